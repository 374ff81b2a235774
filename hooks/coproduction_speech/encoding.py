"""Stills and sound → MP4 (H.264, AAC) by ffmpeg, which is run as a program.

The same stills and sound give the same bytes on one machine: one thread, no dates, no names of
programs. Debian's ffmpeg is taken where there is one, that of imageio-ffmpeg otherwise.
"""

import shutil
import subprocess
import wave
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from coproduction.formats.tools import MissingTool, NotMade, missing_package
from coproduction_speech.joining import RATE
from coproduction_speech.timeline import TimeLine

FRAMES = 10
"""Pictures in a second: a still begins at most a twentieth of a second beside its time."""
_SAME = (
    "-map_metadata",
    "-1",
    "-fflags",
    "+bitexact",
    "-flags:v",
    "+bitexact",
    "-flags:a",
    "+bitexact",
)
_PICTURE = (
    "-c:v", "libx264", "-preset", "slow", "-tune", "stillimage", "-crf", "28", "-g", "300",
    "-pix_fmt", "yuv420p", "-threads", "1", "-colorspace", "bt709", "-color_primaries", "bt709",
    "-color_trc", "bt709", "-color_range", "tv",
)  # fmt: skip
_SOUND = ("-c:a", "aac", "-b:a", "40k", "-ac", "1")


def film(line: TimeLine, stills: Sequence[bytes], samples: Iterable[bytes]) -> bytes:
    """The film, with its chapters; raises `MissingTool` and `NotMade`."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "chapters.txt").write_text(_chapters(line), encoding="utf-8")
        (folder / "stills.txt").write_text(_shown(line, stills, folder), encoding="utf-8")
        with wave.open(str(folder / "sound.wav"), "wb") as sound:
            sound.setparams((1, 2, RATE, 0, "NONE", ""))
            for part in samples:
                sound.writeframes(part)
        _run(
            folder,
            *("-f", "concat", "-i", "stills.txt", "-i", "sound.wav", "-i", "chapters.txt"),
            *("-map", "0:v", "-map", "1:a", *_SAME, "-map_chapters", "2"),
            *("-vf", f"fps={FRAMES},scale=out_color_matrix=bt709:out_range=tv", *_PICTURE, *_SOUND),
            *("-t", f"{line.length / 1000:.3f}", "-movflags", "+faststart", "film.mp4"),
        )
        return (folder / "film.mp4").read_bytes()


def poster(still: bytes) -> bytes:
    """A still as JPEG, as it is shown before a film is played; raises as above."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "still.png").write_bytes(still)
        _run(folder, "-i", "still.png", *_SAME, "-q:v", "4", "-pix_fmt", "yuvj420p", "poster.jpg")
        return (folder / "poster.jpg").read_bytes()


def frame(file: Path, time: int) -> bytes:
    """What a film shows at a time (thousandths of a second), as PNG; raises as above."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = str(file.absolute())
        _run(folder, "-ss", f"{time / 1000:.3f}", "-i", source, "-frames:v", "1", "frame.png")
        return (folder / "frame.png").read_bytes()


def program() -> str:
    """Where ffmpeg is; raises `MissingTool`."""
    if found := shutil.which("ffmpeg"):
        return found
    try:
        import imageio_ffmpeg
    except ModuleNotFoundError:
        raise missing_package("imageio-ffmpeg") from None
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise MissingTool(f"There is no ffmpeg for this computer: {error}") from None


def _run(folder: Path, *arguments: str) -> None:
    command = [program(), "-v", "error", "-nostdin", "-y", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise NotMade(f"ffmpeg failed: {done.stderr.strip()[-500:] or done.returncode}")


def _shown(line: TimeLine, stills: Sequence[bytes], folder: Path) -> str:
    """Each still with its time, as ffmpeg's concat reads it, on the grid of the film's pictures."""
    listed = ["ffconcat version 1.0"]
    begins = [_grid(scene.start) for scene in line.scenes]
    for number, (still, start, end) in enumerate(
        zip(stills, begins, [*begins[1:], _grid(line.length) + 1], strict=True)
    ):
        (folder / f"{number}.png").write_bytes(still)
        listed += [f"file {number}.png", f"duration {(end - start) / FRAMES:.3f}"]
    return "\n".join([*listed, f"file {len(stills) - 1}.png", ""])


def _grid(time: int) -> int:
    return round(time * FRAMES / 1000)


def _chapters(line: TimeLine) -> str:
    """Chapters in ffmpeg's own form, in which some signs have a backslash before them."""
    escaped = str.maketrans({sign: f"\\{sign}" for sign in "=;#\\"})
    blocks = (
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={one.start}\nEND={one.end}\n"
        f"title={one.title.translate(escaped)}\n"
        for one in line.chapters
    )
    return "".join([";FFMETADATA1\n", *blocks])
