"""What a package built from the project holds, and what is installed here."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import data_sync

ROOT = Path(__file__).resolve().parents[2]
CODE = ("data_sync", "desktop")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel, built in a copy: building leaves things behind."""
    folder = tmp_path_factory.mktemp("build")
    for name in CODE:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    (folder / "tests").mkdir()
    (folder / "tests" / "test_nothing.py").touch()
    program = "import setuptools.build_meta as build; print(build.build_wheel('wheel'))"
    run = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    with zipfile.ZipFile(folder / "wheel" / run.stdout.split()[-1]) as wheel:
        return set(wheel.namelist())


def test_the_package_holds_every_module_and_every_table_and_schema(names: set[str]) -> None:
    wanted = {
        str(path.relative_to(ROOT))
        for folder in CODE
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".toml", ".sql"} and "__pycache__" not in path.parts
    }
    assert "data_sync/errors.toml" in wanted
    assert wanted - names == set()


def test_every_folder_with_code_is_a_package() -> None:
    # Without __init__.py a folder is left out of the package without a word.
    folders = {path.parent for name in CODE for path in (ROOT / name).rglob("*.py")}
    assert sorted(folder for folder in folders if not (folder / "__init__.py").is_file()) == []


def test_the_package_holds_nothing_else(names: set[str]) -> None:
    others = {name for name in names if not name.startswith((*(f"{folder}/" for folder in CODE), "childcare_atlas-"))}
    assert others == set()


def test_the_installed_program_has_its_two_commands_and_the_version_of_the_code() -> None:
    program = importlib.metadata.distribution("childcare-atlas")
    commands = {entry.name: entry.value for entry in program.entry_points}
    assert commands == {"childcare-data": "data_sync.cli:main", "childcare-atlas": "desktop.app:main"}
    assert program.version == data_sync.__version__
