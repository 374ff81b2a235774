"""The manifest of the last build, as another version of the program may have written it."""

import json
import os
from pathlib import Path

from coproduction.cache import Cache, key
from coproduction.last_build import Manifest, read_manifest


def test_a_manifest_with_other_fields_is_no_fault(tmp_path: Path) -> None:
    cache, site = Cache(tmp_path / ".cache"), tmp_path / "site"
    name = key("manifest", os.path.relpath(site, cache.folder))
    cache.put(name, "json", json.dumps({"more": 1, "builder": "other"}).encode())
    assert read_manifest(cache, site) == Manifest(site, builder="other")
