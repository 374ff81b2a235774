"""What people write in Markdown is read as they mean it, as on a code-hosting site."""

import markdown
import pytest
from bs4 import BeautifulSoup, Tag

from coproduction.python_markdown import ARTICLE


def article(words: str) -> BeautifulSoup:
    extensions = ["attr_list", "tables", "toc", "fenced_code", ARTICLE]
    return BeautifulSoup(markdown.markdown(words, extensions=extensions), "html.parser")


def outline(element: Tag) -> object:
    """Lists in an article as lists: of an item its words, and the items of a list inside it."""
    found: list[object] = []
    for child in element.find_all(recursive=False):
        if child.name in ("ul", "ol"):
            found.append(outline(child))
        elif child.name == "li":
            own = [one for one in child.children if getattr(one, "name", "") not in ("ul", "ol")]
            said = " ".join("".join(one.get_text() for one in own).split())
            inner = outline(child)
            found += [said, *([inner[0]] if isinstance(inner, list) and inner else [])]
    return found


LISTS = {
    "straight after words": ("We bring:\n- cups\n- tea\n", [["cups", "tea"]]),
    "two spaces in": ("- cups\n  - blue\n- tea\n", [["cups", ["blue"], "tea"]]),
    "four spaces in": ("1. a\n    - b\n    - c\n2. d\n", [["a", ["b", "c"], "d"]]),
    "three spaces in": ("1. a\n   1. b\n   2. c\n", [["a", ["b", "c"]]]),
    "after a second paragraph": (
        "- Tea\n\n    In the hall.\n- Coffee\n- Water\n",
        [["Tea In the hall.", "Coffee", "Water"]],
    ),
    "a second paragraph two spaces in": ("- Tea\n\n  In.\n\n- Milk\n", [["Tea In.", "Milk"]]),
    "a second paragraph three spaces in": ("1. Tea\n\n   In.\n\n2. Milk\n", [["Tea In.", "Milk"]]),
    "a bracket behind the numbers": ("1) one\n2) two\n", [["one", "two"]]),
    "another kind straight below": ("- a\n\n1. one\n2. two\n", [["a"], ["one", "two"]]),
    "in a quotation": ("> Bring:\n> - cups\n>   - blue\n", [["cups", ["blue"]]]),
    "a lazy line": ("- one\ngoes on\n- two\n", [["one goes on", "two"]]),
    "a year that begins a line": ("- It began in\n  1986. Then\n", [["It began in 1986. Then"]]),
}


@pytest.mark.parametrize("case", LISTS)
def test_a_list_is_read_as_it_looks(case: str) -> None:
    written, items = LISTS[case]
    page = article(written)
    lists = page.blockquote or page
    assert outline(lists) == items


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        ("1. a\n2. b\n\nWords.\n\n4. d\n5. e\n", ["1", "4"]),
        ("3. three\n", ["3"]),
        ("- a\n\n    7. g\n", ["7"]),
    ],
)
def test_a_list_begins_at_the_number_it_is_given(written: str, starts: list[str]) -> None:
    assert [one.get("start", "1") for one in article(written).select("ol")] == starts


@pytest.mark.parametrize(
    "written",
    [
        "1. Type:\n\n    ```\n    a\n      b\n    ```\n\n2. Wait.\n",
        "1. Type:\n   ```\n   a\n     b\n   ```\n2. Wait.\n",
        "- ```\n  a\n    b\n  ```\n",
        "> ```\n> a\n>   b\n> ```\n",
        "   ```\n   a\n     b\n   ```\n",
        '~~~ python title="x"\na\n  b\n~~~\n',
        "```{note}\na\n  b\n```\n",
    ],
)
def test_fenced_code_keeps_its_lines_wherever_it_stands(written: str) -> None:
    page = article(written)
    assert [one.get_text() for one in page.select("pre code")] == ["a\n  b\n"]
    assert "`" not in page.get_text()


def test_a_bar_in_code_or_behind_a_backslash_parts_no_cells() -> None:
    rows = "| `a|b` | one |\n| `a\\|b` | two |\n| x \\| y | three |\n"
    page = article(f"Words:\n| Sign | Number |\n|---|---|\n{rows}")
    cells = [one.get_text() for one in page.select("td")]
    assert cells == ["a|b", "one", "a|b", "two", "x | y", "three"]


def test_boxes_to_tick_show_whether_they_are() -> None:
    page = article("- [x] book the room\n- [ ] send the papers\n\n1. [ ] go\n")
    said = [" ".join(one.get_text().split()) for one in page.select("li")]
    assert said == ["☑ book the room", "☐ send the papers", "☐ go"]


def test_a_note_stands_at_the_end_and_both_ways_are_linked() -> None:
    page = article("They met.[^1] Again.[^1]\n\n[^1]: In the **library**.\n\nMore words.\n")
    (note,) = page.select(".footnote li")
    assert page.select_one(".footnote p").get_text() == "Notes"
    assert note.get_text().strip().startswith("In the library.")
    for link in page.select("a"):
        assert page.select(f"[id='{link['href'][1:]}']")
    assert note.select("a")[0]["aria-label"] == "Back to where note 1 is called"


def test_a_term_has_what_it_means_below_it() -> None:
    page = article("Ramp\n:   A slope instead of steps.\n")
    assert [(one.name, one.get_text()) for one in page.select("dl > *")] == [
        ("dt", "Ramp"),
        ("dd", "A slope instead of steps."),
    ]


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("We ~~fax~~ write.", "<p>We <del>fax</del> write.</p>"),
        ("one\\\ntwo", "<p>one<br/>\ntwo</p>"),
        ("> [!NOTE]\n> Bring tea.", "<p><strong>Note:</strong> Bring tea.</p>"),
        ("2 ~ 3 and a~b~c", "<p>2 ~ 3 and a~b~c</p>"),
    ],
)
def test_other_marks_do_what_they_say(written: str, made: str) -> None:
    page = article(written)
    assert str(page.p) == made
