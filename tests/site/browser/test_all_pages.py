"""What is asked of every page of the site, which is opened once for all of it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from server import serving
from walk import LETTERS, SCHEMES, SCREENS, WIDTHS, Answers, walk

LEAST = 7
"""WCAG's AAA contrast for text of any size."""
FAULTS = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Faults</title><style>
  body { color: black; background: white; }
  h2 { overflow-wrap: anywhere; font-size: .7rem; }
  .phone { display: none; }
  @media (prefers-color-scheme: dark) {
    body { color: white; background: black; }
    .faint { color: #888; }
  }
  @media (width = 768px) { h2 { width: 150px; } }
  @media (width = 320px) {
    .phone { display: block; }
    .small button { all: unset; display: block; width: 9px; height: 9px; overflow: hidden; }
  }
  @media (width = 320px) and (prefers-color-scheme: dark) { label { display: none; } }
  @media (height = 256px) { .low { height: 9px; overflow: hidden; } }
</style><main><h1>Faults</h1><h2>Interdepartmentally</h2>
<p class="faint">Faint in the dark.</p><p class="low">Cut on a low screen.</p>
<p><label for="a">Name</label> <input id="a"></p>
<div class="small"><button>A</button><button>B</button></div>
<div class="phone"><button></button></div></main></html>"""
"""A page with a fault for each state in which a page is asked, that no other has."""


@pytest.fixture(scope="module")
def answers(browser: Browser, served: str, addresses: list[str], tools: Path) -> Answers:
    return walk(browser, served, addresses, tools)


def test_a_fault_of_one_width_scheme_or_size_of_letters_would_be_found(
    browser: Browser, tools: Path, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(FAULTS)
    with serving(tmp_path) as address:
        faulty = walk(browser, address, [""], tools)
    by_state = {
        one.page.removeprefix("home "): {told.split(":")[0] for told in one.violations}
        for one in faulty.audits
    }
    assert by_state == {
        "light 320": {"button-name", "target-size"},
        "dark 320": {"button-name", "target-size", "label", "color-contrast-enhanced"},
        "light 1280": set(),
        "dark 1280": {"color-contrast-enhanced"},
    }
    assert {place[1:] for place, words in faulty.broken.items() if words} == {("225%", 768)}
    assert [one.split()[:2] for one in faulty.cut[""]] == [
        ["cut:", "P.low"],
        ["cut:", "BUTTON."],
        ["cut:", "BUTTON."],
    ]


def test_axe_finds_nothing_wrong_on_any_page(answers: Answers, addresses: list[str]) -> None:
    assert len(answers.audits) == len(addresses) * len(WIDTHS) * len(SCHEMES) > 200
    assert not [(found.page, found.violations) for found in answers.audits if found.violations]


def test_contrast_that_axe_cannot_tell_is_seven_to_one_at_least(answers: Answers) -> None:
    measured = [(found.page, *one) for found in answers.audits for one in found.contrasts]
    assert not [one for one in measured if one[-1] < LEAST]


def test_axe_leaves_nothing_else_undecided(answers: Answers) -> None:
    assert not {(rule, found.page) for found in answers.audits for rule, _ in found.undecided}


def test_no_page_scrolls_sideways_or_cuts_words_at_400_per_cent(
    answers: Answers, addresses: list[str]
) -> None:
    assert [*answers.cut] == addresses
    assert not {address: what for address, what in answers.cut.items() if what}


def test_no_word_of_a_title_is_broken(answers: Answers, addresses: list[str]) -> None:
    assert len(answers.broken) == len(addresses) * len(SCREENS) * len(LETTERS)
    assert not {place: words for place, words in answers.broken.items() if words}


def test_nothing_comes_to_lie_over_the_contents(answers: Answers, addresses: list[str]) -> None:
    assert [*answers.covered] == addresses
    assert not {address: what for address, what in answers.covered.items() if what}


def test_no_page_asks_another_host_or_keeps_anything(
    answers: Answers, served: str, addresses: list[str]
) -> None:
    assert [*answers.stored] == addresses
    assert not {address: kept for address, kept in answers.stored.items() if any(kept)}
    assert len(answers.asked) > len(addresses)
    assert not [url for url in answers.asked if not url.startswith((served, "data:"))]
    assert answers.cookies == []
