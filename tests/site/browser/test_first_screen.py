"""What a reader sees without scrolling, and what waits until they come near it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from easy_reads import BOOKLETS
from pages import KINDS
from playwright.sync_api import Browser, Locator, Page


def bottom(what: Locator) -> float:
    """Where it ends, in pixels from the top of the screen."""
    box = what.bounding_box()
    assert box
    assert box["height"] > 0
    return box["y"] + box["height"]


SCREENS = [(1280, 800), (390, 844)]


@dataclass(frozen=True)
class Ends:
    """Where things end at the top of a booklet, in pixels from the top of the screen."""

    checked: float
    picture: float
    sentence: float


@pytest.fixture(scope="module")
def ends(browser: Browser, served: str) -> dict[tuple[int, int], dict[str, Ends]]:
    """The top of each booklet, by the size of the screen and its address; each is opened once."""
    found: dict[tuple[int, int], dict[str, Ends]] = {screen: {} for screen in SCREENS}
    with browser.new_context() as context, context.new_page() as page:
        for address in BOOKLETS:
            page.goto(served + address)
            for width, height in SCREENS:
                page.set_viewport_size({"width": width, "height": height})
                found[width, height][address] = top(page)
    return found


def top(page: Page) -> Ends:
    idea = page.locator('[data-part="idea"]').first
    picture = idea.locator("img")
    assert picture.evaluate("one => one.decode().then(() => one.naturalWidth > 0)")
    return Ends(
        bottom(page.locator('[data-part="checked"]').first),
        bottom(picture),
        bottom(idea.locator('[data-part="idea-sentence"]').first),
    )


@pytest.mark.parametrize("screen", SCREENS)
def test_a_booklet_begins_with_its_first_idea(
    ends: dict[tuple[int, int], dict[str, Ends]], screen: tuple[int, int]
) -> None:
    assert len(ends[screen]) > 1
    last = {address: max(at.picture, at.sentence) for address, at in ends[screen].items()}
    assert not {address: end for address, end in last.items() if end > screen[1]}


def test_every_booklet_says_at_its_top_who_has_checked_it(
    ends: dict[tuple[int, int], dict[str, Ends]],
) -> None:
    late = {
        (screen, address)
        for screen, booklets in ends.items()
        for address, at in booklets.items()
        if at.checked >= at.picture
    }
    assert not late


@pytest.mark.parametrize(("width", "height"), [(320, 640), (1280, 800)])
def test_the_home_page_shows_people_at_once(
    visit: Callable[..., Page], width: int, height: int
) -> None:
    picture = visit("", width, height).locator(".hero img")
    assert picture.evaluate("one => one.decode().then(() => one.naturalWidth > 0)")
    assert picture.get_attribute("alt")
    assert bottom(picture) < height


@pytest.mark.parametrize("kind", ["home", "Easy Read list", "Easy Read booklet", "guide"])
def test_the_first_picture_is_asked_for_first_where_a_page_begins_with_it(
    browser: Browser, served: str, kind: str
) -> None:
    asked: dict[str, str] = {}
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.on("Network.requestWillBeSent", lambda it: asked.update(priority(it["request"])))
        page.goto(served + KINDS[kind])
        first, *others = page.locator("article img").evaluate_all("all => all.map((it) => it.src)")
        mark = page.locator(".brand img").evaluate("one => one.src")
    begins = kind != "guide"
    assert (asked[first.partition("#")[0]] == "High") is begins
    assert "High" not in {asked.get(one) for one in others}
    assert asked[mark] == "Low"


def priority(request: dict[str, str]) -> dict[str, str]:
    return {request["url"]: request["initialPriority"]}


MOVED = """window.moved = 0; new PerformanceObserver((list) => {
  for (const one of list.getEntries()) moved += one.value }).observe({type: "layout-shift"})"""
LAID_OUT = """all => all.map((one) =>
  one.firstElementChild.checkVisibility({contentVisibilityAuto: true}))"""
LETTERS = """() => [...document.fonts].filter((one) => one.status === "loaded").length > 1"""
BOOKLET = KINDS["Easy Read booklet"]


@pytest.mark.parametrize("width", [390, 1280])
def test_an_idea_waits_until_a_reader_comes_near_it_and_nothing_moves(
    visit: Callable[..., Page], width: int
) -> None:
    page = visit(BOOKLET, width, 844)
    page.wait_for_function(LETTERS)  # on a busy machine they came later, and were shown then
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.evaluate(MOVED)
    ideas = page.locator(".idea")
    laid_out = ideas.evaluate_all(LAID_OUT)
    assert laid_out[0]
    assert laid_out.count(False) > len(laid_out) / 2
    while page.evaluate("scrollY + innerHeight < document.documentElement.scrollHeight - 2"):
        page.evaluate("scrollBy(0, 400)")
        page.wait_for_timeout(60)
        assert page.evaluate("moved") == 0
    ideas.last.scroll_into_view_if_needed()
    page.wait_for_timeout(60)
    assert ideas.last.evaluate_all(LAID_OUT) == [True]
    assert page.evaluate("moved") == 0


@pytest.mark.parametrize("width", [390, 1280])
def test_a_link_to_the_last_part_of_a_booklet_leads_to_its_heading(
    visit: Callable[..., Page], width: int
) -> None:
    name = visit(BOOKLET).locator(".article > h2[id]").last.get_attribute("id")
    page = visit(f"{BOOKLET}#{name}", width, 400)
    page.wait_for_timeout(200)
    assert page.locator(f"#{name}").evaluate("one => one.getBoundingClientRect().top") < 40


def test_nothing_on_the_home_page_moves_while_it_comes(visit: Callable[..., Page]) -> None:
    page = visit("", 390, 844)
    moved = """() => new Promise((done) => new PerformanceObserver((list) => done(
      list.getEntries().reduce((sum, one) => sum + one.value, 0)))
      .observe({type: "layout-shift", buffered: true}) ?? setTimeout(() => done(0), 500))"""
    assert page.evaluate(moved) < 0.02


LARGEST = """() => {
  const area = ({width, height}) => width * height;
  const [picture] = document.querySelectorAll(".hero img");
  const words = document.createRange();
  words.selectNodeContents(document.querySelector(".hero > p:not(:has(img))"));
  return [area(words.getBoundingClientRect()), area(picture.getBoundingClientRect())];
}"""


@pytest.mark.parametrize("width", [320, 360, 390, 412])
def test_on_a_phone_the_words_of_the_home_page_are_larger_than_its_picture(
    visit: Callable[..., Page], width: int
) -> None:
    words, picture = visit("", width).evaluate(LARGEST)
    assert words > picture, "the largest paint waits for the picture (decisions/first-paint.md)"


def test_home_asks_for_letters_when_its_picture_is_there(browser: Browser, served: str) -> None:
    told: list[str] = []
    with browser.new_context() as context, context.new_page() as page:
        page.on("request", lambda one: told.append(f"asked {one.url}"))
        page.on("requestfinished", lambda one: told.append(f"there {one.url}"))
        page.goto(served, wait_until="networkidle")
    assert [one for one in told if "woff2" in one]
    come = next(place for place, one in enumerate(told) if re.match(r"there .*/home\.svg", one))
    assert not [one for one in told[:come] if "woff2" in one]


def test_letters_that_have_come_before_are_there_at_once(browser: Browser, served: str) -> None:
    with browser.new_context() as context, context.new_page() as page:
        page.goto(f"{served}guide/")
        page.locator(".brand").click()
        page.wait_for_load_state("domcontentloaded")
        assert not page.evaluate("'lettersLast' in document.documentElement.dataset")


def test_without_script_they_come_as_on_every_page(browser: Browser, served: str) -> None:
    told: list[str] = []
    with browser.new_context(java_script_enabled=False) as context, context.new_page() as page:
        page.on("request", lambda one: told.append(one.url))
        page.goto(served, wait_until="networkidle")
    assert [one for one in told if "woff2" in one]
