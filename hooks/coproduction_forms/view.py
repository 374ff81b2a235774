"""The view of a field: its options, as the template of the page has them."""

from typing import Any

from coproduction.load import Catalogue
from coproduction.model.library import Picture
from coproduction.views.view import View
from coproduction_forms.options import FieldOptions, anchor
from coproduction_forms.shape import HIGHEST, fit

LINES = 4
"""Lines of a long answer that says nothing of them."""


def _field(catalogue: Catalogue, field: FieldOptions) -> dict[str, Any]:
    fit(field)
    t = catalogue.phrases
    options = (t("field.yes"), t("field.no")) if field.kind == "yes-no" else field.options
    picture = catalogue.find(Picture, field.picture) if field.picture else None
    counts = {"long": field.lines or LINES, "table": field.lines, "result": field.most}
    rows = field.rows or ("",) * (field.lines or 0) if field.kind == "table" else ()
    return {
        "field": field,
        "id": anchor(field.label),
        "options": options,
        "picture": picture,
        "count": counts.get(field.kind),
        "rows": rows,
        "points": [*range(1, HIGHEST + 1)],
        "highest": HIGHEST * len(options),
    }


VIEWS = (View("field", "form", FieldOptions, _field, fence="field"),)
