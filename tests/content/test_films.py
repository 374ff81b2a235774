"""The films of our booklets: their words are the booklets', and they are as old as those."""

import pytest

from coproduction.document.document import text, walk
from coproduction.document.fingerprint import fingerprint
from coproduction.document.tree import Heading, Idea
from coproduction.project import Project
from coproduction_speech.narration import heard
from kept_films import NAMES, Kept, kept_films


@pytest.fixture(scope="module")
def all_kept(ours: Project) -> dict[str, Kept]:
    return kept_films(ours)


def test_each_booklet_that_is_to_be_heard_has_a_film(all_kept: dict[str, Kept]) -> None:
    assert sorted(all_kept) == NAMES
    assert len(NAMES) == 8


@pytest.mark.parametrize("name", NAMES)
def test_a_film_is_of_the_words_and_pictures_that_its_booklet_has_now(
    all_kept: dict[str, Kept], name: str
) -> None:
    booklet = all_kept[name].film.booklet
    assert booklet
    assert booklet.made_from == fingerprint(all_kept[name].document)


@pytest.mark.parametrize("name", NAMES)
def test_the_captions_are_the_words_of_the_booklet(all_kept: dict[str, Kept], name: str) -> None:
    """All of them, and no others: those of its ideas, and of the headings above ideas."""
    kept = all_kept[name]
    written: list[str] = []
    above: list[str] = []
    for part in walk(heard(kept.document).chapters):
        if isinstance(part, Heading):
            above = [text(part.content)]
        elif isinstance(part, Idea):
            written += [*above, *(text(one) for one in part.sentences)]
            above = []
    assert " ".join(shown(kept)) == " ".join(written)


def shown(kept: Kept) -> list[str]:
    """The captions of all parts, without those of the first card and the last."""
    return [
        cue.words
        for cues, chapters in zip(kept.captions, kept.chapters, strict=True)
        for cue in cues
        if chapters[0].end <= cue.start < chapters[-1].start
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_film_says_that_nobody_has_checked_it_and_whose_it_is(
    all_kept: dict[str, Kept], name: str
) -> None:
    for part in all_kept[name].captions:
        first, last = part[:5], part[-5:]
        unchecked = "People with learning disabilities have not checked it yet."
        assert unchecked in [cue.words for cue in first]
        assert "Not made or approved by SCIE." in [cue.words for cue in last]


@pytest.mark.parametrize("name", NAMES)
def test_a_film_has_at_most_four_megabytes_and_its_parts_at_most_four_minutes(
    all_kept: dict[str, Kept], name: str
) -> None:
    kept = all_kept[name]
    sizes = [(kept.folder / part.video).stat().st_size for part in kept.film.parts]
    assert sum(sizes) <= 4_000_000
    assert all(part.seconds <= 240 for part in kept.film.parts)
