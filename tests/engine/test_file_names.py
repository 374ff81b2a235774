"""Names of files that editors give, or programs: each is told with the name that is right."""

from pathlib import Path

import pytest

from bad_input import PAGE
from coproduction.project import read_project

NAMES = {
    "docs/my page.md": "Rename it, such as “my-page.md”.",
    "docs/café.md": "Rename it, such as “cafe.md”.",
    "docs/guide (1).md": "Rename it, such as “guide-1.md”.",
    "docs/日本.md": "Use letters, digits and hyphens",
    "docs/guide.md~": "Delete it: a program left it behind.",
    "docs/~$guide.docx": "Delete it: a program left it behind.",
    "data/Words.YML": "Rename it “words.yml”",
    "data/words.yaml": "Rename it “words.yml”",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_no_file_can_have_is_told_with_one_that_it_can(
    name: str, project: Path
) -> None:
    (project / name).write_text(f"{PAGE}\n# New\n\nWords.\n", encoding="utf-8")
    told = [one for one in read_project(project).problems if one.file == name]
    assert [one.line for one in told] == [1]
    assert told[0].mend.startswith(NAMES[name])


def test_a_folder_that_is_named_as_a_page_is_told(project: Path) -> None:
    (project / "docs/part.md").mkdir()
    (project / "docs/part.md/new.md").write_text(f"{PAGE}\n# New\n\nWords.\n", encoding="utf-8")
    told = [one for one in read_project(project).problems if one.file == "docs/part.md"]
    assert [(one.line, one.mend) for one in told] == [(1, "Rename it, such as “part”.")]
