"""Background work: one ending a job, in the window's thread, whatever the work does and whenever the program closes."""

from __future__ import annotations

import ctypes
import gc
import os
import platform
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from data_sync.errors import Cancelled
from data_sync.progress import Progress
from desktop.jobs import InlineExecutor, Job, Jobs, Latest, install, pool, run, shutdown
from desktop.jobs.memory import HEAPS, give_back
from desktop.jobs.pool import THREADS, PlainProgress

ROOT = Path(__file__).resolve().parents[3]


class Heard:
    """Writes down what a job tells, and in which thread."""

    def __init__(self, job: Job) -> None:
        self.told: list[tuple[str, Any]] = []
        self.threads: set[int] = set()
        job.progress(lambda step: self._hear("step", step))
        job.done(lambda answer: self._hear("done", answer))
        job.failed(lambda error: self._hear("failed", error))
        job.cancelled(lambda: self._hear("cancelled", None))
        job.ended(lambda: self._hear("ended", None))

    def _hear(self, what: str, payload: Any) -> None:
        self.told.append((what, payload))
        self.threads.add(threading.get_ident())

    def endings(self) -> list[str]:
        return [what for what, _ in self.told if what in ("done", "failed", "cancelled")]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = install(Jobs(Progress, Cancelled))
    yield made
    made.shutdown(3)
    made.deleteLater()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Work waits at it; it is open at the end of the test, whatever happens."""
    held = threading.Event()
    yield held
    held.set()


def until_cancelled(progress: Any) -> None:
    while True:
        progress.check()
        time.sleep(0.002)


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: jobs.active() == 0, timeout=5000)
    qtbot.wait(20)  # whatever would come twice has come by now


def test_a_job_reads_as_a_sentence_and_ends_as_done_in_the_window_s_thread(qtbot: QtBot, jobs: Jobs) -> None:
    worker: list[int] = []

    def work(progress: Progress) -> int:
        worker.append(threading.get_ident())
        progress.step("read", "a file", 1, 2, "rows")
        return 42

    heard = Heard(job := run(work))
    job.start()
    assert heard.told == []  # nothing is told before the window's loop turns
    settle(qtbot, jobs)
    assert [what for what, _ in heard.told] == ["step", "done", "ended"]
    assert heard.told[1][1] == 42
    assert heard.threads == {threading.get_ident()}
    assert worker[0] != threading.get_ident()
    assert job.ending == "done"


def test_an_error_in_the_work_is_handed_to_who_hears_failures(qtbot: QtBot, jobs: Jobs) -> None:
    heard = Heard(job := run(lambda progress: 1 // 0))
    job.start()
    settle(qtbot, jobs)
    assert heard.endings() == ["failed"]
    assert isinstance(heard.told[0][1], ZeroDivisionError)


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit(), MemoryError()])
def test_nothing_that_work_can_raise_loses_the_ending(qtbot: QtBot, jobs: Jobs, error: BaseException) -> None:
    def work(progress: Progress) -> None:
        raise error

    heard = Heard(job := run(work))
    job.start()
    settle(qtbot, jobs)
    assert heard.endings() == ["failed"]


def test_a_failure_that_nobody_hears_is_raised_in_the_window_s_thread(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.captureExceptions() as raised:
        run(lambda progress: {}["nothing"]).start()
        settle(qtbot, jobs)
    assert [kind for kind, _, _ in raised] == [KeyError]


def test_cancelling_ends_a_running_job_as_cancelled_and_once(qtbot: QtBot, jobs: Jobs) -> None:
    heard = Heard(job := run(until_cancelled))
    job.start()
    qtbot.wait(10)
    job.cancel()
    job.cancel()
    settle(qtbot, jobs)
    job.cancel()
    settle(qtbot, jobs)
    assert heard.endings() == ["cancelled"]


def test_a_job_that_no_thread_has_taken_up_is_cancelled_without_being_done(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    for _ in range(THREADS):
        run(lambda progress: gate.wait(5)).start()
    touched: list[int] = []
    heard = Heard(job := run(lambda progress: touched.append(1)))
    job.start()
    job.cancel()
    qtbot.waitUntil(lambda: heard.endings() == ["cancelled"])
    gate.set()
    settle(qtbot, jobs)
    assert touched == []
    assert heard.endings() == ["cancelled"]


def test_work_that_was_finished_when_it_was_told_to_stop_is_done(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    heard = Heard(job := run(lambda progress: gate.wait(5) and "finished"))
    job.start()
    job.cancel()
    gate.set()
    settle(qtbot, jobs)
    assert heard.endings() in (["done"], ["cancelled"])  # cancelled only where no thread had begun it
    assert len(heard.endings()) == 1


def test_a_job_that_has_ended_holds_its_jobs_no_longer(qtbot: QtBot) -> None:
    """It is deleted later: were it the last to hold its parent, that would go with it, and delete it again."""
    made = Jobs()
    gone: list[bool] = []
    weakref.finalize(made, gone.append, True)
    job = made.run(lambda _progress: None).start()
    settle(qtbot, made)
    made.shutdown()
    del made
    assert gone == [True]
    assert not isValid(job)


def test_no_worker_is_the_last_to_hold_the_jobs(qtbot: QtBot) -> None:
    """An object of Qt that a worker lets go of last is destroyed there, while the window's thread brings it events."""
    elsewhere: list[int] = []

    def gone() -> None:
        if threading.get_ident() != threading.main_thread().ident:
            elsewhere.append(1)

    for n in range(300):
        made = Jobs()
        weakref.finalize(made, gone)
        made.run(lambda _progress: None).start()
        while n % 2 and made.active():
            QCoreApplication.processEvents()
        made.shutdown()
        del made
    QCoreApplication.processEvents()
    assert elsewhere == []


def test_the_newest_step_is_told_before_the_ending_and_a_million_steps_do_not_drown_the_window(
    qtbot: QtBot, jobs: Jobs
) -> None:
    def work(progress: Progress) -> None:
        for n in range(100_000):
            progress.step("read", "rows", n)

    heard = Heard(job := run(work))
    job.start()
    settle(qtbot, jobs)
    steps = [step.done for what, step in heard.told if what == "step"]
    assert steps == sorted(steps)
    assert steps[-1] == 99_999
    assert len(steps) < 1000
    assert [what for what, _ in heard.told][-2:] == ["done", "ended"]


def test_a_step_before_a_long_silence_is_not_lost(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    def work(progress: Progress) -> None:
        progress.step("read", "first")
        progress.step("read", "second")
        gate.wait(5)

    heard = Heard(job := run(work))
    job.start()
    qtbot.waitUntil(lambda: any(step.what == "second" for what, step in heard.told if what == "step"))
    assert jobs.active() == 1


def test_a_thousand_jobs_have_a_thousand_endings(qtbot: QtBot, jobs: Jobs) -> None:
    heard = []
    for n in range(1000):
        job = run((lambda progress: 1 // 0) if n % 3 == 0 else until_cancelled if n % 3 == 1 else (lambda progress: 7))
        heard.append(Heard(job))
        job.start()
        if n % 3 == 1:
            job.cancel()
    settle(qtbot, jobs)
    assert [each.endings() for each in heard[0::3]] == [["failed"]] * 334
    assert [each.endings() for each in heard[1::3]] == [["cancelled"]] * 333
    assert [each.endings() for each in heard[2::3]] == [["done"]] * 333
    assert all(each.told[-1][0] == "ended" for each in heard)
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes
    assert not jobs.findChildren(Job)  # nothing is kept after its ending


def test_a_handler_may_start_the_next_job(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []
    run(lambda progress: "one").done(
        lambda answer: run(lambda progress: "two").done(told.append).start() and told.append(answer)
    ).start()
    qtbot.waitUntil(lambda: told == ["one", "two"])


def test_a_handler_that_fails_does_not_keep_the_job_from_ending(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        run(lambda progress: 1).done(lambda answer: answer / 0).ended(lambda: told.append("ended")).start()
        settle(qtbot, jobs)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert told == ["ended"]


def test_a_job_is_started_once(qtbot: QtBot, jobs: Jobs) -> None:
    job = run(lambda progress: 1).start()
    with pytest.raises(RuntimeError, match="started before"):
        job.start()
    settle(qtbot, jobs)


def test_a_page_that_is_gone_hears_nothing_and_its_work_is_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    page = QObject()
    heard = Heard(job := run(until_cancelled).owned_by(page))
    job.start()
    qtbot.wait(5)
    page.deleteLater()
    settle(qtbot, jobs)
    assert job.ending == "cancelled"
    assert heard.told == []


def test_a_handler_whose_object_has_gone_is_not_called(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    class Sheet(QObject):
        shown = Signal(object)

        def show(self, answer: object) -> None:
            self.shown.emit(answer)

    sheet, told = Sheet(), []
    run(lambda progress: gate.wait(10)).done(sheet.show).ended(lambda: sheet.shown.emit(1)).start()
    run(lambda progress: gate.wait(10)).done(sheet.shown.emit).start()
    run(lambda progress: gate.wait(10) / 0).failed(lambda error: sheet.show(error)).ended(
        lambda: told.append("ended")
    ).start()
    delete(sheet)
    gate.set()
    settle(qtbot, jobs)
    assert told == ["ended"]


def test_only_the_newest_question_in_a_slot_is_answered(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    results = Latest()
    told: list[str] = []
    endings: list[Job] = []

    def work(text: str) -> Any:
        def search(progress: Progress) -> str:
            gate.wait(5)  # until all have been asked: an answer that comes before the next question is rightly told
            if text == "pap":
                raise ValueError("an old question's failure is nobody's")
            return text

        return search

    for text in ("p", "pa", "pap", "pape", "paper"):
        endings.append(results.run(work(text)).done(told.append).start())
        qtbot.wait(2)
    gate.set()
    settle(qtbot, jobs)
    assert told == ["paper"]
    assert all(job.ending is not None for job in endings)


def test_giving_up_a_slot_shows_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    results = Latest(jobs)
    told: list[object] = []
    results.run(lambda progress: 1).done(told.append).start()
    results.give_up()
    settle(qtbot, jobs)
    assert told == []


def test_closing_in_the_middle_cancels_everything_and_each_job_ends_once(qtbot: QtBot, jobs: Jobs) -> None:
    heard = []
    for _ in range(20):
        job = run(until_cancelled)
        heard.append(Heard(job))
        job.start()
    began = time.monotonic()
    assert shutdown(3)
    assert time.monotonic() - began < 3
    assert [each.endings() for each in heard] == [["cancelled"]] * 20
    qtbot.wait(30)
    assert [each.endings() for each in heard] == [["cancelled"]] * 20
    late = Heard(job := run(lambda progress: 1))
    job.start()
    assert late.endings() == ["cancelled"]  # nothing begins after closing


def test_an_answer_that_had_come_home_when_the_program_closes_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    finished = threading.Event()

    def work(progress: Progress) -> str:
        finished.set()
        return "kept"

    heard = Heard(job := run(work))
    job.start()
    assert finished.wait(5)
    assert shutdown(3)
    assert heard.endings() == ["done"]


def test_a_worker_that_hangs_does_not_keep_the_program_from_closing(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    heard = Heard(job := run(lambda progress: gate.wait(10)))
    job.start()
    qtbot.wait(10)
    began = time.monotonic()
    assert shutdown(0.1) is False
    assert time.monotonic() - began < 2
    assert heard.endings() == ["cancelled"]
    gate.set()
    qtbot.wait(50)
    assert heard.endings() == ["cancelled"]  # its late answer is told to nobody


def test_done_inline_a_job_has_ended_when_it_was_started(qtbot: QtBot) -> None:
    jobs = install(Jobs(Progress, Cancelled, InlineExecutor()))
    heard = Heard(job := run(lambda progress: progress.step("read", "it") or "here"))
    job.start()
    assert [what for what, _ in heard.told] == ["step", "done", "ended"]
    jobs.shutdown()


def test_without_data_sync_a_plain_progress_object_serves(qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(progress: PlainProgress) -> None:
        progress.step("anything")
        until_cancelled(progress)

    heard = Heard(job := jobs.run(work))
    job.start()
    qtbot.waitUntil(lambda: ("step", "anything") in heard.told)
    job.cancel()
    settle(qtbot, jobs)
    assert heard.endings() == ["cancelled"]
    jobs.shutdown()


PROGRAM = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.jobs import Jobs, install, run, shutdown
app = QCoreApplication([])
install(Jobs())
endings = []
def work(progress):
    while True:
        progress.check()
        progress.step(time.monotonic())
        time.sleep(0.0005)
for n in range(12):
    run(work).progress(lambda step: None).cancelled(lambda n=n: endings.append(n)).start()
QTimer.singleShot(40, app.quit)
app.exec()
home = shutdown()
print(home, sorted(endings) == list(range(12)))
"""


def test_a_program_that_quits_under_full_load_comes_to_its_end(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM, encoding="utf-8")
    for _ in range(3):
        run_ = subprocess.run(
            [sys.executable, str(script)],
            cwd=ROOT,
            env={**__import__("os").environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert (run_.returncode, run_.stdout.strip(), run_.stderr.strip()) == (0, "True True", "")


class Told(QObject):
    """Tells in which thread it ends."""

    def __init__(self, ended_in: list[str]) -> None:
        super().__init__()
        self.destroyed.connect(
            lambda: ended_in.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
        )


class Lingering(ThreadPoolExecutor):
    """Its workers keep what they were given for a while after they are done, as one that is slow to return does."""

    def submit(self, call: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        def linger(*held: Any) -> None:
            call(*held)
            time.sleep(0.03)

        return super().submit(linger, *arguments, **named)


def test_what_work_holds_and_brings_is_not_let_go_of_by_the_worker_last(qtbot: QtBot) -> None:
    jobs = install(Jobs(Progress, Cancelled, Lingering(4)))
    ended_in: list[str] = []

    def held_by(thing: QObject, *, fails: bool) -> Callable[[object], object]:
        def work(progress: object) -> object:
            if fails:
                raise ValueError(thing.objectName())
            return thing

        return work

    for n in range(20):
        run(held_by(Told(ended_in), fails=bool(n % 2))).failed(lambda error: None).start()
    settle(qtbot, jobs)
    assert jobs.shutdown(20)
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes
    gc.collect()
    assert len(ended_in) == 20
    assert set(ended_in) == {"MainThread"}


def test_what_long_work_used_is_given_back_once_it_has_ended(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(pool, "give_back", lambda: given.append(threading.get_ident()))
    monkeypatch.setattr(pool, "LONG", 1e9)
    first = Heard(jobs.run(lambda _progress: "short").start())
    qtbot.waitUntil(lambda: first.endings() == ["done"], timeout=20_000)
    assert given == []

    monkeypatch.setattr(pool, "LONG", -1.0)
    second = Heard(jobs.run(lambda _progress: "long").start())
    qtbot.waitUntil(lambda: second.endings() == ["done"] and len(given) == 1, timeout=20_000)
    assert given != [threading.get_ident()]  # the window does not wait for it


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other allocators give back by themselves")
def test_what_was_freed_below_something_that_is_kept_is_given_back_to_the_system() -> None:
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = (
        ctypes.c_void_p,
        [ctypes.c_size_t],
        [ctypes.c_void_p],
    )
    blocks = [libc.malloc(10_000) for _ in range(4_000)]
    for block in blocks:
        ctypes.memset(block, 1, 10_000)
    for block in blocks[:-1]:  # the last keeps the heap from shrinking by itself
        libc.free(block)
    before = resident()
    give_back()
    libc.free(blocks[-1])
    assert before - resident() > 20_000_000


HEAPS_OF_WORKERS = """
import ctypes, sys, threading
from PySide6.QtCore import QCoreApplication
from desktop.jobs import Jobs
from desktop.jobs.pool import THREADS
app, jobs = QCoreApplication([]), Jobs()
together = threading.Barrier(THREADS)
for _ in range(THREADS):
    jobs.run(lambda _progress: (together.wait(20), bytearray(100_000), together.wait(20))).start()
while jobs.active():
    app.processEvents()
libc = ctypes.CDLL(None)
libc.fopen.restype, libc.malloc_info.argtypes = ctypes.c_void_p, [ctypes.c_int, ctypes.c_void_p]
libc.malloc_info(0, libc.fopen(sys.argv[1].encode(), b"w"))
libc.fflush(None)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other allocators have no heap for each thread")
def test_all_workers_share_a_few_heaps(tmp_path: Path) -> None:
    told = tmp_path / "heaps.xml"
    subprocess.run([sys.executable, "-c", HEAPS_OF_WORKERS, str(told)], cwd=ROOT, check=True, timeout=120)
    assert told.read_text(encoding="utf-8").count("<heap nr=") <= HEAPS + 1  # the first worker had one before it asked


def resident() -> int:
    """The bytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGESIZE")
