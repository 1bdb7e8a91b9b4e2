"""A second process counts a release while the first writes its rows; where there is none, the first does it all."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.sync import commit, meanwhile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux splits a process for next to nothing")

Library = Callable[..., Any]


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Processes are split whatever threads the test has; the numbers of those that were made."""
    made: list[int] = []
    fork = os.fork

    def noted() -> int:
        child = fork()
        made.append(child)
        return child

    monkeypatch.setattr(meanwhile, "_may_split", lambda: True)
    monkeypatch.setattr(os, "fork", noted)
    return made


def is_gone(child: int) -> bool:
    try:
        os.waitpid(child, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def test_the_work_is_done_in_a_second_process_which_goes_with_the_block(children: list[int]) -> None:
    with meanwhile.meanwhile(os.getpid) as answer:
        assert answer() == children[0]
    assert is_gone(children[0])


def test_one_that_nobody_waits_for_is_ended(children: list[int]) -> None:
    with pytest.raises(KeyboardInterrupt), meanwhile.meanwhile(lambda: time.sleep(3600)):
        raise KeyboardInterrupt
    assert is_gone(children[0])


def test_work_that_fails_in_the_second_process_is_done_in_the_first(children: list[int]) -> None:
    first = os.getpid()

    def fails_there() -> str:
        if os.getpid() != first:
            raise MemoryError
        return "here"

    with meanwhile.meanwhile(fails_there) as answer:
        assert answer() == "here"
    assert len(children) == 1


def test_the_second_process_lets_go_of_the_lock(children: list[int], tmp_path: Path) -> None:
    held = os.open(tmp_path / "lock", os.O_RDWR | os.O_CREAT)

    def is_open() -> bool:
        try:
            os.fstat(held)
        except OSError:
            return False
        return True

    assert is_open()
    with meanwhile.meanwhile(is_open) as answer:
        assert answer() is False
    assert is_open()
    os.close(held)


def test_a_release_counted_meanwhile_is_as_one_counted_by_itself(
    new_library: Library,
    invented: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    children: list[int],
) -> None:
    rows = [invented.nursery(f"EY9{n:05d}") for n in range(6)]
    files = [
        invented.csv_file(tmp_path / f"{day}.csv", invented.layout("management_2026"), rows[n:], day)
        for n, day in enumerate(("2026-06-30", "2026-03-31"))
    ]

    def held(folder: str) -> list[Any]:
        library = new_library(folder)
        library.import_files(files)
        with closing(sqlite3.connect(library.places.cache)) as conn:
            packed = conn.execute("SELECT name, dtype, data FROM packed ORDER BY name").fetchall()
        return [list(library.dump()), packed]

    alone = held("alone")
    assert not children
    monkeypatch.setattr(commit, "WORTH_SPLITTING", 1)
    assert held("split") == alone
    assert len(children) == 2
