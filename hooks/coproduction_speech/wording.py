"""Text normalisation: written words and signs as a voice is to say them.

Pronunciations come from data, as plain spelling: NICE is said “nice”. The voice itself reads
numbers, years, money and letters one by one.
"""

import re
from collections.abc import Iterator, Mapping

from coproduction.load import Catalogue
from coproduction.model.library import Word
from coproduction.model.people import Organisation
from coproduction_speech.amounts import AMOUNTS
from coproduction_speech.signs import SIGNS

_WRITTEN = (
    *SIGNS,
    *AMOUNTS,
    (re.compile(r"(?<=\d)\s*[–—-]\s*(?=\d)"), " to "),
    (re.compile(r"\s+[–—]\s+"), ", "),
    (re.compile(r"¶¶?\s*(?=\d)"), "paragraph "),
    (re.compile(r"&"), " and "),
    (re.compile(r"(?<=\w)/(?=\w)"), " or "),
)
"""Signs that are read otherwise than they are written, in the order in which they are replaced."""

_MUTE = re.compile(r"[^\w\s.,:;!?'’‘“”\"()£$€%+…—–-]")
_ENDS = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][”’\"')]))\s+(?=[“‘\"'(]?[A-Z0-9])")
_NO_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|pp?|vol|[A-Z])\.$")


def pronunciations(catalogue: Catalogue) -> dict[str, str]:
    """How words and the letters of organisations are said, by how they are written."""
    words = {one.word: one.said for one in catalogue.all(Word) if one.said}
    names = {one.short or one.name: one.said for one in catalogue.all(Organisation) if one.said}
    return {**words, **names}


def sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph."""
    waiting = ""
    for part in (*_ENDS.split(text), None):
        if part is None or (waiting and not _NO_END.search(waiting)):
            yield waiting
            waiting = ""
        waiting = f"{waiting} {part or ''}".strip()


def spoken(sentence: str, said: Mapping[str, str]) -> str:
    """A sentence as it is said, with an end to it; "" where there is nothing to say."""
    for written, pronounced in said.items():
        small = re.IGNORECASE if written.islower() else 0
        pattern = rf"(?<!\w){re.escape(written)}(?!\w)"
        sentence = re.sub(pattern, lambda _, said=pronounced: said, sentence, flags=small)
    for sign, words in _WRITTEN:
        sentence = sign.sub(words, sentence)
    sentence = " ".join(_MUTE.sub(" ", sentence).split()).strip(" ,;:-–—")
    if not re.search(r"\w", sentence):
        return ""
    return sentence if re.search(r"[.!?…][”’\"')]*$", sentence) else f"{sentence}."
