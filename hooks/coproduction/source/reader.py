"""Reads YAML into values that know their lines; what can surprise is refused.

Every scalar stays a string, as PyYAML's BaseLoader has it, because a safe load
makes 192 of `0300` and False of `no`. What the value should be is for the model
to say.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NoReturn

import yaml
from yaml.events import CollectionEndEvent, Event, NodeEvent, ScalarEvent

from coproduction.characters import MEND, hidden
from coproduction.source.value import Mapping, Scalar, Sequence, Unreadable, Value, line_at
from coproduction.source.yaml_faults import told

DEEPEST = 12
"""Levels of nesting; no record needs more than six."""

_OCTAL = re.compile(r"0o[0-7]+")
_CLOSE = re.compile(r"[a-z_]+ ?([:=])\S")
"""A field and its value that YAML reads as a field's name alone."""
_CUT = re.compile(r" #| +#\S")

_READS_AS = {
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
    "merge": "a merge mark",
    "value": "a value mark",
}


def read_yaml(text: str, file: str, first_line: int = 1) -> Value:
    """One YAML document as values that know their lines, or `Unreadable`.

    `first_line` is the line of the file on which `text` begins.
    """
    try:
        return _Builder(text, file, first_line).build()
    except yaml.YAMLError as error:
        fault = told(error, text)
        raise Unreadable(file, first_line + fault.line, fault.what, fault.mend) from None


class _Builder:
    """Builds values from PyYAML's events, which need no recursion and no memory for aliases."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.may_be_cut = "#" in text
        self.file = file
        self.first_line = first_line

    def _refuse(self, line: int, what: str, mend: str) -> NoReturn:
        raise Unreadable(self.file, line, what, mend)

    def _line(self, event: Event) -> int:
        return self.first_line + (event.start_mark.line if event.start_mark else 0)

    def build(self) -> Value:
        self._refuse_tabs()
        events = self._events()
        values = [self._value(event, events, 1) for event in events]
        if not values:
            self._refuse(self.first_line, "There is nothing here but comments.", "Add a record.")
        return values[0]

    def _refuse_tabs(self) -> None:
        for number, line in enumerate(self.lines):
            if "\t" in line:
                self._refuse(
                    self.first_line + number,
                    "A tab.",
                    "Use spaces instead: YAML counts them to see what belongs to what.",
                )

    def _events(self) -> Iterator[Event]:
        """The events that carry values; what can surprise is refused on the way."""
        documents = 0
        for event in iter(yaml.CBaseLoader(self.text).get_event, None):
            if isinstance(event, NodeEvent):
                if event.anchor:
                    self._refuse(
                        self._line(event),
                        f"A YAML short cut (& or *) named “{event.anchor}”.",
                        "Write the value out each time. If it is text, put it in quotation marks.",
                    )
                if tag := event.tag:  # type: ignore[attr-defined]  # all have one but aliases
                    self._refuse(
                        self._line(event),
                        f"A YAML tag, “{tag}”.",
                        "Delete it. If it is text, put it in quotation marks.",
                    )
                yield event
            elif isinstance(event, CollectionEndEvent):
                yield event
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(
                        self._line(event),
                        "A second document begins here.",
                        "Delete the line “---”: a file holds one document.",
                    )

    def _value(self, event: Event, events: Iterator[Event], depth: int) -> Value:
        if depth > DEEPEST:
            self._refuse(
                self._line(event),
                f"More than {DEEPEST} levels inside one another.",
                "Check the brackets and indents on this line.",
            )
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        line = self._line(event)
        if isinstance(event, yaml.SequenceStartEvent):
            items = Sequence()
            items.line = line
            while not isinstance(part := next(events), CollectionEndEvent):
                items.append(self._value(part, events, depth + 1))
            return items
        assert isinstance(event, yaml.MappingStartEvent)
        fields = Mapping()
        fields.line = line
        while not isinstance(part := next(events), CollectionEndEvent):
            key = self._key(part, fields)
            if event.flow_style and (found := _CLOSE.match(key)):
                sign = "colon" if found[1] == ":" else "equals sign"
                what = f"“{key[:40]}” is no field: a space is missing behind the {sign}."
                self._refuse(key.line, what, "Write “name: value”, with a colon and a space.")
            fields[key] = self._value(next(events), events, depth + 1)
        return fields

    def _key(self, event: Event, fields: Mapping) -> Scalar:
        if not isinstance(event, ScalarEvent):
            self._refuse(
                self._line(event),
                "A list or a group of fields stands where a field's name should.",
                "Write “name: value”. If the value begins with “[” or “{”, put quotation marks "
                "round it.",
            )
        key = self._scalar(event)
        if key in fields:
            first = line_at(fields, (key,))
            self._refuse(
                key.line,
                f"The field “{key}” stands here for the second time; the first is on line {first}.",
                "Keep one of the two.",
            )
        return key

    def _scalar(self, event: ScalarEvent) -> Scalar:
        """The words of a value; in double quotation marks an escape can write any character."""
        scalar = Scalar(event.value)
        scalar.line = self._line(event)
        if event.style:
            scalar.reads_as = None
            if event.style == '"' and (found := next(hidden(scalar), None)):
                self._refuse(scalar.line, found.what, MEND)
            return scalar
        scalar.reads_as = _reads_as(event.value)
        if self.may_be_cut and not scalar.reads_as:
            self._refuse_cut(event)
        return scalar

    def _refuse_cut(self, event: ScalarEvent) -> None:
        """Words without quotation marks end at “ #”, and what follows is a remark in YAML.

        With two spaces before it and one behind, it will be meant as one.
        """
        end = event.end_mark
        if end is None or end.line >= len(self.lines) or "#" not in self.lines[end.line]:
            return
        rest = self.lines[end.line][end.column :]
        if _CUT.match(rest):
            what = f"“{rest.strip()[:40]}” is not read: after a space, # begins a remark."
            mend = "Put the whole value in quotation marks; or the remark on a line of its own."
            self._refuse(self.first_line + end.line, what, mend)


@lru_cache(maxsize=4096)  # the names of fields stand in every record
def _reads_as(plain: str) -> str | None:
    """What YAML makes of an unquoted scalar, in an editor's words; None where it is text."""
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers
    for tag, pattern in resolvers.get(plain[:1], []):
        if pattern.match(plain):
            return _READS_AS[tag.rsplit(":", 1)[-1]]
    return "a number" if _OCTAL.fullmatch(plain) else None
