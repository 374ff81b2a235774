"""The commands of this part."""

from coproduction_speech import filming, speak

COMMANDS = (*speak.COMMANDS, *filming.COMMANDS)
