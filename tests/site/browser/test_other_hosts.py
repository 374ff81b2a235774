"""The home page is light."""

from collections.abc import Callable

from playwright.sync_api import Browser

LIGHT = 60_000
"""Bytes over the wire for the home page, fonts and the pictures of people included."""


def test_the_home_page_is_light(
    browser: Browser, served: str, measured: Callable[[str], None]
) -> None:
    with browser.new_context() as context:  # of a reader who comes for the first time
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        sizes: list[float] = []
        wire.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        page.goto(served, wait_until="networkidle")
    came = [size for size in sizes if size]  # none comes again from what the browser keeps
    measured(f"home page: {sum(came) / 1000:.1f} kB over the wire, {len(came)} requests")
    assert 4 <= len(came) <= 10
    assert sum(came) <= LIGHT
