"""Captions and chapters of a film: WebVTT text to cues that know their line.

A cue is a piece of text with the time at which it shows. The form is W3C's (WebVTT, 2019);
what a browser would leave out in silence is refused here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import groupby

from webvtt import from_string
from webvtt.errors import MalformedCaptionError

from coproduction.characters import MEND, hidden
from coproduction.source import Unreadable

_OUTSIDE = re.compile(r"@|\\|\b(?:url|src|image|image-set)\s*\(", re.IGNORECASE)
_NO_CUE = re.compile(r"(?:STYLE|REGION)(?:\s|$)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s([^<>]+)>")
_TAG = re.compile(r"</?[^<>]*>")
_HOW = "Write the time as “00:01.500 --> 00:04.000”, and the words on the lines below it."


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of one speaker; `voice` is who speaks, where the captions say so."""

    voice: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Cue:
    """What shows from `start` to `end` (in seconds), speaker by speaker, its line and its name."""

    start: float
    end: float
    said: tuple[Spoken, ...]
    line: int
    name: str = ""

    @property
    def words(self) -> str:
        """All its words."""
        return " ".join(one.words for one in self.said)


def read_cues(text: str, file: str) -> tuple[Cue, ...]:
    """The cues of a `.vtt` file in order; raises `Unreadable` at the line that is wrong."""
    for number, words in enumerate(text.split("\n"), start=1):
        if words.isspace():
            what = "A line of spaces: browsers take it for words, and the next cue with it."
            raise Unreadable(file, number, what, "Delete the spaces, so that the line is empty.")
    blocks = list(_blocks(text))
    if not blocks or not re.match(r"WEBVTT(?:\s|$)", blocks[0][1][0]) or blocks[0][0] != 1:
        mend = "Write WEBVTT alone on the first line, and leave the next line empty."
        raise Unreadable(file, 1, "The file does not begin with “WEBVTT”.", mend)
    cues: list[Cue] = []
    for line, lines in blocks[1:]:
        if lines[0].split(maxsplit=1)[0] == "NOTE":
            what = "A note, which everybody who opens the captions can read."
            raise Unreadable(file, line, what, "Delete it, with the lines below it.")
        if _NO_CUE.match(lines[0]):
            if _OUTSIDE.search("\n".join(lines)):
                what = "The look of these captions takes something from elsewhere."
                raise Unreadable(file, line, what, "Delete it, or all of “STYLE”.")
            continue
        cue = _read_cue(lines, file, line)
        if cues and cue.start < cues[-1].start:
            what = "This begins before the one above it does."
            raise Unreadable(file, line, what, "Put them in order of their times.")
        cues.append(cue)
    if not cues:
        raise Unreadable(file, 1, "The file holds no words.", f"Add them. {_HOW}")
    return tuple(cues)


def spoken(cues: Iterable[Cue]) -> list[Spoken]:
    """What is said in all of them, the words that one speaker says in a row put together."""
    said = [one for cue in cues for one in cue.said]
    return [
        Spoken(voice, " ".join(one.words for one in row))
        for voice, row in groupby(said, key=lambda one: one.voice)
    ]


def clock(seconds: float) -> str:
    """A time as players show it: “1:05”."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines that no empty line divides, with the number of the first."""
    numbered = enumerate(text.split("\n"), start=1)
    for filled, lines in groupby(numbered, key=lambda one: bool(one[1])):
        if filled:
            block = list(lines)
            yield block[0][0], [words for _, words in block]


def _read_cue(lines: list[str], file: str, line: int) -> Cue:
    try:
        found = from_string("\n".join(["WEBVTT", "", *lines]), strict=True).captions
    except MalformedCaptionError:
        wrong = next((words for words in lines if "-->" in words), lines[0])
        what = f"“{wrong[:60]}” cannot be read."
        raise Unreadable(file, line, what, _HOW) from None
    if not found:
        what = f"“{lines[0][:60]}” has no time, so it would never show."
        raise Unreadable(file, line, what, f"Delete the empty line above it. {_HOW}")
    (caption,) = found
    start, end = (one.in_milliseconds() / 1000 for one in (caption.start_time, caption.end_time))
    if end <= start:
        what = f"This ends at {caption.end}, before it has begun."
        raise Unreadable(file, line, what, "Mend one of its two times.")
    said = tuple(_speakers(caption.raw_text))
    if not said:
        raise Unreadable(file, line, "A time without words.", "Add the words, or delete it.")
    for unseen in hidden(" ".join(one.words for one in said)):
        below = next((at for at, words in enumerate(lines) if [*hidden(_plain(words))]), 0)
        raise Unreadable(file, line + below, unseen.what, MEND)
    return Cue(start, end, said, line, caption.identifier or "")


def _speakers(text: str) -> Iterator[Spoken]:
    """The words of a cue by its voice tags, without any tag, in one line."""
    voice = None
    for index, part in enumerate(_VOICE.split(text)):
        if index % 2:
            voice = _plain(part)
        elif words := _plain(part):
            yield Spoken(voice, words)


def _plain(text: str) -> str:
    return " ".join(unescape(_TAG.sub("", text)).split())
