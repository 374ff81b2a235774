"""Commands that make files: `schema`, `hosting` (settings of hosts), `stage`, `convert`."""

from collections.abc import Mapping
from pathlib import Path

import click

from coproduction.clock import today
from coproduction.commands.options import IN_ROOT, OUTPUT, PROJECT
from coproduction.convert import convert, write
from coproduction.export.schema import schema_files
from coproduction.formats import formats
from coproduction.hosting import settings_files
from coproduction.inside import write as write_inside
from coproduction.problem import errors, report
from coproduction.project import check, read_project
from coproduction.stage import NotStaged, stage


@click.command()
@IN_ROOT
def schema(root: Path) -> None:
    """Writes the schemas, the editor's settings and the reference from the models."""
    _write(root, schema_files())


@click.command()
@IN_ROOT
def hosting(root: Path) -> None:
    """Writes the settings for nginx and Caddy into deploy/."""
    _write(root, settings_files())


@click.command("stage")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@IN_ROOT
def stage_command(folder: Path, root: Path) -> None:
    """Writes the expanded tree to FOLDER, for any engine that reads an mkdocs.yml."""
    project = read_project(root)
    if errors(problems := check(project)):
        click.echo(report(problems))
        raise SystemExit(1)
    try:
        stage(project, folder)
    except NotStaged as error:
        raise click.ClickException(str(error)) from None


_ANY_PAGE = [name for name, one in formats().items() if not one.lacks]
"""The formats that a page is made in at once."""


@click.command("convert")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to",
    "formats",
    default="pdf",
    show_default=True,
    help=f"The formats, with commas between them: {', '.join(_ANY_PAGE)}.",
)
@OUTPUT
@PROJECT
def convert_command(file: Path, formats: str, folder: Path, root: Path) -> None:
    """Makes documents of FILE, a page in Markdown that need not be in the site."""
    wanted = [name.strip() for name in formats.split(",")]
    if unknown := [name for name in wanted if name not in _ANY_PAGE]:
        there = ", ".join(_ANY_PAGE)
        raise click.ClickException(f"There is no format “{unknown[0]}”. There are: {there}.")
    made = convert(file, wanted, root, today())
    if made.problems:
        click.echo(report(made.problems))
    if errors(made.problems):
        raise SystemExit(1)
    for path in write(made, folder, file.stem):
        click.echo(path)
    if made.failures or made.left_out:
        raise click.ClickException(" ".join([*made.failures, *made.left_out]))


def _write(root: Path, texts: Mapping[str, str]) -> None:
    """Writes texts by their path in the project, and says which."""
    for name, text in texts.items():
        write_inside(root, name, text.encode())
        click.echo(name)
