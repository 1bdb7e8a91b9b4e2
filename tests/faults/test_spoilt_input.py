"""Spoilt input of every kind is read or refused in a sentence; `make fuzz` tries the same for as long as one likes."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

NAMES = ("csv", "ods", "xlsx", "content", "page", "pdf", "project", "words")


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    spec = importlib.util.spec_from_file_location("faults_fuzz", Path(__file__).with_name("fuzz.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def readers(
    fuzz: ModuleType, sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("spoilt")
    shutil.copytree(sample_folder_built, folder / "data")
    with fuzz.targets(folder) as found:
        yield found


@pytest.mark.parametrize("name", NAMES)
def test_spoilt_input_is_read_or_refused(
    fuzz: ModuleType, readers: dict[str, Any], name: str, tries: Callable[[int, int], int]
) -> None:
    assert set(readers) == set(NAMES)
    target, seeds, how = readers[name]
    for seed in seeds:
        target(seed)
    count = tries(60, 3000)
    assert fuzz.beaten(name, target, seeds, how, 8, count, time.monotonic() + 10_000) == count
