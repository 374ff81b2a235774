"""Judges the drawings in `docs/` (SVG files): a reader can open one by itself, like a page."""

import re
from collections.abc import Iterator
from xml.parsers import expat

from coproduction.characters import MEND, hidden
from coproduction.load import Catalogue
from coproduction.problem import Problem
from coproduction.rules.address import short
from coproduction.rules.allowed import GLOBAL, SVG_ATTRIBUTES, SVG_ELEMENTS
from coproduction.rules.elements import value_fault
from coproduction.rules.reuse import DEEPEST, Reuse

_SVG = "http://www.w3.org/2000/svg"
_PREFIXES = {
    "http://www.w3.org/1999/xlink href": "href",
    "http://www.w3.org/XML/1998/namespace space": "xml:space",
    "http://www.w3.org/XML/1998/namespace lang": "lang",
}
_OUTSIDE = re.compile(r"@(?!media\b)|\\|\b(url|src|image|image-set|cross-fade)\s*\(", re.IGNORECASE)
_DELETE = "Delete it, in a text editor or by saving the drawing as “plain” or “optimised” SVG."


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """What stands in a drawing and may not, at its line; a drawing that is not XML."""
    for file, text in catalogue.texts.items():
        if file.endswith(".svg"):
            yield from _Drawing(file).judge(text)


class _Stop(Exception):
    """Nothing that follows can be judged."""


class _Drawing:
    """What expat finds in one file, element by element."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.style: str | None = None
        self.reuse = Reuse()
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.XmlDeclHandler = self._declaration
        self.parser.CommentHandler = self._comment

    def judge(self, text: str) -> list[Problem]:
        try:
            self.parser.Parse(text, True)
            if found := self.reuse.fault():
                self.problems.append(Problem(self.file, self.reuse.first_use or 1, *found))
        except _Stop:
            pass
        except expat.ExpatError as error:
            said = expat.errors.messages[error.code] if error.code else str(error)
            what = f"This drawing cannot be read: {said}."
            mend = "Save it again as SVG, or mend this line."
            self.problems.append(Problem(self.file, error.lineno, what, mend))
        return self.problems

    def _refuse(self, what: str, mend: str = _DELETE) -> None:
        line = self.parser.CurrentLineNumber
        self.problems.append(Problem(self.file, line, what, mend))

    def _start(self, written: str, attributes: dict[str, str]) -> None:
        space, _, name = written.rpartition(" ")
        plain = {_PREFIXES.get(full, full): value for full, value in attributes.items()}
        self.reuse.begin(plain, name, self.parser.CurrentLineNumber)
        if self.reuse.deepest > DEEPEST:
            self._refuse(*(self.reuse.fault() or ("", "")))
            raise _Stop
        if space == _SVG and name == "style" and self.style is None:
            self.style = ""
        elif space != _SVG or name not in SVG_ELEMENTS or self.style is not None:
            self._refuse(f"“<{short(name)}>” may not stand in a drawing.")
            return
        for full, value in attributes.items():
            attribute = _PREFIXES.get(full, full)
            for one in hidden(value):
                self._refuse(one.what, MEND)
            if attribute not in SVG_ATTRIBUTES | GLOBAL | {"type"} and attribute[:5] != "aria-":
                self._refuse(f"“{short(attribute.rpartition(' ')[2])}” may not stand on <{name}>.")
            elif found := value_fault(name, attribute, value, True, None):
                self._refuse(*found)

    def _end(self, written: str) -> None:
        self.reuse.end()
        if written != f"{_SVG} style":
            return
        if found := _OUTSIDE.search(self.style or ""):
            self._refuse(f"“{short(found[0])}” may not stand in the style of a drawing.")
        self.style = None

    def _words(self, words: str) -> None:
        if self.style is not None:
            self.style += words
        for found in hidden(words):
            self._refuse(found.what, MEND)

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"“<?{short(target)}” may not stand in a drawing.")

    def _comment(self, words: str) -> None:
        what = f"A comment, “{short(words)}”, which everybody who opens the drawing can read."
        self._refuse(what)

    def _doctype(self, *_: object) -> None:
        self._refuse("“<!DOCTYPE” may not stand in a drawing.")
        raise _Stop

    def _declaration(self, _: str, encoding: str | None, __: int) -> None:
        if encoding and encoding.lower() != "utf-8":
            self._refuse(f"The drawing says that it is in “{short(encoding)}”.", "Write UTF-8.")
