"""Every type of page, by what its field `type` says."""

from collections.abc import Mapping
from functools import cache
from typing import get_args

from coproduction.model.pages import AtAGlance, EasyRead, Guide, Page, PageFields
from coproduction.model.stories import Film, Project
from coproduction.parts import registered

PAGE_TYPES = (Page, Guide, AtAGlance, EasyRead, Film, Project)
"""The core's types of page."""


@cache
def page_types() -> Mapping[str, type[PageFields]]:
    """Page types by what `type:` says, those of parts too."""
    return {
        get_args(one.model_fields["type"].annotation)[0]: one for one in registered("page_types")
    }
