"""`childcare-data export`: what the help shows runs, the form follows the file's name, and a slip is told in a line."""

from __future__ import annotations

import csv
import json
import re
import shlex
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from data_sync import cli
from data_sync.api import Library

HELP = Path(__file__).resolve().parents[3] / "resources" / "help" / "command-line.md"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def folder(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with a shortlist."""
    mine = tmp_path_factory.mktemp("own") / "data"
    shutil.copytree(sample_folder_built, mine)
    library = Library(mine, sample=True)
    urns = [setting.urn for setting in library.first_page(3).settings]
    shortlists = library.mine.shortlists
    shortlists.add(shortlists.make("Our shortlist"), reversed(urns))
    library.mine.notes.write(urns[0], "A secret thought")
    library.close()
    return mine


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["childcare-data", "--data", str(folder), "--sample", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return command


def examples() -> list[str]:
    found = re.findall(r"`childcare-data (export [^`]+)`", HELP.read_text(encoding="utf-8"))
    assert len(found) >= 10
    return found


@pytest.mark.parametrize("example", examples())
def test_what_the_help_shows_runs(example: str, run: Run, folder: Path, tmp_path: Path) -> None:
    library = Library(folder, sample=True)
    urns = iter([setting.urn for setting in library.first_page(2).settings])
    la = next(word for word in library.values("la"))
    library.close()
    words = [
        {"URN": lambda: next(urns), "NAME": lambda: la}.get(word, lambda word=word: word)()
        for word in shlex.split(example)
    ]
    code, out, err = run(*words)
    assert (code, err) == (0, "")
    file = words[3 if words[1] == "brief" else 2]
    assert (tmp_path / file).exists()
    assert file in out


def test_a_shortlist_is_written_in_the_persons_order_and_without_the_notes(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    for name in ("a.csv", "a.xlsx", "a.json"):
        assert run("export", "shortlist", name, "our shortlist", "--columns", "all")[0] == 0
        assert b"secret" not in (tmp_path / name).read_bytes()
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as stream:
        written = [row["urn"] for row in csv.DictReader(stream)]
    library = Library(folder, sample=True)
    assert written == [setting.urn for setting in reversed(library.first_page(3).settings)]
    library.close()
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames == ["Our shortlist", "Notes"]


def test_columns_come_as_they_are_asked_for(run: Run) -> None:
    code, out, _ = run("export", "list", "-", "--columns", "places, urn", "--places-min", "90")
    rows = list(csv.reader(out.splitlines()))
    assert code == 0
    assert rows[0] == ["places", "urn"]
    assert all(int(row[0]) >= 90 for row in rows[1:])


def test_an_answer_as_json_says_what_was_written(run: Run) -> None:
    code, out, _ = run("--json", "export", "list", "a.md", "--columns", "urn")
    told: dict[str, Any] = json.loads(out)
    assert (code, told["written"], told["columns"]) == (0, "a.md", ["urn"])
    assert told["rows"] > 100


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("list", "a.doc"), 2, "csv, xlsx, html, md, json"),
        (("list", "a"), 2, "csv, xlsx, html, md, json"),
        (("list", "-", "--format", "xlsx"), 2, "csv, html, md, json"),
        (("list", "a.csv", "--columns", "colour"), 2, "colour"),
        (("list", "no/such/a.csv"), 1, "no/such"),
        (("list", "a.csv", "--lla", "Leeds"), 2, "--lla"),
        (("shortlist", "a.csv", "Nobody's"), 2, "Our shortlist"),
        (("compare", "a.csv", "EY1"), 2, "two to six"),
        (("stats", "a.csv", "--by", "colour"), 2, "colour"),
        (("due", "a.csv"), 2, "--la"),
    ],
)
def test_a_slip_is_told_and_nothing_is_written(
    words: tuple[str, ...], code: int, said: str, run: Run, tmp_path: Path
) -> None:
    got, out, err = run("export", *words)
    assert (got, out) == (code, "")
    assert said.casefold() in err.casefold()
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []
