"""Mending by machine (`check --fix`): what has one right answer; all else stays as it is."""

import difflib
from collections.abc import Iterable, Mapping
from pathlib import Path

from coproduction.load import Catalogue
from coproduction.mending.letters import read_again
from coproduction.mending.pages import mended_body
from coproduction.mending.spaces import tidy
from coproduction.mending.words import joined, split_words
from coproduction.mending.yaml_lines import mended_fields, mended_records
from coproduction.problem import Problem


def mended(root: Path, catalogue: Catalogue, problems: Iterable[Problem]) -> dict[str, bytes]:
    """New contents of files below data/ and docs/ in which something has one right answer.

    `problems` are those of the check. A file that is not UTF-8 is left alone.
    """
    found: dict[str, list[Problem]] = {}
    for one in problems:
        found.setdefault(one.file, []).append(one)
    whole = split_words(catalogue)
    new = {}
    for path in [*sorted((root / "data").rglob("*.yml")), *sorted((root / "docs").rglob("*.md"))]:
        file = path.relative_to(root).as_posix()
        if path.is_symlink() or file.startswith("data/scenes/"):
            continue
        old = path.read_bytes()
        try:
            text = old.decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
        text = tidy(read_again(text), is_page=path.suffix == ".md")
        if path.suffix == ".md":
            text = mended_fields(text, file)
            text = mended_body(text, found.get(file, ()))
            text = joined(text, whole)
        else:
            text = mended_records(text, file)
        if (content := text.encode()) != old:
            new[file] = content
    return new


def difference(root: Path, new: Mapping[str, bytes]) -> str:
    """What would change, as a diff; what nobody can see is shown as its escape."""
    parts: list[str] = []
    for file, content in new.items():
        old = (root / file).read_bytes().decode()
        pair = (_lines(old), _lines(content.decode()))
        parts += difflib.unified_diff(*pair, file, file, n=1, lineterm="")
    return "\n".join(parts)


def _lines(text: str) -> list[str]:
    """Lines in which the signs that no screen shows can be seen."""
    seen = text.replace("\ufeff", "\\ufeff").replace("\r", "\\r").replace("\t", "\\t")
    return [_with_spaces_seen(line) for line in seen.split("\n")]


def _with_spaces_seen(line: str) -> str:
    bare = line.rstrip(" ")
    return bare + "·" * (len(line) - len(bare))
