"""The picture on the cover of a booklet can be seen, however long its title is."""

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Picture
from PIL import ImageChops

from coproduction.document import Document
from coproduction.document.tree import Box, Image, Paragraph, Words
from coproduction.formats.format import Materials
from coproduction.formats.making import make_one

pytestmark = pytest.mark.slow

PINK = (255, 0, 255)
LONG = "What our group of readers did together in 2013 and 2014"
TITLES = ["Reading", "4 stories about working together", LONG]
SAYS = Box((Paragraph((Words("This is for people who read with us in the library. " * 4),)),))


def size(pdf: bytes, folder: Path) -> tuple[int, int]:
    """How wide and high the pink on the first page is, in millimetres."""
    (folder / "book.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", "25.4", "-png", "-singlefile", str(folder / "book.pdf")]
    subprocess.run([*command, str(folder / "cover")], check=True)
    with Picture.open(folder / "cover.png") as cover:
        far = ImageChops.difference(cover.convert("RGB"), Picture.new("RGB", cover.size, PINK))
        box = far.convert("L").point(lambda it: 255 if it < 20 else 0).getbbox()
    assert box
    return box[2] - box[0], box[3] - box[1]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", ["pdf", "large-print.pdf"])
def test_it_is_at_least_44_millimetres_high(
    form: str, title: str, easy: Document, materials: Materials, tmp_path: Path
) -> None:
    square = io.BytesIO()
    Picture.new("RGB", (300, 300), PINK).save(square, "png")
    pictures = {**easy.pictures, "pink.png": square.getvalue()}
    cover = replace(easy, title=title, opening=(SAYS,), cover=Image("pink.png"), pictures=pictures)
    wide, high = size(make_one(cover, form, materials), tmp_path)
    assert high >= 44
    assert abs(wide - high) <= 2
