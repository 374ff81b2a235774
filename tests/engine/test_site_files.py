"""What a build gives besides pages: redirects, a feed, dates from content."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from coproduction.project import read_project
from coproduction.site_files import IN_FEED, addresses
from project import ROOT

pytestmark = pytest.mark.slow

ATOM = "{http://www.w3.org/2005/Atom}"


def files(project: Path) -> dict[str, str]:
    return {name: content.decode() for name, content in read_project(project).files.items()}


def rename(project: Path) -> None:
    (project / "docs/about").mkdir()
    page = project / "docs/all-views.md"
    text = page.read_text().replace("type: page\n", "type: page\nformerly: [old/views.md]\n", 1)
    page.unlink()
    (project / "docs/about/all-views.md").write_text(text)


def test_where_they_will_stand_is_known_before_they_are_made(project: Path) -> None:
    rename(project)
    for root in (project, ROOT):
        made = read_project(root)
        assert addresses(made.catalogue) == made.files.keys()


def test_the_address_a_page_had_leads_to_the_one_it_has(project: Path) -> None:
    rename(project)
    moved = files(project)["old/views/index.html"]
    assert 'content="0; url=../../about/all-views/"' in moved
    assert '<a href="../../about/all-views/">Everything</a>' in moved


def test_a_redirect_is_part_of_the_built_site(project: Path, tmp_path: Path) -> None:
    rename(project)
    site = tmp_path / "site"
    config = str(project / "mkdocs.yml")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", str(site)]
    subprocess.run(command, check=True)
    target = (site / "old/views").joinpath("../../about/all-views/index.html").resolve()
    assert (site / "old/views/index.html").exists()
    assert target.exists()


def test_the_feed_lists_every_page_with_its_day_newest_first(project: Path) -> None:
    page = project / "docs/sources.md"
    page.write_text(page.read_text().replace("changed: 2026-11-01", "changed: 2026-12-24"))
    feed = ElementTree.fromstring(files(project)["feed.xml"])
    entries = feed.findall(f"{ATOM}entry")
    days = [(one.findtext(f"{ATOM}title"), one.findtext(f"{ATOM}updated")) for one in entries]
    assert days == [
        ("Sources", "2026-12-24T00:00:00Z"),
        ("A song for the opening", "2026-11-01T00:00:00Z"),
        ("Everything", "2026-11-01T00:00:00Z"),
        ("How the ramp came", "2026-11-01T00:00:00Z"),
        ("How we read", "2026-11-01T00:00:00Z"),
        ("How we read, at a glance", "2026-11-01T00:00:00Z"),
        ("Reading aloud", "2026-11-01T00:00:00Z"),
        ("Reading aloud together", "2026-11-01T00:00:00Z"),
        ("The ramp", "2026-11-01T00:00:00Z"),
    ]
    assert feed.findtext(f"{ATOM}updated") == "2026-12-24T00:00:00Z"
    link = entries[0].find(f"{ATOM}link")
    assert link is not None
    assert link.get("href") == "https://example.org/sources/"


def test_the_feed_holds_the_newest_and_not_a_whole_site(project: Path) -> None:
    text = (project / "docs/sources.md").read_text().split("# Sources")[0] + "# News\n\nNothing.\n"
    for number in range(IN_FEED):
        page = text.replace("changed: 2026-11-01", "changed: 2026-12-24")
        (project / f"docs/news-{number}.md").write_text(page)
    feed = ElementTree.fromstring(files(project)["feed.xml"])
    days = [one.findtext(f"{ATOM}updated") for one in feed.findall(f"{ATOM}entry")]
    assert days == ["2026-12-24T00:00:00Z"] * IN_FEED


def test_records_that_changed_are_in_the_feed_by_kind(project: Path) -> None:
    words = project / "data/words.yml"
    words.write_text(words.read_text() + "  changed: 2026-11-20\n")
    feed = ElementTree.fromstring(files(project)["feed.xml"])
    first = feed.find(f"{ATOM}entry")
    assert first is not None
    assert first.findtext(f"{ATOM}title") == "Records: words"
    assert first.findtext(f"{ATOM}summary") == "large-print"


def test_the_sitemap_gives_the_day_each_page_changed(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    config = str(project / "mkdocs.yml")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", str(site)]
    subprocess.run(command, check=True)
    pages = list((project / "docs").rglob("*.md"))
    sitemap = (site / "sitemap.xml").read_text()
    assert "<loc>https://example.org/sources/</loc>" in sitemap
    assert sitemap.count("<lastmod>2026-11-01</lastmod>") == len(pages)


@pytest.mark.parametrize("name", ["site", "data/figures.csv", "feed.xml"])
def test_files_of_a_project_with_a_problem_are_not_made(name: str, project: Path) -> None:
    (project / "data/words.yml").write_text("- id: word\n")
    assert name not in files(project)
