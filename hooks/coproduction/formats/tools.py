"""External tools (packages, programs): their versions, and errors where one is missing or fails."""

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version


class MissingTool(Exception):
    """A tool that is not installed; its words say how to install it."""


class MissingProgram(MissingTool):
    """One that is no Python package, and that not every computer has."""


class NotMade(Exception):
    """A format that could not be made; its words say why."""


@dataclass(frozen=True)
class Program:
    """A program that is no Python package, and the package of Debian's that it comes from."""

    name: str
    debian: str


def missing_package(name: str) -> MissingTool:
    """A Python package that is not there."""
    return MissingTool(f"The Python package “{name}” is missing. Install it: pip install {name}.")


@cache
def package_version(name: str) -> str:
    """The version of a Python package; raises `MissingTool` where there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        raise missing_package(name) from None


@cache
def program_version(program: Program) -> str:
    """The first line that a program says of its version; raises `MissingProgram`."""
    return run(program, "--version").partition("\n")[0]


def run(program: Program, *arguments: str, text: str = "") -> str:
    """What a program prints when it reads `text`; raises `MissingProgram` or `NotMade`."""
    path = shutil.which(program.name)
    if path is None:
        what = f"The program “{program.name}” is missing. Install Debian's package {program.debian}"
        raise MissingProgram(f"{what}: apt-get install {program.debian}.")
    done = subprocess.run(
        [path, *arguments], input=text, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise NotMade(f"{program.name} failed: {done.stderr.strip()[-500:] or done.returncode}")
    return done.stdout
