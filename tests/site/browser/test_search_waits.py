"""What a reader who searches waits for, and what is not waited for."""

from collections.abc import Callable
from urllib.parse import urlsplit

from asking import ask
from playwright.sync_api import Error, Page, Route, expect

Visit = Callable[..., Page]

DRAWN = """() => {
  const list = document.getElementById("results");
  window.drawn = new Promise((done) => new MutationObserver(() => {
    if (list.hasAttribute("aria-busy")) return;
    requestAnimationFrame(() => done(document.getElementById("search").dataset.settled));
  }).observe(list, { attributeFilter: ["aria-busy"] }));
}"""
"""Whether the list of all pages is back in the frame that shows the last of the results."""
LAID_OUT = "link => link.checkVisibility({ contentVisibilityAuto: true })"
SHOWN_AT_ONCE = 8


def test_the_search_gets_ready_from_the_first_letter_on(visit: Visit) -> None:
    page = visit("search/")
    with page.expect_response("**/pagefind.js"):
        page.get_by_label("What are you looking for?").press_sequentially("c")


def test_what_was_found_is_drawn_before_the_list_of_all_pages(visit: Visit) -> None:
    page = visit("search/")
    page.evaluate(DRAWN)
    page.get_by_label("What are you looking for?").fill("meeting")
    page.keyboard.press("Enter")
    assert page.evaluate("window.drawn") is None
    expect(page.locator("#search")).to_have_attribute("data-settled", "")


def test_a_result_does_not_wait_for_the_next(visit: Visit) -> None:
    page = visit("search/")
    asked: list[Route] = []

    def hold_the_last(route: Route) -> None:
        asked.append(route)
        if len(asked) < SHOWN_AT_ONCE:
            route.continue_()

    page.route("**/fragment/*", hold_the_last)
    page.get_by_label("What are you looking for?").fill("meeting")
    page.keyboard.press("Enter")
    results = page.locator("#results > li")
    expect(results).to_have_count(SHOWN_AT_ONCE - 1)
    expect(page.locator("#found")).to_contain_text("pages found for “meeting”")
    asked[-1].continue_()
    expect(results).to_have_count(SHOWN_AT_ONCE)


def test_a_reader_is_told_once_where_no_result_can_be_fetched(visit: Visit) -> None:
    page = visit("search/")
    uncaught: list[Error] = []
    page.on("pageerror", lambda error: uncaught.append(error))
    page.route("**/fragment/*", lambda route: route.abort())
    page.get_by_label("What are you looking for?").fill("meeting")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_contain_text("cannot be used just now")
    page.evaluate("new Promise((done) => setTimeout(done))")
    assert not uncaught


def test_a_list_below_what_was_found_is_laid_out_when_a_reader_comes_near_it(visit: Visit) -> None:
    page = visit("search/")
    link = page.locator(".pages a").first
    assert link.evaluate(LAID_OUT)
    assert len(ask(page, "meeting")) == SHOWN_AT_ONCE
    assert not link.evaluate(LAID_OUT)
    page.locator("#all-pages-a-to-z").evaluate("heading => heading.scrollIntoView()")
    expect(link).to_be_in_viewport()
    assert link.evaluate(LAID_OUT)


def test_no_part_of_the_script_is_found_only_in_another(visit: Visit, served: str) -> None:
    page = visit("404.html")
    asked: set[str] = set()
    page.on("request", lambda one: asked.add(urlsplit(one.url).path))
    page.goto(f"{served}search/", wait_until="networkidle")
    named = page.locator("script[src], link[rel=modulepreload]").evaluate_all(
        "all => all.map((one) => new URL(one.src ?? one.href).pathname)"
    )
    assert sorted(named) == sorted(one for one in asked if one.endswith(".js"))
