"""`coproduction report new`: what it writes, and that nobody publishes what is not yet written."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner, Result

from coproduction.cli import main
from coproduction.problem import errors
from coproduction.project import check, read_project
from coproduction_yearly.views import VIEWS


def run(network: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["report", *arguments, "--project", str(network)])


@pytest.fixture
def written(network: Path) -> Path:
    """The network with the report whose words stand in its own shape."""
    done = run(network, "new", "2026", "--shape", str(network / "report.yml"))
    assert done.exit_code == 0, done.output
    return network


def article(network: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup(read_project(network).articles[f"report-2026/{page}.md"], "html.parser")


def test_a_report_whose_words_are_written_can_be_published(written: Path) -> None:
    assert errors(check(read_project(written))) == []


def test_words_that_are_still_to_be_written_are_refused(network: Path) -> None:
    assert run(network, "new", "2026").exit_code == 0
    found = [one for one in read_project(network).problems if "still to be written" in one.what]
    assert ("docs/report-2026/index.md", 19) in [(one.file, one.line) for one in found]
    assert {one.file.rpartition("/")[2] for one in found} >= {"index.md", "easy-read.md", "next.md"}


def test_of_words_that_are_to_be_written_nothing_else_is_told(network: Path) -> None:
    run(network, "new", "2026")
    text = (network / "docs/report-2026/easy-read.md").read_text().split("\n")
    at = next(number for number, line in enumerate(text, 1) if line.startswith("TO WRITE:"))
    found = [one for one in read_project(network).problems if "easy-read" in one.file]
    assert [one.what for one in found if one.line == at] == ["These words are still to be written."]


def test_the_easy_read_has_its_numbers_and_pictures(written: Path) -> None:
    text = (written / "docs/report-2026/easy-read.md").read_text()
    assert "{{ picture.people-who-use-services }}\n84 people took part.\n" in text


def test_an_idea_whose_number_is_held_back_is_left_out(network: Path) -> None:
    year = network / "data/years/2026.yml"
    year.write_text(year.read_text().replace("People who were paid, value: 38,", "Paid,"))
    run(network, "new", "2026")
    assert "paid" not in (network / "docs/report-2026/easy-read.md").read_text()


def test_words_have_the_year_s_numbers_and_are_left_out_where_one_is_held_back(
    network: Path,
) -> None:
    year = network / "data/years/2026.yml"
    year.write_text(year.read_text().replace("People who were paid, value: 38,", "Paid,"))
    run(network, "new", "2026")
    page = (network / "docs/report-2026/money-and-access.md").read_text()
    assert "\n\nPeople told us 31 times what they need in order to take part." in page
    assert "were paid for their time" not in page


def test_a_section_has_its_picture_where_the_site_has_it_in_words_too(network: Path) -> None:
    pictures = network / "data/pictures.yml"
    text = pictures.read_text()
    pictures.write_text(text.replace("  alt: Two people at a table with papers and pens\n", ""))
    run(network, "new", "2026")
    pages = "".join(path.read_text() for path in (network / "docs/report-2026").glob("w*.md"))
    assert "\n\n{{ picture.what-changed }}\n\n" in pages
    assert "picture." not in (network / "docs/report-2026/index.md").read_text()


def test_a_view_for_which_the_year_has_no_records_is_left_out(network: Path) -> None:
    year = network / "data/years/2026.yml"
    text = year.read_text()
    year.write_text(text[: text.index("  panels:\n")] + text[text.index("  changes:\n") :])
    run(network, "new", "2026")
    page = (network / "docs/report-2026/promises.md").read_text()
    assert ["as: panels" in page, "as: promises" in page] == [False, True]


def test_a_report_that_is_there_is_not_written_over(written: Path) -> None:
    again = run(written, "new", "2026")
    assert "docs/report-2026 is there already." in again.output
    assert again.exit_code == 1


def test_a_year_that_nobody_counted_is_told(network: Path) -> None:
    assert "There is no year “2027” in data/years/." in run(network, "new", "2027").output


def test_a_wrong_shape_is_told_at_its_line(network: Path) -> None:
    shape = network / "report.yml"
    shape.write_text(shape.read_text().replace("    sections:\n", "    section:\n", 1))
    told = run(network, "new", "2026", "--shape", str(shape)).output
    assert told.startswith("report.yml:11: There is no field “pages.1.section”.")
    assert "Did you mean “sections”?" in told


def test_the_report_has_every_view_of_a_year(written: Path) -> None:
    pages = "".join(path.read_text() for path in (written / "docs/report-2026").glob("*.md"))
    assert [one.form for one in VIEWS if f"as: {one.form}\n" not in pages] == []


def test_a_number_held_back_is_said_to_be_not_shown(written: Path) -> None:
    chart = article(written, "who-took-part").select_one('[data-part="chart"]:has(desc)')
    assert chart
    page = article(written, "who-took-part")
    said = {desc.get_text(" ", strip=True) for desc in page.select("desc")}
    assert "People who draw on care: 41. Carers: 22. Both: fewer than 5. Staff: not shown." in said


def test_what_slipped_is_listed_with_the_reason(written: Path) -> None:
    text = article(written, "index").get_text(" ", strip=True)
    assert "Moved from 30 September 2025 to 30 June 2026. One of the trainers left." in text
    assert "Late Nobody had time to visit schools and clubs." in text


def test_every_page_of_the_example_says_that_it_is_one(written: Path) -> None:
    pages = read_project(written).catalogue.pages.values()
    assert [one.uri for one in pages if "example" not in one.entry.record.title.casefold()] == []


def test_a_long_label_of_a_chart_is_broken_and_a_long_number_has_room(network: Path) -> None:
    long = "Both carers and people who draw on care"
    year = network / "data/years/2026.yml"
    year.write_text(year.read_text().replace("label: Both,", f"label: {long},"))
    run(network, "new", "2026", "--shape", str(network / "report.yml"))
    labels = article(network, "who-took-part").select('[data-part="chart-label"]')
    (label,) = [one for one in labels if "Both" in one.get_text()]
    assert " ".join(label.get_text().split()) == long
    assert [len(one) <= 32 for one in label.stripped_strings] == [True, True]
    values = article(network, "money-and-access").select('[data-part="chart-value"]')
    (longest,) = [one for one in values if one.get_text() == "£8,400"]
    assert float(str(longest["x"]).rstrip("%")) <= 75
