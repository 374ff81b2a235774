"""The models as JSON Schema, as settings for VS Code, and as a reference for contributors."""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin

import yaml
from pydantic import TypeAdapter

from coproduction.model import Record, Site, kinds, page_types
from coproduction.model.base import inner_model
from coproduction.templates import render

FOLDER = "data/schema"

_TITLED = {
    "type": "object",
    "description": "A page or a part of the menu by its title.",
    "additionalProperties": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/part"}]},
    "minProperties": 1,
    "maxProperties": 1,
}
_MENU = {
    "description": "Pages, as files in docs/, and parts with a title and pages of their own.",
    "$defs": {"part": {"type": "array", "items": {"anyOf": [{"type": "string"}, _TITLED]}}},
    "$ref": "#/$defs/part",
}
"""What stands in data/menu.yml (see `load.menu`), which has parts in parts and is no record."""


@cache
def schema_files() -> Mapping[str, str]:
    """Every file that is made from the models, by its path in the project."""
    files = {f"{FOLDER}/{kind.plural}.json": _schema(list[kind.model]) for kind in kinds()}  # type: ignore[name-defined]
    files[f"{FOLDER}/site.json"] = _schema(Site)
    files[f"{FOLDER}/menu.json"] = _pretty(_MENU)
    for name, model in page_types().items():
        files[f"{FOLDER}/page-{name}.json"] = _schema(model)
    files[f"{FOLDER}/README.md"] = _reference()
    files[".vscode/settings.json"] = _pretty(_settings())
    return MappingProxyType(files)


def filled(model: type[Record]) -> dict[str, Any]:
    """A record of this kind with every field filled in from its example."""
    return {
        (field.alias or name): (field.examples or [None])[0]
        for name, field in model.model_fields.items()
    }


def example_yaml(model: type[Record]) -> str:
    """That record as it would stand in its file."""
    return _yaml([filled(model)])


def example_page(kind: str) -> str:
    """The fields of a page of this type, each filled in, as they would stand at its top."""
    return f"---\n{_yaml(_page(kind))}---\n"


def _page(kind: str) -> dict[str, Any]:
    return {**filled(page_types()[kind]), "type": kind}


def _yaml(content: Any) -> str:
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=90)


def _schema(model: Any) -> str:
    return _pretty(TypeAdapter(model).json_schema(by_alias=True))


def _pretty(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _settings() -> dict[str, Any]:
    """Schemas for the Red Hat YAML extension, page types for Front Matter CMS (10.10 and later).

    The YAML extension does not read front matter (its issue 207), hence the second.
    """
    alone = {name: [f"data/{name}.yml"] for name in ("site", "menu")}
    lists = {one.plural: [f"data/{one.plural}.yml", f"data/{one.plural}/*.yml"] for one in kinds()}
    return {
        "yaml.schemas": {f"{FOLDER}/{name}.json": files for name, files in (lists | alone).items()},
        "frontMatter.content.pageFolders": [{"title": "Pages", "path": "[[workspace]]/docs"}],
        "frontMatter.taxonomy.contentTypes": [
            {"name": name, "fields": [_page_field(*field) for field in _fields(model)]}
            for name, model in page_types().items()
        ],
    }


def _fields(model: type[Record]) -> list[tuple[str, Any]]:
    return [(field.alias or name, field) for name, field in model.model_fields.items()]


def _page_field(name: str, field: Any) -> Mapping[str, Any]:
    described = {
        "name": name,
        "title": name,
        "description": field.description,
        "required": field.is_required(),
    }
    if get_origin(field.annotation) is Literal:
        choices = list(get_args(field.annotation))
        return {**described, "type": "choice", "choices": choices, "default": choices[0]}
    many = get_origin(field.annotation) is tuple
    return {**described, "type": "list" if many else "string"}


def _reference() -> str:
    records = [(f"data/{kind.plural}.yml", kind.model, True) for kind in kinds()]
    records.append(("data/site.yml", Site, False))
    pages = [(f"type: {name}", model, None) for name, model in page_types().items()]
    return render(
        "reference.md.jinja",
        kinds=[_entry(*one) for one in records],
        pages=[_entry(*one) for one in pages],
    )


def _entry(name: str, model: type[Record], listed: bool | None) -> dict[str, Any]:
    example = filled(model) if listed is not None else _page(name.removeprefix("type: "))
    return {
        "name": name,
        "about": " ".join((model.__doc__ or "").split()),
        "fields": list(_rows(model)),
        "example": _yaml([example] if listed else example),
    }


def _rows(model: type[Record], above: str = "") -> list[tuple[str, bool, str]]:
    """Each field with whether it is needed, and below it the fields of its parts."""
    rows: list[tuple[str, bool, str]] = []
    for name, field in _fields(model):
        rows.append((f"{above}{name}", field.is_required(), field.description or ""))
        if inner := inner_model(field.annotation):
            rows += _rows(inner, f"{above}{name}.")
    return rows
