"""Hard words on a page: the first use of each leads to its meaning at the page's end."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.library import Word
from coproduction.model.pages import Guide
from coproduction.rules.hard_words import forms
from coproduction.views.pieces import Piece

_NOT_WORDS = re.compile(
    r"\{\{.*?\}\}|`[^`]*`|\]\([^)]*\)|\[[^\]]*\]|<[^>]*>|https?://\S+|\*\*[^*]*\*\*"
)


def first_uses(page: Page, catalogue: Catalogue) -> Iterator[tuple[Word, int, int]]:
    """Each hard word of the glossary with the offsets of its first use in plain words."""
    if not isinstance(page.entry.record, Guide):
        return
    taken: list[range] = []
    for word in catalogue.all(Word):
        for start, end in _plain_uses(page, word):
            if not any(start in span or end - 1 in span for span in taken):
                taken.append(range(start, end))
                yield word, start, end
                break


def words_met(page: Page, catalogue: Catalogue) -> list[Word]:
    """The hard words that a page links to their meanings, in the order of the alphabet."""
    met = [word for word, _, _ in first_uses(page, catalogue)]
    return sorted(met, key=lambda word: word.word.casefold())


def glossary_pieces(page: Page, catalogue: Catalogue) -> Iterator[Piece]:
    """Links from first uses to the meanings at the end of the page."""
    for word, start, end in first_uses(page, catalogue):
        yield start, end, f"[{page.body[start:end]}](#word-{word.id}){{: .word }}"


def _plain_uses(page: Page, word: Word) -> Iterator[tuple[int, int]]:
    """Uses in paragraphs and lists, not in headings, links, code or names of sources."""
    body, first = page.body, page.outline.first_line
    starts = [0]
    for line in body.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    pattern = forms(word)
    for passage in page.outline.passages:
        if passage.kind not in ("paragraph", "list") or passage.origin:
            continue
        begin = starts[passage.line - first]
        barred = [match.span() for match in _NOT_WORDS.finditer(body, begin, passage.end)]
        for match in pattern.finditer(body, begin, passage.end):
            if not any(one <= match.start() < two for one, two in barred):
                yield match.span()
