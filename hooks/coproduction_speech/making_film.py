"""Makes the files of one film: parts, captions, posters, sound, the signer's pack, and the page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from math import ceil
from pathlib import Path
from posixpath import relpath
from typing import Any

import yaml

from coproduction import templates
from coproduction.document import Document
from coproduction.document.document import text, walk
from coproduction.document.fingerprint import films_of, fingerprint
from coproduction.document.tree import Paragraph
from coproduction.formats.format import Materials
from coproduction.formats.typesetting import stills
from coproduction.model.pages import EasyRead
from coproduction.model.stories import Film
from coproduction.project import Project
from coproduction_speech import encoding, films, signing, speech, webvtt
from coproduction_speech.joining import joined
from coproduction_speech.narration import narrate, texts
from coproduction_speech.sounds import Sounds
from coproduction_speech.speak import say_all
from coproduction_speech.timeline import time_line

FOLDER = "films"
"""In docs/: each film has a folder there, named as its booklet is."""
_WIDE, _HIGH = 1280, 720


@dataclass(frozen=True)
class Studio:
    """What films are made with."""

    project: Project
    materials: Materials
    sounds: Sounds


def is_fresh(name: str, document: Document, project: Project) -> bool:
    """Whether the film of a booklet is there, and made of the words and pictures it has now."""
    pages = films_of(project.catalogue).values()
    page = next((one for one in pages if one.uri == f"{FOLDER}/{name}/index.md"), None)
    if page is None:
        return False
    film = page.entry.record
    assert isinstance(film, Film)
    assert film.booklet
    files = [*film.booklet.files().values(), *(v for p in film.parts for v in p.files().values())]
    there = all((project.docs / FOLDER / name / file).is_file() for file in files)
    return there and film.booklet.made_from == fingerprint(document)


def make_film(name: str, uri: str, document: Document, studio: Studio) -> Iterator[str]:
    """Writes all files of a film, and says what it made; raises `MissingTool` and `NotMade`."""
    sounds, said = studio.sounds, studio.materials.facts[speech.EXTENSION]
    sections = narrate(document, said)
    root = studio.project.root
    guessed = [*say_all(document.title, sounds.missing(texts(sections)), root, sounds)]
    script = films.scripts(document, said, cards(uri, document, studio.project), sounds)
    around = texts([one for part in script for one in part])
    guessed += say_all(f"{document.title} (film)", sounds.missing(around), root, sounds)
    if words := [*dict.fromkeys(one for one in guessed if one not in said.values())]:
        yield f"The voice guessed these words: {', '.join(words)}."
    line = time_line(sections, sounds)
    files: dict[str, bytes] = {
        "sound.mp3": speech.make(document, studio.materials),
        "sound.vtt": webvtt.sentences(line, speech.LATE).encode(),
    }
    parts = films.parts(document, script, sounds)
    hosted = []
    for number, part in enumerate(parts, start=1):
        stem = f"film-{number}"
        shown = stills(document, "film.typ", {"stills": part.stills}, studio.materials.fonts)
        made = {
            f"{stem}.mp4": encoding.film(part.line, shown, joined(part.sections, sounds)),
            f"{stem}.jpg": encoding.poster(shown[0]),
            f"{stem}.vtt": webvtt.captions(part.line).encode(),
            f"{stem}-chapters.vtt": webvtt.chapters(part.line).encode(),
            f"{stem}-script.txt": signing.script(document.title, part, _t(studio)).encode(),
            f"{stem}-times.txt": signing.sheet(document.title, part, _t(studio)).encode(),
        }
        files |= made
        hosted.append(_hosted(stem, ceil(part.line.length / 1000)))
        megabytes = len(made[f"{stem}.mp4"]) / 1e6
        yield f"“{document.title}” {part.name}: {hosted[-1]['seconds']} s, {megabytes:.1f} MB"
    booklet = {
        "page": uri,
        "made_from": fingerprint(document),
        "sound": "sound.mp3",
        "times": "sound.vtt",
        "seconds": ceil(line.length / 1000),
    }
    names = [part.name for part in parts]
    files["index.md"] = _page(name, document, booklet, hosted, names, studio).encode()
    _write(studio.project.docs / FOLDER / name, files)


def cards(uri: str, document: Document, project: Project) -> films.Cards:
    """What an Easy Read says of its checks before it says for whom it is; and whose site it is."""
    record = project.catalogue.pages[uri].entry.record
    assert isinstance(record, EasyRead)
    assert project.catalogue.site
    told = [text(one.content) for one in walk(document.opening) if isinstance(one, Paragraph)]
    first = [*takewhile(lambda words: not words.startswith(record.audience), told)]
    first = first if len(first) < len(told) else told[:1]
    return films.Cards(tuple(first), (project.catalogue.site.record.independence, *first[-1:]))


def _t(studio: Studio) -> Any:
    return studio.project.catalogue.phrases


def _hosted(stem: str, seconds: int) -> dict[str, Any]:
    return {
        "video": f"{stem}.mp4",
        "captions": f"{stem}.vtt",
        "poster": f"{stem}.jpg",
        "width": _WIDE,
        "height": _HIGH,
        "seconds": seconds,
        "chapters": f"{stem}-chapters.vtt",
    }


def _page(
    name: str,
    document: Document,
    booklet: Mapping[str, Any],
    hosted: list[dict[str, Any]],
    names: list[str],
    studio: Studio,
) -> str:
    """The film's page; the signed versions that the last one named stay in it."""
    catalogue, t = studio.project.catalogue, _t(studio)
    last = catalogue.pages.get(f"{FOLDER}/{name}/index.md")
    film = last.entry.record if last else None
    before = film.parts if isinstance(film, Film) else ()
    kept = [{"signed": one.signed} if one.signed else {} for one in before] + [{}] * len(hosted)
    parts = [{**part, **old} for part, old in zip(hosted, kept, strict=False)]
    record = catalogue.pages[booklet["page"]].entry.record
    title = t("film_page.title", title=document.title)
    fields = {
        "type": "film",
        "title": title,
        "summary": t("film_page.summary"),
        "year": str(document.day.year),
        "hosted": parts[0],
        **({"further": parts[1:]} if parts[1:] else {}),
        "booklet": dict(booklet),
        **{one: getattr(record, one).first for one in ("changed", "reviewed", "next_review")},
    }
    stems = [part["video"].removesuffix(".mp4") for part in hosted]
    return templates.render(
        "film/page.md.jinja",
        t,
        fields=yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000),
        title=title,
        booklet=document.title,
        link=relpath(booklet["page"], f"{FOLDER}/{name}"),
        packs=[
            (named, f"{stem}-script.txt", f"{stem}-times.txt")
            for named, stem in zip(names, stems, strict=True)
        ],
    )


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Puts files into a folder, and takes away parts of a film that it has no longer."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("film-*")):
        if path.name not in files and not path.stem.endswith("-signed"):
            path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
