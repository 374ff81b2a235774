"""`coproduction tally`: what may leave the private logs of one year or more."""

from collections.abc import Sequence
from pathlib import Path

import click

from coproduction.commands.options import PROJECT
from coproduction.model.when import When, parse_when
from coproduction_yearly.log.columns import sheets
from coproduction_yearly.log.faults import NoLog, report, wrong
from coproduction_yearly.log.kept import OUTSIDE, is_kept
from coproduction_yearly.log.reading import read_log
from coproduction_yearly.log.row import Log
from coproduction_yearly.tally import Refused
from coproduction_yearly.tally.measures import unfit
from coproduction_yearly.tally.overlap import refuse_shared
from coproduction_yearly.tally.settings import Settings, read_settings
from coproduction_yearly.tally.writing import written


@click.command()
@click.argument("logs", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--period",
    "periods",
    multiple=True,
    required=True,
    help="The first and last month, such as 2026-04/2027-03; of each log one, in their order.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file of the year, if it is not to be such as data/years/2027.yml.",
)
@click.option(
    "--round", "rounded", type=click.IntRange(2, 10), help="Round counts of people to this."
)
@PROJECT
def tally(
    logs: tuple[Path, ...],
    periods: tuple[str, ...],
    output: Path | None,
    rounded: int | None,
    root: Path,
) -> None:
    """Counts private logs, and writes the numbers that may leave them.

    Each of LOGS is the spreadsheet of a year, or its folder of CSV. They are only read. Nothing is
    written before all of them are right.
    """
    if len(logs) != len(periods):
        raise click.ClickException("Each log needs a --period of its own, in their order.")
    if output and len(logs) > 1:
        raise click.ClickException("With -o, give one log. Without, each year has its own file.")
    if not (output or (root / "data/site.yml").exists()):
        what = "There is no site in this folder: data/site.yml is missing."
        mend = "Give the site's folder with --project, or name the file with -o."
        raise click.ClickException(f"{what} {mend}")
    years = [_period(words) for words in periods]
    read = [_read(log, year, root) for log, year in zip(logs, years, strict=True)]
    found = [log for log in read if log]
    if len(found) < len(logs):
        raise SystemExit(1)
    files = [output or root / f"data/years/{_last(year)}.yml" for year in years]
    try:
        refuse_shared(years)
        settings = [read_settings(root, file) for file in files]
        _refuse_unfit(logs, found, settings)
        texts = [
            written(log, year, of_year, rounded)
            for log, year, of_year in zip(found, years, settings, strict=True)
        ]
    except Refused as error:
        raise click.ClickException(str(error)) from None
    _write(files, texts)


def _read(log: Path, year: When, root: Path) -> Log | None:
    """The log, after what is wrong with it was told; None where it cannot be counted."""
    try:
        read, faults = read_log(log, year)
    except NoLog as error:
        raise click.ClickException(f"{log.name}: {error.what} {error.mend}") from None
    if is_kept(log, root) and not read.example:
        raise click.ClickException(f"{log} lies where it is published or kept. {OUTSIDE}")
    if not any(read.rows.values()):
        raise click.ClickException(f"{log.name}: No sheet has a row yet. Write down who took part.")
    if faults:
        click.echo(report(log.name, faults, [one.title for one in sheets()]))
    return None if wrong(faults) else read


def _refuse_unfit(files: Sequence[Path], logs: Sequence[Log], found: Sequence[Settings]) -> None:
    """Ends the command where measures of a year do not fit those of the project."""
    told = {
        file.name: [*unfit(log, settings.targets)]
        for file, log, settings in zip(files, logs, found, strict=True)
        if settings.file
    }
    for name, faults in told.items():
        if faults:
            click.echo(report(name, faults, [one.title for one in sheets()]))
    if any(told.values()):
        raise SystemExit(1)


def _write(files: Sequence[Path], texts: Sequence[tuple[str, str]]) -> None:
    for file, (text, warned) in zip(files, texts, strict=True):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        if warned:
            click.echo(warned)
        click.echo(f"Written to {file}.")


def _period(words: str) -> When:
    """The months from the first to the last; raises an error of the command."""
    try:
        period = parse_when(words)
    except ValueError as error:  # pydantic's errors are such
        raise click.ClickException(f"--period: {error}") from None
    if not (period.first and period.last) or "/" not in words:
        raise click.ClickException("--period: write the first and last month: 2026-04/2027-03.")
    return period


def _last(period: When) -> int:
    """The year in which a period ends, after which its record is named."""
    assert period.last
    return period.last.year
