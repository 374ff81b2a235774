"""The commands that the part registers."""

from coproduction_yearly.log_commands import LOG_COMMANDS
from coproduction_yearly.report_command import REPORT_COMMANDS
from coproduction_yearly.tally_command import TALLY_COMMANDS

COMMANDS = (*LOG_COMMANDS, *TALLY_COMMANDS, *REPORT_COMMANDS)
