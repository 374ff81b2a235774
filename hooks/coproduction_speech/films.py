"""A film of a booklet, in parts: what is said in each, and what each of its stills shows.

A film holds the chapters that have pictures. Each part begins with a card that says what it is
and who has checked it, and ends with one that says whose it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Any

from coproduction.document import Document
from coproduction.document.document import plain, walk
from coproduction.document.tree import Idea
from coproduction.formats.tools import NotMade
from coproduction_speech.narration import Section, Sentence, heard, narrate
from coproduction_speech.sounds import Sounds
from coproduction_speech.timeline import TimeLine, length, time_line
from coproduction_speech.wording import sentences, spoken

_LONGEST, _USUAL = 240_000, 200_000
"""A film longer than the first is parted, into parts of about the second (milliseconds)."""
_LINE, _CARD = 700, 1500
"""How long it is still after a line of a card, and after a card."""


@dataclass(frozen=True)
class Cards:
    """What the first and the last card of a part say below their first line."""

    first: tuple[str, ...]
    last: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A part of a film: its chapters, cards among them, the times, and a still for each scene."""

    name: str
    sections: tuple[Section, ...]
    line: TimeLine
    stills: tuple[Mapping[str, Any], ...]


def chapters(document: Document, said: Mapping[str, str]) -> list[Section]:
    """The chapters of a booklet that have pictures."""
    sections = narrate(document, said)
    return [section for section in sections if any(one.picture for one in section.sentences)]


def scripts(
    document: Document, said: Mapping[str, str], cards: Cards, sounds: Sounds
) -> list[tuple[Section, ...]]:
    """The chapters of each part with its cards; raises `NotMade` where one was not said."""
    groups = _grouped(chapters(document, said), sounds)
    t, total = document.phrases, len(groups)
    scripts = []
    for number, group in enumerate(groups, start=1):
        named = [_name(document, number, total)] if total > 1 else []
        end = t("document.end_of_part", n=number) if number < total else t("document.end")
        voice = t("document.voice")
        first = _card([document.title, *named, *cards.first, voice], said)
        scripts.append((first, *group, _card([end, *cards.last], said)))
    return scripts


def parts(document: Document, scripts: Sequence[tuple[Section, ...]], sounds: Sounds) -> list[Part]:
    """The parts of a film, whose sentences were all said; raises `NotMade`."""
    ideas = (part for part in walk(heard(document).chapters) if isinstance(part, Idea))
    steps, before = sum(len(script) - 2 for script in scripts), 0
    made = []
    for number, script in enumerate(scripts, start=1):
        line = time_line(script, sounds)
        name = _name(document, number, len(scripts)) if len(scripts) > 1 else ""
        stills = [_still(document, line, scene, ideas) for scene in range(len(line.scenes))]
        placed = [
            {**still, "part": name, "chapter": before + scene.chapter, "chapters": steps}
            for still, scene in zip(stills, line.scenes, strict=True)
        ]
        made.append(Part(name, script, line, tuple(placed)))
        before += len(script) - 2
    return made


def _grouped(chapters: Sequence[Section], sounds: Sounds) -> list[Sequence[Section]]:
    """Chapters in groups of about the same length."""
    ends = [length(chapters[:count], sounds) for count in range(len(chapters) + 1)]
    total = ends[-1]
    count = ceil(total / _USUAL) if total > _LONGEST else 1
    nearest = [
        min(range(len(ends)), key=lambda at: abs(ends[at] - total * number / count))
        for number in range(count + 1)
    ]
    return [chapters[start:end] for start, end in pairwise(nearest) if end > start]


def _name(document: Document, number: int, total: int) -> str:
    return document.phrases("document.part", n=number, total=total)


def _card(lines: Sequence[str], said: Mapping[str, str]) -> Section:
    """A card as a chapter with one scene; its title is its first line."""
    found = [
        (text, one) for line in lines for one in sentences(line) if (text := spoken(one, said))
    ]
    last = len(found) - 1
    spoken_lines = [
        Sentence(text, _CARD if at == last else _LINE, one, begins=at == 0, heading=at == 0)
        for at, (text, one) in enumerate(found)
    ]
    return Section(lines[0], tuple(spoken_lines))


def _still(
    document: Document, line: TimeLine, number: int, ideas: Iterator[Idea]
) -> dict[str, Any]:
    """What a scene shows; the next of `ideas`, where it is one."""
    scene = line.scenes[number]
    shown = {"lines": [*scene.lines], "picture": scene.picture, "sentences": []}
    if number == 0:
        return {**shown, "kind": "first", "picture": document.cover.file if document.cover else ""}
    if number == len(line.scenes) - 1:
        return {**shown, "kind": "last"}
    if not scene.picture:
        return {**shown, "kind": "heading" if scene.heading else "words"}
    idea = next(ideas, None)
    if idea is None or idea.picture.file != scene.picture:
        raise NotMade(f"The pictures of “{document.title}” and its sentences do not fit.")
    return {**shown, "kind": "idea", "sentences": plain(idea.sentences)}
