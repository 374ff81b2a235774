"""Readers who print, or save a page as PDF."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from focus import contrast
from pages import KINDS, WIDEST_TABLE
from PIL import Image, ImageColor
from playwright.sync_api import Browser, Page

PAPER = (255, 255, 255)
INKS = """() => [...new Set([...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() &&
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((one) => getComputedStyle(one).color))]"""


@dataclass(frozen=True)
class Sheet:
    """A page on paper: its words and those of its foot, the colours of its letters, the file."""

    words: str
    foot: list[str]
    inks: list[str]
    pdf: Path


@pytest.fixture
def printed(visit: Callable[..., Page], tmp_path: Path) -> Callable[[str], tuple[Page, Path]]:
    """Prints a page as a reader in the dark scheme would: the page, and the file."""
    return lambda address: to_file(visit(address, color_scheme="dark"), tmp_path / "printed.pdf")


def to_file(page: Page, path: Path) -> tuple[Page, Path]:
    page.pdf(path=path, format="A4")
    page.emulate_media(media="print")
    return page, path


@pytest.fixture(scope="module", params=KINDS)
def sheet(
    request: pytest.FixtureRequest,
    browser: Browser,
    served: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Sheet]:
    """A page of each kind, printed once."""
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.goto(served + KINDS[request.param])
        page, pdf = to_file(page, tmp_path_factory.mktemp("print") / "printed.pdf")
        words = page.locator("body").inner_text()
        foot = page.locator(".paper, .reviewed").all_inner_texts()
        yield Sheet(words, foot, page.evaluate(INKS), pdf)


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def text_of(pdf: Path, *options: str) -> str:
    command = ["pdftotext", *options, str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_every_letter_is_on_paper(sheet: Sheet) -> None:
    assert not letters(sheet.words) - letters(text_of(sheet.pdf))


def test_every_cell_of_the_widest_table_is_on_paper(
    printed: Callable[[str], tuple[Page, Path]],
) -> None:
    page, pdf = printed(WIDEST_TABLE)
    text = "".join(text_of(pdf, "-raw").split())
    cells = page.locator("article table :is(th, td)").all_inner_texts()
    lines = [line for cell in cells for line in cell.splitlines() if line.strip()]
    assert len(lines) > 100
    assert not [line for line in lines if "".join(line.split()) not in text]


def test_what_is_shut_on_the_screen_is_printed(
    printed: Callable[[str], tuple[Page, Path]],
) -> None:
    page, pdf = printed("guide/what-is-co-production/")
    lines = page.locator(".origins li li").all_text_contents()
    text = "".join(text_of(pdf).split())
    assert len(lines) > 5
    assert not [line for line in lines if "".join(line.split()) not in text]


def test_the_address_of_a_link_outside_is_printed_once(
    printed: Callable[[str], tuple[Page, Path]],
) -> None:
    page, pdf = printed("taking-part/")
    links = page.locator('article a[href^="https://"]')
    text = "".join(text_of(pdf).split())
    for address in {*links.evaluate_all("all => all.map((one) => one.getAttribute('href'))")}:
        assert text.count(f"({address})") == 1, address


def test_the_last_sheet_holds_more_than_the_foot(sheet: Sheet) -> None:
    foot = "".join("".join(sheet.foot).split())
    last = text_of(sheet.pdf).rstrip("\f\n").rpartition("\f")[2]
    lines = ["".join(line.split()) for line in last.splitlines()]
    assert [line for line in lines if line and line not in foot]


def test_every_picture_is_there_when_a_page_is_printed(
    printed: Callable[[str], tuple[Page, Path]],
) -> None:
    page, _ = printed(KINDS["Easy Read booklet"])
    here = page.evaluate("[...document.images].map((one) => one.complete && one.naturalWidth > 0)")
    assert len(here) > 20
    assert all(here)


def test_the_dark_scheme_prints_dark_words_on_white(sheet: Sheet, tmp_path: Path) -> None:
    picture = tmp_path / "printed"
    command = ["pdftoppm", "-r", "20", "-png", "-singlefile", str(sheet.pdf), str(picture)]
    subprocess.run(command, check=True)
    seen = Counter(Image.open(picture.with_suffix(".png")).convert("RGB").get_flattened_data())
    assert seen.most_common(1)[0][0] == PAPER
    inks = [ImageColor.getrgb(ink) for ink in sheet.inks]
    assert not [ink for ink in inks if contrast(ink[:3], PAPER) < 7]
