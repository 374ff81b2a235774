"""The site on nginx as it is shipped: no page breaks its own content policy."""

import gzip
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin

import nginx
import pytest
from pages import KINDS
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from coproduction.hosting import FOR_GOOD, FRESH, HEADERS, NOTHING, OF_PAGES, policy, policy_of_home

ADDRESSES = {
    **KINDS,
    "search": "search/",
    "nowhere": "no/such/page/",
    "what was found": "search/?q=benifits",
}
Visit = Callable[[str], tuple[Page, list[str]]]


@pytest.fixture(scope="module")
def hosted(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with nginx.serving(site, tmp_path_factory.mktemp("nginx")) as address:
        yield address


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """A reader who goes from page to page."""
    with browser.new_context() as context:
        yield context


@pytest.fixture
def look(reader: BrowserContext, hosted: str) -> Iterator[Visit]:
    """Opens a page, and gathers what the browser says of it."""
    said: list[str] = []
    with reader.new_page() as page:
        listen(page, said)

        def visit(address: str) -> tuple[Page, list[str]]:
            page.goto(hosted + address, wait_until="networkidle")
            return page, said

        yield visit


def listen(page: Page, said: list[str]) -> None:
    """Adds what the browser says of the page, but that there is none."""

    def note(message: ConsoleMessage) -> None:
        if "404 (Not Found)" not in message.text:
            said.append(message.text)

    page.on("console", note)


@pytest.fixture(scope="module")
def told(reader: BrowserContext, hosted: str) -> dict[str, list[str]]:
    """What the browser says of each page, until nothing more is fetched."""
    told: dict[str, list[str]] = {kind: [] for kind in ADDRESSES}
    pages = {kind: reader.new_page() for kind in ADDRESSES}
    for kind, page in pages.items():
        listen(page, told[kind])
        page.goto(hosted + ADDRESSES[kind])
    pages["what was found"].locator("#results li").first.wait_for()
    for page in pages.values():  # which all grew idle together
        page.wait_for_load_state("networkidle")
        page.close()
    return told


def ask(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """The status, headers and body of an answer."""
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except HTTPError as answer:
        return answer.code, dict(answer.headers), answer.read()


@pytest.mark.parametrize("kind", ADDRESSES)
def test_the_browser_has_nothing_to_say_of_a_page(told: dict[str, list[str]], kind: str) -> None:
    assert told[kind] == []


def test_script_in_a_page_would_be_refused_and_noticed(look: Visit) -> None:
    page, said = look("")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p onclick=\"alert(1)\">')")
    page.evaluate("document.body.lastElementChild.click()")
    assert "Content Security Policy" in said[0]


ADDED = """(kind) => {
  const one = document.createElement(kind);
  one.textContent = kind === "style" ? "body { opacity: .5 }" : "document.body.style.opacity = .5";
  document.head.append(one);
  return getComputedStyle(document.body).opacity;
}"""


@pytest.mark.parametrize("kind", ["style", "script"])
@pytest.mark.parametrize("address", ["", "guide/"])
def test_no_style_or_script_but_its_own_may_stand_in_a_page(
    look: Visit, address: str, kind: str
) -> None:
    page, said = look(address)
    assert page.evaluate(ADDED, kind) == "1"
    assert "Content Security Policy" in said[0]


def test_the_home_page_holds_its_style_and_asks_for_no_sheet(look: Visit) -> None:
    page, _ = look("")
    assert page.locator("head > style").count() == 1
    assert page.locator("link[rel=stylesheet]").count() == 0
    assert page.evaluate("getComputedStyle(document.querySelector('.hero')).display") == "grid"


def test_only_the_search_may_run_web_assembly(hosted: str) -> None:
    policies = {
        name: ask(hosted + at)[1]["Content-Security-Policy"] for name, at in ADDRESSES.items()
    }
    searching = {name for name, sent in policies.items() if "'wasm-unsafe-eval'" in sent}
    assert searching == {"search", "what was found"}
    assert set(policies.values()) == {policy(), policy(search=True), policy_of_home()}
    assert {name for name, sent in policies.items() if sent == policy_of_home()} == {"home"}
    assert not any("unsafe-inline" in sent for sent in policies.values())


def test_every_answer_has_the_other_headers(hosted: str) -> None:
    for address in ("", "no/such/page/", "no/such/picture.svg", "data/figures.csv"):
        sent = ask(hosted + address)[1]
        assert {name: sent[name] for name in HEADERS | OF_PAGES} == HEADERS | OF_PAGES


def test_what_pages_show_comes_without_what_only_pages_need(hosted: str, site: Path) -> None:
    shown = [next(site.glob(name)) for name in ("assets/site.*.js", "assets/fonts/*.woff2")]
    for file in (*shown, site / "pictures/home.svg"):
        sent = ask(urljoin(hosted, file.relative_to(site).as_posix()))[1]
        assert {name: sent[name] for name in HEADERS} == HEADERS
        assert not sent.keys() & OF_PAGES
        assert sent["Content-Security-Policy"] == NOTHING


def test_what_has_its_content_in_its_name_is_kept_and_all_else_asked_for_again(
    hosted: str, site: Path
) -> None:
    sheet = next(site.glob("assets/site.*.css")).name
    part = next(site.glob("search/pagefind/fragment/*")).name
    for address in (f"assets/{sheet}", f"search/pagefind/fragment/{part}"):
        assert ask(urljoin(hosted, address))[1]["Cache-Control"] == FOR_GOOD
    for address in ("", "search/pagefind/pagefind.js", "data/figures.csv"):
        assert ask(urljoin(hosted, address))[1]["Cache-Control"] == FRESH


def test_texts_go_out_as_the_build_compressed_them(hosted: str, site: Path) -> None:
    _, sent, body = ask(hosted + "guide/", **{"Accept-Encoding": "gzip"})
    assert sent["Content-Encoding"] == "gzip"
    assert body == (site / "guide/index.html.gz").read_bytes()
    assert gzip.decompress(body) == (site / "guide/index.html").read_bytes()


def test_an_address_without_a_page_is_answered_with_the_page_for_that(
    hosted: str, site: Path
) -> None:
    status, sent, body = ask(hosted + "no/such/page/")
    assert (status, sent["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert body == (site / "404.html").read_bytes()
