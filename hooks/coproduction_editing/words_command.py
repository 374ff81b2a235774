"""The command `words`: the reading figures of pages, without a browser."""

from pathlib import Path

import click

from coproduction.commands.options import PROJECT
from coproduction.problem import nearest
from coproduction.project import read_project
from coproduction.readability import readability
from coproduction.templates import render


@click.command("words")
@click.argument("page")
@PROJECT
def words_command(page: str, root: Path) -> None:
    """Says how long the sentences of a PAGE are, and which of its words may be hard."""
    catalogue = read_project(root).catalogue
    uri = page.removeprefix("./").removeprefix("docs/")
    known = catalogue.pages.get(uri)
    if known is None:
        raise click.ClickException(f"There is no page “{page}”. {nearest(uri, catalogue.pages)}")
    found = readability(known, catalogue)
    if found is None:
        raise click.ClickException("This page has no sentences, or they are in another language.")
    click.echo(render("editing/words.md.jinja", words=found, file=known.file), nl=False)
