"""The core, templates and speech know no organisation, subject, language or colour: data does."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from project import ROOT

pytestmark = pytest.mark.slow

PACKAGES = [
    ROOT / "hooks/coproduction",
    ROOT / "hooks/coproduction_forms",
    ROOT / "hooks/coproduction_speech",
    ROOT / "hooks/coproduction_yearly",
]
FILES = [path for package in PACKAGES for path in sorted(package.rglob("*.*"))]
TEMPLATES = sorted(
    [
        *(ROOT / "overrides").rglob("*.html"),
        *(one for one in FILES if one.suffix in (".jinja", ".typ")),
    ]
)
PHRASES = [one for one in FILES if one.parent.name == "phrases"]
MODULES = [one for one in FILES if one.suffix == ".py"]

OURS = {
    "SCIE": r"\bSCIE\b|Social Care Institute",
    "co-production": r"\bco-produc",
    "deliverable": r"\bdeliverables?\b",
    "people who use services": r"people who use services",
    "en-GB": r"\ben-GB\b",
    "easy-read/index.md": r"easy-read/index|\babout/index",
    "a colour": r"#(?!(?:0{6}|f{6}|F{6})\b)(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b(?!;)",
}
KIND = {"deliverable", "deliverables"}
"""The name of a record kind, as files, addresses and data blocks have it: code, not words."""
KEY = re.compile(r"deliverables?(?=[.-])")
"""The same at the beginning of a phrase's key, or of an anchor."""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def words_of_module(path: Path) -> Iterator[str]:
    """Every text and comment in it; of names in code, nothing."""
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield "" if node.value in KIND else KEY.sub("", node.value)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def ours_in(*texts: str) -> dict[str, list[str]]:
    """The words of ours that stand in the texts, by what they are."""
    text = "\n".join(texts)  # no pattern goes past the end of a line
    found = {what: [one[0] for one in re.finditer(word, text)] for what, word in OURS.items()}
    return {what: words for what, words in found.items() if words}


def test_a_module_of_the_core_says_nothing_of_ours() -> None:
    found = {name(path): ours_in(*words_of_module(path)) for path in MODULES}
    assert not {path: words for path, words in found.items() if words}


def test_a_template_says_nothing_of_ours() -> None:
    found = {
        name(path): ours_in(KEY.sub("", path.read_text(encoding="utf-8"))) for path in TEMPLATES
    }
    assert not {path: words for path, words in found.items() if words}


@pytest.mark.parametrize("path", PHRASES, ids=name)
def test_the_phrases_say_nothing_of_ours(path: Path) -> None:
    said = yaml.safe_dump(list(yaml.safe_load(path.read_text(encoding="utf-8")).values()))
    assert ours_in(re.sub(r"^\W*[\w-]+:", "", said, flags=re.MULTILINE)) == {}
