"""Reads a data block: which view it asks for, with which options."""

from dataclasses import dataclass
from functools import lru_cache

from coproduction.load import Catalogue, Entry
from coproduction.model import Record
from coproduction.model.base import listed
from coproduction.model.validation import validate
from coproduction.page import DataBlock
from coproduction.problem import Problem, nearest
from coproduction.rules.references import dangling
from coproduction.source import Mapping, Unreadable, Value, line_at, pack, read_yaml
from coproduction.views.registry import views
from coproduction.views.view import View


@dataclass(frozen=True)
class Request:
    """A block that names a view and gives it options it understands."""

    view: View
    options: Record


def read_block(
    block: DataBlock, file: str, catalogue: Catalogue
) -> tuple[Request | None, list[Problem]]:
    """The request, or None and every problem with the block, each at its own line."""
    own = next((view for view in views() if view.fence == block.fence), None)
    first = f"{next(iter(own.options.model_fields))}: …" if own else "show: …"
    if not block.text.strip():
        mend = f"Begin it with “{first}”." if own else "Say what to show, such as “show: figures”."
        return None, [Problem(file, block.line, f"This {block.fence} block is empty.", mend)]
    try:
        fields = _fields(block.text, file, block.line)
    except Unreadable as error:
        return None, [error.problem]
    if not isinstance(fields, Mapping):
        what = f"This {block.fence} block does not hold fields with values."
        return None, [Problem(file, fields.line, what, f"Begin it with “{first}”.")]
    if problem := _other_kind(fields, file, own):
        return None, [problem]
    view, problem = (own, None) if own else _find_view(fields, file)
    if view is None:
        return None, [problem] if problem else []
    options, problems = validate(view.options, fields, file)
    if options is None:
        return None, problems
    problems = list(dangling(catalogue, Entry(options, pack(fields), file)))
    return (None if problems else Request(view, options)), problems


def line_of(block: DataBlock, file: str, name: str) -> int:
    """The line of a field of a block that can be read."""
    return line_at(_fields(block.text, file, block.line), (name,))


@lru_cache(10_000)
def _fields(text: str, file: str, line: int) -> Value:
    """What stands in a block, which rules and views ask for as well."""
    return read_yaml(text, file, line)


def _other_kind(fields: Mapping, file: str, own: View | None) -> Problem | None:
    """What is wrong with a block that has the fields of one of another name."""
    names = {*own.options.model_fields} if own else {"show", "as", "by", "where"}
    if names & {*fields}:
        return None
    for view in (*(one for one in views() if one.fence), None):
        begun = next(iter(view.options.model_fields)) if view else "show"
        if view is not own and begun in fields:
            fence, here = view.fence if view else "data", own.fence if own else "data"
            what = f"“{begun}” belongs in a {fence} block, and this is a {here} block."
            line = line_at(fields, (begun,))
            return Problem(file, line, what, f"Begin the block with a line “```{fence}”.")
    return None


def _find_view(fields: Mapping, file: str) -> tuple[View | None, Problem | None]:
    shown = sorted({view.show for view in views() if not view.fence})
    show, form = fields.get("show"), fields.get("as")
    if show is None:
        mend = f"Add “show: …” with one of: {listed(shown)}."
        return None, Problem(file, fields.line, "This data block does not say what to show.", mend)
    if not isinstance(show, str) or show not in shown:
        line = line_at(fields, ("show",))
        what, mend = f"There is no view of “{show}”.", nearest(str(show), shown)
        return None, Problem(file, line, what, mend)
    forms = {view.form: view for view in views() if view.show == show}
    if form is None:
        return next(iter(forms.values())), None
    if not isinstance(form, str) or form not in forms:
        line = line_at(fields, ("as",))
        what, mend = f"“{show}” cannot be shown as “{form}”.", nearest(str(form), forms)
        return None, Problem(file, line, what, mend)
    return forms[form], None
