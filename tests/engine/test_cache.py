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


NOW, HOUR, DAY = 1_800_000_000.0, 3600, 86_400


def aged(cache: Cache, name: str, ago: float, size: int = 100) -> Path:
    """A file that was last used so many seconds ago."""
    path = cache.put(name, "txt", bytes(size))
    os.utime(path, (NOW - ago, NOW - ago))
    return path


def test_what_no_one_used_for_a_month_is_deleted(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    old, new = aged(cache, "aa1", 31 * DAY), aged(cache, "aa2", 29 * DAY)
    sound = aged(Cache(tmp_path / "speech"), "aa3", 31 * DAY)
    cache.prune(NOW)
    assert [old.exists(), new.exists(), sound.exists()] == [False, True, True]


def test_what_was_used_longest_ago_goes_first_where_there_is_too_much(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = [aged(cache, f"b{n}{n}", n * DAY) for n in (3, 1, 4, 2)]
    cache.prune(NOW, most=250)
    assert [path.exists() for path in files] == [False, True, False, True]


def test_what_another_build_may_be_about_to_copy_stays(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = [aged(cache, f"c{n}{n}", n * HOUR / 3) for n in range(5)]
    cache.prune(NOW, most=0)
    assert [path.exists() for path in files] == [True, True, True, True, False]


def test_what_is_found_counts_as_just_used(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    path = aged(cache, "dd1", 31 * DAY)
    before = path.stat().st_mtime
    assert cache.get("dd1", "txt") == path
    assert path.stat().st_mtime != before


def test_a_cache_that_may_only_be_read_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    cache = Cache(tmp_path)
    path = aged(cache, "ee1", 31 * DAY)
    monkeypatch.setattr(os, "utime", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    assert cache.get("ee1", "txt") == path
    cache.prune(NOW)
    assert path.exists()
