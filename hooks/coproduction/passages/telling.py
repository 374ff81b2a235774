"""What an editor is told of a passage and the ideas that carry it, in plain sentences."""

from collections.abc import Iterable, Sequence

from coproduction.load import Catalogue
from coproduction.meaning import Difference, Item, items
from coproduction.model.base import listed
from coproduction.passages.alike import most_alike
from coproduction.passages.carrying import Group
from coproduction.passages.elsewhere import elsewhere
from coproduction.passages.ideas import Idea
from coproduction.passages.step import Pair, Step, known_names
from coproduction.passages.words import Said
from coproduction.problem import Problem

_MOST = 3
"""Changed sentences that one message shows."""
_LONGEST = 240
"""Letters of a sentence that it shows."""
_FEW = 3
"""Ideas that an editor looks through without being told where to begin."""


def stale(step: Step, version: str, file: str, catalogue: Catalogue) -> Problem:
    """A passage that changed: its words then and now, and the ideas to look at."""
    passage, ideas = step.passage, _ideas(step.groups)
    assert step.before
    told = [
        f"The passage “{passage.title}” (docs/{passage.page}, line {passage.line}) has changed "
        f"since {step.before.compared}, when it was last compared with this page.",
        *(_pair(pair) for pair in step.pairs[:_MOST]),
    ]
    if len(step.pairs) > _MOST:
        told.append(f"{len(step.pairs) - _MOST} more of its sentences changed.")
    told += [_meant(step.meant), _carried_by(ideas), *_look_first(step, ideas)]
    told += _still(step, ideas, catalogue)
    told += _elsewhere(step, catalogue)
    mend = (
        "Read the ideas beside the passage, and change what is no longer right. Whether or not "
        f"anything had to be changed, then run: {accept(version, passage.name)}"
    )
    return Problem(file, ideas[0].line if ideas else 1, " ".join(told), mend, "warning")


def accept(version: str, *names: str) -> str:
    """The command that says that they were read again, ready to paste."""
    return " ".join(["coproduction accept", version, *names])


def said(differences: Iterable[Difference]) -> str:
    """Differences in a sentence: “the number 30, “not” (2 times) and the name X”."""
    return listed([_times(one) for one in differences])


def said_at(
    differences: Iterable[Difference], sentences: Sequence[Said], catalogue: Catalogue
) -> str:
    """Differences, each with the lines that say it: “the number 30 (line 12)”."""
    names = known_names(catalogue)
    meant = [(one.line, items(one.text, names)) for one in sentences]
    told = []
    for one in differences:
        at = dict.fromkeys(str(line) for line, found in meant if one.item in found)
        told.append(f"{one.said} ({'line' if len(at) == 1 else 'lines'} {listed([*at])})")
    return listed(told)


def lines(ideas: Sequence[Idea]) -> str:
    """“idea 3 (line 20)”, or “ideas 3 to 5 (lines 20 to 28) and 9 (line 40)”."""
    ordered = sorted(ideas, key=lambda idea: idea.number)
    runs: list[list[Idea]] = []
    for idea in ordered:
        if runs and runs[-1][-1].number == idea.number - 1:
            runs[-1].append(idea)
        else:
            runs.append([idea])
    told = listed([_run(run) for run in runs])
    return f"{'idea' if len(ordered) == 1 else 'ideas'} {told}"


def _run(run: Sequence[Idea]) -> str:
    first, last = run[0], run[-1]
    if len(run) == 1:
        return f"{first.number} (line {first.line})"
    end = last.sentences[-1].line if last.sentences else last.line
    return f"{first.number} to {last.number} (lines {first.line} to {end})"


def _ideas(groups: Iterable[Group]) -> list[Idea]:
    found = {idea.number: idea for group in groups for idea in group.ideas}
    return [found[number] for number in sorted(found)]


def _pair(pair: Pair) -> str:
    if pair.now is None:
        return f"This went: “{_short(pair.was)}”"
    if not pair.was:
        return f"This is new (line {pair.now.line}): “{_short(pair.now.text)}”"
    return (
        f"It was: “{_short(pair.was)}” It is now (line {pair.now.line}): “{_short(pair.now.text)}”"
    )


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST].rsplit(' ', 1)[0]} …"


def _meant(meant: Sequence[Difference]) -> str:
    """What of the meaning that is counted changed, went or came."""
    if not meant:
        return "Its numbers, days, names, who does it, “must” and “not” are the same."
    gone = [one for one in meant if one.was > one.now]
    come = [one for one in meant if one.now > one.was]
    became: list[str] = []
    for one in [*gone]:
        same = [other for other in come if other.item.kind == one.item.kind]
        if len(same) == 1 and [other.item.kind for other in gone].count(one.item.kind) == 1:
            gone.remove(one)
            come.remove(same[0])
            became.append(f"{one.said} became {same[0].short}")
    told = [f"Its meaning changed: {listed(became)}."] if became else []
    told += [f"It no longer says {said(gone)}."] if gone else []
    told += [f"It now says {said(come)}."] if come else []
    return " ".join(told)


def _times(one: Difference) -> str:
    count = abs(one.was - one.now)
    return one.said if count == 1 else f"{one.said} ({count} times)"


def _carried_by(ideas: Sequence[Idea]) -> str:
    if not ideas:
        return "No idea carries it."
    return f"It is carried by {lines(ideas)}."


def _look_first(step: Step, ideas: Sequence[Idea]) -> Iterable[str]:
    sentences = [text for one in step.pairs for text in (one.was, one.now and one.now.text) if text]
    if len(ideas) > _FEW and (alike := most_alike(sentences, ideas)):
        yield f"Most like it is line {alike.line}: “{_short(alike.text)}”"


def _elsewhere(step: Step, catalogue: Catalogue) -> Iterable[str]:
    """Other pages with the claim as it was, for whoever changed it in one place."""
    found = [f"{file}, line {line}" for file, line in elsewhere(step, catalogue)]
    if found:
        more = f" and {len(found) - _MOST} more" if len(found) > _MOST else ""
        where = listed(found[:_MOST]) if not more else f"{', '.join(found[:_MOST])}{more}"
        yield f"The same may be said elsewhere: {where}."


def _still(step: Step, ideas: Iterable[Idea], catalogue: Catalogue) -> Iterable[str]:
    """The ideas that still say what the passage no longer does, or that none says any of it."""
    names = known_names(catalogue)
    gone = {one.item: one for one in step.meant if one.was > one.now}
    come = {one.item: one for one in step.meant if one.now > one.was}
    told: set[Item] = set()
    for idea in ideas:
        for sentence in idea.sentences:
            found = items(sentence.text, names)
            told |= found.keys()
            if still := [gone[item] for item in sorted(found) if item in gone]:
                yield f"Idea {idea.number} (line {sentence.line}) still says {said(still)}."
            if new := [come[item] for item in sorted(found) if item in come]:
                where = f"Idea {idea.number} (line {sentence.line})"
                yield f"{where} says {said(new)} already, so that needs no other words."
    if step.meant and not told & {*gone, *come}:
        yield "No idea says any of this, so there may be nothing to change."
    elif unsaid := [one for item, one in come.items() if item not in told]:
        yield f"In no idea: {said(unsaid)}."
