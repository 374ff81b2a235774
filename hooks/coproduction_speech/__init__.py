"""Speech: the format MP3, films of booklets, both read by a computer voice, and their commands."""

from coproduction.parts import Part

PART = Part(
    "coproduction_speech",
    formats="coproduction_speech.formats:FORMATS",
    commands={
        "film": "coproduction_speech.filming:film",
        "speak": "coproduction_speech.speak:speak",
    },
)
