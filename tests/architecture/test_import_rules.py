"""The division of the house, as import-linter keeps it (the contracts and their reasons stand in pyproject.toml)."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# One forbidden line a rule: where it would be written, what it would say, and how import-linter tells of it (a line
# between two rooms as "a > b", which it words as "a is not allowed to import b").
OFFENCES = [
    ("data_sync/store/wrong.py", "import data_sync.search", "data_sync.store > data_sync.search"),
    ("data_sync/tabular/wrong.py", "import data_sync.transport", "data_sync.tabular > data_sync.transport"),
    ("data_sync/search/wrong.py", "import data_sync.mine", "data_sync.search > data_sync.mine"),
    ("data_sync/insight/wrong.py", "import data_sync.mine", "data_sync.insight > data_sync.mine"),
    ("data_sync/domain/wrong.py", "import desktop.theme", "data_sync.domain.wrong -> desktop.theme"),
    ("data_sync/api.py", "from PySide6.QtCore import QObject", "data_sync.api -> PySide6"),
    ("data_sync/sync/wrong.py", "import requests", "data_sync.sync.wrong -> requests"),
    ("data_sync/transport/wrong.py", "import sqlite3", "data_sync.transport.wrong -> sqlite3"),
    ("data_sync/share/wrong.py", "from sqlite_utils import Database", "data_sync.share.wrong -> sqlite_utils"),
    ("desktop/presenters/wrong.py", "import desktop.widgets", "desktop.presenters > desktop.widgets"),
    ("desktop/models/wrong.py", "from data_sync.store import cache", "desktop.models.wrong -> data_sync.store"),
    ("desktop/views/wrong.py", "import sqlite3", "desktop.views.wrong -> sqlite3"),
    ("desktop/widgets/wrong.py", "import pyqtgraph", "desktop.widgets.wrong -> pyqtgraph"),
    ("desktop/jobs/wrong.py", "import requests", "desktop.jobs.wrong -> requests"),
    ("desktop/theme.py", "import desktop.jobs", "desktop.theme > desktop.jobs"),
    ("desktop/gadgets/__init__.py", "", "desktop.gadgets"),
]
ALLOWED = [
    ("data_sync/cli/__init__.py", "import data_sync.api"),
    ("data_sync/api.py", "import data_sync.sync, data_sync.share, data_sync.search, data_sync.mine, data_sync.errors"),
    ("data_sync/transport/session.py", "import requests, ssl, socket"),
    ("data_sync/store/cache.py", "import sqlite3, sqlite_utils, data_sync.domain"),
    ("desktop/presenters/find.py", "import data_sync.api, desktop.models"),
    ("desktop/charts/line.py", "import pyqtgraph, desktop.widgets"),
    ("desktop/views/find.py", "import desktop.widgets, desktop.charts, desktop.map, desktop.presenters"),
    ("desktop/theme.py", "import desktop.resources"),
    ("desktop/jobs/__init__.py", ""),
    ("data_sync/domain/__init__.py", ""),
    ("data_sync/insight/__init__.py", ""),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--config", "pyproject.toml", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8", "COLUMNS": "400"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def house(folder: Path, lines: list[tuple[str, str]]) -> Path:
    """A house of empty rooms under `folder`, with the given lines of code in it."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    rooms = {name: ["__init__"] for name in ("data_sync", "desktop")}
    rooms |= {f"data_sync/{room}": ["__init__"] for room in ("sync", "share", "search", "insight", "mine", "sources")}
    rooms |= {f"data_sync/{room}": ["__init__"] for room in ("store", "transport", "tabular", "domain")}
    rooms |= {
        f"desktop/{room}": ["__init__"]
        for room in ("views", "charts", "map", "widgets", "presenters", "models", "jobs")
    }
    rooms["data_sync"] += ["cli", "api", "errors", "progress"]
    rooms["desktop"] += ["app", "theme", "settings", "messages", "resources"]
    for room, modules in rooms.items():
        (folder / room).mkdir(exist_ok=True)
        for module in modules:
            (folder / room / f"{module}.py").touch()
    for place, line in lines:
        (folder / place).parent.mkdir(exist_ok=True)
        with (folder / place).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    return folder


def test_every_import_keeps_to_the_rules_of_the_house() -> None:
    answer = lint_imports(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_a_house_that_keeps_the_rules_passes(tmp_path: Path) -> None:
    answer = lint_imports(house(tmp_path, ALLOWED))
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(("place", "line", "told"), OFFENCES, ids=[f"{place}: {line}" for place, line, _ in OFFENCES])
def test_a_line_against_the_rules_is_told(tmp_path: Path, place: str, line: str, told: str) -> None:
    answer = lint_imports(house(tmp_path, [(place, line)]))
    assert answer.returncode == 1, answer.stdout + answer.stderr
    told = told.replace(" > ", " is not allowed to import ")
    assert told in " ".join(answer.stdout.split()), answer.stdout


def test_every_rule_says_why() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    assert len(contracts) >= 8
    assert [contract["name"] for contract in contracts if not contract.get("broken_contract_guidance")] == []
