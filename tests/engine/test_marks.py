"""Marks that nothing reads are told, each at its line, and ordinary words are let through."""

import pytest

from coproduction.page import read_body
from project import ROOT, TESTS

TOLD = {
    # links
    "[SCIE] (https://scie.example)": "A space stands between the words of a link and its address",
    "[Page] (guide.md)": "A space stands between",
    "[SCIE][x]": "“[SCIE][x]” is no link",
    "See [SCIE](https://scie.example and go": "The bracket of the link",
    "[x](my file.md)": "The address of the link “[x](my file.md)” cannot be read",
    "[](practice.md)": "A link has no words",
    "See [the report": "The bracket “[the report” is never closed",
    "Go to https://scie.example/a.": "“https://scie.example/a” is no link as it stands",
    "Go to www.scie.example now": "“www.scie.example” is no link as it stands",
    # blocks
    "We are { figure.members } people": "“{ figure.members }” is nothing that the page can fill in",
    "```Data\nshow: words\n```": "“Data” begins a data block with another name",
    "```\ncode": "This block of code is never closed",
    "Words.[^1]": "The page has no note for “[^1]”",
    "Words.\n\n[^1]: A note.": "No words of the page lead to this note",
    "!!! note": "“!!! note” would be shown as it stands",
    "??? question": "“??? question” would be shown as it stands",
    "a ~~ b": "“~~” would be shown",
    "H~2~O": "“H~2~” would be shown",
    "x^2^": "“x^2^” would be shown",
    "a ==b c== d": "“==b c==” would be shown",
    "[ ] send the papers": "“[ ]” begins a line without a list",
    "*[BSL]: British Sign Language": "“*[BSL]:” explains an abbreviation",
    "##": "A heading has no words",
    "#Tea": "“#” begins no heading without a space",
    "one\ntwo\n---": "A line of hyphens or equals signs",
    "    Four spaces in.": "Four spaces at its beginning make code",
    "---\ntitle: Again\n---": "A second block of fields",
    # stress
    "this is **bold": "“**” would be shown",
    "this is *stressed": "“*” would be shown",
    "_this is": "“_” would be shown",
    "a `b": "A “`” would be shown",
    "the end\\": "A backslash at the end would be shown",
    # lists
    "• one\n• two": "“•” begins no item of a list",
    "– one\n– two": "“–” begins no item of a list",
    "— one\n— two": "“—” begins no item of a list",
    "-one\n-two": "“-” begins no item of a list without a space",
    "1.one\n2.two": "“1.” begins no item of a list without a space",
    "1)one": "“1)” begins no item of a list without a space",
    "a) one\nb) two": "Lines that begin as “a)” are no list",
    "(1) one\n(2) two": "Lines that begin as “(1)” are no list",
    "We bring:\n2. tea\n3. milk": "Lines that begin as “2.” are no list",
    # tables
    "| a | b |\n| 1 | 2 |": "Lines with bars are no table",
    "| a | b |\n|---|\n| 1 | 2 |": "Lines with bars are no table",
    "a | b\n1 | 2": "Lines with bars are no table",
    "| a | b |\n|---|---|\n| 1 | 2 | 3 |": "The row has 3 cells, and the table 2 columns: “3”",
}

MEANT = [
    "**Fine** *fine* `a*b` \\*fine\\* 2 * 3 snake_case 5 * 6 [sic] (a) x, __both__ ~~out~~.",
    "— [a](b.md), paragraph 4",
    "“It's” – he said – “fine”. Pages 12–15, -5 degrees, +44, #1 of 3.",
    "See <https://a.example> or [www.a.example](https://www.a.example), [b][c] and [d].\n\n"
    "[c]: https://c.example\n[d]: https://d.example",
    "`code` – words\n**bold** – words\n[a](b.md) – words",
    "It began in\n1990. Then it ended.",
    "Yes | No",
    "text:\n- a\n  - b\n\n  c\n1) d\n2) e",
    "| `a` | `b` |\n|---|---|\n| `c` | `d` |",
    "| a | `b|c` |\n|---|---|\n| – | \\| |\n| • |  |",
    "A.[^1] B.[^n]\n\n[^1]: One.\n[^n]: Two,\n    and more.",
    "- [x] a\n- [ ] b\n\nRamp\n:   A slope.",
    "```\n[a] (https://b.example) **c\n| d |\n```\n\n~~~\n• e\n~~~",
    "{{ figure.a }} and { b } and a_b_c and 3 < 4 > 2 ^ 1 = 1.",
    "# Title {: #top }\n\nWords\n{: lang=cy }",
    '<a href="https://a.example">https://a.example</a> and <kbd>*</kbd>',
    "> “Words.”\n>\n> — Somebody, 2014",
    "Line one  \nline two\\\nline three",
    "A. Smith and e.g. this; i.e. that etc.",
]


@pytest.mark.parametrize("written", TOLD)
def test_a_mark_left_over_is_told_once_where_it_stands(written: str) -> None:
    (problem,) = (
        read_body(f"Words.\n\n{written}\n", "a.md", 5).problems
        if ("title: Again" not in written)
        else read_body(f"\n{written}\n", "a.md", 6).problems
    )
    offset = next(n for n, line in enumerate(written.split("\n")) if told_on(line, written))
    assert (problem.file, problem.line) == ("a.md", 7 + offset)
    assert problem.what.startswith(TOLD[written]) or TOLD[written] in problem.what
    assert problem.mend.endswith(".") or problem.mend.endswith("”")


def told_on(line: str, written: str) -> bool:
    """Whether the problem of a text stands on this line of it; else it stands on the first."""
    if written.startswith("| a | b |\n|---|---|"):
        return line.startswith("| 1")
    if "[^1]: A" in written:
        return line.startswith("[^1]")
    return line.startswith("2.") if "We bring" in written else True


@pytest.mark.parametrize("written", MEANT)
def test_what_is_meant_as_it_stands_is_let_through(written: str) -> None:
    assert not read_body(f"{written}\n", "a.md", 1).problems


def test_the_pages_of_this_site_hold_no_mark_that_is_left_over() -> None:
    pages = [*(ROOT / "docs").rglob("*.md"), *(TESTS / "example/docs").rglob("*.md")]
    assert len(pages) > 60
    for page in pages:
        fields, body = page.read_text(encoding="utf-8").split("\n---\n", 1)
        first = fields.count("\n") + 3
        assert not read_body(body, page.name, first).problems
