"""Commands on shorter versions: accepting them after reading."""

from datetime import date
from pathlib import Path

import click

from coproduction.inside import write as write_inside
from coproduction.passages.accepting import FILE, NotCarried, accept
from coproduction.problem import errors, report
from coproduction.project import read_project

PROJECT = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the one you are in if left out.",
)


@click.command("accept")
@click.argument("page")
@click.argument("passages", nargs=-1)
@PROJECT
def accept_command(page: str, passages: tuple[str, ...], root: Path) -> None:
    """Says that a shorter version was read again beside the passages that it carries.

    PAGE is the version (easy-read/taking-part.md), or the longer page for all its versions.
    PASSAGES are those read, such as guide/culture.md#staff; all, if none is named.
    """
    project = read_project(root)
    if found := errors(project.catalogue.problems):
        click.echo(report(found))
        raise SystemExit(1)
    try:
        done = accept(page, passages, project.catalogue, date.today())
    except NotCarried as error:
        raise click.ClickException(str(error)) from None
    write_inside(root, FILE, done.text.encode())
    for version, passage in done.passages:
        click.echo(f"docs/{version}: compared with docs/{passage}")
    click.echo(f"Written to {FILE}.")


COMMANDS = (accept_command,)
