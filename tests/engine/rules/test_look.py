"""The look is whole, or what is missing is named where it is asked for."""

import shutil
from pathlib import Path

import pytest

from coproduction import outputs
from coproduction.problem import Problem
from project import ROOT


@pytest.fixture
def look(project: Path) -> Path:
    """The folder of a look of the project's own, to be changed as a test likes."""
    shutil.copytree(ROOT / "overrides", project / "overrides")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT.as_posix()}/overrides", "overrides"))
    return project / "overrides"


def problems(look: Path) -> tuple[Problem, ...]:
    return outputs.make(look.parent).problems


def test_the_look_as_it_stands_is_whole(look: Path) -> None:
    assert problems(look) == ()


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("assets/site.js", "overrides/main.html"),
        ("assets/mark.svg", "overrides/main.html overrides/parts/header.html"),
        ("assets/search.css", "overrides/assets/site.css"),
        ("assets/spelling.js", "overrides/assets/search.js"),
        (
            "assets/fonts/atkinson-hyperlegible-next-latin-400-italic.woff2",
            "overrides/assets/site.css",
        ),
    ],
)
def test_a_missing_file_is_named_where_it_is_asked_for(look: Path, name: str, where: str) -> None:
    (look / name).unlink()
    found = problems(look)
    assert {one.file for one in found} == {*where.split()}
    assert {one.what for one in found} == {
        f"There is no file overrides/{name}, which is named here."
    }
    for one in found:
        named = (look.parent / one.file).read_text().splitlines()[one.line - 1]
        assert name.rpartition("/")[2] in named


def test_a_template_that_cannot_be_read_is_told_with_its_line(look: Path) -> None:
    (look / "404.html").write_text("{% extends 'main.html' %}\n{% block content %}\n{{ a\n")
    (found,) = problems(look)
    assert (found.file, found.line) == ("overrides/404.html", 3)
    assert "cannot be read" in found.what


def test_docs_may_not_hide_the_look(look: Path) -> None:
    (look.parent / "docs/assets").mkdir()
    (found,) = problems(look)
    assert found.file == "docs/assets"
    assert "overrides/assets/" in found.mend
