"""`coproduction speak`: has the voice say what has not been said yet of every publication."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic

import click

from coproduction.cache import Cache
from coproduction.document import Document, documents
from coproduction.formats.downloads import CACHE
from coproduction.formats.making import Failure, gather, make_all
from coproduction.formats.tools import MissingTool, NotMade
from coproduction.model.library import Publication
from coproduction.problem import errors, report
from coproduction.project import Project, check, read_project
from coproduction_speech.recording import plan
from coproduction_speech.sounds import Sounds, sounds_in
from coproduction_speech.speaking import command, say
from coproduction_speech.speech import EXTENSION, seconds


@click.command()
@click.argument(
    "root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)
def speak(root: Path) -> None:
    """Makes the sound of every publication that asks for mp3, as far as it is missing.

    It can be stopped at any time: what was said is kept, by sentence. ROOT is the project's
    folder; the one you are in if left out.
    """
    project = read_project(root)
    if errors(problems := check(project)):
        click.echo(report(problems))
        raise SystemExit(1)
    books = _books(project)
    cache = Cache(root / CACHE)
    sounds = sounds_in(cache)
    try:
        materials = gather(project.catalogue, cache)
        said = materials.facts[EXTENSION]
        guessed = [
            word
            for book in books
            for word in say_all(book.title, plan(book, said, sounds).missing, root, sounds)
        ]
    except (MissingTool, NotMade) as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        click.echo("\nStopped. What was said is kept: run it again to go on.", err=True)
        raise SystemExit(130) from None
    if guessed := [*dict.fromkeys(word for word in guessed if word not in said.values())]:
        words = ", ".join(guessed)
        click.echo(f"The voice guessed these words: {words}. Where one is wrong, give it `said`.")
    made = make_all([(book, EXTENSION) for book in books], materials)
    for one in made:
        if not isinstance(one, Failure):
            click.echo(f"“{one.document.title}” lasts {_minutes(round(seconds(one.file)))}.")
    if lacking := [str(one) for one in made if isinstance(one, Failure)]:
        raise click.ClickException(" ".join(lacking))


def _books(project: Project) -> list[Document]:
    """The documents that are to be heard."""
    asked = {one.id for one in project.catalogue.all(Publication) if EXTENSION in one.formats}
    # A voice needs letters in no font.
    return [book for book in documents(project, frozenset(), frozenset())[0] if book.id in asked]


def say_all(title: str, missing: Sequence[str], root: Path, sounds: Sounds) -> Iterator[str]:
    """Keeps the sound of each sentence as it comes; gives the words that were guessed."""
    count = len(missing)
    if not count:
        return
    start = monotonic()
    voice = say(missing, command(root, sounds.voice))
    with click.progressbar(voice, label=title, length=count, show_pos=True) as heard:
        for one in heard:
            sounds.put(one.sentence, one.sound)
            yield from one.guessed
    said = f"{count} sentence{'s' if count > 1 else ''} said"
    click.echo(f"“{title}”: {said} in {_minutes(round(monotonic() - start))}.")


def _minutes(seconds: int) -> str:
    return f"{seconds // 60} min {seconds % 60} s"
