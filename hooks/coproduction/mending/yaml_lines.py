"""Lines of YAML that are wrong, and that can only have been meant in one way.

Each way of mending a line is tried: it counts where the line is then right, and no other way
makes it so.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from coproduction.mending.spaces import ODD_SPACES
from coproduction.model import Record, Site, by_plural, page_types
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping, Sequence, Unreadable, Value, read_yaml

_MOST = 200
"""Lines of one file that are mended at once."""
_UNREAD = 10**9
_SMART = str.maketrans("“”‘’", "\"\"''")
_VALUE = re.compile(r"^(\s*(?:- +)*(?:[\w-]+: +)?)(?P<value>.*)$")
_NO_SPACE = re.compile(r"^(\s*(?:- +)*[\w-]+:)(?=\S)|^(\s*-)(?=\S)")
_QUOTE = re.compile(r"Put it in quotation marks: (\"(.*)\")\.$")
_ODD = re.compile(f"[{ODD_SPACES}]+")
_BULLET = re.compile(r"^(\s*)[^\w\s][ \t]*")
_DAY = re.compile(r"is meant, write (\d{4}-\d\d-\d\d)\.")
_EITHER_WAY = re.compile(r"“(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d+”")
"""A date whose day could be its month."""

Judge = Callable[[str], list[Problem]]


def mended_records(text: str, file: str) -> str:
    """The text of a file in data/ with such lines mended; of one that is no list, as it is."""
    path = PurePosixPath(file)
    plural = path.parent.name if path.parent.name in by_plural() else path.stem
    model: type[Record] | None = by_plural()[plural].model if plural in by_plural() else None
    if file == "data/site.yml":
        model = Site
    return _mended(text, lambda changed: _problems(changed, file, model)) if model else text


def mended_fields(text: str, file: str) -> str:
    """The text of a page with such lines mended in its fields."""
    lines = text.split("\n")
    end = next((at for at, line in enumerate(lines) if at and line.rstrip() == "---"), 0)
    if not end or lines[0].rstrip() != "---":
        return text
    fields = "\n".join(lines[1:end]) + "\n"
    mended = _mended(fields, lambda changed: _page_problems(changed, file))
    return "\n".join([lines[0], mended.removesuffix("\n"), *lines[end:]])


def _mended(text: str, judge: Judge) -> str:
    for _ in range(_MOST):
        problems = judge(text)
        better = (one for problem in problems if (one := _better(text, problem, problems, judge)))
        if (found := next(better, None)) is None:
            return text
        text = found
    return text


def _better(text: str, problem: Problem, problems: list[Problem], judge: Judge) -> str | None:
    """The text with one line mended; None where no way, or more than one, makes it right."""
    lines = text.split("\n")
    if problem.line > len(lines):
        return None
    line, right = lines[problem.line - 1], []
    for new in dict.fromkeys(_ways(line, problem, lines)):
        changed = "\n".join([*lines[: problem.line - 1], new, *lines[problem.line :]])
        if new != line and _gone(problem, problems, judge(changed)):
            right.append(changed)
    return right[0] if len(right) == 1 else None


def _gone(problem: Problem, before: list[Problem], after: list[Problem]) -> bool:
    """Whether it is gone, and nothing else stands in the way of reading up to there."""
    stops = min((one.line for one in after if one.severity == "error"), default=_UNREAD)
    same = {(one.line, one.what) for one in before}
    new = [one for one in after if (one.line, one.what) not in same and one.line <= problem.line]
    return (problem.line, problem.what) not in {(one.line, one.what) for one in after} and (
        not new or stops > problem.line
    )


def _ways(line: str, problem: Problem, lines: list[str]) -> Iterator[str]:
    bare, value = line.lstrip(" \t"), _VALUE.match(line)
    if "\t" in line:
        indents = [re.sub(r"\t", " ", line[: len(line) - len(bare)])] if line[:1] != "\t" else []
        indents += (
            _neighbours(lines, problem.line) if line[: len(line) - len(bare)].count("\t") else []
        )
        yield from (indent + re.sub(r"[ \t]*\t[ \t]*", " ", bare) for indent in indents)
        return
    if _ODD.search(line):
        yield _ODD.sub(" ", line)
        return
    if "begins no item of a list" in problem.what:
        yield _BULLET.sub(r"\1- ", line)
    if (day := _DAY.search(problem.mend)) and not _EITHER_WAY.search(problem.what):
        written = problem.what.partition("“")[2].partition("”")[0]
        yield line.replace(written, day[1])
    if value and value["value"][:1] in "“”‘’[{" and not {*"\"'"} & {*value["value"]}:
        yield value[1] + value["value"].translate(_SMART)
    if quoted := _QUOTE.search(problem.mend):
        looks = re.compile(rf"(?<=[\s\[{{,]){re.escape(quoted[2])}(?=\s*(?:$|[,\]}}]))")
        yield looks.sub(lambda _: quoted[1], line, count=1)
    if _NO_SPACE.match(line):
        yield _NO_SPACE.sub(lambda found: f"{found[0]} ", line)
    elif "column" in problem.mend or "hyphen" in problem.what:
        yield from (indent + bare for indent in _neighbours(lines, problem.line))


def _neighbours(lines: list[str], number: int) -> list[str]:
    """The indents of fields and items around a line."""
    around = [*reversed(lines[: number - 1]), *lines[number:]]
    words = [one for one in around if one.strip() and not one.lstrip().startswith("#")]
    near = [*words[:2], *([one for one in lines[number:] if one.strip()][:1])]
    found = []
    for one in near:
        indent = len(one) - len(one.lstrip(" "))
        found.append(" " * indent)
        if one.lstrip().startswith("- "):
            found.append(" " * (indent + 2))
    return list(dict.fromkeys(found))


def _problems(text: str, file: str, model: type[Record]) -> list[Problem]:
    try:
        value = read_yaml(text, file)
    except Unreadable as error:
        return [error.problem]
    items = value if isinstance(value, Sequence) and model is not Site else [value]
    return [problem for one in items for problem in validate(model, one, file)[1]]


def _page_problems(text: str, file: str) -> list[Problem]:
    try:
        fields: Value = read_yaml(text, file)
    except Unreadable as error:
        return [error.problem]
    kind = page_types().get(str(fields.get("type"))) if isinstance(fields, Mapping) else None
    return validate(kind, fields, file)[1] if kind else []
