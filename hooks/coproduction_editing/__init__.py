"""Editing: commands that write records, pages and the menu, and forms on the code host for both."""

from coproduction.parts import Part

PART = Part(
    "coproduction_editing",
    commands={
        "from-form": "coproduction_editing.forms.command:from_form_command",
        "issue-forms": "coproduction_editing.forms.command:issue_forms_command",
        "new": "coproduction_editing.commands:new_command",
        "set": "coproduction_editing.commands:set_command",
        "words": "coproduction_editing.words_command:words_command",
    },
    writers="coproduction_editing.writers:WRITERS",
)
