"""What a tally takes from the project: the threshold, the measures' targets, the other years."""

from dataclasses import dataclass
from pathlib import Path

from coproduction.load import Memo
from coproduction.load.records import read_records
from coproduction.model.progress import Objective
from coproduction.model.quantity import Quantity
from coproduction_yearly.tally import Refused
from coproduction_yearly.year import Year

THRESHOLD = 5


@dataclass(frozen=True)
class Settings:
    """The threshold, each measure's target by its id (None for none), and the years there are."""

    threshold: int
    targets: dict[str, Quantity | None]
    years: dict[str, Year]
    file: str


def read_settings(root: Path, output: Path) -> Settings:
    """The settings of the project in `root`, for a year that is written to `output`."""
    records = read_records(root, Memo())
    site = records.site.record if records.site else None
    entries = [entry for of_kind in records.entries.values() for entry in of_kind.values()]
    targets = {
        measure.id: measure.target
        for entry in entries
        if isinstance(entry.record, Objective)
        for indicator in entry.record.indicators
        for measure in indicator.measures
    }
    years = {entry.file: entry.record for entry in entries if isinstance(entry.record, Year)}
    try:
        file = output.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        file = ""
    if site is None and (root / "data/site.yml").exists():
        raise Refused("data/site.yml cannot be read. Run: coproduction check")
    return Settings(site.small_numbers if site else THRESHOLD, targets, years, file)
