"""A project that holds nothing but recipes of pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coproduction.problem import Problem
from coproduction_drawing.studio import make

MEETING = """\
- id: meeting
  draw:
    - {person: amira, pose: explaining, x: 320, y: 560, size: 80}
    - {person: bill, x: 880, y: 560, size: 80, turned: true}
"""

RECORD = """\
- id: meeting
  file: pictures/meeting.svg
  means: People meet.
  credit: Us
  licence: CC-BY-4.0
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with one right recipe."""
    (tmp_path / "data/scenes").mkdir(parents=True)
    (tmp_path / "data/scenes/people.yml").write_text(MEETING)
    (tmp_path / "data/pictures.yml").write_text(RECORD)
    return tmp_path


@pytest.fixture
def problem(root: Path) -> Callable[[str, str], Problem]:
    """The one problem there is when `right` is written as `wrong`."""

    def change(right: str, wrong: str) -> Problem:
        assert right in MEETING
        (root / "data/scenes/people.yml").write_text(MEETING.replace(right, wrong, 1))
        (found,) = make(root).problems
        return found

    return change
