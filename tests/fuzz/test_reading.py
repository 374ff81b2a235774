"""What is read gives values or a problem, whatever stands in the file."""

from contextlib import suppress

from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from coproduction.captions import read_cues, spoken
from coproduction.model import kinds
from coproduction.model.base import Record
from coproduction.model.quantity import Amount
from coproduction.model.validation import validate
from coproduction.model.web import is_web_address
from coproduction.model.when import Date
from coproduction.page import read_body
from coproduction.rules.address import file_fault, link_fault
from coproduction.source import Unreadable, read_yaml, split_front_matter
from fuzz.inputs import CAPTIONS, MARKDOWN, YAML, made_of, quick


class Values(Record):
    """A date and an amount, as records have them."""

    when: Date
    amount: Amount


@given(made_of(YAML), st.sampled_from(kinds()))
@quick
def test_yaml_is_read_and_fitted_to_a_model_or_refused(text: str, kind) -> None:  # type: ignore[no-untyped-def]
    with suppress(Unreadable):
        value = read_yaml(text, "a.yml")
        for item in value if isinstance(value, list) else [value]:
            record, problems = validate(kind.model, item, "a.yml")
            assert record or problems


@given(made_of([*MARKDOWN, *YAML]))
@quick
def test_fields_and_body_are_parted_or_refused(text: str) -> None:
    with suppress(Unreadable):
        split_front_matter(text, "a.md")


@given(made_of(MARKDOWN))
@example("`" + "![" * 10_000 + "a]")
@example("![a](" * 9_000)
@example("{: #a }" * 900 + "<![CDATA[" * 4_200)
@example("|" + "&#x202E;" * 300 + "<![CDATA[" * 2_800 + "![" * 1_700)
@example("{a." + "a" * 30_000)
@quick
def test_a_body_gives_what_stands_in_it_with_lines_that_it_has(body: str) -> None:
    last = 5 + body.count("\n")
    outline, lines = None, []
    try:
        outline = read_body(body, "a.md", 5)
    except Unreadable as error:
        lines = [error.problem.line]
    for part in (outline.headings, outline.passages, outline.mentions) if outline else ():
        lines += [one.line for one in part]
    if outline:
        lines += [one.line for one in outline.problems]
    assert all(5 <= line <= last for line in lines)


@given(made_of(CAPTIONS))
@example("WEBVTT\n\n ")
@quick
def test_captions_are_read_or_refused(text: str) -> None:
    with suppress(Unreadable):
        assert spoken(read_cues(text, "a.vtt"))


@given(made_of(MARKDOWN))
@quick
def test_an_address_is_judged(text: str) -> None:
    if link_fault(text, "a@example.org") is None and text.lower().startswith(("http:", "https:")):
        assert is_web_address(text.strip())
    file_fault(text)


@given(st.text(max_size=40) | st.from_regex(r"[0-9,.%£ -]{1,12}"), st.text(max_size=30))
@quick
def test_dates_and_amounts_are_read_or_refused(amount: str, when: str) -> None:
    with suppress(ValidationError):
        Values(when=when, amount=amount)
