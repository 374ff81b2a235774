"""Familiar words: the new Dale–Chall list, words that four in five children of ten know.

Edgar Dale and Jeanne Chall, Readability Revisited, 1995, as the npm package `dale-chall` 2.0.1
has it; its licence stands beside the list.
"""

import re
from functools import cache
from importlib.resources import files

_ENDINGS = ("'s", "s'", "s", "es", "ed", "d", "ing", "er", "r", "est", "st", "ly", "n't", "'")
"""Endings that leave a word familiar: the list's own rule counts plurals and parts of verbs."""
_SPELT = (("isation", "ization"), ("ise", "ize"), ("our", "or"), ("tre", "ter"), ("ogue", "og"))
"""British endings, and how the list, which is American, has them."""


@cache
def words() -> frozenset[str]:
    """Every word of the list, in small letters."""
    text = (files("coproduction.familiar") / "dale-chall.txt").read_text(encoding="utf-8")
    return frozenset(text.casefold().split())


@cache
def is_familiar(word: str) -> bool:
    """Whether the word, or what it is a form of, is on the list; parts between hyphens count."""
    plain = word.casefold().replace("’", "'")
    parts = [part for part in re.split(r"-", plain) if part]
    return plain in words() or all(any(form in words() for form in _forms(part)) for part in parts)


def _forms(word: str) -> set[str]:
    """The word, and what it may be a form of: “asked” of “ask”, “planning” of “plan”."""
    found = {word}
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found |= {stem, f"{stem}e"}
            if stem.endswith("i"):
                found.add(f"{stem[:-1]}y")
            if len(stem) > 2 and stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return found | {form.replace(ours, theirs) for form in found for ours, theirs in _SPELT}
