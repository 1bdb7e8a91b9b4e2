"""The lock files: all that the project asks for, exactly one version, with hashes, and from no private index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {
    "requirements.lock": [],
    "requirements-dev.lock": PROJECT["optional-dependencies"]["dev"],
    "requirements-bench.lock": PROJECT["optional-dependencies"]["bench"],
    "requirements-installer.lock": PROJECT["optional-dependencies"]["installer"],
}


def text(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, tuple[Version, int]]:
    """Each library of a lock file: its version and the number of its hashes."""
    entries = re.split(r"^(?=[A-Za-z0-9])", text(lock), flags=re.MULTILINE)[1:]
    found = {}
    for entry in entries:
        name, version = re.match(r"([\w.-]+)==([\w.+!-]+)", entry).groups()  # type: ignore[union-attr]
        found[canonicalize_name(name)] = (Version(version), len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry)))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_names_no_index_no_address_and_no_folder(lock: str) -> None:
    assert re.findall(r"://|^ *--?(?!hash)[a-z].*|(?<![\w.])/[a-z]+/.*|@ ?file.*", text(lock), flags=re.MULTILINE) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_library_of_a_lock_file_has_hashes(lock: str) -> None:
    assert len(pins(lock)) > 10
    assert [name for name, (_, hashes) in pins(lock).items() if not hashes] == []


@pytest.mark.parametrize(("lock", "more"), LOCKS.items(), ids=LOCKS)
def test_a_lock_file_answers_everything_that_the_project_asks_for(lock: str, more: list[str]) -> None:
    locked = pins(lock)
    for asked in (Requirement(line) for line in PROJECT["dependencies"] + more):
        name = canonicalize_name(asked.name)
        assert name in locked, f"{name} is missing: make lock"
        assert asked.specifier.contains(locked[name][0]), f"{name} {locked[name][0]} is locked, {asked} is asked for"


@pytest.mark.parametrize("lock", ["requirements-dev.lock", "requirements-bench.lock", "requirements-installer.lock"])
def test_what_is_tested_and_measured_is_what_runs(lock: str) -> None:
    held = pins(lock)
    assert {name: held.get(name) for name in pins("requirements.lock")} == pins("requirements.lock")


@pytest.mark.parametrize("name", ["pyproject.toml", "Makefile", "installer/setup.sh", "installer/lock.sh", ".ci/run"])
def test_the_set_up_names_no_package_index(name: str) -> None:
    assert (
        re.findall(r"pypi|--index-url|--extra-index|--find-links|--trusted-host", text(name), flags=re.IGNORECASE) == []
    )
