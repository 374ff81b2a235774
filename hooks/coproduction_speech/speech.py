"""Speech: a document said by a British voice, as MP3 with chapters.

*Why Kokoro.* Of the voices that PyPI and npm hold, Kokoro-82M (Apache-2.0) is the one that is
British and sounds like a person. Whisper (base) wrote down a whole Easy Read as it was read to
it: of 744 words it misheard two, “receive” and “Healthicons”. A minute of the recording takes
33 seconds of one processor, so it is made apart from the site (`make speech`), by sentence, and
kept. The int8 model gives the same bytes for the same sentence each time, whatever stands
beside it. Spelling is turned into sounds by misaki, on whose alphabet Kokoro was trained: it
says “staff” and “ask” as the south of England does, and “close the door” and “live” by their
sense, where espeak-ng alone erred. espeak-ng's own voice is a robot's, Piper's in PyPI is
American. The voice is slowed to 0.9 for Easy Read; at 0.85 words began to be lost.

The sound is joined here, in a second or two: 48 kbit/s in one channel. The same sounds give
the same bytes.
"""

from collections.abc import Iterable
from pathlib import Path

from coproduction.document import Document
from coproduction.formats.format import Materials
from coproduction.formats.linear import opening
from coproduction.formats.tools import missing_package
from coproduction_speech.formats import MP3
from coproduction_speech.id3 import ChapterMark, tag
from coproduction_speech.joining import RATE, joined
from coproduction_speech.recording import Recording, plan
from coproduction_speech.sounds import sounds_in
from coproduction_speech.timeline import time_line

EXTENSION = MP3.extension
BITS_A_SECOND = 48_000
LATE = 46
"""How much later all is heard in an MP3, in thousandths of a second: an encoder puts 576 samples
before the first one, and a decoder 529."""
_LANGUAGES = {"en": "eng", "cy": "cym"}
"""Languages as an MP3 names them (ISO 639-2), by the first letters of ours."""


def make(document: Document, materials: Materials) -> bytes:
    """The document as MP3, of sounds that were made; raises `NotMade` where one is missing."""
    recording, sounds = _plan(document, materials), sounds_in(materials.cache)
    chapters = time_line(recording.sections, sounds).chapters
    marks = [ChapterMark(one.title, one.start, one.end) for one in chapters]
    return tag(words(document), marks) + encoded(joined(recording.sections, sounds))


def lack(document: Document, materials: Materials) -> str:
    """What has to be said before the sound can be made, "" where nothing has."""
    return _plan(document, materials).lack


def minutes(file: Path) -> int:
    """How long a recording made here lasts, at least a minute."""
    return max(1, round(seconds(file) / 60))


def seconds(file: Path) -> float:
    """How long a recording made here lasts; its size says so, without the tag's."""
    with file.open("rb") as stream:
        head = stream.read(10)
    tag_size = 10 + sum(part << shift for part, shift in zip(head[6:], (21, 14, 7, 0), strict=True))
    return (file.stat().st_size - tag_size) * 8 / BITS_A_SECOND


def _plan(document: Document, materials: Materials) -> Recording:
    return plan(document, materials.facts[EXTENSION], sounds_in(materials.cache))


def encoded(samples: Iterable[bytes]) -> bytes:
    """Samples as MP3 without a tag."""
    try:
        import lameenc
    except ModuleNotFoundError:
        raise missing_package("lameenc") from None
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BITS_A_SECOND // 1000)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(2)
    encoder.silence()
    return b"".join([*(bytes(encoder.encode(part)) for part in samples), bytes(encoder.flush())])


def words(document: Document) -> dict[str, str]:
    """What the recording says of itself; the comment is what its first page says."""
    return {
        "TIT2": document.title,
        "TPE1": document.made_by,
        "TALB": document.made_by,
        "TCON": document.phrases("document.genre"),
        "TLAN": _LANGUAGES.get(document.language.partition("-")[0], "und"),
        "TYER": f"{document.day:%Y}",
        "TDAT": f"{document.day:%d%m}",
        "COMM": " ".join(line.text for line in opening(document) if not line.level),
    }
