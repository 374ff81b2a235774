"""The files of a project that a change writes: all of them, or none where the check refuses."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from coproduction.inside import inside
from coproduction.inside import write as write_inside
from coproduction.model import Kind
from coproduction.problem import Problem, errors, nearest
from coproduction.project import check, read_project
from coproduction.source import Mapping as Fields
from coproduction.source import Sequence, Unreadable, Value, read_text, read_yaml
from coproduction_editing.fields import NotWritten
from coproduction_editing.splice import Original


@dataclass(frozen=True)
class Change:
    """New texts of files by their names in the project, what is said of it, and what comes next."""

    files: Mapping[str, Original]
    says: str
    steps: tuple[str, ...] = ()


def original(root: Path, file: str) -> Original | None:
    """The text of a file in the project, None where it is not there; raises `Unreadable`."""
    path = inside(root, file)
    if not path.exists():
        return None
    read_text(path, file)  # refuses what nobody can have meant to write
    return Original(path.read_bytes().decode())


def there(root: Path, file: str) -> Original:
    """The text of a file that must be there; raises `NotWritten`, `Unreadable`."""
    found = original(root, file)
    if found is None:
        raise NotWritten(f"There is no file {file}.")
    return found


def file_of(root: Path, kind: Kind, identifier: str) -> str:
    """The file in which a record stands; raises `NotWritten` where there is none of this id."""
    ids: list[str] = []
    for file in files_of(root, kind):
        found = _ids(read_yaml(read_text(root / file, file), file))
        if identifier in found:
            return file
        ids += found
    raise NotWritten(f"There is no {kind.name} “{identifier}”. {nearest(identifier, ids)}")


def files_of(root: Path, kind: Kind) -> list[str]:
    """The files that hold a kind of record: its own, then those in the folder of its name."""
    data = root / "data"
    found = [data / f"{kind.plural}.yml", *sorted((data / kind.plural).glob("*.yml"))]
    return [path.relative_to(root).as_posix() for path in found if path.is_file()]


def ids_of(root: Path, kind: Kind) -> list[str]:
    """The ids of all records of a kind, in their order; those of files that can be read."""
    ids = []
    for file in files_of(root, kind):
        try:
            ids += _ids(read_yaml(read_text(root / file, file), file))
        except Unreadable:
            continue  # the check says it
    return ids


def _ids(items: Value) -> list[str]:
    records = items if isinstance(items, Sequence) else []
    return [str(one["id"]) for one in records if isinstance(one, Fields) and "id" in one]


def apply(root: Path, change: Change) -> list[Problem]:
    """Writes the files and checks the project; what the check finds, in other files too.

    Where an error is among it that was not there before, all files are as they were.
    """
    before = {file: original(root, file) for file in change.files}
    for file, text in change.files.items():
        write_inside(root, file, text.raw.encode())
    found = check(read_project(root))
    if errors(found):
        _put_back(root, before)
        old = {(one.file, one.what) for one in check(read_project(root))}
        new = [one for one in errors(found) if (one.file, one.what) not in old]
        if new:
            return new
        for file, text in change.files.items():
            write_inside(root, file, text.raw.encode())
        found = []
    return found


def _put_back(root: Path, before: Mapping[str, Original | None]) -> None:
    for file, text in before.items():
        if text is None:
            inside(root, file).unlink()
        else:
            write_inside(root, file, text.raw.encode())
