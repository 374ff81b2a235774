"""A reader who searches: with slips of the pen, by keyboard, without script, without network."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

Visit = Callable[..., Page]

QUESTIONS = {
    "coproduction": "guide/what-is-co-production/",
    "co production": "guide/what-is-co-production/",
    "benifits": "guide/paying-and-supporting-people/",
    "safegarding": "when-it-goes-wrong/",
    "comissioning": "projects/mental-health-advocacy/",
    "paid": "guide/paying-and-supporting-people/",
    "easy read": "easy-read/",
    "expenses": "easy-read/money-and-benefits/",
    "chair": "projects/home-care/",
    "dementia film": "projects/dementia-gateway/",
    "ladder": "guide/what-is-co-production/",
    "jigsaw": "guide/",
    "SCIE": "easy-read/what-scie-did/",
    "care leavers": "projects/care-leavers-stories/",
    "advocacy": "projects/mental-health-advocacy/",
    "recruitment pannel": "guide/recruitment-panels-and-training/",
    "accessable meetings": "guide/accessible-meetings/",
    "measuring": "guide/measuring-it/",
    "benefits advice": "guide/paying-and-supporting-people/",
    "what to ask": "taking-part/",
    "glossary": "about/words/",
    "travel costs": "guide/paying-and-supporting-people/",
    "interveiw questions": "guide/recruitment-panels-and-training/",
    "privacy": "about/privacy/",
}
ENOUGH = 23
"""Of the 24 questions, for so many the right page must be among the first three."""


def ask(page: Page, query: str) -> list[str]:
    """Types a query, and gives the addresses that are found, once they stand there."""
    page.get_by_label("What are you looking for?").fill(query)
    page.keyboard.press("Enter")
    return found(page, query)


def found(page: Page, query: str) -> list[str]:
    expect(page).to_have_title(f"{query} – Search – Made Together")
    status = page.get_by_role("status")
    expect(status).to_contain_text("found for")
    if not (status.text_content() or "").startswith("No "):
        page.locator("#results:not([aria-busy]) li").first.wait_for()
    return page.locator("#results > li > a").evaluate_all(
        "links => links.map((link) => link.getAttribute('href'))"
    )


def test_the_right_page_is_among_the_first_three(
    visit: Visit, measured: Callable[[str], None]
) -> None:
    page = visit("search/")
    answers = {query: ask(page, query)[:3] for query in QUESTIONS}
    missed = {
        query: first for query, first in answers.items() if f"/{QUESTIONS[query]}" not in first
    }
    right = len(QUESTIONS) - len(missed)
    measured(f"search: {right} of {len(QUESTIONS)} questions; missed: {', '.join(missed) or '-'}")
    assert right >= ENOUGH, missed


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
    expect(page.get_by_role("status")).to_have_text(
        re.compile(r"^\d+ pages found for “advocacy”\.$")
    )
    kinds = page.locator("#results > li > .kind").all_text_contents()
    assert len(kinds) == page.locator("#results > li").count()
    assert {"Story", "Film"} <= set(kinds)


def test_a_word_that_no_page_has_is_spelt_again_and_said_so(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "benifits")
    expect(page.get_by_role("status")).to_have_text(
        re.compile(r"^Nothing found for “benifits”\. \d+ pages found for “benefits”\.$")
    )


def test_where_nothing_is_like_it_the_page_says_what_to_do(visit: Visit) -> None:
    page = visit("search/")
    assert ask(page, "zzzzzzzz") == []
    expect(page.get_by_role("status")).to_have_text(
        "No pages found for “zzzzzzzz”. Try another word, or look in the list of all pages below."
    )


def test_a_search_can_be_narrowed_to_one_kind_and_widened_again(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "care leavers")
    page.get_by_label("Film", exact=True).check()
    expect(page.get_by_role("status")).to_contain_text("in “Film”")
    page.locator("#results:not([aria-busy]) li").first.wait_for()
    assert set(page.locator("#results > li > .kind").all_text_contents()) == {"Film"}
    page.get_by_label("Everything").check()
    expect(page.get_by_role("status")).not_to_contain_text("in “Film”")


def test_every_kind_that_can_be_chosen_has_pages(visit: Visit, site: Path) -> None:
    kinds = json.loads((site / "search/kinds.json").read_text(encoding="utf-8"))
    offered = (
        visit("search/").locator("[name=kind]").evaluate_all("all => all.map((one) => one.value)")
    )
    assert offered == ["", "Guide", "Easy Read", "Film", "Story", "The 2014 report", "About"]
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
        page.get_by_role("searchbox", name="Words to search for").fill("jigsaw")
        page.keyboard.press("Enter")
        assert "/guide/" in found(page, "jigsaw")
    else:
        page.get_by_role("search", name="Site").get_by_role("button").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Search")


def test_more_can_be_shown_by_keyboard_and_the_focus_goes_to_it(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "SCIE")
    assert page.locator("#results > li").count() == 8
    page.get_by_role("button", name="Show more").press("Enter")
    expect(page.locator("#results > li")).to_have_count(16)
    expect(page.locator("#results > li").nth(8).locator("> a")).to_be_focused()


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
    expect(page.get_by_role("status")).to_have_text(
        "The search cannot be used just now. All pages are listed below."
    )


def test_what_is_typed_is_shown_and_never_run(visit: Visit) -> None:
    page = visit("search/?q=<img src=x onerror=alert(1)>")
    expect(page.get_by_role("status")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0
