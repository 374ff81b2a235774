"""Memo: results of earlier work, each kept until something that it was made from has changed.

Pages are served from one process, which builds the site again after each edit. What a rule found
on a page, or what was filled in there, is the same as long as all that was read for it is.
"""

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar, cast

from coproduction.load.catalogue import Catalogue
from coproduction.load.observed import Observed
from coproduction.load.questions import Question, ask, same

T = TypeVar("T")


_LONG = 100
"""Letters from which on a text is kept as its digest: it is only compared with another."""


class _Digest(bytes):
    """What is kept of a long text."""


class _Kept(NamedTuple):
    """A result, what it was made of, and the catalogue's answers that were read for it.

    A long text that it was made of is kept as its digest.
    """

    result: Any
    given: tuple[Any, ...]
    answers: dict[Question, Any]


_NONE: dict[Question, Any] = {}
"""No answers, where the catalogue was not read."""


@dataclass
class Memo:
    """Keeps the last result for each key, if it `keeps` any; without that, all is worked out.

    `new` counts what was worked out and is no result that it had.
    Nobody may change a result, or what it is made from, afterwards.
    """

    keeps: bool = False
    new: int = 0
    _kept: dict[Hashable, _Kept] = field(default_factory=dict)
    _used: dict[Hashable, _Kept] = field(default_factory=dict)
    _questions: dict[Question, Question] = field(default_factory=dict)
    _asked: dict[Question, Any] = field(default_factory=dict)
    _of: Catalogue | None = None

    @property
    def size(self) -> int:
        """How many results were used."""
        return len(self._used)

    def used(self) -> "Memo":
        """What was used, as a memo that another process can read."""
        return Memo(True, 0, self._used)

    def made(self, key: Hashable, given: tuple[Any, ...], make: Callable[[], T]) -> T:
        """What `make` gives, as long as what it is `given` is the same."""
        return self.renewed(key, given, lambda _: make())

    def renewed(self, key: Hashable, given: tuple[Any, ...], make: Callable[[T | None], T]) -> T:
        """The same; `make` is handed the last result, of which it may take over what still holds.

        None where there is none.
        """
        if not self.keeps:
            return make(None)
        last = self._kept.get(key)
        given = tuple(map(_short, given))
        if last is None or not _all_same(last.given, given):
            result = make(last.result if last else None)
            self.new += last is None or result is not last.result
            self._kept[key] = last = _Kept(result, given, _NONE)
        self._used[key] = last
        return cast(T, last.result)

    def read(
        self,
        key: Hashable,
        catalogue: Catalogue,
        make: Callable[[Catalogue], T],
        given: tuple[Any, ...] = (),
    ) -> T:
        """What `make` gives, as long as all that it reads of the catalogue is the same too."""
        if not self.keeps:
            return make(catalogue)
        last = self._kept.get(key)
        given = tuple(map(_short, given))
        if last is None or not self._holds(last, given, catalogue):
            observed = Observed(catalogue, self._answer)
            result = make(observed)
            self.new += 1
            self._kept[key] = last = _Kept(result, given, self._noted(observed))
        self._used[key] = last
        return cast(T, last.result)

    def _noted(self, observed: Observed) -> dict[Question, Any]:
        """The answers that were read, of which each question stands in memory once."""
        answers = observed.close()
        return {self._questions.setdefault(one, one): answers[one] for one in answers}

    def _answer(self, question: Question, catalogue: Catalogue) -> Any:
        """What a catalogue answers to a question, which is asked once."""
        if self._of is not catalogue:
            self._of, self._asked = catalogue, {}
        if question not in self._asked:
            self._asked[question] = ask(question, catalogue)
        return self._asked[question]

    def _holds(self, kept: _Kept, given: tuple[Any, ...], catalogue: Catalogue) -> bool:
        """Whether a catalogue answers as the last one did."""
        if not _all_same(kept.given, given):
            return False
        for question, before in kept.answers.items():
            if not same(before, self._answer(question, catalogue)):
                return False
        return True


def _all_same(before: tuple[Any, ...], now: tuple[Any, ...]) -> bool:
    return len(before) == len(now) and all(map(same, before, now))


def _short(given: Any) -> Any:
    """What is kept of something that a result is made of."""
    if type(given) is str and len(given) > _LONG:
        return _Digest(hashlib.sha256(given.encode(errors="surrogatepass")).digest())
    return given
