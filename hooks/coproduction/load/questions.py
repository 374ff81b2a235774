"""Questions to a catalogue: what can be read of it, so that the answers can be compared."""

from collections.abc import Callable
from typing import Any

from coproduction.load.catalogue import Catalogue, Entry
from coproduction.look import Look
from coproduction.model import Record

Question = tuple[Any, ...]
"""What was read: a function of this module, and what it is given besides the catalogue."""


def ask(question: Question, catalogue: Catalogue) -> Any:
    """The answer of a catalogue to a question."""
    read, *given = question
    return read(catalogue, *given)


def same(before: Any, now: Any) -> bool:
    """Whether two answers say the same.

    An entry or a look is the same only if it is the one that was read then: in another, the
    lines may differ.
    """
    if before is now:
        return True
    if isinstance(before, Entry | Look) or isinstance(now, Entry | Look):
        return False
    if isinstance(before, Entries) and isinstance(now, Entries):
        return len(before) == len(now) and all(map(_is, before, now))
    return bool(before == now)


class Entries(tuple[Entry[Any], ...]):
    """Entries, which are compared one by one."""


def _is(one: object, other: object) -> bool:
    return one is other


def field(catalogue: Catalogue, name: str) -> Any:
    """A field, or what follows from the whole of it."""
    return getattr(catalogue, name)


def keys(catalogue: Catalogue, name: str) -> tuple[Any, ...]:
    """The keys of one of its mappings."""
    return tuple(getattr(catalogue, name))


def value(catalogue: Catalogue, name: str, key: Any) -> Any:
    """What one of its mappings has under a key; None where it has nothing."""
    return getattr(catalogue, name).get(key)


def there(catalogue: Catalogue, name: str, key: Any) -> bool:
    """Whether one of its mappings has a key."""
    return key in getattr(catalogue, name)


def of_page(catalogue: Catalogue, uri: str, name: str) -> Any:
    """A field of a page; None where there is no such page."""
    page = catalogue.pages.get(uri)
    return getattr(page, name) if page else None


def records(catalogue: Catalogue, model: type[Record]) -> list[Record]:
    """The records of a kind, wherever they are written."""
    return catalogue.all(model)


def record(catalogue: Catalogue, model: type[Record], identifier: str) -> Record | None:
    """A record, wherever it is written; None where there is none."""
    return catalogue.get(model, identifier)


def entries(catalogue: Catalogue, model: type[Record]) -> Entries:
    """The records of a kind, each with its place."""
    return Entries(catalogue.entries.get(model, {}).values())


def derived(catalogue: Catalogue, make: Callable[[Catalogue], Any]) -> Any:
    """What somebody works out from the whole."""
    return catalogue.derived(make)
