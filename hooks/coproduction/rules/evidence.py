"""Evidence: for states other than not-reported, and for why an organisation is named."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.model.people import Organisation
from coproduction.model.progress import Deliverable
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """A state without evidence for it, and an organisation of which nothing is said."""
    for entry in catalogue.written(Deliverable):
        deliverable = entry.record
        if deliverable.state != "not-reported" and not deliverable.evidence:
            yield Problem(
                entry.file,
                entry.line("state"),
                f"“{deliverable.id}” is {deliverable.state}, and nothing shows it.",
                "Add “evidence:” with what is said and its place, or write “state: not-reported”.",
            )
    for named in catalogue.written(Organisation):
        if not (named.record.parts or named.record.member_of):
            yield Problem(
                named.file,
                named.line("id"),
                f"Nothing is said of “{named.record.id}”: it has no part, and is in no group.",
                "Add “parts:” with what it did, or “member_of:” with a group, and the source.",
            )
