"""Reads `data/`: lists of records, one or more files a kind, and `site.yml`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from coproduction.load.catalogue import Entry
from coproduction.load.items import MOST, read_items
from coproduction.load.memo import Memo
from coproduction.model import Kind, Record, Site, by_plural, kinds
from coproduction.model.base import is_identifier
from coproduction.model.validation import validate
from coproduction.one_page import guarded
from coproduction.problem import Problem, nearest
from coproduction.source import Mapping, Unreadable, pack, read_text, read_yaml

MENU = "menu.yml"
"""A file in `data/` that holds no records (see `load.menu`)."""


@dataclass
class Records:
    """What stands in `data/`; the parts of a `Catalogue` that come from there.

    `places` are the file and line of each kind's ids.
    """

    site: Entry[Site] | None = None
    entries: dict[type[Record], dict[str, Entry[Record]]] = field(default_factory=dict)
    named: dict[str, frozenset[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, dict[str, tuple[str, int]]] = field(default_factory=dict)


def read_records(root: Path, memo: Memo, only: type[Record] | None = None) -> Records:
    """Every record below `root/data`, or those of `only` one kind; every problem with them."""
    records = Records(places={kind.name: {} for kind in kinds()})
    unread = set()
    for path in _files(root / "data"):
        if only and not (_plural(path) in by_plural() and by_plural()[_plural(path)].model is only):
            continue
        file = path.relative_to(root).as_posix()
        all_named = False
        with guarded(file, records.problems):
            try:
                all_named = _read_file(records, path, file, memo)
            except Unreadable as error:
                records.problems.append(error.problem)
        if not all_named:
            unread.add(_plural(path))
    for kind in kinds():  # a reference to what could not be read is no problem of its own
        if kind.plural not in unread:
            records.named[kind.name] = frozenset(records.places[kind.name])
    records.problems += _misnamed(root)
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


def _files(data: Path) -> Iterator[Path]:
    """The files of `data/`, after a kind's file those in the folder of its name."""
    for path in sorted(data.glob("*"), key=lambda one: (one.stem, one.is_dir(), one.name)):
        if not path.is_dir():
            if path.name != MENU:
                yield path
        elif path.name in by_plural() and not path.is_symlink():
            yield from (one for one in sorted(path.glob("*")) if not one.name.startswith("."))


def _misnamed(root: Path) -> Iterator[Problem]:
    """Folders whose name is nearly that of a kind's file: their records would be missed."""
    for path in sorted((root / "data").glob("*/")):
        if path.name not in by_plural() and get_close_matches(path.stem, by_plural(), 1, 0.8):
            what = "No kind of record is kept in a folder of this name."
            file = path.relative_to(root).as_posix()
            yield Problem(file, 1, what, nearest(path.name, by_plural()))


def _plural(path: Path) -> str:
    """The kind of record that a file holds: its own name, or that of its folder."""
    return path.parent.name if path.parent.name in by_plural() else path.stem


def _read_file(records: Records, path: Path, file: str, memo: Memo) -> bool:
    """Reads one file; says whether all of its records have ids that others can name."""
    if file == "data/site.yml":
        text = read_text(path, file)
        records.site, problems = memo.made("site", (text,), lambda: _read_site(text, file))
        records.problems += problems
        return True
    if path.suffix == ".yml" and _plural(path) in by_plural():
        return _read_list(records, path, file, by_plural()[_plural(path)], memo)
    if path.parent.name in by_plural():
        what = "In this folder stand files of records alone, which end in “.yml”."
        raise Unreadable(file, 1, what, "Rename it, or move it elsewhere.")
    if path.suffix.lower() in (".yml", ".yaml") and path.suffix != ".yml":
        what = f"A file of records ends in “.yml”, not in “{path.suffix}”."
        raise Unreadable(
            file, 1, what, f"Rename it “{path.stem.lower()}.yml”, if there is no such file."
        )
    if path.suffix and path.suffix != ".yml":
        what = f"A file that ends in “{path.suffix}” holds no records."
        mend = "Put what it says into a file of its kind, such as data/words.yml; then delete it."
        raise Unreadable(file, 1, what, mend)
    raise Unreadable(
        file,
        1,
        "No kind of record is kept in a file of this name.",
        nearest(path.name, [*(f"{plural}.yml" for plural in by_plural()), "site.yml", MENU]),
    )


def _read_site(text: str, file: str) -> tuple[Entry[Site] | None, list[Problem]]:
    value = read_yaml(text, file)
    site, problems = validate(Site, value, file)
    if site is None or not isinstance(value, Mapping):
        return None, problems
    return Entry(site, pack(value), file), problems


def _read_list(records: Records, path: Path, file: str, kind: Kind, memo: Memo) -> bool:
    text = read_text(path, file)
    key = ("records", file)
    items = memo.renewed(key, (text,), lambda last: read_items(text, file, kind, last or []))
    entries = records.entries.setdefault(kind.model, {})
    told: set[str] = set()
    all_named = True
    for item in items:
        if len(told) >= MOST:
            what = f"{MOST} problems stand above, and what follows was not looked at."
            records.problems.append(Problem(file, item.line, what, "Mend those first."))
            return False
        problems = [*item.wrong]
        if item.named is None or not is_identifier(item.named[0]):
            all_named = False
        else:
            identifier, place = item.named[0], (file, item.named[1])
            first = records.places[kind.name].setdefault(identifier, place)
            if first != place:
                problems.append(_second(identifier, place, first))
            elif item.entry:
                entries[identifier] = item.entry
        records.problems += problems
        told.update(one.what for one in problems)
    return all_named


def _second(identifier: str, place: tuple[str, int], first: tuple[str, int]) -> Problem:
    where = f"on line {first[1]}" if first[0] == place[0] else f"in {first[0]} on line {first[1]}"
    return Problem(
        *place,
        f"The id “{identifier}” stands here for the second time; the first is {where}.",
        "Give one of the two another id.",
    )
