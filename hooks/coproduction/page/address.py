"""Addresses (URLs) of pages, from the site's top and as links from one page to another.

The site gives every page a folder of its own (`guide/culture.md` is at `guide/culture/`).
"""

import posixpath


def page_folder(uri: str) -> str:
    """The folder a page is served from, without a slash at either end; "" for the home page."""
    stem = uri.removesuffix(".md")
    return posixpath.dirname(stem) if posixpath.basename(stem) == "index" else stem


def page_address(uri: str) -> str:
    """The page's address from the top of the site: `guide/culture/`; "" for the home page."""
    folder = page_folder(uri)
    return f"{folder}/" if folder else ""


def relative_url(origin: str, target: str, anchor: str = "") -> str:
    """The link from one page to another, both as uris; `anchor` without its `#`."""
    fragment = f"#{anchor}" if anchor else ""
    if origin == target and anchor:
        return fragment
    path = posixpath.relpath(page_folder(target) or ".", page_folder(origin) or ".")
    return ("./" if path == "." else f"{path}/") + fragment


def relative_file(origin: str, target: str) -> str:
    """The link from one Markdown file to another, as an editor would write it."""
    return posixpath.relpath(target, posixpath.dirname(origin) or ".")
