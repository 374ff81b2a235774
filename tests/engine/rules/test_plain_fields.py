"""A title and a summary are plain words everywhere."""

from pathlib import Path

import pytest

from coproduction.project import read_project
from takeaway import example


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("The *new* rules", "*new*"),
        ("The `new` rules", "`new`"),
        ("The [new](a.md) rules", "[new](a.md)"),
        ("2 * 3 and snake_case_words", ""),
    ],
)
def test_marks_in_a_title_are_told(title: str, found: str, tmp_path: Path) -> None:
    root = example(tmp_path / "project")
    page = root / "docs/guide.md"
    old = next(one for one in page.read_text().split("\n") if one.startswith("title:"))
    page.write_text(page.read_text().replace(old, f"title: “{title}”", 1))
    said = [one.what for one in read_project(root).problems if "plain words" in one.what]
    assert said == (
        [f"“{found}” would be shown with its marks: a title is plain words."] if found else []
    )
