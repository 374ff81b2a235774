"""Copies of pictures, sounds and other files while pages are served: made once, linked afterwards.

MkDocs empties the site's folder for each build and copies all files into it again.
"""

import os
import shutil
from pathlib import Path

from mkdocs.structure.files import Files

_FOLDER = ".copies"
"""Inside the site: MkDocs leaves hidden names alone, and takes the whole away at the end."""


def link_copies(files: Files, site: Path) -> None:
    """Puts into the emptied site what was copied for an earlier build and is the same file still.

    What cannot be linked there is left to be copied.
    """
    folder = site / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    old, used = {*os.listdir(folder)}, set[str]()
    for file in files:
        if file.is_documentation_page() or not file.abs_src_path:
            continue
        try:
            found = os.stat(file.abs_src_path)
            copy = folder / f"{found.st_dev}-{found.st_ino}-{found.st_size}-{found.st_mtime_ns}"
            used.add(copy.name)
            if copy.name not in old:
                shutil.copyfile(file.abs_src_path, copy)
            os.makedirs(os.path.dirname(file.abs_dest_path), exist_ok=True)
            os.link(copy, file.abs_dest_path)
        except OSError:
            continue
        file.abs_src_path = str(copy)  # the same file as the one in the site, so nothing is copied
    for name in old - used:
        (folder / name).unlink()
