"""Files as other programs write them are read; what is no log is refused in one sentence."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from small_log import PERIOD, read, right, written

from coproduction_yearly.log.faults import NoLog, wrong
from coproduction_yearly.log.reading import read_log

Parts = dict[str, bytes]


def repacked(content: bytes, change: Callable[[Parts], None]) -> bytes:
    """The spreadsheet with the files in it changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def in_every_sheet(pattern: bytes, by: bytes) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        for name in parts:
            if name.startswith("xl/worksheets/sheet"):
                parts[name] = re.sub(pattern, by, parts[name])

    return change


def words_in_one_list(parts: Parts) -> None:
    """As Excel and LibreOffice write: a list of all words, and cells that name its lines."""
    words: list[bytes] = []

    def listed(found: re.Match[bytes]) -> bytes:
        words.append(b"<si>" + found[1] + b"</si>")
        return b' t="s"><v>%d</v>' % (len(words) - 1)

    for name in [one for one in parts if one.startswith("xl/worksheets/sheet")]:
        inline = rb' t="inlineStr"><is>(.*?)</is>'
        parts[name] = re.sub(inline, listed, parts[name], flags=re.DOTALL)
    assert words
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    types = b'<Override PartName="/xl/sharedStrings.xml" ContentType="' + kind + b'"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types)
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = b'<sst xmlns="' + main + b'">' + b"".join(words) + b"</sst>"


def from_1904(parts: Parts) -> None:
    """As spreadsheets that began on an old Macintosh count days."""
    book = parts["xl/workbook.xml"]
    parts["xl/workbook.xml"] = re.sub(rb"<workbookPr ?/>", b'<workbookPr date1904="1"/>', book)


DIALECTS: dict[str, Callable[[Parts], None]] = {
    "no size of the sheet": in_every_sheet(rb"<dimension[^>]*>", b""),
    "a wrong size of the sheet": in_every_sheet(rb"<dimension[^>]*>", b'<dimension ref="A1"/>'),
    "a size to the last row": in_every_sheet(
        rb"<dimension[^>]*>", b'<dimension ref="A1:XFD1048576"/>'
    ),
    "cells that do not say where they are": in_every_sheet(rb'(<c) r="[A-Z]+\d+"', rb"\1"),
    "words in one list": words_in_one_list,
    "no table, no lists": in_every_sheet(rb"<(dataValidations|tableParts).*?</\1>", b""),
    "no properties": lambda parts: parts.update({"docProps/app.xml": b"<Properties/>"}),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_file_as_another_program_writes_it_is_read(dialect: str, tmp_path: Path) -> None:
    log, faults = read(repacked(right(), DIALECTS[dialect]), tmp_path)
    if dialect != "cells that do not say where they are":  # an empty cell then moves the others
        assert not wrong(faults)
        assert len(log.rows["involvement"]) == 20
    assert len(log.rows["people"]) == 24


def test_days_that_are_counted_from_1904_are_told_by_their_year(tmp_path: Path) -> None:
    _, faults = read(repacked(right(), from_1904), tmp_path)
    assert {one.title for one in wrong(faults)} >= {"Began", "Held on"}


def test_a_result_that_a_formula_left_is_read(tmp_path: Path) -> None:
    def change(parts: Parts) -> None:
        name = next(one for one in parts if one.endswith("sheet5.xml"))
        cell = re.compile(rb'(<c r="D4"[^>]*?)(?: t="n")?><v>3</v>')
        assert cell.search(parts[name])
        parts[name] = cell.sub(rb"\1><f>1+2</f><v>3</v>", parts[name])

    log, faults = read(repacked(right(), change), tmp_path)
    assert not wrong(faults)
    assert log.rows["involvement"][0]["hours"] == 3


NO_LOG: dict[str, tuple[str, bytes, str]] = {
    "nothing": ("log.xlsx", b"", "This is no spreadsheet."),
    "words": ("log.xlsx", b"Person,Perspective\n", "This is no spreadsheet."),
    "a password": ("log.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1", "has a password"),
    "an old spreadsheet": ("log.xls", b"\xd0\xcf\x11\xe0", "an old spreadsheet"),
    "another spreadsheet": ("log.ods", b"PK", "a spreadsheet of the kind .ods"),
    "one sheet alone": ("people.csv", b"Person\n", "one sheet of a log"),
    "half a file": ("log.xlsx", right()[:9000], "This is no spreadsheet."),
    "an archive": ("log.xlsx", repacked(right(), lambda parts: parts.clear()), "damaged"),
    "a sheet cut off": (
        "log.xlsx", repacked(right(), in_every_sheet(rb"</worksheet>", b"")), "damaged"),
    "a bomb of entities": (
        "log.xlsx",
        repacked(right(), in_every_sheet(rb"<worksheet", b"<!DOCTYPE x><worksheet")),
        "damaged"),
    "a bomb of zeros": (
        "log.xlsx",
        repacked(right(), lambda parts: parts.update({"xl/media/x.bin": b"0" * 110_000_000})),
        "too large"),
}  # fmt: skip


@pytest.mark.parametrize("case", NO_LOG)
def test_what_is_no_log_is_refused(case: str, tmp_path: Path) -> None:
    name, content, what = NO_LOG[case]
    with pytest.raises(NoLog) as told:
        read_log(written(content, tmp_path, name), PERIOD)
    assert what in told.value.what
    assert told.value.mend
