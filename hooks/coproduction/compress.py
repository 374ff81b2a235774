"""Compressed copies (Brotli, gzip) of a site's texts, for hosts that send them as they are."""

import gzip
import os
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import brotli  # type: ignore[import-untyped]

from coproduction.formats.workers import processors
from coproduction.last_build import Manifest, digest
from coproduction.ownership import seen

TEXTS = frozenset({".brf", ".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".vtt", ".xml"})
LEAST = 1024
"""Bytes below which a copy saves nothing: an answer goes out in one packet anyway."""


class Levels(NamedTuple):
    """Levels of brotli (to 11) and gzip (to 9); how far brotli looks back, as a power of two."""

    brotli: int
    gzip: int
    window: int


FAST = Levels(5, 6, 16)
"""For every build. 64 kB is more than most pages are long: looking further takes a quarter
longer, and made them no shorter.
"""
BEST = Levels(11, 9, 22)
"""For a deploy: thirty times as long, for a tenth less."""


def compress(
    site: Path,
    levels: Levels = FAST,
    last: Manifest | None = None,
    done: Collection[str] = frozenset(),
) -> None:
    """Writes `page.html.br` and `page.html.gz` beside every text in the folder that they shorten.

    The same site gives the same bytes: no date goes into them. So copies that the `last` build made
    with these levels are taken over, where the text is the same. Texts named in `done` have theirs.
    """
    texts = [name for name in seen(site) if os.path.splitext(name)[1] in TEXTS]
    left = [name for name in texts if name not in done]

    def give(name: str) -> None:
        path = site / name
        content = path.read_bytes()
        same = last is not None and last.files.get(name) == digest(content)
        taken = same and last is not None and last.put(last.copies(name), site)
        if len(content) >= LEAST and not taken:
            _compress(path, content, levels)

    # Threads are enough: who compresses or writes leaves Python to the others meanwhile.
    with ThreadPoolExecutor(processors()) as threads:
        list(threads.map(give, left))  # it raises what one of them raised


def _compress(path: Path, content: bytes, levels: Levels) -> None:
    text, quality, window = brotli.MODE_TEXT, levels.brotli, levels.window
    for extension, packed in (
        ("br", brotli.compress(content, mode=text, quality=quality, lgwin=window)),
        ("gz", gzip.compress(content, levels.gzip, mtime=0)),
    ):
        if len(packed) < len(content):
            path.with_name(f"{path.name}.{extension}").write_bytes(packed)
