"""What a reader finds on the pages about the report."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup

from coproduction.templates.nodes import Node
from project import ROOT

Soup = Callable[[str], BeautifulSoup]


Fields = dict[str, Any]
REPORT = "board-report-2014"


def records(name: str) -> list[Fields]:
    text = (ROOT / f"data/{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # all strings


def of_the_report(name: str) -> list[Fields]:
    """The records that come from the report; a site may have others."""
    return [one for one in records(name) if one["source"]["document"] == REPORT]


def words(element: object) -> str:
    return " ".join(element.get_text(" ").split())  # type: ignore[attr-defined]


def test_27_deliverables_of_the_report_can_be_read() -> None:
    found = of_the_report("deliverables")
    numbers = {int(one["number"]) for one in found if "number" in one}
    assert (len(found), len(numbers), max(numbers)) == (27, 25, 36)
    assert {*range(1, 37)} - numbers == {2, 3, 4, 6, 7, 8, 12, 20, 21, 22, 28}


def test_the_progress_page_shows_every_deliverable_by_its_date(soup: Soup) -> None:
    rows = soup("report-2014/progress/").select("tr[id^=deliverable-]")
    shown = [str(row["id"]).removeprefix("deliverable-") for row in rows]
    assert sorted(shown) == sorted(one["id"] for one in records("deliverables"))
    by_date = [one["id"] for one in by_due()]
    assert [one for one in shown if one in by_date] == by_date


def by_due() -> list[Fields]:
    def key(record: Fields) -> tuple[bool, str]:
        due = str(record["due"]).split("/")[-1]
        due += "-31" if due.count("-") == 1 else ""
        return (not due[0].isdigit(), due)

    return sorted(of_the_report("deliverables"), key=key)


def test_the_progress_page_counts_them_and_says_what_the_report_claims(soup: Soup) -> None:
    found = records("deliverables")
    numbers = [one for one in found if "number" in one]
    summary = words(soup("report-2014/progress/").select_one(".summary-line"))
    assert f"{len(found)} promises can be read: {len(numbers)} with a number and " in summary
    assert "The report itself says there are 26 (paragraph 10)" in summary


def test_every_state_but_not_reported_stands_with_its_paragraph(soup: Soup) -> None:
    for row in soup("report-2014/progress/").select("tr[id^=deliverable-]"):
        state = row.select_one(Node.STATE.selector)
        assert state is not None
        if words(state) != "Not reported":
            assert row.select(f"{Node.EVIDENCE.selector} {Node.CITATION.selector}"), row["id"]


def test_the_states_are_counted_from_the_rows(soup: Soup) -> None:
    page = soup("report-2014/progress/")
    shown = [words(state) for state in page.select(f"tr[id^=deliverable-] {Node.STATE.selector}")]
    counts = dict(words(item).split(": ") for item in page.select(".counts li"))
    assert counts == {name: str(shown.count(name)) for name in counts}
    assert sum(map(int, counts.values())) == len(shown)


def test_the_objective_has_4_indicators_and_9_measures(soup: Soup) -> None:
    table = next(
        table
        for table in soup("report-2014/progress/").select("table")
        if "indicators" in words(table.caption)
    )
    assert len(table.select("tbody tr")) == 4
    assert len(table.select("tbody td li")) == 9


def test_the_six_kinds_of_member_are_listed(soup: Soup) -> None:
    page = soup("report-2014/who-took-part/")
    network = next(one for one in records("groups") if one["id"] == "network")
    categories = [one for one in network["categories"] if one["source"]["document"] == REPORT]
    shown = {words(petal) for petal in page.select(".petals strong")}
    assert len(categories) == 6
    assert [one["name"] for one in categories if one["name"] not in shown] == []
    assert "does not say which organisations were in each category" in words(page)


@pytest.mark.parametrize("organisation", [one["name"] for one in records("organisations")])
def test_every_organisation_is_listed(soup: Soup, organisation: str) -> None:
    names = [words(name) for name in soup("report-2014/who-took-part/").select(".entry__name")]
    assert any(name.startswith(organisation) for name in names)


def test_every_figure_has_its_line_with_its_place(soup: Soup) -> None:
    page = soup("about/sources/")
    for figure in of_the_report("figures"):
        row = page.find(id=f"figure-{figure['id']}")
        assert row is not None, figure["id"]
        assert str(figure["value"]) in words(row)
        assert re.search(r"paragraphs? \d|Summary point|Appendix|Foreword", words(row)), row


def test_every_figure_on_any_page_leads_to_its_line(site: Path, soup: Soup) -> None:
    lines = {row["id"] for row in soup("about/sources/").select("[id^=figure-]")}
    links = 0
    for path in site.rglob("*.html"):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for link in page.select(Node.FIGURE_LINK.selector):
            target, _, anchor = str(link["href"]).partition("#")
            landing = (path.parent / target).resolve() if target else path.parent
            assert landing == (site / "about/sources").resolve(), path
            assert anchor in lines
            links += 1
    assert links > len(lines)


def test_the_counts_of_promises_are_those_of_the_list() -> None:
    """Easy Read prints them as figures, and other pages count them from the list."""
    ends = {row["id"]: row["due"].split("/")[-1] for row in records("deliverables")}
    due = [row for row in by_due() if "2013" < ends[row["id"]] <= "2014-05-31"]
    states = [row["state"] for row in due]
    printed = {row["id"]: row["value"] for row in records("figures")}
    assert {
        "promises-due": str(len(due)),
        "promises-done": str(states.count("reported-done")),
        "promises-under-way": str(states.count("reported-under-way")),
        "promises-unknown": str(states.count("not-reported")),
    }.items() <= printed.items()
