"""The rules of Easy Read, each with its source.

DH 2009: Department of Health, Basic guidelines for people who commission Easy Read
information. GOV.UK: Accessible communication formats, section 5.1. People First: People
First Ltd Easy Read standards, 2012. Standard: The Easy Read Standard 1.0, 2026. Norfolk:
Norfolk County Council, Write in short clear sentences. Advocacy: The Advocacy Project.
"""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.events import Product
from coproduction.model.figure import Figure
from coproduction.model.pages import EasyRead
from coproduction.model.people import Group, Organisation
from coproduction.page import Sentence
from coproduction.problem import Problem

ADVISED, MOST = 15, 20
"""Words in a sentence. 15: DH 2009 and GOV.UK. 20 is where we refuse; the Standard has 25."""
LONGEST = 1000
"""Words in a booklet (Standard)."""
MOST_SENTENCES = 3

_CONTRACTION = re.compile(
    r"\b(?:\w+n['’]t|(?:I|you|we|they|he|she|it|that|there|who|what)['’](?:m|re|ve|ll|d)"
    r"|(?:it|that|there|he|she|who|what|let)['’]s)\b",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b(?:e\.?g|i\.?e|etc)\b\.?", re.IGNORECASE)
_ITALICS = re.compile(r"(?<![*_\w])(?:\*(?!\*)[^*]+\*(?!\*)|_(?!_)[^_]+_(?!_))")
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_NUMBER = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d+\s*%|\bper ?cent\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)\s+\w+(?:ed|en|wn|de|ght)\s+by\b")
_MENTION = re.compile(r"\{\{\s*([a-z-]+)\.([a-z0-9-]+)[^}]*\}\}")

_WORDING = (
    (_CONTRACTION, "A contraction, “{}” (Norfolk).", "Write both words out: “cannot”, “it is”."),
    (_SHORTENED, "A shortened word, “{}” (Norfolk).", "Write it out: “for example”."),
    (_ITALICS, "Slanted letters, “{}” (People First).", "Use **bold** for stress, or nothing."),
    (_NUMBER, "A number in letters, “{}” (Advocacy).", "Write it in digits."),
    (_PERCENT, "A percentage, “{}” (Advocacy).", "Say it in plain words: “half”, “3 in every 4”."),
)


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Every Easy Read page against every rule; advice is given as warnings."""
    names = _names(catalogue)
    for page in catalogue.pages.values():
        if isinstance(page.entry.record, EasyRead):
            yield from _shape(page)
            total = 0
            for idea in page.outline.ideas:
                for sentence in idea.sentences:
                    words = _words(sentence.text, names, catalogue)
                    total += len(words)
                    yield from _length(page, sentence, len(words))
                    yield from _wording(page, sentence, names)
            if total > LONGEST:
                what = f"The booklet has {total} words; the most is {LONGEST} (Standard)."
                yield Problem(page.file, 1, what, "Say less, or make two booklets of it.")


def _shape(page: Page) -> Iterator[Problem]:
    ideas = {idea.line for idea in page.outline.ideas}
    for passage in page.outline.passages:
        if passage.line not in ideas:
            yield Problem(
                page.file,
                passage.line,
                "Words without a picture (DH 2009: every idea has one).",
                "Put a line {{ picture.id }} above them, and make a paragraph of each idea.",
            )
    for idea in page.outline.ideas:
        if len(idea.sentences) > MOST_SENTENCES:
            yield Problem(
                page.file,
                idea.line,
                f"{len(idea.sentences)} sentences beside one picture.",
                f"Make two ideas of it: {MOST_SENTENCES} sentences at most beside a picture.",
            )
    if not any(heading.level == 2 for heading in page.outline.headings):
        what = "The booklet has no headings below its title."
        yield Problem(page.file, 1, what, "Begin each part with a line such as “## What it is”.")


def _length(page: Page, sentence: Sentence, count: int) -> Iterator[Problem]:
    if count > MOST:
        what = f"The sentence has {count} words; the most is {MOST}."
        yield Problem(page.file, sentence.line, what, "Make two sentences of it.")
    elif count > ADVISED:
        what = f"The sentence has {count} words; over {ADVISED} is hard to read (DH 2009, GOV.UK)."
        yield Problem(page.file, sentence.line, what, "Make it shorter, or two.", "warning")


def _wording(page: Page, sentence: Sentence, names: re.Pattern[str]) -> Iterator[Problem]:
    text = _MENTION.sub("", sentence.text)
    for pattern, what, mend in _WORDING:
        if match := pattern.search(text):
            yield Problem(page.file, sentence.line, what.format(match[0]), mend)
    if match := _CAPITALS.search(names.sub("", text)):
        what = f"Capital letters, “{match[0]}” (People First, GOV.UK: no initials)."
        yield Problem(page.file, sentence.line, what, "Write the name out, or use **bold**.")
    if match := _PASSIVE.search(text):
        what = f"“{match[0]} …” turns the sentence round (GOV.UK: active voice)."
        mend = "Begin with who does it."
        yield Problem(page.file, sentence.line, what, mend, "warning")


def _names(catalogue: Catalogue) -> re.Pattern[str]:
    """Every name that counts as one word: organisations, their letters, groups and products.

    Of thousands only those are looked for that stand in an Easy Read at all.
    """
    easy = [one for one in catalogue.pages.values() if isinstance(one.entry.record, EasyRead)]
    text = " ".join(" ".join(page.body for page in easy).replace("*", "").split())
    organisations = catalogue.all(Organisation)
    names = {one.name for one in organisations} | {one.name for one in catalogue.all(Group)}
    names |= {one.short for one in organisations if one.short}
    names |= {one.title for one in catalogue.all(Product)}
    ordered = sorted((name for name in names if name in text), key=len, reverse=True)
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in ordered) or r"(?!)")


def _words(text: str, names: re.Pattern[str], catalogue: Catalogue) -> list[str]:
    """The words of a sentence: a name is one, a figure has those it prints."""
    values = {figure.id: str(figure.value) for figure in catalogue.all(Figure)}
    text = _MENTION.sub(lambda match: values.get(match[2], "1"), text)
    return re.findall(r"[\w’'-]+", names.sub("Name", text.replace("*", "")))
