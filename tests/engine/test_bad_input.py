"""Bad input gets file, line, what and how to mend it: golden files hold the whole answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from bad_input import CASES, WARNINGS, Change
from coproduction.cli import main
from project import GOLDEN

pytestmark = pytest.mark.slow


def spoil(project: Path, changes: list[Change]) -> None:
    for file, *rest in changes:
        path = project / file
        if len(rest) == 1:
            content = rest[0]
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        else:
            text = path.read_text(encoding="utf-8")
            assert rest[0] in text, f"{file} no longer holds {rest[0]!r}"
            path.write_text(text.replace(*rest, 1), encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_check_says_where_what_and_how_to_mend(
    case: str, project: Path, golden: Callable[[str, str], None]
) -> None:
    spoil(project, CASES[case])
    result = CliRunner().invoke(main, ["check", str(project)])
    golden(f"bad-input/{case}.txt", result.output)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("case", CASES)
def test_a_build_stops_and_writes_no_page(case: str, project: Path, tmp_path: Path) -> None:
    spoil(project, CASES[case])
    site = tmp_path / "site"
    with pytest.raises(Abort):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(site), strict=True))
    assert not site.exists()


@pytest.mark.parametrize("case", WARNINGS)
def test_a_warning_says_the_same_and_stops_no_build(
    case: str, project: Path, tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    spoil(project, WARNINGS[case])
    result = CliRunner().invoke(main, ["check", str(project)])
    golden(f"bad-input/{case}.txt", result.output)
    assert result.exit_code == 0
    build(load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    assert (tmp_path / "site/index.html").exists()


def test_no_golden_answer_is_left_over() -> None:
    kept = {path.stem for path in (GOLDEN / "bad-input").glob("*.txt")}
    assert kept == {*CASES, *WARNINGS}


@pytest.mark.parametrize("form", ["json", "github"])
def test_problems_are_printed_for_programs_too(
    form: str, project: Path, golden: Callable[[str, str], None]
) -> None:
    spoil(project, CASES["everything-at-once"])
    result = CliRunner().invoke(main, ["check", "--format", form, str(project)])
    golden(f"everything-at-once.{form}", result.output)
    assert result.exit_code == 1


def test_a_good_project_has_no_problems(project: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(project)])
    assert (result.exit_code, result.output) == (0, "No problems.\n")
