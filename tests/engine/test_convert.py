"""An editor's own page becomes documents, without becoming part of the site."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from coproduction.cli import main
from takeaway import CUP, example


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    example(tmp_path / "project")
    (tmp_path / "cup.svg").write_text(CUP)
    path = tmp_path / "Letter to all.md"
    path.write_text("# Tea on Tuesday\n\nBring cups.\n\n![A cup](cup.svg)\n")
    return path


def convert(letter: Path, *options: str) -> tuple[int, str]:
    project = ["--project", str(letter.parent / "project")]
    arguments = ["convert", str(letter), *options, *project, "-o", str(letter.parent / "out")]
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_the_title_is_the_first_heading_and_the_files_have_the_page_s_name(letter: Path) -> None:
    code, said = convert(letter, "--to", "txt, docx")
    out = letter.parent / "out"
    assert (code, sorted(path.name for path in out.iterdir())) == (
        0,
        ["Letter to all.docx", "Letter to all.txt"],
    )
    assert str(out / "Letter to all.txt") in said
    text = (out / "Letter to all.txt").read_text()
    assert text.startswith("Tea on Tuesday\n")
    assert "Made by the readers' group. The library has not approved it." in text
    assert "Picture: A cup" in text


def test_its_fields_give_title_and_date_if_it_has_them(letter: Path) -> None:
    letter.write_text("---\ntitle: Tea\nchanged: 2026-10-01\n---\n\nBring cups.\n")
    assert convert(letter, "--to", "txt")[0] == 0
    text = (letter.parent / "out/Letter to all.txt").read_text()
    assert text.startswith("Tea\n")
    assert "\n1 October 2026\n" in text


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("Bring cups.\n", 1, "The page has no title."),
        ("# Tea\n\n{{ figure.readers }} cups\n", 3, "A page outside the site has no records"),
        ("# Tea\n\n<script>a</script>\n", 3, "“<script>” may not stand in a page."),
        (
            "# Tea\n\n<div class='a'>\n\n<iframe src='https://a.example'></iframe>\n\n</div>\n",
            5,
            "iframe",
        ),
        ("# Tea\n\n<p\n  class='a'>Cups</p>\n\n<form>a</form>\n", 6, "“<form>” may not stand"),
        ("# Tea\n\n<p onclick='a()'>Cups</p>\n", 3, "“onclick” may not stand on <p>."),
        ("# Tea\n\n[Cups](javascript:a)\n", 3, "is not an address that a page may link to"),
        ("# Tea\n\n| A |\n| - |\n| 1 | 2 |\n", 5, "“2” would not be shown"),
        ("---\ntitle: Tea\nchanged: soon\n---\n\nWords.\n", 3, "is not a date that can be read"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(body: str, line: int, said: str, letter: Path) -> None:
    letter.write_text(body)
    code, output = convert(letter, "--to", "txt")
    assert code == 1
    assert f"Letter to all.md:{line}: " in output
    assert said in output
    assert not (letter.parent / "out").exists()


def test_what_is_wrong_with_fields_hides_nothing_below_them(letter: Path) -> None:
    letter.write_text("---\ntitle: 2024\nchanged: soon\n---\n\n<form>a</form>\n")
    said = convert(letter, "--to", "txt")[1]
    assert [line for line in range(1, 9) if f".md:{line}: " in said] == [2, 3, 6]


def test_a_format_that_there_is_not_is_named(letter: Path) -> None:
    code, said = convert(letter, "--to", "doc")
    assert code == 1
    assert "There is no format “doc”. There are: pdf, docx," in said


def test_a_title_s_marks_are_no_words_of_it(letter: Path) -> None:
    letter.write_text("# The *new* `rules` for [all](https://a.example) & friends\n\nBring cups.\n")
    assert convert(letter, "--to", "txt")[0] == 0
    text = (letter.parent / "out/Letter to all.txt").read_text()
    assert text.startswith("The new rules for all & friends\n")
    assert "*" not in text


def test_a_warning_is_told_and_stops_nothing(letter: Path) -> None:
    heads = " | ".join(["Neighbourhood"] * 9)
    letter.write_text(f"# Tea\n\n{heads}\n{'|'.join(['---'] * 9)}\n{'1 | ' * 9}\n")
    code, said = convert(letter, "--to", "txt")
    assert code == 0
    assert "warning: A table of 9 columns is wider than a page of paper." in said


KEPT = [
    (
        '<p class="a" align="center" style="color: red">Bring cups.</p>',
        "Bring cups.",
        "is left out",
    ),
    (
        '<div class="a">\n    <div>\n\nBring **cups**.\n\n  </div>\n</div>',
        "Bring cups.",
        "left out",
    ),
    ('<aside markdown="1">\n\n- Bring `cups`.\n\n</aside>', "Bring cups.", "is left out"),
    (
        "<details>\n<summary>Why</summary>\n\nBring **cups**.\n\n</details>",
        "Why\n\nBring cups.",
        "",
    ),
    ("<center>Bring <font color='red'>cups</font>.</center>", "Bring cups.", "is left out"),
    ("Press <kbd>A</kbd><br />and *<tt>B</tt>*.", "Press A\nand B.", ""),
    ("Bring cups.\n{: .note }", "Bring cups.", "“{: … }”"),
    ("Bring **cups**{.red}.", "Bring cups.", "“{: … }”"),
    ("<!-- a -->\n\nBring <!-- b\nc --> cups.", "Bring cups.", "A comment is left out."),
    (
        "<style>\np { color: red }\n</style>\n\nBring cups.",
        "Bring cups.",
        "A style sheet is left out.",
    ),
    ("![Two cups](https://a.example/cups.png)", "Two cups", "is not beside the page: its words"),
    ("![Two cups](/cups.png)", "Two cups", "is not beside the page: its words"),
    ("![](https://a.example/cups.png)\n\nBring cups.", "Bring cups.", "and has no words"),
    ('<img src="https://a.example/a.png" alt="Two cups">', "Two cups", "is not beside the page"),
    ("See https://a.example/b.", "See https://a.example/b.", ""),
    ("See [cups](cups.md#two).", "See cups.", "A link leads to another page or file"),
    ("See [cups](#two).", "See cups.", "leads to a place that the page does not have"),
    ("Ask [Ann](mailto:ann@a.example).", "Ask Ann (ann@a.example).", "is words there"),
    ("Put <cup> here.", "Put <cup> here.", "“<cup>” is no element of HTML"),
    ("#### Cups\n\nBring cups.", "Cups\n", "A heading of level 4 stands below one of level 1"),
    ("Bring:\n\n    cups", "cups", "make code of this line"),
    ("{% include cups.html %}", "{% include cups.html %}", "is an order to a program"),
    ("Bring {{ cups }}.", "Bring {{ cups }}.", "is no record that can stand here"),
    ("!!! note\n\nBring cups.", "!!! note", "would be shown as it stands"),
    ('```{.python title="a"}\ncups = 2\n```', "cups = 2", ""),
    ("Bring cups.\n\n- :+1: yes\n\nTea\n:smile: now", ":smile: now", "“:smile:” would be shown"),
    ("Cups\n:::warning\nBring them.\n:::", ":::warning", "“:::warning” would be shown"),
    ("1. Cups\n  - two\n2. Tea", "two", "is indented too little"),
    ("Bring cups[^†].\n\n[^†]: Two.", "Two.", ""),
    ("Open http://127.0.0.1:80/ now.", "http://127.0.0.1:80/", "is no link as it stands"),
    ("Open <http://localhost/> now.", "http://localhost/", "it is words there"),
    ("Go to [it](http://192.0.2.1/a).", "it (http://192.0.2.1/a)", "it is words there"),
    ("<Write, if you like, to us.>", "<Write, if you like, to us.>", ""),
    ("{{<cups 0.1 />}}\n\nBring cups.", "{{<cups 0.1 />}}", "is no record that can stand here"),
    ("[<img src='/cups.png'>](https://a.example)", "cups.png", "and has no words"),
    ("## Cups\n\n- #tea channel\n- two\n\n#### Tea\n\nMore.", "#tea channel", "begins no heading"),
    ("- [ ] Bring cups.\n\nA class {x.y}.", "A class {x.y}.", ""),
    ('Mail\\@all, \\~5 \\& \\$3 \\"now\\".', 'Mail@all, ~5 & $3 "now".', ""),
    ("Ramp\n: A slope.\n\n  ```\n  a\n  b\n  ```", "  a\n  b\n", ""),
    ('Labels {cup="a"} and {cup="b"} are two.', 'Labels {cup="a"} and {cup="b"} are two.', ""),
    ("[TOC]\n\nA class {x.y}.", "A class {x.y}.", ""),
    ("## Cups {#cups-–-two}\n\n[Two](#cups-–-two)", "Two", ""),
    (": Bring cups.\n\nMore.", "Bring cups.", "there is none above it"),
]


@pytest.mark.parametrize(("body", "kept", "told"), KEPT)
def test_what_another_site_s_page_has_of_its_own_costs_no_words_and_is_told(
    body: str, kept: str, told: str, letter: Path
) -> None:
    letter.write_text(f"# Tea\n\n{body}\n")
    code, said = convert(letter, "--to", "txt")
    assert code == 0, said
    assert told in said
    assert "problem" not in said
    assert kept in (letter.parent / "out/Letter to all.txt").read_text()


def test_what_is_told_of_another_site_s_page_has_its_own_line(letter: Path) -> None:
    letter.write_text("# Tea\n\n<p\n  class='a'\n>\n\nCups\n\n[a](b.md)\n\n`a\n")
    said = convert(letter, "--to", "txt")[1]
    lines = [line.split(":")[1] for line in said.split("\n") if "warning:" in line]
    assert lines == ["3", "9", "11"]


def test_the_publisher_s_own_address_is_a_link(letter: Path) -> None:
    letter.write_text("# Write to us\n\n[Write to the group](mailto:readers@example.org).\n")
    code, said = convert(letter, "--to", "txt")
    assert (code, "warning" in said) == (0, False)
    assert "Write to the group" in (letter.parent / "out/Letter to all.txt").read_text()


def test_a_title_underlined_loses_its_marks(letter: Path) -> None:
    letter.write_text("Title with *stress*\n===================\n\nWords.\n")
    assert convert(letter, "--to", "txt")[0] == 0
    text = (letter.parent / "out/Letter to all.txt").read_text()
    assert text.count("Title with stress") == 1
    assert "*" not in text
