"""The look is whole, or what is missing is named where it is asked for."""

import shutil
from pathlib import Path

import pytest

from coproduction.problem import Problem
from coproduction.project import read_project
from project import ROOT


@pytest.fixture
def look(project: Path) -> Path:
    """The folder of a look of the project's own, to be changed as a test likes."""
    shutil.copytree(ROOT / "overrides", project / "overrides")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT.as_posix()}/overrides", "overrides"))
    return project / "overrides"


def problems(look: Path) -> tuple[Problem, ...]:
    return read_project(look.parent).problems


def in_site(look: Path, old: str, new: str) -> tuple[Problem, ...]:
    """The problems where data/site.yml says something else."""
    site = look.parent / "data/site.yml"
    text = site.read_text()
    assert old in text
    site.write_text(text.replace(old, new, 1))
    return problems(look)


def test_the_look_as_it_stands_is_whole(look: Path) -> None:
    assert problems(look) == ()


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("assets/site.js", "overrides/main.html"),
        ("assets/favicon.svg", "overrides/main.html"),
        ("assets/search.css", "overrides/assets/first.css"),
        ("assets/excerpt.js", "overrides/assets/search.js overrides/main.html"),
        (
            "assets/fonts/atkinson-hyperlegible-next-latin-400-italic.woff2",
            "overrides/assets/first.css",
        ),
    ],
)
def test_a_missing_file_is_named_where_it_is_asked_for(look: Path, name: str, where: str) -> None:
    main = look / "main.html"
    main.write_text(
        main.read_text().replace(
            '"icon" type="image/svg+xml" href="{{ \'assets/mark.svg',
            '"icon" type="image/svg+xml" href="{{ \'assets/favicon.svg',
        )
    )
    (look / name).unlink(missing_ok=True)
    found = [one for one in problems(look) if f"overrides/{name}" in one.what]
    assert {one.file for one in found} == {*where.split()}
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


def test_a_colour_that_is_none_is_refused_with_its_line(look: Path) -> None:
    (found,) = in_site(look, 'accent: "#5f2155"', "accent: plum")
    assert (found.file, found.line) == ("data/site.yml", 15)
    assert "“plum” is not a colour" in found.what


def test_words_that_cannot_be_read_on_their_ground_are_refused_with_the_contrast(
    look: Path,
) -> None:
    found = in_site(look, 'accent: "#5f2155"', 'accent: "#9a5f90"')
    assert {one.file for one in found} == {"data/site.yml"}
    assert "light: “accent” (#9a5f90) on “paper” (#fffdfb) has a contrast of 4.68:1." in {
        one.what for one in found
    }
    assert all("7:1" in one.mend for one in found)


def test_a_colour_for_one_scheme_alone_is_refused(look: Path) -> None:
    (found,) = in_site(look, 'link_hover: "#7a1f3d", ', "")
    assert found.what == "“link_hover” has a colour for dark screens, and none for light ones."


def test_the_looks_own_colours_are_checked_too(look: Path) -> None:
    site = look.parent / "data/site.yml"
    site.write_text(site.read_text().partition("look:")[0])
    colours = look / "colours.yml"
    colours.write_text(colours.read_text().replace('quiet: "#434e52"', 'quiet: "#7f8a8e"'))
    found = problems(look)
    assert {(one.file, one.line) for one in found} == {("overrides/colours.yml", 11)}


def test_a_colour_that_the_look_lacks_is_named(look: Path) -> None:
    colours = look / "colours.yml"
    colours.write_text(colours.read_text().replace('  edge: "#6d7678"\n', ""))
    assert "The colours for light have no “edge”." in {one.what for one in problems(look)}


def test_a_picture_of_the_site_that_is_not_there_is_named(look: Path) -> None:
    (found,) = in_site(look, "pictures/mark.svg", "pictures/logo.svg")
    assert (found.line, found.what) == (12, "mark: There is no file docs/pictures/logo.svg.")


def test_a_language_without_phrases_is_refused(look: Path) -> None:
    (found,) = in_site(look, "language: en-GB", "language: cy")
    assert found.what == "There are no phrases in “cy”."


def test_phrases_of_the_site_take_the_place_of_some_that_there_are(look: Path) -> None:
    site = look.parent / "data/site.yml"
    site.write_text(f"{site.read_text()}phrases:\n  film.safe: Keep it\n  film.label: '{{name}}'\n")
    unknown, gap = problems(look)
    assert unknown.what == "There is no phrase “film.safe”."
    assert "film.save" in unknown.mend
    assert gap.what == "Nothing fills in “{name}” here."


def test_a_menu_names_pages_that_there_are(look: Path) -> None:
    (look.parent / "data/menu.yml").write_text("- index.md\n- More:\n    - gide.md\n")
    found = [one for one in problems(look) if one.file == "data/menu.yml"]
    assert [(one.line, one.what) for one in found] == [(3, "There is no page docs/gide.md.")]
    assert "guide.md" in found[0].mend
