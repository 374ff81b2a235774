"""All commands of this part."""

from coproduction_editing import commands, words_command
from coproduction_editing.forms import command

COMMANDS = (*commands.COMMANDS, *words_command.COMMANDS, *command.COMMANDS)
