"""Captions: what a browser would show, or an answer to the editor."""

import random
from contextlib import suppress

import pytest

from coproduction.captions import Spoken, read_cues, spoken
from coproduction.source import Unreadable

CAPTIONS = """WEBVTT Captions of a film

STYLE
::cue {}

opening
00:01.500 --> 00:03.000 line:0 align:start
<v.loud Ann Lee>Tea <i>and</i> cake</v>,
said &lt;Ann&gt; &amp; friends.

01:00:00.000 --> 01:00:02.000
<v Ann Lee>Come in.
<v Bo>Thank <00:02.000><c.slow>you</c>.

01:00:02.000 --> 01:00:04.000
They come in.
"""


def test_cues_have_their_times_in_seconds_and_their_lines() -> None:
    cues = read_cues(CAPTIONS, "a.vtt")
    assert [(cue.start, cue.end, cue.line) for cue in cues] == [
        (1.5, 3.0, 6),
        (3600.0, 3602.0, 11),
        (3602.0, 3604.0, 15),
    ]


def test_what_one_speaker_says_in_a_row_stands_together_without_tags() -> None:
    assert spoken(read_cues(CAPTIONS, "a.vtt")) == [
        Spoken("Ann Lee", "Tea and cake, said <Ann> & friends. Come in."),
        Spoken("Bo", "Thank you."),
        Spoken(None, "They come in."),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("\nWEBVTT\n", 1),
        ("WEBVTTS\n\n00:01.000 --> 00:02.000\na", 1),
        ("WEBVTT\n00:01.000 --> 00:02.000\na", 1),
        ("WEBVTT\n\n0:1.0 --> 0:2.0\na", 3),
        ("WEBVTT\n\n1\n00:01.000 -> 00:02.000\na", 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb", 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000 colour:red\na", 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\na", 3),
        ("WEBVTT\n\n ", 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\na\n\t\n00:03.000 --> 00:04.000\nb", 5),
    ],
)
def test_what_a_browser_would_leave_out_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(Unreadable) as error:
        read_cues(text, "a.vtt")
    assert error.value.problem.line == line


def test_captions_spoiled_anywhere_are_read_or_refused() -> None:
    dice = random.Random(1)
    for _ in range(2000):
        text = list(CAPTIONS)
        for _ in range(dice.randint(1, 20)):
            text[dice.randrange(len(text))] = dice.choice("\n <>&;:-.0 9v/")
        with suppress(Unreadable):
            assert read_cues("".join(text), "a.vtt")
