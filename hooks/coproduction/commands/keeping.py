"""Commands that keep a site in step: `status`, `accept` what was read, `check-pack` for readers."""

from pathlib import Path

import click

from coproduction.cache import Cache
from coproduction.check_pack import FORMATS, check_pack, record
from coproduction.clock import today
from coproduction.commands.options import IN_ROOT, OUTPUT, PROJECT
from coproduction.document import document
from coproduction.formats.downloads import CACHE
from coproduction.formats.making import gather, make_one
from coproduction.formats.tools import MissingTool, NotMade
from coproduction.inside import write as write_inside
from coproduction.load import Catalogue, Entry, Page
from coproduction.model.library import Publication
from coproduction.model.pages import EasyRead
from coproduction.passages.accepting import FILE, NotCarried, accept
from coproduction.problem import errors, nearest, report
from coproduction.project import read_project
from coproduction.status import as_json, as_text, status


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
        done = accept(page, passages, project.catalogue, today())
    except NotCarried as error:
        raise click.ClickException(str(error)) from None
    write_inside(root, FILE, done.text.encode())
    for version, passage in done.passages:
        click.echo(f"docs/{version}: compared with docs/{passage}")
    click.echo(f"Written to {FILE}.")


@click.command("check-pack")
@click.argument("booklet")
@OUTPUT
@PROJECT
def check_pack_command(booklet: str, folder: Path, root: Path) -> None:
    """Makes a pack for a group of readers who check an Easy Read, to print and for Word.

    BOOKLET is the page (easy-read/taking-part.md), or its publication. Beside the pack stands the
    record of the check, to be filled in.
    """
    project = read_project(root)
    if found := errors(project.problems):
        click.echo(report(found))
        raise SystemExit(1)
    entry, page = _booklet(booklet, project.catalogue)
    try:
        materials = gather(project.catalogue, Cache(root / CACHE))
        made, wrong = document(entry, project, materials.fonts.letters)
        if made is None:
            click.echo(report(wrong))
            raise SystemExit(1)
        pack = check_pack(made, page, project.catalogue)
        for form in FORMATS:
            name = f"{pack.id}.{form}"
            click.echo(write_inside(folder, name, make_one(pack, form, materials)))
    except (MissingTool, NotMade) as error:
        raise click.ClickException(str(error)) from None
    text = record(entry.record.id, page, project.catalogue)
    click.echo(write_inside(folder, f"{pack.id}.yml", text.encode()))


def _booklet(name: str, catalogue: Catalogue) -> tuple[Entry[Publication], Page]:
    """The publication of one Easy Read, by its own name or its page's."""
    uri = name.removeprefix("./").removeprefix("docs/")
    there = {}
    for entry in catalogue.written(Publication):
        page = catalogue.pages.get(entry.record.pages[0])
        if page and len(entry.record.pages) == 1 and isinstance(page.entry.record, EasyRead):
            there[entry.record.id] = entry, page
            if uri in (entry.record.id, page.uri):
                return entry, page
    raise click.ClickException(f"There is no Easy Read “{name}”. {nearest(name, there)}")


@click.command("status")
@click.option("--deploy", is_flag=True, help="Refuse a site that is not ready to be deployed.")
@click.option("--json", "for_programs", is_flag=True, help="All of it, for programs.")
@IN_ROOT
def status_command(root: Path, deploy: bool, for_programs: bool) -> None:
    """Says on one screen what is out of step, unchecked, left out, due or about to expire."""
    found = status(read_project(root).catalogue, today())
    click.echo(as_json(found) if for_programs else as_text(found))
    if deploy and found["trial"]:
        raise SystemExit(1)
