"""Makes a built site's search: Pagefind's index, and what kind each page in it is.

Why kinds are a list of their own and no filters of Pagefind's: it writes those in an order of
chance (1.5.2), and the same site must give the same bytes.
"""

import gzip
import json
import subprocess
import zipfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pagefind_bin import get_executable  # type: ignore[import-untyped]

from coproduction.cache import Cache, key
from coproduction.formats.zipped import pack
from coproduction.inside import inside
from coproduction.load import Catalogue
from coproduction.model.library import Word
from coproduction.model.search import Synonym
from coproduction.page.address import page_address
from coproduction.templates.nodes import Node
from coproduction.views.pages import holding

FOLDER = "search/pagefind"
"""Where the index is, from the site's top."""
KINDS = "search/kinds.json"
"""Which pages are of which kind, by what Pagefind calls them."""

_LEFT_OUT = ("nav", *(node.selector for node in Node if "search" in node.readers))
"""Parts of an article that stand on many pages, or say no more than the page they lead to."""
_NOT_USED = ("*-ui.*", "*-highlight.*", "wasm.unknown.*")
"""Files that Pagefind writes for sites that take its own forms, or do not say their language."""
_BEGINS = b"pagefind_dcd"
"""What its files begin with, once unpacked: so it is in 1.5, which pyproject.toml keeps to."""


_SAID = {"words", "asked", "both"}
"""What the search's script is told of a synonym."""


class NotIndexed(Exception):
    """A search that could not be made; its words say why."""


def understood(catalogue: Catalogue) -> dict[str, Any]:
    """What the search's script knows of words: `synonyms`, and `meanings` with their addresses.

    A meaning has all forms of its word. Its address is one from the site's top.
    """
    home = holding("words", catalogue)
    address = page_address(home.uri) if home else None
    return {
        "synonyms": [one.model_dump(include=_SAID) for one in catalogue.all(Synonym)],
        "meanings": [
            {
                "word": word.word,
                "forms": [word.word, *word.also],
                "meaning": word.meaning,
                "address": f"{address}#word-{word.id}",
            }
            for word in catalogue.all(Word)
            if address is not None
        ],
    }


def index(site: Path, cache: Cache | None = None) -> None:
    """Indexes the articles of the pages in the folder `site`, and writes the index there.

    An article says its kind as `data-pagefind-meta`. The index of the same pages is taken from
    the `cache`. Raises `NotIndexed` where Pagefind fails.
    """
    program = [version("pagefind-bin"), *_LEFT_OUT]
    name = key("search", program, Path(__file__).read_bytes(), *_pages(site))
    if cache and (kept := cache.get(name, "zip")):
        with zipfile.ZipFile(kept) as package:
            for file in package.namelist():
                path = inside(site, file)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(package.read(file))
        return
    _make(site)
    if cache:
        made = [*sorted((site / FOLDER).rglob("*")), site / KINDS]
        files = [path for path in made if path.is_file()]
        held = {path.relative_to(site).as_posix(): path.read_bytes() for path in files}
        cache.put(name, "zip", pack(held))


def _pages(site: Path) -> Iterator[str | bytes]:
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix()
        yield path.read_bytes()


def _make(site: Path) -> None:
    command = [
        get_executable(), "--silent", "--site", site, "--output-subdir", FOLDER,
        "--root-selector", "article", "--exclude-selectors", ", ".join(_LEFT_OUT),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise NotIndexed(f"The search could not be made. Pagefind says: {said}")
    for pattern in _NOT_USED:
        for path in (site / FOLDER).glob(pattern):
            path.unlink()
    kinds = json.dumps(_kinds(site / FOLDER / "fragment"), ensure_ascii=False, sort_keys=True)
    (site / KINDS).write_text(kinds, encoding="utf-8")


def _kinds(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted(folder.iterdir()):
        page = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_BEGINS))
        found.setdefault(page["meta"].get("kind", ""), []).append(path.stem)
    return found
