"""Reads a text file (UTF-8), and refuses what nobody can have meant to write."""

import re
from pathlib import Path

from coproduction.characters import MEND, all_seen, hidden, misread
from coproduction.rights import refusal
from coproduction.source.value import Unreadable

LARGEST = 1_000_000
"""Bytes in one file. The largest file that people write by hand here has some 40,000."""

LONGEST_LINE = 10_000
"""Characters in one line. A paragraph that people can read has some 500."""
MOST_BRACKETS = 200
"""Opening brackets in one line: for each, a Markdown parser looks for its end."""
MOST_BACKTICKS = 20
"""Backticks in a row: a Markdown parser looks for as many again, to the paragraph's end."""

_OTHERS = (
    (b"PK\x03\x04", "a file of Word or Excel, or a packed one"),
    (b"\xd0\xcf\x11\xe0", "an old file of Word or Excel"),
    (b"{\\rtf", "a file of a word processor (RTF)"),
    (b"%PDF-", "a PDF"),
    (b"<!DOCTYPE html", "a page saved from the web"),
    (b"<!doctype html", "a page saved from the web"),
    (b"<html", "a page saved from the web"),
)
"""How files of other programs begin."""

_TICKS = "`" * (MOST_BACKTICKS + 1)
_NUMBERED = re.compile(r"&#[xX]?[0-9a-fA-F]{9,}")
"""An entity of a number that no character has; Python itself fails at thousands of digits."""
_CONFLICT = re.compile(r"^(<{7}|>{7}|\|{7})( |$)|^={7}$")


def read_text(path: Path, file: str, largest: int = LARGEST) -> str:
    """The file's text, or `Unreadable` for what nobody can have meant to write.

    `largest` is the most bytes that it may have. Refuses symbolic links, over-large and empty
    files, endless lines, bytes that are not UTF-8, characters that nobody can see, and what a
    merge left unfinished.
    """
    if path.is_symlink() or not path.is_file():
        if path.is_dir() and not path.is_symlink():
            what = f"This is a folder, and its name ends in “{path.suffix}” as that of a file."
            raise Unreadable(file, 1, what, f"Rename it, such as “{path.stem}”.")
        kind = "a symbolic link" if path.is_symlink() else "not a file"
        raise Unreadable(file, 1, f"This is {kind}.", "Put the file itself here.")
    if path.stat().st_size > largest:
        size = f"{path.stat().st_size:,} bytes"
        raise Unreadable(
            file,
            1,
            f"The file has {size}; the most that is read is {largest:,}.",
            "Split it, or check that the right file was saved here.",
        )
    try:
        data = path.read_bytes()
    except PermissionError:
        raise Unreadable(file, 1, *refusal()) from None
    begin = data[:40].lstrip()
    if other := next((kind for start, kind in _OTHERS if begin.startswith(start)), None):
        what = f"This is {other}, whatever its name says."
        raise Unreadable(file, 1, what, "Copy its words into a text file, as plain text.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(
            file,
            line,
            f"The byte 0x{data[error.start]:02X} is not UTF-8.",
            "Save the file again with the encoding UTF-8 (your editor's “Save as” offers it).",
        ) from None
    if not text.strip():
        raise Unreadable(file, 1, "The file is empty.", "Fill it, or delete it.")
    text = text.replace("\r\n", "\n")
    if "\r" in text and "\n" not in text:
        what = "The lines of this file end in U+000D alone, as on old Macs, so it is all one line."
        mend = "Save it with the line ends LF, or run: coproduction check --fix"
        raise Unreadable(file, 1, what, mend)
    _refuse_hidden(text, file)
    if found := misread(text):
        what = f"“{found[0].strip()}” stands where another letter was lost on the way."
        line = text.count("\n", 0, found.start()) + 1
        raise Unreadable(file, line, what, "Copy the words again, or type the letter: ’, é, £ …")
    return text


def _refuse_hidden(text: str, file: str) -> None:
    conflict = "<<<<<<<" in text or ">>>>>>>" in text
    plain = all_seen(text.replace("\n", " ").replace("\t", " "))
    short = len(text) <= LONGEST_LINE and text.count("[") <= MOST_BRACKETS and _TICKS not in text
    numbered = "&#" in text and _NUMBERED.search(text)
    if plain and not conflict and short and not numbered:
        return  # which is said of nearly every file, a thousand times faster
    for number, line in enumerate(text.split("\n"), start=1):
        if conflict and _CONFLICT.match(line):
            raise Unreadable(
                file,
                number,
                f"A mark that git leaves in an unfinished merge: “{line[:20]}”.",
                "Keep the lines that are right, and delete the marks "
                "that begin with <<<<<<<, ======= and >>>>>>>.",
            )
        if len(line) > LONGEST_LINE:
            what = f"The line has {len(line):,} characters; the most is {LONGEST_LINE:,}."
            raise Unreadable(file, number, what, "Break it into paragraphs with empty lines.")
        if numbered and (found := _NUMBERED.search(line)):
            what = f"“{found[0][:12]}…” stands for no character."
            raise Unreadable(file, number, what, "Write the character itself, or delete it.")
        if line.count("[") > MOST_BRACKETS:
            what = f"The line has {line.count('['):,} opening brackets."
            raise Unreadable(file, number, what, f"Write at most {MOST_BRACKETS} in one line.")
        if _TICKS in line:
            what = f"The line has more than {MOST_BACKTICKS} backticks in a row."
            raise Unreadable(file, number, what, "Write three, before and after lines of code.")
        for unseen in () if plain else hidden(line):
            raise Unreadable(file, number, unseen.what, MEND)
