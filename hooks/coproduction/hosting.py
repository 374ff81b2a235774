"""HTTP headers for hosts: content policies, other headers, cache times.

One list of each, written as Netlify and Cloudflare Pages, nginx and Caddy want it. Why each
is there, and what a host without headers lacks, stands in decisions/security-headers.md.
"""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache

from coproduction.templates import render

SEARCH = "search/"
"""The folder of the search, the only one where WebAssembly runs."""

HOME = "index.html"
"""The page at the site's top."""

HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
}
"""Headers that every answer has."""
OF_PAGES = {
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Headers that browsers heed in the answer for a page alone."""
SHOWN = ("css", "jpg", "js", "png", "svg", "webp", "woff2")
"""Extensions of what pages show and run. Each of its answers is 0.4 kB shorter without what only
pages need, where a server can tell by the extension.
"""
NOTHING = "default-src 'none'; frame-ancestors 'none'"
"""The content policy of such a file, if it is opened by itself."""

REFERRER = OF_PAGES["Referrer-Policy"]

FOR_GOOD = "public, max-age=31536000, immutable"
"""How long a browser keeps what has another name as soon as it has another content."""
FRESH = "public, max-age=0, must-revalidate"
"""How long it keeps everything else: it asks each time whether that has changed."""

NAMED_BY_CONTENT = (
    "assets/",
    f"{SEARCH}pagefind/filter/",
    f"{SEARCH}pagefind/fragment/",
    f"{SEARCH}pagefind/index/",
)
"""Folders whose files have their content in their name."""

_OURS = "'self'"
_POLICY = {
    "default-src": "'none'",
    "script-src": _OURS,
    "style-src": _OURS,
    "img-src": _OURS,
    "font-src": _OURS,
    "media-src": _OURS,
    "connect-src": _OURS,
    "form-action": _OURS,
    "base-uri": "'none'",
}
_SEARCHING = {
    "script-src": f"{_OURS} 'wasm-unsafe-eval'",
    "worker-src": _OURS,
}
_HEADER_ALONE = {"frame-ancestors": "'none'"}
"""What browsers take from a header, and refuse in a meta tag (CSP 3, section 3.3)."""
_UNUSED = ("object-src", "frame-src", "worker-src", "manifest-src")
"""What else `default-src` forbids, for a header that has to do without it."""


def policy(search: bool = False, meta: bool = False, script: str = "", style: str = "") -> str:
    """The content policy of a page, or of the search; as a header, or for a meta tag.

    The first lines that run in each page are named in all of them. `script` and `style` name one
    more that may stand in the page, as `named` does.
    """
    parts = _POLICY | (_SEARCHING if search else {}) | ({} if meta else _HEADER_ALONE)
    for kind, names in (("script-src", [named(first_script()), script]), ("style-src", [style])):
        parts[kind] = " ".join([parts[kind], *filter(None, names)])
    return _written(parts)


def policy_of_home() -> str:
    """The header of the home page, which may hold its style: what style is its own, its meta tag
    says, with all the rest. A browser holds a page to both; and no server need know that style.
    """
    parts = {name: value for name, value in _POLICY.items() if name != "default-src"}
    parts["script-src"] += f" {named(first_script())}"
    del parts["style-src"]
    return _written(parts | dict.fromkeys(_UNUSED, "'none'") | _HEADER_ALONE)


@cache
def first_script() -> str:
    """What each page runs before anything of it is drawn: a reader's own colours and letters."""
    return render("hosting/first.js")


def named(text: str) -> str:
    """How a policy names a script or style that stands in a page, by what it holds."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _written(parts: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in parts.items())


def headers_file(names: Iterable[str]) -> str:
    """The file `_headers` of Netlify and Cloudflare Pages, for a site with these names at its top.

    Each folder has a policy of its own, since both hosts join the policies of all rules that
    fit, and the strictest counts then. A folder's name ends in a slash.
    """
    pages = {name for name in names if name.endswith(("/", ".html"))} - {SEARCH, HOME}
    return _render("_headers.jinja", names=sorted(pages))


def nginx(root: str = "/srv/site", listen: str = "80") -> str:
    """Settings for nginx: a server for the site in the folder `root`."""
    return _render("nginx.conf.jinja", root=root, listen=listen)


def caddy(root: str = "/srv/site", address: str = "example.org") -> str:
    """A Caddyfile for the site in the folder `root`."""
    return _render("Caddyfile.jinja", root=root, address=address)


def settings_files() -> dict[str, str]:
    """The settings for servers that take none from the site itself, by path in the project."""
    return {"deploy/nginx.conf": nginx(), "deploy/Caddyfile": caddy()}


def _render(template: str, **context: object) -> str:
    return render(
        f"hosting/{template}",
        **context,
        page=policy(),
        home=policy_of_home(),
        search=policy(search=True),
        folder=SEARCH,
        home_file=HOME,
        headers=HEADERS,
        of_pages=OF_PAGES,
        shown=SHOWN,
        nothing=NOTHING,
        for_good=FOR_GOOD,
        fresh=FRESH,
        named_by_content=NAMED_BY_CONTENT,
    )
