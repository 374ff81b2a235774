"""Marks in the words of a page, each kind looked for by how it looks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from coproduction.page.line_mark_kinds import IN_LINES, RUN_TOGETHER
from coproduction.page.lines import Lines
from coproduction.page.mark import NO_WORD, Mark, signs_of
from coproduction.page.word_mark_kinds import IN_WORDS
from coproduction.problem import Problem

_LONGEST = 60
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def in_words(lines: Lines, words: str) -> Iterator[Problem]:
    """Marks in the words, one a kind and line; of lines that begin alike, the first of each
    paragraph.
    """
    signs = signs_of(words)
    for mark in RUN_TOGETHER:
        if not mark.may_stand(signs):
            continue
        found = mark.find(words)
        together = [*_together(lines, words, found)]
        yield from (_problem(lines, mark, one) for one in together)
        words = _masked(words, found) if together else words
    for mark in (*IN_LINES, *IN_WORDS):
        if not (mark.may_stand(signs) and (found := mark.find(words))):
            continue
        words = _masked(words, found)
        told = {lines.index(_begin(one)): one for one in reversed(found)}
        for line, one in sorted(told.items()):
            if not (mark in IN_LINES and _above(lines, line) in told):
                yield _problem(lines, mark, one)


def _together(lines: Lines, words: str, found: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The first of those that begin several lines of a paragraph, for each paragraph."""
    goes_on = False
    for one, two in pairwise(found):
        between = words[one.end() : two.start()]
        if _EMPTY_LINE.search(between):
            goes_on = False
        elif "\n" in between and not goes_on and not _begins_item(lines, words, _begin(two)):
            yield one
            goes_on = True


def _above(lines: Lines, line: int) -> int:
    """The line of words above a line, with empty ones between or not."""
    above = line - 1
    while above > 0 and not lines.texts[above].strip():
        above -= 1
    return above


def _begins_item(lines: Lines, words: str, offset: int) -> bool:
    """Whether the line at an offset begins an item: its mark is none of the `words`."""
    start = lines.start(lines.index(offset))
    line = lines.body[start:offset]
    spaces = len(line) - len(line.lstrip(" \t>"))
    return spaces < len(line) and words[start + spaces] == " "


def _masked(words: str, found: list[re.Match[str]]) -> str:
    """The words without what was found, which comes in order."""
    last, parts = 0, [""]
    for one in found:
        parts += [words[last : one.start()], NO_WORD * len(one[0])]
        last = one.end()
    return "".join([*parts, words[last:]])


def _begin(found: re.Match[str]) -> int:
    return found.end() - len(found[0].lstrip())


def _problem(lines: Lines, mark: Mark, found: re.Match[str]) -> Problem:
    line = lines.number(lines.index(_begin(found)))
    it = " ".join(lines.body[found.start() : found.end()].split())
    it = it if len(it) <= _LONGEST else f"{it[:_LONGEST]}…"
    return Problem(lines.file, line, mark.what.replace("{it}", it), mark.mend)
