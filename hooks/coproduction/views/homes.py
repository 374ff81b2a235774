"""Homes: which page holds the list of a kind, so that other pages can link to a record there.

By what is shown (“sources”); where a list is divided, also by what is shown and the record's id.
"""

from collections.abc import Iterable, Mapping


def home_of(homes: Mapping[str, str], show: str, identifier: str) -> str | None:
    """The page on which a record stands; None where no page holds the list."""
    return homes.get(_key(show, identifier)) or homes.get(show)


def settle(homes: dict[str, str], show: str, identifiers: Iterable[str], uri: str) -> None:
    """Notes that records stand on a page of their own list's, where none did before."""
    for identifier in identifiers:
        homes.setdefault(_key(show, identifier), uri)


def _key(show: str, identifier: str) -> str:
    return f"{show}#{identifier}"
