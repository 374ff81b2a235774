"""Parts of a record, such as the categories of a group and the places of a source."""

from pathlib import Path

import pytest

from coproduction.project import read_project

CASES = [
    ("groups.yml", "id: visitors", "id: founders", 9, "The id “founders” stands here for the"),
    ("objectives.yml", "{id: glad", "{id: monthly", 11, "The id “monthly” stands here for the"),
    ("sources.yml", "1 to 12", "1-12", 8, "places.1.numbers: “1-12” would be one place of this"),
]


@pytest.mark.parametrize(("file", "old", "new", "line", "said"), CASES)
def test_what_would_hide_another_part_is_told_at_its_line(
    file: str, old: str, new: str, line: int, said: str, project: Path
) -> None:
    path = project / "data" / file
    path.write_text(path.read_text().replace(old, new, 1))
    told = [one for one in read_project(project).problems if one.file == f"data/{file}"]
    assert [(one.line, one.what[: len(said)]) for one in told] == [(line, said)]
