"""A sync on a schedule: the log says when it ran and how it ended, and the exit code says the same."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from data_sync import cli
from data_sync.api import Cancelled, KnownError
from data_sync.cli import run_log as log_of
from data_sync.cli.run_log import run_log

Run = Callable[..., tuple[int, str]]
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def command(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["childcare-data", "--data", str(tmp_path / "data"), *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return int(ended.value.code or 0), capsys.readouterr().err

    return command


def lines(path: Path) -> list[str]:
    found = path.read_text(encoding="utf-8").splitlines()
    assert all(STAMP.match(line) for line in found)
    return [STAMP.sub("", line) for line in found]


def test_a_run_that_brings_something_and_one_that_finds_nothing_new(run: Run, tmp_path: Path) -> None:
    mirror = Path(__file__).resolve().parents[2] / "resources" / "sample"
    log = tmp_path / "sync.log"
    for _ in range(2):
        assert run("--mirror", str(mirror), "sync", "--releases", "latest", "--log", str(log)) == (0, "")
    told = lines(log)
    assert told[0] == "sync of register began"
    assert ": added, " in told[1]
    assert ": unchanged, " in told[4]
    assert sum("done in" in line for line in told) == 2


def test_a_run_that_fails_says_why_in_the_log_and_by_its_exit_code(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "sync.log"
    code, err = run("--mirror", str(tmp_path / "none"), "sync", "--log", str(log))
    assert (code, err.startswith("error: ")) == (1, True)
    assert lines(log)[-1].startswith("sync of register failed (mirror-missing): ")


def test_a_log_that_cannot_be_written_is_told_before_anything_is_done(run: Run, tmp_path: Path) -> None:
    code, err = run("--mirror", str(tmp_path), "sync", "--log", str(tmp_path / "no" / "sync.log"))
    assert (code, "error: The program may not write in" in err) == (1, True)
    assert not (tmp_path / "data" / "cache.sqlite").exists()


def test_every_way_a_run_can_end_is_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    for error in (Cancelled(), KnownError("no-data"), ZeroDivisionError("secret words")):
        with pytest.raises(type(error)), run_log(log, "sync"):
            raise error
    assert lines(log)[1::2] == [
        "sync was stopped",
        f"sync failed (no-data): {KnownError('no-data').sentence}",
        "sync ended with ZeroDivisionError",
    ]  # fmt: skip


def test_a_long_log_begins_afresh_and_the_old_one_is_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_of, "MOST_BYTES", 300)
    log = tmp_path / "a.log"
    for _ in range(30):
        with run_log(log, "sync"):
            pass
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.log", "a.log.1"]
    assert log.stat().st_size < 500
