"""Compressed copies of a site's texts beside them, for hosts that send them as they are."""

import gzip
from pathlib import Path

import brotli  # type: ignore[import-untyped]

TEXTS = frozenset({".brf", ".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".vtt", ".xml"})
LEAST = 1024
"""Bytes below which a copy saves nothing: an answer goes out in one packet anyway."""
_BROTLI, _GZIP = 5, 6
"""Levels. The best (11) takes brotli thirty times as long for a tenth less."""


def compress(site: Path) -> None:
    """Writes `page.html.br` and `page.html.gz` beside every text in the folder that they shorten.

    The same site gives the same bytes: no date goes into them.
    """
    for path in site.rglob("*"):
        if path.suffix in TEXTS and path.is_file() and path.stat().st_size >= LEAST:
            content = path.read_bytes()
            for ending, packed in (
                ("br", brotli.compress(content, mode=brotli.MODE_TEXT, quality=_BROTLI)),
                ("gz", gzip.compress(content, _GZIP, mtime=0)),
            ):
                if len(packed) < len(content):
                    path.with_name(f"{path.name}.{ending}").write_bytes(packed)
