"""The models are the only schema, so every field explains itself."""

from collections.abc import Iterator

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


def test_a_field_has_a_description_and_an_example() -> None:
    assert len(FIELDS) > 300
    assert not [
        name
        for name, (_, info) in FIELDS.items()
        if not (info.description or "").endswith(".") or not info.examples
    ]


def test_a_field_takes_its_own_example() -> None:
    refused = {
        name: [*refusals(model, info.alias or name.split(".")[1], example)]
        for name, (model, info) in FIELDS.items()
        for example in info.examples or []
    }
    assert not {name: why for name, why in refused.items() if why}


def refusals(model: type[BaseModel], key: str, example: object) -> Iterator[str]:
    """What a model has against an example of a field; what else is wrong is not asked."""
    try:
        model.__pydantic_validator__.validate_python({key: example})
    except ValidationError as error:
        yield from (str(one) for one in error.errors() if one["loc"][0] == key)


def test_a_model_is_frozen_and_refuses_other_fields() -> None:
    for model in {model for model, _ in FIELDS.values()}:
        assert model.model_config.get("frozen"), model
        assert model.model_config.get("extra") == "forbid", model
