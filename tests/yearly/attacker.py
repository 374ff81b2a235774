"""An attacker: somebody who reads a whole published year, and works out what is kept back.

Knows what anybody can know: which counts are parts of which, that people are whole and none is
less than nothing, how small numbers are marked. Uses linear algebra (Gaussian elimination, with
fractions) and after it bounds (each equation narrows each number in it, until nothing changes).
Nothing of the program that keeps numbers back is used.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import ceil, floor, inf
from typing import Any

MEASURED = {
    "members": ("members-took-part", "members"),
    "access": ("access-met", "access-asked"),
    "said": ("answer 0 Yes", "answered 0"),
}
"""What the measures of drawn networks are measured by."""

Equation = dict[str, Fraction]
"""Factors of unknown numbers, and under "" a constant; together they are nothing."""


class Attacker:
    def __init__(self, year: Mapping[str, Any]):
        self.threshold = year["threshold"]
        self.bounds: dict[str, tuple[float, float]] = {}
        self.equations: list[dict[str, int]] = []
        self._counts(year)
        self._activities(year)
        for at, question in enumerate(year.get("feedback", ())):
            answers = [f"answer {at} {one['answer']}" for one in question["answers"]]
            for id_, one in zip(answers, question["answers"], strict=True):
                self.know(id_, one)
            self.know(f"answered {at}", {"value": question.get("answered")})
            self.adds_up(f"answered {at}", answers)
            for id_ in answers:
                self.part(id_, f"answered {at}")
            if "asked" in question:
                self.know(f"asked {at}", {"value": question["asked"]})
                self.part(f"answered {at}", f"asked {at}")
        for at, meeting in enumerate(year.get("meetings", ())):
            for name in ("invited", "came"):
                self.know(f"{name} {at}", {"value": meeting.get(name)})
            self.part(f"came {at}", f"invited {at}")
        self._measures(year)

    def _counts(self, year: Mapping[str, Any]) -> None:
        counts = {one["id"]: one for one in year["counts"]}
        people = [one for one in counts.values() if one["unit"] in ("people", "requests")]
        for one in people:
            self.know(one["id"], one)
        whole = "took-part"
        self.adds_up(whole, [one["id"] for one in people if one.get("series") == "perspective"])
        for one in people:
            if one.get("of"):
                self.part(one["id"], one["of"])
            if one.get("series") in ("role", "group"):
                self.part(one["id"], whole)
        if "members" in counts:
            self.part("members-took-part", whole)
        self.covers([one["id"] for one in people if one.get("series") == "role"], whole)

    def _activities(self, year: Mapping[str, Any]) -> None:
        listed = [f"activity {one['title']}" for one in year.get("activities", ())]
        for id_, one in zip(listed, year.get("activities", ()), strict=True):
            self.know(id_, {"value": one.get("people")})
            self.part(id_, "took-part")
        counted = next(one["value"] for one in year["counts"] if one["id"] == "activities")
        if len(listed) == counted:
            self.covers(listed, "took-part")

    def _measures(self, year: Mapping[str, Any]) -> None:
        """A share that is printed says something of its part, and of the rest."""
        for result in year.get("results", ()):
            part, whole = MEASURED.get(result["measure"], ("", ""))
            words = str(result.get("value", "")).rstrip("%").split()
            if part not in self.bounds or len(words) != 3:
                continue
            least, most = self.bounds[part]
            share = Fraction(int(words[-1]), 100) * result["base"]
            if words[1] == "least":
                self.bounds[part] = (max(least, ceil(share)), most)
                rest = f"{whole} without {part}"
                self.bounds[rest] = (1, self.threshold - 1)
            else:
                self.bounds[part] = (least, min(most, floor(share)))

    def know(self, id_: str, printed: Mapping[str, Any]) -> None:
        """What is printed of a number: itself, that it is small, or nothing."""
        value = printed.get("value")
        if isinstance(value, int):
            self.bounds[id_] = (value, value)
        elif value is None:
            self.bounds[id_] = (0, inf)
        else:
            assert value == f"fewer than {self.threshold}"
            self.bounds[id_] = (1, self.threshold - 1)

    def adds_up(self, whole: str, parts: Iterable[str]) -> None:
        self.equations.append(dict.fromkeys(parts, 1) | {whole: -1})

    def part(self, part: str, whole: str) -> None:
        rest = f"{whole} without {part}"
        self.bounds.setdefault(rest, (0, inf))
        self.adds_up(whole, [part, rest])

    def covers(self, parts: list[str], whole: str) -> None:
        """Everybody is in one of the parts at least: the parts are the whole and some more."""
        if not parts:
            return
        more = f"more of {whole} by {parts[0]}"
        self.bounds[more] = (0, inf)
        self.equations.append(dict.fromkeys(parts, 1) | {whole: -1, more: -1})

    def found(self) -> dict[str, tuple[float, float]]:
        """The least and most that each number can be."""
        equations = [*self._with_constants(), *eliminated(self._with_constants())]
        bounds = dict(self.bounds)
        changed = True
        while changed:
            changed = False
            for equation in equations:
                for id_ in equation:
                    if id_ and (new := narrowed(id_, equation, bounds)) != bounds[id_]:
                        bounds[id_], changed = new, True
        return bounds

    def _with_constants(self) -> list[Equation]:
        """The equations with what is printed put in."""
        found = []
        for factors in self.equations:
            equation: Equation = {"": Fraction(0)}
            for id_, factor in factors.items():
                least, most = self.bounds[id_]
                if least == most:
                    equation[""] += factor * Fraction(int(least))
                else:
                    equation[id_] = Fraction(factor)
            found.append(equation)
        return found


def eliminated(equations: list[Equation]) -> list[Equation]:
    """The same knowledge, each equation with an unknown that is in no other."""
    done: list[tuple[str, Equation]] = []
    for equation in equations:
        for pivot, other in done:
            equation = without(pivot, equation, other)
        pivot = next((one for one in equation if one and equation[one]), None)
        if pivot:
            by = equation[pivot]
            equation = {one: factor / by for one, factor in equation.items() if factor or not one}
            done = [(one, without(pivot, other, equation)) for one, other in done]
            done.append((pivot, equation))
    return [equation for _, equation in done]


def without(pivot: str, equation: Equation, other: Equation) -> Equation:
    factor = equation.get(pivot, Fraction(0))
    if not factor:
        return equation
    names = {*equation, *other}
    taken = {
        one: equation.get(one, Fraction(0)) - factor * other.get(one, Fraction(0)) for one in names
    }
    return {one: value for one, value in taken.items() if value or not one}


def narrowed(
    id_: str, equation: Equation, bounds: Mapping[str, tuple[float, float]]
) -> tuple[float, float]:
    """What an equation says of one number in it, given what is known of the others."""
    least, most = bounds[id_]
    low: float | Fraction = -equation.get("", Fraction(0))
    high: float | Fraction = low
    for other, factor in equation.items():
        if other and other != id_:
            ends = sorted(product(factor, end) for end in bounds[other])
            low, high = low - ends[1], high - ends[0]
    ends = sorted(product(1 / equation[id_], end) for end in (low, high))
    least = max(least, ceil(ends[0]) if ends[0] != -inf else -inf)
    most = min(most, floor(ends[1]) if ends[1] != inf else inf)
    return least, most


def product(factor: Fraction, end: float | Fraction) -> float | Fraction:
    if end in (inf, -inf):
        return inf if (factor > 0) == (end > 0) else -inf
    return factor * Fraction(end)
