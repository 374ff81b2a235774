"""Tables and records as files: CSV, JSON and a Frictionless data package.

The package follows Data Package 1 and Table Schema 1 (specs.frictionlessdata.io).
"""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from coproduction.export import evidence
from coproduction.export.tables import Cell, Table, table_names, tables
from coproduction.load import Catalogue
from coproduction.model import Kind, Record, Site, kinds
from coproduction.model.quantity import Quantity

_NUMBER = re.compile(r"[+-]?\d{1,3}(,?\d{3})*(\.\d+)?%?")
_PACKAGE = "datapackage.json"
_FORMULA = re.compile(r"^\s*[=+\-@＝＋－＠\t\r]")


def data_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Every file of open data by name: a CSV a table, a JSON a kind, and `datapackage.json`."""
    made = _tables(catalogue)
    files = {name: make() for name, make in _makers(catalogue, made)}
    if catalogue.site:
        files[_PACKAGE] = _json(_package(catalogue.site.record, made, files))
    return files


def data_names(catalogue: Catalogue) -> set[str]:
    """The names of these files, of which none is made for it."""
    names = {f"{name}.csv" for name in table_names(catalogue)}
    names |= {f"{kind.plural}.json" for kind, _ in _open(catalogue)}
    if evidence.table(catalogue):
        names |= {f"{evidence.NAME}.csv", f"{evidence.NAME}.json"}
    return names | ({_PACKAGE} if catalogue.site else set())


def _tables(catalogue: Catalogue) -> list[Table]:
    held = evidence.table(catalogue)
    return [*tables(catalogue), *([held] if held else [])]


def _makers(catalogue: Catalogue, made: list[Table]) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """The name of each file but the package's, and what makes its content."""
    for table in made:
        yield f"{table.name}.csv", partial(_csv, table)
        if table.name == evidence.NAME:
            names = [column.name for column in table.columns]
            rows = [dict(zip(names, row, strict=True)) for row in table.rows]
            yield f"{table.name}.json", partial(_json, rows)
    for kind, records in _open(catalogue):
        yield f"{kind.plural}.json", partial(_records, records)


def _open(catalogue: Catalogue) -> Iterator[tuple[Kind, list[Record]]]:
    """The kinds that are open data and have records, with these."""
    for kind in kinds():
        if records := catalogue.all(kind.model) if kind.open else []:
            yield kind, records


def _records(records: Iterable[Record]) -> bytes:
    return _json([_plain(record) for record in records])


def _csv(table: Table) -> bytes:
    """With a byte order mark, so that spreadsheets read it as UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV Injection)."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return f"{cell:.15g}"
    text = "" if cell is None else str(cell)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def _json(content: Any) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _package(site: Site, made: list[Table], files: dict[str, bytes]) -> dict[str, Any]:
    names = {kind.name: kind.plural for kind in kinds()}
    present = {table.name for table in made}
    slug = re.sub(r"[^a-z0-9]+", "-", site.name.casefold()).strip("-")
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": slug,
        "title": f"{site.name}: {site.strapline}",
        "description": site.independence,
    }
    if site.licence:
        package["licenses"] = [
            {"name": site.licence.name, "title": site.licence.title, "path": site.licence.address}
        ]
    package["resources"] = [
        _resource(table, files[f"{table.name}.csv"], names, present) for table in made
    ]
    return package


def _resource(
    table: Table, content: bytes, names: dict[str, str], present: set[str]
) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [
            {"name": column.name, "type": column.type, "description": column.description}
            for column in table.columns
        ],
        "primaryKey": list(table.key),
    }
    keys = [
        {
            "fields": column.name,
            "reference": {"resource": names[column.kind], "fields": "id"},
        }
        for column in table.columns
        if column.kind and names[column.kind] in present
    ]
    if keys:
        schema["foreignKeys"] = keys
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": schema,
    }


def _plain(record: Record) -> dict[str, Any]:
    """A record's fields by name, without those that are not given.

    Beside an amount stand, as in the tables, its `_exact` number, `_from` and `_to`, and `_unit`.
    """
    dumped = record.model_dump(mode="json", exclude_none=True)
    found: dict[str, Any] = {}
    for name, written in dumped.items():
        value = getattr(record, name)
        found[name] = _inside(value, written)
        if isinstance(value, Quantity):
            numbers = {"exact": value.exact, "from": value.least, "to": value.most}
            found |= {f"{name}_{key}": one for key, one in numbers.items() if one is not None}
            found[f"{name}_unit"] = value.unit
    return found


def _inside(value: Any, written: Any) -> Any:
    """The parts of a record in the same way; all else as it was dumped."""
    if isinstance(value, Record):
        return _plain(value)
    if isinstance(value, tuple):
        return [_inside(*both) for both in zip(value, written, strict=True)]
    return written
