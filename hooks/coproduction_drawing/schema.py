"""The recipe as JSON Schema, so that an editor's program offers the names there are."""

import json
from typing import Any

from pydantic import TypeAdapter

from coproduction_drawing.naming import SLOTS, there_is
from coproduction_drawing.recipes import FOLDER
from coproduction_drawing.scene import Scene

FILE = f"{FOLDER}/schema.json"

_FIELDS = {"person": "person", "pose": "pose", "face": "face", "holds": "thing", "thing": "thing"}


def schema() -> str:
    """The schema of a file of recipes; each begins with a line that names it."""
    made = TypeAdapter(list[Scene]).json_schema()
    there = {kind: {"enum": names} for kind, names in there_is().items()}
    item = made["$defs"]["Item"]["properties"]
    for field, kind in _FIELDS.items():
        item[field] = _described(item[field]) | there[kind]
    item["colours"] = _described(item["colours"]) | {
        "type": "object",
        "properties": dict.fromkeys(SLOTS, there["colour"]),
        "additionalProperties": there["colour"],
    }
    ground = made["$defs"]["Scene"]["properties"]["ground"]
    made["$defs"]["Scene"]["properties"]["ground"] = _described(ground) | there["colour"]
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _described(field: dict[str, Any]) -> dict[str, Any]:
    return {"description": field["description"]}
