"""Edits of a project, one after another, by chance."""

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

MENU = "data/menu.yml"

Edit = Callable[["Edits"], tuple[str, Path]]
"""What makes an edit, says which, and of what file."""


@dataclass
class Edits:
    """Edits of the project in `root`; `chance` decides."""

    root: Path
    chance: Random
    _before: dict[Path, bytes | None] = field(default_factory=dict)

    def next(self, kinds: Sequence[Edit], undo: bool) -> str:
        """Makes an edit, or undoes the last: always if told to, else every second time."""
        if self._before and (undo or self.chance.random() < 0.5):
            return self.undo()
        self._before.clear()
        edit = self.chance.choice(kinds)
        what, path = edit(self)
        return f"{what} in {path.relative_to(self.root)}"

    def undo(self) -> str:
        """Brings back what was before the last edit."""
        for path, content in self._before.items():
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        names = ", ".join(path.name for path in self._before)
        self._before.clear()
        return f"undone: {names}"

    def any(self, pattern: str, holding: str = "") -> Path:
        """A file by chance, of those that hold what a regular expression finds."""
        files = sorted(self.root.glob(pattern))
        fitting = re.compile(holding, re.MULTILINE)
        return self.chance.choice([one for one in files if fitting.search(one.read_text("utf-8"))])

    def write(self, path: Path, text: str | None) -> None:
        """Writes a file, or deletes it, and remembers what it was."""
        self._before.setdefault(path, path.read_bytes() if path.exists() else None)
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")

    def lines(self, path: Path) -> list[str]:
        """The lines of a file."""
        return path.read_text(encoding="utf-8").split("\n")


def prepare(project: Path, look: Path) -> None:
    """Gives a project what the example shares with others: a look of its own, and a menu."""
    pages = sorted(path.name for path in (project / "docs").glob("*.md"))
    (project / MENU).write_text("".join(f"- {name}\n" for name in pages), encoding="utf-8")
    shutil.copytree(look, project / "overrides")
    config = project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace(look.as_posix(), "overrides"), encoding="utf-8")
