"""The command `coproduction`: what an editor runs before sending a change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import click

from coproduction import outputs
from coproduction.export.schema import example_yaml, schema_files
from coproduction.formats import FORMATS
from coproduction.formats.converting import convert, write
from coproduction.freshness import not_ready, reviews_due
from coproduction.hosting import settings_files
from coproduction.model import KINDS
from coproduction.problem import Format, errors, report
from coproduction.speak import speak
from coproduction.stage import NotStaged, stage
from coproduction_drawing.command import draw

IN_ROOT = click.argument(
    "root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)


@click.group()
def main() -> None:
    """Checks and publishes a co-production resource site."""


main.add_command(speak)
main.add_command(draw)


@main.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    help="text for people, json for programs, github for notes on a pull request.",
)
@IN_ROOT
def check(root: Path, form: Format) -> None:
    """Finds everything that is wrong in data/ and docs/, all at once.

    ROOT is the project's folder; the one you are in if left out.
    """
    found = _checked(root).problems
    click.echo(report(found, form))
    if errors(found):
        raise SystemExit(1)


@main.command()
@click.option("--deploy", is_flag=True, help="Refuse a site that is not ready to be deployed.")
@IN_ROOT
def status(root: Path, deploy: bool) -> None:
    """Lists reviews that are due, and what keeps the site from being more than a trial."""
    catalogue = _checked(root).catalogue
    missing = not_ready(catalogue)
    click.echo(report([*missing, *reviews_due(catalogue, date.today())]))
    if deploy and missing:
        raise SystemExit(1)


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
    made = _checked(root)
    if errors(made.problems):
        click.echo(report(made.problems))
        raise SystemExit(1)
    try:
        stage(root, made, folder)
    except NotStaged as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.argument("kind", type=click.Choice([kind.name for kind in KINDS]))
def new(kind: str) -> None:
    """Prints a record of a KIND with every field filled in, to copy into data/."""
    model = next(one.model for one in KINDS if one.name == kind)
    click.echo(example_yaml(model), nl=False)


@main.command("convert")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to",
    "formats",
    default="pdf",
    show_default=True,
    help=f"The formats, with commas between them: {', '.join(FORMATS)}.",
)
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The folder for the files; the one you are in if left out.",
)
@click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the one you are in if left out.",
)
def convert_command(file: Path, formats: str, folder: Path, root: Path) -> None:
    """Makes documents of FILE, a page in Markdown that need not be in the site."""
    wanted = [name.strip() for name in formats.split(",")]
    if unknown := [name for name in wanted if name not in FORMATS]:
        there = ", ".join(FORMATS)
        raise click.ClickException(f"There is no format “{unknown[0]}”. There are: {there}.")
    made = convert(file, wanted, root, date.today())
    if made.problems:
        click.echo(report(made.problems))
        raise SystemExit(1)
    for path in write(made, folder, file.stem):
        click.echo(path)
    if made.missed:
        raise click.ClickException(" ".join(made.missed))


def _write(root: Path, texts: Mapping[str, str]) -> None:
    """Writes texts by their path in the project, and says which."""
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        click.echo(name)


def _checked(root: Path) -> outputs.Outputs:
    """The project with every problem there is, those of its rendered articles too."""
    made = outputs.make(root)
    return replace(made, problems=(*made.problems, *outputs.judge_articles(root, made)))
