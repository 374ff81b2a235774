"""A hard word in an Easy Read is explained in the very next sentence (DH 2009, GOV.UK).

Hard words are those of `data/words.yml` that have an `easy` meaning.
"""

import re
from collections.abc import Iterator
from functools import cache

from coproduction.load import Catalogue, Page
from coproduction.model.library import Word
from coproduction.model.pages import EasyRead
from coproduction.problem import Problem

_MEANS = re.compile(r"\b(?:means?|is|are)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:A|An|The)\s+")
_POINTS_BACK = re.compile(r"^(?:This|It|They|These|We call)\b")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Hard words that nothing explains where they first stand."""
    if isinstance(page.entry.record, EasyRead):
        yield from _unexplained(page, catalogue)


def words_used(page: Page, catalogue: Catalogue) -> list[Word]:
    """The hard words that stand in a page's ideas, in the order of the alphabet."""
    text = " ".join(one.text for idea in page.outline.ideas for one in idea.sentences)
    hard = (word for word in catalogue.all(Word) if word.easy)
    return sorted(
        (word for word in hard if forms(word).search(text)), key=lambda word: word.word.casefold()
    )


def forms(word: Word) -> re.Pattern[str]:
    """The word in any of its forms, as a whole word, small or at a sentence's beginning.

    Capitals otherwise count: “Social Care” in a name is no use of “social care”, and any network
    is no use of “Network”, which is the name of one.
    """
    return _pattern((word.word, *word.also))


@cache
def _pattern(written: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(written, key=len, reverse=True)
    found = "|".join(f"[{form[0]}{form[0].upper()}]{re.escape(form[1:])}" for form in ordered)
    return re.compile(rf"(?<![\w-])(?:{found})(?![\w-])")


def _unexplained(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    sentences = [one for idea in page.outline.ideas for one in idea.sentences]
    for word in words_used(page, catalogue):
        pattern = forms(word)
        first = next(n for n, one in enumerate(sentences) if pattern.search(one.text))
        here, after = sentences[first], sentences[first + 1 : first + 2]
        explained = _defines(here.text, pattern) or any(
            _begins(one.text, pattern) or _POINTS_BACK.match(one.text) for one in after
        )
        if not explained:
            yield Problem(
                page.file,
                here.line,
                f"The hard word “{word.word}” is not explained (DH 2009, GOV.UK).",
                f"Say in the next sentence what it means, such as “{word.easy}”",
            )


def _defines(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a sentence begins with the word and says what it means or is."""
    return _begins(text, pattern) and bool(_MEANS.search(text))


def _begins(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a sentence begins with the word, an article aside."""
    return bool(pattern.match(_ARTICLE.sub("", text.replace("*", ""))))
