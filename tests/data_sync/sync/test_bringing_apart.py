"""What a process apart brings in is what this one would: the same data, the same words, stopped in the same way."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.store.lock import writing
from data_sync.store.places import Places
from data_sync.sync import bringing
from data_sync.sync.processes import start

Library = Callable[..., Any]


@pytest.fixture
def file(invented: ModuleType, tmp_path: Path) -> Path:
    rows = [invented.nursery(f"EY9{n:05d}") for n in range(6)]
    written: Path = invented.csv_file(tmp_path / "a.csv", invented.layout("management_2026"), rows, "2026-06-30")
    return written


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started."""
    made: list[subprocess.Popen[bytes]] = []

    def noted(worker: ModuleType) -> subprocess.Popen[bytes]:
        made.append(start(worker))
        return made[-1]

    monkeypatch.setattr(bringing, "start", noted)
    return made


def test_it_brings_in_what_would_be_brought_in_here_and_tells_its_steps(
    new_library: Library, file: Path, started: list[Any]
) -> None:
    here, apart = new_library("here"), new_library("apart", apart=True)
    steps: list[Step] = []
    told = here.import_files([file])
    assert apart.import_files([file], progress=Progress(steps.append)) == told
    assert list(apart.dump()) == list(here.dump())
    assert [step.stage for step in steps if step.stage == "commit"]
    assert [process.returncode for process in started] == [0]
    assert apart.rebuild()[0].settings == told[0].settings


def test_what_is_refused_is_refused_with_the_same_words(new_library: Library, file: Path) -> None:
    wrong = file.with_name("wrong.csv")
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    refusals = []
    for library in (new_library("here"), new_library("apart", apart=True)):
        with pytest.raises(KnownError) as refused:
            library.import_files([wrong])
        of_two = library.import_files([wrong, file])
        refusals.append((refused.value.code, str(refused.value), [(r.state, str(r.why)) for r in of_two]))
    assert refusals[0] == refusals[1]


def test_it_stops_when_it_is_told_to_and_is_gone(new_library: Library, started: list[Any]) -> None:
    library = new_library(apart=True)
    progress = Progress(lambda step: progress.cancel() if step.stage == "wait" else None)
    with writing(library.places), pytest.raises(Cancelled):
        library.sync(wait=60, progress=progress)
    assert [process.returncode for process in started] == [0]


def test_it_ends_with_the_program(new_library: Library, started: list[Any]) -> None:
    """What it hears when the program dies is the end of its input, and nothing else."""
    library = new_library(apart=True)

    def die(_step: Step) -> None:
        started[0].stdin.close()
        raise SystemExit

    with writing(library.places), pytest.raises(SystemExit):
        library.sync(wait=60, progress=Progress(die))
    assert [process.returncode for process in started] == [0]


def test_one_that_dies_is_told_in_plain_words_and_holds_no_lock(new_library: Library, started: list[Any]) -> None:
    library = new_library(apart=True)
    with writing(library.places), pytest.raises(KnownError) as error:
        library.sync(wait=60, progress=Progress(lambda _step: started[0].kill()))
    assert error.value.code == "cut-short"
    with writing(library.places):
        pass


def test_a_mistake_of_ours_is_handed_on_with_its_places(tmp_path: Path) -> None:
    session = bringing.SessionApart(Places(tmp_path), None, lambda: "")
    worker = session._begun("no such thing", {})
    assert worker is not None
    with pytest.raises(bringing.Fault, match="AttributeError") as error:
        worker.results(Progress())
    assert any("bringing_worker" in place for place in error.value.places)


def test_where_no_process_can_be_started_it_is_done_here(
    new_library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_worker: ModuleType) -> None:
        raise OSError

    monkeypatch.setattr(bringing, "start", none)
    assert [each.state for each in new_library(apart=True).import_files([file])] == ["added"]
