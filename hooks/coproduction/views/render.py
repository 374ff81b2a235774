"""Turns a request into HTML through its template."""

from typing import Any

from coproduction import templates
from coproduction.load import Catalogue
from coproduction.views.block import Request
from coproduction.views.cite import Citations, one_block


def render(
    request: Request,
    context: dict[str, Any],
    catalogue: Catalogue,
    uri: str,
    homes: dict[str, str],
    level: int,
) -> str:
    """A view's HTML, to stand in the page `uri`; the records must be free of problems.

    `context` is what the view made for its template. `homes` says which page holds the
    index of figures and which the list of sources; `level` is that of the view's headings.
    """
    cite = Citations(catalogue, uri, homes)
    html = templates.render(
        request.view.template, catalogue.phrases, **context, cite=cite, noun=cite.noun, level=level
    )
    return one_block(html)
