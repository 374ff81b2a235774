"""The status of a site on one screen, and all of it for programs."""

import json
from datetime import date
from pathlib import Path

from click.testing import CliRunner

from coproduction.cli import main
from coproduction.load import load
from coproduction.status import MOST, TITLES, as_json, as_text, status

DAY = date(2027, 11, 2)


def add(page: Path, field: str) -> None:
    page.write_text(page.read_text().replace("summary:", f"{field}\nsummary:", 1))


def test_each_sort_has_its_line_and_few_things_below_it(project: Path) -> None:
    told = as_text(status(load(project), DAY)).splitlines()
    assert [line.split(":")[0] for line in told if not line.startswith(" ")] == [*TITLES.values()]
    assert len(told) <= len(TITLES) * (MOST + 2)


def test_it_names_versions_that_say_not_what_they_carry_and_ideas_that_nobody_checked(
    project: Path,
) -> None:
    told = as_text(status(load(project), DAY))
    assert "docs/easy.md:1: The page does not say which passages its ideas carry." in told
    assert "docs/easy.md:1: 2 of 2 ideas." in told
    assert "docs/index.md:8: The page was to be read again by 1 November 2027." in told


def test_it_names_passages_that_nothing_carries(project: Path) -> None:
    path = project / "docs/easy.md"
    path.write_text(
        path.read_text().replace("audience:", "carries: {what-we-do: choosing-a-book}\naudience:")
    )
    told = as_text(status(load(project), DAY))
    assert "Nothing carries “How we read” (docs/guide.md:" in told
    assert "“Choosing a book” (docs/guide.md:19) was never compared." in told


def test_it_names_what_expires_within_ninety_days(project: Path) -> None:
    path = project / "docs/guide.md"
    path.write_text(
        path.read_text().replace("easy_read:", "expires: {choosing-a-book: 2028-01-31}\neasy_read:")
    )
    assert "“choosing-a-book” expires on 31 January 2028." in as_text(status(load(project), DAY))
    early = status(load(project), date(2027, 11, 1))
    assert not early["expiring"]


def test_programs_get_all_of_it_with_how_to_mend_it(project: Path) -> None:
    found = json.loads(as_json(status(load(project), DAY)))
    assert list(found) == list(TITLES)
    (one,) = found["unchecked"]
    assert one["mend"] == "Ask a group: coproduction check-pack easy.md"


def test_the_command_prints_either(project: Path) -> None:
    text = CliRunner().invoke(main, ["status", str(project)])
    plain = CliRunner().invoke(main, ["status", "--json", str(project)])
    assert text.output.startswith("Not ready to be deployed: none")
    assert "unchecked" in json.loads(plain.output)
