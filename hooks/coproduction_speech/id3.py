"""The tag at the beginning of an MP3: what it is called, who made it, and its chapters.

ID3 version 2.3 (id3.org, ID3v2.3.0) with its addendum on chapters (ID3v2 Chapter Frame
Addendum 1.0): the version that players and file managers read most widely.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_NO_OFFSET = 0xFFFFFFFF
"""The place of a chapter is given in time, not in bytes (addendum, section 3.1)."""
_TOP_AND_ORDERED = 0b11


@dataclass(frozen=True)
class ChapterMark:
    """A chapter: where it begins and ends, in thousandths of a second."""

    title: str
    start: int
    end: int


def tag(words: Mapping[str, str], marks: Sequence[ChapterMark]) -> bytes:
    """The bytes of the tag. `words` are frames by name: TIT2, TPE1 … TLAN (three letters) and COMM.

    It has room for 255 chapters; those after them have none of their own.
    """
    marks = marks[:255]
    before = {"COMM": words["TLAN"].encode() + _utf16("") + b"\0\0"}
    frames = [
        _frame(name, b"\x01" + before.get(name, b"") + _utf16(value))
        for name, value in words.items()
    ]
    names = [f"chapter{number}" for number in range(1, len(marks) + 1)]
    listed = b"".join(name.encode() + b"\0" for name in names)
    contents = b"contents\0" + struct.pack(">BB", _TOP_AND_ORDERED, len(marks)) + listed
    frames.append(_frame("CTOC", contents))
    for name, mark in zip(names, marks, strict=True):
        place = struct.pack(">IIII", mark.start, mark.end, _NO_OFFSET, _NO_OFFSET)
        title = _frame("TIT2", b"\x01" + _utf16(mark.title))
        frames.append(_frame("CHAP", name.encode() + b"\0" + place + title))
    body = b"".join(frames)
    return b"ID3\x03\x00\x00" + _syncsafe(len(body)) + body


def _frame(name: str, content: bytes) -> bytes:
    return name.encode() + struct.pack(">IH", len(content), 0) + content


def _utf16(value: str) -> bytes:
    """Text with the mark of its byte order, which version 2.3 asks for."""
    return b"\xff\xfe" + value.encode("utf-16-le")


def _syncsafe(number: int) -> bytes:
    """A size in four bytes of seven bits each."""
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))
