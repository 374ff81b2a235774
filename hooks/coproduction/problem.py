"""Problems for an editor: file, line, what is wrong and how to mend it; and reports of them."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from difflib import get_close_matches
from typing import Any, Literal

from coproduction.characters import visible

Severity = Literal["error", "warning"]
Format = Literal["text", "json", "github"]

MOST_LISTED = 20
"""Names listed in full in one message; more than these nobody reads."""
FEW = 3
"""Problems with the same words that are told one by one."""
_QUOTED = re.compile(r"“[^”]*”|\d+")
"""What makes two messages of one kind differ."""
_NAMED = re.compile(r"“(.*)”")
_NESTED = re.compile(r"“((?:[^“”]*+“[^“”]*+”)++[^“”]*+)”")
"""Words between double quotation marks that have such marks themselves."""
_LONGEST = 2_000
"""Letters of a message up to which its quotation marks are looked at."""
_FEW_LETTERS = 2
"""Letters of words that may stand in others by chance."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an editor has to mend.

    `file` is relative to the project's folder, `line` counts from 1, `what` says
    what was found and `mend` what to do about it, each in whole sentences. What a file
    hides in its words is shown: no message can write to a terminal as it likes. `also` are
    the other lines of the file on which the same is wrong.
    """

    file: str
    line: int
    what: str
    mend: str
    severity: Severity = "error"
    also: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        for name in ("file", "what", "mend"):
            object.__setattr__(self, name, quoted(visible(getattr(self, name))))


def quoted(words: str) -> str:
    """Words in which no double quotation marks stand straight inside others of their kind: round
    those of an editor stand single ones, “‘” and “’”.
    """
    if len(words) > _LONGEST:
        return words
    return _NESTED.sub(lambda one: f"‘{one[1]}’", words)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """The problems that stop a build; warnings do not."""
    return [problem for problem in problems if problem.severity == "error"]


def nearest(word: str, right: Iterable[str]) -> str:
    """Sentences that name the right word: the closest to `word`, and all where they are few."""
    choices = sorted(right)
    if not choices:
        return "There is none yet."
    close = get_close_matches(word, choices, n=5) or get_close_matches(word.lower(), choices, n=5)
    question = f"Did you mean “{close[0]}”?" if close else ""
    if len(choices) <= MOST_LISTED:
        listed = f"The right names are: {', '.join(choices)}."
    else:
        others = f" The closest are: {', '.join(close)}." if len(close) > 1 else ""
        listed = f"There are {len(choices)}.{others}"
    return f"{question} {listed}".strip()


def once(first: Iterable[Problem], second: Iterable[Problem]) -> list[Problem]:
    """All problems of two checks, those of the same words of a line once.

    The words stand between the quotation marks of a message: of “[a](a b.md)” and “a b.md” the
    longer is told, and of two that are as long the second.
    """
    before, after = [*dict.fromkeys(first)], [*dict.fromkeys(second)]
    lines = {(one.file, one.line) for one in after}
    dropped = set[Problem]()
    for one in (one for one in before if (one.file, one.line) in lines):
        for two in after:
            if (one.file, one.line) == (two.file, two.line) and (cause := _longer(one, two)):
                dropped.add(two if cause is one else one)
    return [one for one in (*before, *after) if one not in dropped]


def _longer(one: Problem, two: Problem) -> Problem | None:
    """The one of two problems that says more of the same words; None where they are others."""
    words = [(found[1] if (found := _NAMED.search(each.what)) else "") for each in (one, two)]
    short = min(words, key=len).removesuffix("…")
    if len(short) < _FEW_LETTERS or short not in max(words, key=len):
        return None
    return one if len(words[0]) > len(words[1]) else two


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """The problems sorted, those with one cause in a file as the first of them with all lines.

    One cause has the same sentences; where there are many, sentences of the same kind.
    """
    same = _gather(problems, lambda one: f"{one.what} {one.mend}", FEW)
    return sorted(_gather(same, lambda one: _QUOTED.sub("", one.what), MOST_LISTED))


def _gather(
    problems: Iterable[Problem], cause: Callable[[Problem], str], few: int
) -> Iterator[Problem]:
    """Those of one cause as one, where they are more than a few."""
    groups: dict[tuple[str, str, str], list[Problem]] = {}
    for one in sorted(problems):
        groups.setdefault((one.file, one.severity, cause(one)), []).append(one)
    for found in groups.values():
        if len(found) <= few:
            yield from found
        else:
            lines = {line for one in found for line in (one.line, *one.also)}
            yield replace(found[0], also=tuple(sorted(lines - {found[0].line})))


def report(problems: Iterable[Problem], form: Format = "text") -> str:
    """All problems, sorted by file and line, as text, JSON or GitHub annotations."""
    ordered = gathered(problems)
    if form == "json":
        return json.dumps([_fields(problem) for problem in ordered], ensure_ascii=False, indent=2)
    if form == "github":
        return "\n".join(_annotation(problem) for problem in ordered)
    return "\n".join([_text(problem) for problem in ordered] + [_count(ordered)])


def _fields(problem: Problem) -> dict[str, Any]:
    fields = asdict(problem)
    return fields if problem.also else {name: fields[name] for name in fields if name != "also"}


def _text(problem: Problem) -> str:
    label = "warning: " if problem.severity == "warning" else ""
    place = f"{problem.file}:{problem.line}"
    return f"{place}: {label}{problem.what}{_more(problem)}\n    To mend it: {problem.mend}"


def _more(problem: Problem) -> str:
    """How many more there are like it, and where the first of them stand."""
    if not problem.also:
        return ""
    lines = ", ".join(str(line) for line in problem.also[:FEW])
    after = f"line {lines}" if len(problem.also) == 1 else f"lines {lines}"
    and_on = " and so on" if len(problem.also) > FEW else ""
    return f" There are {len(problem.also):,} more like it, on {after}{and_on}."


def _count(problems: list[Problem]) -> str:
    if not problems:
        return "No problems."
    wrong = len(errors(problems))
    advice = len(problems) - wrong
    counts = [_plural(wrong, "problem")] if wrong else []
    counts += [_plural(advice, "warning")] if advice else []
    return f"{' and '.join(counts)} in {_plural(len({p.file for p in problems}), 'file')}."


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _annotation(problem: Problem) -> str:
    """GitHub's workflow command form, with its own escapes for text and properties."""
    name = problem.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    words = f"{problem.what}{_more(problem)} To mend it: {problem.mend}".replace("%", "%25")
    return f"::{problem.severity} file={name},line={problem.line}::{words}"
