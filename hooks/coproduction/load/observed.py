"""A catalogue that notes what is read of it: the dependencies of what is worked out from it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

from coproduction.load import questions
from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.model import Record

K = TypeVar("K")
V = TypeVar("V")
R = TypeVar("R", bound=Record)
T = TypeVar("T")

Ask = Callable[[questions.Question, Catalogue], Any]


class _Values(Mapping[K, V]):
    """A mapping of the catalogue, of which each value is noted by itself."""

    def __init__(self, observed: "Observed", name: str) -> None:
        self._observed = observed
        self._name = name

    def __getitem__(self, key: K) -> V:
        value = self._observed.note(questions.value, self._name, key)
        if value is None:
            raise KeyError(key)
        return cast(V, value)

    def __contains__(self, key: object) -> bool:
        return bool(self._observed.note(questions.there, self._name, key))

    def __iter__(self) -> Iterator[K]:
        return iter(self._observed.note(questions.keys, self._name))

    def __len__(self) -> int:
        return len(self._observed.note(questions.keys, self._name))


class _Pages(_Values[str, Page]):
    """The pages, of which each field is noted by itself."""

    def __getitem__(self, key: str) -> Page:
        if key not in self:
            raise KeyError(key)
        return self._observed.page(key)


class _Kinds(_Values[type[Record], Mapping[str, Entry[Record]]]):
    """The records by kind."""

    def __getitem__(self, key: type[Record]) -> Mapping[str, Entry[Record]]:
        if key not in self:
            raise KeyError(key)
        self._observed.note(questions.entries, key)
        return self._observed.catalogue.entries[key]


def _noted(name: str) -> Any:
    """A field of the catalogue, or what follows from the whole of it."""
    return property(lambda observed: observed.note(questions.field, name))


def _noted_of_page(name: str) -> Any:
    """A field of a page."""
    return property(lambda page: page.observed.note(questions.of_page, page.uri, name))


class _Page(Page):
    """A page that notes which of its fields are read; its file is where it always was."""

    entry = _noted_of_page("entry")
    body = _noted_of_page("body")
    outline = _noted_of_page("outline")
    part_of = _noted_of_page("part_of")
    expired = _noted_of_page("expired")
    file: str = ""

    def __init__(self, observed: "Observed", uri: str, file: str) -> None:
        self.__dict__.update(observed=observed, uri=uri, file=file)


class Observed(Catalogue):
    """A catalogue as it is, in whose `answers` stands what was read of it, by the question.

    Nothing can be read after `close`, for nobody would know of it: an `AssertionError`.
    """

    catalogue: Catalogue
    answers: dict[questions.Question, Any]

    site = _noted("site")
    files = _noted("files")
    navigation = _noted("navigation")
    menu = _noted("menu")
    look = _noted("look")
    problems = _noted("problems")
    phrases = _noted("phrases")
    former = _noted("former")
    all_pages = _noted("all_pages")
    entries = property(lambda self: _Kinds(self, "entries"))
    named = property(lambda self: _Values(self, "named"))
    pages = property(lambda self: _Pages(self, "pages"))
    texts = property(lambda self: _Values(self, "texts"))
    captions = property(lambda self: _Values(self, "captions"))

    def __init__(self, catalogue: Catalogue, ask: Ask = questions.ask) -> None:
        """Begins with no answers; `ask` gives those of the catalogue."""
        self.__dict__.update(catalogue=catalogue, answers={}, _ask=ask, _pages={}, _closed=False)

    def close(self) -> dict[questions.Question, Any]:
        """Ends the noting; gives the answers."""
        self.__dict__["_closed"] = True
        return self.answers

    def note(self, *question: Any) -> Any:
        """The answer to a question, which is noted."""
        assert not self.__dict__["_closed"], "The catalogue is read after its reading was noted."
        if question not in self.answers:
            self.answers[question] = self.__dict__["_ask"](question, self.catalogue)
        return self.answers[question]

    def page(self, uri: str) -> Page:
        """A page of it, always the same one."""
        pages = self.__dict__["_pages"]
        if uri not in pages:
            pages[uri] = _Page(self, uri, self.catalogue.pages[uri].file)
        return cast(Page, pages[uri])

    def has_page(self, uri: str) -> bool:
        """Noted by itself."""
        return bool(self.note(Catalogue.has_page, uri))

    def has_file(self, file: str) -> bool:
        """Noted by itself."""
        return bool(self.note(Catalogue.has_file, file))

    def all(self, model: type[R]) -> list[R]:
        """Noted by the kind; where the records are written does not matter."""
        return list(cast(list[R], self.note(questions.records, model)))

    def get(self, model: type[R], identifier: str) -> R | None:
        """Noted by the record; where it is written does not matter."""
        return cast(R | None, self.note(questions.record, model, identifier))

    def find(self, model: type[R], identifier: str) -> R:
        """The same."""
        record = self.get(model, identifier)
        if record is None:
            raise KeyError(identifier)
        return record

    def derived(self, make: Callable[[Catalogue], T]) -> T:
        """Noted by what comes out, not by what is read for it."""
        return cast(T, self.note(questions.derived, make))
