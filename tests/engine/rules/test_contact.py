"""Contact details of people are told however they are spaced, and nothing else is taken for one."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bad_input import PAGE
from coproduction.cli import main
from coproduction.rules.bank_details import bank_details
from coproduction.rules.contact import contacts

TOLD = [
    "+44 (0)20 7946 0000",
    "+44 20 7946 0000",
    "+44(0)2079460000",
    "0044 20 7946 0000",
    "00 44 (0) 20 7946 0000",
    "(020) 7946 0000",
    "02079460000",
    "020.7946.0000",
    "020-7946-0000",
    "020 \N{EN DASH} 7946 \N{EN DASH} 0000",
    "07700 900 900",
    "0 7 7 0 0 9 0 0 9 0 0",
    "07700\N{NO-BREAK SPACE}900\N{NO-BREAK SPACE}900",
    "07700\N{THIN SPACE}900\N{NARROW NO-BREAK SPACE}900",
    "07700\N{NON-BREAKING HYPHEN}900900",
    "0\uff17700 900900",
    "01632 960 001",
    "(01632) 960001, from 9 to 5",
    "+353 1 234 5678",
    "+1 (212) 555-0100",
    "NHS number 943 476 5919",
    "943-476-5919",
    "9434765919",
    "943\N{NO-BREAK SPACE}476\N{NO-BREAK SPACE}5919",
    "943.476.5919",
    "12 Elm Street, Leeds LS1 4AB",
    "Flat 2, 14a Old Mill Road, Leeds ls1 4ab",
    "12 Elm Street\nLeeds\nLS14AB",
    "12\N{NO-BREAK SPACE}Elm\N{NO-BREAK SPACE}Street, Leeds LS1\N{NO-BREAK SPACE}4AB",
    "someone@example.com",
    "<tel:02079460000>",
    "01632/960 001",
    "someone (at) example.com",
    "someone [at] example [dot] com",
    "someone\N{FULLWIDTH COMMERCIAL AT}example.com",
    "National Insurance number QQ 12 34 56 C".replace("QQ", "AB"),
    "AB123456C",
    "\u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0660\u0660\u0660",
    "\u0966\u0968\u0966 \u096d\u096f\u096a\u096c \u0966\u0966\u0966\u0966",
]
BANK = [
    "GB29 NWBK 6016 1331 9268 19",
    "GB29NWBK60161331926819",
    "GB29\N{NO-BREAK SPACE}NWBK\N{NO-BREAK SPACE}6016 1331 9268 19",
    "DE89 3704 0044 0532 0130 00",
    "4111 1111 1111 1111",
    "⁴¹¹¹ ¹¹¹¹ ¹¹¹¹ ¹¹¹¹",
    "4111111111111111",
    "5500-0000-0000-0004",
    "3782 822463 10005",
    "sort code 20-00-00",
    "Sort code: 200000",
    "20-00-00 55779911",
    "20-00-00, a/c 55779911",
    "account number 55779911",
]
LET_THROUGH = [
    "4111 1111 1111 1112, 1234 5678 9012 3456, GB29 NWBK 6016 and GB28 NWBK 6016 1331 9268 19",
    "12-10-14 to 14-10-14; to sort 20 things; the accounts of 2013/14; an account from 2013-14",
    "In 2013 and 2014, 1,234,567 people; 10,000,000,000 in all; 1 000 000 000 more",
    "ISBN 0 19 852663 6, ISBN: 0198526636, ISBN 978-0-19-852663-6 and 978 0 19 852663 6",
    "NG86, QS15, CG136 and SI 2014/2936; section 117 of the Act of 1983",
    "2013-2014, 2014-03-31, 01/02/2026 and 03/04/2026, 01-02-2026 03-04-2026, 01.02.2026",
    "0.1234567890 and 0.05, 0.10, 0.15, 0.20, 0.25; 01 02 03 04 05 06",
    "0 1 2 3 4 5 6 7 8 9 10, 1 2 3 4 5 6 7 8 9 10 11 12 and 2013 2014 2015 2016 2017",
    "from 9.00 to 17.30, 00:00:01.000 --> 00:00:02.500",
    "£1,000,000.00 or 50% of 1000000000",
    "doi:10.1000/182 and https://example.org/01234567890",
    "In LS1 4AB; at 12 Elm Street; the 14 Local Places; 2014 Park Lane College",
    "charity 1234567, company 01234567; ring 999, 111, 101 or 116 123",
    "943 476 5918 and 1234567890",
    "we met (at 10) and [at the hall]; form AB 12 34; code QQ 12 34 56 C; 1/2, 3/4 and 24/7",
]
LINES = (
    "public_lines:\n  - name: Example Ombudsman\n    says: 0300 061 0614\n"
    "    address: https://example.org/contact\n  - name: Example Library\n"
    "    says: 12 Elm Street, Leeds LS1 4AB\n    address: https://example.org/where\n"
)


@pytest.mark.parametrize("words", TOLD)
def test_a_contact_detail_is_told(words: str) -> None:
    assert len([*contacts(f"Words. Ask {words} and\nmore.")]) == 1


@pytest.mark.parametrize("words", LET_THROUGH)
def test_other_numbers_are_let_through(words: str) -> None:
    assert [*contacts(words)] == []


@pytest.mark.parametrize("words", BANK)
def test_a_bank_detail_is_told_once(words: str, project: Path) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\nPay to {words} please.\n")
    result = CliRunner().invoke(main, ["check", str(project)])
    assert f"docs/new.md:{PAGE.count(chr(10)) + 4}: Bank details, “" in result.output
    assert "1 problem in 1 file." in result.output


@pytest.mark.parametrize("words", LET_THROUGH)
def test_other_numbers_are_no_bank_details(words: str) -> None:
    assert [*bank_details(words)] == []


@pytest.mark.parametrize(
    ("words", "warned"),
    [
        ("Mrs Jane Bloggs, who lives there", True),
        ("Dr. A. Bloggs", True),
        ("Ms\nBloggs", True),
        ("Miss nothing: the doctor, Mrs or Mr", False),
    ],
)
def test_a_name_with_its_title_is_a_warning(words: str, warned: bool, project: Path) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\nAsk {words} about it.\n")
    result = CliRunner().invoke(main, ["check", str(project)])
    assert (result.exit_code, "looks like the name of a person" in result.output) == (0, warned)


def test_an_office_holder_may_be_named(project: Path) -> None:
    assert "name: A. N. Example\n" in (project / "data/people.yml").read_text()
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\nAsk Ms A. Example about it.\n")
    assert problems(project) == []


def problems(project: Path) -> list[tuple[str, int]]:
    result = CliRunner().invoke(main, ["check", "--format", "json", str(project)])
    assert isinstance(result.exception, SystemExit | None), result.output
    return [(one["file"], one["line"]) for one in json.loads(result.output)]


def test_an_organisation_s_public_line_may_stand_on_a_page(project: Path) -> None:
    with (project / "data/site.yml").open("a", encoding="utf-8") as site:
        site.write(LINES)
    words = (
        "# New\n\nRing the Ombudsman: 0300 061 0614, or +44 (0)300 061 0614 from abroad.\n\n"
        "Come to 12 Elm Street, Leeds, LS1 4AB.\n\nRing 07700 900900.\n"
    )
    (project / "docs/new.md").write_text(PAGE + words, encoding="utf-8")
    assert problems(project) == [("docs/new.md", PAGE.count("\n") + 7)]


def test_a_list_of_words_in_a_record_is_looked_at_too(project: Path) -> None:
    path = project / "data/groups.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("How many visitors there were.", "Ring 07700 900 900."))
    assert problems(project) == [("data/groups.yml", 15)]
    path.write_text(text.replace("How many visitors there were.", "Ask someone&#64;example.com."))
    assert {*problems(project)} == {("data/groups.yml", 15)}


def test_the_publisher_s_own_address_may_be_written_as_a_link(project: Path) -> None:
    words = "# New\n\n[Write to us](mailto:readers@example.org), or to readers@example.org.\n"
    (project / "docs/new.md").write_text(PAGE + words, encoding="utf-8")
    assert problems(project) == []
