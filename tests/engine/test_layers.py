"""The core stands by itself, and a module imports only what stands above it in the list."""

import ast
from collections import Counter
from functools import cache
from pathlib import Path

from coproduction import LAYERS
from project import ROOT, TESTS

CORE = ROOT / "hooks/coproduction"
MODULES = sorted(CORE.rglob("*.py"))
PARTS = sorted((ROOT / "hooks").glob("coproduction_*/**/*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def layer(path: Path) -> str:
    return path.relative_to(CORE).parts[0].removesuffix(".py")


@cache
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


def test_no_module_of_a_package_imports_the_site_engine() -> None:
    engines = {"mkdocs", "material", "zensical", "properdocs"}
    used = {name(path): engines & packages(path) for path in [*MODULES, *PARTS]}
    assert not {path: names for path, names in used.items() if names}


def test_a_module_imports_no_part_but_its_own() -> None:
    for path in [*MODULES, *PARTS]:
        parts = {package for package in packages(path) if package.startswith("coproduction_")}
        assert parts <= {path.relative_to(ROOT / "hooks").parts[0]}, name(path)


def packages(path: Path) -> set[str]:
    return {imported.split(".")[0] for imported in imports(path)}


def test_the_core_itself_imports_nothing() -> None:
    assert not [name(path) for path in MODULES if layer(path) == "__init__" and imports(path)]


def test_a_module_imports_only_its_own_layer_and_those_below_it() -> None:
    wrong = {}
    for path in (path for path in MODULES if layer(path) != "__init__"):
        allowed = LAYERS[: LAYERS.index(layer(path)) + 1]
        used = [one.split(".")[1] for one in imports(path) if one.startswith("coproduction.")]
        wrong[name(path)] = set(used) - set(allowed)
    assert len(wrong) > 100
    assert not {path: layers for path, layers in wrong.items() if layers}


def test_no_module_is_past_two_hundred_lines() -> None:
    modules = [
        path
        for path in [*(ROOT / "hooks").rglob("*.py"), *TESTS.rglob("*.py")]
        if "node_modules" not in path.parts
    ]
    lines = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert not {path: count for path, count in lines.items() if count > 200}


def test_no_two_modules_of_tests_have_one_name() -> None:
    names = Counter(
        path.name for path in TESTS.rglob("test_*.py") if "node_modules" not in path.parts
    )
    assert [name for name, count in names.items() if count > 1] == [], (
        "pytest reads only one of them"
    )
