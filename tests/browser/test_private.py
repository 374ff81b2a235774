"""Nothing is asked of another host, nothing is stored, and the home page is light."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

STORED = """async () => [
  localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
LIGHT = 45_000
"""Bytes over the wire for the home page, fonts included."""


def test_no_page_asks_another_host_or_keeps_anything(
    visit: Callable[..., Page], served: str, addresses: list[str]
) -> None:
    page = visit("")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    for address in addresses:
        page.goto(served + address)
        assert page.evaluate(STORED) == [0, 0, 0, 0], address
    assert len(asked) > len(addresses)
    assert not [url for url in asked if not url.startswith((served, "data:"))]
    assert page.context.cookies() == []


def test_the_home_page_is_light(
    visit: Callable[..., Page], served: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = visit("404.html")
    page.goto("about:blank")  # what that page still waited for is not counted
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
    asked: dict[str, str] = {}
    came: dict[str, float] = {}  # by address: the mark is asked for twice, and kept from the first
    wire.on(
        "Network.requestWillBeSent",
        lambda event: asked.update({event["requestId"]: event["request"]["url"]}),
    )
    wire.on(
        "Network.loadingFinished",
        lambda event: came.update({asked[event["requestId"]]: event["encodedDataLength"]}),
    )
    page.goto(served, wait_until="networkidle")
    with capsys.disabled():
        print(
            f"\nhome page: {sum(came.values()) / 1000:.1f} kB over the wire, {len(came)} requests"
        )
    assert 4 <= len(came) <= 8
    assert sum(came.values()) <= LIGHT
