"""Patterns of wording that no Easy Read has, each with its source and how to mend it.

The sources are those of `easy_read`; “our rule” is no one else's that we have read.
"""

import re
from dataclasses import dataclass

_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
    "|thousand|dozen"
)
SHORTENED = re.compile(
    r"\b(?:e\.?g|i\.?e|etc)\b\.?|\b(?:asap|dept|depts|info|approx|appt|govt|vs|hrs|mins)\b"
    r"|\b(?-i:v\.)(?= [a-z])"
    r"|\b(?-i:max|min|tel)\b|\b(?:max|min|tel)\b(?=[.:]? ?\d)|\bnos?\.(?= ?\d)"
    r"|\b(?-i:Mon|Tues?|Weds?|Thurs?|Fri|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b",
    re.IGNORECASE,
)
"""Words that are written shorter than they are said."""


@dataclass(frozen=True)
class Rule:
    """What a sentence may not hold, what is said of it, and how to mend it."""

    pattern: re.Pattern[str]
    what: str
    mend: str
    advice: bool = False


def _rule(pattern: str, what: str, mend: str, advice: bool = False, small: bool = True) -> Rule:
    return Rule(re.compile(pattern, re.IGNORECASE if small else 0), what, mend, advice)


_DONE = (
    r"(?:\w{2,}(?:ed|ten|ven|ken|sen|len|zen|wn|ght)|led|fed|made|hidden|sent|read|put|held|kept|told|paid|run|set"
    r"|done|built|found|filled|given|seen|left|shut)"
)
"""A word for what is done to somebody or something."""

RULES = (
    _rule(
        r"\b(?:\w+n['’]t|(?:\w*ould|I|you|we|they|he|she|it|that|there|who|what)['’](?:m|re|ve|ll|d)"
        r"|(?:it|that|there|here|where|when|how|why|he|she|who|what|let)['’]s)\b",
        "A contraction, “{}” (Norfolk).",
        "Write both words out: “cannot”, “it is”.",
    ),
    _rule(
        SHORTENED.pattern,
        "A shortened word, “{}” (Norfolk).",
        "Write it out: “for example”, “as soon as possible”.",
    ),
    _rule(
        r"(?<![*_\w])(?:\*(?!\*)[^*]+\*(?!\*)|_(?!_)[^_]+_(?!_))",
        "Slanted letters, “{}” (People First).",
        "Use **bold** for stress, or nothing.",
    ),
    _rule(
        r"<u>[^<]*</u>|(?<![*\w])\*{3}(?!\*)[^*]+\*{3}|<(?P<slant>em|i)>[^<]*</(?P=slant)>",
        "Slanted or underlined letters, “{}” (People First).",
        "Use **bold** for stress, or nothing.",
    ),
    _rule(rf"\b(?:{_NUMBERS})\b", "A number in letters, “{}” (Advocacy).", "Write it in digits."),
    _rule(
        r"\d+\s*%|\bper ?cent\b",
        "A percentage, “{}” (Advocacy).",
        "Say it in plain words: “half”, “3 in every 4”.",
    ),
    _rule(
        r"\b\d{1,3}(?:,\d{3})+\b|(?<![/+\d])(?<!\d[ -])(?<!\) )\b(?!0)"
        r"(?:\d{5,}|\d{1,3}(?: \d{3})* \d00|(?!1[5-9]\d\d|20\d\d)\d{4})\b(?! ?\d)"
        r"|(?<=[£€$])\d{4}\b",
        "A large number, “{}” (Advocacy).",
        "Say it in plain words: “more than 1 million”, “many people”.",
        advice=True,
    ),
    _rule(
        r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"
        r"|(?<![/\d])(?!(\d\d)/\1)(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])\b(?!/)",
        "A short date, “{}” (our rule).",
        "Write it out: “3 April 2024”.",
        advice=True,
    ),
    _rule(
        r"[&@;=°×→]|(?<!\{)#(?!\})|\+(?!\d)|(?<!\S)[<>](?=[\s\d])|(?<![\d/<])/(?![\d/>])",
        "A sign, “{}” (our rule).",
        "Write the word, or make two sentences of it.",
        advice=True,
    ),
    _rule(
        r"\([^)]*\)|\[[^\]]*\](?!\()",
        "Brackets, “{}” (our rule).",
        "Make a sentence of what stands in them.",
        advice=True,
    ),
    _rule(
        r"\b(?:[IVX]{2,}|(?<=Part )[IVX]|(?<=Section )[IVX])\b",
        "A Roman number, “{}” (our rule).",
        "Write it in digits.",
        advice=True,
        small=False,
    ),
    _rule(
        rf"\b(?:is|are|was|were|been|being|be)\s+{_DONE}\s+by\b",
        "“{} …” turns the sentence round (GOV.UK: active voice).",
        "Begin with who does it.",
        advice=True,
        small=False,
    ),
    _rule(
        rf"\b(?:must|should|(?:has|have|needs?) to) be {_DONE}\b(?! by\b)",
        "“{}” does not say who does it (GOV.UK: active voice).",
        "Say it to the reader: “Fill in the form.”",
        advice=True,
        small=False,
    ),
)
