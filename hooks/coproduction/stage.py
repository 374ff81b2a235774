"""Writes an expanded Markdown tree and an `mkdocs.yml` that any engine can build.

Nothing in the tree needs a hook: lists, tables and figures are written out, what nests is
written as Python-Markdown wants it, and what the build would make beside the pages (documents,
open data, redirects, the feed) lies there as files.
"""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import yaml

from coproduction.formats.downloads import make_downloads
from coproduction.formats.offers import fill_in
from coproduction.images import is_picture, published
from coproduction.inside import write
from coproduction.page.address import page_address
from coproduction.problem import report
from coproduction.project import Project
from coproduction.python_markdown import STOCK, nested
from coproduction.source import read_text
from coproduction.templates import render

_OURS = ("hooks", "watch", "docs_dir", "site_dir")
"""Settings that only make sense beside the hooks and folders of the project."""
_OUR_THEME = ("custom_dir", "language")
"""Settings of the theme that need our templates, which are written for Jinja alone."""
_STYLE = "assets/staged.css"
"""Where the style of drawings between words stands."""
_TAG = re.compile(r"<[a-z][^>]*>")
_ADDRESS = re.compile(r'(?<=\s)(href|src|poster)="(?!#)([^"]+)"')


class NotStaged(Exception):
    """A tree that could not be written; its words say why and what to do."""


def stage(project: Project, folder: Path) -> None:
    """Writes the project to `folder`, which must be empty or not there yet.

    The project must be free of problems. Raises `NotStaged` where the folder holds something
    or a document cannot be made.
    """
    if folder.exists() and any(folder.iterdir()):
        raise NotStaged(f"{folder} is not empty. Name a new folder, or empty this one first.")
    documents = make_downloads(project)
    if documents.problems:
        raise NotStaged(report(documents.problems))
    settings = _settings(project)
    top = urlsplit(settings.get("site_url") or "").path.rstrip("/")
    docs = folder / "docs"
    for name in sorted(project.catalogue.files):
        if not name.endswith(".md"):
            content = (project.root / name).read_bytes()
            write(folder, name, published(content) if is_picture(name) else content)
    for uri, body in project.bodies.items():
        filled = fill_in(body, uri, documents.offers, project.catalogue.phrases)
        text = _from_the_top(_nested(filled), uri, top)
        write(docs, uri, f"{_fields(project, uri)}{text}".encode())
    for address, content in {**project.catalogue.look.assets, **project.files}.items():
        write(docs, address, content)
    write(docs, _STYLE, render("staged.css.jinja").encode())
    for address, file in documents.files.items():
        write(docs, address, file.read_bytes())
    text = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True)
    write(folder, "mkdocs.yml", text.encode())


def _fields(project: Project, uri: str) -> str:
    """The fields at the top of a page, as they were written; those of one that goes on."""
    page = project.catalogue.pages[uri]
    if page.part_of:
        record = page.entry.record
        fields = {"type": record.type, "title": record.title, "summary": record.summary}
        return f"---\n{yaml.safe_dump(fields, sort_keys=False, allow_unicode=True)}---\n\n"
    text = read_text(project.docs / uri, uri)
    return text[: text.index("\n---", 3) + 5]


def _nested(body: str) -> str:
    """The page with lists, quotations and code nested as Python-Markdown reads them."""
    return "\n".join(nested(body.expandtabs(4).split("\n"), fenced=list))


def _from_the_top(body: str, uri: str, top: str) -> str:
    """The page with whole paths as addresses in its HTML; those of Markdown stay.

    MkDocs takes such an address for one from the page, Zensical for one from the page's file.
    """

    def whole(found: re.Match[str]) -> str:
        address = urljoin(f"/{page_address(uri)}", found[2])
        return f'{found[1]}="{top if address.startswith("/") else ""}{address}"'

    return _TAG.sub(lambda tag: _ADDRESS.sub(whole, tag[0]), body)


def _settings(project: Project) -> dict[str, Any]:
    """The project's settings, with what the hooks would have added to them."""
    assert project.settings
    assert project.catalogue.site
    site = project.catalogue.site.record
    kept = {name: part for name, part in project.settings.values.items() if name not in _OURS}
    if isinstance(theme := kept.get("theme"), dict):
        kept["theme"] = {name: part for name, part in theme.items() if name not in _OUR_THEME}
    named = {one.name: dict(one.options) for one in project.settings.extensions()}
    read = named | STOCK | named  # in this order: one of STOCK takes the place of fenced_code
    kept["markdown_extensions"] = [{name: options} for name, options in read.items()]
    kept["extra_css"] = [*(kept.get("extra_css") or []), _STYLE]
    kept["site_name"] = site.name
    if project.catalogue.menu:
        kept["nav"] = project.catalogue.menu.entries
    if site.address:
        kept["site_url"] = site.address
    trial = " Trial version." if site.is_trial else ""
    kept["copyright"] = f"{site.independence}{trial}"
    return kept
