"""Files that would take hours or all memory are refused, with their line, in seconds."""

from pathlib import Path

import pytest
from test_hostile import problems

from bad_input import PAGE
from cost import Usual
from sites import copy_example

MOST = 20
"""How many times as long as for the project as it was; on a quick machine that is six seconds."""
LINE = "words and words and words and words\n"
_WORDS = "data/words.yml"
_RECORD = "- id: a\n  word: a\n  meaning: b\n  easy: c.\n"

FILES: dict[str, tuple[str, str, int, str]] = {
    "a page of a megabyte": ("docs/new.md", PAGE + LINE * 30_000, 1, "the most that is read is"),
    "a page above its budget": ("docs/new.md", PAGE + LINE * 5_600, 1, "200,000"),
    "a thousand fields": (
        "docs/new.md", f"---\n{''.join(f'f{n}: 1' + chr(10) for n in range(1000))}{PAGE[4:]}", 2,
        "no field “f0”",
    ),
    "ten thousand records": (_WORDS, _RECORD + "- a: b\n" * 10_000, 5, "no field “a”"),
    "as many mistakes": (
        _WORDS, _RECORD + "".join(f"- a{n}: b\n" for n in range(10_000)), 102, "not looked at",
    ),
    "ten thousand fields": (
        _WORDS, _RECORD + "".join(f"  f{n}: 1\n" for n in range(10_000)), 1, "more problems",
    ),
    "a number of digits": (_WORDS, f"{_RECORD}- id: {'9' * 6000}\n", 5, "id"),
    "tags of many names": (
        "docs/new.md", PAGE + "\n\n".join(f"<a{n}>" for n in range(2_400)), 9, "“<a0>”",
    ),
    "emphasis that never ends": ("docs/new.md", f"{PAGE}{'*a **b ' * 1_200}", 9, ""),
    "links in links": ("docs/new.md", f"{PAGE}{'[a](' * 2_400}", 9, ""),
    "lists in lists": (
        "docs/new.md", PAGE + "".join(f"{'    ' * n}- a\n" for n in range(300)), 9, "",
    ),
    "quotations in quotations": ("docs/new.md", f"{PAGE}{'> ' * 3_000}a\n", 9, ""),
    "references to references": (
        "docs/new.md", PAGE + "".join(f"[a{n}]: b\n[a{n}]\n\n" for n in range(9_000)), 9, "",
    ),
    "backticks": (
        "docs/new.md", PAGE + "\n".join("`" * n + " a" for n in range(1, 500)), 29, "backticks",
    ),
    "a table without end": ("docs/new.md", PAGE + "\na|b\n-|-\n" + "c|d\n" * 4_500, 10, "rows"),
    "cells without end": (
        "docs/new.md", f"{PAGE}\n{'a|' * 40}\n{'-|' * 40}\n" + f"{'*b*|' * 40}\n" * 990, 10,
        "More than 4,000 cells",
    ),
    "cells of many tables": (
        "docs/new.md", PAGE + f"\n{'a|' * 40}\n{'-|' * 40}\n{'b|' * 40}\n" * 60, 210,
        "More than 4,000 cells",
    ),
    "lines without end": ("docs/new.md", PAGE + "a\n" * 9_000, 5_009, "lines"),
}  # fmt: skip


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Usual:
    """A check of the project as it was."""
    project = copy_example(tmp_path_factory.mktemp("usual") / "project")
    return Usual(lambda: problems(project))


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_it_takes_seconds_and_what_is_said_has_its_line(
    name: str, project: Path, usual: Usual
) -> None:
    file, content, line, said = FILES[name]
    (project / file).write_text(content)
    found = usual.within(MOST, lambda: problems(project))
    if said:
        assert said in found[file, line]
    assert all(one == file for one, _ in found)


DATES: dict[str, tuple[str, str, int, str]] = {
    "changed-in-a-thousand-years": ("changed: 2026-11-01", "changed: 2999-01-01", 5, "not a date"),
    "changed-at-the-end-of-time": ("changed: 2026-11-01", "changed: 9999-12-31", 5, "not a date"),
    "changed-in-years": ("changed: 2026-11-01", "changed: 2099-12-31", 5, "a day to come"),
    "reviewed-in-years": ("reviewed: 2026-11-01", "reviewed: 2098", 6, "a day to come"),
    "due-before-it-was-read": ("next_review: archive", "next_review: 2025-01-01", 7, "is before"),
}


@pytest.mark.parametrize("name", DATES)
def test_a_date_that_cannot_be_is_told(name: str, project: Path) -> None:
    old, new, line, said = DATES[name]
    (project / "docs/new.md").write_text(PAGE.replace(old, new) + "\n# New\n\nWords.\n")
    found = problems(project)
    assert set(found) == {("docs/new.md", line)}
    assert said in found["docs/new.md", line]
