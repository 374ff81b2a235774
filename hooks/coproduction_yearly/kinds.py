"""The kinds of record that the yearly report is made from."""

from coproduction.model import Kind
from coproduction_yearly.updates import DeliverableUpdate
from coproduction_yearly.year import Year

KINDS = (
    Kind("year", "years", Year),
    Kind("deliverable-update", "deliverable-updates", DeliverableUpdate),
)
"""One file a year in `data/years/`, and `data/deliverable-updates.yml`."""
