"""The time line of what is said: each sentence with its times, its scene and its chapter.

Sound, captions, transcript, film, reading along and the signer's script all come from it. The
voice gives no times of words, so a sentence is its smallest part. Times are thousandths of a
second from the beginning.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coproduction_speech.joining import RATE, samples_of, silence
from coproduction_speech.narration import Section, Sentence
from coproduction_speech.sounds import Sounds


@dataclass(frozen=True)
class Cue:
    """A sentence: as the page writes it, when it is heard, and the number of its scene."""

    written: str
    start: int
    end: int
    scene: int


@dataclass(frozen=True)
class Scene:
    """What is seen at once: a heading, or the sentences of an idea beside their `picture`."""

    lines: tuple[str, ...]
    picture: str
    heading: bool
    chapter: int
    start: int
    end: int


@dataclass(frozen=True)
class Mark:
    """A chapter: its title, and when it begins and ends."""

    title: str
    start: int
    end: int


@dataclass(frozen=True)
class TimeLine:
    """Sentences, scenes and chapters in order; each scene and chapter lasts until the next."""

    cues: tuple[Cue, ...]
    scenes: tuple[Scene, ...]
    chapters: tuple[Mark, ...]

    @property
    def length(self) -> int:
        """How long it all lasts."""
        return self.chapters[-1].end if self.chapters else 0


def time_line(sections: Sequence[Section], sounds: Sounds) -> TimeLine:
    """The time line of chapters whose sentences were all said; raises `NotMade` otherwise."""
    cues: list[Cue] = []
    scenes: list[Scene] = []
    marks: list[Mark] = []
    at = 0
    for chapter, section in enumerate(sections):
        begun = at
        for together in _scenes(section.sentences):
            first = at
            for one in together:
                said = samples_of(one, sounds)
                cues.append(Cue(one.written, _time(at), _time(at + said), len(scenes)))
                at += said + silence(one)
            lines = tuple(one.written for one in together)
            looks = (together[0].picture, together[0].heading)
            scenes.append(Scene(lines, *looks, chapter, _time(first), _time(at)))
        marks.append(Mark(section.title, _time(begun), _time(at)))
    return TimeLine(tuple(cues), tuple(scenes), tuple(marks))


def length(sections: Iterable[Section], sounds: Sounds) -> int:
    """How long chapters last together; raises `NotMade` where a sentence was not said."""
    sentences = (one for section in sections for one in section.sentences)
    return _time(sum(samples_of(one, sounds) + silence(one) for one in sentences))


def _scenes(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    scenes: list[list[Sentence]] = []
    for one in sentences:
        if one.begins or not scenes:
            scenes.append([])
        scenes[-1].append(one)
    return scenes


def _time(samples: int) -> int:
    return 1000 * samples // RATE
