"""Words of an Easy Read that may be hard: on no list of familiar words, and not explained (advice).

A word is familiar where it is on the Dale–Chall list, or accepted in data with a reason.
"""

import re
from collections.abc import Iterator

from coproduction.familiar import is_familiar
from coproduction.load import Catalogue, Page
from coproduction.meaning.names import names as names_in
from coproduction.model.accepted import AcceptedWord
from coproduction.model.base import listed
from coproduction.model.library import Word
from coproduction.model.pages import EasyRead
from coproduction.passages.ideas import ideas
from coproduction.passages.step import known_names
from coproduction.problem import Problem
from coproduction.rules.easy_patterns import SHORTENED

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENING = re.compile(r"^(?:An?|The|To)\s+")
_MEANS = re.compile(r"\b(?:means?|is|are|stands? for)\b")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """One warning a booklet, which names each such word with the line it first stands on."""
    if isinstance(page.entry.record, EasyRead):
        accepted, known = catalogue.derived(_accepted), catalogue.derived(known_names)
        found = _unfamiliar(page, catalogue, accepted, known)
        if found:
            told = listed([f"“{word}” (line {line})" for word, line in found.items()])
            yield Problem(
                page.file,
                next(iter(found.values())),
                f"Words that may be hard (not in Dale–Chall): {told}.",
                "Use a word that more people know, or say what it means in the next sentence. "
                "If readers know it, add it to data/accepted-words.yml, with the reason.",
                "warning",
            )


def _accepted(catalogue: Catalogue) -> set[str]:
    """The words that readers know, or that have a rule of their own."""
    accepted = {form.casefold() for word in catalogue.all(AcceptedWord) for form in word.forms}
    for word in catalogue.all(Word):
        if word.easy:
            accepted |= {
                part for form in (word.word, *word.also) for part in form.casefold().split()
            }
    return accepted


def _unfamiliar(
    page: Page, catalogue: Catalogue, accepted: set[str], known: tuple[str, ...]
) -> dict[str, int]:
    sentences = [one for idea in ideas(page, catalogue) for one in idea.sentences]
    explained = {
        first[0].casefold()
        for one in sentences
        if (first := _WORD.search(_OPENING.sub("", one.text))) and _MEANS.search(one.text)
    }
    found: dict[str, int] = {}
    for one in sentences:
        text = SHORTENED.sub(" ", one.text)
        for name in sorted(names_in(text, known), key=len, reverse=True):
            text = text.replace(name, " ")
        for word in filter(_is_word, _WORD.findall(text)):
            plain = word.casefold().replace("’", "'").removesuffix("'s")
            if not (
                {plain, plain.removesuffix("s")} & (accepted | explained) or is_familiar(plain)
            ):
                found.setdefault(plain, one.line)
    return found


def _is_word(found: str) -> bool:
    """Not what a name or a shortened word leaves, such as its “s”."""
    return len(found) > 1
