"""Readies the built site for its host: policies in its pages, headers, compressed copies.

`make deploy` sets DEPLOY, and the copies are packed as tightly as can be.
"""

import gzip
import os
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from coproduction import hosting
from coproduction.compress import BEST, FAST, compress
from coproduction.images import publish_pictures
from session import session

AFTER = ("search",)  # whose index is compressed too


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives the templates what each page says itself, for hosts that send no headers.

    Not while pages are served: the server's answers say it then, with its own script.
    """
    env.globals["first_script"] = hosting.first_script()
    if not session.serving:
        env.globals["policy"] = {
            "page": hosting.policy(meta=True),
            "holding": lambda style: hosting.policy(meta=True, style=hosting.named(style)),
            "search": hosting.policy(search=True, meta=True),
            "referrer": hosting.REFERRER,
        }


def on_post_build(config: MkDocsConfig) -> None:
    """Writes headers and compressed copies, when all else is there and before it is published."""
    if session.serving:
        return
    site = Path(config.site_dir)
    names = [f"{path.name}/" if path.is_dir() else path.name for path in site.iterdir()]
    headers = hosting.headers_file(names).encode()
    (site / "_headers").write_bytes(headers)
    publish_pictures(site)
    if (addresses := site / "sitemap.xml").exists():  # MkDocs dates it by the pages that it wrote
        (site / "sitemap.xml.gz").write_bytes(gzip.compress(addresses.read_bytes(), mtime=0))
    compress(site, BEST if os.environ.get("DEPLOY") else FAST, session.last, session.again)
