"""Messages are in an editor's words: none shows how the program calls things, whatever is wrong."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coproduction.export.schema import filled
from coproduction.model import Record, Site, kinds, page_types
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping, Scalar, Sequence, Unreadable, Value, read_yaml
from fuzz.inputs import YAML, made_of
from project import GOLDEN

SPEECH = re.compile(
    r"\b(?:Tuple|tuple|NoneType|None|True|False|dict|str|int|float|bool|pydantic|validat\w+|Value"
    r"|Literal|literal|Input should|input_type|function-\w+|Scalar|Sequence|Traceback|Error"
    r"|(?:did not|could not) (?:find|determine)|expected|scanning|parsing|token|stream|mapping)\b"
    r"|<class|object at 0x|\[(?![! ]?\]|what it shows|words|its name|where it leads)|__\w|\{'"
)
"""What a program says to programmers, and brackets but for those of Markdown."""
ODD = st.sampled_from(
    ["", "no", "12", "-1", "0300", "soon", "2014-02-30", "2014/2013", "x" * 300, "a b", "[a]", "é",
     "https://", "javascript:a", "../a", "a.JPG", "~", "1e9", "0.5", "[[1]]", "None", "a@b.org"]
)  # fmt: skip


def scalar(words: str) -> Scalar:
    made = Scalar(words)
    made.line, made.reads_as = 1, None
    return made


def value(plain: Any) -> Value:
    """A record's example as a file would give it."""
    if isinstance(plain, dict):
        fields = Mapping({scalar(key): value(one) for key, one in plain.items()})
        fields.line = 1
        return fields
    if isinstance(plain, list | tuple):
        items = Sequence([value(one) for one in plain])
        items.line = 1
        return items
    return scalar(plain if isinstance(plain, str) else json.dumps(plain))


def places(whole: Value, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path to each value in a record."""
    inner = whole.items() if isinstance(whole, Mapping) else ()
    inner = enumerate(whole) if isinstance(whole, Sequence) else inner
    for step, one in inner:
        yield (*path, step)
        yield from places(one, (*path, step))


MODELS: tuple[type[Record], ...] = (*(kind.model for kind in kinds()), Site, *page_types().values())
odd_value = ODD.map(scalar) | st.sampled_from([[], {}, ["a"], {"a": "b"}, [["a"]]]).map(value)


@st.composite
def spoiled(draw: st.DrawFn) -> tuple[type[Record], Value]:
    """A model with a record of it, in which a value or a field is wrong, or several."""
    model = draw(st.sampled_from(MODELS))
    record = value(filled(model))
    for _ in range(draw(st.integers(1, 3))):
        *above, last = draw(st.sampled_from([*places(record)]))
        holder: Any = record
        for step in above:
            holder = holder[step]
        how = draw(st.sampled_from(["value", "value", "value", "gone", "named"]))
        if how == "value" or isinstance(holder, Sequence):
            holder[last] = draw(odd_value)
        else:
            gone = holder.pop(last)
            if how == "named":
                holder[scalar(f"{last}s")] = gone
        if not [*places(record)]:
            break
    return model, record


def speech(problems: list[Problem]) -> list[str]:
    """Programmer's speech in what is told; what an editor wrote is not ours."""
    told = [f"{one.what} {one.mend}" for one in problems]
    ours = [
        re.sub(r"“[^”]*”|(?<=whole value: )'.*'\.|\"[^\"]*\"|⟨[^⟩]*⟩", "“”", one) for one in told
    ]
    return [one for one, said in zip(told, ours, strict=True) if SPEECH.search(said)]


@pytest.mark.slow
@settings(max_examples=500)
@given(spoiled())
def test_a_wrong_record_is_told_in_plain_words(case: tuple[type[Record], Value]) -> None:
    model, record = case
    _, problems = validate(model, record, "data/a.yml")
    assert speech(problems) == []
    paths = [one.what.split(":")[0] for one in problems if "second" not in one.what]
    assert len(paths) == len(set(paths)), "one message a cause"


@settings(max_examples=500)
@given(made_of(YAML))
def test_what_is_no_yaml_is_told_in_plain_words(text: str) -> None:
    problems = []
    try:
        read_yaml(text, "data/a.yml")
    except Unreadable as error:
        problems.append(error.problem)
    assert speech(problems) == []


GOLDEN_FILES = sorted(path.name for path in (GOLDEN / "bad-input").glob("*.txt"))


@pytest.mark.parametrize("name", GOLDEN_FILES)
def test_what_is_told_of_usual_mistakes_is_in_plain_words(name: str) -> None:
    lines = (GOLDEN / "bad-input" / name).read_text(encoding="utf-8").splitlines()
    assert speech([Problem("a", 1, line, "") for line in lines]) == []
