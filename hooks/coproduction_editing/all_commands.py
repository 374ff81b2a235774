"""All commands of this part."""

from coproduction_editing import commands
from coproduction_editing.forms import command

COMMANDS = (*commands.COMMANDS, *command.COMMANDS)
