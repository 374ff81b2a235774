"""The yearly report of a network: its records, their views, and the report made from them."""

from coproduction.parts import Part

PART = Part(
    "coproduction_yearly",
    kinds="coproduction_yearly.kinds:KINDS",
    rules="coproduction_yearly.families:FAMILIES",
    commands="coproduction_yearly.commands:COMMANDS",
    files="coproduction_yearly.log_files:FILES",
    folders="coproduction_yearly.log_rules:FOLDERS",
    views="coproduction_yearly.views:VIEWS",
)
