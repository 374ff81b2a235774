"""Tools that formats need, and plain words for one that is missing or fails."""

import shutil
import subprocess
from functools import cache
from importlib.metadata import PackageNotFoundError, version


class MissingTool(Exception):
    """A tool that is not installed; its words say how to install it."""


class MissingProgram(MissingTool):
    """One that is no Python package, and that not every computer has."""


class NotMade(Exception):
    """A format that could not be made; its words say why."""


DEBIAN = {"lou_translate": "liblouis-bin"}
"""Programs by name, with the Debian package that each comes from."""


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
def program_version(name: str) -> str:
    """The first line that a program says of its version; raises `MissingProgram`."""
    return run(name, "--version").partition("\n")[0]


def run(name: str, *arguments: str, text: str = "") -> str:
    """What a program prints when it reads `text`; raises `MissingProgram` or `NotMade`."""
    program = shutil.which(name)
    if program is None:
        package = DEBIAN[name]
        what = f"The program “{name}” is missing. Install Debian's package {package}"
        raise MissingProgram(f"{what}: apt-get install {package}.")
    done = subprocess.run(
        [program, *arguments], input=text, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise NotMade(f"{name} failed: {done.stderr.strip()[-500:] or done.returncode}")
    return done.stdout
