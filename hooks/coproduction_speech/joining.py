"""Joins the sounds of sentences, with the silence after each, into one."""

import wave
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from coproduction.formats.tools import NotMade
from coproduction_speech.narration import Section, Sentence
from coproduction_speech.sounds import Sounds

RATE = 24_000
"""Samples in a second, of 16 bits, in one channel."""


def joined(sections: Iterable[Section], sounds: Sounds) -> Iterator[bytes]:
    """The samples of all sentences and silences in turn; raises `NotMade` where one is missing."""
    for section in sections:
        for sentence in section.sentences:
            with _opened(sentence, sounds) as file:
                yield file.readframes(file.getnframes())
            yield bytes(2 * silence(sentence))


def samples_of(sentence: Sentence, sounds: Sounds) -> int:
    """How many samples a sentence has; raises `NotMade` where it was not said."""
    with _opened(sentence, sounds) as file:
        return file.getnframes()


def silence(sentence: Sentence) -> int:
    """How many samples it is still after a sentence."""
    return sentence.pause * RATE // 1000


@contextmanager
def _opened(sentence: Sentence, sounds: Sounds) -> Iterator[wave.Wave_read]:
    path = sounds.get(sentence.text)
    if path is None:
        raise NotMade(f"Nobody has said “{sentence.text}” yet.")
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            raise NotMade(f"{path} holds another kind of sound. Delete it, and make it again.")
        yield file
