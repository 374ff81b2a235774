"""A wrong field is told with its file and line, what is wrong, and how to mend it."""

import shutil
from pathlib import Path

import pytest

from coproduction.problem import Problem
from coproduction.project import Project, check, read_project

FRONT = """---
type: {type}
title: A form
summary: It asks something.
{more}changed: 2026-11-01
reviewed: 2026-11-01
next_review: archive
---

# A form
"""
NAME = "\n```field\nlabel: Your name\nkind: short\n```\n"


def problems(
    project: Project, folder: Path, fields: str, type_: str = "tool", more: str = ""
) -> list[Problem]:
    """What is said of a page with these fields, which begin in line 11 or 13."""
    root = shutil.copytree(project.root, folder / "project")
    (root / "data/publications.yml").unlink()
    (root / "docs/form.md").write_text(FRONT.format(type=type_, more=more) + fields)
    return [one for one in read_project(root).problems if one.file == "docs/form.md"]


def field(**options: str) -> str:
    lines = "".join(f"{name}: {value}\n" for name, value in options.items())
    return f"\n```field\n{lines}```\n"


WRONG = {
    "unknown kind": (field(label="Name", kind="longer"), 14, "“kind” cannot be “longer”"),
    "no label": (field(kind="short"), 13, "The field “label” is missing"),
    "unknown key": (field(label="Name", kind="short", size="3"), 15, "There is no field “size”"),
    "no options": (field(label="Where?", kind="choice"), 13, "has no “options”"),
    "no columns": (field(label="Costs", kind="table", lines="3"), 13, "has no “columns”"),
    "no rows": (field(label="Costs", kind="table", columns="[Date]"), 13, "without rows"),
    "not its own": (field(label="Name", kind="short", lines="3"), 13, "which has no “lines”"),
    "too long": (field(label="Why?", kind="long", lines="99"), 13, "has 99 lines"),
    "said twice": (field(label="Where?", kind="choice", options="[Here, Here]"), 13, "twice"),
    "Markdown": (field(label='"**Name**"', kind="short"), 13, "holds Markdown"),
    "twice the same": (NAME + NAME, 18, "stands in line 13 already"),
    "no such scores": (
        field(label="Result", kind="result", options="[Culture]", most="5"), 13, "No scores",
    ),
    "empty": ("\n```field\n```\n", 13, "This field block is empty"),
    "never closed": ("\n```field\nlabel: Name\n", 12, "never closed"),
    "not a form": ("\nWords alone.\n", 1, "nothing to fill in"),
    "too many": (
        "".join(field(label=f"Name {n}", kind="short") for n in range(61)), 313, "has 61 fields",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "line", "what"), WRONG.values(), ids=[*WRONG])
def test_a_wrong_field_is_told_with_its_line(
    fields: str, line: int, what: str, with_form: Project, tmp_path: Path
) -> None:
    found = problems(with_form, tmp_path, fields)
    assert any(one.line == line and what in one.what and one.mend for one in found), found


def test_only_a_tool_and_an_easy_read_have_fields(with_form: Project, tmp_path: Path) -> None:
    (found,) = problems(with_form, tmp_path, NAME, type_="page")
    assert (found.line, found.mend) == (13, "Write “type: tool” at its top.")


EASY = "\n## One\n\n```field\nlabel: {}\nkind: short\n{}```\n"
SHORTENS = "shortens: guide.md\naudience: This is for readers.\n"


def easy_problems(project: Project, folder: Path, label: str, more: str = "") -> list[str]:
    fields = EASY.format(label, more)
    found = problems(project, folder, fields, type_="easy-read", more=SHORTENS)
    return [one.what for one in found]


def test_in_an_easy_read_a_field_has_a_picture(with_form: Project, tmp_path: Path) -> None:
    said = easy_problems(with_form, tmp_path, "Write your name")
    assert any("A field without a picture" in one for one in said)


def test_in_an_easy_read_a_label_is_easy_too(with_form: Project, tmp_path: Path) -> None:
    said = easy_problems(with_form, tmp_path, "Don't write three names", "picture: book\n")
    assert any("A contraction" in one for one in said)
    assert any("A number in letters" in one for one in said)


def test_a_page_cannot_pass_off_a_field_of_its_own(with_form: Project, tmp_path: Path) -> None:
    root = shutil.copytree(with_form.root, tmp_path / "project")
    own = '\n<div data-part="view"><input type="text"></div>\n'
    (root / "docs/form.md").write_text(FRONT.format(type="tool", more="") + NAME + own)
    (root / "data/publications.yml").unlink()
    said = [one.what for one in check(read_project(root)) if one.file == "docs/form.md"]
    assert any("only templates mark" in one for one in said), said
