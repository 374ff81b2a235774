"""A small project with something to be heard, and a voice that stands in for the real one."""

import base64
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from booklet import tone

VOICE = """#!{python}
import base64, json, sys
sound = base64.b64decode("{sound}")
for line in sys.stdin:
    answer = dict(bytes=len(sound), guessed=json.loads({guessed!r}))
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\\n")
    sys.stdout.buffer.write(sound)
    sys.stdout.flush()
"""


def to_be_heard(project: Path, publication: str, guessed: Sequence[str] = ()) -> Path:
    """The project with a publication, and a program as its voice that says one tone to all.

    `guessed` are the words that the voice says it did not know.
    """
    (project / "data/publications.yml").write_text(publication)
    python = project / ".venv/speech/bin/python"
    python.parent.mkdir(parents=True)
    sound = base64.b64encode(tone(0.2)).decode()
    words = json.dumps([*guessed])
    python.write_text(VOICE.format(python=sys.executable, sound=sound, guessed=words))
    python.chmod(0o755)
    return project
