"""Places that records cite are places that the source has."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Entry
from coproduction.model import Record
from coproduction.model.citation import Citation, Evidence, Source
from coproduction.model.walk import Path, fields, holding, parts
from coproduction.problem import Problem

_BETWEEN = re.compile(r"\s*[,;&]\s*|\s+and\s+")
_CURLY = "“”„‘’"


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Places that a document does not have, and citations that give no place."""
    for entry in catalogue.all_entries():
        own: Source | None = None
        for path, citation in parts(fields(entry.record, holding(Citation)), Citation):
            source = catalogue.get(Source, citation.document)
            if source is None:
                continue
            if path == ("source",):
                own = source
            if citation.place is None and source.places:
                yield Problem(
                    entry.file,
                    entry.line(*path),
                    f"The source gives no place in “{source.id}”.",
                    f"Add one, such as “place: {next(iter(source.spoken_places()))}”.",
                )
            yield from _unknown(entry, path, citation.place or (), source)
        if own:
            for path, evidence in parts(fields(entry.record, holding(Evidence)), Evidence):
                yield from _unknown(entry, path, evidence.place, own)


def _unknown(
    entry: Entry[Record], path: Path, places: tuple[str, ...], source: Source
) -> Iterator[Problem]:
    for what, mend in unknown_places(places, source):
        yield Problem(entry.file, entry.line(*path, "place"), what, mend)


def unknown_places(places: tuple[str, ...], source: Source) -> Iterator[tuple[str, str]]:
    """What is wrong with each place that the source does not have, and how to mend it."""
    known = source.spoken_places()
    marks = [f"{mark.mark} {mark.numbers}" if mark.numbers else mark.mark for mark in source.places]
    for place in places:
        if place not in known:
            there = f"Its places are: {'; '.join(marks)}."
            parts = [part for part in _BETWEEN.split(place) if part]
            if len(parts) > 1 and all(part in known for part in parts):
                several = "If there are several, put them in square brackets, with commas"
                there = f"{several}: {', '.join(parts)}. {there}"
            elif place.strip(_CURLY) in known:
                there = f"Take the quotation marks away. {there}"
            yield (
                f"“{source.id}” has no place “{place}”.",
                there if marks else "It has no places to cite: delete the place.",
            )
