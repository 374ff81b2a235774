"""The Markdown of pages with all filled in, held as UTF-8."""

from collections.abc import Iterator, Mapping


class Bodies(Mapping[str, str]):
    """Markdown by uri, from its UTF-8.

    One curly quotation mark, and Python holds a text in twice the memory; a site has few pages
    without. Nobody reads two bodies at a time.
    """

    def __init__(self, written: Mapping[str, bytes]) -> None:
        self._written = written

    def __getitem__(self, uri: str) -> str:
        return self._written[uri].decode()

    def __contains__(self, uri: object) -> bool:
        return uri in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)
