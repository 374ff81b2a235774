"""The phrases that templates, modules, print and scripts ask for, with where they do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, nodes

from project import ROOT

CORE = ROOT / "hooks/coproduction"
PACKAGES = sorted((ROOT / "hooks").glob("coproduction*/"))
_CALLS = {"t", "phrases", "_phrases"}


class Asked(NamedTuple):
    """A phrase's key, or how it begins where the rest is known only then; and where it is."""

    key: str
    is_whole: bool
    where: str

    def fits(self, key: str) -> bool:
        """Whether this asks for the phrase `key`."""
        return key == self.key if self.is_whole else key.startswith(self.key)


def everywhere() -> list[Asked]:
    """All there are."""
    found: list[Asked] = []
    for path in sorted((ROOT / "overrides").rglob("*.html")):
        found += _in_template(path)
    for package in PACKAGES:
        for path in sorted((package / "templates").rglob("*.jinja")):
            found += _in_template(path)
        for path in sorted(package.rglob("*.py")):
            found += _in_module(path)
    for path in (CORE / "templates/print").glob("*.typ"):
        found += _in_calls(path, r'\bsay\("(\w+)"', "document.")
    script = ROOT / "overrides/assets/search.js"
    found += _in_calls(script, r'\bsay\("(\w+)"', "search.")
    found += [Asked(f"search.{word}", True, script.name) for word in _made_up(script)]
    return found


def _in_template(path: Path) -> Iterator[Asked]:
    for call in Environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "t":
            key = call.args[0]
            first = key.nodes[0] if isinstance(key, nodes.Concat) else key
            assert isinstance(first, nodes.Const), f"{path}:{call.lineno}: a key without beginning"
            yield Asked(str(first.value), first is key, f"{_name(path)}:{call.lineno}")


def _in_module(path: Path) -> Iterator[Asked]:
    """What calls of phrases ask for, and words in other places that look like keys."""
    name = _name(path)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        where = f"{name}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Call) and _is_of_phrases(node.func) and node.args:
            key = node.args[0]
            if isinstance(key, ast.JoinedStr) and isinstance(key.values[0], ast.Constant):
                yield Asked(str(key.values[0].value), False, where)
            elif isinstance(key, ast.Constant):
                yield Asked(str(key.value), True, where)
        elif isinstance(node, ast.Constant) and re.fullmatch(r"[a-z_]+\.[\w-]+", str(node.value)):
            yield Asked(str(node.value), True, "")


def _is_of_phrases(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in _CALLS
    return isinstance(function, ast.Attribute) and function.attr in _CALLS


def _in_calls(path: Path, pattern: str, above: str) -> Iterator[Asked]:
    text = path.read_text(encoding="utf-8")
    for found in re.finditer(pattern, text):
        line = text.count("\n", 0, found.start()) + 1
        yield Asked(f"{above}{found[1]}", True, f"{_name(path)}:{line}")


def _made_up(script: Path) -> list[str]:
    """Keys that the script puts together: (n ? "a" : "b") + (kind ? "_in" : "")."""
    two = re.search(r'\(n \? "(\w+)" : "(\w+)"\) \+ \(kind \? "(\w+)"', script.read_text())
    assert two
    return [two[1], two[1] + two[3], two[2], two[2] + two[3]]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
