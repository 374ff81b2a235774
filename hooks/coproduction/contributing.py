"""Where a page can be changed on the code host: its file, the files of its facts, forms about it.

The addresses are those of GitHub (docs.github.com, “Creating an issue from a URL query”). A site
whose repository is not known has none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from coproduction.load import Catalogue, Page
from coproduction.model import Site, by_plural
from coproduction.page.outline import DataBlock
from coproduction.source import Mapping, Unreadable, read_yaml

WORDS_FORM, PROBLEM_FORM = "better-words.yml", "problem.yml"
"""Forms in `.github/ISSUE_TEMPLATE/`; both ask for the page under the name `page`."""


MOST = 200
"""Records of a file that are named one by one; beyond, there is the file alone."""


@dataclass(frozen=True)
class Facts:
    """A file of records that a list on the page shows, and each record at its line: id, address."""

    file: str
    edit: str
    records: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Contributing:
    """Addresses at which readers can change a page, or say what is wrong with it.

    `host` is the code host's name; `facts` are the files of what lists on the page show.
    """

    host: str
    edit: str
    words: str
    problem: str
    facts: tuple[Facts, ...]


def contributing(page: Page, catalogue: Catalogue) -> Contributing | None:
    """Those of a page; of one that goes on with a list, those of the page it belongs to.

    None where the site does not say in which repository its files are.
    """
    site = catalogue.site.record if catalogue.site else None
    owner = catalogue.pages.get(page.part_of, page)
    if site is None or site.repository is None:
        return None
    return Contributing(
        host=urlsplit(site.repository).hostname or "",
        edit=_file(site, "edit", owner.file),
        words=_form(site, WORDS_FORM, owner.file),
        problem=_form(site, PROBLEM_FORM, owner.file),
        facts=tuple(_facts(owner, catalogue, site)),
    )


def _facts(page: Page, catalogue: Catalogue, site: Site) -> Iterator[Facts]:
    """The files of records that the page's data blocks show."""
    shown = [_shown(block, page.file) for block in page.outline.blocks]
    kinds = [by_plural()[name] for name in dict.fromkeys(shown) if name in by_plural()]
    entries = [entry for kind in kinds for entry in catalogue.written(kind.model)]
    for file in dict.fromkeys(entry.file for entry in entries):
        here = [entry for entry in entries if entry.file == file]
        # The code host's form to edit opens at the top; the page that shows a file, at a line.
        top = _file(site, "blob", file)
        lines = [(str(getattr(one.record, "id", "")), f"{top}#L{one.line()}") for one in here]
        named = tuple(lines) if len(lines) <= MOST else ()
        yield Facts(file, _file(site, "edit", file), named)


def _shown(block: DataBlock, file: str) -> str:
    try:
        fields = read_yaml(block.text, file)
    except Unreadable:
        return ""  # the check says it
    return str(fields.get("show")) if isinstance(fields, Mapping) else ""


def _file(site: Site, what: str, file: str) -> str:
    return f"{_top(site)}/{what}/{quote(site.branch)}/{quote(file)}"


def _form(site: Site, form: str, file: str) -> str:
    return f"{_top(site)}/issues/new?{urlencode({'template': form, 'page': file})}"


def _top(site: Site) -> str:
    return (site.repository or "").rstrip("/")
