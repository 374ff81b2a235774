"""What a voice is given to say: sentences, pronunciations, chapters, silence."""

from pathlib import Path

import pytest

from booklet import BOOKLET, SAID, line
from coproduction.document import Document
from coproduction.document.document import Chapter
from coproduction.document.tree import Break, Cell, Item, List, Paragraph, Table, Words
from coproduction.load import load
from coproduction_speech.narration import narrate
from coproduction_speech.wording import pronunciations, sentences, spoken


def said_in(document: Document) -> list[str]:
    return [one.text for part in narrate(document, SAID) for one in part.sentences]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("SCIE wrote it.", "sky wrote it."),
        ("It is SCIE's guide", "It is sky's guide."),
        ("SCIEnet has it.", "SCIEnet has it."),
        ("Carer and carer.", "care-er and care-er."),
        ("From 2013–14, pages 3-5.", "From 2013 to 14, pages 3 to 5."),
        ("Ask – and wait.", "Ask, and wait."),
        ("See ¶31, e.g. food & drink.", "See paragraph 31, for example food and drink."),
        ("It costs £3.50, or 45% of 1,234.", "It costs £3.50, or 45% of 1,234."),
        ("See https://www.example.org/a/.", "See example dot org slash a."),
        ("☐ Ramp → door", "Ramp door."),
        ("users and/or carers", "users or carers."),
        ("☐ —", ""),
    ],
)
def test_what_stands_on_paper_is_said_as_people_say_it(written: str, expected: str) -> None:
    assert spoken(written, SAID) == expected


def test_a_paragraph_is_said_sentence_by_sentence() -> None:
    text = "Dr. A. Example asked: “Why?” Nobody knew. It took 3.5 hours. 2 people left."
    assert [*sentences(text)] == [
        "Dr. A. Example asked: “Why?”",
        "Nobody knew.",
        "It took 3.5 hours.",
        "2 people left.",
    ]


def test_pronunciations_come_from_words_and_organisations(project: Path) -> None:
    for name, written in {"words": "word: large print", "organisations": "short: EL"}.items():
        path = project / f"data/{name}.yml"
        path.write_text(path.read_text().replace(written, f"{written}\n  said: {name} aloud"))
    said = pronunciations(load(project))
    assert (said["large print"], said["EL"]) == ("words aloud", "organisations aloud")


def test_each_heading_begins_a_chapter() -> None:
    titles = [part.title for part in narrate(BOOKLET, SAID)]
    assert titles == ["A booklet", "Who takes part", "Words we used", "About this document"]


def test_a_listener_hears_whose_it_is_and_that_a_computer_speaks() -> None:
    first = [one.text for one in narrate(BOOKLET, SAID)[0].sentences]
    assert first == [
        "A booklet.",
        "Readers Together: Read it aloud.",
        "This is a first version.",
        "Not made by sky.",
        "1 March 2026.",
        "A computer voice reads this to you.",
    ]


def test_pictures_beside_words_are_silent_and_others_are_described() -> None:
    ideas = [one.text for one in narrate(BOOKLET, SAID)[1].sentences]
    assert ideas[1:] == ["Carers take part.", "sky asks.", "Picture: A ladder of 5 steps."]


def test_the_word_list_is_said() -> None:
    assert said_in(BOOKLET)[-5:-2] == [
        "Words we used.",
        "care-er: A care-er helps.",
        "It is not a paid job.",
    ]


def test_a_numbered_item_says_its_number_and_a_row_the_heads_of_its_columns() -> None:
    row = (Cell((line("May"),)), Cell((line("27"),)))
    heads = (Cell((line("Month"),)), Cell((line("People"),)))
    blocks = (
        List((Item((Paragraph((Words("Ask"), Break(), Words("Wait"))),)),), "number", start=4),
        Table((), (heads,), (row,), (1, 1)),
    )
    document = Document(**{**vars(BOOKLET), "chapters": (Chapter("a", "A booklet", blocks),)})
    assert said_in(document)[6:11] == ["4.", "Ask.", "Wait.", "Month: May.", "People: 27."]


def test_silence_is_longest_between_chapters_and_shortest_within_a_paragraph() -> None:
    part = narrate(BOOKLET, SAID)[1]
    heading, first, last_of_idea, last = (one.pause for one in part.sentences)
    assert first < last_of_idea == heading < last
