"""Recordings: MP3s joined from sounds, with chapters, and what is said of those that lack some."""

import io
import wave
from pathlib import Path

import pytest
from mutagen.mp3 import MP3

from booklet import BOOKLET, SAID, speak_all
from coproduction.cache import Cache
from coproduction.formats.fonts import Fonts
from coproduction.formats.format import Materials
from coproduction.formats.making import Failure, Made, make_all
from coproduction_speech.narration import narrate
from coproduction_speech.sounds import sounds_in
from coproduction_speech.speech import seconds

pytestmark = pytest.mark.slow

NO_FONTS = Fonts((), (), frozenset(), "", Path(), "")


def record(cache: Cache) -> Made | Failure:
    (one,) = make_all([(BOOKLET, "mp3")], Materials(NO_FONTS, cache, {"mp3": SAID}))
    return one


def recorded(cache: Cache) -> Path:
    speak_all(cache)
    made = record(cache)
    assert isinstance(made, Made)
    return made.file


def test_a_document_with_a_sentence_missing_has_no_recording_and_says_so(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    total = speak_all(cache)
    sounds = sounds_in(cache)
    for one in ("Carers take part.", "sky asks."):
        path = sounds.get(one)
        assert path
        path.unlink()
    lacking = record(cache)
    assert isinstance(lacking, Failure)
    assert lacking.how == "waiting"
    assert lacking.why == f"2 of its {total} sentences have not been said yet. Run: make speech"


def test_a_recording_has_title_maker_date_and_whose_it_is(tmp_path: Path) -> None:
    tags = MP3(recorded(Cache(tmp_path))).tags
    told = {name: str(tags[name]) for name in ("TIT2", "TPE1", "TDRC", "TLAN")}
    assert told == {
        "TIT2": "A booklet",
        "TPE1": "Readers Together",
        "TDRC": "2026-03-01",
        "TLAN": "eng",
    }
    first_page = (
        "Readers Together: Read it aloud This is a first version. Not made by SCIE. 1 March 2026"
    )
    assert str(tags.getall("COMM")[0]) == first_page


def test_a_recording_has_a_chapter_at_each_heading(tmp_path: Path) -> None:
    tags = MP3(recorded(Cache(tmp_path))).tags
    chapters = [tags[f"CHAP:{name}"] for name in tags["CTOC:contents"].child_element_ids]
    titles = [str(one.sub_frames["TIT2"]) for one in chapters]
    assert titles == ["A booklet", "Who takes part", "Words we used", "About this document"]
    ends = [one.end_time for one in chapters]
    assert [one.start_time for one in chapters] == [0, *ends[:-1]]
    expected = [500 + one.pause for part in narrate(BOOKLET, SAID)[:1] for one in part.sentences]
    assert ends[0] == sum(expected)


def test_a_recording_lasts_as_long_as_its_sentences_and_silences(tmp_path: Path) -> None:
    file = recorded(Cache(tmp_path))
    parts = narrate(BOOKLET, SAID)
    expected = sum(0.5 + one.pause / 1000 for part in parts for one in part.sentences)
    info = MP3(file).info
    assert info.length == pytest.approx(expected, abs=0.1)
    assert round(seconds(file)) == round(info.length)
    assert (info.channels, info.bitrate) == (1, 48000)


def test_the_same_sounds_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (recorded(Cache(tmp_path / name)) for name in ("one", "two"))
    assert one.read_bytes() == other.read_bytes()


def test_a_sound_of_another_kind_is_named(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    speak_all(cache)
    other = io.BytesIO()
    with wave.open(other, "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
    path = sounds_in(cache).put("sky asks.", other.getvalue())
    failed = record(cache)
    assert isinstance(failed, Failure)
    assert failed.why == f"{path} holds another kind of sound. Delete it, and make it again."
