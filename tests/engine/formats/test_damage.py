"""What the cache keeps is looked at before it is believed: all that was damaged is made again."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coproduction.cache import Cache
from coproduction.formats.downloads import CACHE
from coproduction_speech.sounds import sounds_in
from takeaway import FORMATS, example, publications

PUBLICATION = "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [FORMATS]}\n"


DRAWINGS = 2
"""How many the Easy Read of the example shows."""
NAMES = [one.extension for one in FORMATS]


def kept(root: Path) -> list[Path]:
    """Every entry of a project's cache."""
    found = (root / CACHE).rglob("[!.]*.*")
    return sorted(path for path in found if path.is_file())


def made(root: Path) -> dict[str, bytes]:
    """Every document of the project, by its address."""
    return {address: file.read_bytes() for address, file in publications(root).files.items()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A project whose documents are in its cache, and their bytes."""
    wanted = PUBLICATION.replace("FORMATS", ", ".join(NAMES))
    root = example(tmp_path_factory.mktemp("damage") / "project", wanted)
    return root, made(root)


def flip(path: Path, _: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def replace(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def link(path: Path, other: Path) -> None:
    path.unlink()
    path.symlink_to(other)


def link_to_itself_elsewhere(path: Path, _: Path) -> None:
    same = path.with_name(f".kept-{path.name}")
    path.rename(same)
    path.symlink_to(same)


def put_a_pipe(path: Path, _: Path) -> None:
    path.unlink()
    os.mkfifo(path)


DAMAGES: dict[str, Callable[[Path, Path], object]] = {
    "flipped": flip,
    "emptied": lambda path, _: path.write_bytes(b""),
    "cut short": lambda path, _: path.write_bytes(path.read_bytes()[:-1]),
    "replaced": replace,
    "linked": link,
    "linked to the same": link_to_itself_elsewhere,
    "a pipe": put_a_pipe,
}


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGES)
def test_every_document_and_font_that_was_damaged_is_made_again(
    damage: str, first: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    root, documents = first
    assert {name.partition(".")[2] for name in documents} == {*NAMES}
    (tmp_path / "theirs").write_text("a file of the system")
    entries = kept(root)
    assert len(entries) == len(NAMES) + 1 + DRAWINGS  # with the fonts
    for path in entries:
        DAMAGES[damage](path, tmp_path / "theirs")
    assert made(root) == documents
    assert not [path for path in entries if path.is_symlink()]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_sound_that_was_damaged_is_missing_until_it_is_said_again(
    damage: str, tmp_path: Path
) -> None:
    (tmp_path / "theirs").write_text("a file of the system")
    sounds = sounds_in(Cache(tmp_path / CACHE))
    path = sounds.put("Hello.", b"RIFF and what follows")
    DAMAGES[damage](path, tmp_path / "theirs")
    assert sounds.missing(["Hello."]) == ["Hello."]
    assert sounds.put("Hello.", b"RIFF and what follows").read_bytes() == b"RIFF and what follows"
    assert sounds.missing(["Hello."]) == []


@pytest.fixture(params=["a file", "a link to nowhere", "a folder of links"])
def hindered(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A project in which no cache can be."""
    root = example(tmp_path / "project", PUBLICATION.replace("FORMATS", "txt, docx"))
    cache = root / CACHE
    if request.param == "a file":
        cache.write_text("theirs")
    elif request.param == "a link to nowhere":
        cache.symlink_to(tmp_path / "no/such/folder")
    else:
        cache.mkdir()
        (tmp_path / "theirs").mkdir()
        for number in range(256):
            (cache / f"{number:02x}").symlink_to(tmp_path / "theirs")
    yield root
    assert not [*(tmp_path / "theirs").glob("*")]


@pytest.mark.slow
def test_documents_are_made_where_no_cache_can_be(hindered: Path) -> None:
    assert {name.rpartition("/")[2] for name in made(hindered)} == {"easy.txt", "easy.docx"}
