"""Reads the figures of an article: charts, and pictures with a line below them."""

from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from coproduction.document.tree import Bar, Block, Chart
from coproduction.document.words import Reader


def read_figure(
    node: LexborNode, reader: Reader, blocks: Callable[[LexborNode, Reader], Iterator[Block]]
) -> Iterator[Block]:
    """A chart as its bars; of any other figure, what stands in it. `blocks` reads that."""
    reader.mark(node)
    if "chart" not in (node.attributes.get("class") or "").split():
        yield from blocks(node, reader)
        return
    title = next((reader.words(part) for part in node.css("figcaption")), ())
    said = next((part.text() for part in node.css("desc")), "")
    labels = [part.text() for part in node.css(".chart__label")]
    values = [part.text() for part in node.css(".chart__value")]
    widths = [_percent(part) for part in node.css(".chart__bar")]
    longest = max(widths, default=0) or 1
    bars = zip(labels, values, widths, strict=True)
    shares = (Bar(label, value, round(width / longest, 4)) for label, value, width in bars)
    yield Chart(title, " ".join(said.split()), tuple(shares))


def _percent(bar: LexborNode) -> float:
    return float((bar.attributes.get("width") or "0").rstrip("%"))
