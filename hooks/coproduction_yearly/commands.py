"""The commands that the part registers."""

from coproduction_yearly.report_command import REPORT_COMMANDS

COMMANDS = (*REPORT_COMMANDS,)
