"""Turns YAML and front matter into plain values that know the line they stand on."""

from coproduction.source.engine_yaml import EngineYaml, read_engine_yaml
from coproduction.source.front_matter import FrontMatter, split_front_matter
from coproduction.source.packed import pack, unpack
from coproduction.source.quoting import in_quotation_marks
from coproduction.source.reader import read_yaml
from coproduction.source.text import read_text
from coproduction.source.value import (
    Mapping,
    Scalar,
    Sequence,
    Unreadable,
    Value,
    line_at,
)

__all__ = [
    "EngineYaml",
    "FrontMatter",
    "Mapping",
    "Scalar",
    "Sequence",
    "Unreadable",
    "Value",
    "in_quotation_marks",
    "line_at",
    "pack",
    "read_engine_yaml",
    "read_text",
    "read_yaml",
    "split_front_matter",
    "unpack",
]
