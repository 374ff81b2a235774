"""Another organisation's data/ and docs/ in the place of ours are a whole site of its own."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from project import ROOT, TESTS
from takeaway import PUBLICATIONS

pytestmark = pytest.mark.slow

EXAMPLE = TESTS / "example"
OURS = re.compile(r"Made Together|\bSCIE\b|Social Care Institute|\bco-produc|#0c434a|#0c5256", re.I)
TEXTS = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".csv")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that our repository builds with the example's two folders in it."""
    root = tmp_path_factory.mktemp("replaced")
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in ("data", "docs"):
        shutil.copytree(EXAMPLE / name, root / name)
    text = PUBLICATIONS.format(formats="pdf, docx, epub").replace("all-views.md, ", "")
    (root / "data/publications.yml").write_text(text)
    settings = root / "data/site.yml"
    settings.write_text(settings.read_text().replace("language: en-GB", "language: en-IE"))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"]
    built = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return root / "site"


@pytest.fixture(scope="module")
def home(site: Path) -> BeautifulSoup:
    return BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")


def named(site: Path, home: BeautifulSoup, selector: str, attribute: str) -> Path:
    """The file that an element of the home page names."""
    element = home.select_one(selector)
    assert element
    return site / str(element[attribute])


def test_it_has_its_own_name_and_words(home: BeautifulSoup) -> None:
    assert home.title
    assert home.title.get_text().startswith("Reading Aloud Together")
    assert home.select_one(".foot")
    assert "The library has not approved it" in home.select_one(".foot").get_text()  # type: ignore[union-attr]


def test_its_colours_are_in_its_style_sheet_for_light_and_for_dark(
    site: Path, home: BeautifulSoup
) -> None:
    css = named(site, home, 'link[rel="stylesheet"]', "href").read_text(encoding="utf-8")
    light, _, dark = css.partition("@media screen and (prefers-color-scheme:dark)")
    assert "--accent:#5f2155;" in light
    assert "--accent:#e3a9d8;" in dark


def test_its_mark_is_its_own(site: Path, home: BeautifulSoup) -> None:
    mark = named(site, home, ".brand img", "src")
    assert mark.read_bytes() == (EXAMPLE / "docs/pictures/mark.svg").read_bytes()
    assert named(site, home, 'link[rel="icon"]', "href") == mark


def test_all_that_its_home_page_names_is_there(site: Path, home: BeautifulSoup) -> None:
    addresses = {str(one.get("href") or one.get("src")) for one in home.select("[href], [src]")}
    here = {one.partition("#")[0] for one in addresses if "://" not in one and "@" not in one}
    files = [site / one / "index.html" if (site / one).is_dir() else site / one for one in here]
    assert not [path for path in files if not path.is_file()]


def test_its_pages_films_feed_and_documents_say_its_language(
    site: Path, home: BeautifulSoup
) -> None:
    film = (site / "opening/index.html").read_text(encoding="utf-8")
    assert home.html
    assert home.html["lang"] == "en-IE"
    assert home.select_one('meta[property="og:locale"][content="en_IE"]')
    assert 'srclang="en-IE"' in film
    assert '"inLanguage": "en-IE"' in film
    assert 'xml:lang="en-IE"' in (site / "feed.xml").read_text(encoding="utf-8")
    with zipfile.ZipFile(site / "downloads/easy/easy.docx") as word:
        assert "<dc:language>en-IE<" in word.read("docProps/core.xml").decode()
    with zipfile.ZipFile(site / "downloads/reading/reading.epub") as book:
        assert "<dc:language>en-IE<" in book.read("book/package.opf").decode()
    pdf = PdfReader(site / "downloads/reading/reading.pdf")
    assert pdf.root_object["/Lang"] == "en-IE"


def test_its_documents_have_its_colours_and_its_name(site: Path) -> None:
    with zipfile.ZipFile(site / "downloads/easy/easy.docx") as word:
        styles = word.read("word/styles.xml").decode()
        text = word.read("word/document.xml").decode()
    assert 'w:val="5F2155"' in styles
    assert "Reading Aloud Together" in text
    with zipfile.ZipFile(site / "downloads/reading/reading.epub") as book:
        assert "#5f2155" in book.read("book/style.css").decode()
    assert (site / "downloads/reading/reading.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_in_it_says_a_word_of_ours_or_has_a_colour_of_ours(site: Path) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in site.rglob("*") if _is_text(path)}
    found = {path.relative_to(site): OURS.search(text) for path, text in texts.items()}
    assert not {path: match[0] for path, match in found.items() if match}


def _is_text(path: Path) -> bool:
    return path.suffix in TEXTS and path.is_file() and "pagefind" not in path.parts
