"""The YAML loader of MkDocs' settings: values and `!ENV`, and no Python that a tag names."""

from collections.abc import Callable
from typing import Any, NoReturn

import yaml
import yaml_env_tag  # type: ignore[import-untyped]

from coproduction.source.value import Unreadable

ENV = "!ENV"
"""The tag of an environment variable."""
_PYTHON = "tag:yaml.org,2002:python/"


def where(node: yaml.Node) -> tuple[str, int]:
    """The file and line on which a part begins."""
    return node.start_mark.name, node.start_mark.line + 1


class Loader(yaml.SafeLoader):
    """Reads values; refuses tags that run something, at their line, as `Unreadable`."""


def _runs(_: yaml.Loader, __: str, node: yaml.Node) -> NoReturn:
    what = f"The tag “{node.tag.replace(_PYTHON, '!!python/')}” has Python run."
    raise Unreadable(*where(node), what, "Delete it, and what it belongs to.")


def _unknown(_: yaml.Loader, node: yaml.Node) -> NoReturn:
    what = f"There is no tag “{node.tag}”."
    mend = "Delete it, or put the words in quotation marks."
    raise Unreadable(*where(node), what, mend)


def _number_or_date(kind: str) -> Callable[[yaml.SafeLoader, yaml.Node], Any]:
    """What PyYAML makes of a value that looks like a number or a date; there may be none such."""
    usual = getattr(yaml.SafeLoader, f"construct_yaml_{kind}")

    def construct(loader: yaml.SafeLoader, node: yaml.Node) -> Any:
        try:
            return usual(loader, node)
        except ValueError:
            what = f"“{str(node.value)[:40]}” is no date and no number that there is."
            raise Unreadable(*where(node), what, "Put it in quotation marks.") from None

    return construct


for _kind in ("int", "float", "timestamp"):
    Loader.add_constructor(f"tag:yaml.org,2002:{_kind}", _number_or_date(_kind))
Loader.add_multi_constructor(_PYTHON, _runs)
Loader.add_constructor(ENV, yaml_env_tag.construct_env_tag)
Loader.add_constructor(None, _unknown)
