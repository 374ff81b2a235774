"""The rules that the part registers: one family."""

from coproduction_forms import rules

FAMILIES = (rules,)
