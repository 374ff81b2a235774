"""Has a voice say sentences, in a program of its own, and hands over each as it is said."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from coproduction.formats.tools import MissingTool, NotMade
from coproduction_speech.sounds import Voice

PYTHON = ".venv/speech/bin/python"
"""In the project: the Python that has the voice."""


@dataclass(frozen=True)
class Said:
    """A sentence that was said: its sound (WAV), and words whose sounds were guessed."""

    sentence: str
    sound: bytes
    guessed: tuple[str, ...]


def command(root: Path, voice: Voice) -> list[str]:
    """What runs the voice of the project in `root`; raises `MissingTool`."""
    python = root / PYTHON
    if not python.is_file():
        raise MissingTool("The voice is not installed. Install it, and use it: make speech.")
    with as_file(files("coproduction_speech") / "voice.py") as program:
        return [str(python), str(program), voice.name, str(voice.speed)]


def say(sentences: Sequence[str], program: Sequence[str]) -> Iterator[Said]:
    """Each sentence in turn, once it is said; raises `NotMade` where the program fails.

    When nobody asks for the next, or something goes wrong, the program is ended.
    """
    with TemporaryFile() as errors:
        process = subprocess.Popen(
            program,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,  # Ctrl-C reaches us alone
        )
        assert process.stdin
        assert process.stdout
        try:
            with process.stdin as given:
                given.write("".join(f"{json.dumps(one)}\n" for one in sentences).encode())
            for sentence in sentences:
                yield _heard(sentence, process.stdout)
        except (EOFError, BrokenPipeError):
            process.wait()
            errors.seek(0)
            why = errors.read().decode(errors="replace").strip()[-500:] or "it said nothing more"
            raise NotMade(f"The voice failed: {why}") from None
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def _heard(sentence: str, output: IO[bytes]) -> Said:
    line = output.readline()
    if not line.endswith(b"\n"):
        raise EOFError
    head = json.loads(line)
    sound = output.read(head["bytes"])
    if len(sound) < head["bytes"]:
        raise EOFError
    return Said(sentence, sound, tuple(head["guessed"]))
