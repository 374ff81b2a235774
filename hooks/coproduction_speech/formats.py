"""The formats of this part; how they are made is imported when one is."""

from coproduction.formats.epub import EPUB
from coproduction.formats.format import Format, later

MP3 = Format(
    "mp3",
    "Listen (MP3)",
    "a computer voice reads it to you",
    later("coproduction_speech.speech:make"),
    packages=("lameenc",),
    facts=later("coproduction_speech.wording:pronunciations"),
    lacks=later("coproduction_speech.speech:lack"),
    unit="minute",
    length=later("coproduction_speech.speech:minutes"),
    after="pdf",
    first=True,
)

SPOKEN_BOOK = Format(
    "spoken.epub",
    "Ebook that reads to you (EPUB)",
    "for reading programs that play sound",
    later("coproduction_speech.spoken_book:make"),
    packages=EPUB.packages,
    templates=EPUB.templates,
    facts=later("coproduction_speech.spoken_book:sounds"),
    lacks=later("coproduction_speech.spoken_book:lack"),
    after="epub",
)

FORMATS = (MP3, SPOKEN_BOOK)
