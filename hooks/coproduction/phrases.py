"""Phrases (i18n): the words that templates print and no page or record says, by language.

They stand in `templates/phrases/`, a file a language, of the core and of each part; formats
bring their English names themselves. A site can put its own in the place of any.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable

import yaml
from markupsafe import Markup, escape

from coproduction.parts import registered, with_templates

USUAL = "en"
"""The language whose phrases there always are."""

_GAP = re.compile(r"\{(\w+)\}")


class NoPhrase(Exception):
    """A phrase, or a word that fills one in, that is not there."""


class Sayable:
    """A value that is printed in words, which depend on the language; a date is one."""

    def in_words(self, t: "Phrases") -> str:
        """The value as a person says it."""
        raise NotImplementedError


@dataclass(frozen=True)
class Phrases:
    """Phrases by their keys, in a language; `phrases_of` gives those of a site.

    Of a phrase for a count, there is one for each of `one` and `other`.
    """

    language: str
    pairs: tuple[tuple[str, str], ...]

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of each phrase, with its gaps."""
        return dict(self.pairs)

    def __call__(self, key: str, **values: object) -> str:
        """A phrase with its gaps filled in; `n` is the count of one that has `one` and `other`.

        It is markup where a value is. Raises `NoPhrase`.
        """
        text = self.texts.get(key)
        if text is None:
            text = self.texts.get(f"{key}.{'one' if values.get('n') == 1 else 'other'}")
        if text is None:
            raise NoPhrase(f"There is no phrase “{key}” in {self.language}.")
        words, names = _split(text)
        if missing := {*names} - values.keys():
            raise NoPhrase(f"The phrase “{key}” wants {', '.join(sorted(missing))}.")
        is_markup = any(isinstance(value, Markup) for value in values.values())
        made = words[0] if not is_markup else escape(words[0])
        for name, after in zip(names, words[1:], strict=True):
            value = said(values[name], self)
            made += (escape(value) if is_markup else str(value)) + after
        return made

    def part(self, name: str) -> "Phrases":
        """Those alone whose keys begin with `name`, such as document."""
        inside = tuple(pair for pair in self.pairs if pair[0].startswith(f"{name}."))
        return Phrases(self.language, inside)

    def markup(self, key: str, **values: object) -> Markup:
        """The same as HTML, for templates that do not escape by themselves."""
        return escape(self(key, **values))

    def listed(self, items: Iterable[str]) -> str:
        """Words in a sentence: “a”, “a and b”, “a, b and c”; nothing for none."""
        *others, last = [*items] or [""]
        return self("list.last", others=", ".join(others), last=last) if others else last


@cache
def phrases_of(language: str = USUAL, own: tuple[tuple[str, str], ...] = ()) -> Phrases:
    """The phrases of a language, with those in `own` (keys and texts) in their place.

    The language is named as web pages name it, such as cy.
    """
    return Phrases(language, tuple({**texts_in(language), **dict(own)}.items()))


def said(value: object, phrases: Phrases) -> object:
    """A value as it is printed."""
    return value.in_words(phrases) if isinstance(value, Sayable) else value


def gaps(text: str) -> set[str]:
    """The names of what fills a phrase in."""
    return {*_split(text)[1]}


@cache
def _split(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a phrase between its gaps, and the names of these."""
    parts = _GAP.split(text)
    return tuple(parts[::2]), tuple(parts[1::2])


def languages() -> set[str]:
    """The languages that there are phrases in, as their files are named."""
    return {path.name.removesuffix(".yml") for path in _files()}


@cache
def texts_in(language: str) -> Mapping[str, str]:
    """The phrases of a language by their keys; in English those that it lacks."""
    known = languages()
    name = next((one for one in (language, language.split("-")[0]) if one in known), USUAL)
    texts = {key: text for one in registered("formats") for key, text in one.phrases.items()}
    for language in dict.fromkeys((USUAL, name)):
        for path in _files():
            if path.name == f"{language}.yml":
                texts |= _flat(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader), "")
    return texts


def _files() -> Iterator[Traversable]:
    """The files of phrases, the core's first."""
    for package in with_templates():
        folder = files(package) / "templates/phrases"
        found = folder.iterdir() if folder.is_dir() else iter(())
        yield from (path for path in found if path.name.endswith(".yml"))


def _flat(part: Mapping[str, object], above: str) -> Iterator[tuple[str, str]]:
    for name, value in part.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", str(value)
