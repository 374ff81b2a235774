"""Pages that are served while they are written keep to the site's policy, and reload."""

import re
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from coproduction.hosting import policy
from previews import previewed

PATIENCE = 30.0


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """The small project with its pages served, and the address of its home page."""
    project = tmp_path_factory.mktemp("preview") / "project"
    with previewed(project) as address:
        _await(address)
        yield project, address


def _await(address: str) -> None:
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server gave no answer")


def sent(address: str) -> str:
    with urllib.request.urlopen(address, timeout=5) as answer:
        return str(answer.headers["Content-Security-Policy"])


@pytest.mark.parametrize("at", ["", "guide/", "feed.xml"])
def test_an_answer_has_the_policy_of_the_site_but_for_the_servers_script(
    at: str, preview: tuple[Path, str]
) -> None:
    said = sent(preview[1] + at)
    others = [one for one in re.findall(r" 'sha256-[\w+/=]+'", said) if one not in policy()]
    assert len(others) <= 1
    for one in others:
        said = said.replace(one, "")
    assert said == policy()


def test_script_in_a_page_is_refused_and_an_edit_still_shows(
    browser: Browser, preview: tuple[Path, str]
) -> None:
    project, address = preview
    with browser.new_context() as context:
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(address)
        page.wait_for_function("document.readyState === 'complete'")
        assert said == ["Enabled live reload"]
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p onclick=\"alert(1)\">')")
        page.evaluate("document.body.lastElementChild.click()")
        assert "Content Security Policy" in said[1]
        index = project / "docs/index.md"
        index.write_text(index.read_text() + "\nWords that were just written.\n")
        page.get_by_text("Words that were just written.", exact=True).wait_for(
            timeout=PATIENCE * 1000
        )
