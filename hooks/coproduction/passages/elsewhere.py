"""Other pages that still say what a passage says no longer: the same number, in like words."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.meaning import items
from coproduction.model.pages import Shorter
from coproduction.passages.alike import shared
from coproduction.passages.reading import passages
from coproduction.passages.step import Step, known_names

KINDS = ("number", "money", "day")
"""What is looked for elsewhere: a “not” or a name says too little by itself."""
LEAST = 2
"""Words that two sentences share, besides the number, before they are taken for one claim."""


def elsewhere(step: Step, catalogue: Catalogue) -> Iterator[tuple[str, int]]:
    """The page's file and the line of each sentence that says it still.

    Shorter versions are left out: each is told of by itself.
    """
    gone = {one.item for one in step.meant if one.was > one.now and one.item.kind in KINDS}
    names = known_names(catalogue)
    was = [pair.was for pair in step.pairs if gone & items(pair.was, names).keys()]
    for page in catalogue.pages.values() if was else ():
        if isinstance(page.entry.record, Shorter):
            continue
        for passage in passages(page, catalogue).values():
            for sentence in passage.sentences if passage.name != step.passage.name else ():
                same = gone & items(sentence.text, names).keys()
                if same and any(shared(one, sentence.text) >= LEAST for one in was):
                    yield page.file, sentence.line
