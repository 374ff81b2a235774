"""Links and pictures that lead nowhere are told by the check, before the engine stumbles."""

import json
import logging
import re
from pathlib import Path

import pytest
from addresses import BROKEN, IN_HTML, PAGE, REFUSED, RIGHT
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction.cli import main
from sites import copy_example

pytestmark = pytest.mark.slow

WRONG = BROKEN | IN_HTML | REFUSED
OTHER = PAGE.replace("type: page", "type: page\nformerly: [old-guide.md]") + "## Part\n\nWords.\n"
LINE = PAGE.count("\n") + 3
"""The line on which the words of a case begin."""


def prepared(project: Path) -> Path:
    """The example with another page, beside which the words of a case stand."""
    (project / "docs/part").mkdir()
    (project / "docs/part/other.md").write_text(OTHER, encoding="utf-8")
    settings = project / "mkdocs.yml"
    levels = "validation: {anchors: warn, absolute_links: warn, unrecognized_links: warn}"
    text = settings.read_text(encoding="utf-8").replace("validation: {anchors: warn}", levels)
    settings.write_text(text, encoding="utf-8")
    return project


@pytest.fixture
def site(project: Path) -> Path:
    return prepared(project)


def put(site: Path, words: str, name: str = "new") -> Path:
    path = site / f"docs/part/{name}.md"
    path.write_text(f"{PAGE}Words.\n\n{words}\n", encoding="utf-8")
    return path


def problems(site: Path) -> list[dict[str, str]]:
    result = CliRunner().invoke(main, ["check", "--format", "json", str(site)])
    assert isinstance(result.exception, SystemExit | None), result.output
    return [one for one in json.loads(result.output) if one["severity"] == "error"]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    """What the check says of a site with a page for each case, by the file of the page."""
    site = prepared(copy_example(tmp_path_factory.mktemp("dead-ends") / "project"))
    for number, words in enumerate(WRONG):
        put(site, words, f"wrong-{number}")
    said: dict[str, list[dict[str, str]]] = {}
    for one in problems(site):
        said.setdefault(one["file"], []).append(one)
    return said


@pytest.mark.parametrize("words", WRONG)
def test_check_says_on_which_line_and_what_was_meant(
    words: str, told: dict[str, list[dict[str, str]]]
) -> None:
    (found,) = told[f"docs/part/wrong-{[*WRONG].index(words)}.md"]
    assert found["line"] == LINE + (words.count("\n") if "]: " in words or "|" in words else 0)
    assert WRONG[words] in f"{found['what']} {found['mend']}"


def test_check_says_nothing_of_the_pages_beside_them(
    told: dict[str, list[dict[str, str]]],
) -> None:
    assert {*told} == {f"docs/part/wrong-{number}.md" for number in range(len(WRONG))}


def test_right_links_are_let_through(site: Path) -> None:
    for number, words in enumerate(RIGHT):
        itself = words.replace("new.md", f"right-{number}.md")
        put(site, f"{itself}\n\n## Below\n\nMore\n{{: #mine }}\n", f"right-{number}")
    assert problems(site) == []


def test_check_refuses_whatever_a_strict_build_would(
    site: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number, words in enumerate(BROKEN):
        put(site, words, f"case-{number}")
    refused = {one["file"].removeprefix("docs/") for one in problems(site)}
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        build(load_config(str(site / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    warnings = [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]
    warned = {match[1] for one in warnings if (match := re.match(r"Doc file '([^']+)'", one))}
    assert len(warned) > len(BROKEN) // 2
    assert warned <= refused


@pytest.mark.parametrize("words", REFUSED)
def test_a_build_refuses_it_too(words: str, site: Path, tmp_path: Path) -> None:
    put(site, words)
    with pytest.raises(Abort):
        build(load_config(str(site / "mkdocs.yml"), site_dir=str(tmp_path / "site")))


def test_right_links_are_built_without_a_warning(
    site: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number, words in enumerate(RIGHT):
        name = f"case-{number}" if number else "new"  # the first links to itself by name
        put(site, f"{words}\n\n## Below\n\nMore\n{{: #mine }}\n", name)
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        build(load_config(str(site / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    assert [one.getMessage() for one in caplog.records if "'part/" in one.getMessage()] == []
