"""A reader who searches: with slips of the pen, by keyboard, without script, without network."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from asking import ask, found
from playwright.sync_api import Page, Response, expect

Visit = Callable[..., Page]

MEANINGS = 1
"""Results that are meanings of the glossary, where a query is one of its words."""
MOVED = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""


def test_nothing_of_the_search_is_asked_for_before_it_is_used(
    visit: Visit, served: str, measured: Callable[[str], None]
) -> None:
    page = visit("404.html")
    answers: list[Response] = []
    page.on("response", lambda response: answers.append(response))
    for address in ("", "guide/", "search/"):
        page.goto(served + address, wait_until="networkidle")
    asked = {one.url.removeprefix(served) for one in answers}
    assert {one for one in asked if one.startswith("search/")} == {"search/"}
    sizes = []
    for query in ("payment", "advocacy"):
        answers.clear()
        ask(page, query)
        page.wait_for_load_state("networkidle")
        sizes.append(sum(int(one.headers.get("content-length", 0)) for one in answers) / 1000)
    measured(f"search: {sizes[0]:.0f} kB for the first query, {sizes[1]:.0f} kB for the second")
    assert 0 < sum(sizes) <= 250


def test_what_is_found_is_announced_and_each_page_says_which_version_it_is(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "advocacy")
    expect(page.locator("#found")).to_have_text(re.compile(r"^\d+ pages found for “advocacy”\.$"))
    kinds = page.locator("#results > li > .kind").all_text_contents()
    assert len(kinds) == page.locator("#results > li").count() - MEANINGS
    said = int((page.locator("#found").text_content() or "").split()[0])
    assert said >= len(kinds)
    assert "Stories" in kinds


def test_what_was_asked_for_is_marked_without_the_signs_beside_it(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "benefits")
    marked = page.locator("#results mark").all_text_contents()
    assert "benefits" in {one.lower() for one in marked}
    assert not [one for one in marked if not (one[0] + one[-1]).isalnum()]


def test_a_search_can_be_narrowed_to_one_kind_and_widened_again(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "care leavers")
    page.get_by_label("Films", exact=True).check()
    expect(page.locator("#found")).to_contain_text("in “Films”")
    page.locator("#results:not([aria-busy]) li").first.wait_for()
    assert set(page.locator("#results > li > .kind").all_text_contents()) == {"Films"}
    page.get_by_label("Everything").check()
    expect(page.locator("#found")).not_to_contain_text("in “Films”")


def test_every_kind_that_can_be_chosen_has_pages(visit: Visit, site: Path) -> None:
    kinds = json.loads((site / "search/kinds.json").read_text(encoding="utf-8"))
    offered = (
        visit("search/").locator("[name=kind]").evaluate_all("all => all.map((one) => one.value)")
    )
    kinds_there = ["Guide", "Easy Read", "Films", "Stories", "Tools", "The 2014 report", "About"]
    assert offered == ["", *kinds_there]
    assert set(offered) <= {"", *kinds}


def test_a_search_has_an_address_that_can_be_kept_and_gone_back_from(visit: Visit) -> None:
    page = visit("search/?q=jigsaw&kind=Guide")
    first = found(page, "jigsaw")
    expect(page.get_by_label("Guide", exact=True)).to_be_checked()
    ask(page, "ladder")
    page.go_back()
    assert found(page, "jigsaw") == first


@pytest.mark.parametrize("width", [320, 1280])
def test_the_form_at_the_top_of_every_page_leads_to_what_is_found(visit: Visit, width: int) -> None:
    page = visit("guide/", width)
    if width == 1280:
        page.get_by_role("searchbox", name="Search this site").fill("jigsaw")
        page.keyboard.press("Enter")
        assert "/guide/" in found(page, "jigsaw")
    else:
        page.get_by_role("search", name="Site").get_by_role("button").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Search")


def test_more_can_be_shown_by_keyboard_and_the_focus_goes_to_it(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "meeting")
    assert page.locator("#results > li").count() == 8
    page.get_by_role("button", name="Show more").press("Enter")
    expect(page.locator("#results > li")).to_have_count(16)
    expect(page.locator("#results > li").nth(8).locator("h2 a")).to_be_focused()


@pytest.mark.parametrize("address", ["search/", "search/?q=deaf", "search/?q=zzzzzzzz"])
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_moves_while_the_search_comes(
    visit: Visit, served: str, address: str, width: int
) -> None:
    # The letters are there already: on a busy machine they came late, and moved words of the menu.
    page = visit("about/", width)
    page.goto(served + address)
    page.locator("#search[data-settled]").wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(MOVED) == 0


@pytest.mark.parametrize("address", ["search/", "search/?q=jigsaw"])
def test_without_script_the_search_page_lists_all_pages(
    visit: Visit, addresses: list[str], address: str
) -> None:
    page = visit(address, java_script_enabled=False)
    assert "The search needs JavaScript, and that is off." in page.locator("main").inner_text()
    links = page.locator(".pages a").evaluate_all("all => all.map((one) => one.pathname.slice(1))")
    assert sorted(links) == [one for one in addresses if one != "404.html"]


def test_where_the_index_cannot_be_had_the_page_says_so(visit: Visit) -> None:
    page = visit("search/")
    page.route("**/pagefind.js", lambda route: route.abort())
    page.get_by_label("What are you looking for?").fill("jigsaw")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_have_text(
        "The search cannot be used just now. All pages are listed below."
    )


def test_what_is_typed_is_shown_and_never_run(visit: Visit) -> None:
    page = visit("search/?q=<img src=x onerror=alert(1)>")
    expect(page.locator("#found")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0
