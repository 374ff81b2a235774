"""Which programs a project may have run: our hooks in their order, and the look's templates.

MkDocs runs a hook as soon as it reads mkdocs.yml, and Jinja runs what stands in a template. So
hooks are those beside this core, or a copy of all of them in the project; the look is ours, or
the project's own folder of that name.
"""

from pathlib import Path

from coproduction.settings import THEME

HOOKS = (
    "serving", "records", "menu", "theme", "search", "sharing", "downloads", "hosting",
    "replacement",
)  # fmt: skip
"""Our hooks, in the order in which they run."""

_FOLDER = Path(__file__).resolve().parents[2]
"""Where our hooks are, and the core."""
_NAME = "hooks"


def are_our_hooks(written: object, root: Path) -> bool:
    """Whether the list under “hooks:” in the project in `root` is that of our hooks."""
    if not isinstance(written, list) or not all(isinstance(one, str) for one in written):
        return False
    paths = [root / one for one in written]
    folders = {path.parent.resolve() for path in paths}
    return [path.name for path in paths] == [f"{name}.py" for name in HOOKS] and all(
        folder == _FOLDER or _is_copy(folder, root) for folder in folders
    )


def is_our_look(written: object, root: Path) -> bool:
    """Whether this is the look's folder, of the project in `root` or ours, and is there."""
    if not isinstance(written, str):
        return False
    folder, own = (root / written).resolve(), root / THEME
    ours = _FOLDER.parent / THEME
    ours_or_own = folder == ours or (folder == own.resolve() and not own.is_symlink())
    return ours_or_own and folder.is_dir()


def _is_copy(folder: Path, root: Path) -> bool:
    """Whether the project has our hooks and core in `hooks/`, each file as it is here."""
    own = root / _NAME
    if own.is_symlink() or folder != own.resolve():
        return False
    return not (_FOLDER / "records.py").is_file() or _programs(folder) == _programs(_FOLDER)


def _programs(folder: Path) -> dict[str, bytes]:
    """Every Python file in a folder, by its name there."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    return {name: path.read_bytes() for name, path in found.items() if path.is_file()}
