"""The command `coproduction`: what an editor runs before sending a change."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import click

from coproduction.clock import today
from coproduction.commands import OUTPUT, PROJECT
from coproduction.convert import convert, write
from coproduction.export.schema import schema_files
from coproduction.formats import formats
from coproduction.freshness import dates_to_come, without_early_reviews
from coproduction.hosting import settings_files
from coproduction.inside import write as write_inside
from coproduction.made_by_command import edited
from coproduction.mending import difference, mended
from coproduction.parts import registered
from coproduction.problem import Format, errors, report
from coproduction.project import Project, check, read_project
from coproduction.stage import NotStaged, stage

IN_ROOT = click.argument(
    "root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)


@click.group()
def main() -> None:
    """Checks and publishes a site of pages and records."""


for command in registered("commands"):
    main.add_command(command)


@main.command("check")
@click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    help="text for people, json for programs, github for notes on a pull request.",
)
@click.option("--fix", is_flag=True, help="Mend what has one right answer; shows it first.")
@click.option("--yes", is_flag=True, help="With --fix: do not ask before writing.")
@IN_ROOT
def check_command(root: Path, form: Format, fix: bool, yes: bool) -> None:
    """Finds everything that is wrong in data/ and docs/, all at once.

    ROOT is the project's folder; the one you are in if left out.
    """
    project = read_project(root)
    if fix and _mend(root, project, yes):
        project = read_project(root)
    to_come = dates_to_come(project.catalogue, today())
    found = [*without_early_reviews(check(project), to_come), *to_come, *edited(root)]
    click.echo(report(found, form))
    if errors(found):
        raise SystemExit(1)


def _mend(root: Path, project: Project, yes: bool) -> bool:
    """Shows what can be mended by machine, and mends it if somebody says so; whether it did."""
    new = mended(root, project.catalogue, check(project))
    if not new:
        click.echo("Nothing here has one right answer.")
        return False
    click.echo(difference(root, new))
    if not yes and not (sys.stdin.isatty() and click.confirm("Write this?")):
        click.echo("Nothing was written. With --yes it is.")
        return False
    for file, content in new.items():
        write_inside(root, file, content)
    return True


@main.command()
@IN_ROOT
def schema(root: Path) -> None:
    """Writes the schemas, the editor's settings and the reference from the models."""
    _write(root, schema_files())


@main.command()
@IN_ROOT
def hosting(root: Path) -> None:
    """Writes the settings for nginx and Caddy into deploy/."""
    _write(root, settings_files())


@main.command("stage")
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


@main.command("convert")
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
