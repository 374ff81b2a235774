"""A small booklet to be said, and sounds that stand in for a voice."""

import io
import math
import struct
import wave
from collections.abc import Mapping
from datetime import date

from coproduction.cache import Cache
from coproduction.document import Document
from coproduction.document.document import Chapter
from coproduction.document.tree import (
    Heading,
    Idea,
    Image,
    Item,
    List,
    Paragraph,
    Span,
    Words,
)
from coproduction_speech import speech
from coproduction_speech.narration import narrate, texts
from coproduction_speech.sounds import sounds_in

SAID = {"SCIE": "sky", "carer": "care-er"}


def words(text: str) -> tuple[Words]:
    return (Words(text),)


def line(text: str) -> Paragraph:
    return Paragraph(words(text))


BOOKLET = Document(
    id="booklet",
    title="A booklet",
    language="en-GB",
    layout="easy-read",
    made_by="Readers Together",
    strapline="Read it aloud",
    notices=("Not made by SCIE.", "1 March 2026"),
    day=date(2026, 3, 1),
    date="1 March 2026",
    opening=(line("This is a first version."),),
    chapters=(
        Chapter(
            "booklet",
            "A booklet",
            (
                Heading(2, words("Who takes part")),
                Idea(
                    Image("a.svg", "A person with a cup"),
                    (words("Carers take part."), (Span("strong", words("SCIE")), Words(" asks."))),
                ),
                Image("b.svg", "A ladder of 5 steps"),
                Heading(2, words("Words we used")),
                List((Item((line("carer: A carer helps. It is not a paid job."),)),)),
            ),
        ),
    ),
    about=(line("Published by nobody."),),
)


def tone(seconds: float, pitch: int = 220) -> bytes:
    samples = (
        round(9000 * math.sin(2 * math.pi * pitch * n / speech.RATE))
        for n in range(round(seconds * speech.RATE))
    )
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setparams((1, 2, speech.RATE, 0, "NONE", ""))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return stream.getvalue()


def speak_all(cache: Cache, document: Document = BOOKLET, said: Mapping[str, str] = SAID) -> int:
    """Gives each sentence a tone of half a second, and says how many there are."""
    sounds, found = sounds_in(cache), texts(narrate(document, said))
    for number, sentence in enumerate(found):
        sounds.put(sentence, tone(0.5, 200 + 10 * number))
    return len(found)
