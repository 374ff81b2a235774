"""Sentences changed so that they mean something else."""

import random
import re
from collections.abc import Iterator

MONTHS = "January February March April June July August September October November December"
WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"]
DUTIES = ["must", "may", "should", "can", "might", "could", "has to", "have to", "ought to"]
DOERS = ["Carers", "Staff", "Managers", "Trustees", "Leaders", "Members", "Volunteers", "Families"]
NAMES = [
    "Barnwell Council",
    "NESTA",
    "Age Concern",
    "Mencap",
    "Norfolk",
    "Sense",
    "Skills for Care",
]
HELPING = "is|are|was|were|can|could|should|must|may|will|would|do|does|did|has|have|had"


def number(text: str, dice: random.Random) -> Iterator[str]:
    for match in re.finditer(r"(?<![\d.,-])\d{1,3}(?:,\d{3})*(?![\d-])", text):
        value = int(match[0].replace(",", ""))
        other = value + dice.choice([-1, 1, 2, 10]) if value > 1 else value + 1
        yield text[: match.start()] + f"{other:,}" + text[match.end() :]
    for match in re.finditer(rf"\b(?:{'|'.join(WORDS)})\b", text):
        other_word = dice.choice([word for word in WORDS if word != match[0]])
        yield text[: match.start()] + other_word + text[match.end() :]


def date(text: str, dice: random.Random) -> Iterator[str]:
    for match in re.finditer(r"\b(?:19|20)\d\d\b", text):
        yield (
            text[: match.start()]
            + str(int(match[0]) + dice.choice([-3, -1, 1, 2]))
            + text[match.end() :]
        )
    for match in re.finditer(rf"\b(?:{'|'.join(MONTHS.split())})\b", text):
        other = dice.choice([month for month in MONTHS.split() if month != match[0]])
        yield text[: match.start()] + other + text[match.end() :]
    for match in re.finditer(r"\b\d{1,2}(?= (?:January|March|October|November|December)\b)", text):
        yield text[: match.start()] + str(int(match[0]) % 28 + 1) + text[match.end() :]


def negation(text: str, dice: random.Random) -> Iterator[str]:
    for match in re.finditer(r" (?:not|never|only)\b", text):
        yield text[: match.start()] + text[match.end() :]
    for word, other in (
        ("Nobody", "Everybody"),
        ("nobody", "everybody"),
        ("without", "with"),
        ("unless", "if"),
        ("No ", "Every "),
        ("nothing", "everything"),
        ("none", "all"),
    ):
        if re.search(rf"\b{word}", text):
            yield re.sub(rf"\b{word}", other, text, count=1)
    if not re.search(r"\bnot\b", text):
        for match in re.finditer(rf"\b(?:{HELPING})\b(?= [a-z])", text):
            word = dice.choice(["not", "not", "never", "only"])
            yield f"{text[: match.end()]} {word}{text[match.end() :]}"


def duty(text: str, dice: random.Random) -> Iterator[str]:
    for match in re.finditer(rf"\b(?:{'|'.join(DUTIES)})\b(?! not| be able)", text):
        far = [one for one in DUTIES if one not in _near(match[0])]
        yield text[: match.start()] + dice.choice(far) + text[match.end() :]


def _near(word: str) -> list[str]:
    """Words that say the same, so that a change to them would be none."""
    groups = [
        ["must", "has to", "have to"],
        ["may", "might"],
        ["can", "could"],
        ["should", "ought to"],
    ]
    return next(group for group in groups if word in group)


def doer(text: str, dice: random.Random) -> Iterator[str]:
    who = "|".join(
        [*DOERS, *(word.lower() for word in DOERS), "You", "We", "They", "you", "we", "they"]
    )
    for match in re.finditer(
        rf"(?:^|(?<=, )|(?<=when )|(?<=if ))(?:{who})(?= [a-z]+)(?! of| in| and| or)", text
    ):
        other = dice.choice([one for one in DOERS if one.lower() != match[0].lower()])
        other = other if match[0][0].isupper() else other.lower()
        yield text[: match.start()] + other + text[match.end() :]


def name(text: str, dice: random.Random) -> Iterator[str]:
    for match in re.finditer(
        r"(?<=[a-z,] )(?:[A-Z][\w]+(?: (?:of |for |and )?[A-Z]\w+)*)(?=[ .,’'])", text
    ):
        if match[0].split()[0] not in [*MONTHS.split(), "May", "I", "Easy", "Co"]:
            yield text[: match.start()] + dice.choice(NAMES) + text[match.end() :]
