"""The top and bottom of pages: notices of an Easy Read, and the glossary of hard words."""

from coproduction import templates, unbroken
from coproduction.load import Catalogue, Page
from coproduction.model.citation import Source
from coproduction.model.library import Picture, Word
from coproduction.model.licences import Terms, terms
from coproduction.model.pages import AtAGlance, EasyRead
from coproduction.passages.evidence import evidence
from coproduction.passages.step import behind
from coproduction.rules.hard_words import words_used
from coproduction.views.cite import Citations, one_block
from coproduction.views.pieces import escape
from coproduction.views.stories import facts


def frame(
    body: str, page: Page, catalogue: Catalogue, homes: dict[str, str], met: list[Word]
) -> str:
    """The body with what its type puts below its title and at its end, where `met` are explained.

    `met` are the hard words that the body links to there.
    """
    fields = page.entry.record
    cite = Citations(catalogue, page.uri, homes)
    story = facts(page, catalogue, cite)
    if story:
        return _below_title(body, story)
    if isinstance(fields, EasyRead):
        site = catalogue.site.record if catalogue.site else None

        def kept(words: str) -> str:
            return unbroken.marked(escape(words), site.unbroken if site else ())

        top = templates.render(
            "pages/easy-read-top.html.jinja",
            catalogue.phrases,
            checks=evidence(page, catalogue),
            behind=behind(page, catalogue),
        )
        bottom = templates.render(
            "pages/easy-read-bottom.md.jinja",
            catalogue.phrases,
            words=[(escape(one.word), kept(one.easy or "")) for one in words_used(page, catalogue)],
            sources=[kept(catalogue.find(Source, one).named()) for one in fields.sources],
            credits=[
                (escape(credit), Terms(one.name, escape(one.title), one.address))
                for credit, one in _credits(page, catalogue)
            ],
            maker=escape(site.name) if site else None,
            publisher=escape(site.publisher) if site and site.publisher else None,
            date=fields.changed,
        )
        end = templates.render(
            "pages/easy-read-end.html.jinja",
            catalogue.phrases,
            audience=fields.audience,
            site=site,
        )
        return f"{_below_title(body, one_block(top))}\n{bottom}\n\n{one_block(end)}\n"
    if isinstance(fields, AtAGlance) and (day := behind(page, catalogue)):
        top = templates.render("pages/behind.html.jinja", catalogue.phrases, behind=day)
        body = _below_title(body, one_block(top))
    if met:
        bottom = templates.render("pages/words.html.jinja", catalogue.phrases, words=met)
        return f"{body}\n{one_block(bottom)}\n"
    return body


def _below_title(body: str, html: str) -> str:
    title, newline, rest = body.lstrip("\n").partition("\n")
    return (
        f"\n{title}\n\n{html}\n{newline}{rest}" if title.startswith("# ") else f"{html}\n\n{body}"
    )


def _credits(page: Page, catalogue: Catalogue) -> list[tuple[str, Terms]]:
    """Who made the pictures, and on what terms they may be used."""
    used = [catalogue.find(Picture, idea.picture) for idea in page.outline.ideas]
    site = catalogue.site.record if catalogue.site else None
    return sorted({(picture.credit, terms(picture.licence, site)) for picture in used})
