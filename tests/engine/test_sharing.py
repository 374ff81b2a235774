"""What pages tell search engines, and those who share them."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from coproduction.project import read_project
from coproduction.sharing import Step, linked_data

HOME = Step("Reading aloud together", "index.md")
Graph = dict[str, dict[str, Any]]


def graph(project: Path, uri: str) -> Graph:
    """What a page says of itself, by the type of each thing."""
    made = read_project(project)
    page = made.catalogue.pages[uri]
    said = linked_data(page, [HOME, Step(page.entry.record.title, uri)], made.catalogue)
    assert said
    return {one["@type"]: one for one in said["@graph"]}


@pytest.mark.parametrize("uri", ["guide.md", "glance.md", "easy.md", "story.md"])
def test_guides_easy_reads_and_stories_are_articles(project: Path, uri: str) -> None:
    article = graph(project, uri)["Article"]
    assert article["url"] == f"https://example.org/{uri.removesuffix('.md')}/"
    assert article["dateModified"] == "2026-11-01"
    assert article["headline"]
    assert article["description"]


def test_a_film_that_is_elsewhere_is_not_said_to_be_a_video_of_ours(project: Path) -> None:
    assert "VideoObject" not in graph(project, "film.md")


def test_a_film_that_the_site_holds_says_where_it_is_and_how_long(project: Path) -> None:
    video = graph(project, "opening.md")["VideoObject"]
    assert video["contentUrl"] == "https://example.org/opening.mp4"
    assert video["encodingFormat"] == "video/mp4"
    assert video["thumbnailUrl"] == "https://example.org/opening.png"
    assert (video["duration"], video["width"], video["height"]) == ("PT11S", 640, 360)
    assert video["accessibilityFeature"] == ["captions", "transcript", "audioDescription"]


def test_the_page_of_open_data_is_a_data_set_with_its_files(project: Path) -> None:
    files = graph(project, "all-views.md")["Dataset"]["distribution"]
    urls = {one["contentUrl"]: one["encodingFormat"] for one in files}
    assert urls["https://example.org/data/figures.csv"] == "text/csv"
    assert urls["https://example.org/data/figures.json"] == "application/json"


def test_a_page_says_the_way_to_it(project: Path) -> None:
    places = graph(project, "guide.md")["BreadcrumbList"]["itemListElement"]
    assert [(one["position"], one["item"]) for one in places] == [
        (1, "https://example.org/"),
        (2, "https://example.org/guide/"),
    ]


def test_what_is_not_known_is_left_out_and_addresses_begin_at_the_page(project: Path) -> None:
    site = project / "data/site.yml"
    known = site.read_text().splitlines(keepends=True)
    unknown = ("address:", "publisher:", "contact:")
    site.write_text("".join(line for line in known if not line.startswith(unknown)))
    said = graph(project, "guide.md")
    assert "publisher" not in said["Article"]
    assert said["Article"]["url"] == "./"
    assert said["BreadcrumbList"]["itemListElement"][0]["item"] == "../"


@pytest.fixture
def built(project: Path, tmp_path: Path) -> Callable[[], Path]:
    def build() -> Path:
        site = tmp_path / "site"
        config = str(project / "mkdocs.yml")
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", str(site)]
        subprocess.run(command, check=True)
        return site

    return build


@pytest.mark.slow
def test_a_page_has_title_description_address_and_picture(
    project: Path, built: Callable[[], Path]
) -> None:
    settings = project / "data/site.yml"
    settings.write_text(
        settings.read_text().replace("look:", "look:\n  share_picture: opening.png")
    )
    head = BeautifulSoup((built() / "guide/index.html").read_text(), "html.parser").head
    assert head
    said = {
        str(meta.get("property") or meta.get("name")): str(meta["content"])
        for meta in head.find_all("meta", content=True)
    }
    assert said["description"] == said["og:description"] != ""
    assert said["og:title"] in head.get_text()
    assert said["og:url"] == "https://example.org/guide/"
    assert said["og:image"] == "https://example.org/opening.png"
    canonical = head.find("link", rel="canonical")
    assert canonical
    assert canonical["href"] == "https://example.org/guide/"
    script = head.find("script", type="application/ld+json")
    assert script
    assert json.loads(script.get_text())["@graph"][0]["@type"] == "Article"


@pytest.mark.slow
def test_crawlers_are_told_of_the_site_map_where_there_is_an_address(
    built: Callable[[], Path],
) -> None:
    site = built()
    assert "Sitemap: https://example.org/sitemap.xml" in (site / "robots.txt").read_text()
    assert (site / "sitemap.xml").exists()


@pytest.mark.slow
def test_without_an_address_there_is_neither(project: Path, built: Callable[[], Path]) -> None:
    file = project / "data/site.yml"
    file.write_text("".join(x for x in file.open() if not x.startswith("address:")))
    site = built()
    assert not (site / "robots.txt").exists()
    assert not list(site.glob("sitemap*"))
