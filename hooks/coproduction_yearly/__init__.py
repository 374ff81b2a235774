"""The yearly report of a network: its records, their views, and the report made from them."""

from coproduction.parts import Part

PART = Part(
    "coproduction_yearly",
    kinds="coproduction_yearly.kinds:KINDS",
    folders="coproduction_yearly.log_rules:FOLDERS",
    commands="coproduction_yearly.log_commands:LOG_COMMANDS",
    views="coproduction_yearly.views:VIEWS",
)
