"""Addresses of pages, former pages and files: no two may be the same."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from coproduction.load import Catalogue, Page
from coproduction.page.address import page_address
from coproduction.problem import Problem

_GENERATED = ("assets", "data", "downloads", "search")
"""Folders of the site that the build fills."""
_NOT_SERVED = ("templates",)
"""Folders that MkDocs leaves out (its user guide, `exclude_docs`)."""


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages and files that would stand at the same address, or at none."""
    yield from _pages(catalogue)
    yield from _former(catalogue)
    yield from _files(catalogue)


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
        elif folder in _GENERATED and file not in pages:
            mend = "Put it into a folder of another name."
            yield Problem(file, 1, f"The build fills the folder {folder}/ of the site.", mend)
