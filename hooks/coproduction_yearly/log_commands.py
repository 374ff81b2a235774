"""`coproduction log new` and `coproduction tally`: the private log, and what may leave it."""

import subprocess
from pathlib import Path

import click

from coproduction.commands import PROJECT
from coproduction.model.when import When, parse_when
from coproduction_yearly.log.columns import sheets
from coproduction_yearly.log.faults import NoLog, report, wrong
from coproduction_yearly.log.folder import folder
from coproduction_yearly.log.reading import read_log
from coproduction_yearly.log.workbook import empty
from coproduction_yearly.tally.refused import Refused
from coproduction_yearly.tally.settings import read_settings
from coproduction_yearly.tally.writing import written

_NOT_IGNORED = 1
"""What git ends with for a file that it would keep; with 128 where there is no repository."""
_OUTSIDE = "Choose a place outside the project, where only those who need it can open it."


@click.group("log")
def log_group() -> None:
    """The private log of who was involved in what."""


@log_group.command("new")
@click.argument("log", type=click.Path(path_type=Path))
@PROJECT
def new(log: Path, root: Path) -> None:
    """Makes an empty log: a spreadsheet (LOG.xlsx), or a folder of CSV (LOG)."""
    if log.exists():
        raise click.ClickException(f"{log} is there already, and may hold a year's work.")
    if is_kept(log, root):
        raise click.ClickException(f"{log} would lie where it is published or kept. {_OUTSIDE}")
    if log.suffix.casefold() == ".xlsx":
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_bytes(empty())
    elif log.suffix:
        raise click.ClickException("A log is a file that ends in .xlsx, or a folder.")
    else:
        log.mkdir(parents=True)
        for name, content in folder().items():
            (log / name).write_bytes(content)
    click.echo(f"{log}: read the sheet “Read me first”. Never put it into the project.")


@click.command()
@click.argument("log", type=click.Path(exists=True, path_type=Path))
@click.option("--period", required=True, help="The first and last month, such as 2026-04/2027-03.")
@click.option(
    "-o",
    "--output",
    "output",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of the year, such as data/years/2027.yml.",
)
@click.option(
    "--round", "rounded", type=click.IntRange(2, 10), help="Round counts of people to this."
)
@PROJECT
def tally(log: Path, period: str, output: Path, rounded: int | None, root: Path) -> None:
    """Counts a private log, and writes the numbers that may leave it.

    LOG is the spreadsheet, or the folder of CSV. It is only read.
    """
    year = _period(period)
    try:
        read, faults = read_log(log, year)
    except NoLog as error:
        raise click.ClickException(f"{log.name}: {error.what} {error.mend}") from None
    if is_kept(log, root) and not read.example:
        raise click.ClickException(f"{log} lies where it is published or kept. {_OUTSIDE}")
    if faults:
        click.echo(report(log.name, faults, [one.title for one in sheets()]))
    if wrong(faults):
        raise SystemExit(1)
    try:
        text, warned = written(read, year, read_settings(root, output), rounded)
    except Refused as error:
        raise click.ClickException(str(error)) from None
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(text, encoding="utf-8")
    if warned:
        click.echo(warned)
    click.echo(f"Written to {output}.")


def _period(words: str) -> When:
    """The months from the first to the last; raises an error of the command."""
    try:
        period = parse_when(words)
    except ValueError as error:  # pydantic's errors are such
        raise click.ClickException(f"--period: {error}") from None
    if not (period.first and period.last) or "/" not in words:
        raise click.ClickException("--period: write the first and last month: 2026-04/2027-03.")
    return period


def is_kept(path: Path, root: Path) -> bool:
    """Whether a log there would lie in the project's folder, or where git would keep it."""
    place, project = path.resolve(), root.resolve()
    if (project / "mkdocs.yml").exists() and place.is_relative_to(project):
        return True
    above = next(one for one in place.parents if one.is_dir())
    command = ["git", "-c", "core.fsmonitor=false", "check-ignore", "-q", str(place)]
    try:
        done = subprocess.run(command, cwd=above, capture_output=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == _NOT_IGNORED


LOG_COMMANDS = (log_group, tally)
