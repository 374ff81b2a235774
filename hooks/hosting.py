"""Readies the built site for its host: policies in its pages, headers, compressed copies.

`make deploy` sets DEPLOY, and the copies are packed as tightly as can be.
"""

import os
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from coproduction import hosting
from coproduction.compress import BEST, FAST, compress


class _State:
    """Whether pages are served: the server puts script of its own into them."""

    serving = False


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served."""
    _State.serving = command == "serve"


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives the templates what each page says itself, for hosts that send no headers."""
    if not _State.serving:
        env.globals["policy"] = {
            "page": hosting.policy(meta=True),
            "search": hosting.policy(search=True, meta=True),
            "referrer": hosting.REFERRER,
        }


@event_priority(-90)
def on_post_build(config: MkDocsConfig) -> None:
    """Writes headers and compressed copies, when all else is there and before it is published."""
    if _State.serving:
        return
    site = Path(config.site_dir)
    names = [f"{path.name}/" if path.is_dir() else path.name for path in site.iterdir()]
    headers = hosting.headers_file(names).encode()
    (site / "_headers").write_bytes(headers)
    compress(site, BEST if os.environ.get("DEPLOY") else FAST)
