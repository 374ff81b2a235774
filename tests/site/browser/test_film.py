"""A film that the site holds, on the example site as nginx sends it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import axe
import nginx
import pytest
from playwright.sync_api import Browser, Page
from vnu import errors

Open = Callable[..., Page]
SEEK = """(video, seconds) => new Promise((done) => {
  const words = () =>
    [...video.textTracks[0].activeCues].map((cue) => cue.getCueAsHTML().textContent);
  video.addEventListener("seeked", () => requestAnimationFrame(() => done(words())), {once: true});
  video.currentTime = seconds;
})"""
LOAD = """(video) => new Promise((done, failed) => {
  video.addEventListener("canplaythrough", done, {once: true});
  video.addEventListener("error", () => failed(video.error.message), {once: true});
  video.preload = "auto";
  video.load();
})"""
CUES = """(video) => [...video.textTracks[0].cues].map((cue) => cue.getCueAsHTML().textContent)"""
GROWS = "video => !video.paused && video.currentTime > 0.2 && video.readyState >= 3"


@pytest.fixture(scope="module")
def film(example_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the film's page."""
    with nginx.serving(example_site, tmp_path_factory.mktemp("nginx")) as address:
        yield f"{address}opening/"


@pytest.fixture
def look(browser: Browser, film: str) -> Iterator[Open]:
    """Opens the film's page, and fails where the browser complains or asks another host."""
    contexts, asked, said = [], [], []

    def open_page(**settings: object) -> Page:
        contexts.append(browser.new_context(**settings))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.goto(film, wait_until="networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()
    host = film.removesuffix("opening/")
    assert not [url for url in asked if not url.startswith((host, "data:", "blob:"))]
    assert said == []


def squeezed(words: str) -> str:
    return " ".join(words.split())


def test_nothing_of_the_film_is_fetched_and_nothing_plays_before_a_reader_asks(look: Open) -> None:
    page = look()
    video = page.locator("video")
    assert video.evaluate("video => video.paused && !video.autoplay && video.controls")
    assert video.evaluate("video => performance.getEntriesByName(video.src).length") == 0


def test_it_plays_from_the_keyboard(look: Open) -> None:
    page = look()
    page.locator("video").press("Space")
    video = page.locator("video").element_handle()
    page.wait_for_function(GROWS, arg=video)
    first = page.locator("video").evaluate("video => video.currentTime")
    page.wait_for_function(f"video => video.currentTime > {first} + 0.3", arg=video)
    assert page.locator("video").evaluate("video => [video.videoWidth, video.duration]") == [
        640,
        11,
    ]


def test_its_captions_show_what_is_said_at_the_time(look: Open) -> None:
    video = look().locator("video")
    video.evaluate(LOAD)
    assert video.evaluate("video => video.textTracks[0].mode") == "showing"
    assert video.evaluate(SEEK, 1) == ["The library had steps."]
    assert video.evaluate(SEEK, 4.4) == []
    assert squeezed(video.evaluate(SEEK, 9)[0]) == "Now everybody comes in by the same door."


def test_its_chapters_are_there_for_players_that_show_them(look: Open) -> None:
    video = look().locator("video")
    video.evaluate("video => { video.textTracks[1].mode = 'hidden'; }")
    video.evaluate(LOAD)
    assert video.evaluate("video => video.textTracks[1].kind") == "chapters"
    titles = video.evaluate("video => [...video.textTracks[1].cues].map((cue) => cue.text)")
    headings = look().locator(".transcript h3").all_inner_texts()
    assert [heading.rsplit(" ", 1)[0] for heading in headings] == titles


def test_the_transcript_has_the_words_of_the_captions_and_no_others(look: Open) -> None:
    page = look()
    page.locator("video").evaluate(LOAD)
    cues = page.locator("video").evaluate(CUES)
    said = page.locator(".transcript p > span").all_inner_texts()
    assert " ".join(said) == squeezed(" ".join(cues))


def test_without_script_the_film_has_its_controls_and_its_words_are_read(look: Open) -> None:
    page = look(java_script_enabled=False)
    video = page.locator("video[controls]")
    box = video.bounding_box()
    assert box
    assert box["width"] > 200
    assert box["width"] / box["height"] == pytest.approx(640 / 360, rel=0.01)
    words = page.locator(".transcript").inner_text()
    assert "Librarian: Now everybody comes in by the same door." in words
    page.get_by_role("link", name="Watch it with audio description").click()
    assert page.url.endswith("/opening-described.mp4")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_wrong(look: Open, tools: Path, scheme: str, width: int) -> None:
    page = look(viewport={"width": width, "height": 800}, color_scheme=scheme)
    axe.put(page, tools)
    found = axe.look(page)
    assert found.violations == []
    assert found.contrasts == []
    assert found.undecided == []


def test_vnu_finds_no_error(tools: Path, example_site: Path) -> None:
    assert not errors(tools, example_site / "opening")
