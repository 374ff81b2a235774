"""Reviews that are due, and a site that is not ready to be deployed."""

from datetime import date
from pathlib import Path

from click.testing import CliRunner

from coproduction.cli import main
from coproduction.freshness import not_ready, reviews_due
from coproduction.load import load


def test_a_page_is_due_the_day_after_its_next_review(project: Path) -> None:
    catalogue = load(project)
    assert reviews_due(catalogue, date(2027, 11, 1)) == []
    due = {(one.file, one.line) for one in reviews_due(catalogue, date(2027, 11, 2))}
    assert ("docs/index.md", 8) in due
    assert all(file != "docs/sources.md" for file, _ in due)


def test_a_site_with_publisher_contact_and_address_is_ready(project: Path) -> None:
    assert not_ready(load(project)) == []


def test_the_deploy_step_refuses_a_trial(project: Path) -> None:
    site = project / "data/site.yml"
    known = site.read_text().splitlines(keepends=True)
    site.write_text("".join(line for line in known if not line.startswith("publisher:")))
    result = CliRunner().invoke(main, ["status", "--deploy", str(project)])
    assert result.exit_code == 1
    assert "data/site.yml:1: The site is a trial: its publisher is not given." in result.output
