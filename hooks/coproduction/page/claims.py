"""Claims: what a line such as “From: {{ source.a ¶3 }} for the date; our suggestion.” says.

Its clauses stand between semicolons. Each names sources, and may say what they are for; one that
names none says what is ours.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coproduction.page.outline import Mention

_JOINING = re.compile(r"[\s,;.]*(?:and)?[\s,;.]*")
_WHOLLY_OURS = re.compile(r"(?:us|our suggestion(?:, drawing on)?)", re.IGNORECASE)


@dataclass(frozen=True)
class Claim:
    """A source that a passage is from, with the places in it; `about` says what of the passage.

    It is "" for the whole of it.
    """

    source: str
    places: tuple[str, ...]
    about: str


@dataclass(frozen=True)
class Origin:
    """What a line of origin says: claims, what is ours (“” is the rest), words that follow it."""

    claims: tuple[Claim, ...]
    ours: tuple[str, ...]
    rest: str


def read_origin(line: str, start: int, mentions: Iterable[Mention]) -> Origin:
    """Reads a line of origin, whose first character is at `start` of the page's body."""
    text, after = _sentence(line.removeprefix("From:"))
    begin = start + len("From:")
    named = [one for one in mentions if begin <= one.start < begin + len(text)]
    claims: list[Claim] = []
    ours: list[str] = []
    for at, clause in _clauses(text):
        here = [one for one in named if begin + at <= one.start < begin + at + len(clause)]
        if not here:
            words = clause.strip(" .\n")
            ours.append("" if _WHOLLY_OURS.fullmatch(words) else words)
            continue
        opening = clause[: here[0].start - begin - at]
        if "our suggestion" in opening:
            ours.append("")
        claims += _claims(clause, begin + at, here)
    return Origin(tuple(claims), tuple(dict.fromkeys(ours)), after)


def _sentence(text: str) -> tuple[str, str]:
    """The sentence that names sources, and what stands after it."""
    end = re.search(r"\.\s+(?=[A-Z])", text)
    return (text[: end.start()], text[end.end() :].strip()) if end else (text, "")


def _clauses(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for clause in text.split(";"):
        yield at, clause
        at += len(clause) + 1


def _claims(clause: str, begin: int, named: list[Mention]) -> Iterator[Claim]:
    """Each source of a clause; what stands after the last of several holds for all of them.

    What stands between two, and more than joins them, is of the first, with the second's name.
    """
    about = ""
    found = []
    for mention, after in reversed([*zip(named, [*named[1:], None], strict=True)]):
        end = after.start - begin if after else len(clause)
        if not _JOINING.fullmatch(clause[mention.end - begin : end]):
            end = after.end - begin if after else end
            about = " ".join(clause[mention.end - begin : end].split()).strip(" ,.")
        found.append(Claim(mention.id, mention.places, about))
    yield from reversed(found)
