"""The content policy of pages that are served while they are written: that of the built site.

MkDocs' server puts a script of its own at the end of each page, which reloads it after an edit.
That script is another one each time, so each answer names it by its hash; no other may run.
"""

from collections.abc import Callable, Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from coproduction.hosting import REFERRER, SEARCH, named, policy

_BEFORE, _BODY = b"<script>", b"</script></body>"


def with_policy(app: WSGIApplication, top: str = "/") -> WSGIApplication:
    """The same server, whose answers say the policy; the site's top has the path `top`."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, headers = "", [("", "")]

        def begin(said: str, given: list[tuple[str, str]], *_: object) -> object:
            nonlocal status, headers
            status, headers = said, given
            return None

        body: Iterable[bytes] = app(environ, begin)  # type: ignore[arg-type]
        script = ""
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            page = b"".join(body)
            body, script = [page], servers_script(page)
        searching = str(environ["PATH_INFO"]).startswith(f"{top}{SEARCH}")
        more = [
            ("Content-Security-Policy", policy(search=searching, script=script)),
            ("Referrer-Policy", REFERRER),
        ]
        start_response(status, [*headers, *more])
        return body

    return answer


def made_when_asked(
    app: WSGIApplication, addresses: tuple[str, ...], make: Callable[[], None]
) -> WSGIApplication:
    """The same server, which has files made before somebody is answered who asks for them.

    They are asked for under `addresses`, which begin with a slash.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if str(environ["PATH_INFO"]).startswith(addresses):
            make()
        return app(environ, start_response)

    return answer


def servers_script(page: bytes) -> str:
    """How a policy names the script right before the end of the page; "" where there is none."""
    before, end, _ = page.rpartition(_BODY)
    if not end:
        return ""
    return named(before.rpartition(_BEFORE)[2].decode())
