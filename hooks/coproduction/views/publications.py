"""Publications as a list; their files are added when they have been made."""

from typing import Any

from coproduction.load import Catalogue
from coproduction.model.library import Publication
from coproduction.views.view import Options, View


def _list(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    found = [one for one in catalogue.all(Publication) if one.pages[0] in catalogue.pages]
    return {
        "publications": [(one, catalogue.pages[one.pages[0]].entry.record.summary) for one in found]
    }


VIEWS = (View("publications", "list", Options, _list),)
