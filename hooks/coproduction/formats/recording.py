"""Documents with sound: what has been said of each, what has not, and the MP3 where all has."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from coproduction.cache import Cache, key
from coproduction.document import Document
from coproduction.formats import speech
from coproduction.formats.narration import Section, narrate, texts
from coproduction.formats.sounds import Sounds, sounds_in
from coproduction.formats.tools import MissingTool, NotMade, package_version

_REVISION = 1
"""To be raised when `speech` makes another file of the same sounds."""


@dataclass(frozen=True)
class Recording:
    """A document to be heard: its chapters, and the sentences that nobody has said yet."""

    document: Document
    sections: tuple[Section, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Recorded:
    """A recording that was made, and how many seconds it lasts."""

    document: Document
    file: Path
    seconds: int


def plan(document: Document, said: Mapping[str, str], sounds: Sounds) -> Recording:
    """What there is to say of a document; `said` is how words are said, as in data."""
    sections = narrate(document, said)
    return Recording(document, tuple(sections), tuple(sounds.missing(texts(sections))))


def record(
    documents: Sequence[Document], said: Mapping[str, str], cache: Cache
) -> tuple[list[Recorded], list[str]]:
    """The recordings of the documents whose every sentence was said, and what the others lack.

    Nothing is said here: that is `make speech`.
    """
    sounds = sounds_in(cache)
    made, lacking = [], []
    for document in documents:
        recording = plan(document, said, sounds)
        try:
            if recording.missing:
                lacking.append(_lack(recording))
            else:
                made.append(_joined(recording, sounds, cache))
        except (MissingTool, NotMade) as error:
            lacking.append(f"“{document.title}” has no sound. {error}")
    return made, lacking


def _lack(recording: Recording) -> str:
    count = len(recording.missing)
    total = len(texts([*recording.sections]))
    some = f"{count} of its {total} sentences {'has' if count == 1 else 'have'}"
    return f"“{recording.document.title}” has no sound: {some} not been said yet. Run: make speech"


def _joined(recording: Recording, sounds: Sounds, cache: Cache) -> Recorded:
    document = recording.document
    said = [asdict(section) for section in recording.sections]
    tools = [_REVISION, asdict(sounds.voice), package_version("lameenc")]
    name = key("mp3", tools, said, speech.words(document))
    file = cache.get(name, "mp3")
    if file is None:
        made = speech.make(document, [*recording.sections], sounds)
        file = cache.put(name, "mp3", made)
    return Recorded(document, file, round(speech.seconds(file)))
