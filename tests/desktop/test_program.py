"""The program as it is started: what its first window waits for, `--smoke`, `--screenshots`, and no screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop import faults
from desktop.app import NO_SCREEN, _parser

ROOT = Path(__file__).resolve().parents[2]

# None of these may be loaded before the first window stands (the guard of the tests loads socket).
SLOW = {"numpy", "pyqtgraph", "requests", "urllib3", "sqlite_utils", "pandas", "rapidfuzz", "concurrent"}

FIRST_PAINT = """
import sqlite3, sys
from pathlib import Path
asked, steps = [], []
class Watched(sqlite3.Connection):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.set_trace_callback(asked.append)
        self.set_progress_handler(lambda: steps.append(1), 1000)
plain = sqlite3.connect
sqlite3.connect = lambda *args, **named: plain(*args, **{"factory": Watched, **named})
outside = []
sys.addaudithook(lambda event, args: outside.append(event) if event.startswith("socket.") else None)
from desktop.app import build
program = build(Path(sys.argv[1]), None)
loaded = []
program.window.first_painted.connect(lambda: loaded.extend(sys.modules))
program.holder.warm = lambda: None
program.window.show()
while not loaded:
    program.app.processEvents()
print("first row:", program.find.model.face(0).name)
print("thousands of steps in the cache:", len(steps), "statements:", len(asked), "network:", *outside)
print(*sorted({name.split(".")[0] for name in loaded} | {name for name in loaded if name.startswith("desktop.")}))
"""


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    } | environment
    if environment.get("QT_QPA_PLATFORM") == "":
        del env["QT_QPA_PLATFORM"]
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=400
    )


@pytest.fixture
def folder(sample_folder_built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample_folder_built, tmp_path / "data"))


def test_the_first_window_waits_for_nothing_heavy_and_shows_rows(folder: Path) -> None:
    answer = run("-c", FIRST_PAINT, str(folder))
    assert answer.returncode == 0, answer.stderr
    row, read, loaded = answer.stdout.splitlines()
    assert row.removeprefix("first row: ")
    # Reading the 2,400 settings of the sample whole takes SQLite some hundred thousand steps.
    told = re.fullmatch(r"thousands of steps in the cache: (\d+) statements: (\d+) network:", read)
    assert told, f"something spoke to the network: {read}"
    assert int(told[1]) <= 20
    assert 1 <= int(told[2]) <= 40, "a statement a row would be more"
    names = set(loaded.split())
    assert {"PySide6", "desktop", "data_sync"} <= names
    assert sorted(SLOW & names) == []
    # nor for pages and parts that nobody sees yet
    others = {"desktop.views.compare.page", "desktop.views.data.page", "desktop.views.find.detail", "desktop.messages"}
    assert sorted(others & names) == []


def test_smoke_says_how_many_settings_and_how_long(folder: Path) -> None:
    answer = run("-m", "desktop.app", "--data", str(folder), "--smoke", QT_QPA_PLATFORM="")
    assert (answer.returncode, answer.stderr) == (0, "")
    said = re.fullmatch(r"ready: (\d,\d{3}) settings, (\d+) ms\n", answer.stdout)
    assert said, answer.stdout
    assert said[1].startswith("2,")
    assert 50 < int(said[2]) < 60_000


def test_smoke_builds_the_sample_where_nothing_is_held(tmp_path: Path) -> None:
    answer = run("-m", "desktop.app", "--data", str(tmp_path / "new"), "--smoke", QT_QPA_PLATFORM="")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert re.fullmatch(r"ready: 2,\d{3} settings, \d+ ms\n", answer.stdout), "said once"


def test_smoke_fails_in_one_sentence_where_the_cache_is_broken(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"not a database at all" * 400)
    answer = run("-m", "desktop.app", "--data", str(tmp_path), "--smoke", QT_QPA_PLATFORM="")
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert re.fullmatch(r"error: [^\n]+\n", answer.stderr), answer.stderr


def test_without_a_screen_it_says_so_in_one_sentence(folder: Path) -> None:
    answer = run("-m", "desktop.app", "--data", str(folder), QT_QPA_PLATFORM="")
    if sys.platform in ("win32", "darwin"):
        pytest.skip("There is always a screen here.")
    assert (answer.returncode, answer.stdout, answer.stderr) == (1, "", f"{NO_SCREEN}\n")


def test_a_picture_of_every_page_is_written_light_and_dark(folder: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    answer = run(
        "-m", "desktop.app", "--data", str(folder), "--screenshots", str(pictures), "--size", "1024x700",
        QT_QPA_PLATFORM="",
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    names = {path.stem for path in pictures.glob("*.png")}
    for page in ("find", "find-selected", "find-map", "compare", "data"):
        light, dark = (QImage(str(pictures / f"{page}-{mode}.png")) for mode in ("light", "dark"))
        assert {f"{page}-light", f"{page}-dark"} <= names
        assert (light.width(), light.height()) == (dark.width(), dark.height()) == (1024, 700)
        assert light.pixelColor(1000, 690).lightness() > 150 > dark.pixelColor(1000, 690).lightness()


@pytest.mark.parametrize("size", ["", "x", "1440", "0x900", "axb", "99999999x9999"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        _parser().parse_args(["--size", size])
    assert left.value.code == 2
    assert "is not a size such as 1440x900" in capsys.readouterr().err


def test_a_fault_is_noted_by_its_place_and_without_the_words_that_came_with_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "faults.log"
    try:
        raise RuntimeError("little acorns leeds")
    except RuntimeError as error:
        apart = str(Path("jane", "atlas", "data_sync", "sync", "register.py:12 take_in"))
        faults.note(path, type(error), error.__traceback__, [apart])
    noted = path.read_text(encoding="utf-8")
    assert "RuntimeError" in noted
    assert "test_a_fault_is_noted" in noted
    assert "acorns" not in noted, "neither the error's words nor the line of code that they stand in"
    assert str(Path(__file__).parents[1]) not in noted, "a path can name who sits at the computer"
    assert "\ndata_sync/sync/register.py:12 take_in\n" in noted
    assert "jane" not in noted
