"""The frame that `make bench` runs in, tried on lines of its own. No time is measured here."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", Path(__file__).with_name("run.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "run", module)
    spec.loader.exec_module(module)
    return module


LINE = """
from run import Unmeasured
NAME = {name!r}
def measure(context):
    assert context.scratch.is_dir()
    {act}
"""


def write(folder: Path, name: str, act: str) -> None:
    (folder / f"line_{name}.py").write_text(LINE.format(name=name, act=act), encoding="utf-8")


def test_every_line_is_printed_and_written(run: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        tmp_path, "start", "return {'value': 210.5, 'unit': 'ms', 'against': 'a bare window', 'ratio': 1.75, 'more': 1}"
    )
    write(tmp_path, "memory", "return {'value': 180, 'unit': 'MB', 'against': '', 'ratio': None}")
    assert run.main([], tmp_path, tmp_path) == 0
    written = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert written == {
        "memory": {"value": 180, "unit": "MB", "against": "", "ratio": None},
        "start": {"value": 210.5, "unit": "ms", "against": "a bare window", "ratio": 1.75},
    }
    assert "210.50 ms       1.75  a bare window" in capsys.readouterr().out


def test_a_line_that_cannot_be_measured_is_told_and_fails(
    run: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "near", "raise Unmeasured('no postcodes are held')")
    write(tmp_path, "start", "return {'value': 1, 'unit': 'ms', 'against': 'x', 'ratio': 1}")
    assert run.main([], tmp_path, tmp_path) == 1
    assert "not measured: no postcodes are held" in capsys.readouterr().out
    assert list(json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))) == ["start"]


def test_an_unknown_line_is_a_usage_error(run: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "start", "return {}")
    assert run.main(["strat"], tmp_path, tmp_path) == 2
    assert "Known: start" in capsys.readouterr().err
    assert not (tmp_path / "bench.json").exists()
