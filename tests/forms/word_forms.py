"""The content controls of a Word file: what they ask, and what was filled in."""

import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass
from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Control:
    """A control: its title and tag, its kind, and the words in it; ☒ or ☐ for a box."""

    title: str
    tag: str
    kind: str
    value: str


def controls(path: Path) -> list[Control]:
    """Every control, in the order of the document."""
    with zipfile.ZipFile(path) as package:
        document = ElementTree.fromstring(package.read("word/document.xml"))
    return [_control(one) for one in document.iter(f"{W}sdt")]


def _control(element: ElementTree.Element) -> Control:
    about = element.find(f"{W}sdtPr")
    assert about is not None
    kinds = ("text", "date", "dropDownList", "checkbox")
    names = [one.tag.rpartition("}")[2] for one in about]
    kind = next((name for name in names if name in kinds), "")
    value = "".join(one.text or "" for one in element.iter(f"{W}t"))
    return Control(_value(about, "alias"), _value(about, "tag"), kind, value)


def _value(about: ElementTree.Element, name: str) -> str:
    found = about.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")
