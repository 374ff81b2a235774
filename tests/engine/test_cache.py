"""A file in the cache is whole, and its name says all that it was made from."""

import os
import tempfile
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from coproduction.cache import Cache, key


def test_a_name_tells_parts_apart() -> None:
    names = {key("ab", "c"), key("a", "bc"), key(["ab", "c"]), key(b"ab", b"c"), key("abc")}
    assert len(names) == 5
    assert key({"a": 1, "b": 2}) == key({"b": 2, "a": 1})


def test_what_was_put_there_is_found_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert cache.get("abc", "txt") is None
    path = cache.put("abc", "txt", b"words")
    assert cache.get("abc", "txt") == path
    assert path.read_bytes() == b"words"


def test_what_is_written_piece_by_piece_is_never_held_as_a_whole(tmp_path: Path) -> None:
    cache, piece = Cache(tmp_path), b"words" * 20_000
    tracemalloc.start()
    try:
        path = cache.write("abc", "txt", lambda file: [file.write(piece) for _ in range(200)])
        assert cache.get("abc", "txt") == path
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000 < path.stat().st_size


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


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda *given, name=name, real=real: (done.append(name), real(*given))[1]
        )
    Cache(tmp_path).put("abc", "txt", b"words")
    assert done == ["fsync", "replace"]


def test_a_file_for_which_there_is_no_room_in_the_cache_is_kept_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tempfile.mkstemp

    def full(*given: Any, **named: Any) -> Any:
        if Path(named["dir"]).is_relative_to(tmp_path):
            raise OSError(28, "No space left on device")
        return real(*given, **named)

    monkeypatch.setattr(tempfile, "mkstemp", full)
    path = Cache(tmp_path).put("abc", "txt", b"words")
    assert path.read_bytes() == b"words"
    assert not path.is_relative_to(tmp_path)


HOUR, DAY = 3600, 86_400


def aged(cache: Cache, name: str, ago: float, size: int = 100) -> Path:
    """A file that was last used so many seconds before another was."""
    path = cache.put(name, "txt", bytes(size))
    when = 1_800_000_000.0 - ago
    os.utime(path, (when, when))
    return path


def test_what_no_one_used_for_a_month_is_deleted(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = [aged(cache, f"a{days}", days * DAY) for days in (0, 29, 31)]
    sound = aged(Cache(tmp_path / "speech"), "aa3", 31 * DAY)
    cache.prune(keep=[])
    assert [path.exists() for path in files] == [True, True, False]
    assert sound.exists()


def test_what_was_used_longest_ago_goes_first_where_there_is_too_much(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = [aged(cache, f"b{days}", days * DAY) for days in (3, 0, 4, 2)]
    cache.prune(keep=[], most=250)
    assert [path.exists() for path in files] == [False, True, False, True]


def test_what_this_build_or_another_may_be_about_to_copy_stays(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    files = [aged(cache, f"c{n}", n * HOUR / 3) for n in range(6)]
    old = aged(cache, "dd", 99 * DAY)
    cache.prune(keep=[files[5], old], most=0)
    assert [path.exists() for path in files] == [True, True, True, True, False, True]
    assert old.exists()


def test_what_is_found_counts_as_just_used(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    path = aged(cache, "ee", 31 * DAY)
    before = path.stat().st_mtime
    assert cache.get("ee", "txt") == path
    assert path.stat().st_mtime != before


def test_a_cache_that_may_only_be_read_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    cache = Cache(tmp_path)
    aged(cache, "f1", 0)
    path = aged(cache, "f2", 31 * DAY)
    monkeypatch.setattr(os, "utime", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    assert cache.get("f2", "txt") == path
    cache.prune(keep=[])
    assert path.exists()
