"""The site in Firefox and WebKit: pages, menu, search, meanings, keyboard and print.

`make browsers` runs it, with Debian's browsers (debian-browsers.txt). README.md says with which
versions it was run. Playwright drives neither of the two.
"""

import json
import shutil
import socket
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pages import KINDS
from webkit import WebKit, webkit

pytestmark = pytest.mark.browsers

FIREFOX = "firefox-esr"
HERE = Path(__file__).parent
LOOK = (HERE / "look.js").read_text(encoding="utf-8")
GUIDE = "guide/what-is-co-production/"
SETTLED = "document.getElementById('search').dataset.settled !== undefined"
PAGES: list[dict[str, Any]] = [
    *(
        {"name": f"{kind} {width}", "address": address, "width": width}
        for kind, address in KINDS.items()
        for width in (320, 1280)
    ),
    {
        "name": "menu",
        "address": "guide/",
        "width": 320,
        "steps": [{"focus": ".menu summary"}, {"press": "Enter"}],
    },
    {
        "name": "meaning",
        "address": GUIDE,
        "width": 1280,
        "steps": [{"focus": "a.word"}, {"press": "Enter"}],
    },
    {
        "name": "meaning shut",
        "address": GUIDE,
        "width": 1280,
        "steps": [{"focus": "a.word"}, {"press": "Enter"}, {"press": "Escape"}],
    },
    {"name": "found", "address": "search/?q=deaf", "width": 1280, "steps": [{"wait": SETTLED}]},
    {
        "name": "mark",
        "address": GUIDE,
        "width": 1280,
        "steps": [{"focus": "a.mark"}, {"press": "Enter"}],
    },
]


Seen = Mapping[str, Any]
"""What a browser shows, by the name of a page."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures and printed pages are left, to be looked at."""
    return tmp_path_factory.mktemp("browsers")


@pytest.fixture(scope="module")
def firefox(served: str, tools: Path, folder: Path) -> Seen:
    program, node = shutil.which(FIREFOX), shutil.which("node")
    assert program, f"install {FIREFOX}"
    assert node
    command = [node, HERE / "firefox.mjs", program, served, folder]
    asked = json.dumps({"pages": PAGES, "look": LOOK})
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def in_webkit(served: str, folder: Path) -> Seen:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with webkit(port) as browser:
        return {page["name"]: shown(browser, served, page, folder) for page in PAGES}


def shown(browser: WebKit, served: str, page: Mapping[str, Any], folder: Path) -> Any:
    browser.visit(served + page["address"], page["width"])
    browser.wait("performance.getEntriesByName('first-contentful-paint').length")
    for step in page.get("steps", ()):
        if "focus" in step:
            browser.run(f"document.querySelector('{step['focus']}').focus()")
        if "press" in step:
            browser.press(step["press"])
        browser.wait(step.get("wait", "true"))
    (folder / f"{page['name']} in WebKit.png").write_bytes(browser.picture())
    return {**browser.run(f"return {LOOK}"), "errors": []}


@pytest.fixture(scope="module", params=["firefox", "in_webkit"])
def seen(request: pytest.FixtureRequest) -> Seen:
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


def test_no_page_has_an_error_or_lacks_a_picture(seen: Seen) -> None:
    assert not {name: one["errors"] for name, one in seen.items() if one["errors"]}
    assert not {name: one["pictures"] for name, one in seen.items() if one["pictures"]}


def test_no_page_scrolls_sideways(seen: Seen) -> None:
    assert not {name: one["wide"] for name, one in seen.items() if one["wide"] > 0}


def test_no_word_that_is_kept_whole_is_broken(seen: Seen) -> None:
    assert sum(one["whole"] for one in seen.values()) > 50
    assert not {name: one["broken"] for name, one in seen.items() if one["broken"]}


def test_a_menu_opens_by_keyboard(seen: Seen) -> None:
    assert seen["menu"]["menu"] > 4


def test_a_word_is_explained_in_place_and_escape_gives_the_focus_back(
    seen: Seen,
) -> None:
    assert seen["meaning"]["meaning"]
    assert not seen["meaning shut"]["meaning"]
    assert "word" in seen["meaning shut"]["focus"].split()


def test_a_claim_opens_the_list_of_sources(seen: Seen) -> None:
    assert seen["mark"]["target"].startswith("Law and policy")


def test_the_search_finds(seen: Seen) -> None:
    assert "Accessible meetings" in seen["found"]["found"][:3]


def test_a_film_can_be_played(seen: Seen) -> None:
    assert all(seen[f"film {width}"]["films"] in (0, 1) for width in (320, 1280))


@pytest.mark.parametrize("kind", KINDS)
def test_every_heading_is_printed(firefox: Seen, folder: Path, kind: str) -> None:
    name = f"{kind} 1280"
    command = ["pdftotext", folder / f"{name}.pdf", "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    printed = "".join(text.split())
    assert not [one for one in firefox[name]["headings"] if "".join(one.split()) not in printed]
