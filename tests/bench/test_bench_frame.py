"""The frame that `make bench` runs in, tried on lines of its own. No time is measured here."""

from __future__ import annotations

import importlib.util
import json
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from data_sync.sync.read import read_register
from data_sync.sync.stage import stage


def loaded(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return loaded("run", monkeypatch)


SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


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


def test_bench_json_has_the_names_of_the_contract_alone(run: ModuleType, tmp_path: Path) -> None:
    write(tmp_path, "near", "return {'value': 1, 'unit': 'ms', 'against': 'x', 'ratio': 1}")
    write(tmp_path, "idle", "return {'value': 2, 'unit': 'ms', 'against': 'x', 'ratio': None}")
    assert run.main([], tmp_path, tmp_path) == 0
    assert list(json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))) == ["near"]
    beside = json.loads((tmp_path / "build" / "bench" / "beside.json").read_text(encoding="utf-8"))
    assert beside["idle"]["value"] == 2


def test_every_name_of_the_contract_has_its_line_and_its_goal(run: ModuleType) -> None:
    here = Path(__file__).parent
    named = {path.stem.removeprefix("line_") for path in here.glob("line_*.py")}
    goals = tomllib.loads((here / "goals.toml").read_text(encoding="utf-8"))
    assert set(run.CONTRACT) <= named
    assert set(goals) == named


def test_the_readme_gets_one_table_however_often_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    readme = loaded("readme", monkeypatch)
    answers = {"near": {"value": 0.041, "unit": "ms", "against": "cKDTree 0.03 ms", "ratio": 1.3}}
    about = {"near": {"what": "Near", "goal": "at most 2 times"}, "start": {"what": "Start", "goal": "2"}}
    text = readme.section(answers, {}, about, "a laptop, 2 cores", "22 November 2026")
    once = readme.written("# Atlas\n\n## How it is made\n\nPython.\n", text)
    assert "| Near | 0.04 ms | cKDTree 0.03 ms | 1.3 | at most 2 times |" in once
    assert "Start" not in once, "it was not measured"
    assert "make bench` on a laptop, 2 cores, 22 November 2026." in once
    assert once.index("## How fast") < once.index("## How it is made")
    assert readme.written(once, text) == once
    held = {"words": "a release brought in", "unit": "ms", "sizes": [1000, 4000], "values": [1.0, 2.0], "growth": 0.5}
    grown = readme.section(answers, {}, about, "a laptop", "22 November 2026", {"import": held})
    assert "| settings | 1,000 | 4,000 |" in grown
    assert "| a release brought in | 1.00 ms | 2.00 ms | 0.50 |" in grown
    later = readme.written(once, text.replace("22 November", "23 November"))
    assert later == once.replace("22 November", "23 November")


def test_a_release_is_grown_to_any_size_and_no_setting_stands_in_it_twice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    grown_file = loaded("grown_file", monkeypatch)
    (source,) = SAMPLE.glob("assets.publishing.service.gov.uk/media/*/Childcare_provider_data_as_at_*.csv")

    def urns(settings: int) -> list[str]:
        target = grown_file.grown(source, tmp_path / f"{settings}.csv", settings)
        staged = stage(read_register(target, source.name), "2026-06-30")
        assert staged.set_aside == 0
        return list(staged.columns["urn"])

    assert len(set(urns(500))) == 500
    assert len(set(urns(6000))) == 6000


def test_growth_is_the_exponent(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("run", "processes", "grown_file", "register_file"):
        loaded(name, monkeypatch)
    growth = loaded("growth", monkeypatch).growth
    sizes = (15_000, 60_000, 240_000)
    assert growth(sizes, [2.0 * n for n in sizes]) == pytest.approx(1.0)
    assert growth(sizes, [5.0, 5.0, 5.0]) == pytest.approx(0.0)
    assert growth(sizes, [n**0.5 for n in sizes]) == pytest.approx(0.5)
