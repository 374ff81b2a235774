"""A media overlay: the sound of a book, and which sentence is heard when (EPUB 3.3, section 9)."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Clip:
    """A sentence: the number of its idea and its own there, from 1; times in milliseconds."""

    idea: int
    sentence: int
    start: int
    end: int

    @property
    def anchor(self) -> str:
        """Its id on the page."""
        return f"s{self.idea}-{self.sentence}"


@dataclass(frozen=True)
class Overlay:
    """The sound of a book (MP3), and its sentences in order."""

    sound: bytes
    clips: tuple[Clip, ...]

    @property
    def milliseconds(self) -> int:
        """How long all clips last together."""
        return sum(one.end - one.start for one in self.clips)


def numbered(node: Any) -> Any:
    """Blocks of a document as JSON, in which each idea has its number."""
    count = 0

    def number(node: Any) -> Any:
        nonlocal count
        if isinstance(node, list):
            return [number(one) for one in node]
        if not isinstance(node, dict):
            return node
        if node.get("kind") == "Idea":
            count += 1
            return {**node, "number": count}
        return {name: number(one) for name, one in node.items()}

    return number(node)
