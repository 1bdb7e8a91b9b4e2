"""A frozen program is its own reader of PDFs: started with one word it answers on its pipes, and opens no window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from data_sync.sync import bringing_worker, processes, reports_worker

START = """
import sys
from {room} import main
sys.argv = ["childcare-atlas", "--read-pdfs"]
main()
sys.stderr.write(" ".join(name for name in ("PySide6", "click", "numpy", "requests") if name in sys.modules))
"""


def test_a_frozen_program_starts_itself_with_the_word_that_its_programs_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert processes.command(reports_worker) == [sys.executable, "--read-pdfs"]
    assert processes.command(bringing_worker) == [sys.executable, "--bring-in"]


@pytest.mark.parametrize(("room", "heavy"), [("desktop.app", ""), ("data_sync.cli", "click")])
def test_both_programs_read_pdfs_when_they_are_started_so(
    room: str, heavy: str, write_pdf: Callable[[Sequence[Sequence[str]]], bytes], tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(write_pdf([["Inspection of Larch Nursery"], ["Page two"]]))
    asked = json.dumps({"do": "text", "path": str(file), "pages": 5}) + "\n"
    done = subprocess.run(
        [sys.executable, "-c", START.format(room=room)], input=asked.encode(), capture_output=True, timeout=60
    )
    head, _, payload = done.stdout.partition(b"\n")
    assert json.loads(head)["pages"] == 2
    assert "Larch Nursery" in json.loads(payload)[0]
    assert done.stderr.decode() == heavy
