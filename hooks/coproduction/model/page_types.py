"""Every type of page, by what its field `type` says."""

from coproduction.model.pages import AtAGlance, EasyRead, Guide, Page, PageFields
from coproduction.model.stories import Film, Project

PAGE_TYPES: dict[str, type[PageFields]] = {
    "page": Page,
    "guide": Guide,
    "at-a-glance": AtAGlance,
    "easy-read": EasyRead,
    "film": Film,
    "project": Project,
}
"""Page types by what `type:` says."""
