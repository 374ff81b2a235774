"""YAML read as words that know their lines."""

from coproduction.source import (
    Mapping,
    Scalar,
    line_at,
    read_yaml,
    split_front_matter,
)


def test_every_value_stays_as_it_is_written() -> None:
    value = read_yaml("a: 0300\nb: 9:30\nc: no\nd: 1e3\n", "a.yml")
    assert value == {"a": "0300", "b": "9:30", "c": "no", "d": "1e3"}


def test_a_plain_value_knows_what_yaml_would_make_of_it() -> None:
    value = read_yaml('- 0300\n- no\n- 2014-03-31\n- "no"\n- words\n-\n', "a.yml")
    assert [one.reads_as for one in value if isinstance(one, Scalar)] == [
        "a number",
        "yes or no",
        "a date",
        None,
        None,
        "nothing",
    ]


def test_a_field_is_found_on_the_line_of_its_name() -> None:
    value = read_yaml(
        "# top\n- id: a\n  places:\n    - x\n    - y: >-\n        long\n", "a.yml", 10
    )
    assert line_at(value, (0, "places")) == 12
    assert line_at(value, (0, "places", 1, "y")) == 14
    assert line_at(value, (0, "missing")) == 11


def test_front_matter_counts_lines_from_the_top_of_the_file() -> None:
    page = split_front_matter("---\ntitle: A\n---\n\n# A\n", "a.md")
    assert isinstance(page.fields, Mapping)
    assert line_at(page.fields, ("title",)) == 2
    assert (page.body, page.first_line) == ("\n# A\n", 4)
