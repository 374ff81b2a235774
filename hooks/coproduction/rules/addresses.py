"""Addresses of pages, former pages and files: no two may be the same, or be a file and a folder."""

from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import NamedTuple

from coproduction.load import Catalogue, Page
from coproduction.page.address import page_address
from coproduction.problem import Problem

_GENERATED = ("assets", "data", "downloads", "search")
"""Folders of the site that the build fills."""
_PICTURES = "pictures/sheets/"
"""Another, in which there are no pages."""
_OWN = ("404.html", "_headers", "feed.xml", "robots.txt", "sitemap.xml", "sitemap.xml.gz")
"""Files at the top of the site that the build makes."""
_COPIES = (".br", ".gz")
"""How the names of their compressed copies end."""
_LONGEST = 200
"""Bytes of a name, of which a disk can take 255: the build adds letters to some."""
_NOT_SERVED = ("templates",)
"""Folders that MkDocs leaves out (its user guide, `exclude_docs`)."""


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages and files that would stand at the same address, or at none."""
    yield from _pages(catalogue)
    yield from _former(catalogue)
    yield from _files(catalogue)
    yield from _one_of_a_name(catalogue)


class _Place(NamedTuple):
    """A path in the site in small letters, what is written there, and the line that says so."""

    path: str
    file: str
    line: int
    is_page: bool


def _pages(catalogue: Catalogue) -> Iterator[Problem]:
    taken: dict[str, Page] = {}
    for page in catalogue.pages.values():
        path = PurePosixPath(page.uri)
        if path.name.lower() == "readme.md":
            mend = "Rename it: the first page of a folder is index.md."
            yield Problem(page.file, 1, "A README is no page: MkDocs takes it for another.", mend)
            continue
        first = taken.setdefault(page_address(page.uri).lower(), page)
        if first is not page:
            what = f"{first.file} has the same address, {page_address(page.uri) or '/'}."
            yield Problem(page.file, 1, what, "Rename one of the two, or make one page of them.")


def _former(catalogue: Catalogue) -> Iterator[Problem]:
    """Former files that still exist, that two pages claim, or whose address is a page's."""
    addresses = {page_address(uri).lower(): page for uri, page in catalogue.pages.items()}
    claimed: dict[str, str] = {}
    for page in catalogue.pages.values():
        for number, former in enumerate(page.entry.record.formerly):
            line = page.entry.line("formerly", number)
            address = page_address(former).lower()
            if address in addresses:
                what = f"{addresses[address].file} has that address, so it cannot lead here."
                yield Problem(page.file, line, what, "Delete that page, or this entry.")
            elif address in claimed:
                what = f"docs/{claimed[address]} says too that it was formerly {former}."
                yield Problem(page.file, line, what, "Keep the entry on one of the two pages.")
            else:
                claimed[address] = page.uri


def _files(catalogue: Catalogue) -> Iterator[Problem]:
    pages = {page.file for page in catalogue.pages.values()}
    lower: dict[str, str] = {}
    for file in sorted(catalogue.files):
        first = lower.setdefault(file.lower(), file)
        if first != file and not {first, file} <= pages:  # of which the address is told
            what = f"The name differs from {first} by capital letters alone."
            yield Problem(file, 1, what, "Rename one: many computers keep only one of the two.")
        folder = PurePosixPath(file).parts[1]
        if folder in _NOT_SERVED and PurePosixPath(file).parent != PurePosixPath("docs"):
            mend = "Put it into a folder of another name."
            yield Problem(file, 1, f"Nothing in docs/{folder}/ is published.", mend)
        elif folder.lower() in _GENERATED and file not in pages:
            mend = "Put it into a folder of another name."
            yield Problem(file, 1, f"The build fills the folder {folder}/ of the site.", mend)
        if len(PurePosixPath(file).name.encode()) > _LONGEST:
            what = f"The name is longer than {_LONGEST} letters."
            yield Problem(file, 1, what, "Rename it: not every computer can keep such a file.")
        elif PureWindowsPath(file).is_reserved():
            what = "A computer with Windows can have no file of this name."
            yield Problem(file, 1, what, "Rename it.")


def _one_of_a_name(catalogue: Catalogue) -> Iterator[Problem]:
    """Names that the build needs itself, and what would be a file and a folder at once.

    Two pages of one address are told above.
    """
    places = [*_places(catalogue)]
    there = {name: _Place(name, "", 1, is_page=False) for name in _OWN}
    for place in places:
        there.setdefault(place.path, place)
    for place in places:
        folders = [str(one) for one in PurePosixPath(place.path).parents][:-1]
        if other := next((there[one] for one in folders if one in there), None):
            whose = other.file or "A file of the site’s own"
            what = f"{whose} has the address {other.path}, and a folder would have it too."
            yield Problem(place.file, place.line, what, "Give one of the two another name.")
        elif _is_own((place.path, *folders), there):
            what = f"The build makes {place.path} itself, or a file in its place."
            yield Problem(place.file, place.line, what, "Give it another name, or delete it.")
        elif (other := there[place.path]) is not place and not (other.is_page and place.is_page):
            what = f"{other.file} has the same address, {place.path}."
            yield Problem(place.file, place.line, what, "Rename one of the two.")


def _is_own(paths: tuple[str, ...], there: dict[str, _Place]) -> bool:
    """Whether one of the paths is the build's: a file at the top, a copy, or in its folders."""
    return any(
        path in _OWN
        or path.startswith(_PICTURES)
        or (path.endswith(_COPIES) and path[:-3] in there)
        or (path.partition("/")[0] in _GENERATED and "." in PurePosixPath(path).name[1:])
        for path in paths
        if not path.endswith("/index.html")
    )


def _places(catalogue: Catalogue) -> Iterator[_Place]:
    """Where everything stands that somebody wrote, but for what is told above."""
    pages = catalogue.pages.values()
    named = {page.file for page in pages}
    for file in sorted(catalogue.files):
        path = file.removeprefix("docs/").lower()
        if file not in named and not path.endswith(".md") and path.split("/")[0] not in _GENERATED:
            yield _Place(path, file, 1, is_page=False)
    for page in pages:
        yield _Place(f"{page_address(page.uri)}index.html".lower(), page.file, 1, is_page=True)
    for page in pages:
        for number, former in enumerate(page.entry.record.formerly):
            path = f"{page_address(former)}index.html".lower()
            yield _Place(path, page.file, page.entry.line("formerly", number), is_page=True)
