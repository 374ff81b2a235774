"""Evidence for states: every state but not-reported needs what the source says."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.model.progress import Deliverable
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """A state other than not-reported, with no evidence for it."""
    for entry in catalogue.written(Deliverable):
        deliverable = entry.record
        if deliverable.state != "not-reported" and not deliverable.evidence:
            yield Problem(
                entry.file,
                entry.line("state"),
                f"“{deliverable.id}” is {deliverable.state}, and nothing shows it.",
                "Add “evidence:” with what is said and its place, or write “state: not-reported”.",
            )
