"""The look is whole: every file that is named is there, and its colours can be read."""

from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from coproduction.assets import names_in
from coproduction.load import Catalogue, Entry
from coproduction.look import ASSETS, Look
from coproduction.model import Site
from coproduction.problem import Problem, nearest


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Files that are named and missing, templates that Jinja cannot read, colours too alike."""
    look = catalogue.look
    if catalogue.site:
        yield from _pictures(catalogue.site, catalogue.files)
    for file, text in look.templates.items():
        yield from _template(look, file, text)
    for file, content in look.assets.items():
        for name, line in names_in(file, content):
            yield from _missing(look, file, line, name)


def _pictures(site: Entry[Site], files: frozenset[str]) -> Iterator[Problem]:
    for name in ("mark", "share_picture"):
        file = getattr(site.record.look, name)
        if file and f"docs/{file}" not in files:
            what = f"{name}: There is no file docs/{file}."
            mend = "Put it there, or mend the name."
            yield Problem(site.file, site.line("look", name), what, mend)


def _template(look: Look, file: str, text: str) -> Iterator[Problem]:
    try:
        named = _words(text)
    except TemplateSyntaxError as error:
        what = f"This template cannot be read: {error.message}"
        yield Problem(f"{look.name}/{file}", error.lineno, what, "Mend this line.")
        return
    for words, line in named:
        if words.startswith(f"{ASSETS}/"):
            yield from _missing(look, file, line, words)


@lru_cache(maxsize=256)  # a preview, and a run of tests, judge the same templates many times
def _words(template: str) -> tuple[tuple[str, int], ...]:
    """Every text that stands in the code of a template, with its line."""
    parsed = Environment().parse(template).find_all(nodes.Const)
    return tuple((one.value, one.lineno) for one in parsed if isinstance(one.value, str))


def _missing(look: Look, file: str, line: int, name: str) -> Iterator[Problem]:
    if name not in look.assets:
        what = f"There is no file {look.name}/{name}, which is named here."
        mend = f"Put it there, or mend the name. {nearest(name, look.assets)}"
        yield Problem(f"{look.name}/{file}", line, what, mend)
