"""The templates that markup comes from: web, feeds and the contributor reference."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


def render(name: str, **context: object) -> str:
    """The template's text, filled in; HTML and XML are escaped, Markdown is not.

    Raises jinja2's `UndefinedError` for a name that `context` does not hold.
    """
    return _environment().get_template(name).render(context)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("coproduction", "templates"),
        autoescape=lambda name: name is not None and not name.endswith(".md.jinja"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
