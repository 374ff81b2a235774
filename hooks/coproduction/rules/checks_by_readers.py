"""A check by a group is of one Easy Read, and tells of every idea that the group was shown."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Entry
from coproduction.model.library import Check, Publication
from coproduction.model.pages import EasyRead
from coproduction.passages.evidence import version_of
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Checks of what is no Easy Read, and checks whose ideas are not those of their version."""
    for entry in catalogue.written(Check):
        yield from _of_an_easy_read(entry, catalogue)
        if entry.record.version != version_of([one.idea for one in entry.record.ideas]):
            yield Problem(
                entry.file,
                entry.line("ideas"),
                f"These are not all the ideas of the version {entry.record.version}, in order.",
                "Take them as the check pack has them; write “not asked” where nobody was asked.",
            )


def _of_an_easy_read(entry: Entry[Check], catalogue: Catalogue) -> Iterator[Problem]:
    found = catalogue.get(Publication, entry.record.publication)
    if not found:
        return  # which is a problem of its own
    pages = [catalogue.pages[uri] for uri in found.pages if uri in catalogue.pages]
    if len(pages) != 1 or not isinstance(pages[0].entry.record, EasyRead):
        what = f"“{entry.record.publication}” is not one Easy Read."
        mend = "Name the publication of the booklet that was checked."
        yield Problem(entry.file, entry.line("publication"), what, mend)
