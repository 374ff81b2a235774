"""A shorter version says what its passages say: no more, and nothing that may not get lost.

Everything is a warning, until `coproduction accept` says that both were read again.
"""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.base import listed
from coproduction.model.pages import FullPage, Shorter
from coproduction.passages import versions
from coproduction.passages.carrying import Carrying, carrying
from coproduction.passages.reading import passages
from coproduction.passages.step import Step, extras, record_of, steps
from coproduction.passages.telling import accept, lines, said_at, stale
from coproduction.passages.words import fold
from coproduction.problem import Problem, nearest


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Passages that changed, were never compared, or are not there; and meaning that was lost."""
    fields = page.entry.record
    if isinstance(fields, Shorter):
        carried = carrying(page, catalogue)
        yield from carried.problems
        if carried.groups:
            found = steps(carried, catalogue)
            yield from _steps(carried, found, catalogue)
            yield from _extras(carried, found, catalogue)
    if isinstance(fields, FullPage):
        yield from _named(page, catalogue)


def _steps(carried: Carrying, found: list[Step], catalogue: Catalogue) -> Iterator[Problem]:
    page = carried.version
    for step in found:
        if step.is_stale:
            yield stale(step, page.uri, page.file, catalogue)
        else:
            yield from _lost(carried, step, catalogue)
    if new := [step.passage.name for step in found if step.before is None]:
        count = "A passage was" if len(new) == 1 else f"{len(new)} passages were"
        what = f"{count} never compared with this page: {', '.join(new[:5])}"
        yield Problem(
            page.file,
            page.entry.line("carries"),
            f"{what}{' and others' if len(new) > 5 else ''}.",
            f"Read both. Then run: {accept(page.uri)}",
            "warning",
        )


def _lost(carried: Carrying, step: Step, catalogue: Catalogue) -> Iterator[Problem]:
    """What the ideas leave out of a passage, until that is accepted."""
    page, passage = carried.version, step.passage
    accepted = step.before.left_out if step.before else ()
    lost = [one for one in step.lost if not one.is_among(accepted)]
    ideas = [idea for group in step.groups for idea in group.ideas]
    if lost and ideas:
        what = said_at(lost, passage.sentences, catalogue)
        yield Problem(
            page.file,
            ideas[0].line,
            f"“{passage.title}” (docs/{passage.page}, line {passage.line}) says more than the "
            f"ideas that carry it: {what}. They are {lines(ideas)}.",
            f"Say it in an idea. If it may be left out, run: {accept(page.uri, passage.name)}",
            "warning",
        )


def _extras(carried: Carrying, found: list[Step], catalogue: Catalogue) -> Iterator[Problem]:
    """What ideas say and no passage does, until that is accepted.

    What a passage said until it changed is told with that change.
    """
    page = carried.version
    went = {one.item for step in found for one in step.meant if one.was > one.now}
    record = record_of(page.uri, catalogue)
    accepted = {one.ideas: one.added for one in record.added} if record else {}
    for extra in extras(carried, catalogue):
        group = extra.group
        kept = accepted.get(group.name, ())
        more = [one for one in extra.added if one.item not in went and not one.is_among(kept)]
        if more:
            where = listed([f"docs/{one.page}, line {one.line}" for one in group.passages])
            sentences = [one for idea in group.ideas for one in idea.sentences]
            what = said_at(more, sentences, catalogue)
            names = [one.name for one in group.passages]
            yield Problem(
                page.file,
                group.ideas[0].line,
                f"{lines(group.ideas).capitalize()} {'says' if len(group.ideas) == 1 else 'say'} "
                f"more than what is carried ({where}): {what}.",
                "Take it out, or say it there too. If it is right, run: "
                f"{accept(page.uri, *names)}",
                "warning",
            )


def _named(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Passages that `locked` and `expires` name and that are not there, and words that are not."""
    fields = page.entry.record
    assert isinstance(fields, FullPage)
    if not fields.locked and not fields.expires:
        return
    there = passages(page, catalogue)
    for key, day in page.expired.items():
        if key in there:
            what = f"“{there[key].title}” (line {there[key].line}) was right until {day}."
            mend = "Read it again, mend it, and write under “expires:” until when it is right."
            carried = _carried_by(there[key].name, catalogue)
            yield _at(page, ("expires", key), f"{what}{carried}", mend)
    for name in ("locked", "expires"):
        for key in getattr(fields, name):
            if key not in there:
                what = f"{name}: this page has no passage “{key}”."
                yield _at(page, (name, key), what, nearest(key, there))
    for key, words in fields.locked.items():
        if key in there:
            whole = fold(" ".join(one.text for one in there[key].sentences))
            for text in words:
                if fold(text) not in whole:
                    what = f"locked: “{there[key].title}” no longer says “{text}”."
                    mend = "Write here what it says now, and then look at the shorter versions."
                    yield _at(page, ("locked", key), what, mend)


def _carried_by(passage: str, catalogue: Catalogue) -> str:
    """The ideas of shorter versions that carry a passage, in a sentence."""
    told = []
    for page in versions(catalogue):
        groups = carrying(page, catalogue).carried.get(passage, [])
        ideas = [idea for group in groups for idea in group.ideas]
        if ideas:
            told.append(f"{lines(ideas)} of {page.file}")
    return f" It is carried by {listed(told)}." if told else ""


def _at(page: Page, path: tuple[str, str], what: str, mend: str) -> Problem:
    return Problem(page.file, page.entry.line(*path), what, mend, "warning")
