"""Readers who print, or save a page as PDF."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from focus import contrast
from pages import KINDS, WIDEST_TABLE
from PIL import Image, ImageColor
from playwright.sync_api import Page

PAPER = (255, 255, 255)
INKS = """() => [...new Set([...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() &&
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((one) => getComputedStyle(one).color))]"""


@pytest.fixture
def printed(visit: Callable[..., Page], tmp_path: Path) -> Callable[[str], tuple[Page, Path]]:
    """Prints a page as a reader in the dark scheme would: the page, and the file."""

    def to_file(address: str) -> tuple[Page, Path]:
        page = visit(address, color_scheme="dark")
        path = tmp_path / "printed.pdf"
        page.pdf(path=path, format="A4")
        page.emulate_media(media="print")
        return page, path

    return to_file


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def text_of(pdf: Path, *options: str) -> str:
    command = ["pdftotext", *options, str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_is_on_paper(printed: Callable[[str], tuple[Page, Path]], kind: str) -> None:
    page, pdf = printed(KINDS[kind])
    assert not letters(page.locator("body").inner_text()) - letters(text_of(pdf))


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


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_sheet_holds_more_than_the_foot(
    printed: Callable[[str], tuple[Page, Path]], kind: str
) -> None:
    page, pdf = printed(KINDS[kind])
    foot = "".join("".join(page.locator(".paper, .reviewed").all_inner_texts()).split())
    last = text_of(pdf).rstrip("\f\n").rpartition("\f")[2]
    lines = ["".join(line.split()) for line in last.splitlines()]
    assert [line for line in lines if line and line not in foot]


def test_every_picture_is_there_when_a_page_is_printed(
    printed: Callable[[str], tuple[Page, Path]],
) -> None:
    page, _ = printed(KINDS["Easy Read booklet"])
    here = page.evaluate("[...document.images].map((one) => one.complete && one.naturalWidth > 0)")
    assert len(here) > 20
    assert all(here)


@pytest.mark.parametrize("kind", KINDS)
def test_the_dark_scheme_prints_dark_words_on_white(
    printed: Callable[[str], tuple[Page, Path]], kind: str, tmp_path: Path
) -> None:
    page, pdf = printed(KINDS[kind])
    picture = tmp_path / "printed"
    command = ["pdftoppm", "-r", "20", "-png", "-singlefile", str(pdf), str(picture)]
    subprocess.run(command, check=True)
    seen = Counter(Image.open(picture.with_suffix(".png")).convert("RGB").get_flattened_data())
    assert seen.most_common(1)[0][0] == PAPER
    inks = [ImageColor.getrgb(ink) for ink in page.evaluate(INKS)]
    assert not [ink for ink in inks if contrast(ink[:3], PAPER) < 7]
