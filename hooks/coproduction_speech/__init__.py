"""Speech: the format MP3, which a computer voice reads aloud, and the command that has it speak."""

from coproduction.parts import Part

PART = Part(
    "coproduction_speech",
    formats="coproduction_speech.speech:FORMATS",
    commands="coproduction_speech.speak:COMMANDS",
)
