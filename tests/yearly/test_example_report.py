"""The report of the example, from its two logs: every number is the truth, or is held back."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import page as page_validation
import pytest
from click.testing import CliRunner
from printed import articles, bars, csv_counts, everything, numbers, pdf_text, rows, word_rows

from coproduction.cli import main
from project import ROOT
from sites import build, copy_example, once

pytestmark = pytest.mark.slow

TRUE = {
    "took-part": "People who took part",
    "members": "Members of the network",
    "members-took-part": "Members who took part",
    "draws-on-care": "People who draw on care",
    "carer": "Carers",
    "both": "Both carers and people who draw on care",
    "staff": "Staff",
    "paid": "People who were paid",
    "expenses-in-advance": "People whose costs were paid in advance",
    "role took part": "What people did: Took part",
    "role led or chaired": "Led or chaired",
    "role planned": "Planned",
    "role gave training": "Gave training",
    "role on a panel": "Sat on a panel",
    "role advised": "Advised",
    "role checked papers": "Checked papers",
    "role made something": "Made something",
    "role spoke": "Spoke",
    "activities": "Activities",
    "planned-at-start": "Planned with people from the start",
    "hours": "Hours that people gave",
    "access-asked": "Access needs told to us",
    "access-met": "Access needs met",
}
"""What the generator calls a number, and what the report calls it."""


def make(folder: Path) -> None:
    """What `make example` does, in a folder of its own."""
    copy_example(folder, ROOT / "examples/network")
    logs = folder.with_name(f"{folder.name}-logs")
    subprocess.run([sys.executable, ROOT / "examples/network/logs.py", logs], check=True)
    periods = ("--period", "2024-04/2025-03", "--period", "2025-04/2026-03")
    run("tally", logs / "log-2025.xlsx", logs / "log-2026.xlsx", *periods, "--project", folder)
    run("report", "new", "2026", "--shape", folder / "report.yml", "--project", folder)
    build(folder, folder / "site", "--strict")
    (folder / "truth.json").write_bytes((logs / "truth.json").read_bytes())


def run(*arguments: object) -> None:
    done = CliRunner().invoke(main, [str(one) for one in arguments])
    assert done.exit_code == 0, done.output


@pytest.fixture(scope="module")
def example(shared: Path) -> Path:
    return once(shared / "yearly-example", make)


@pytest.fixture(scope="module")
def truth(example: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((example / "truth.json").read_text())["2026"]
    return found


@pytest.fixture(scope="module")
def printed(example: Path) -> dict[str, str]:
    """What the pages print, by what it is of and, longer, by the title above it too."""
    found: dict[str, str] = {}
    for article in articles(example / "site", "report-2026"):
        for title, label, value in [*rows(article), *bars(article)]:
            short = title.partition(":")[0]
            found.setdefault(label, value)
            found.setdefault(f"{short}: {label}", value)
    return found


def fits(value: str, true: int, may_be_kept_back: bool = True) -> bool:
    """Whether a number is printed as the rule wants: small ones never, others as they are."""
    if 0 < true < 5:
        return value in ("fewer than 5", "not shown")
    return value.partition(" of ")[0] == f"{true:,}" or (may_be_kept_back and value == "not shown")


@pytest.mark.parametrize("name", TRUE)
def test_a_number_of_the_report_is_the_truth_or_held_back(
    name: str, truth: dict[str, Any], printed: dict[str, str]
) -> None:
    value = printed[TRUE[name]]
    small = name not in ("activities", "planned-at-start", "hours")
    assert fits(value, truth[name]) if small else value.partition(" of ")[0] == str(truth[name])


def test_people_of_each_activity_are_the_truth_or_held_back(
    truth: dict[str, Any], printed: dict[str, str]
) -> None:
    people = truth["people of activities"]
    assert {name: fits(printed[name], true) for name, true in people.items()} == dict.fromkeys(
        people, True
    )


def test_answers_are_the_truth_or_held_back(truth: dict[str, Any], printed: dict[str, str]) -> None:
    for asked, true in truth["answers"].items():
        question, _, answer = asked.rpartition("? ")
        assert fits(printed[f"{question}?: {answer}"], true), asked


def test_few_numbers_of_the_report_are_held_back_without_being_small(
    truth: dict[str, Any], printed: dict[str, str]
) -> None:
    hidden = [name for name in TRUE if printed[TRUE[name]] == "not shown" and truth[name] >= 5]
    assert len(hidden) <= 2


def test_word_has_the_tables_of_the_web(example: Path) -> None:
    file = example / "site/downloads/report-2026/report-2026.docx"
    words = {" ".join(row[-1].split()) for row in word_rows(file)}
    for article in articles(example / "site", "report-2026"):
        for title, label, value in rows(article):
            if "side by side" in title:
                assert value in words, (title, label)


def test_the_pdf_has_no_number_that_the_web_has_not(example: Path) -> None:
    web = " ".join(one.get_text(" ") for one in articles(example / "site", "report-2026"))
    text = pdf_text(example / "site/downloads/report-2026/report-2026.pdf")
    text = re.sub(r"Page \d+ of \d+|[. ]{4,}\d+|fi\w*", "", text)
    pages = {str(one) for one in range(1, 40)}
    assert numbers(text) - numbers(web) - pages <= {"4.0"}


def test_open_data_has_the_numbers_of_the_web(example: Path, printed: dict[str, str]) -> None:
    counts = csv_counts(example / "site/data/years-counts.csv", "2026")
    for name in ("took-part", "both", "staff", "members", "paid", "hours"):
        assert printed[TRUE[name]].partition(" of ")[0] == (counts[name] or "not shown")


def test_no_code_of_a_person_is_in_any_file_of_the_site_its_data_or_its_cache(
    example: Path, truth: dict[str, Any]
) -> None:
    codes = re.compile(rb"\b(?:" + b"|".join(code.encode() for code in truth["codes"]) + rb")\b")
    folders = ("site", "data", "docs", ".cache")
    files = [one for name in folders for one in (example / name).rglob("*") if one.is_file()]
    assert len(files) > 100
    assert [one.name for one in files if codes.search(everything(one))] == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", ["report-2026", "report-2026-easy-read"])
def test_no_rule_of_pdf_ua_or_pdf_a_fails(name: str, profile: str, example: Path) -> None:
    file = example / f"site/downloads/{name}/{name}.pdf"
    report = page_validation.validate_pdf(file, profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_every_page_and_document_says_that_it_is_an_example(example: Path) -> None:
    pages = [*(example / "site").rglob("index.html")]
    assert [one for one in pages if "This network and all its numbers" not in one.read_text()] == []
    text = pdf_text(example / "site/downloads/report-2026/report-2026.pdf")
    assert all("EXAMPLE" in page for page in re.split(r"Page \d+ of \d+", text)[:-1])
