"""The core stands by itself, and a module imports only what stands above it in the list."""

import ast
from collections import Counter
from pathlib import Path

import pytest

from coproduction import LAYERS
from project import ROOT, TESTS

CORE = ROOT / "hooks/coproduction"
MODULES = sorted(CORE.rglob("*.py"))
PARTS = sorted((ROOT / "hooks").glob("coproduction_*/**/*.py"))


def ids(path: Path) -> str:
    return path.relative_to(ROOT / "hooks").as_posix()


def layer(path: Path) -> str:
    return path.relative_to(CORE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def test_the_list_of_layers_names_every_module_there_is() -> None:
    assert {layer(path) for path in MODULES} == {*LAYERS, "__init__"}


@pytest.mark.parametrize("path", [*MODULES, *PARTS], ids=ids)
def test_no_module_of_a_package_imports_the_site_engine(path: Path) -> None:
    engines = {"mkdocs", "material", "zensical", "properdocs"}
    assert not engines & {name.split(".")[0] for name in imports(path)}


@pytest.mark.parametrize("path", [*MODULES, *PARTS], ids=ids)
def test_a_module_imports_no_part_but_its_own(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)}
    parts = {name for name in used if name.startswith("coproduction_")}
    assert parts <= {path.relative_to(ROOT / "hooks").parts[0]}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_a_module_imports_only_its_own_layer_and_those_below_it(path: Path) -> None:
    if layer(path) == "__init__":
        assert not imports(path)
        return
    allowed = LAYERS[: LAYERS.index(layer(path)) + 1]
    used = [name.split(".")[1] for name in imports(path) if name.startswith("coproduction.")]
    assert set(used) <= set(allowed)


@pytest.mark.parametrize(
    "path",
    sorted([*(ROOT / "hooks").rglob("*.py"), *TESTS.rglob("*.py")]),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_no_module_is_past_two_hundred_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 200


def test_no_two_modules_of_tests_have_one_name() -> None:
    names = Counter(
        path.name for path in TESTS.rglob("test_*.py") if "node_modules" not in path.parts
    )
    assert [name for name, count in names.items() if count > 1] == [], (
        "pytest reads only one of them"
    )
