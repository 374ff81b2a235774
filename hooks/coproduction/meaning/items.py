"""What of a sentence's meaning may not get lost, as items that can be counted."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from coproduction.meaning.doers import doers
from coproduction.meaning.names import names
from coproduction.meaning.numbers import numbers

Kind = Literal["number", "day", "money", "duty", "not", "name", "doer"]

_FREE = (
    r"(?:do|does|did) not (?:have|need) to|need not|needn't|not required to|no need to"
    r"|without having to"
)
"""What leaves somebody free: neither a duty nor a “not”."""
_DUTY = {
    "must": r"must|ha(?:s|ve|d) to|needs? to|required? to|(?:is|are|was|were) required to",
    "should": r"should|ought to",
    "may": r"may|might",
    "can": r"can|could|(?:is|are|was|were|be) able to",
}
"""What somebody has to do, ought to do, or is free to do."""
_NOT = {
    "not": r"not|no|none|nobody|no one|nothing|nowhere|neither|nor|without",
    "never": r"never",
    "only": r"only",
    "unless": r"unless",
}
_MONTH_MAY = re.compile(r"(?:(?<=\d )|(?<=in )|(?<=In ))May\b|\bMay(?= \d)")
_NOT_ONLY = re.compile(r"\bnot only\b", re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Item:
    """One thing that is said: its kind, and its value in one form (“must” for “has to”)."""

    kind: Kind
    value: str


def items(sentence: str, known: tuple[str, ...] = ()) -> Counter[Item]:
    """All that a sentence says of these kinds, and how often; `known` are names to look for."""
    return Counter(_items(sentence, known))


@lru_cache(maxsize=20_000)
def _items(sentence: str, known: tuple[str, ...]) -> tuple[Item, ...]:
    return tuple(_found(_plain(sentence), known))


def _found(text: str, known: tuple[str, ...]) -> Iterator[Item]:
    rest = text
    for kind, value, start, end in numbers(text):
        yield Item(kind, value)
        rest = rest[:start] + " " * (end - start) + rest[end:]
    for name in names(text, known):
        yield Item("name", name)
    bare = _NOT_ONLY.sub(" ", _MONTH_MAY.sub(" ", rest))
    yield from _listed("duty", {"need not": _FREE}, bare)
    bare = re.sub(rf"\b(?:{_FREE})\b", " ", bare, flags=re.IGNORECASE)
    yield from _listed("duty", _DUTY, bare)
    yield from _listed("not", _NOT, bare)
    for doer in doers(text):
        yield Item("doer", doer)


def _listed(kind: Kind, lists: dict[str, str], text: str) -> Iterator[Item]:
    for value, pattern in lists.items():
        for _ in re.finditer(rf"\b(?:{pattern})\b", text, re.IGNORECASE):
            yield Item(kind, value)


def _plain(sentence: str) -> str:
    """Straight marks, and “cannot”, “isn't” as two words."""
    text = sentence.replace("’", "'").replace("‘", "'").replace("\u00a0", " ")
    text = re.sub(r"[\u2010\u2011]", "-", text)
    text = re.sub(r"\b(can)(?:not|'t)\b", r"\1 not", text, flags=re.IGNORECASE)
    text = re.sub(r"\bwon't\b", "will not", text, flags=re.IGNORECASE)
    return re.sub(r"n't\b", " not", " ".join(text.split()))
