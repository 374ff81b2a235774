"""`coproduction log new`: an empty private log."""

from pathlib import Path

import click

from coproduction.commands.options import PROJECT
from coproduction_yearly.log.folder import folder
from coproduction_yearly.log.kept import OUTSIDE, is_kept
from coproduction_yearly.log.workbook import empty


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
        raise click.ClickException(f"{log} would lie where it is published or kept. {OUTSIDE}")
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
