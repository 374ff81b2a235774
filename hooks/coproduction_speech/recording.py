"""A recording: the chapters of a document as they are said, and what nobody has said yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from coproduction.document import Document
from coproduction_speech.narration import Section, narrate, texts
from coproduction_speech.sounds import Sounds


@dataclass(frozen=True)
class Recording:
    """A document to be heard: its chapters, and the sentences that nobody has said yet."""

    document: Document
    sections: tuple[Section, ...]
    missing: tuple[str, ...]

    @property
    def lack(self) -> str:
        """What it lacks, and what to do; "" where every sentence was said."""
        count, total = len(self.missing), len(texts([*self.sections]))
        if not count:
            return ""
        have = "has" if count == 1 else "have"
        return f"{count} of its {total} sentences {have} not been said yet. Run: make speech"


def plan(document: Document, said: Mapping[str, str], sounds: Sounds) -> Recording:
    """What there is to say of a document; `said` is how words are said, as in data."""
    sections = narrate(document, said)
    return Recording(document, tuple(sections), tuple(sounds.missing(texts(sections))))
