"""Writes an expanded Markdown tree and an `mkdocs.yml` that any engine can build.

Nothing in the tree needs a hook: lists, tables and figures are written out, and what the
build would make beside the pages (documents, open data, redirects, the feed) lies there as
files.
"""

import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import yaml

from coproduction.article import Renderer
from coproduction.formats.downloads import Downloads, make_downloads
from coproduction.formats.listing import fill_in
from coproduction.outputs import Outputs
from coproduction.page.address import page_address
from coproduction.problem import report
from coproduction.source import read_text

_OURS = ("hooks", "watch", "docs_dir", "site_dir")
"""Settings that only make sense beside the hooks and folders of the project."""
_OUR_THEME = ("custom_dir", "language")
"""Settings of the theme that need our templates, which are written for Jinja alone."""
_TAG = re.compile(r"<[a-z][^>]*>")
_ADDRESS = re.compile(r'(?<=\s)(href|src|poster)="(?!#)([^"]+)"')


class NotStaged(Exception):
    """A tree that could not be written; its words say why and what to do."""


def stage(root: Path, made: Outputs, folder: Path) -> None:
    """Writes the project in `root` to `folder`, which must be empty or not there yet.

    `made` must be free of problems. Raises `NotStaged` where the folder holds something,
    the settings cannot be read or a document cannot be made.
    """
    if folder.exists() and any(folder.iterdir()):
        raise NotStaged(f"{folder} is not empty. Name a new folder, or empty this one first.")
    settings = _settings(root, made)
    top = urlsplit(settings.get("site_url", "")).path.rstrip("/")
    documents = _documents(root, made)
    docs = folder / "docs"
    shutil.copytree(root / "docs", docs, ignore=shutil.ignore_patterns("*.md"))
    for uri, body in made.bodies.items():
        path = docs / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        original = read_text(root / "docs" / uri, uri)
        fields = original[: original.index("\n---", 3) + 5]
        body = _from_the_top(fill_in(body, uri, documents.offers), uri, top)
        path.write_text(f"{fields}{body}", encoding="utf-8")
    for output in made.files:
        path = docs / output.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
    for address, file in documents.files.items():
        path = docs / address
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, path)
    text = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")


def _from_the_top(body: str, uri: str, top: str) -> str:
    """The page with whole paths as addresses in its HTML; those of Markdown stay.

    MkDocs takes such an address for one from the page, Zensical for one from the page's file.
    """

    def whole(found: re.Match[str]) -> str:
        address = urljoin(f"/{page_address(uri)}", found[2])
        return f'{found[1]}="{top if address.startswith("/") else ""}{address}"'

    return _TAG.sub(lambda tag: _ADDRESS.sub(whole, tag[0]), body)


def _documents(root: Path, made: Outputs) -> Downloads:
    """What readers can take away."""
    renderer = Renderer(root)
    articles = {uri: renderer.render(body) for uri, body in made.bodies.items()}
    documents = make_downloads(root, made.catalogue, articles)
    if documents.problems:
        raise NotStaged(report(documents.problems))
    return documents


def _settings(root: Path, made: Outputs) -> dict[str, Any]:
    """The project's settings, with what the hooks would have added to them."""
    try:
        settings = yaml.safe_load(read_text(root / "mkdocs.yml", "mkdocs.yml"))
    except yaml.YAMLError as error:
        raise NotStaged(f"mkdocs.yml cannot be read: {error}") from None
    kept = {name: value for name, value in settings.items() if name not in _OURS}
    kept["theme"] = {k: v for k, v in kept.get("theme", {}).items() if k not in _OUR_THEME}
    if made.catalogue.site:
        site = made.catalogue.site.record
        kept["site_name"] = site.name
        if site.address:
            kept["site_url"] = site.address
        trial = " Trial version." if site.is_trial else ""
        kept["copyright"] = f"{site.independence}{trial}"
    return kept
