"""Films as files: stills and sound by ffmpeg, small and short."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from booklet import tone
from coproduction_speech import encoding
from coproduction_speech.timeline import Mark, Scene, TimeLine

pytestmark = pytest.mark.slow

COLOURS = ("#0c5256", "#fdfcfa", "#eaa528")
LINE = TimeLine(
    (),
    tuple(Scene((), "", False, 0, 700 * n, 700 * (n + 1)) for n in range(3)),
    (Mark("It's = one; #1", 0, 2100),),
)


def still(colour: str) -> Image.Image:
    return Image.new("RGB", (1280, 720), colour)


def png(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "png")
    return stream.getvalue()


def made() -> bytes:
    return encoding.film(LINE, [png(still(one)) for one in COLOURS], [tone(2.1)[44:]])


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    path.write_bytes(made())
    return path


@pytest.mark.parametrize("number", range(3))
def test_each_still_is_seen_at_its_time(film: Path, number: int) -> None:
    frame = Image.open(io.BytesIO(encoding.frame(film, 700 * number + 350))).convert("RGB")
    away = ImageStat.Stat(ImageChops.difference(frame, still(COLOURS[number]))).mean
    assert frame.size == (1280, 720)
    assert max(away) < 4


def test_the_same_stills_and_sound_give_the_same_bytes(film: Path) -> None:
    assert made() == film.read_bytes()


def test_a_film_can_begin_before_all_of_it_has_come(film: Path) -> None:
    content = film.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_a_film_says_nothing_of_when_and_with_what_release_it_was_made(film: Path) -> None:
    assert b"Lavf" not in film.read_bytes()
