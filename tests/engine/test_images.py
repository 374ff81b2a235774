"""Photographs are published small, upright and without what a camera says of people and places."""

import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bad_input import PAGE
from coproduction.cli import main
from coproduction.images import WIDEST, picture_fault, published
from takeaway import example

pytestmark = pytest.mark.slow

SECRET = "CAMERA-OF-ANN"
BOOK = "- {id: book, title: A book, pages: [new.md], formats: [pdf, docx, epub]}\n"
RECORD = (
    "- {id: photo, file: pictures/photo.jpg, means: A photo, alt: Noise, credit: Us, "
    "licence: MIT}\n"
)


def exif() -> Image.Exif:
    """What a telephone writes: its name, how it was held, and where on earth."""
    made = Image.Exif()
    made[0x010F], made[0x0112] = SECRET, 6
    made.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)})
    return made


@cache
def photo(width: int = 3000, height: int = 2000) -> Image.Image:
    return Image.effect_noise((width, height), 60).convert("RGB")


def saved(picture: Image.Image, **more: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, **more)  # type: ignore[arg-type]
    return stream.getvalue()


def said() -> PngInfo:
    made = PngInfo()
    made.add_text("Author", SECRET)
    return made


def small() -> Image.Image:
    return photo(300, 200)


FILES: dict[str, Callable[[], bytes]] = {
    "a photograph": lambda: saved(photo(), format="JPEG", quality=95, exif=exif()),
    "with smaller ones": lambda: saved(
        photo(), format="MPO", save_all=True, append_images=[small()], exif=exif()
    ),
    "for print": lambda: saved(photo().convert("CMYK"), format="JPEG", exif=exif()),
    "with a remark": lambda: saved(small(), format="JPEG", comment=SECRET.encode()),
    "with XMP": lambda: saved(small(), format="JPEG", xmp=SECRET.encode()),
    "with a film behind it": lambda: saved(small(), format="JPEG") + SECRET.encode(),
    "PNG with words": lambda: saved(small(), format="PNG", pnginfo=said()),
    "PNG with something behind": lambda: saved(small(), format="PNG") + SECRET.encode(),
    "WebP": lambda: saved(small(), format="WEBP", exif=exif()),
    "WebP with something behind": lambda: saved(small(), format="WEBP") + SECRET.encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_what_is_published_holds_pixels_and_nothing_else(name: str, tmp_path: Path) -> None:
    content = FILES[name]()
    endings = {b"\xff\xd8": ".jpg", b"\x89P": ".png", b"RI": ".webp"}
    path = tmp_path / f"photo{endings[content[:2]]}"
    path.write_bytes(content)
    assert picture_fault(path) is None
    made = published(content)
    picture = Image.open(io.BytesIO(made))
    assert SECRET.encode() not in made
    assert not picture.getexif()
    assert max(picture.size) <= WIDEST
    assert published(made) == made


def test_a_photograph_is_turned_as_the_camera_was_held() -> None:
    assert Image.open(io.BytesIO(published(FILES["a photograph"]()))).size == (1067, 1600)


def test_a_picture_that_has_nothing_to_hide_stays_as_it_is() -> None:
    plain = saved(small(), format="PNG")
    assert published(plain) == plain


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example with a page that shows a photograph of some megabytes."""
    root = example(tmp_path / "project", BOOK)
    (root / "docs/pictures/photo.jpg").write_bytes(FILES["a photograph"]())
    with (root / "data/pictures.yml").open("a") as pictures:
        pictures.write(RECORD)
    (root / "docs/new.md").write_text(f"{PAGE}\n# New\n\n![Noise](pictures/photo.jpg)\n\nWords.\n")
    return root


def test_a_large_original_is_told_and_nothing_else(root: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(root)])
    assert result.exit_code == 0
    assert "docs/pictures/photo.jpg:1: warning: The picture has" in result.output
    assert "at most 1,600 pixels on its long side" in result.output
    assert "1 warning in 1 file." in result.output


def test_no_page_and_no_document_holds_what_the_camera_said(root: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(site)))
    files = {path.name: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for name in ("book.docx", "book.epub"):
        inner = zipfile.ZipFile(io.BytesIO(files[name]))
        files |= {f"{name}/{one}": inner.read(one) for one in inner.namelist()}
    for name in ("photo.jpg", "book.pdf", "book.docx", "book.epub"):
        assert 100_000 < len(files[name]) < 2_000_000, name
    assert [name for name, content in files.items() if SECRET.encode() in content] == []
    photos = [one for name, one in files.items() if name.endswith((".jpg", ".jpeg", ".png"))]
    assert photos
    assert not any(Image.open(io.BytesIO(one)).getexif() for one in photos)
