"""The time line: sentences, scenes and chapters with their times, and what is written from it."""

from pathlib import Path

import pytest

from booklet import BOOKLET, SAID, speak_all, tone
from coproduction.cache import Cache
from coproduction.captions import read_cues
from coproduction.formats.tools import NotMade
from coproduction.phrases import phrases_of
from coproduction_speech import signing, webvtt
from coproduction_speech.films import Cards, Part, parts, scripts
from coproduction_speech.narration import narrate, texts
from coproduction_speech.sounds import Sounds, sounds_in
from coproduction_speech.timeline import TimeLine, time_line

pytestmark = pytest.mark.slow

CARDS = Cards(("Nobody has checked it yet.",), ("Not made by SCIE.",))


@pytest.fixture
def sounds(tmp_path: Path) -> Sounds:
    """Half a second for every sentence of the small booklet, and of its film."""
    cache = Cache(tmp_path)
    speak_all(cache)
    found = sounds_in(cache)
    script = scripts(BOOKLET, SAID, CARDS, found)
    for text in found.missing(texts([one for part in script for one in part])):
        found.put(text, tone(0.5))
    return found


@pytest.fixture
def line(sounds: Sounds) -> TimeLine:
    return time_line(narrate(BOOKLET, SAID), sounds)


@pytest.fixture
def part(sounds: Sounds) -> Part:
    (only,) = parts(BOOKLET, scripts(BOOKLET, SAID, CARDS, sounds), sounds)
    return only


def test_a_sentence_is_written_as_on_the_page_and_begins_after_the_silence(line: TimeLine) -> None:
    told = {cue.written: (cue.start, cue.end) for cue in line.cues}
    start, end = told["Carers take part."]
    assert end - start == 500
    assert told["SCIE asks."] == (end + 500, end + 1000)


def test_ideas_have_a_second_of_quiet_between_them(line: TimeLine) -> None:
    ends = {cue.written: cue.end for cue in line.cues}
    starts = {cue.written: cue.start for cue in line.cues}
    assert starts["Picture: A ladder of 5 steps"] - ends["SCIE asks."] == 1000


def test_a_scene_holds_the_sentences_of_an_idea_and_its_picture(line: TimeLine) -> None:
    (scene,) = [one for one in line.scenes if one.picture]
    assert (scene.lines, scene.picture) == (("Carers take part.", "SCIE asks."), "a.svg")


def test_scenes_and_chapters_follow_one_another_without_a_gap(line: TimeLine) -> None:
    for row in (line.scenes, line.chapters):
        assert [one.start for one in row] == [0, *(one.end for one in row[:-1])]
        assert row[-1].end == line.length


def test_a_sentence_that_nobody_said_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotMade, match="Nobody has said “A booklet"):
        time_line(narrate(BOOKLET, SAID), sounds_in(Cache(tmp_path)))


def test_captions_are_the_sentences_at_their_times(line: TimeLine) -> None:
    cues = read_cues(webvtt.captions(line), "film.vtt")
    assert [(cue.words, cue.start, cue.end) for cue in cues] == [
        (cue.written, cue.start / 1000, cue.end / 1000) for cue in line.cues
    ]


def test_chapters_are_those_of_the_time_line(line: TimeLine) -> None:
    titles = [cue.words for cue in read_cues(webvtt.chapters(line), "chapters.vtt")]
    assert titles == ["A booklet", "Who takes part", "Words we used", "About this document"]


def test_a_sentence_to_read_along_says_in_which_idea_it_stands(line: TimeLine) -> None:
    blocks = [block.split("\n") for block in webvtt.sentences(line).split("\n\n")]
    named = {block[-1]: block[0] for block in blocks if "-->" in "".join(block[1:2])}
    assert named["Carers take part."] == "1.1"
    assert named["SCIE asks."] == "1.2"
    assert named["Who takes part"] == "heading.2"
    assert "Not made by SCIE." not in named


def test_a_film_shows_ideas_between_a_card_that_says_what_it_is_and_one_that_says_whose(
    part: Part,
) -> None:
    kinds = [still["kind"] for still in part.stills]
    assert kinds == ["first", "heading", "idea", "words", "last"]
    assert part.stills[0]["lines"] == [
        "A booklet",
        "Nobody has checked it yet.",
        "A computer voice reads this to you.",
    ]
    assert part.stills[-1]["lines"] == ["This is the end.", "Not made by SCIE."]


def test_a_signer_has_each_sentence_with_its_frames_at_25_a_second(part: Part) -> None:
    rows = [row.split("\t") for row in _sheet(part).splitlines()[1:]]
    words = [row[-1] for row in rows]
    assert words == [cue.written for cue in part.line.cues]
    assert rows[0][1:4] == ["00:00:00:00", "00:00:00:12", "12"]
    assert signing.timecode(3_725_040) == "01:02:05:01"


def _sheet(part: Part) -> str:

    return signing.sheet("A booklet", part, phrases_of())
