"""What the search understands: questions, slips of the pen, words in place of others."""

import re
from collections.abc import Callable

import pytest
from asking import ask
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

QUESTIONS = {
    "coproduction": "guide/what-is-co-production/",
    "co production": "guide/what-is-co-production/",
    "benifits": "guide/paying-and-supporting-people/",
    "safegarding": "when-it-goes-wrong/ about/words/",
    "comissioning": "projects/mental-health-advocacy/",
    "paid": "guide/paying-and-supporting-people/",
    "easy read": "easy-read/",
    "expenses": "easy-read/money-and-benefits/ guide/paying-and-supporting-people/",
    "chair": "projects/home-care/",
    "dementia film": "projects/dementia-gateway/",
    "ladder": "guide/what-is-co-production/",
    "jigsaw": "guide/",
    "SCIE": "easy-read/what-scie-did/ about/words/",
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
    # asked by readers in November 2026
    "how much do I pay people": "guide/paying-and-supporting-people/",
    "expences": "guide/paying-and-supporting-people/ taking-part/",
    "carers allowance": "guide/paying-and-supporting-people/",
    "what is coproduction": "guide/what-is-co-production/",
    "film dementia": "projects/dementia-gateway/ films/",
    "BSL": "guide/accessible-meetings/",
    "who is on the board": "guide/boards-and-trustees/",
    "procurment": "report-2014/strategy/ report-2014/then-and-since/",
    "easyread": "easy-read/",
    "care leaver": "projects/care-leavers-stories/",
    "network members list": "report-2014/who-took-part/",
    "training staff": "guide/recruitment-panels-and-training/",
    "benefits": "guide/paying-and-supporting-people/",
    "large print": "downloads/",
    "braille": "downloads/ guide/accessible-meetings/",
    "contact": "about/ about/privacy/",
    "accesible meetings": "guide/accessible-meetings/",
    "jargon": "about/words/",
    "2013 October meeting": "report-2014/then-and-since/ report-2014/progress/",
    "how do i complain": "when-it-goes-wrong/",
    "deaf": "guide/accessible-meetings/",
    "zoom": "guide/accessible-meetings/",
    "video": "films/",
    "LGBT": "report-2014/who-took-part/ easy-read/network-and-numbers/",
    "reimbursement": "guide/paying-and-supporting-people/ easy-read/money-and-benefits/",
    "download pdf": "downloads/",
    "what changed after 2014": "report-2014/then-and-since/",
    "who made this website": "about/",
    "i dont understand": "easy-read/",
    "autism": "guide/accessible-meetings/",
}
ENOUGH = 52
"""Of the 54 questions, for so many one of the right pages must be among the first three."""


def test_the_right_page_is_among_the_first_three(
    visit: Visit, measured: Callable[[str], None]
) -> None:
    page = visit("search/")
    answers = {query: ask(page, query)[:3] for query in QUESTIONS}
    missed = {
        query: first
        for query, first in answers.items()
        if not any(
            address.partition("#")[0].endswith(f"/{one}")
            for address in first
            for one in QUESTIONS[query].split()
        )
    }
    right = len(QUESTIONS) - len(missed)
    measured(f"search: {right} of {len(QUESTIONS)} questions; missed: {', '.join(missed) or '-'}")
    assert right >= ENOUGH, missed


def test_a_word_of_the_glossary_is_explained_before_what_is_found(visit: Visit) -> None:
    page = visit("search/")
    first = ask(page, "what is commissioning")[0]
    expect(page.locator("#results h2").first).to_have_text("What “commissioning” means")
    assert first.endswith("/about/words/#word-commissioning")


def test_every_result_is_a_heading_and_its_words_begin_with_a_sentence(visit: Visit) -> None:
    page = visit("search/")
    for query in ("how much do I pay people", "deaf", "training staff"):
        found = ask(page, query)
        assert page.get_by_role("heading", level=2).filter(visible=True).count() >= len(found) > 2
        for words in page.locator(".results__words").all_text_contents():
            assert words[0].isupper() or words[0] in "“(" or words[0].isdigit(), words


@pytest.mark.parametrize("query", ["deaf", "refund", "autism"])
def test_a_word_that_english_has_is_never_spelt_again(visit: Visit, query: str) -> None:
    page = visit("search/")
    assert ask(page, query)
    expect(page.locator("#found").first).to_contain_text(f"No page has “{query}”; these have")


def test_a_word_that_nothing_stands_for_is_left_out_and_said_so(visit: Visit) -> None:
    page = visit("search/")
    assert "/guide/accessible-meetings/" in ask(page, "giraffe meetings")
    expect(page.locator("#found").first).to_contain_text("No page has “giraffe”.")


def test_a_word_that_no_page_has_is_spelt_again_and_said_so(visit: Visit) -> None:
    page = visit("search/")
    ask(page, "benifits")
    expect(page.locator("#found")).to_have_text(
        re.compile(r"^Nothing found for “benifits”\. \d+ pages found for “benefits”\.$")
    )


def test_where_nothing_is_like_it_the_page_says_what_to_do(visit: Visit) -> None:
    page = visit("search/")
    assert ask(page, "zzzzzzzz") == []
    expect(page.locator("#found")).to_have_text(
        "No pages found for “zzzzzzzz”. Try another word, or look in the list of all pages below."
    )
