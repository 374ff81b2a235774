"""Hooks run in the order of the list; each says in AFTER which must stand above it."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.config import load_config

from project import ROOT, TESTS
from sites import contents

AFTER: Mapping[str, tuple[str, ...]] = {
    Path(name).stem: getattr(module, "AFTER", ())
    for name, module in load_config(str(ROOT / "mkdocs.yml")).hooks.items()
}


def listed(root: Path) -> list[str]:
    return [Path(name).stem for name in load_config(str(root / "mkdocs.yml")).hooks]


def misplaced(hook: str, order: list[str]) -> list[str]:
    """The hooks that must stand above this one, and do not."""
    return [other for other in AFTER[hook] if other not in order[: order.index(hook)]]


@pytest.mark.parametrize("root", [ROOT, TESTS / "example"], ids=["site", "example"])
@pytest.mark.parametrize("hook", AFTER)
def test_a_hook_stands_below_those_that_it_needs(hook: str, root: Path) -> None:
    above = misplaced(hook, listed(root))
    assert not above, f"in {root}/mkdocs.yml, hooks/{hook}.py must stand below {above}"


@pytest.mark.parametrize("event", ["on_page_content", "on_post_page", "on_post_template"])
def test_no_hook_changes_an_article_after_it_was_judged(event: str) -> None:
    hooks = load_config(str(ROOT / "mkdocs.yml")).hooks
    having = [Path(name).stem for name, module in hooks.items() if hasattr(module, event)]
    assert having == (["records"] if event == "on_page_content" else [])


def turned() -> list[str]:
    """The hooks in an order as unlike the list's as what they need allows."""
    order: list[str] = []
    waiting = [*reversed(AFTER)]
    while waiting:
        order.append(next(one for one in waiting if {*AFTER[one]} <= {*order}))
        waiting.remove(order[-1])
    return order


def built(project: Path, order: list[str]) -> dict[str, str]:
    """Every file of a site with a hash of its bytes."""
    settings = project / "mkdocs.yml"
    lines = settings.read_text().splitlines()
    hooks = ", ".join(f"{ROOT}/hooks/{name}.py" for name in order)
    lines = [f"hooks: [{hooks}]" if line.startswith("hooks:") else line for line in lines]
    settings.write_text("\n".join(lines))
    site = project / "site"
    allow = f"from coproduction.rules import own_code; own_code.HOOKS = {tuple(order)}"
    options = ["build", "-q", "-f", str(settings), "-d", str(site)]
    run = f"{allow}; from mkdocs.__main__ import cli; cli({options})"
    subprocess.run([sys.executable, "-c", run], check=True)
    return contents(site)


@pytest.mark.slow
def test_what_a_hook_says_it_needs_is_all_that_its_place_matters_for(project: Path) -> None:
    order = turned()
    assert order != [*AFTER]
    assert built(project, order) == built(project, [*AFTER])
