"""The wording of an Easy Read: its sentences, bullets, headings and title."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.accepted import AcceptedWord
from coproduction.model.library import Word
from coproduction.model.pages import EasyRead
from coproduction.page import Sentence
from coproduction.passages.ideas import bullets
from coproduction.problem import Problem, Severity
from coproduction.rules.easy_patterns import RULES
from coproduction.rules.easy_read import items, names_in_data, titles

_MENTION = re.compile(r"\{\{[^}]*\}\}")
_LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)?|\[[^\]]*\])")
_CAPITALS = re.compile(r"\b(?![IVX]+\b)[A-Z]{2,}s?(?![A-Za-z_])(?!['’][A-Z])|\b(?:[A-Z]\.){2,}")
"""Words in capital letters, but Roman numbers, which have a rule of their own."""
_NEGATIVE = re.compile(
    r"\b(?:not|never|(?<!say )no|nobody|nothing|cannot|without|unless)\b", re.IGNORECASE
)
_FORBIDS = re.compile(r"^(?:Do not|Never|You (?:must|should|may) not|You cannot|Nobody may)\b")
_IN_A_ROW = 3
"""Sentences one after another that say what not to do."""
_MEANS = re.compile(r"\b(?:is|are|means?|stands? for)\b")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """What is worded otherwise than readers of Easy Read know."""
    names = catalogue.derived(names_in_data)
    if isinstance(page.entry.record, EasyRead):
        sentences = _sentences(page)
        known = _known(sentences, catalogue)
        for sentence in sentences:
            yield from _worded(page, sentence)
            yield from _initials(page, sentence, names, known)
        yield from _negatives(page)
        yield from _two_words(page, sentences, catalogue)


def _sentences(page: Page) -> list[Sentence]:
    said = [one for idea in page.outline.ideas for one in idea.sentences]
    listed = [one for block in bullets(page).values() for one in items(page, block)]
    found = sorted([*said, *listed], key=lambda one: one.line)
    return [*titles(page), *found]


def _worded(page: Page, sentence: Sentence) -> Iterator[Problem]:
    text = _LINK.sub(r"\1", _MENTION.sub("", sentence.text))
    for rule in RULES:
        if found := dict.fromkeys(match[0] for match in rule.pattern.finditer(text)):
            level: Severity = "warning" if rule.advice else "error"
            what = rule.what.format("”, “".join(found))
            yield Problem(page.file, sentence.line, what, rule.mend, level)


def _initials(
    page: Page, sentence: Sentence, names: re.Pattern[str], known: frozenset[str]
) -> Iterator[Problem]:
    """Initials neither explained nor accepted (Standard, Norfolk: very common ones may be)."""
    text = names.sub("", _MENTION.sub("", sentence.text))
    for match in _CAPITALS.finditer(text):
        if match[0] not in known and match[0].removesuffix("s") not in known:
            yield Problem(
                page.file,
                sentence.line,
                f"Capital letters, “{match[0]}” (People First, GOV.UK: no initials).",
                f"Write it out, use **bold** for stress, or explain it: “{match[0]} means …”. If "
                "everybody knows it, add it to data/accepted-words.yml, with the reason.",
            )
            return


def _known(sentences: list[Sentence], catalogue: Catalogue) -> frozenset[str]:
    """Initials that are accepted, or that a sentence of the page explains."""
    found = {form for word in catalogue.all(AcceptedWord) for form in word.forms}
    found |= {form for one in catalogue.all(Word) if one.easy for form in (one.word, *one.also)}
    for sentence in sentences:
        plain = re.sub(r"^(?:An?|The)\s+", "", sentence.text.replace("*", ""))
        if (match := _CAPITALS.match(plain)) and _MEANS.search(plain):
            found.add(match[0])
    return frozenset(found)


def _negatives(page: Page) -> Iterator[Problem]:
    """Two of them in a sentence, or sentences of them in a row (Standard: say what to do)."""
    row = 0
    mend = "Say what to do, or what is so."
    for idea in page.outline.ideas:
        for one in idea.sentences:
            found = _NEGATIVE.findall(one.text)
            row = row + 1 if _FORBIDS.match(one.text) else 0
            if len(found) > 1:
                what = f"“{found[0]}” and “{found[1]}” in one sentence (Standard)."
                yield Problem(page.file, one.line, what, mend, "warning")
            elif row == _IN_A_ROW:
                what = f"{row} sentences in a row say what not to do (Standard)."
                yield Problem(page.file, one.line, what, mend, "warning")


def _two_words(page: Page, sentences: list[Sentence], catalogue: Catalogue) -> Iterator[Problem]:
    """Two words for one thing in a booklet (Standard; Inclusion Europe, rule 9)."""
    for word in catalogue.all(AcceptedWord):
        first = _first(word.forms, sentences)
        other = first and _first(word.same, sentences)
        if first and other:
            yield Problem(
                page.file,
                other[1],
                f"“{other[0]}” here, and “{first[0]}” on line {first[1]}: two words for one thing "
                "(Standard).",
                "Keep to one of them through the whole booklet.",
                "warning",
            )


def _first(forms: tuple[str, ...], sentences: list[Sentence]) -> tuple[str, int] | None:
    for one in sentences:
        for form in forms:
            if form in one.text and re.search(rf"(?<!\w){re.escape(form)}s?(?!\w)", one.text):
                return form, one.line
    return None
