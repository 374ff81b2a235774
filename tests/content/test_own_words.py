"""The site is in our own words: no run of 15 words is the report's, but in marked quotations."""

from pathlib import Path

from bs4 import BeautifulSoup

from own_words import runs
from project import TESTS

REPORT = frozenset((TESTS / "content/report-runs.txt").read_text(encoding="utf-8").split())


def shown(page: Path) -> str:
    """What a reader sees of a page, quotations and cited titles left out."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    for marked in soup.find_all(["blockquote", "q", "cite", "script", "style"]):
        marked.decompose()
    return soup.get_text(" ")


def test_no_page_repeats_a_run_of_the_report(site: Path) -> None:
    repeated = {
        (path.relative_to(site).as_posix(), run)
        for path in site.rglob("*.html")
        for mark, run in runs(shown(path))
        if mark in REPORT
    }
    assert repeated == set()


def test_no_open_data_repeats_a_run_of_the_report(site: Path) -> None:
    for path in [*site.rglob("*.csv"), *site.rglob("*.json")]:
        found = [run for mark, run in runs(path.read_text(encoding="utf-8")) if mark in REPORT]
        assert not found, path.name


def test_a_run_of_the_report_would_be_found() -> None:
    """The definition in ¶3 is quoted and credited on the site; unmarked it would be refused."""
    definition = (
        "Co-production is a relationship where professionals and citizens share power to plan and "
        "deliver support together"
    )
    assert any(mark in REPORT for mark, _ in runs(definition))
