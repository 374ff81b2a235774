"""What `coproduction issue-forms` writes, as `coproduction check` looks at it."""

from coproduction.made_by_command import Writer

WRITERS = (
    Writer(
        "issue-forms",
        "the models, or forms.yml,",
        "coproduction_editing.forms.files:form_files",
        (".github",),
    ),
)
