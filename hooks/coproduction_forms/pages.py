"""The page type `tool`: why and how to use a form, and below that the form."""

from typing import Literal

from pydantic import Field

from coproduction.model.pages import FullPage


class Tool(FullPage):
    """A form with why and how to use it."""

    type: Literal["tool"] = Field(description="What the page is.", examples=["tool"])


PAGE_TYPES = (Tool,)
