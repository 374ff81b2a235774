"""The sounds of sentences, kept one file each under what was said and by which voice."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from coproduction.cache import Cache, key

FOLDER = "speech"
"""In the cache of the project."""


@dataclass(frozen=True)
class Voice:
    """Who speaks, and what that depends on; `speed` 1 is the voice's own.

    `revision` is to be raised when `voice.py` makes other sounds of the same sentence.
    """

    name: str
    speed: float
    engine: str
    spelling: str
    revision: int


VOICE = Voice("bf_emma", 0.9, "kokoro-82m 1.0 int8", "misaki 0.9.4", 1)


@dataclass(frozen=True)
class Sounds:
    """The sounds that there are."""

    cache: Cache
    voice: Voice = VOICE

    def name(self, sentence: str) -> str:
        """The key of a sentence's sound."""
        return key(sentence, asdict(self.voice))

    def get(self, sentence: str) -> Path | None:
        """The file with the sound of a sentence (WAV), if it was made."""
        return self.cache.get(self.name(sentence), "wav")

    def put(self, sentence: str, content: bytes) -> Path:
        """Keeps a sound, whole or not at all."""
        return self.cache.put(self.name(sentence), "wav", content)

    def missing(self, sentences: Iterable[str]) -> list[str]:
        """The sentences that have no sound yet, in order."""
        return [one for one in sentences if self.get(one) is None]


def sounds_in(cache: Cache) -> Sounds:
    """The sounds in the project's cache."""
    return Sounds(Cache(cache.folder / FOLDER))
