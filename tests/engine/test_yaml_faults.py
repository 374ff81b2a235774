"""YAML that cannot be read is told in words of ours: what it is, on which line, how to mend it."""

import pytest

from coproduction.source import Unreadable, read_yaml

CASES: dict[str, tuple[str, int, str]] = {
    "a colon is missing": ("type: page\ntitle The page\nsummary: a\n", 2, "There is no colon"),
    "a colon is missing at the end": ("title: a\nsummary b\n", 2, "“summary b”"),
    "a colon without a space": ("title: a\ntype:page\nsummary: b\n", 2, "space after the colon"),
    "the first colon without a space": ("type:page\ntitle: a\n", 1, "space after the colon"),
    "a hyphen without a space": ("- id: a\n-id: b\n  word: c\n", 2, "space after the hyphen"),
    "an item without a space": ("sources:\n-minutes\n", 2, "no space after the hyphen"),
    "stars for hyphens": ("sources:\n* minutes\n* poster\n", 2, "“*” begins no item of a list"),
    "bullets for hyphens": ("sources:\n• minutes\n", 2, "“•” begins no item of a list"),
    "another space": ("title:\xa0Reading\nsummary: a\n", 1, "U+00A0"),
    "another space before a field": ("- id: a\n\xa0 word: b\n", 2, "U+00A0"),
    "a colon in the value": ("title: One: two\n", 1, 'the whole value: "One: two".'),
    "a colon in an address": ("address: https://a.org: b\n", 1, "holds a colon"),
    "an apostrophe in single marks": ("title: 'It's ours'\n", 1, "Put double quotation marks"),
    "a mark within marks": ('title: "He said "no" to it"\n', 1, "Put single quotation marks"),
    "words after marks": ('title: "No" is an answer\n', 1, "“is an answer”"),
    "a mark never closed": ('title: "It is ours\nsummary: a\n', 1, "is never closed"),
    "an apostrophe never closed": ("- id: a\n  word: 'b\n- id: c\n", 2, "is never closed"),
    "a bracket never closed": ("a: b\nsources: [a, b\nsummary: c\n", 2, "“[” is never closed"),
    "a brace never closed": ("- id: a\n  source: {document: a\n  b: c\n", 2, "“{” is never closed"),
    "a comma missing": ("source: {document: a place: b}\n", 1, "comma is missing"),
    "a bracket too many": ("sources: [a, b]]\n", 1, "“]” follows the closing bracket"),
    "words after a bracket": ("title: [draft] My page\n", 1, "“My page” follows"),
    "a star": ("title: *new* page\n", 1, "A value cannot begin with “*”."),
    "an ampersand": ("title: & more\n", 1, "A value cannot begin with “&”."),
    "a percentage sign": ("title: %50\n", 1, "A value cannot begin with “%”."),
    "an at sign": ("title: @home\n", 1, "A value cannot begin with “@”."),
    "a tick": ("title: `x` y\n", 1, "A value cannot begin with “`”."),
    "a bar": ("title: | words\n", 1, "A value cannot begin with “|”."),
    "an arrow": ("title: > 5\n", 1, "A value cannot begin with “>”."),
    "a question mark": ("title: ? a\n", 1, "A value cannot begin with “?”."),
    "a hyphen": ("title: - a\n", 1, "A value cannot begin with “-”."),
    "a comma first": ("title: , a\n", 1, "A value cannot begin with “,”."),
    "a colon first": (": a\n", 1, "A colon has no name before it."),
    "too far in": ("title: a\n  summary: b\n", 2, "further in than the field above"),
    "too far in, in a record": ("- id: a\n  b: c\n   d: e\n", 3, "further in"),
    "too far out": ("- id: a\nb: c\n", 2, "begins with no hyphen"),
    "a list where a field should be": ("id: a\n- b\n", 2, "A hyphen stands where"),
    "a backslash": ('title: "C:\\new \\d"\n', 1, "A backslash"),
    "after the end": ("a: b\n...\nc: d\n", 3, "“...”"),
    "a tab": ("a: b\n\tc: d\n", 2, "A tab."),
    "a field twice": ("a: b\nc: d\na: e\n", 3, "for the second time; the first is on line 1"),
    "words cut at a hash": ("a: b\nsummary: How #1 an\n", 2, "“#1 an” is not read"),
    "an item cut at a hash": ("a:\n  - Room #5\n", 2, "“#5” is not read"),
    "words cut at a hash and a space": ("a: Room # 5 is free\n", 1, "“# 5 is free” is not read"),
    "words cut in brackets": ("a: [b #1, c]\n", 1, "is not read"),
}
WHOLE = {
    "a: b#c\n": "b#c",
    "a: b  # a remark\n": "b",
    'a: "b #c"  # a remark\n': "b #c",
    "# a remark\na: b\n# another\n": "b",
    "a: 2014-03-31  # a day\n": "2014-03-31",
    "a: https://example.org/#b\n": "https://example.org/#b",
    "a: b\n  #c\n": "b",
}


@pytest.mark.parametrize("name", CASES)
def test_it_says_what_is_wrong_and_where(name: str) -> None:
    text, line, said = CASES[name]
    with pytest.raises(Unreadable) as error:
        read_yaml(text, "a.yml")
    problem = error.value.problem
    assert problem.line == line
    assert said in f"{problem.what} {problem.mend}"
    assert "expected" not in problem.what


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_whole_is_read(text: str) -> None:
    value = read_yaml(text, "a.yml")
    assert isinstance(value, dict)
    assert value["a"] == WHOLE[text]
