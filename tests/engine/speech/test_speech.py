"""Recordings: MP3s joined from sounds, with chapters, and what is said of those that lack some."""

import wave
from pathlib import Path

import pytest
from mutagen.mp3 import MP3

from booklet import BOOKLET, SAID, speak_all
from coproduction.cache import Cache
from coproduction.formats.narration import narrate
from coproduction.formats.recording import record
from coproduction.formats.sounds import sounds_in


def test_a_document_with_a_sentence_missing_has_no_recording_and_says_so(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    total = speak_all(cache)
    sounds = sounds_in(cache)
    for one in ("Carers take part.", "sky asks."):
        path = sounds.get(one)
        assert path
        path.unlink()
    made, lacking = record([BOOKLET], SAID, cache)
    assert not made
    assert lacking == [
        f"“A booklet” has no sound: 2 of its {total} sentences have not been said yet. "
        "Run: make speech"
    ]


def test_a_recording_has_title_maker_date_and_whose_it_is(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    speak_all(cache)
    (made,), _ = record([BOOKLET], SAID, cache)
    tags = MP3(made.file).tags
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
    cache = Cache(tmp_path)
    speak_all(cache)
    (made,), _ = record([BOOKLET], SAID, cache)
    tags = MP3(made.file).tags
    chapters = [tags[f"CHAP:{name}"] for name in tags["CTOC:contents"].child_element_ids]
    titles = [str(one.sub_frames["TIT2"]) for one in chapters]
    assert titles == ["A booklet", "Who takes part", "Words we used", "About this document"]
    ends = [one.end_time for one in chapters]
    assert [one.start_time for one in chapters] == [0, *ends[:-1]]
    expected = [500 + one.pause for part in narrate(BOOKLET, SAID)[:1] for one in part.sentences]
    assert ends[0] == sum(expected)


def test_a_recording_lasts_as_long_as_its_sentences_and_silences(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    speak_all(cache)
    (made,), _ = record([BOOKLET], SAID, cache)
    parts = narrate(BOOKLET, SAID)
    expected = sum(0.5 + one.pause / 1000 for part in parts for one in part.sentences)
    info = MP3(made.file).info
    assert info.length == pytest.approx(expected, abs=0.1)
    assert made.seconds == round(info.length)
    assert (info.channels, info.bitrate) == (1, 64000)


def test_the_same_sounds_give_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("one", "two"):
        cache = Cache(tmp_path / name)
        speak_all(cache)
        (made,), _ = record([BOOKLET], SAID, cache)
        files.append(made.file.read_bytes())
    assert files[0] == files[1]


def test_a_sound_of_another_kind_is_named(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    speak_all(cache)
    path = sounds_in(cache).get("sky asks.")
    assert path
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
    _, lacking = record([BOOKLET], SAID, cache)
    assert lacking == [
        f"“A booklet” has no sound. {path} holds another kind of sound. Delete it, and make it "
        "again."
    ]
