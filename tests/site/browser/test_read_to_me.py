"""A booklet read aloud: its sentence and picture light up as they are heard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import axe
import nginx
import pytest
from playwright.sync_api import Browser, Page, expect

BOOKLET = "easy-read/your-rights-in-a-meeting/"
SENTENCES = '[data-part="idea-sentence"]'
HEARD = f"{SENTENCES}.is-heard"
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def hosted(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site with its own headers: nginx answers for parts of files, as players ask."""
    with nginx.serving(site, tmp_path_factory.mktemp("nginx")) as address:
        yield address


@pytest.fixture
def look(browser: Browser, hosted: str) -> Iterator[Open]:
    """Opens the booklet, and fails where the browser complains."""
    contexts, said = [], []

    def open_page(**settings: object) -> Page:
        contexts.append(browser.new_context(**settings))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.on("console", lambda message: said.append(message.text))
        page.goto(hosted + BOOKLET, wait_until="networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


def begin(page: Page) -> None:
    page.get_by_role("button", name="Read to me").click()
    expect(page.locator(HEARD)).to_have_count(1)


def test_nothing_of_the_sound_is_fetched_before_a_reader_asks(look: Open) -> None:
    page = look()
    loaded = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert not [name for name in loaded if "sound" in name or "aloud" in name]


def test_the_sentence_that_is_heard_is_lit_with_its_picture(look: Open) -> None:
    page = look()
    begin(page)
    first = page.locator(SENTENCES).first
    expect(page.locator(HEARD)).to_have_text(first.inner_text())
    assert "is-heard" in (page.locator(".idea").first.get_attribute("class") or "")
    whole = "all => all.every((one) => getComputedStyle(one).contentVisibility === 'visible')"
    assert page.locator(".idea").evaluate_all(whole)  # or the frame around a picture is cut


def test_a_sentence_can_be_clicked_to_be_heard(look: Open) -> None:
    page = look()
    begin(page)
    wanted = page.locator(SENTENCES).nth(3)
    wanted.click()
    expect(page.locator(HEARD)).to_have_text(wanted.inner_text())


def test_next_back_pause_and_escape_work_by_keyboard(look: Open) -> None:
    page = look()
    begin(page)
    page.keyboard.press("Enter")  # the focus is on the button that pauses
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    page.get_by_role("button", name="Next", exact=True).press("Enter")
    second = page.locator(SENTENCES).nth(1).inner_text()
    expect(page.locator(HEARD)).to_have_text(second)
    page.keyboard.press("Escape")
    expect(page.locator(HEARD)).to_have_count(0)
    assert page.evaluate("document.activeElement.textContent") == "Read to me"


def test_with_less_motion_the_page_does_not_scroll_by_itself(look: Open) -> None:
    page = look(reduced_motion="reduce", viewport={"width": 400, "height": 500})
    begin(page)
    before = page.evaluate("scrollY")
    for _ in range(4):
        page.get_by_role("button", name="Next", exact=True).click()
    fifth = page.locator(SENTENCES).nth(4).inner_text()
    expect(page.locator(HEARD)).to_have_text(fifth)
    assert page.evaluate("scrollY") == before


def test_axe_finds_nothing_while_it_is_read(look: Open, tools: Path) -> None:
    page = look(bypass_csp=True)
    begin(page)
    page.get_by_role("button", name="Pause").click()
    axe.put(page, tools)
    assert axe.look(page).violations == []


def test_without_script_there_is_no_button_and_the_sound_can_be_opened(look: Open) -> None:
    page = look(java_script_enabled=False)
    assert not page.get_by_role("button", name="Read to me").is_visible()
    assert page.get_by_role("link", name="Listen").is_visible()
    assert page.get_by_role("link", name="Watch").is_visible()
