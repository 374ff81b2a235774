"""WebVTT (W3C, 2019) of a time line: captions, chapters, and the sentences of a recording."""

from collections.abc import Iterable
from functools import partial
from html import escape

from coproduction_speech.timeline import TimeLine

plain = partial(escape, quote=False)
"""Words without what WebVTT would take for a tag."""
Timed = tuple[str, int, int, str]
"""A name, or "" for none; beginning and end in thousandths of a second; words."""


def captions(line: TimeLine) -> str:
    """The captions: each sentence while it is heard."""
    return _written(("", one.start, one.end, one.written) for one in line.cues)


def chapters(line: TimeLine) -> str:
    """The chapters: each title while its chapter lasts."""
    return _written(("", one.start, one.end, one.title) for one in line.chapters)


def sentences(line: TimeLine, late: int = 0) -> str:
    """Each sentence while it is heard, named by where it stands: “3.2” is in the third idea.

    It is the second sentence there. A heading is “heading.2”, anything else has no name. All is
    heard so much `late`.
    """
    timed: list[Timed] = []
    ideas = headings = 0
    scene, within = -1, 0
    for one in line.cues:
        shown = line.scenes[one.scene]
        if one.scene != scene:
            scene, within = one.scene, 0
            ideas += bool(shown.picture)
            headings += shown.heading
        within += 1
        name = f"{ideas}.{within}" if shown.picture else f"heading.{headings}"
        timed.append(
            (
                name if shown.picture or shown.heading else "",
                one.start + late,
                one.end + late,
                one.written,
            )
        )
    return _written(timed)


def _written(timed: Iterable[Timed]) -> str:
    blocks = (
        "\n".join([*filter(None, [name]), f"{stamp(start)} --> {stamp(end)}", plain(words), ""])
        for name, start, end, words in timed
    )
    return "\n".join(["WEBVTT\n", *blocks])


def stamp(time: int) -> str:
    """A time as the form has it: 00:01:05.250."""
    seconds, thousandths = divmod(time, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{thousandths:03}"
