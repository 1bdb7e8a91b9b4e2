"""One writer at a time: a second sync waits or says so, and a writer that dies leaves no lock behind."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Query
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.store.lock import writing
from data_sync.store.places import Places

HOLD = """
import sys
from pathlib import Path
from data_sync.store.lock import writing
from data_sync.store.places import Places
with writing(Places(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def other_program(places: Places) -> Iterator[subprocess.Popen[str]]:
    """Another program that is writing; it stops when its stdin is written to."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(places.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[3],
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    yield program
    program.kill()
    program.communicate()


def test_a_second_writer_is_told_that_another_is_at_it(places: Places, other_program: subprocess.Popen[str]) -> None:
    with pytest.raises(KnownError) as error, writing(places):
        pass
    assert error.value.code == "locked"
    assert "Wait until it has finished" in error.value.action


def test_a_second_writer_that_waits_goes_on_when_the_first_is_done(
    places: Places, other_program: subprocess.Popen[str]
) -> None:
    told: list[Step] = []

    def hear(step: Step) -> None:
        told.append(step)
        assert other_program.stdin is not None
        if len(told) == 1:
            other_program.stdin.write("\n")
            other_program.stdin.flush()

    with writing(places, 20, Progress(hear)):
        pass
    assert {step.stage for step in told} == {"wait"}


def test_waiting_can_be_cancelled(places: Places, other_program: subprocess.Popen[str]) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled), writing(places, 20, progress):
        pass


def test_a_writer_that_is_killed_leaves_no_lock(places: Places, other_program: subprocess.Popen[str]) -> None:
    other_program.kill()
    other_program.wait()
    with writing(places, 5):
        pass


def test_two_threads_of_one_program_do_not_write_at_once(places: Places) -> None:
    entered = threading.Event()
    leave = threading.Event()

    def hold() -> None:
        with writing(places):
            entered.set()
            leave.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait(10)
    with pytest.raises(KnownError, match="Another copy"), writing(places):
        pass
    leave.set()
    holder.join()
    with writing(places):
        pass


def test_the_lock_is_let_go_after_a_failure(places: Places) -> None:
    with pytest.raises(ZeroDivisionError), writing(places):
        raise ZeroDivisionError
    start = time.monotonic()
    with writing(places):
        assert time.monotonic() - start < 5


def test_a_lock_file_that_may_not_be_opened_is_told(places: Places) -> None:
    places.make()
    places.lock.mkdir()
    with pytest.raises(KnownError) as error, writing(places):
        pass
    assert error.value.code == "not-writable"


@pytest.mark.parametrize("what", ["sync", "import", "rebuild"])
def test_a_library_says_that_another_program_is_writing_and_goes_on_reading(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path, what: str
) -> None:
    file = invented.csv_file(
        tmp_path / "a.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-06-30"
    )
    library = new_library(mirror=invented.mirror(tmp_path / "mirror", {"2026-06-30": file}))
    library.sync()
    steps = {"sync": library.sync, "import": lambda: library.import_files([file]), "rebuild": library.rebuild}

    with writing(library.places):
        with pytest.raises(KnownError) as error:
            steps[what]()
        assert error.value.code == "locked"
        assert library.show("EY900001").setting.name == "Invented Nursery EY900001"
    steps[what]()


def test_readers_see_the_release_before_or_after_a_sync_and_nothing_between(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    """While a release is committed another thread reads all the time."""
    shape = invented.layout("management_2026")
    library, reader = new_library(), new_library()
    one, two = (
        invented.csv_file(
            tmp_path / f"{n}.csv", shape, [invented.nursery(f"EY9{k:05d}", name=name) for k in range(300)], "2026-06-30"
        )
        for n, name in enumerate(("Before", "After"))
    )
    library.import_files([one])
    seen: list[frozenset[str]] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            answer = reader.search(Query())
            seen.append(frozenset(s.name for s in reader.rows(answer, 0, 300)))

    looking = threading.Thread(target=read)
    looking.start()
    library.import_files([two])
    deadline = time.monotonic() + 20
    while frozenset({"After"}) not in seen and looking.is_alive() and time.monotonic() < deadline:
        time.sleep(0.01)
    stop.set()
    looking.join()

    assert {frozenset({"After"})} <= set(seen) <= {frozenset({"Before"}), frozenset({"After"})}
