"""WebKit over WebDriver (W3C): Debian's driver and its small browser, on no screen."""

import base64
import json
import os
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004"}
"""Keys as WebDriver writes them."""


class WebKit:
    """A session of the browser, at the address that its driver gave it."""

    def __init__(self, session: str) -> None:
        self._session = session

    def visit(self, address: str, width: int) -> None:
        _ask(f"{self._session}/window/rect", {"width": width, "height": 900})
        _ask(f"{self._session}/url", {"url": address})

    def run(self, script: str) -> Any:
        return _ask(f"{self._session}/execute/sync", {"script": script, "args": []})

    def wait(self, condition: str) -> None:
        """Waits until a condition holds in the page."""
        look = f"const look = () => {condition} ? done() : requestAnimationFrame(look); look();"
        script = f"const done = arguments[0]; {look}"
        _ask(f"{self._session}/execute/async", {"script": script, "args": []})

    def press(self, key: str) -> None:
        steps = [{"type": kind, "value": KEYS[key]} for kind in ("keyDown", "keyUp")]
        keyboard = {"type": "key", "id": "keyboard", "actions": steps}
        _ask(f"{self._session}/actions", {"actions": [keyboard]})

    def picture(self) -> bytes:
        return base64.b64decode(_ask(f"{self._session}/screenshot"))


@contextmanager
def webkit(port: int) -> Iterator[WebKit]:
    """The browser, as long as the block lasts; `port` is one that nobody listens at."""
    xvfb, driver = shutil.which("xvfb-run"), shutil.which("WebKitWebDriver")
    assert xvfb, "install xvfb"
    assert driver, "install webkit2gtk-driver"
    command: Sequence[str] = [xvfb, "-a", "dbus-run-session", driver, f"--port={port}"]
    quiet = {**os.environ, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "NO_AT_BRIDGE": "1"}
    with subprocess.Popen(command, env=quiet, start_new_session=True) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            _until_ready(address, process)
            options = {"binary": BROWSER, "args": ["--automation"]}
            wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
            made = _ask(f"{address}/session", {"capabilities": wanted})
            session = f"{address}/session/{made['sessionId']}"
            yield WebKit(session)
            _ask(session, method="DELETE")
        finally:
            os.killpg(process.pid, 15)


def _until_ready(address: str, process: "subprocess.Popen[bytes]") -> None:
    while process.poll() is None:
        try:
            _ask(f"{address}/status")
        except OSError:
            continue
        return
    raise AssertionError("WebKit's driver did not start.")


def _ask(address: str, body: object | None = None, method: str = "") -> Any:
    data = None if body is None else json.dumps(body).encode()
    kind = method or ("GET" if data is None else "POST")
    request = urllib.request.Request(
        address, data, {"Content-Type": "application/json"}, method=kind
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)["value"]
