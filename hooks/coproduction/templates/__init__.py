"""The templates that markup comes from: web, documents, feeds and the contributor reference."""

from contextlib import suppress
from functools import lru_cache
from importlib.metadata import version

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemBytecodeCache,
    PackageLoader,
    StrictUndefined,
)
from jinja2.bccache import Bucket

from coproduction.parts import with_templates
from coproduction.phrases import Phrases, said
from coproduction.user_cache import user_cache

_KEPT = 8
"""Environments that are kept: one for each language and site's own phrases."""


def render(name: str, phrases: Phrases | None = None, /, **context: object) -> str:
    """The template's text, filled in; HTML and XML are escaped, Markdown is not.

    With `phrases`, a template has them as `t("key", name=value)`, and a date says itself in their
    language. Raises jinja2's `UndefinedError` for a name that `context`
    does not hold, `NoPhrase` for a phrase that is not there.
    """
    return _environment(phrases).get_template(name).render(context)


def compiled(made_for: str) -> BytecodeCache | None:
    """What earlier commands compiled for one kind of environment, named `made_for`; None where
    nothing can be kept.
    """
    folder = user_cache(f"jinja-{version('jinja2')}")
    return _Bytecode(str(folder), f"{made_for}-%s.bytecode") if folder else None


@lru_cache(_KEPT)
def _environment(phrases: Phrases | None) -> Environment:
    environment = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in with_templates()]),
        autoescape=lambda name: name is not None and not name.endswith(".md.jinja"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=(lambda value: said(value, phrases)) if phrases else None,
        bytecode_cache=compiled("said" if phrases else "plain"),
    )
    if phrases:
        environment.globals["t"] = phrases
    return environment


class _Bytecode(FileSystemBytecodeCache):
    """Templates as Jinja compiled them, by their names alone: a newer one takes the place.

    Jinja compares a template's text before it uses one.
    """

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The same key in every checkout."""
        return super().get_cache_key(name)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps one; on a full disk it is compiled anew the next time."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
