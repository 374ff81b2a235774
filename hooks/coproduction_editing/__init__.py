"""Editing: commands that write records, pages and the menu, and forms on the code host for both."""

from coproduction.parts import Part

PART = Part(
    "coproduction_editing",
    commands="coproduction_editing.all_commands:COMMANDS",
    writers="coproduction_editing.forms.files:WRITERS",
)
