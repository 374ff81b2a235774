"""Views that are looked at rather than read: who is counted, where marks stand, what is refused."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from coproduction.project import read_project

PAGE = "all-views.md"


def shown(project: Path, page: str = PAGE) -> Tag:
    """A page of the example; that of all views, if none is named."""
    made = read_project(project)
    assert not made.problems
    return BeautifulSoup(made.articles[page], "html.parser")


def refused(project: Path, old: str, new: str, file: str = f"docs/{PAGE}") -> str:
    """What is said of the one problem that a change makes."""
    path = project / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    (problem,) = read_project(project).problems
    assert problem.file == f"docs/{PAGE}"
    assert problem.line > 1
    return f"{problem.what} {problem.mend}"


def test_as_many_people_are_drawn_as_the_number_says(project: Path) -> None:
    people = shown(project).select(".figures--headlines .people path")
    assert len(people) == 12


def test_people_are_not_drawn_for_a_number_that_is_not_exact(project: Path) -> None:
    said = refused(project, "people: [morning]", "people: [readers]")
    assert "“readers” is over 30" in said


def test_more_people_than_a_reader_can_count_are_not_drawn(project: Path) -> None:
    said = refused(project, "value: 12", "value: 31", "data/figures.yml")
    assert "nobody counts more than 30" in said


def test_people_are_drawn_only_below_their_number(project: Path) -> None:
    said = refused(project, "figures: [readers, morning]", "figures: [readers]")
    assert "“morning” is not in “figures”" in said


def test_kinds_of_member_are_of_one_group(project: Path) -> None:
    said = refused(project, "as: kinds\nwhere: {group: readers}", "as: kinds")
    assert "Add “where: {group: …}”" in said


def test_promises_without_any_date_have_no_line_of_time(project: Path) -> None:
    records = project / "data/deliverables.yml"
    page = project / f"docs/{PAGE}"
    page.write_text(page.read_text().replace("as: headline\ndue_by: 2020", "as: table"))
    text = records.read_text().replace("due: 2020-03-31", "due: ongoing")
    records.write_text(text.replace("due: summer 2020", "due: illegible"))
    (problem,) = read_project(project).problems
    assert "No promise has a date" in problem.what


def test_every_promise_has_a_mark_of_its_state_on_the_line_or_beside_it(project: Path) -> None:
    line = shown(project, "sources.md").select_one(".line-of-time")
    assert line
    assert len(line.select("svg svg")) == 2
    assert len(line.select(".undated .mark")) == 1


def test_a_bar_of_the_states_counts_them_and_all_are_in_the_table_behind(project: Path) -> None:
    page = shown(project, "sources.md")
    bars = {one.get_text(" ", strip=True) for one in page.select('.states [data-part="chart-bar"]')}
    assert bars == {"1 Reported as done", "1 Ongoing", "1 Not reported"}
    table = page.select_one("details.all table")
    assert table
    assert len(table.select("tbody tr")) == 3


@pytest.mark.parametrize("grid", [0, 1], ids=["organisations", "stories"])
def test_a_dot_is_read_out_as_yes_and_stands_below_its_head(project: Path, grid: int) -> None:
    table = shown(project).select("table.grid")[grid]
    heads = [one.get_text(strip=True) for one in table.select("thead th")][1:]
    assert heads
    for row in table.select("tbody tr"):
        cells = row.select("td")
        assert [str(one["data-label"]) for one in cells] == heads
        assert any(one.select('[role="img"][aria-label="Yes"]') for one in cells)
