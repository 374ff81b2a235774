"""What is wrong on a page is told wherever it stands: no page of these is in a publication."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bad_input import PAGE
from coproduction.cli import main

pytestmark = pytest.mark.slow

FIRST = PAGE.count("\n")
"""Lines above the words of a page."""

WORD_TABLE = """# New

<table class=MsoTableGrid border=1 cellspacing=0 style='border:none'>
 <tr><td width=200 valign=top style='width:150.5pt'>
  <p class=MsoNormal><span lang=EN-GB style='mso-bidi-font-size:12pt'>One<o:p></o:p></span></p>
 </td></tr>
</table>
"""
GRID = """# New

<table style="width:100%">
<tr><td style="color:red">One</td><td width="50%" style="color:red">Two</td></tr>
<tr><td style="color:red">One</td><td style="color:red">Two</td></tr>
</table>
"""

WRONG: dict[str, tuple[str, int, str]] = {
    "an empty heading": ("# New\n\nOne.\n\n##\n\nTwo.\n", 5, "A heading has no words."),
    "an empty heading shut": ("# New\n\n## ##\n\nTwo.\n", 3, "A heading has no words."),
    "an empty heading in HTML": ("# New\n\n<h2></h2>\n\nOne.\n", 3, "A heading has no words."),
    "a second title": ("# New\n\nOne.\n\n# Next\n\nTwo.\n", 5, "“Next” is a second title"),
    "a second title underlined": ("New\n===\n\nNext\n====\n", 4, "“Next” is a second title"),
    "a level left out": ("# New\n\n### Deep\n\nOne.\n", 3, "Write it with ##"),
    "a table without heads": ("# New\n\n| | |\n|---|---|\n| a | b |\n", 5, "no row of heads"),
    "an emoji": ("# New\n\nOne.\n\nHello \U0001f642\n", 5, "U+1F642"),
    "a space that fonts lack": ("# New\n\nOne.\n\n1\u2007000 cups\n", 5, "Type the space again"),
    "an emoji in the title": ("# New \U0001f642\n\nOne.\n", 1, "U+1F642"),
    "a picture without words": ("# New\n\n![](pictures/mark.svg)\n", 3, "has no words for readers"),
    "a picture without words in a sentence": (
        "# New\n\nWe read ![ ](pictures/mark.svg) books.\n",
        3,
        "has no words for readers",
    ),
    "a picture without words in a table": (
        "# New\n\n| a |\n|---|\n| ![](pictures/mark.svg) |\n",
        5,
        "has no words for readers",
    ),
    "a picture whose words are its file's name": (
        "# New\n\n![mark.svg](pictures/mark.svg)\n",
        3,
        "says nothing of what the picture",
    ),
    "a picture whose words are dots": (
        "# New\n\n![...](pictures/mark.svg)\n",
        3,
        "says nothing of what the picture",
    ),
    "a picture without words that is not there": ("# New\n\n![](x.svg)\n", 3, "no picture “x.svg”"),
    "a table of tabs": ("# New\n\nName\tAge\nAnn\t3\n", 3, "Lines with tabs or wide spaces"),
    "a page without end": ("# New\n" + "a\n" * 5_001, 5_001, "More than 5,000 lines"),
    "a picture that is not there": (
        "# New\n\nOne.\n\n![Big](big.png)\n",
        5,
        "no picture “big.png”",
    ),
    "no words at all": ("\n", 1, "The page has no words"),
    "a link without words": ("# New\n\nOne.\n\n[](guide.md)\n", 5, "A link has no words"),
    "a link with a space": ("# New\n\n[SCIE] (https://example.org)\n", 3, "Take the space away"),
    "a link to nothing defined": ("# New\n\nOne [SCIE][x] two.\n", 3, "“[SCIE][x]”"),
    "a link never shut": ("# New\n\n[SCIE](https://example.org and on\n", 3, "is never closed"),
    "a bare address": ("# New\n\nSee https://example.org/a.\n", 3, "is no link as it stands"),
    "a bare address of a host": (
        "# New\n\nSee www.example.org.\n",
        3,
        "“www.example.org” is no link",
    ),
    "fields again": ("\n---\ntitle: New\ntags: [a]\n---\n\n# New\n", 2, "A second block of fields"),
    "fields further down": ("# New\n\nOne.\n\n---\ntitle: A\n---\n", 5, "A second block of fields"),
    "a table from Word": (WORD_TABLE, 3, "This was pasted from Word"),
    "a table with looks": (GRID, 3, "This was pasted from another program"),
}

RIGHT = [
    "# New\n\n## One\n\n### Two\n\nA.\n\n## Three\n\nB.\n\n## \\# no title\n\nC.\n",
    "# New\n\nOne.\n\n---\n\nTwo: three.\n\n---\n\nFour.\n",
    "# New\n\n```yaml\n---\ntitle: A\n---\n```\n\n`https://example.org` and `[a] (b)`\n",
    "# New\n\nOne [or two] (or three), [four] and a\\[0\\](1).\n\n[https://example.org](https://example.org)\n",
    "# New\n\n* one\n- two\n",
    "# New\n\n| a | |\n|---|---|\n| b | c |\n",
    '# New\n\n[![A map](pictures/book.svg)](guide.md) <a href="../guide/" aria-label="A"></a>\n',
]


def problems(project: Path, body: str) -> list[dict[str, str]]:
    (project / "docs/new.md").write_text(PAGE + body, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--format", "json", str(project)])
    assert isinstance(result.exception, SystemExit | None), result.output
    return list(json.loads(result.output))


@pytest.mark.parametrize("name", WRONG)
def test_it_is_told_once_at_its_line(name: str, project: Path) -> None:
    body, line, said = WRONG[name]
    found = [one for one in problems(project, body) if one["severity"] == "error"]
    assert [(one["file"], one["line"]) for one in found] == [("docs/new.md", FIRST + line)]
    assert said in f"{found[0]['what']} {found[0]['mend']}"


@pytest.mark.parametrize("body", RIGHT)
def test_what_is_right_is_let_through(body: str, project: Path) -> None:
    assert problems(project, body) == []


@pytest.mark.parametrize("name", ["Photo.JPG", "Photo.Jpeg", "Mark.PNG", "Drawing.SVG"])
def test_an_ending_in_capital_letters_is_told_at_the_file(name: str, project: Path) -> None:
    (project / "docs" / name).write_bytes(b"a")
    found = problems(project, f"# New\n\n![A photograph]({name})\n")
    first = next(one for one in found if one["file"] == f"docs/{name}")
    stem, ending = name.split(".")
    assert f"The ending “.{ending}” is in capital letters." == first["what"]
    assert f"Write it in small letters: {stem}.{ending.lower()}" in first["mend"]


def test_a_letter_that_fonts_lack_is_told_in_the_field_that_holds_it(project: Path) -> None:
    page = PAGE.replace("title: New", 'title: "New \U0001f642"')
    (project / "docs/new.md").write_text(f"{page}\n# New\n\nOne.\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["check", str(project)])
    assert result.output.startswith("docs/new.md:3: The letters that documents are set in")
    assert "1 problem in 1 file." in result.output


def test_a_picture_that_no_record_credits_is_a_warning(project: Path) -> None:
    (found,) = problems(project, "# New\n\nOne.\n\n![A mark](pictures/mark.svg)\n")
    assert (found["severity"], found["line"]) == ("warning", FIRST + 5)
    assert "No record says who made docs/pictures/mark.svg" in found["what"]


def test_a_sign_that_fonts_lack_is_told_in_the_captions_that_hold_it(project: Path) -> None:
    captions = project / "docs/opening.vtt"
    words = captions.read_text(encoding="utf-8").replace("had steps", "had \U0001f642 steps")
    captions.write_text(words, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", str(project)])
    assert result.output.startswith("docs/opening.vtt:3: The letters that documents are set in")
    assert "1 problem in 1 file." in result.output
