"""`coproduction speak`, with a program that stands in for the voice."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from mutagen.mp3 import MP3

from coproduction.cli import main
from coproduction_speech.sounds import Sounds
from voices import to_be_heard

pytestmark = pytest.mark.slow

PUBLICATION = """
- id: easy
  title: Reading aloud
  pages: [easy.md]
  formats: [mp3]
"""


@pytest.fixture
def heard(project: Path) -> Path:
    """The small project, with a publication to be heard and a voice."""
    return to_be_heard(project, PUBLICATION, guessed=("Zyx",))


def speak(project: Path) -> Result:
    return CliRunner().invoke(main, ["speak", str(project)])


def files(project: Path, ending: str) -> list[Path]:
    return sorted((project / ".cache").rglob(f"*.{ending}"))


def test_what_is_missing_is_said_and_a_recording_made(heard: Path) -> None:
    result = speak(heard)
    assert result.exit_code == 0, result.output
    count = len(files(heard, "wav"))
    assert f"“Reading aloud”: {count} sentences said in 0 min" in result.output
    assert "The voice guessed these words: Zyx." in result.output
    (made,) = files(heard, "mp3")
    seconds = round(MP3(made).info.length)
    assert f"“Reading aloud” lasts {seconds // 60} min {seconds % 60} s." in result.output


def test_only_what_is_missing_is_said_again(heard: Path) -> None:
    speak(heard)
    files(heard, "wav")[0].unlink()
    assert "“Reading aloud”: 1 sentence said" in speak(heard).output


def test_nothing_is_said_twice(heard: Path) -> None:
    speak(heard)
    assert "said in" not in speak(heard).output


def test_what_was_said_before_an_interruption_is_kept(
    heard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Sounds.put

    def interrupted(sounds: Sounds, sentence: str, content: bytes) -> Path:
        if len(files(heard, "wav")) == 2:
            raise KeyboardInterrupt
        return put(sounds, sentence, content)

    monkeypatch.setattr(Sounds, "put", interrupted)
    result = speak(heard)
    assert result.exit_code == 130
    assert "What was said is kept" in result.output
    assert len(files(heard, "wav")) == 2
    assert not [*(heard / ".cache").rglob(".draft-*")]


def test_without_the_voice_a_person_is_told_what_to_run(heard: Path) -> None:
    (heard / ".venv/speech/bin/python").unlink()
    result = speak(heard)
    assert result.exit_code == 1
    assert "make speech" in result.output


def test_bad_input_is_named_and_nothing_is_said(heard: Path) -> None:
    (heard / "data/publications.yml").write_text(PUBLICATION.replace("easy.md", "none.md"))
    result = speak(heard)
    assert result.exit_code == 1
    assert "data/publications.yml" in result.output
    assert not files(heard, "wav")
