"""The signer's pack: what is said in a film, with times, for whoever translates it into signs.

A script to read, and a sheet of the same for editing programs: times as hour, minute, second and
frame at 25 pictures a second (as SMPTE and EBU write them), columns between tabs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from coproduction import templates
from coproduction.phrases import Phrases
from coproduction_speech.films import Part
from coproduction_speech.timeline import Cue

FRAMES = 25


@dataclass(frozen=True)
class Row:
    """A sentence of a film with its times, and how many frames it lasts."""

    number: int
    begins: str
    ends: str
    frames: int
    kind: str
    words: str


def script(title: str, part: Part, t: Phrases) -> str:
    """The script as text: all that is said, still by still."""
    return _rendered("film/script.txt.jinja", title, part, t)


def sheet(title: str, part: Part, t: Phrases) -> str:
    """The times as text: a line for each sentence."""
    return _rendered("film/times.txt.jinja", title, part, t)


def frames(time: int) -> int:
    """The number of the frame at a time in thousandths of a second."""
    return round(time * FRAMES / 1000)


def timecode(time: int) -> str:
    """A time in thousandths of a second as 00:01:05:06."""
    seconds, rest = divmod(frames(time), FRAMES)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}:{rest:02}"


def _rendered(template: str, title: str, part: Part, t: Phrases) -> str:
    named = ", ".join(filter(None, (title, part.name)))
    values: dict[str, Any] = {"title": named, "length": timecode(part.line.length)}
    return templates.render(template, t, rows=[*_rows(part)], **values).strip("\n") + "\n"


def _rows(part: Part) -> Iterator[Row]:
    for number, cue in enumerate(part.line.cues, start=1):
        yield _row(number, cue, part.stills[cue.scene]["kind"])


def _row(number: int, cue: Cue, kind: str) -> Row:
    lasts = frames(cue.end) - frames(cue.start)
    return Row(number, timecode(cue.start), timecode(cue.end), lasts, kind, cue.written)
