"""What is served while it is written has the site's policy; tests/site/browser sees it work."""

import base64
import hashlib
from collections.abc import Iterable
from typing import Any

import pytest

from coproduction.hosting import policy
from coproduction.preview import made_when_asked, servers_script, with_policy

PAGE = b"<html><body><p>Words</p></body></html>"
SCRIPT = b"livereload(1, 2);"
SERVED = PAGE.replace(b"</body>", b"<script>" + SCRIPT + b"</script></body>")


def answered(path: str, kind: str, content: bytes, top: str = "/") -> tuple[dict[str, str], bytes]:
    """The headers and the body of an answer."""
    told: dict[str, str] = {}

    def server(_: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(content)))])
        return [content[:10], content[10:]]

    def start(_: str, headers: list[tuple[str, str]]) -> Any:
        told.update(headers)

    return told, b"".join(with_policy(server, top)({"PATH_INFO": path}, start))


def test_a_page_names_the_servers_script_and_stays_as_it_is() -> None:
    told, body = answered("/", "text/html", SERVED)
    digest = base64.b64encode(hashlib.sha256(SCRIPT).digest()).decode()
    assert told["Content-Security-Policy"] == policy(script=f"'sha256-{digest}'")
    assert body == SERVED
    assert told["Content-Length"] == str(len(body))


@pytest.mark.parametrize("content", [PAGE, b"", b"<script>alert(1)</script><p>a</body>"])
def test_no_other_script_is_named(content: bytes) -> None:
    assert servers_script(content) == ""
    assert answered("/", "text/html", content)[0]["Content-Security-Policy"] == policy()


def test_of_two_scripts_the_last_alone_is_named() -> None:
    two = SERVED.replace(b"<p>", b"<script>alert(1)</script><p>")
    assert servers_script(two) == servers_script(SERVED)


def test_a_file_that_is_no_page_has_the_policy_too() -> None:
    told, body = answered("/feed.xml", "application/xml", b"<feed/> and more of it")
    assert told["Content-Security-Policy"] == policy()
    assert body == b"<feed/> and more of it"


@pytest.mark.parametrize(("path", "top"), [("/search/", "/"), ("/site/search/a.js", "/site/")])
def test_the_search_may_run_what_it_may_run_on_the_site(path: str, top: str) -> None:
    told, _ = answered(path, "text/javascript", b"", top)
    assert told["Content-Security-Policy"] == policy(search=True)


@pytest.mark.parametrize(
    ("path", "times"),
    [("/site/search/pagefind/a.pf_meta", 1), ("/site/search/", 0), ("/search/pagefind/a", 0)],
)
def test_files_are_made_when_somebody_asks_for_them_alone(path: str, times: int) -> None:
    made: list[str] = []

    def server(asked: dict[str, Any], _: Any) -> Iterable[bytes]:
        return [f"{asked['PATH_INFO']} after {len(made)}".encode()]

    app = made_when_asked(server, ("/site/search/pagefind",), lambda: made.append(path))
    answer = app({"PATH_INFO": path}, lambda *_: lambda _: None)
    assert b"".join(answer) == f"{path} after {times}".encode()
