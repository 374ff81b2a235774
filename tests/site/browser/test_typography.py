"""Lines that are not too long, and parts large and near enough for a reader to find."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pages import KINDS
from playwright.sync_api import Locator, Page, Route

LINES = Path(__file__).with_name("lines.js").read_text(encoding="utf-8")
MARKS = """[...document.querySelectorAll("a.mark")].map((mark) => {
  const words = document.createRange();
  words.selectNodeContents(mark);
  const [before] = [...mark.parentElement.getClientRects()].slice(-1);
  const parts = [...words.getClientRects()];
  const middle = parts[0].top + parts[0].height / 2;
  const line = parseFloat(getComputedStyle(mark.parentElement).lineHeight);
  const place = (middle - before.top) % line;
  const apart = parts.every((one, at) => !at || one.top >= parts[at - 1].bottom - 1);
  return [place < line / 2, apart];
})"""
LONGEST = 80  # WCAG 2.2, 1.4.8
WORDY = ["home", "guide", "page with versions", "tool", "scores", "project", "open data"]


def size(what: Locator) -> float:
    """The size of its letters, in pixels."""
    return float(what.evaluate("one => parseFloat(getComputedStyle(one).fontSize)"))


def height(what: Locator) -> float:
    box = what.bounding_box()
    assert box
    return box["height"]


@pytest.mark.parametrize("kind", WORDY)
def test_no_line_is_longer_than_80_letters(shown: Callable[..., Page], kind: str) -> None:
    lines: list[tuple[int, str]] = shown(KINDS[kind]).evaluate(LINES)
    assert max(lines)[0] > 40
    assert not [(letters, words) for letters, words in lines if letters > LONGEST]


def test_the_versions_of_a_page_leave_a_phone_room_for_its_title(
    shown: Callable[..., Page],
) -> None:
    page = shown(KINDS["page with versions"], 320, 640)
    links = page.locator(".versions a").all()
    assert links
    assert min(height(link) for link in links) >= 44
    title = page.locator("h1").bounding_box()
    assert title
    assert title["y"] < 0.7 * 640


def test_what_a_page_finds_is_larger_than_its_other_words(shown: Callable[..., Page]) -> None:
    page = shown(KINDS["table of records"])
    found, words = page.locator(".headline").first, page.locator(".article > p").first
    assert size(found) > 1.1 * size(words)


@pytest.mark.parametrize("kind", ["Easy Read form", "scores"])
def test_what_is_chosen_in_a_form_is_large(shown: Callable[..., Page], kind: str) -> None:
    boxes = shown(KINDS[kind], 320).locator(".field :is([type=radio], [type=checkbox])").all()
    assert boxes
    assert min(height(box) for box in boxes[:5]) >= 40


def test_a_stacked_table_says_its_columns_on_the_lines_of_what_they_hold(
    shown: Callable[..., Page],
) -> None:
    page = shown(KINDS["open data"], 320)
    assert height(page.locator(".stack tbody td:nth-child(2)").first) < 3 * size(
        page.locator("body")
    )


def test_marks_of_sources_are_letters_that_can_be_read(shown: Callable[..., Page]) -> None:
    assert size(shown(KINDS["table of records"], 320).locator("a.mark").first) >= 15


def test_marks_of_sources_stand_above_the_line_and_not_over_one_another(
    shown: Callable[..., Page],
) -> None:
    marks: list[tuple[bool, bool]] = shown("taking-part/").evaluate(MARKS)
    assert marks
    assert all(raised and apart for raised, apart in marks)


def test_on_a_tablet_the_header_is_one_row(shown: Callable[..., Page]) -> None:
    page = shown(KINDS["guide"], 768)
    boxes = [page.locator(one).bounding_box() for one in (".brand", ".quick", ".menu summary")]
    middles = {round(box["y"] + box["height"] / 2) for box in boxes if box}
    assert len(boxes) == 3
    assert len(middles) == 1


def test_no_two_rules_follow_one_another_above_a_tool(shown: Callable[..., Page]) -> None:
    row = shown(KINDS["tool"]).locator(".article > .row")
    assert row.evaluate("one => getComputedStyle(one).borderBottomWidth") == "1px"
    assert row.evaluate("one => getComputedStyle(one.nextElementSibling).borderTopWidth") == "0px"


def test_a_card_that_repeats_a_title_is_no_larger_than_what_follows(
    shown: Callable[..., Page],
) -> None:
    page = shown(KINDS["film"])
    assert height(page.locator(".title-card")) < height(page.locator(".facts"))


def test_letters_of_the_device_stand_on_the_home_page_until_ours_have_come(
    visit: Callable[..., Page], served: str
) -> None:
    page, held = visit("404.html"), list[Route]()
    page.route("**/*.woff2", lambda one: held.append(one))
    page.goto(served, referer="https://example.org/")
    page.wait_for_timeout(300)
    assert len(held) == 2
    assert page.evaluate("'lettersLast' in document.documentElement.dataset")
    for one in held:
        one.continue_()
    page.wait_for_load_state("networkidle")
    assert not page.evaluate("'lettersLast' in document.documentElement.dataset")
