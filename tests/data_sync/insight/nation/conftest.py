"""Invented releases, read in by the product, for what is counted and compared."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.store.cache import read_cache

Rows = Sequence[dict[str, str]]
Made = Callable[..., sqlite3.Connection]


@pytest.fixture
def made(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> Iterator[Made]:
    """Reads releases in, in the order given (as-at date to rows), and gives the cache that comes of it. `layouts`
    names the layout of a date that is not written as that of June 2026; the same `folder` again adds to what it
    holds."""
    with ExitStack() as opened:

        def make(
            files: Mapping[str, Rows], *, layouts: Mapping[str, str] | None = None, folder: str = "data"
        ) -> sqlite3.Connection:
            library = new_library(folder)
            for as_at, rows in files.items():
                shape = invented.layout((layouts or {}).get(as_at, "management_2026"))
                path = invented.csv_file(tmp_path / f"{folder}-{as_at}-{len(rows)}.csv", shape, rows, as_at)
                library.import_files([path], accept=True)
            return opened.enter_context(closing(read_cache(library.places.cache)))

        yield make
