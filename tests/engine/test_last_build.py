"""The manifest of the last build, as another version of the program, or a stranger, wrote it."""

import json
import os
from pathlib import Path

import pytest

from coproduction.cache import Cache, key
from coproduction.last_build import Manifest, read_manifest


def test_a_manifest_with_other_fields_is_no_fault(tmp_path: Path) -> None:
    cache, site = Cache(tmp_path / ".cache"), tmp_path / "site"
    name = key("manifest", os.path.relpath(site, cache.folder))
    cache.put(name, "json", json.dumps({"more": 1, "builder": "other"}).encode())
    assert read_manifest(cache, site) == Manifest(site, builder="other")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"files": {"a"',
        b"\xff",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"files": ["a"], "pages": 7, "theirs": "abc", "sources": {}, "builder": 1}',
        b'{"files": {"a": 1}, "pages": {"a": ["b"]}, "theirs": [{}], "site": "elsewhere"}',
    ],
    ids=len,
)
def test_a_manifest_that_holds_something_else_counts_for_nothing(
    content: bytes, tmp_path: Path
) -> None:
    cache, site = Cache(tmp_path / ".cache"), tmp_path / "site"
    cache.put(key("manifest", os.path.relpath(site, cache.folder)), "json", content)
    assert read_manifest(cache, site) == Manifest(site)
