"""Kinds of edits that people make: of words, values, records, pages, menu, settings and look."""

import re
from pathlib import Path

from project_edits import MENU, Edit, Edits

WORDS = (
    "tea",
    "*now*",
    "60",
    "{{ figure.morning }}",
    "[home](index.md)",
    "quorum",
    "Group&",
    "“so”",
)
"""What is written in the place of a word; not all of it is right everywhere."""


def _body(edits: Edits) -> tuple[Path, list[str], int]:
    """A page, its lines, and one of them with words, below the fields."""
    path = edits.any("docs/*.md")
    lines = edits.lines(path)
    first = lines.index("---", 1) + 1
    return path, lines, edits.chance.choice([n for n in range(first, len(lines)) if lines[n]])


def _word(edits: Edits) -> tuple[str, Path]:
    path, lines, at = _body(edits)
    words = lines[at].split(" ")
    words[edits.chance.randrange(len(words))] = edits.chance.choice(WORDS)
    lines[at] = " ".join(words)
    edits.write(path, "\n".join(lines))
    return "another word", path


def _line_gone(edits: Edits) -> tuple[str, Path]:
    path, lines, at = _body(edits)
    del lines[at]
    edits.write(path, "\n".join(lines))
    return "a line fewer", path


def _line_twice(edits: Edits) -> tuple[str, Path]:
    path, lines, at = _body(edits)
    lines[at:at] = [lines[at], ""]
    edits.write(path, "\n".join(lines))
    return "a line twice", path


def _heading(edits: Edits) -> tuple[str, Path]:
    path, lines, at = _body(edits)
    lines[at:at] = ["", f"## Part {edits.chance.randrange(9)}", ""]
    edits.write(path, "\n".join(lines))
    return "a heading", path


def _field(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/*.md")
    text = path.read_text(encoding="utf-8")
    name = edits.chance.choice(("title", "summary"))
    edits.write(path, re.sub(rf"(?m)^({name}: .*?)\.?$", r"\1 once more", text, count=1))
    return name, path


def _value(edits: Edits) -> tuple[str, Path]:
    path = edits.any("data/*.yml", holding=r"\w: +\S")
    lines = edits.lines(path)
    at = edits.chance.choice([n for n, line in enumerate(lines) if re.search(r"\w: +\S", line)])
    number = re.search(r"\d(?=\D*$)", lines[at])
    if number:
        digit = edits.chance.choice("123456789")
        lines[at] = f"{lines[at][: number.start()]}{digit}{lines[at][number.end() :]}"
    elif not re.search(r"\bid:", lines[at]):
        lines[at] = re.sub(r"[\"']?$", lambda it: f" too{it[0]}", lines[at], count=1)
    edits.write(path, "\n".join(lines))
    return "a value", path


def _records(path: Path) -> list[str]:
    return re.split(r"(?m)^(?=- )", path.read_text(encoding="utf-8"))


def _record_gone(edits: Edits) -> tuple[str, Path]:
    path = edits.any("data/*s.yml", holding="^- ")
    records = _records(path)
    del records[edits.chance.randrange(1, len(records))]
    edits.write(path, "".join(records) or "[]\n")
    return "a record fewer", path


def _record_more(edits: Edits) -> tuple[str, Path]:
    path = edits.any("data/*s.yml", holding="^- ")
    records = _records(path)
    copied = edits.chance.choice(records[1:])
    end = "" if copied.endswith("\n") else "\n"
    more = re.sub(r"(?m)^- id: .*$", lambda it: f"{it[0]}-too", copied, count=1)
    edits.write(path, f"{''.join(records)}{end}{more}")
    return "a record more", path


def _records_moved(edits: Edits) -> tuple[str, Path]:
    path = edits.any("data/*s.yml", holding="^- ")
    head, *records = _records(path)
    records = [one if one.endswith("\n") else f"{one}\n" for one in records]
    edits.chance.shuffle(records)
    edits.write(path, head + "".join(records))
    return "another order", path


def _page_gone(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/*.md")
    edits.write(path, None)
    return "deleted", path


def _page_more(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/*.md")
    more = path.with_name(f"{path.stem}-too.md")
    edits.write(more, path.read_text(encoding="utf-8"))
    _replace(edits, edits.root / MENU, path.name, f"{path.name}\n- {more.name}")
    return "a page more", more


def _page_renamed(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/*.md")
    new = path.with_name(f"{path.stem}-now.md")
    edits.write(
        new, path.read_text(encoding="utf-8").replace("---\n", f"---\nformerly: [{path.name}]\n", 1)
    )
    edits.write(path, None)
    for file in [*edits.root.glob("docs/*.md"), *edits.root.glob("data/*.yml")]:
        _replace(edits, file, path.name, new.name, but=f"formerly: [{path.name}]")
    return "renamed", new


def _replace(edits: Edits, file: Path, old: str, new: str, but: str = "\0") -> None:
    text = file.read_text(encoding="utf-8")
    changed = but.join(re.sub(rf"\b{re.escape(old)}\b", new, part) for part in text.split(but))
    if changed != text:
        edits.write(file, changed)


def _menu(edits: Edits) -> tuple[str, Path]:
    path = edits.root / MENU
    lines = edits.lines(path)
    pages = [n for n, line in enumerate(lines) if line.startswith("- ")]
    one, other = edits.chance.sample(pages, 2)
    lines[one], lines[other] = lines[other], lines[one]
    edits.write(path, "\n".join(lines))
    return "another menu", path


def _settings(edits: Edits) -> tuple[str, Path]:
    path = edits.root / "mkdocs.yml"
    old, new = edits.chance.choice(
        (("attr_list, ", ""), ("tables]", "tables, toc: {permalink: true}]"))
    )
    edits.write(path, path.read_text(encoding="utf-8").replace(old, new))
    return "a setting", path


def _template(edits: Edits) -> tuple[str, Path]:
    path = edits.any("overrides/**/*.html")
    text = path.read_text(encoding="utf-8")
    edits.write(path, re.sub(r"(?<=[a-z])(</(p|span|a|h2)>)", r" now\1", text, count=1))
    return "a template", path


def _style(edits: Edits) -> tuple[str, Path]:
    path = edits.any("overrides/assets/*.css")
    edits.write(path, f"{path.read_text(encoding='utf-8')}\n.more {{ margin: 0 }}\n")
    return "a style", path


def _drawing(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/**/*.svg")
    text = path.read_text(encoding="utf-8")
    edits.write(path, text.replace("</svg>", '<path d="M1 1h2"/></svg>'))
    return "a drawing", path


def _captions(edits: Edits) -> tuple[str, Path]:
    path = edits.any("docs/*.vtt")
    edits.write(path, f"{path.read_text(encoding='utf-8').rstrip()} More.\n")
    return "captions", path


EDITS: tuple[Edit, ...] = (
    *(_word,) * 5, *(_value,) * 4, _line_gone, _line_twice, _heading, *(_field,) * 2,
    _record_gone, _record_more, _records_moved, _page_gone, _page_more, _page_renamed,
    _menu, _settings, _template, _style, _drawing, _captions,
)  # fmt: skip
