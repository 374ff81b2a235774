"""Writing inside one folder alone (path traversal): no `..`, no whole path, no link out of it."""

from pathlib import Path, PurePosixPath


class Outside(Exception):
    """A file that would lie outside the folder it is written to; its words say which."""


def inside(folder: Path, name: str) -> Path:
    """The file's path in the folder; raises `Outside` where it would lie elsewhere.

    `name` has slashes on every system, as addresses have. `folder` itself may be a link.
    """
    checked(name)
    path = folder / name
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise Outside(f"{path} would be written through a link to somewhere else.")
    return path


def checked(name: str) -> str:
    """The name of a file in a folder or an archive, if it leads nowhere else; else `Outside`."""
    steps = PurePosixPath(name).parts
    if not steps or name.startswith("/") or ".." in steps or set(name) & {"\\", ":", "\0"}:
        raise Outside(f"“{name}” is not the name of a file inside a folder.")
    return name


def write(folder: Path, name: str, content: bytes) -> Path:
    """Writes the file, with the folders it needs; one that is a link is replaced, not followed."""
    path = inside(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        path.unlink()
    path.write_bytes(content)
    return path
