"""Nothing private of a dependency is used, which its makers may change on any day.

Ruff finds `other._name` (SLF001). Here is what it does not see: private names that are
imported, inherited, asked for by their letters, or replaced. The tests keep to it as well.
"""

import ast
import re
from collections.abc import Iterator

import pytest

from project import ROOT

FILES = sorted(
    path
    for folder in ("hooks", "bench", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if "node_modules" not in path.parts
)
PRIVATE = re.compile(r"_[a-zA-Z]\w*")
MANGLED = re.compile(r"_[A-Z]\w*__\w+")


def test_the_rules_see_each_way_of_using_what_is_private() -> None:
    code = """
from other import Base, _imported
import other._module
class Ours(Base):
    def _Base__replaced(self):
        self._own = self._inherited + self._own
        setattr(Base, "_by_letters", getattr(other, "_asked_for"))
        return _imported._attribute
"""
    assert {*strangers(code)} == {
        "_imported", "_module", "_Base__replaced", "_inherited", "_by_letters", "_asked_for",
        "_attribute",
    }  # fmt: skip


@pytest.mark.slow
def test_a_module_uses_only_private_names_that_it_gives_itself() -> None:
    assert len(FILES) > 500
    found = {
        path.relative_to(ROOT).as_posix(): [*strangers(path.read_text(encoding="utf-8"))]
        for path in FILES
    }
    assert not {path: names for path, names in found.items() if names}


def strangers(code: str) -> Iterator[str]:
    """Private names that a module uses and does not give."""
    nodes = [*ast.walk(ast.parse(code))]
    own = {name for node in nodes for name in given(node) if not MANGLED.fullmatch(name)}
    for node in nodes:
        yield from (name for name in used(node) if PRIVATE.fullmatch(name) and name not in own)


def given(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
            yield name


def used(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Attribute(attr=name) | ast.FunctionDef(name=name):
            yield name
        case ast.Import(names=names):
            yield from (part for alias in names for part in alias.name.split("."))
        case ast.ImportFrom(module=module, names=names):
            yield from (module or "").split(".")
            yield from (alias.name for alias in names)
        case ast.Call(args=[_, ast.Constant(value=str(name)), *_]):
            yield name
