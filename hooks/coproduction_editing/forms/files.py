"""Forms as the code host has them: a file each, made from the models (see its documentation:
“Syntax for GitHub's form schema”).
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from coproduction_editing.forms.form import Ask, Form, forms
from coproduction_editing.yaml_text import Quoted, Tree, written

FOLDER = ".github/ISSUE_TEMPLATE"
_HEAD = "# Made by `coproduction issue-forms` from the models. Change those, not this file.\n"
_OPEN = (
    "Everybody can read what you write here. Name nobody, and give no telephone number or "
    "address of a person. You need not fill in what you do not know."
)


@cache
def form_files() -> Mapping[str, str]:
    """The text of each form's file, by its path in the project."""
    made = {f"{FOLDER}/{form.id}.yml": _HEAD + written(_form(form)) + "\n" for form in forms()}
    made[f"{FOLDER}/config.yml"] = _HEAD + "blank_issues_enabled: true\n"
    return MappingProxyType(made)


def _form(form: Form) -> dict[str, Tree]:
    opening: dict[str, Tree] = {"type": "markdown", "attributes": {"value": _OPEN}}
    return {
        "name": form.name,
        "description": form.about,
        "title": Quoted(f"{form.name}: "),
        "body": [opening, *(_ask(ask) for ask in form.asks)],
    }


def _ask(ask: Ask) -> dict[str, Tree]:
    example = f"Such as: {ask.field.example}"
    about = f"{ask.field.about} {example}".strip()
    attributes: dict[str, Tree] = {"label": ask.label, "description": about}
    if ask.field.choices:
        attributes |= {
            "description": ask.field.about,
            "options": [*map(_option, ask.field.choices)],
        }
    needed = "true" if ask.field.needed else "false"
    return {
        "type": "dropdown" if ask.field.choices else "textarea" if ask.long else "input",
        "id": ask.id,
        "attributes": attributes,
        "validations": {"required": needed},
    }


def _option(words: str) -> str:
    """The code host takes no options that YAML reads as truth values."""
    return Quoted(words) if words in ("yes", "no") else words
