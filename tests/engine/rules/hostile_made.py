"""Makes files of hostile contributions: pages, drawings, pictures, captions, records, menus."""

import io
import struct
import zlib
from pathlib import Path

from PIL import Image

from bad_input import PAGE

FIFO = None
"""A pipe, for which whoever reads it waits."""
Files = dict[str, "str | bytes | Path | None"]
WORDS = "- id: {id}\n  word: a\n  meaning: {meaning}\n"
FIGURE = (
    "- id: f\n  value: {value}\n  unit: a\n  counts: b\n  period: {period}\n  topic: c\n"
    "  source: {{document: minutes, place: Item 7}}\n"
)
BOOK = "- {{id: {id}, title: B, pages: [{pages}], formats: [{format}]}}\n"
PICTURE = "- {{id: p, file: '{file}', means: a, credit: b, licence: c}}\n"
NEW = "docs/new.md"
CAPTIONS = "docs/opening.vtt"
MENU = "data/menu.yml"
ALL = "guide glance easy story film opening all-views sources"
CUE = "00:00.000 --> 00:01.000\na\n\n"


def page(words: str) -> Files:
    return {NEW: f"{PAGE}\n# New\n\n{words}\n"}


def fields(old: str, new: str) -> Files:
    return {NEW: PAGE.replace(old, new) + "\nWords.\n"}


def svg(inside: str, box: str = "0 0 9 9") -> Files:
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'
    return {"docs/a.svg": f"{start}{inside}</svg>"}


def words(text: str) -> Files:
    return {"data/words/more.yml": text}


def figure(value: str, period: str = "2020") -> Files:
    return {"data/figures/more.yml": FIGURE.format(value=value, period=period)}


def book(pages: str = "guide.md", name: str = "b", form: str = "txt") -> Files:
    return {"data/publications.yml": BOOK.format(id=name, pages=pages, format=form)}


def menu(line: str) -> Files:
    others = "".join(f"- {one}.md\n" for one in ALL.split())
    return {MENU: f"- index.md\n{others}{line}\n"}


def captions(text: str) -> Files:
    return {CAPTIONS: f"WEBVTT\n\n{text}"}


def raster(form: str, *sizes: tuple[int, int], **how: object) -> bytes:
    stream, pictures = io.BytesIO(), [Image.new("L", size, n % 256) for n, size in enumerate(sizes)]
    more = {"save_all": True, "append_images": pictures[1:]} if pictures[1:] else {}
    pictures[0].save(stream, form, **more, **how)
    return stream.getvalue()


def png(width: int, height: int, packed: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


_TWICE = '<g id="a{0}"><use href="#a{1}"/><use href="#a{1}"/></g>'
LAUGHS = "".join(_TWICE.format(one, one + 1) for one in range(30)) + '<g id="a30"><path/></g>'
