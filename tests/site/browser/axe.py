"""axe-core, with every rule that can find a fault, on the page that a browser shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

PROGRAM = "axe-core/axe.min.js"
"""Where npm puts it."""
FOR_PEOPLE = frozenset({"hidden-content", "identical-links-same-purpose"})
"""What axe can never decide, and so never asks: if words out of sight matter, and if two links
mean the same. Whatever stands on a page, these rules call nothing wrong."""
CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
COLOURS = ("cat.color",)
"""axe's mark of the rules that another colour scheme can break."""
LEFT_OUT = [*FOR_PEOPLE, "color-contrast"]  # the enhanced one finds more
_RUN = """async ([tags, leftOut]) => {
  const all = axe.getRules(tags.length ? tags : undefined).map(({ruleId}) => ruleId);
  const runOnly = {type: "rule", values: all.filter((rule) => !leftOut.includes(rule))};
  const resultTypes = ["violations", "incomplete"];
  const {violations, incomplete} = await axe.run({runOnly, resultTypes});
  const told = (found) => found.flatMap(({id, nodes}) => nodes.map((node) =>
    ({rule: id, target: node.target.join(" "), why: node.failureSummary})));
  return {violations: told(violations), undecided: told(incomplete)};
}"""


@dataclass(frozen=True)
class Found:
    """What axe says of a page, with the contrast measured wherever axe could not tell."""

    page: str
    violations: list[str]
    undecided: list[tuple[str, str]]
    contrasts: list[tuple[str, float]]


def bring(context: BrowserContext, tools: Path) -> None:
    """Has axe stand in every page that is opened from now on."""
    context.add_init_script(path=tools / PROGRAM)


def put(page: Page, tools: Path) -> None:
    """Puts axe into the page that is shown."""
    page.evaluate((tools / PROGRAM).read_text(encoding="utf-8"))


def look(page: Page, name: str = "", tags: Sequence[str] = ()) -> Found:
    """What axe, which is there, says of the page as it is now, by all rules or those so marked."""
    result: dict[str, Any] = page.evaluate(_RUN, [list(tags), LEFT_OUT])
    contrasts, others = [], []
    for one in result["undecided"]:
        if one["rule"].startswith("color-contrast"):
            contrasts.append((one["target"], page.evaluate(CONTRAST, one["target"])))
        else:
            others.append((one["rule"], one["target"]))
    violations = [f"{one['rule']}: {one['target']}: {one['why']}" for one in result["violations"]]
    return Found(name, violations, others, contrasts)
