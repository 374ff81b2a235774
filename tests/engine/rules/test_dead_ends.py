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

OTHER = PAGE.replace("type: page", "type: page\nformerly: [old-guide.md]") + "## Part\n\nWords.\n"
LINE = PAGE.count("\n") + 3
"""The line on which the words of a case begin."""


@pytest.fixture
def site(project: Path) -> Path:
    (project / "docs/part").mkdir()
    (project / "docs/part/other.md").write_text(OTHER, encoding="utf-8")
    settings = project / "mkdocs.yml"
    levels = "validation: {anchors: warn, absolute_links: warn, unrecognized_links: warn}"
    text = settings.read_text(encoding="utf-8").replace("validation: {anchors: warn}", levels)
    settings.write_text(text, encoding="utf-8")
    return project


def put(site: Path, words: str, name: str = "new") -> Path:
    path = site / f"docs/part/{name}.md"
    path.write_text(f"{PAGE}Words.\n\n{words}\n", encoding="utf-8")
    return path


def problems(site: Path) -> list[dict[str, str]]:
    result = CliRunner().invoke(main, ["check", "--format", "json", str(site)])
    assert isinstance(result.exception, SystemExit | None), result.output
    return [one for one in json.loads(result.output) if one["severity"] == "error"]


@pytest.mark.parametrize("words", [*BROKEN, *IN_HTML, *REFUSED])
def test_check_says_on_which_line_and_what_was_meant(words: str, site: Path) -> None:
    put(site, words)
    (found,) = problems(site)
    wanted = LINE + (words.count("\n") if "]: " in words or "|" in words else 0)
    assert (found["file"], found["line"]) == ("docs/part/new.md", wanted)
    assert (BROKEN | IN_HTML | REFUSED)[words] in f"{found['what']} {found['mend']}"


@pytest.mark.parametrize("words", RIGHT)
def test_right_links_are_let_through(words: str, site: Path) -> None:
    put(site, f"{words}\n\n## Below\n\nMore\n{{: #mine }}\n")
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


@pytest.mark.slow
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
