"""Glossary links: the first use of a hard word leads to its meaning at the page's end."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coproduction.load import Catalogue, Page
from coproduction.model.library import Word
from coproduction.model.pages import Guide
from coproduction.rules.hard_words import forms
from coproduction.views.origins import Piece

_NOT_WORDS = re.compile(
    r"\{\{[^{}\n]*\}\}|`[^`]*`|\]\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|https?://\S+|\*\*[^*]*\*\*"
)
_BLANK = "\0"


class Use(NamedTuple):
    """A hard word, and the offsets in the page's body of its first use there."""

    word: Word
    start: int
    end: int


def first_uses(page: Page, catalogue: Catalogue) -> list[Use]:
    """Each hard word that stands in the plain words of a guide's page, by its first use."""
    if not isinstance(page.entry.record, Guide):
        return []
    text = _plain_words(page)
    found: list[Use] = []
    for word in catalogue.all(Word):
        near = [text.find(form[1:]) for form in (word.word, *word.also)]
        if max(near) < 0:
            continue  # most words are on few pages, and this is a hundred times as fast
        nearest = min(at for at in near if at >= 0)
        for match in forms(word).finditer(text, max(nearest - 1, 0)):
            start, end = match.span()
            if not any(start < one.end and one.start < end for one in found):
                found.append(Use(word, start, end))
                break
    return found


def words_met(uses: Iterable[Use]) -> list[Word]:
    """The hard words that a page links to their meanings, in the order of the alphabet."""
    return sorted((use.word for use in uses), key=lambda word: word.word.casefold())


def glossary_pieces(page: Page, uses: Iterable[Use]) -> Iterator[Piece]:
    """Links from first uses to the meanings at the end of the page."""
    for word, start, end in uses:
        yield start, end, f"[{page.body[start:end]}](#word-{word.id}){{: .word #use-{word.id} }}"


def _plain_words(page: Page) -> str:
    """The body with all blanked but the paragraphs and lists, and in those links, code and so on.

    Offsets stay those of the body. Names of sources are no plain words.
    """
    body, first = page.body, page.outline.first_line
    starts = [0]
    for line in body.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    parts, at = [], 0
    for passage in page.outline.passages:
        if passage.kind in ("paragraph", "list") and not passage.origin:
            begin = starts[passage.line - first]
            parts.append(_BLANK * (begin - at))
            parts.append(_NOT_WORDS.sub(_blank, body[begin : passage.end]))
            at = passage.end
    return "".join(parts)


def _blank(match: re.Match[str]) -> str:
    return _BLANK * len(match[0])
