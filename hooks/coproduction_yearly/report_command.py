"""The commands of the report: a new one drafted from a year's records, and its shape."""

from pathlib import Path

import click

from coproduction.clock import today
from coproduction.commands.options import PROJECT
from coproduction.inside import write
from coproduction.load import Catalogue
from coproduction.problem import errors, nearest, report
from coproduction.project import read_project
from coproduction_yearly.report.draft import TO_WRITE, drafts, folder
from coproduction_yearly.report.entries import menu, publications
from coproduction_yearly.report.shape import STANDARD, read_shape
from coproduction_yearly.year import Year


@click.group("report")
def report_command() -> None:
    """Drafts the report of a year from the records in data/years/."""


@report_command.command("new")
@click.argument("year")
@click.option(
    "--shape",
    "shape_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=STANDARD,
    help="The report's shape, if it is your own.",
)
@PROJECT
def new_command(year: str, shape_file: Path, root: Path) -> None:
    """Writes the pages of the report of YEAR, its Easy Read, its downloads and its menu.

    The numbers and pictures are filled in. The words that people have to write are marked, and
    the site is not published before they are written.
    """
    shape, wrong = read_shape(shape_file)
    project = read_project(root)
    if shape is None or errors(wrong) or errors(project.problems):
        click.echo(report([*wrong, *errors(project.problems)]))
        raise SystemExit(1)
    record = _year(year, project.catalogue)
    inside = f"docs/{folder(record)}"
    if (root / inside).exists():
        raise click.ClickException(f"{inside} is there already. Delete or rename it first.")
    pages = drafts(shape, record, project.catalogue, today())
    for file, text in pages.items():
        write(root, file, text.encode())
        click.echo(file)
    phrases = project.catalogue.phrases
    for file, text in (
        ("data/publications.yml", publications(shape, record, phrases)),
        ("data/menu.yml", menu(shape, record, phrases)),
    ):
        _append(root, file, text)
        click.echo(f"{file}: added to")
    left = sum(text.count(TO_WRITE) for text in pages.values())
    if left:
        click.echo(f"{left} places are still to be written: coproduction check says where.")


@report_command.command("shape")
def shape_command() -> None:
    """Prints the shape of a report, to be changed and given to “coproduction report new”."""
    click.echo(STANDARD.read_text(encoding="utf-8"), nl=False)


def _year(name: str, catalogue: Catalogue) -> Year:
    years = {one.id: one for one in catalogue.all(Year)}
    if name not in years:
        what = f"There is no year “{name}” in data/years/."
        mend = nearest(name, years) if years else "Make it with: coproduction tally"
        raise click.ClickException(f"{what} {mend}")
    return years[name]


def _append(root: Path, file: str, text: str) -> None:
    """Adds to the end of a file, which need not be there."""
    path = root / file
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    joined = f"{before.rstrip()}\n{text}" if before.strip() else text.lstrip("\n")
    write(root, file, joined.encode())
