"""Whether a data block that chooses among records finds any."""

from collections.abc import Iterator, Mapping
from typing import Any

from coproduction.page import DataBlock
from coproduction.problem import Problem
from coproduction.views.block import Request, line_of

_NOTHING = (
    "where: Nothing fits what this block asks for, so it shows nothing.",
    "Ask for something else, or delete the block until there is something.",
)


def nothing_found(
    block: DataBlock, file: str, request: Request, context: Mapping[str, Any]
) -> Iterator[Problem]:
    """A warning at “where”, if a block chooses records with it and the `context` holds none.

    Records stand in lists of the context, which may be parted by headings; a mapping there only
    says more of them.
    """
    where = getattr(request.options, "where", None)
    if where is None or where == type(where)():
        return
    lists = [one for one in context.values() if isinstance(one, list)]
    if lists and not any(map(_holds, lists)):
        yield Problem(file, line_of(block, file, "where"), *_NOTHING, severity="warning")


def _holds(part: Any) -> bool:
    """Whether a list, or a heading with its list, holds a record."""
    if isinstance(part, list):
        return any(map(_holds, part))
    inside = part.values() if isinstance(part, dict) else part if isinstance(part, tuple) else ()
    lists = [one for one in inside if isinstance(one, list)]
    return any(map(_holds, lists)) if lists else True
