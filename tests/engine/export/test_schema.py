"""The schemas, the editor's settings and the reference are what the models say."""

import json
import subprocess
from collections.abc import Callable
from fnmatch import fnmatch
from functools import cache
from typing import Any

import pytest
import yaml

from coproduction.export.schema import filled, schema_files
from coproduction.model import kinds, page_types
from project import ROOT


def tracked(pattern: str) -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", pattern]
    return subprocess.check_output(command, cwd=ROOT, text=True).split()


@cache
def read(name: str) -> Any:
    """The JSON of a file that is made from the models."""
    return json.loads((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def fits() -> Callable[[Any, str], None]:
    """Fails where content does not fit the schema in a file."""
    import jsonschema  # which reads the grammar of every sort of address, for seconds

    return lambda content, schema: jsonschema.validate(content, read(schema))


@pytest.mark.parametrize("name", schema_files())
def test_a_file_made_from_the_models_is_not_stale(name: str) -> None:
    found = (ROOT / name).read_text(encoding="utf-8")
    assert found == schema_files()[name], "run: .venv/bin/coproduction schema"


def test_no_schema_is_left_over() -> None:
    kept = set(tracked("data/schema/*"))
    assert kept == {name for name in schema_files() if name.startswith("data/schema/")}


@pytest.mark.slow
@pytest.mark.parametrize("name", tracked(":(glob)data/*.yml"))
def test_the_editor_knows_the_schema_of_each_data_file_and_it_fits(
    name: str, fits: Callable[[Any, str], None]
) -> None:
    settings = read(".vscode/settings.json")
    wired = [
        schema
        for schema, files in settings["yaml.schemas"].items()
        if any(fnmatch(name, file) for file in files)
    ]
    assert len(wired) == 1
    # PyYAML reads YAML 1.1; editors read 1.2, where a date is a string
    content = yaml.load((ROOT / name).read_text(encoding="utf-8"), Loader=WithoutDates)
    fits(content, wired[0])


class WithoutDates(yaml.SafeLoader):
    """A safe loader that leaves dates as words, as YAML 1.2 does."""


WithoutDates.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.slow
@pytest.mark.parametrize("name", tracked("docs/*.md"))
def test_the_editor_knows_the_fields_of_each_page(
    name: str, fits: Callable[[Any, str], None]
) -> None:
    settings = read(".vscode/settings.json")
    types = {one["name"]: one for one in settings["frontMatter.taxonomy.contentTypes"]}
    fields = yaml.load(
        (ROOT / name).read_text(encoding="utf-8").split("---\n")[1], Loader=WithoutDates
    )
    known = {field["name"] for field in types[fields["type"]]["fields"]}
    needed = {field["name"] for field in types[fields["type"]]["fields"] if field["required"]}
    assert needed <= set(fields) <= known
    fits(fields, f"data/schema/page-{fields['type']}.json")


@pytest.mark.parametrize(
    "model", [*(kind.model for kind in kinds()), *page_types().values()], ids=lambda m: m.__name__
)
def test_the_filled_example_of_a_model_fits_it(model: type) -> None:
    model.model_validate(filled(model))  # type: ignore[attr-defined]
