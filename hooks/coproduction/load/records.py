"""Reads `data/`: one file a kind, each a list of records, and `site.yml`."""

from dataclasses import dataclass, field
from pathlib import Path

from coproduction.load.catalogue import Entry
from coproduction.model import Kind, Record, Site, by_plural, kinds
from coproduction.model.base import is_identifier
from coproduction.model.validation import validate
from coproduction.one_page import guarded
from coproduction.problem import Problem, nearest
from coproduction.source import Mapping, Sequence, Unreadable, line_at, read_text, read_yaml

MENU = "menu.yml"
"""A file in `data/` that holds no records (see `load.menu`)."""

MOST = 100
"""Problems of one file that are told at once."""


@dataclass
class Records:
    """What stands in `data/`; the parts of a `Catalogue` that come from there."""

    site: Entry[Site] | None = None
    entries: dict[type[Record], dict[str, Entry[Record]]] = field(default_factory=dict)
    named: dict[str, frozenset[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_records(root: Path) -> Records:
    """Every record below `root/data`, and every problem with them."""
    records = Records(named={kind.name: frozenset() for kind in kinds()})
    for path in sorted((root / "data").glob("*")):
        if path.is_dir() or path.name == MENU:
            continue
        file = path.relative_to(root).as_posix()
        read = False
        with guarded(file, records.problems):
            try:
                _read_file(records, path, file)
                read = True
            except Unreadable as error:
                records.problems.append(error.problem)
        if not read and path.stem in by_plural():
            records.named.pop(by_plural()[path.stem].name, None)
    if not (root / "data" / "site.yml").exists():
        records.problems.append(
            Problem(
                "data/site.yml",
                1,
                "The file is missing.",
                "Write it: the site's name, strapline and independence line.",
            )
        )
    return records


def _read_file(records: Records, path: Path, file: str) -> None:
    if path.name == "site.yml":
        value = read_yaml(read_text(path, file), file)
        site, problems = validate(Site, value, file)
        records.problems += problems
        if site and isinstance(value, Mapping):
            records.site = Entry(site, value, file)
    elif path.suffix == ".yml" and path.stem in by_plural():
        _read_list(records, path, file, by_plural()[path.stem])
    else:
        raise Unreadable(
            file,
            1,
            "No kind of record is kept in a file of this name.",
            nearest(path.name, [*(f"{plural}.yml" for plural in by_plural()), "site.yml", MENU]),
        )


def _read_list(records: Records, path: Path, file: str, kind: Kind) -> None:
    items = read_yaml(read_text(path, file), file)
    if not isinstance(items, Sequence):
        raise Unreadable(
            file,
            items.line,
            "The file does not hold a list of records.",
            "Begin each record with a hyphen, as in “- id: …”, and put its other fields "
            "below the id.",
        )
    entries: dict[str, Entry[Record]] = {}
    first_lines: dict[str, int] = {}
    before = len(records.problems)
    all_named = True
    for item in items:
        if len(records.problems) - before >= MOST:
            what = f"{MOST} problems stand above, and what follows was not looked at."
            records.problems.append(Problem(file, item.line, what, "Mend those first."))
            all_named = False
            break
        record, problems = validate(kind.model, item, file)
        records.problems += problems
        identifier = item.get("id") if isinstance(item, Mapping) else None
        if not isinstance(identifier, str) or not is_identifier(identifier):
            all_named = False
            continue
        if identifier in first_lines:
            records.problems.append(
                Problem(
                    file,
                    line_at(item, ("id",)),
                    f"The id “{identifier}” stands here for the second time; the first is on "
                    f"line {first_lines[identifier]}.",
                    "Give one of the two another id.",
                )
            )
            continue
        first_lines[identifier] = line_at(item, ("id",))
        if record and isinstance(item, Mapping):
            entries[identifier] = Entry(record, item, file)
    records.entries[kind.model] = entries
    if all_named:
        records.named[kind.name] = frozenset(first_lines)
    else:  # a reference may be to what could not be read
        del records.named[kind.name]
