"""Serves our own styles, scripts and letters under names that change with their content.

Of Material nothing is used but what MkDocs needs to call it a theme: its files stay behind.
"""

from pathlib import Path
from typing import Any, cast

import material  # type: ignore[import-untyped]
from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils.templates import url_filter

from coproduction.assets import named_by_content
from session import session

_MATERIAL = Path(material.__file__).parent / "templates"
_OURS = "assets/"
_PICTURE = "assets/share.png"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Takes Material's files out, and gives ours their names."""
    for file in [one for one in files if Path(one.src_dir or "") == _MATERIAL]:
        files.remove(file)
    ours = {file.src_uri: file for file in files if file.src_uri.startswith(_OURS)}
    session.assets = named_by_content({uri: file.content_bytes for uri, file in ours.items()})
    for uri, file in ours.items():
        if asset := session.assets.get(uri):
            file.content_bytes, file.dest_uri = asset.content, asset.address
        else:
            files.remove(file)
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives templates the filter `asset`: the address of a file of ours from the page.

    `share_picture` is the picture for those who share a page, from the site's top.
    """
    env.filters["asset"] = _asset
    picture = session.assets.get(_PICTURE)
    env.globals["share_picture"] = picture.address if picture else None


@pass_context
def _asset(context: Context, name: str) -> str:
    asset = session.assets.get(name)
    return url_filter(cast(Any, context), asset.address if asset else name)
