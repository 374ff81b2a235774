"""HTTP headers for hosts: content policies, other headers, cache times.

One list of each, written as Netlify and Cloudflare Pages, nginx and Caddy want it. Why each
is there, and what a host without headers lacks, stands in decisions/security-headers.md.
"""

from collections.abc import Iterable

from coproduction.templates import render

SEARCH = "search/"
"""The folder of the search, the only one where WebAssembly runs."""

HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Headers that every answer has."""

REFERRER = HEADERS["Referrer-Policy"]

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


def policy(search: bool = False, meta: bool = False, script: str = "") -> str:
    """The content policy of a page, or of the search; as a header, or for a meta tag.

    `script` names one more that may run, as policies do.
    """
    parts = _POLICY | (_SEARCHING if search else {}) | ({} if meta else _HEADER_ALONE)
    parts |= {"script-src": f"{parts['script-src']} {script}"} if script else {}
    return "; ".join(f"{name} {value}" for name, value in parts.items())


def headers_file(names: Iterable[str]) -> str:
    """The file `_headers` of Netlify and Cloudflare Pages, for a site with these names at its top.

    Each folder has a policy of its own, since both hosts join the policies of all rules that
    fit, and the strictest counts then. A folder's name ends in a slash.
    """
    pages = {name for name in names if name.endswith(("/", ".html"))} - {SEARCH}
    return _render("_headers.jinja", names=["", *sorted(pages)])


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
        search=policy(search=True),
        folder=SEARCH,
        headers=HEADERS,
        for_good=FOR_GOOD,
        fresh=FRESH,
        named_by_content=NAMED_BY_CONTENT,
    )
