"""A command as somebody types it in a project, and all that stands in it before and after."""

from pathlib import Path

from click.testing import CliRunner, Result

from coproduction.cli import main


def run(project: Path, *words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, [*words, "--project", str(project)], input=typed)


def files(project: Path) -> dict[str, bytes]:
    paths = [path for path in project.rglob("*") if path.is_file() and ".cache" not in path.parts]
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in paths}
