"""`coproduction film`: makes the films of Easy Read booklets, their sound and their pages."""

from pathlib import Path

import click

from coproduction.cache import Cache
from coproduction.document import Document, documents
from coproduction.document.fingerprint import booklets
from coproduction.formats.downloads import CACHE
from coproduction.formats.making import gather
from coproduction.formats.tools import MissingTool, NotMade
from coproduction.model.library import Publication
from coproduction.problem import errors, nearest, report
from coproduction.project import Project, check, read_project
from coproduction_speech.making_film import FOLDER, Studio, is_fresh, make_film
from coproduction_speech.sounds import sounds_in
from coproduction_speech.speech import EXTENSION


@click.command()
@click.argument("booklet", required=False)
@click.option("--anew", is_flag=True, help="Make what is as its booklet is, too.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the one you are in if left out.",
)
def film(booklet: str | None, anew: bool, root: Path) -> None:
    """Makes the film of an Easy Read, with its sound, captions and page in docs/films/.

    BOOKLET is the name of its page, such as taking-part; every booklet that is to be heard
    (mp3), if left out. Films whose booklet has not changed since are left as they are.
    """
    project = read_project(root)
    if errors(problems := check(project)):
        click.echo(report(problems))
        raise SystemExit(1)
    found = to_film(project)
    if booklet is not None and booklet not in found:
        raise click.ClickException(
            f"No Easy Read that is to be heard is called “{booklet}”. {nearest(booklet, [*found])}"
        )
    cache = Cache(root / CACHE)
    try:
        studio = Studio(project, gather(project.catalogue, cache), sounds_in(cache))
        for name, (uri, document) in found.items():
            if booklet in (None, name) and (anew or not is_fresh(name, document, project)):
                for line in make_film(name, uri, document, studio):
                    click.echo(line)
                page = f"{FOLDER}/{name}/index.md"
                if page not in (project.catalogue.navigation or (page,)):
                    click.echo(f"Its page is new. Add “- {page}” to the menu.")
    except (MissingTool, NotMade) as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        click.echo("\nStopped. What was said is kept: run it again to go on.", err=True)
        raise SystemExit(130) from None


def to_film(project: Project) -> dict[str, tuple[str, Document]]:
    """The Easy Reads that are to be heard, with their pages, by the names of those."""
    asked = {one.id for one in project.catalogue.all(Publication) if EXTENSION in one.formats}
    books = [
        book
        for book in documents(project, frozenset(), frozenset())[0]
        if book.id in asked and book.layout == "easy-read"
    ]
    return {
        uri.rpartition("/")[2].removesuffix(".md"): (uri, book)
        for uri, book in booklets(books, project.catalogue).items()
    }
