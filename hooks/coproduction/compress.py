"""Compressed copies of a site's texts beside them, for hosts that send them as they are."""

import gzip
import os
from pathlib import Path

import brotli  # type: ignore[import-untyped]

TEXTS = frozenset({".brf", ".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".vtt", ".xml"})
LEAST = 1024
"""Bytes below which a copy saves nothing: an answer goes out in one packet anyway."""
_BROTLI, _GZIP = 5, 6
"""Levels. The best (11) takes brotli thirty times as long for a tenth less."""
_WINDOW = 16
"""How far brotli looks back, as a power of two: 64 kB, more than most pages are long. Looking
further takes a quarter longer, and made the pages no shorter.
"""


def compress(site: Path) -> None:
    """Writes `page.html.br` and `page.html.gz` beside every text in the folder that they shorten.

    The same site gives the same bytes: no date goes into them.
    """
    for folder, _, names in os.walk(site):
        for name in names:
            if os.path.splitext(name)[1] in TEXTS:
                _compress(Path(folder, name))


def _compress(path: Path) -> None:
    content = path.read_bytes()
    if len(content) < LEAST:
        return
    text = brotli.MODE_TEXT
    for ending, packed in (
        ("br", brotli.compress(content, mode=text, quality=_BROTLI, lgwin=_WINDOW)),
        ("gz", gzip.compress(content, _GZIP, mtime=0)),
    ):
        if len(packed) < len(content):
            path.with_name(f"{path.name}.{ending}").write_bytes(packed)
