"""The settings are what MkDocs makes of mkdocs.yml, and what is wrong there has its line."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.utils.yaml import yaml_load

from coproduction.cli import main
from coproduction.python_markdown import Renderer
from coproduction.settings import Settings, read_settings
from coproduction.source import Unreadable

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes settings (and the files that they inherit from) into a project."""
    monkeypatch.delenv("UNSET", raising=False)
    monkeypatch.setenv("SET", "guide.md")
    monkeypatch.setenv("DEPTH", "2")

    def files(text: str, **others: str) -> Path:
        root = tmp_path / "project"
        root.mkdir(exist_ok=True)
        (root / "mkdocs.yml").write_text(text)
        for name, other in others.items():
            (root / f"{name}.yml").write_text(other)
        return root

    return files


def options(settings: Settings) -> dict[str, dict[str, object]]:
    return {one.name: {**one.options} for one in settings.extensions()}


@pytest.mark.parametrize(
    "text",
    [
        "nav: [!ENV SET]\n",
        "nav: [!ENV [UNSET, index.md]]\n",
        "nav: !ENV [UNSET, SET, index.md]\n",
        "site_dir: !ENV UNSET\n",
        "site_dir: !ENV [UNSET, public]\n",
        "strict: !ENV [UNSET, false]\nextra: {depth: !ENV DEPTH, day: 2026-11-26, no: no}\n",
        "markdown_extensions:\n- toc: {toc_depth: !ENV [DEPTH, 3]}\n",
        "INHERIT: base.yml\nnav: [b.md]\ntheme: {font: false}\nextra: {<<: &m {a: 1}, b: 2}\n",
    ],
)
def test_settings_are_what_mkdocs_reads(text: str, write: Write) -> None:
    base = "nav: [a.md]\ntheme: {name: material, font: true}\nextra: {a: 3, c: 4}\n"
    root = write(text, base=base)
    with (root / "mkdocs.yml").open("rb") as file:
        assert read_settings(root).values == {
            name: part for name, part in yaml_load(file).items() if name != "INHERIT"
        }


def test_a_page_whose_name_an_environment_variable_holds_is_in_the_navigation(write: Write) -> None:
    root = write("nav:\n- !ENV [UNSET, index.md]\n- The guide:\n  - !ENV SET\n  - More: more.md\n")
    expected = {"index.md": "", "guide.md": "The guide", "more.md": "The guide"}
    assert read_settings(root).navigation == expected


@pytest.mark.parametrize("text", ["site_name: A\n", "nav: !ENV UNSET\n", "nav: []\n", "nav:\n"])
def test_without_a_navigation_no_page_is_missing_from_it(text: str, write: Write) -> None:
    assert read_settings(write(text)).navigation is None


def test_options_of_an_extension_come_from_the_environment(write: Write) -> None:
    root = write("markdown_extensions:\n- !ENV [UNSET, toc]: {toc_depth: !ENV DEPTH}\n- tables\n")
    assert options(read_settings(root)) == {"toc": {"toc_depth": 2}, "tables": {}}


BAD = {
    "nav:\n- index.md\n- !ENV UNSET\n": (3, "The environment variable UNSET is not set"),
    "nav:\n- A:\n  - B: !ENV [UNSET, UNSET2, null]\n": (3, "variable UNSET or UNSET2 is not set"),
    "nav:\n- A:\n": (2, "neither a page nor a title"),
    "nav:\n- index.md\n- 7\n": (3, "neither a page nor a title"),
    "site_name: A\nmarkdown_extensions:\n- toc\n- !ENV UNSET\n": (4, "variable UNSET is not set"),
    "site_name: A\nmarkdown_extensions:\n- [toc]\n": (3, "not a Markdown extension"),
    "site_name: A\nsite_dir: !ENV {a: b}\n": (2, "A value here cannot be read"),
    "site_name: A\nsite_dir: !NEV a\n": (2, "There is no tag “!NEV”"),
    "site_name: [A\n": (1, "is never closed"),
    "- site_name\n": (1, "These are no settings"),
    "site_name: A\nINHERIT: none.yml\n": (2, "none.yml, from which settings are inherited, is not"),
    "site_name: A\nINHERIT: ./mkdocs.yml\n": (2, "inherits from this one"),
    "nav: &a [*a]\n": (1, "A YAML short cut"),
    "nav: " + "[" * 4000 + "]" * 4000: (1, "opening brackets"),
    "site_name: A\nINHERIT: ../base.yml\n": (2, "no file of this project"),
    "site_name: A\nINHERIT: /etc/hosts\n": (2, "no file of this project"),
    "site_name: A\nmarkdown_extensions:\n- toc:\n    slugify: !!python/name:no.such\n": (
        4,
        "!!python/name:no.such” has Python run",
    ),
}


@pytest.mark.parametrize("text", BAD)
def test_what_is_wrong_has_its_line_and_is_no_traceback(text: str, write: Write) -> None:
    line, words = BAD[text]
    with pytest.raises(Unreadable, match=words) as refused:
        Renderer(read_settings(write(text)))
    problem = refused.value.problem
    assert (problem.file, problem.line) == ("mkdocs.yml", line)
    assert problem.mend


def test_what_is_wrong_in_a_file_that_is_inherited_is_told_of_that_file(write: Write) -> None:
    root = write("INHERIT: base.yml\n", base="site_name: A\nnav:\n- 7\n")
    with pytest.raises(Unreadable) as refused:
        read_settings(root)
    assert (refused.value.problem.file, refused.value.problem.line) == ("base.yml", 3)


@pytest.fixture
def elsewhere(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small project with a navigation, and a folder for its site from the environment."""
    monkeypatch.delenv("OUT", raising=False)
    names = [path.name for path in sorted((project / "docs").glob("*.md"))]
    settings = project / "mkdocs.yml"
    nav = "".join(f"- {name}\n" for name in names)
    settings.write_text(f"{settings.read_text()}site_dir: !ENV [OUT, public]\nnav:\n{nav}")
    return project


def test_check_knows_tags(elsewhere: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(elsewhere)])
    assert result.output == "No problems.\n"


def test_a_page_that_no_navigation_leads_to_is_found_beside_tags(elsewhere: Path) -> None:
    settings = elsewhere / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("- guide.md\n", ""))
    result = CliRunner().invoke(main, ["check", str(elsewhere)])
    assert "docs/guide.md:1: No navigation leads to this page." in result.output


def test_a_build_goes_where_the_environment_says(elsewhere: Path) -> None:
    build(load_config(str(elsewhere / "mkdocs.yml")))
    assert (elsewhere / "public/index.html").is_file()


def test_a_staged_tree_has_the_navigation(elsewhere: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["stage", str(tmp_path / "staged"), str(elsewhere)])
    assert result.exit_code == 0, result.output
    with (tmp_path / "staged/mkdocs.yml").open() as file:
        staged = yaml.safe_load(file)
    assert "guide.md" in staged["nav"]
    assert "site_dir" not in staged
