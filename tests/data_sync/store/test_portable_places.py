"""Where a program that is carried about keeps its data."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from data_sync.api import data_beside_program
from data_sync.store.places import PORTABLE, default_data


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "childcare-atlas"))
    return tmp_path


def test_a_frozen_program_keeps_its_data_beside_it_where_a_file_says_so(frozen: Path) -> None:
    assert default_data() != frozen / "data"
    (frozen / PORTABLE).touch()
    assert default_data() == data_beside_program() == frozen / "data"


def test_a_folder_that_is_named_comes_before_the_one_beside_the_program(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (frozen / PORTABLE).touch()
    monkeypatch.setenv("CHILDCARE_ATLAS_DATA", str(frozen / "named"))
    assert default_data() == frozen / "named"


def test_in_a_checkout_it_is_the_folder_that_git_leaves_alone() -> None:
    root = Path(__file__).resolve().parents[3]
    assert data_beside_program() == root / "data"
    assert "/data/" in (root / ".gitignore").read_text(encoding="utf-8").splitlines()
