"""What the rules of Easy Read refuse and advise, and what published Easy Reads may do."""

from pathlib import Path

import pytest
from published import ACCEPTED, TEXTS

from coproduction.load import load
from coproduction.model.library import Word
from coproduction.problem import Problem
from coproduction.rules import easy_read, easy_wording, found_by, hard_words, unfamiliar

FAMILIES = (easy_read, easy_wording, hard_words, unfamiliar)


def judged(
    project: Path, body: str, title: str = "Reading aloud", accepted: str = ""
) -> list[Problem]:
    """What the rules find in a booklet of these words."""
    path = project / "docs/easy.md"
    top = path.read_text().split("---\n")[1].replace("title: Reading aloud", f"title: {title}")
    path.write_text(f"---\n{top}---\n\n# {title}\n{body}")
    if accepted:
        (project / "data/accepted-words.yml").write_text(accepted)
    catalogue = load(project)
    return [problem for family in FAMILIES for problem in found_by(family, catalogue)]


def idea(*lines: str) -> str:
    return "\n## Part\n\n{{ picture.book }}\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize("guide", TEXTS)
def test_a_text_in_the_manner_of_a_guide_has_no_error(guide: str, project: Path) -> None:
    found = judged(project, TEXTS[guide], accepted=ACCEPTED)
    assert [one for one in found if one.severity == "error"] == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Send info asap to the dept.", "A shortened word, “info”, “asap”, “dept” (Norfolk)."),
        ("Come on 3/4/24.", "A short date, “3/4/24” (our rule)."),
        ("Bring Pat & Sam; go @ 10.", "A sign, “&”, “;”, “@” (our rule)."),
        ("We spent £1,234,567.", "A large number, “1,234,567” (Advocacy)."),
        ("Read it (all of it).", "Brackets, “(all of it)” (our rule)."),
        ("Look at Part IV.", "A Roman number, “IV” (our rule)."),
        ("Bring tea and/or cake.", "A sign, “/” (our rule)."),
        ("It is 5 = 5.", "A sign, “=” (our rule)."),
        ("Seventeen of us come.", "A number in letters, “Seventeen” (Advocacy)."),
        ("Come Mon to Fri.", "A shortened word, “Mon”, “Fri” (Norfolk)."),
        ("Ring tel 5 in 2 hrs.", "A shortened word, “tel”, “hrs” (Norfolk)."),
        ("Bring 1000 or 10 000 books.", "A large number, “1000”, “10 000” (Advocacy)."),
        ("It costs £2000.", "A large number, “2000” (Advocacy)."),
        ("Come on 03/04 or 13/12.", "A short date, “03/04”, “13/12” (our rule)."),
        ("It is v. good.", "A shortened word, “v.” (Norfolk)."),
        ("Go to Home > Forms at #3 in 20°C.", "A sign, “>”, “#”, “°” (our rule)."),
        ("The form must be filled in.", "“must be filled” does not say who does it (GOV.UK"),
        ("Letters have to be written.", "“have to be written” does not say who does it (GOV.UK"),
        ("The group is led by Pat.", "“is led by …” turns the sentence round"),
        ("The money was kept by us.", "“was kept by …” turns the sentence round"),
        ("Come on 3 Sept or 4 Oct.", "A shortened word, “Sept”, “Oct” (Norfolk)."),
        ("It takes 5 mins.", "A shortened word, “mins” (Norfolk)."),
        ("It is us vs them.", "A shortened word, “vs” (Norfolk)."),
        ("You could've come.", "A contraction, “could've” (Norfolk)."),
        ("Here's how, and where's tea?", "A contraction, “Here's”, “where's” (Norfolk)."),
        ("This is <u>very</u> good.", "Slanted or underlined letters, “<u>very</u>” (People"),
        ("This is ***very*** good.", "Slanted or underlined letters, “***very***” (People"),
        ("The form is sent by us.", "“is sent by …” turns the sentence round"),
        ("Bring your I.D. now.", "Capital letters, “I.D.” (People First"),
        ("We like BBC1.", "Capital letters, “BBC” (People First"),
        ("We do not pay nothing.", "“not” and “nothing” in one sentence (Standard)."),
        ("We use a heterogeneous book.", "Words that may be hard (not in Dale–Chall): “heter"),
    ],
)
def test_wording_is_told_with_the_source_of_the_rule(line: str, told: str, project: Path) -> None:
    assert any(one.what.startswith(told) for one in judged(project, idea(line)))


def test_what_is_easy_is_passed_over_in_silence(project: Path) -> None:
    lines = ("We read 3 books on [3 May](guide.md).", "You can come too.")
    assert judged(project, idea(*lines)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Ring 07700 900123.",
        "Ring 020 7946 0000.",
        "Ring +44 20 7946 0000.",
        "Ring 116 123.",
        "We began in 2014.",
        "It is open 24/7.",
        "I give it 10/10.",
        "Ask Mr Example or Dr V. Example.",
        "The room must be open.",
        "It must be red.",
        "It <b>must</b> be red.",
    ],
)
def test_numbers_to_ring_years_titles_and_plain_words_are_no_faults(
    line: str, project: Path
) -> None:
    told = [one.what for one in judged(project, idea(line))]
    assert [what for what in told if not what.startswith("Words that may be hard")] == []


def test_a_name_is_no_shortened_word(project: Path) -> None:
    assert {one.severity for one in judged(project, idea("Max can come."))} == {"warning"}


def test_a_roman_number_is_told_once(project: Path) -> None:
    (told,) = judged(project, idea("Look at Part IV."))
    assert told.what == "A Roman number, “IV” (our rule)."


def test_headings_and_the_title_are_judged_like_sentences(project: Path) -> None:
    body = idea("We read.").replace("## Part", "## What we can't do etc")
    told = [(one.line, one.what) for one in judged(project, body, "What 25% of us do")]
    assert (3, "A percentage, “25%” (Advocacy).") in told
    assert (15, "A contraction, “can't” (Norfolk).") in told


def test_initials_are_right_once_they_are_explained_or_accepted(project: Path) -> None:
    body = idea("Ask your GP.", "Watch TV.")
    assert {one.what[:20] for one in judged(project, body)} == {
        "Capital letters, “GP",
        "Capital letters, “TV",
    }
    explained = idea("A GP is a family doctor.", "Ask your GP.")
    assert judged(project, explained) == []
    assert judged(project, body, accepted=ACCEPTED) == []


def test_six_bullets_below_a_picture_are_too_many(project: Path) -> None:
    body = idea("You can:", "", *[f"- read book {n}" for n in range(6)])
    assert [one.what for one in judged(project, body)] == [
        "6 bullets below one picture; the most is 5 (our rule)."
    ]


def test_words_of_bullets_are_judged_too(project: Path) -> None:
    body = idea("You can:", "", "- read etc")
    assert [(one.line, one.what) for one in judged(project, body)] == [
        (20, "A shortened word, “etc” (Norfolk).")
    ]


def test_a_booklet_keeps_to_one_word_for_one_thing(project: Path) -> None:
    body = idea("Ask your GP.", "The doctor can help.")
    (told,) = judged(project, body, accepted=ACCEPTED)
    assert told.what == "“doctor” here, and “GP” on line 18: two words for one thing (Standard)."


def test_three_sentences_in_a_row_that_say_what_not_to_do_are_told(project: Path) -> None:
    body = idea("Do not run.", "Do not eat.") + "\n{{ picture.map }}\nDo not sing.\n"
    assert [one.what for one in judged(project, body)] == [
        "3 sentences in a row say what not to do (Standard)."
    ]


def test_a_name_is_meant_only_where_it_has_its_capital() -> None:
    met = hard_words.forms(Word(id="network", word="Network", meaning="A group of ours.")).search
    assert met("The Network met.")
    assert not met("Build a network.")
