"""The yearly report of a network: its records, their views, and the report made from them."""

from coproduction.parts import Part

PART = Part(
    "coproduction_yearly",
    kinds="coproduction_yearly.kinds:KINDS",
    rules="coproduction_yearly.families:FAMILIES",
    commands={
        "log": "coproduction_yearly.log_commands:log_group",
        "report": "coproduction_yearly.report_command:report_command",
        "tally": "coproduction_yearly.tally_command:tally",
    },
    files="coproduction_yearly.log_files:FILES",
    folders="coproduction_yearly.log_rules:FOLDERS",
    views="coproduction_yearly.views:VIEWS",
)
