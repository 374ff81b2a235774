"""Which ideas of a shorter version carry which passages, as its fields `carries` say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from coproduction.load import Catalogue, Page
from coproduction.model.pages import Shorter
from coproduction.passages.ideas import Idea, ideas
from coproduction.passages.reading import Passage, passages
from coproduction.problem import Problem, nearest

NOTHING = "nothing"
"""What ideas carry that speak of the version itself."""


@dataclass(frozen=True)
class Group:
    """Ideas that carry the same passages; `name` is how `carries` calls them."""

    name: str
    ideas: tuple[Idea, ...]
    passages: tuple[Passage, ...]


@dataclass
class Carrying:
    """What a version carries.

    `sources` are the passages, by their names, of every page that it carries something of;
    `left_out` holds those that are left out with a reason, `free` the ideas of which nothing
    is said, `problems` what is named and is not there.
    """

    version: Page
    groups: list[Group] = field(default_factory=list)
    sources: dict[str, Passage] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    free: list[Idea] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def carried(self) -> dict[str, list[Group]]:
        """The groups that carry each passage, by its name, in the order of the pages."""
        by_name: dict[str, list[Group]] = {}
        for group in self.groups:
            for passage in group.passages:
                by_name.setdefault(passage.name, []).append(group)
        return {name: by_name[name] for name in self.sources if name in by_name}

    @property
    def lost(self) -> list[Passage]:
        """Passages that nothing carries, and that are not left out with a reason."""
        carried = self.carried
        return [
            one
            for name, one in self.sources.items()
            if name not in carried and not {name, one.page} & self.left_out.keys()
        ]


def carrying(version: Page, catalogue: Catalogue) -> Carrying:
    """What a shorter version carries; names that lead nowhere are among its problems."""
    fields = version.entry.record
    assert isinstance(fields, Shorter)
    found = Carrying(version)
    reader = _Reader(found, fields.shortens, catalogue)
    for key, named in fields.carries.items():
        reader.read(key, named)
    for key, why in fields.leaves_out.items():
        if name := reader.left_out(key):
            found.left_out[name] = why
    taken = {idea.number for group in found.groups for idea in group.ideas}
    found.free = [idea for idea in reader.ideas if idea.number not in taken]
    return found


class _Reader:
    """Reads the fields of one version into its `Carrying`."""

    def __init__(self, found: Carrying, shortens: str, catalogue: Catalogue) -> None:
        self.found = found
        self.shortens = shortens
        self.catalogue = catalogue
        self.ideas = [one for one in ideas(found.version, catalogue) if not one.asks]
        self.pages: dict[str, Mapping[str, Passage]] = {}
        self._page(shortens)

    def read(self, key: str, named: tuple[str, ...]) -> None:
        """One line of `carries`."""
        section, _, name = key.partition("/")
        fields = self.found.version.entry.record
        assert isinstance(fields, Shorter)
        alone = {one.partition("/")[2] for one in fields.carries if one.startswith(f"{section}/")}
        mine = [one for one in self.ideas if one.section == section]
        chosen = [one for one in mine if (one.name == name if name else one.name not in alone)]
        if not chosen and not (mine and not name):
            there = {one.section for one in self.ideas} if not mine else {one.name for one in mine}
            what = f"carries: no idea stands under “{key}” on this page."
            self._tell("carries", key, what, nearest(name if mine else section, there))
            return
        found = [self._passage("carries", key, one) for one in named if one != NOTHING]
        self.found.groups.append(
            Group(key, tuple(chosen), tuple(passage for passage in found if passage))
        )

    def left_out(self, key: str) -> str:
        """The name of a passage or a page that is left out; "" where it is not there."""
        if key.endswith(".md"):
            return key if self._page(key, ("leaves_out", key)) is not None else ""
        passage = self._passage("leaves_out", key, key)
        return passage.name if passage else ""

    def _passage(self, where: str, key: str, name: str) -> Passage | None:
        page, _, identifier = name.rpartition("#")
        known = self._page(page or self.shortens, (where, key))
        if known is None:
            return None
        if identifier not in known:
            what = f"{where}: docs/{page or self.shortens} has no passage “{identifier}”."
            self._tell(where, key, what, nearest(identifier, known))
        return known.get(identifier)

    def _page(self, uri: str, at: tuple[str, str] | None = None) -> Mapping[str, Passage] | None:
        """The passages of a page, which then all have to be carried or left out."""
        if uri not in self.pages and uri in self.catalogue.pages:
            self.pages[uri] = passages(self.catalogue.pages[uri], self.catalogue)
            self.found.sources |= {one.name: one for one in self.pages[uri].values()}
        if uri not in self.pages and at:
            what = f"{at[0]}: there is no page docs/{uri}."
            self._tell(*at, what, nearest(uri, self.catalogue.pages))
        return self.pages.get(uri)

    def _tell(self, where: str, key: str, what: str, mend: str) -> None:
        entry = self.found.version.entry
        line = entry.line(where, key)
        self.found.problems.append(Problem(entry.file, line, what, mend, "warning"))
