"""“What changed” says what changed, where somebody said it, and lists the rest."""

from pathlib import Path

from bs4 import BeautifulSoup

from coproduction.project import read_project

SAID = "It says where the ramp is."


def test_what_is_said_of_a_change_comes_first_and_is_in_the_feed(project: Path) -> None:
    page = project / "docs/guide.md"
    page.write_text(page.read_text().replace("changed: ", f"change: {SAID}\nchanged: ", 1))
    made = read_project(project)
    assert not made.problems
    article = BeautifulSoup(made.articles["all-views.md"], "html.parser")
    (entry,) = [one for one in article.select(".changes > li") if SAID in one.get_text()]
    assert entry.select_one("a")
    others = [one.get_text(strip=True) for one in article.select(".changed > li")]
    assert len(others) > 3
    assert SAID not in "".join(others)
    assert SAID in made.files["feed.xml"].decode()
