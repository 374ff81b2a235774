"""A page's former address is a page's, is nobody else's, and is free."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Former files that are no Markdown file, that still exist, or that two pages claim."""
    claimed: dict[str, str] = {}
    for page in catalogue.pages.values():
        for number, former in enumerate(page.entry.record.formerly):
            line = page.entry.line("formerly", number)
            if not former.endswith(".md") or former.startswith("/") or ".." in former.split("/"):
                what = f"“{former}” is not a file that a page can have had."
                mend = "Write it as it stood in docs/, such as guide/old-name.md."
                yield Problem(page.file, line, what, mend)
            elif former in catalogue.pages:
                what = f"docs/{former} still exists, so its address cannot lead here."
                yield Problem(page.file, line, what, "Delete that page, or this entry.")
            elif former in claimed:
                what = f"docs/{claimed[former]} says too that it was formerly {former}."
                yield Problem(page.file, line, what, "Keep the entry on one of the two pages.")
            else:
                claimed[former] = page.uri
