"""What each kind of field needs and may have, within what a page and a sheet of paper can hold."""

import re

from coproduction.views.view import Unfit
from coproduction_forms.options import FieldOptions

MOST_LINES, MOST_OPTIONS, MOST_COLUMNS, MOST_ROWS = 30, 24, 6, 30
HIGHEST = 5
"""The most points of one statement."""

_MARKUP = re.compile(r"\*\*|\]\(|\{\{|`|<\w")
_NEEDS = {
    "choice": "options",
    "choices": "options",
    "scores": "options",
    "result": "options",
    "table": "columns",
}
_MAY_HAVE = {
    "long": {"lines"},
    "choice": {"options"},
    "choices": {"options"},
    "scores": {"options"},
    "result": {"options", "most"},
    "table": {"columns", "rows", "lines"},
}
_EXAMPLES = {
    "options": "“options: [In a room, Online]”",
    "columns": "“columns: [Date, Amount]”",
    "most": "“most: 20”",
}
_ALL = ("lines", "options", "columns", "rows", "most")
_LIMITS = {"options": MOST_OPTIONS, "columns": MOST_COLUMNS, "rows": MOST_ROWS}


def fit(field: FieldOptions) -> None:
    """Raises `Unfit` where a field lacks what its kind needs, or has what nothing would show."""
    name = f"The field “{field.label}”"
    for needed in (_NEEDS.get(field.kind), "most" if field.kind == "result" else None):
        if needed and not getattr(field, needed):
            what = f"{name} is of the kind “{field.kind}” and has no “{needed}”."
            raise Unfit(what, f"Add them, such as {_EXAMPLES[needed]}.")
    for extra in _ALL:
        if getattr(field, extra) and extra not in _MAY_HAVE.get(field.kind, set()):
            what = f"{name} is of the kind “{field.kind}”, which has no “{extra}”."
            raise Unfit(what, f"Delete “{extra}”, or change the kind.")
    if field.kind == "table" and not (field.rows or field.lines):
        raise Unfit(f"{name} is a table without rows.", "Add “lines: 6”, or name its “rows”.")
    if field.kind == "table" and field.rows and field.lines:
        raise Unfit(f"{name} has both “rows” and “lines”.", "Delete one of the two.")
    _within_limits(field, name)
    for words in (field.label, field.help or "", *field.options, *field.columns, *field.rows):
        if _MARKUP.search(words):
            what = f"{name} holds Markdown, which would be printed as it stands: “{words}”."
            raise Unfit(what, "Write words alone.")


def _within_limits(field: FieldOptions, name: str) -> None:
    if (field.lines or 1) > MOST_LINES:
        raise Unfit(f"{name} has {field.lines} lines.", f"Give at most {MOST_LINES}.")
    for extra, most in _LIMITS.items():
        found = getattr(field, extra)
        if len(found) > most:
            raise Unfit(f"{name} has {len(found)} {extra}.", f"Give at most {most}.")
        twice = next((one for at, one in enumerate(found) if one in found[:at]), None)
        if twice:
            raise Unfit(f"{name} has “{twice}” twice in its {extra}.", "Delete one of the two.")
