"""A file in the cache is whole, and its name says all that it was made from."""

import os
from pathlib import Path

import pytest

from coproduction.cache import Cache, key


def test_a_name_tells_parts_apart() -> None:
    names = {key("ab", "c"), key("a", "bc"), key(["ab", "c"]), key(b"ab", b"c"), key("abc")}
    assert len(names) == 5
    assert key({"a": 1, "b": 2}) == key({"b": 2, "a": 1})


def test_what_was_put_there_is_found_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert cache.get("abc", "txt") is None
    assert cache.put("abc", "txt", b"words") == cache.get("abc", "txt")
    assert cache.path("abc", "txt").read_bytes() == b"words"


def test_a_file_that_could_not_be_written_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache = Cache(tmp_path)
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        cache.put("abc", "txt", b"words")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
