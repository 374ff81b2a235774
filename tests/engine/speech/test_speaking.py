"""Sounds are kept by sentence and voice, whole or not at all; the voice is another program."""

import sys
from pathlib import Path

import pytest

from booklet import BOOKLET, SAID, line, tone
from coproduction.cache import Cache
from coproduction.document import Document
from coproduction.document.document import Chapter
from coproduction.formats.tools import MissingTool, NotMade
from coproduction_speech.recording import plan
from coproduction_speech.sounds import VOICE, Sounds, Voice
from coproduction_speech.speaking import command, say
from project import ROOT


def test_the_cache_names_what_nobody_has_said(tmp_path: Path) -> None:
    sounds = Sounds(Cache(tmp_path))
    sounds.put("Ask.", tone(0.1))
    assert sounds.missing(["Ask.", "Wait."]) == ["Wait."]


def test_another_voice_has_other_sounds(tmp_path: Path) -> None:
    Sounds(Cache(tmp_path)).put("Ask.", tone(0.1))
    other = Sounds(Cache(tmp_path), Voice("other", 1, "engine", "spelling", 1))
    assert other.missing(["Ask."]) == ["Ask."]


FAKE = """
import json, sys
for number, line in enumerate(sys.stdin):
    if number == {stop}:
        sys.exit("no more breath")
    sound = json.loads(line).encode()
    print(json.dumps(dict(bytes=len(sound), guessed=["Xq"])), flush=True)
    sys.stdout.buffer.write(sound[: {cut}])
    sys.stdout.flush()
"""


def fake(stop: int = 99, cut: int = 99) -> list[str]:
    """A program that stands in for the voice: it writes down what it is given."""
    return [sys.executable, "-c", FAKE.format(stop=stop, cut=cut)]


def test_the_voice_says_each_sentence_in_turn() -> None:
    heard = [(one.sentence, one.sound.decode(), one.guessed) for one in say(["Ä b.", "C."], fake())]
    assert heard == [("Ä b.", "Ä b.", ("Xq",)), ("C.", "C.", ("Xq",))]


def test_a_voice_that_fails_keeps_what_was_said_and_tells_why() -> None:
    heard = []
    with pytest.raises(NotMade, match="The voice failed: no more breath"):
        heard.extend(one.sentence for one in say(["A.", "B."], fake(stop=1)))
    assert heard == ["A."]


def test_half_a_sound_is_no_sound() -> None:
    with pytest.raises(NotMade):
        list(say(["A sentence."], fake(cut=3)))


def test_interrupted_writing_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    sounds = Sounds(Cache(tmp_path))
    monkeypatch.setattr("os.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        sounds.put("Ask.", tone(0.1))
    assert sounds.missing(["Ask."]) == ["Ask."]
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_without_the_voice_a_person_is_told_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(MissingTool, match="make speech"):
        command(tmp_path, VOICE)


def test_the_lock_file_holds_the_spelling_that_sounds_are_kept_under() -> None:
    lock = (ROOT / "hooks/coproduction_speech/voice.lock").read_text(encoding="utf-8")
    assert VOICE.spelling.replace(" ", "==") + " " in lock


def test_a_plan_asks_for_each_sentence_once(tmp_path: Path) -> None:
    twice = (line("Ask. Ask."),)
    document = Document(**{**vars(BOOKLET), "chapters": (Chapter("a", "A booklet", twice),)})
    assert plan(document, SAID, Sounds(Cache(tmp_path))).missing.count("Ask.") == 1
