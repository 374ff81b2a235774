"""The rules of Easy Read, each with its source.

DH 2009: Department of Health, Basic guidelines for people who commission Easy Read
information. GOV.UK: Accessible communication formats, section 5.1. People First: People
First Ltd Easy Read standards, 2012. Standard: The Easy Read Standard 1.0, 2026. Norfolk:
Norfolk County Council, Write in short clear sentences. Advocacy: The Advocacy Project. How
sentences are worded is in `easy_wording`.
"""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.events import Product
from coproduction.model.figure import Figure
from coproduction.model.pages import EasyRead
from coproduction.model.people import Group, Organisation
from coproduction.page import Passage, Sentence
from coproduction.passages.ideas import bullets
from coproduction.problem import Problem

ADVISED, MOST = 15, 20
"""Words in a sentence. 15: DH 2009 and GOV.UK. 20 is where we refuse; the Standard has 25."""
LONGEST = 1000
"""Words in a booklet (Standard)."""
MOST_SENTENCES = 3
MOST_BULLETS, BULLET = 5, 10
"""Bullets below a picture, and words in each."""
MOST_PAGES = 24
"""Pages of a printed booklet (GOV.UK)."""
_IDEAS_ON_A_PAGE, _OTHER_PAGES = 4.5, 2
"""Measured on the printed booklets of one site."""

_MENTION = re.compile(r"\{\{\s*([a-z-]+)\.([a-z0-9-]+)[^}]*\}\}")
_ITEM = re.compile(r"^\s*[-*+]\s+")
_BOLD = re.compile(r"^\*\*([^*\n]+)\*\*$", re.MULTILINE)
"""A line that is bold as a whole."""


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every Easy Read page against every rule; advice is given as warnings."""
    names = catalogue.derived(names_in_data)
    if isinstance(page.entry.record, EasyRead):
        yield from _shape(page)
        yield from _bullets(page, names, catalogue)
        said = [one for idea in page.outline.ideas for one in idea.sentences]
        listed = [one for block in bullets(page).values() for one in items(page, block)]
        total = 0
        for sentence in titles(page):
            yield from _length(page, sentence, len(_words(sentence.text, names, catalogue)))
        for sentence in [*said, *listed]:
            words = _words(sentence.text, names, catalogue)
            total += len(words)
            yield from _length(page, sentence, len(words))
        if total > LONGEST:
            what = f"The booklet has {total} words; the most is {LONGEST} (Standard)."
            yield Problem(page.file, 1, what, "Say less, or make two booklets of it.")
        pages = _OTHER_PAGES + len(page.outline.ideas) / _IDEAS_ON_A_PAGE
        if pages > MOST_PAGES:
            what = f"Printed, it has about {pages:.0f} pages; the most is {MOST_PAGES} (GOV.UK)."
            yield Problem(page.file, 1, what, "Make two booklets of it.", "warning")


def titles(page: Page) -> list[Sentence]:
    """The title and the headings of a page, which are judged like sentences."""
    title = Sentence(page.entry.record.title, page.entry.line("title"))
    below = [Sentence(one.text, one.line) for one in page.outline.headings if one.level > 1]
    return [title, *below]


def items(page: Page, block: Passage) -> list[Sentence]:
    """The lines of a list, without what makes them items of it."""
    first = page.outline.first_line
    lines = page.body.split("\n")[block.line - first : block.last_line - first + 1]
    found = ((_ITEM.sub("", line), number) for number, line in enumerate(lines, block.line))
    return [Sentence(text.strip(), number) for text, number in found if text.strip()]


def _bullets(page: Page, names: re.Pattern[str], catalogue: Catalogue) -> Iterator[Problem]:
    """Lists below ideas: short ones (Easy Read Online: most guidance advises them)."""
    for block in bullets(page).values():
        found = items(page, block)
        if len(found) > MOST_BULLETS:
            what = f"{len(found)} bullets below one picture; the most is {MOST_BULLETS} (our rule)."
            yield Problem(page.file, block.line, what, "Make two ideas of it, each with a picture.")
        for one in found:
            count = len(_words(one.text, names, catalogue))
            if count > BULLET:
                what = f"The bullet has {count} words; the most is {BULLET} (our rule)."
                yield Problem(page.file, one.line, what, "Make it a short line.", "warning")


def _shape(page: Page) -> Iterator[Problem]:
    ideas = {idea.line for idea in page.outline.ideas}
    ideas |= {block.line for block in bullets(page).values()}
    pictures = {one.line for one in page.outline.mentions if one.kind == "picture"}
    told = {one.line for one in page.outline.problems}
    apart = False
    for passage in page.outline.passages:
        above, apart = apart, passage.line == passage.last_line and passage.line in pictures
        if passage.line in ideas or told & {*range(passage.line, passage.last_line + 1)}:
            continue
        bold = _BOLD.fullmatch(page.body.split("\n")[passage.line - page.outline.first_line])
        if bold and passage.line == passage.last_line:
            what, mend = f"Bold words make no heading: “{bold[1]}”.", f"Write “## {bold[1]}”."
            yield Problem(page.file, passage.line, what, mend)
        elif apart:
            what, mend = "A picture without words.", "Write its idea straight below, without a gap."
            yield Problem(page.file, passage.line, what, mend)
        elif not above:
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
    if not (_BOLD.search(page.body) or any(one.level == 2 for one in page.outline.headings)):
        what = "The booklet has no headings below its title."
        yield Problem(page.file, 1, what, "Begin each part with a line such as “## What it is”.")


def _length(page: Page, sentence: Sentence, count: int) -> Iterator[Problem]:
    if count > MOST:
        what = f"The sentence has {count} words; the most is {MOST}."
        yield Problem(page.file, sentence.line, what, "Make two sentences of it.")
    elif count > ADVISED:
        what = f"The sentence has {count} words; over {ADVISED} is hard to read (DH 2009, GOV.UK)."
        yield Problem(page.file, sentence.line, what, "Make it shorter, or two.", "warning")


def names_in_data(catalogue: Catalogue) -> re.Pattern[str]:
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

    def value(mention: re.Match[str]) -> str:
        figure = catalogue.get(Figure, mention[2])
        return str(figure.value) if figure else "1"

    text = _MENTION.sub(value, text)
    return re.findall(r"[\w’'-]+", names.sub("Name", text.replace("*", "")))
