"""The rules that the part registers: one family a module."""

from coproduction_yearly import year_rules
from coproduction_yearly.report import unwritten

FAMILIES = (year_rules, unwritten)
