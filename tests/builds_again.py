"""A project that is built again in this process: what to change in it, and what a build did."""

import shutil
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from project import ROOT, TESTS

NOON = 1_780_000_000
"""The seconds of `SOURCE_DATE_EPOCH` at which it is built."""
Change = Callable[[Path], object]


def made(root: Path, command: str = "build", **options: object) -> bool:
    """Whether a build by a command of the engine had something to do."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"), **options)
    from repeated import NothingToBuild  # it is there once the settings were read

    config.plugins.on_startup(command=command, dirty=False)
    try:
        build(config)
    except NothingToBuild:
        return False
    return True


def copied(folder: Path) -> None:
    """Copies the small project to a folder, with a look of its own, and builds it."""
    shutil.copytree(TESTS / "example", folder, ignore=shutil.ignore_patterns(".cache", "site"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("../../overrides", "overrides").replace("../..", ROOT.as_posix())
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    assert made(folder)


def added(name: str, words: str) -> Change:
    """More words at the end of a file, which may be new."""

    def change(root: Path) -> None:
        with (root / name).open("a", encoding="utf-8") as file:
            file.write(words)

    return change


def damaged(pattern: str) -> Change:
    """The first such file with another last byte."""

    def change(root: Path) -> None:
        path = min(path for path in root.glob(pattern) if path.is_file())
        content = path.read_bytes()
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

    return change
