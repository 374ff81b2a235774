"""Sentences changed so that they mean the same."""

import random
import re
from collections.abc import Callable, Iterator

from changed_meaning import NAMES

FRONT = "If|When|Before|After|Because|Where|While|In|At|With|Without|For|By|As|Since|Until|On"
BACK = r"if|when|before|after|because|while|until|since|unless|in (?:19|20)\d\d"
SYNONYMS = {
    "but": ["yet", "though"],
    "because": ["since", "as"],
    "so": ["therefore", "and so"],
    "also": ["as well", "in addition"],
    "for example": ["for instance", "such as"],
    "such as": ["like", "for example"],
    "and then": ["and after that"],
    "while": ["whereas"],
    "although": ["though"],
    "too": ["as well"],
    "about": ["on"],
    "and": ["as well as", "and also"],
    "or": ["or else"],
    "then": ["after that"],
}


def typography(text: str, dice: random.Random) -> Iterator[str]:
    ways: list[Callable[[str], str]] = [
        lambda one: one.replace("’", "'").replace("“", '"').replace("”", '"'),
        lambda one: one.replace("'", "’"),
        lambda one: re.sub(r"(?<=\w)-(?=\w)", "\u2011", one),
        lambda one: one.replace(", ", ",\n", 1),
        lambda one: one.replace(" – ", " - ").replace(": ", " – "),
        lambda one: re.sub(r"(\d) (?=[a-z])", "\\1\u00a0", one),
        lambda one: re.sub(r"\b([a-z]{5,})\b", r"**\1**", one, count=1),
        lambda one: re.sub(r"\b([a-z]{5,} [a-z]+)\b", r"[\1](culture.md)", one, count=1),
        lambda one: one.replace(" ", "  ", 1),
        lambda one: one.replace("...", "…"),
        lambda one: re.sub(r"(?<=[a-z]), and\b", " and", one, count=1),
    ]
    dice.shuffle(ways)
    for way in ways:
        yield way(text)


def connecting(text: str, dice: random.Random) -> Iterator[str]:
    found = [(word, other) for word, others in SYNONYMS.items() for other in others]
    dice.shuffle(found)
    for word, other in found:
        match = re.search(rf"(?<=[a-z,] )\b{word}\b(?! of\b| much\b| many\b| that\b)", text)
        if match:
            yield text[: match.start()] + other + text[match.end() :]


def order(text: str, dice: random.Random) -> Iterator[str]:
    front = re.fullmatch(
        rf"((?:{FRONT}) [^,.?]+), ([^.?]+)\.",
        text,
    )
    if front and "," not in front[2]:
        yield f"{_upper(front[2])} {_lower(front[1])}."
    back = re.fullmatch(
        rf"([^,.?]{{10,}}) ((?:{BACK})\b[^,.?]*)\.",
        text,
    )
    if back:
        yield f"{_upper(back[2])}, {_lower(back[1])}."
    pair = re.fullmatch(r"([^,.?:]{12,}), (and|but) ([^,.?:]{12,})\.", text)
    if pair and pair[2] == "and":
        yield f"{_upper(pair[3])}, and {_lower(pair[1])}."


def _lower(text: str) -> str:
    first = text.split()[0]
    return text if first.isupper() or first in NAMES else text[0].lower() + text[1:]


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]
