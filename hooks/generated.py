"""Files of the site that no file of the project is copied to: made here, and inside the site."""

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from coproduction.inside import inside


def generated(config: MkDocsConfig, address: str, **content: Any) -> File:
    """A file at an address of the site, with its `content` or the file `abs_src_path`.

    Raises `Outside` for an address that leads out of the site's folder.
    """
    inside(Path(config.site_dir), address)
    file = File.generated(config, address, **content)
    file.edit_uri = None
    return file
