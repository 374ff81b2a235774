"""In step: each passage a version carries, beside what it was when somebody compared them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from coproduction.load import Catalogue, Page
from coproduction.meaning import Difference, Item, added, changes, items, left_out
from coproduction.model.comparison import ComparedPassage, Comparison
from coproduction.model.figure import Figure
from coproduction.model.pages import FullPage
from coproduction.model.people import Group as People
from coproduction.model.people import Organisation
from coproduction.model.when import When
from coproduction.passages.carrying import Carrying, Group, carrying
from coproduction.passages.reading import Passage
from coproduction.passages.words import Said, fold

_KEPT = ("number", "money", "day", "not")
"""What a version may not lose of a passage of which nothing is locked."""
_ALIKE = 0.5
"""How alike two sentences are, of which one is taken for the new form of the other."""
_TRIED = 40
"""Sentences that are looked through for such a form; where more changed, nobody reads them all."""


@dataclass(frozen=True)
class Pair:
    """A sentence as it was and as it is; one of both is missing where it went or came."""

    was: str
    now: Said | None


@dataclass(frozen=True)
class Step:
    """A passage with the groups that carry it.

    `before` is what it was, None where it was never compared. `pairs` are the sentences that
    changed, `meant` what of their meaning did; `lost` is what the ideas leave out.
    """

    passage: Passage
    groups: tuple[Group, ...]
    before: ComparedPassage | None
    pairs: tuple[Pair, ...]
    meant: tuple[Difference, ...]
    lost: tuple[Difference, ...]

    @property
    def is_stale(self) -> bool:
        """Whether the passage has other words than when it was compared."""
        return bool(self.pairs)


@dataclass(frozen=True)
class Extra:
    """What ideas say, and the passages that they carry do not."""

    group: Group
    added: tuple[Difference, ...]


def record_of(uri: str, catalogue: Catalogue) -> Comparison | None:
    """The last comparison of a version."""
    found = (one for one in catalogue.all(Comparison) if one.version == uri)
    return next(found, None)


def steps(carried: Carrying, catalogue: Catalogue) -> list[Step]:
    """Every passage that a version carries, in order."""
    record = record_of(carried.version.uri, catalogue)
    before = {one.passage: one for one in record.passages} if record else {}
    there = {said.folded for one in carried.sources.values() for said in one.sentences}
    names = catalogue.derived(known_names)
    found: list[Step] = []
    for name, groups in carried.carried.items():
        passage, then = carried.sources[name], before.get(name)
        known = {
            fold(text)
            for one in before.values()
            if one.passage.startswith(f"{passage.page}#")
            for text in one.words
        }
        pairs = tuple(_pairs(then, passage, there, known)) if then else ()
        was = total((pair.was for pair in pairs), names)
        now = total((pair.now.text for pair in pairs if pair.now), names)
        lost = left_out(locked(passage, catalogue, names), _said_by(groups, names))
        found.append(Step(passage, tuple(groups), then, pairs, (*changes(was, now),), (*lost,)))
    return found


def behind(version: Page, catalogue: Catalogue) -> When | None:
    """The first day since which a passage that it carries has other words, or is right no longer.

    None if all are in step.
    """
    found = steps(carrying(version, catalogue), catalogue)
    days = [one.before.compared for one in found if one.before and one.is_stale]
    for step in found:
        if day := catalogue.pages[step.passage.page].expired.get(step.passage.id):
            days.append(day)
    return min(days, key=lambda day: day.sort_key, default=None)


def extras(carried: Carrying, catalogue: Catalogue) -> list[Extra]:
    """What the ideas of each group say beyond their passages, figures of the data aside."""
    names = catalogue.derived(known_names)
    found: list[Extra] = []
    for group in carried.groups:
        texts = [one.text for passage in group.passages for one in passage.sentences]
        titles = [passage.title for passage in group.passages]
        uris = {passage.page for passage in group.passages}
        sources = (one for one in carried.sources.values() if one.page in uris)
        whole = " ".join(said.folded for one in sources for said in one.sentences)
        ours = _said_by([group], names)
        for item in _figures(carried.version, group, catalogue):
            ours.pop(item, None)
        if more := added(ours, total([*texts, *titles], names), whole):
            found.append(Extra(group, tuple(more)))
    return [extra for extra in found if extra.group.passages]


def _figures(version: Page, group: Group, catalogue: Catalogue) -> Iterator[Item]:
    """The numbers that the data fills in among the ideas of a group."""
    lines = {one.line for idea in group.ideas for one in idea.sentences}
    for mention in version.outline.mentions:
        is_here = mention.kind == "figure" and mention.line in lines
        if is_here and (figure := catalogue.get(Figure, mention.id)):
            yield from items(figure.printed())


def known_names(catalogue: Catalogue) -> tuple[str, ...]:
    """The names of organisations and groups, which may begin a sentence as well."""
    organisations = catalogue.all(Organisation)
    found = {one.name for one in organisations} | {one.name for one in catalogue.all(People)}
    return tuple(sorted(found | {one.short for one in organisations if one.short}))


def total(texts: Iterator[str] | list[str], names: tuple[str, ...]) -> Counter[Item]:
    """What of the meaning of sentences may not get lost, counted over all of them."""
    found = Counter[Item]()
    for text in texts:
        found.update(items(text, names))
    return found


def locked(passage: Passage, catalogue: Catalogue, names: tuple[str, ...]) -> Counter[Item]:
    """What no version may lose: all of the words that are locked, or numbers and each “not”."""
    fields = catalogue.pages[passage.page].entry.record
    marked = fields.locked.get(passage.id) if isinstance(fields, FullPage) else None
    if marked:
        return total(list(marked), names)
    found = total([one.text for one in passage.sentences], names)
    return Counter({item: count for item, count in found.items() if item.kind in _KEPT})


def _said_by(groups: list[Group], names: tuple[str, ...]) -> Counter[Item]:
    sentences = {
        (one.line, one.text) for group in groups for idea in group.ideas for one in idea.sentences
    }
    return total([text for _, text in sorted(sentences)], names)


def _pairs(
    before: ComparedPassage, passage: Passage, there: set[str], known: set[str]
) -> Iterator[Pair]:
    """What went and what came; what only moved to or from another place did neither."""
    now = {one.folded for one in passage.sentences}
    gone = [text for text in before.words if fold(text) not in now | there]
    come = [one for one in passage.sentences if one.folded not in known]
    for number, text in enumerate(gone):
        near = come[:_TRIED] if number < _TRIED else []
        close = [(SequenceMatcher(None, text, one.text).ratio(), one) for one in near]
        best = max(close, key=lambda one: one[0], default=(0.0, None))
        if best[1] and best[0] >= _ALIKE:
            come.remove(best[1])
            yield Pair(text, best[1])
        else:
            yield Pair(text, None)
    for one in come:
        yield Pair("", one)
