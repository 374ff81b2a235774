"""The templates that markup comes from: web, documents, feeds and the contributor reference."""

from functools import lru_cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from coproduction.parts import with_templates
from coproduction.phrases import Phrases, said

_KEPT = 8
"""Environments that are kept: one for each language and site's own phrases."""


def render(name: str, phrases: Phrases | None = None, /, **context: object) -> str:
    """The template's text, filled in; HTML and XML are escaped, Markdown is not.

    With `phrases`, a template has them as `t("key", name=value)`, and a date says itself in their
    language. Raises jinja2's `UndefinedError` for a name that `context`
    does not hold, `NoPhrase` for a phrase that is not there.
    """
    return _environment(phrases).get_template(name).render(context)


@lru_cache(_KEPT)
def _environment(phrases: Phrases | None) -> Environment:
    environment = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in with_templates()]),
        autoescape=lambda name: name is not None and not name.endswith(".md.jinja"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=(lambda value: said(value, phrases)) if phrases else None,
    )
    if phrases:
        environment.globals["t"] = phrases
    return environment
