"""Marks that nothing reads are told, each at its line, and ordinary words are let through."""

import pytest

from coproduction.page import read_body
from marks_copied import LATER as LATER_TOO
from marks_copied import MEANT as MEANT_COPIED
from marks_copied import TOLD as COPIED
from marks_of_others import LATER
from marks_of_others import MEANT as MEANT_TOO
from marks_of_others import TOLD as OF_OTHERS
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
    "Words figure.readers }} here.": "“figure.readers }}” is nothing that the page can fill in",
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
    "Name\tAge\nAnn\t3\nBob\t4": "Lines with tabs or wide spaces are no table",
    "Name    Age\nAnn     3": "Lines with tabs or wide spaces are no table",
    "Name,Age,Town\nAnn,3,York": "Lines with commas or semicolons are no table",
    "Name;Age\nAnn;3": "Lines with commas or semicolons are no table",
    "=== ===\na b": "“=== ===” draws no table",
    "| a | b | c\n|---|---|---\n\n| 1 | 2 | 3 |": "“| 1 | 2 | 3 |” is no row of a table here",
    # what other programs read
    "See [[Other page]].": "“[[Other page]]” is no link",
    "See (the guide)[guide.md].": "The brackets of the link “(the guide)[guide.md]” have changed",
    "Words^[an inline note].": "“^[an inline note]” would be shown",
    "This is [b]bold[/b].": "“[/b]” would be shown",
    "We {++add++} and go": "“{++add++}” would be shown",
    "This is '''bold''' here": "“'''bold'''” would be shown",
    "This is ''stressed'' here": "“''stressed''” would be shown",
    "++put in++": "“++put in++” would be shown",
    "It is ||hidden|| here": "“||hidden||” would be shown",
    "Hello :smile: there": "“:smile:” would be shown",
    "The area is $x^2$.": "“$x^2$” would be shown",
    "$$": "“$$” would be shown",
    "-# small words": "“-#” would be shown",
    "== Heading ==": "“== Heading ==” is no heading",
    "“““ code": "““““” would be shown",
    # lists of other programs
    "✅ one\n✅ two": "Lines that begin as “✅” are no list",
    "» one\n» two": "Lines that begin as “»” are no list",
    "□ one\n□ two": "Lines that begin as “□” are no list",
    "~ one\n~ two": "Lines that begin as “~” are no list",
    "o one\no two": "Lines that begin as “o” are no list",
    "-> one\n-> two": "Lines that begin as “->” are no list",
    "A. one\nB. two": "Lines that begin as “A.” are no list",
    "i. one\nii. two": "Lines that begin as “i.” are no list",
    "I. one\nII. two": "Lines that begin as “I.” are no list",
    "1: one\n2: two": "Lines that begin as “1:” are no list",
    "1 - one\n2 - two": "Lines that begin as “1 -” are no list",
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
    '## A {: #__top }\n\n*One*{: title="_x" }\n\n## B {: #b_ }\n\nTwo.',
    '<a href="https://a.example">https://a.example</a> and <kbd>*</kbd>',
    "> “Words.”\n>\n> — Somebody, 2014",
    "Line one  \nline two\\\nline three",
    "A. Smith and e.g. this; i.e. that etc.",
    "* one\n- two\n\n1. three\n2) four",
    "- A. Smith\n- B. Jones\n\n- 1: a\n- 2: b\n\n- ✅ c\n- ✅ d\n\n- a | b\n- c | d",
    "- e    f\n- g    h\n\n`a    b` c\n`d    e` f\n\n```\na\tb\nc\td\n```",
    "We had 1,000,000 letters and\n2,000,000 calls, in York, Hull and\nLeeds; all were read.",
    "It cost $5 and then $6. At 10:30:15, time: now. A ``code''s`` end, it's ours'.",
    "One word\tand another.\nNo more of these here.\n\nLine one   \nLine two   \nLine three",
]


@pytest.mark.parametrize("written", TOLD | OF_OTHERS | COPIED)
def test_a_mark_left_over_is_told_once_where_it_stands(written: str) -> None:
    (problem,) = (
        read_body(f"Words.\n\n{written}\n", "a.md", 5).problems
        if ("title: Again" not in written)
        else read_body(f"\n{written}\n", "a.md", 6).problems
    )
    offset = next(n for n, line in enumerate(written.split("\n")) if told_on(line, written))
    assert (problem.file, problem.line) == ("a.md", 7 + offset)
    said = (TOLD | OF_OTHERS | COPIED)[written]
    assert problem.what.startswith(said) or said in problem.what
    assert problem.mend.endswith(".") or problem.mend.endswith("”")


def told_on(line: str, written: str) -> bool:
    """Whether the problem of a text stands on this line of it; else it stands on the first."""
    if written.startswith("| a | b |\n|---|---|"):
        return line.startswith("Total" if "Total" in written else "| 1")
    if "|---|---|---\n" in written:
        return line == "| 1 | 2 | 3 |"
    later = next((one for one in LATER | LATER_TOO if one in written), None)
    if later:
        return line.startswith((LATER | LATER_TOO)[later])
    if "[^1]: A" in written:
        return line.startswith("[^1]")
    return line.startswith("2.") if "We bring" in written else True


@pytest.mark.parametrize("written", [*MEANT, *MEANT_TOO, *MEANT_COPIED])
def test_what_is_meant_as_it_stands_is_let_through(written: str) -> None:
    assert not read_body(f"{written}\n", "a.md", 1).problems


def test_the_pages_of_this_site_hold_no_mark_that_is_left_over() -> None:
    pages = [*(ROOT / "docs").rglob("*.md"), *(TESTS / "example/docs").rglob("*.md")]
    assert len(pages) > 60
    for page in pages:
        fields, body = page.read_text(encoding="utf-8").split("\n---\n", 1)
        first = fields.count("\n") + 3
        assert not read_body(body, page.name, first).problems
