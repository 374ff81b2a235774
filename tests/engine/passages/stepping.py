"""A small guide with an Easy Read and an At a glance that carry its passages."""

from pathlib import Path

from click.testing import CliRunner

from coproduction.cli import main
from coproduction.load import load
from coproduction.rules import found_by, in_step

GUIDE = """
# How we read

We read in large print.

## Choosing a book

Everyone may choose a book. The clerk pays within 21 days.

We read it together.

From: us.

## Being paid

You must not pay for a book. Ask by 3 May 2027.

From: us.

## For the clerk

The clerk keeps the list.

From: {{ source.minutes Item 1 }}.
"""
EASY = """
# Reading aloud

## Your book

{{ picture.book }}
You may choose a book.

{{ picture.map }}
The clerk pays in 21 days.

## Money

{{ picture.book }}
You must not pay.
Ask by 3 May 2027.
"""
CARRIES = """carries:
  your-book: choosing-a-book
  money: being-paid
leaves_out:
  how-we-read: It is only a beginning.
  for-the-clerk: It is for one person.
"""


def page(project: Path, name: str, body: str, fields: str = "") -> None:
    path = project / "docs" / name
    top = path.read_text(encoding="utf-8").split("---\n")[1]
    path.write_text(f"---\n{top}{fields}---\n{body}", encoding="utf-8")


def carried(project: Path) -> Path:
    """The project with a guide and an Easy Read that carries it, compared."""
    page(project, "guide.md", GUIDE)
    page(project, "easy.md", EASY, CARRIES)
    accept(project, "easy.md")
    return project


def change(project: Path, name: str, was: str, now: str) -> None:
    path = project / "docs" / name
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, now), encoding="utf-8")


def accept(project: Path, *names: str) -> str:
    result = CliRunner().invoke(main, ["accept", *names, "--project", str(project)])
    assert result.exit_code == 0, result.output
    return result.output


def warnings(project: Path) -> list[str]:
    """What check says of the Easy Read and its passages."""
    found = sorted(found_by(in_step, load(project)))
    assert all(one.severity == "warning" for one in found), found
    return [f"{one.file}:{one.line}: {one.what} {one.mend}" for one in found]
