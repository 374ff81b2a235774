"""The models are the only schema, so every field explains itself."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from coproduction.model import Site, kinds, page_types
from coproduction.model.base import inner_model
from coproduction.views.registry import views

MODELS = [
    *(kind.model for kind in kinds()),
    Site,
    *page_types().values(),
    *dict.fromkeys(view.options for view in views()),
]


def fields(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel], FieldInfo]]:
    for name, info in model.model_fields.items():
        yield f"{model.__name__}.{name}", model, info
        if inner := inner_model(info.annotation):
            yield from fields(inner)


FIELDS = {name: (model, info) for one in MODELS for name, model, info in fields(one)}


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_has_a_description_and_an_example(name: str) -> None:
    _, info = FIELDS[name]
    assert info.description
    assert info.description.endswith(".")
    assert info.examples


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_takes_its_own_example(name: str) -> None:
    model, info = FIELDS[name]
    key = info.alias or name.split(".")[1]
    for example in info.examples or []:
        validator = model.__pydantic_validator__
        try:
            validator.validate_python({key: example})
        except ValidationError as error:  # what else is wrong is not asked here
            wrong = [one for one in error.errors() if one["loc"][0] == key]
            assert not wrong


@pytest.mark.parametrize("model", dict.fromkeys(model for model, _ in FIELDS.values()))
def test_a_model_is_frozen_and_refuses_other_fields(model: type[BaseModel]) -> None:
    assert model.model_config.get("frozen")
    assert model.model_config.get("extra") == "forbid"
