"""A reader who reads slowly: meanings in place, larger letters, print, the way on."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

GUIDE = "guide/what-is-co-production/"


@pytest.mark.parametrize("width", [320, 1280])
def test_a_word_is_explained_where_it_stands_and_escape_leads_back(
    visit: Visit, width: int
) -> None:
    page = visit(GUIDE, width)
    word = page.locator("a.word").first
    word.focus()
    page.keyboard.press("Enter")
    meaning = page.get_by_role("dialog")
    expect(meaning).to_be_focused()
    expect(meaning).to_contain_text(":")
    assert meaning.evaluate("one => one.getBoundingClientRect().right <= innerWidth")
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(word).to_be_focused()


def test_without_script_a_word_leads_to_its_meaning_and_back_to_its_sentence(visit: Visit) -> None:
    page = visit(GUIDE, java_script_enabled=False)
    word = page.locator("a.word").first
    there = word.evaluate("one => scrollY + one.getBoundingClientRect().top")
    word.click()
    page.locator("dt:target + dd a").click()
    assert page.locator("a.word:target").count() == 1
    top = page.evaluate("scrollY")
    assert top <= there <= top + 800


@pytest.mark.parametrize("width", [320, 1280])
def test_letters_and_colours_are_kept_only_once_they_are_chosen(visit: Visit, width: int) -> None:
    page = visit(GUIDE, width)
    size = "parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)"
    before = page.evaluate(size)
    assert page.evaluate("localStorage.length") == 0
    page.locator(".settings > summary").click()
    page.get_by_label("Larger").check()
    page.get_by_label("Dark").check()
    page.goto(page.url.replace(GUIDE, "guide/culture/"))
    assert page.evaluate(size) > 1.4 * before
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.context.cookies() == []
    page.locator(".settings > summary").click()
    page.get_by_label("As they are").check()
    page.get_by_label("As on this device").check()
    assert page.evaluate("localStorage.length") == 0


def test_next_alone_leads_from_the_first_booklet_to_the_last(visit: Visit) -> None:
    page = visit("easy-read/")
    booklets = page.locator(".section a").evaluate_all("all => all.map((one) => one.href)")[1:]
    met = []
    for _ in booklets:
        page.locator(".steps__after").click()
        met.append(page.url)
    assert met == booklets
    page.locator(".steps__before").click()
    assert page.url == booklets[-2]


def test_the_checklist_is_printed_on_one_sheet(visit: Visit, tmp_path: Path) -> None:
    page = visit("guide/checklist/")
    expect(page.get_by_role("button", name="Print this page")).to_be_visible()
    page.pdf(path=tmp_path / "checklist.pdf", format="A4")
    told = subprocess.run(
        ["pdfinfo", tmp_path / "checklist.pdf"], capture_output=True, text=True, check=True
    )
    assert "Pages:           1\n" in told.stdout


def test_the_checklist_has_files_of_its_own_and_its_pdf_is_one_sheet(site: Path) -> None:
    folder = site / "downloads/checklist"
    assert {one.name for one in folder.iterdir()} == {"checklist.pdf", "checklist.docx"}
    told = subprocess.run(
        ["pdfinfo", folder / "checklist.pdf"], capture_output=True, text=True, check=True
    )
    assert "Pages:           1\n" in told.stdout


@pytest.mark.parametrize("scripted", [True, False])
def test_a_claim_leads_to_its_source_in_the_closed_list(visit: Visit, scripted: bool) -> None:
    page = visit(GUIDE, java_script_enabled=scripted)
    page.get_by_role("link", name="Source 6, for Care Act 2014").click()
    line = page.locator("li:target")
    expect(line).to_be_visible()
    expect(line).to_contain_text("Law and policy")
    assert line.locator("xpath=../..").locator("> a").get_attribute("href")


def test_a_link_to_a_heading_can_be_copied(visit: Visit) -> None:
    page = visit(GUIDE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    heading = page.locator("article > h2").first
    heading.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#copied")).to_have_text("The link is copied.")
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == f"{page.url.split('#')[0]}#{heading.get_attribute('id')}"


def test_the_contents_stay_in_view_on_a_wide_screen(visit: Visit) -> None:
    page = visit("guide/culture/", 1280)
    page.evaluate("scrollTo({top: 1500, behavior: 'instant'})")
    box = page.locator(".contents").bounding_box()
    assert box
    assert 0 <= box["y"] < 100
