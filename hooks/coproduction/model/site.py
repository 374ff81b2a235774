"""The site itself: its name, its words about itself, its language and its look."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from coproduction.model.base import Address, Number, Record, Text, as_written, refused
from coproduction.model.citation import SourceRef
from coproduction.model.look import SiteLook
from coproduction.model.when import Date


class Licence(Record):
    """The terms on which the words and data may be used."""

    name: Text = Field(description="Its SPDX name.", examples=["CC-BY-4.0"])
    title: Text = Field(description="Its name in full.", examples=["Creative Commons Attribution"])
    address: Address = Field(
        description="Where its text is.",
        examples=["https://creativecommons.org/licenses/by/4.0/"],
    )


class PublicLine(Record):
    """How an organisation can be reached, as it publishes it itself."""

    name: Text = Field(description="The organisation.", examples=["Example Ombudsman"])
    says: Text = Field(
        description="Its telephone number or address, as pages may print it.",
        examples=["0300 123 4567"],
    )
    address: Address = Field(
        description="The page on which the organisation gives it.",
        examples=["https://example.org/contact"],
    )


def _contact(words: str) -> str:
    scheme, colon, rest = words.partition(":")
    if colon and scheme.casefold() in ("mailto", "tel"):
        raise refused(f"“{scheme}:” begins a link, not an address.", f"Write {rest.strip()} alone.")
    return words


Contact = Annotated[Text, AfterValidator(_contact)]


def _language(value: Any) -> str:
    words = as_written(value)
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", words):
        raise refused(
            f"“{words}” is not the name of a language.",
            "Write it as web pages do (BCP 47): “cy” for Welsh, “pt-BR” for Portuguese in Brazil.",
        )
    return words


def _beginning(value: Any) -> str:
    words = as_written(value)
    if not re.fullmatch(r"\w[\w-]*", words):
        raise refused(f"“{words}” is not how a word begins.", "Use letters and hyphens alone.")
    return words


Language = Annotated[str, BeforeValidator(_language)]
Beginning = Annotated[str, BeforeValidator(_beginning)]


class Site(Record):
    """The site's own name and words; there is one."""

    name: Text = Field(description="The site's name.", examples=["Working Together"])
    strapline: Text = Field(
        description="What it is about, in a few words.", examples=["Deciding together in our town"]
    )
    independence: Text = Field(
        description="Whose site it is, in the words that stand on every page.",
        examples=["Independent. Not made or approved by Example Trust."],
    )
    independence_easy: Text | None = Field(
        None,
        description="One easy sentence on who is named there; every Easy Read says it.",
        examples=["Example Trust is a charity."],
    )
    language: Language = Field(
        "en", description="The language of its words, as web pages name it.", examples=["cy"]
    )
    publisher: Text | None = Field(
        None, description="Who publishes it; left out until known.", examples=["Example Network"]
    )
    contact: Contact | None = Field(
        None,
        description="How to reach the publisher; left out until known.",
        examples=["hello@example.org"],
    )
    public_lines: tuple[PublicLine, ...] = Field(
        (),
        description="Numbers and addresses that pages may print: an organisation's public ones, "
        "never a person's.",
        examples=[
            [
                {
                    "name": "Example Ombudsman",
                    "says": "0300 123 4567",
                    "address": "https://example.org/contact",
                }
            ]
        ],
    )
    address: Address | None = Field(
        None,
        description="The site's address; left out until known.",
        examples=["https://example.org/"],
    )
    repository: Address | None = Field(
        None,
        description="The address of the repository on GitHub that holds its files; left out until "
        "known. Pages then say how to change them.",
        examples=["https://github.com/example/site"],
    )
    branch: Text = Field(
        "main", description="The branch of it that the site is made of.", examples=["main"]
    )
    started: Date = Field(
        description="The day the site began; what has no other date is from then.",
        examples=["2026-11-23"],
    )
    main_source: SourceRef | None = Field(
        None,
        description="The document most facts come from: its places are cited without its name.",
        examples=["annual-report"],
    )

    licence: Licence | None = Field(
        None,
        description="The terms on which the words and data may be used.",
        examples=[
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0",
                "address": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
    )

    quick: tuple[Text, ...] = Field(
        (),
        description="Pages that stand beside the menu, in sight at every width, as files in docs/.",
        examples=[["search.md"]],
    )
    printed: tuple[Text, ...] = Field(
        (),
        description="Pages made to be printed: they have a button for it. As files in docs/.",
        examples=[["checklist.md"]],
    )
    about: Text | None = Field(
        None,
        description="The first page of the part of the menu that the foot of every page lists.",
        examples=["more/index.md"],
    )
    unbroken: tuple[Beginning, ...] = Field(
        (),
        description="How words begin that are not broken at their hyphen.",
        examples=[["self-"]],
    )
    small_numbers: Number = Field(
        5,
        gt=2,
        description="Counts of people below this are never printed: “fewer than 5” stands there. "
        "Below 3 nothing would be hidden.",
        examples=[10],
    )
    look: SiteLook = Field(
        default_factory=SiteLook,
        description="What makes its look its own.",
        examples=[{"mark": "pictures/mark.svg"}],
    )

    phrases: dict[str, Text] = Field(
        {},
        description="Phrases of the site's own, by their keys in templates/phrases/, in place of "
        "those that its language has.",
        examples=[{"film.save": "Keep the film"}],
    )

    def for_templates(self) -> dict[str, Any]:
        """The site's words as the theme's templates take them (`config.extra.site`)."""
        return {**self.model_dump(mode="json"), "is_trial": self.is_trial}

    @property
    def is_trial(self) -> bool:
        """True while nobody answers for the site: no publisher, or no contact."""
        return self.publisher is None or self.contact is None
