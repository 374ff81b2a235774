"""The idea that has most words in common with a sentence, for an editor to look at first."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from coproduction.passages.ideas import Idea
from coproduction.passages.words import Said

_WORD = re.compile(r"[^\W\d_]{3,}")
_BEGINS = 5
"""Letters by which two forms of a word are known as one: “decide” and “decision”."""
_LITTLE = frozenset({
    "about", "after", "all", "and", "any", "are", "ask", "been", "before", "but", "can", "did",
    "does", "each", "every", "few", "for", "from", "get", "had", "has", "have", "her", "here",
    "him", "his", "how", "into", "its", "least", "less", "many", "may", "more", "most", "must",
    "not", "off", "one", "only", "other", "our", "out", "over", "own", "people", "same", "say",
    "she", "should", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "too", "use", "very", "was", "were", "what", "when",
    "where", "which", "who", "whom", "why", "will", "with", "would", "you", "your"
})  # fmt: skip
"""Words that say nothing of what a sentence is about."""


def most_alike(sentences: Iterable[str], ideas: Sequence[Idea]) -> Said | None:
    """The sentence of the ideas that is most like these; None where none shares a word.

    A word counts the more, the fewer ideas have it.
    """
    wanted = set().union(*map(_words, sentences))
    having = Counter(word for idea in ideas for word in _of(idea))
    best = max(
        (one for idea in ideas for one in idea.sentences),
        key=lambda one: sum(1 / having[word] for word in _words(one.text) & wanted),
        default=None,
    )
    return best if best and _words(best.text) & wanted else None


def shared(one: str, other: str) -> int:
    """How many words two sentences have in common, little ones aside."""
    return len(_words(one) & _words(other))


def _of(idea: Idea) -> set[str]:
    return set().union(*(_words(one.text) for one in idea.sentences))


def _words(text: str) -> set[str]:
    found = (word for word in _WORD.findall(text.lower()) if word not in _LITTLE)
    return {word.removesuffix("s")[:_BEGINS] for word in found}
