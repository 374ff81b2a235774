"""Serves the look's styles, scripts and letters under names that change with their content.

Of the theme nothing is used but what MkDocs needs to call it one: its files stay behind, and
those of our look are published once, as the project has read them.
"""

from typing import Any, cast

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.utils.templates import url_filter

from coproduction.assets import Asset, inlined, is_enough, named_by_content
from coproduction.templates import compiled
from generated import generated
from session import session


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Leaves of the folders of templates our look's and the engine's own, its last: the engine
    lists all files that stand in them, and the theme has thousands of icons.
    """
    config.theme.dirs = [config.theme.dirs[0], config.theme.dirs[-1]]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Takes the theme's files out, and puts the look's in, each under its name."""
    for file in [one for one in files if one.src_dir in config.theme.dirs]:
        files.remove(file)
    session.assets = named_by_content(session.project.catalogue.look.assets)
    for name, asset in session.assets.items():
        file = generated(config, name, content=asset.content)
        file.dest_uri = asset.address
        files.append(file)
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives templates the address of a file of the look, from the page, and what the home page
    may hold of the style in itself; what was compiled of them before is taken.
    """
    env.bytecode_cache = compiled("page")
    env.filters["asset"] = _asset
    env.globals["own_style"] = _own_style


@pass_context
def _asset(context: Context, name: str) -> str:
    return url_filter(cast(Any, context), _found(name).address)


def _own_style(part: str, whole: str, html: str) -> str:
    """The style sheet `part`, which `whole` imports, for a page that needs no more than that; ""
    for any other.
    """
    files = {**session.project.catalogue.look.assets}
    del files[whole]
    if not (sheet := named_by_content(files).get(part)):
        raise Abort(f"There is no style sheet {part} in the look, and a template names it.")
    return inlined(sheet) if is_enough(sheet, _found(whole), html) else ""


def _found(name: str) -> Asset:
    asset = session.assets.get(name)
    if asset is None:
        raise Abort(f"There is no file {name} in the look, and a template names it.")
    return asset
