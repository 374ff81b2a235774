"""What layout alone asks for changes neither what is read aloud nor a recording's name."""

from dataclasses import replace

from booklet import BOOKLET, SAID, line
from coproduction.document import Document
from coproduction.document.document import Chapter
from coproduction.document.fingerprint import fingerprint
from coproduction.document.tree import Inline, Item, Link, List, Paragraph, Span, Words
from coproduction_speech.narration import narrate, texts


def with_end(*content: Inline) -> Document:
    (chapter,) = BOOKLET.chapters
    blocks = (*chapter.blocks, List((Item((Paragraph(content),)),)))
    return replace(BOOKLET, chapters=(Chapter(chapter.anchor, chapter.title, blocks),))


def alike(one: Document, other: Document) -> bool:
    heard = texts(narrate(one, SAID)) == texts(narrate(other, SAID))
    return heard and fingerprint(one) == fingerprint(other)


def test_a_voice_says_a_licence_by_its_short_name() -> None:
    licence = Link((Words("A licence by its long name"),), address="https://a.example", said="AL-1")
    made = with_end(Words("Pictures: a reader ("), licence, Words(")."))
    assert "Pictures: a reader (AL-1)." in texts(narrate(made, SAID))
    assert alike(made, with_end(*line("Pictures: a reader (AL-1).").content))


def test_a_word_that_is_kept_whole_is_a_word_like_others() -> None:
    kept = with_end(Words("We "), Span("nowrap", (Words("co-design"),)), Words(" it."))
    assert alike(kept, with_end(*line("We co-design it.").content))


def test_other_words_make_another_name() -> None:
    assert not alike(with_end(*line("We meet.").content), with_end(*line("We met.").content))
