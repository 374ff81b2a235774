"""The films of our booklets, decoded: each sentence is heard, and each idea seen, at its time.

The voice is not needed: each sentence is given a silence as long as its caption says.
"""

import array
import io
import subprocess
import wave
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from coproduction.cache import Cache
from coproduction.formats.fonts import read_fonts
from coproduction.formats.typesetting import stills
from coproduction.project import Project, read_project
from coproduction_speech import encoding, films
from coproduction_speech.filming import to_film
from coproduction_speech.making_film import cards
from coproduction_speech.sounds import sounds_in
from coproduction_speech.wording import pronunciations
from kept_films import NAMES, Kept, kept_films
from project import ROOT

pytestmark = pytest.mark.prove
RATE = 24_000


@pytest.fixture(scope="module")
def project() -> Project:
    return read_project(ROOT)


@pytest.fixture(scope="module")
def all_kept(project: Project) -> dict[str, Kept]:
    return kept_films(project)


def remade(kept: Kept, name: str, project: Project, folder: Path) -> list[films.Part]:
    """The parts of the film as they are now, each sentence as long as its caption says."""
    said, sounds = pronunciations(project.catalogue), sounds_in(Cache(folder))
    lasts = {cue.words: cue.end - cue.start for part in kept.captions for cue in part}
    around = cards(to_film(project)[name][0], kept.document, project)

    def keep(sections: list[films.Section]) -> None:
        for section in sections:
            for one in section.sentences:
                stream = io.BytesIO()
                with wave.open(stream, "wb") as file:
                    file.setparams((1, 2, RATE, 0, "NONE", ""))
                    file.writeframes(bytes(2 * round(lasts[one.written] * RATE)))
                sounds.put(one.text, stream.getvalue())

    keep(films.chapters(kept.document, said))
    scripts = films.scripts(kept.document, said, around, sounds)
    keep([section for script in scripts for section in script])
    return films.parts(kept.document, scripts, sounds)


@pytest.mark.parametrize("name", NAMES)
def test_captions_are_those_of_the_time_line_to_a_tenth_of_a_second(
    all_kept: dict[str, Kept], name: str, project: Project, tmp_path: Path
) -> None:
    made = remade(all_kept[name], name, project, tmp_path)
    for part, cues in zip(made, all_kept[name].captions, strict=True):
        for ours, kept in zip(part.line.cues, cues, strict=True):
            assert ours.written == kept.words
            assert abs(ours.start / 1000 - kept.start) < 0.1


@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_is_heard_where_its_caption_begins(all_kept: dict[str, Kept], name: str) -> None:
    """The first sound after the silence is at most a tenth of a second from the caption."""
    kept = all_kept[name]
    for part, cues in zip(kept.film.parts, kept.captions, strict=True):
        loud = loudness(kept.folder / part.video)
        for cue in cues[1:]:
            begin = round((cue.start - 0.3) * 100)
            onset = next(at for at in range(begin, begin + 100) if loud[at] > 250)
            assert abs(onset / 100 - cue.start) <= 0.1, cue


def loudness(film: Path) -> list[int]:
    """The loudest sample of each hundredth of a second."""
    command = [encoding.program(), "-v", "quiet", "-i", str(film), "-f", "s16le", "-ac", "1"]
    heard = subprocess.run([*command, "-ar", "8000", "-"], capture_output=True, check=True).stdout
    samples = array.array("h", heard)
    return [max(map(abs, samples[at : at + 80])) for at in range(0, len(samples), 80)]


@pytest.mark.parametrize("name", NAMES)
def test_twenty_frames_show_the_idea_that_is_said(
    all_kept: dict[str, Kept], name: str, project: Project, tmp_path: Path
) -> None:
    kept = all_kept[name]
    fonts = read_fonts(project.catalogue.look, Cache(tmp_path / "fonts"))
    made = remade(kept, name, project, tmp_path)
    for part, file in zip(made, kept.film.parts, strict=True):
        drawn = stills(kept.document, "film.typ", {"stills": part.stills}, fonts)
        pictures = [Image.open(io.BytesIO(one)).convert("RGB").resize((320, 180)) for one in drawn]
        scenes = part.line.scenes
        for number in range(0, len(scenes), max(1, len(scenes) // 20)):
            middle = (scenes[number].start + scenes[number].end) // 2
            seen = Image.open(io.BytesIO(encoding.frame(kept.folder / file.video, middle)))
            frame = seen.convert("RGB").resize((320, 180))
            away = [sum(ImageStat.Stat(ImageChops.difference(frame, one)).mean) for one in pictures]
            assert away.index(min(away)) in [
                at for at, one in enumerate(drawn) if one == drawn[number]
            ]
