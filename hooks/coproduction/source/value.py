"""YAML values that know their line: strings, lists and mappings."""

from coproduction.problem import Problem


class Unreadable(Exception):
    """A file that cannot be read as it stands; `problem` says why."""

    def __init__(self, file: str, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.problem = Problem(file, line, what, mend)


class Scalar(str):
    """Words as written. `reads_as` names what YAML makes of them unless they are quoted."""

    __slots__ = ("line", "reads_as")
    line: int
    reads_as: str | None


class Sequence(list["Value"]):
    """A list that knows its first line."""

    __slots__ = ("line",)
    line: int


class Mapping(dict[str, "Value"]):
    """Fields and their values; the keys are scalars, so they know their lines."""

    __slots__ = ("line",)
    line: int


Value = Scalar | Sequence | Mapping


def line_at(value: Value, path: tuple[str | int, ...]) -> int:
    """The line of what `path` leads to, or of the deepest part of it that is there.

    A step into a mapping gives the line of its key, which is where an editor looks.
    """
    line = value.line
    for step in path:
        if isinstance(value, Mapping):
            for key in value:
                if key == step and isinstance(key, Scalar):
                    line, value = key.line, value[key]
                    break
            else:
                return line
        elif isinstance(value, Sequence) and isinstance(step, int) and step < len(value):
            value = value[step]
            line = value.line
        else:
            return line
    return line
