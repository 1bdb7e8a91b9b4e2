"""Folders for analysts: a SQLite file that Datasette serves with facets and text search, and Parquet files; each with
a data dictionary."""

from __future__ import annotations

import importlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.share.datasets import datasets, dictionary, meaning
from data_sync.share.makers import Holding
from data_sync.share.table import Table, licences
from data_sync.store.faults import as_known
from data_sync.store.plain_file import PlainTable, write_plain_file

DATABASE = "childcare.db"
DICTIONARY = "data-dictionary.md"
BATCH = 10_000

_SQLITE = {"text": "TEXT", "whole": "INTEGER", "decimal": "REAL", "date": "TEXT", "percent": "REAL"}
_KEYS = {"settings": ("urn",), "releases": ("as_at",)}
_INDEXES = {
    "settings": ("type", "la", "region", "postcode", "inspected"),
    "inspections": ("urn", "date"),
    "judgements": ("urn", "grade"),
    "changes": ("urn", "kind", "la"),
}
_SEARCHED = {"settings": ("label", "town", "postcode", "la", "urn"), "changes": ("label", "la", "urn")}
_FACETS = {
    "settings": ["type", "region", "la", "outcome", "safeguarding"],
    "inspections": ["kind", "framework", "safeguarding"],
    "judgements": ["kind", "framework", "grade"],
    "changes": ["to_as_at", "kind", "la"],
}
_VIEWS = (
    ("on_the_register", "SELECT * FROM settings WHERE left_as_at IS NULL"),
    ("no_longer_on_the_register", "SELECT * FROM settings WHERE left_as_at IS NOT NULL"),
)


def write_datasette(held: Holding, folder: Path, progress: Progress = SILENT) -> dict[str, int]:
    """Write a folder that `datasette FOLDER` serves; the number of rows of each table. Raises `disk-full` or
    `not-writable`."""
    tables = datasets(held)
    with _into(folder) as made:
        plain = (_plain_table(name, table, progress) for name, table in tables.items())
        counts = write_plain_file(made / DATABASE, plain, _VIEWS)
        metadata = json.dumps(_metadata(tables), ensure_ascii=False, indent=1)
        (made / "metadata.json").write_text(metadata, encoding="utf-8")
        (made / DICTIONARY).write_text(dictionary(tables), encoding="utf-8")
    return counts


def write_parquet(held: Holding, folder: Path, progress: Progress = SILENT) -> dict[str, int]:
    """Write a Parquet file a table; the number of rows of each. Raises `needs-pyarrow`, `disk-full` or
    `not-writable`."""
    arrow, parquet = _pyarrow()
    tables = datasets(held)
    counts = {}
    with _into(folder) as made:
        for name, table in tables.items():
            progress.step("writing", name)
            counts[name] = _write_one(arrow, parquet, made / f"{name}.parquet", table)
        (made / DICTIONARY).write_text(dictionary(tables), encoding="utf-8")
    return counts


@contextmanager
def _into(folder: Path) -> Iterator[Path]:
    """A folder to write into; what is in it goes to `folder` when all is written, each file whole."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".being-written-", dir=folder) as made:
            yield Path(made)
            for file in sorted(Path(made).iterdir()):
                os.replace(file, folder / file.name)
    except OSError as error:
        raise as_known(error, folder / DICTIONARY) from error


# --- Datasette -------------------------------------------------------------------------------------------------------


def _plain_table(name: str, table: Table, progress: Progress) -> PlainTable:
    progress.step("writing", name)
    columns = tuple((column.key, _SQLITE[column.kind]) for column in table.columns)
    return PlainTable(name, columns, table.rows(), _KEYS.get(name, ()), _INDEXES.get(name, ()), _SEARCHED.get(name, ()))


def _metadata(tables: dict[str, Table]) -> dict[str, Any]:
    """Descriptions, licence, facets and sorting, as Datasette reads them."""
    facts, settings = licences(), tables["settings"]
    told = {}
    for name, table in tables.items():
        told[name] = {
            "description": " ".join((table.notes.query, *table.notes.remarks)),
            "columns": {column.key: meaning(column) for column in table.columns},
            "facets": _FACETS.get(name, []),
            "size": 50,
        }
    told["settings"] |= {"label_column": "label", "sort": "label"}
    for view, about in (
        (_VIEWS[0][0], "Settings of the newest release."),
        (_VIEWS[1][0], "Settings that an earlier release lists and the newest does not. Not proof of closure."),
    ):
        told[view] = {"description": about, "facets": _FACETS["settings"], "sort": "label"}
    return {
        "title": "England's published childcare register",
        "description": settings.notes.line(),
        "license": facts["licence"].rstrip("."),
        "license_url": facts["licence_url"],
        "source": "Ofsted, on GOV.UK",
        "source_url": facts["source_url"],
        "about": f"{facts['attribution']} {facts['places']}",
        "databases": {"childcare": {"tables": told}},
    }


# --- Parquet ---------------------------------------------------------------------------------------------------------


def _pyarrow() -> tuple[Any, Any]:
    try:
        return importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise KnownError("needs-pyarrow") from error


def _write_one(arrow: Any, parquet: Any, path: Path, table: Table) -> int:
    kinds = {
        "text": arrow.string(), "whole": arrow.int64(), "decimal": arrow.float64(), "percent": arrow.float64(),
        "date": arrow.date32(),
    }  # fmt: skip
    schema = arrow.schema(
        [arrow.field(c.key, kinds[c.kind], metadata={"description": meaning(c)}) for c in table.columns],
        metadata=_told(table),
    )
    n = 0
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        rows = iter(table.rows())
        while some := list(islice(rows, BATCH)):
            writer.write_table(arrow.table(_columns(table, some), schema=schema))
            n += len(some)
        if n == 0:
            writer.write_table(schema.empty_table())
    return n


def _told(table: Table) -> dict[str, str]:
    """The notes by their headings; those under one heading stand together."""
    told: dict[str, str] = {}
    for heading, text in table.notes.told():
        told[heading] = f"{told[heading]} {text}" if heading in told else text
    return told


def _columns(table: Table, rows: Iterable[Sequence[Any]]) -> list[list[Any]]:
    return [
        [_READ[column.kind](value) if value is not None else None for value in values]
        for column, values in zip(table.columns, zip(*rows, strict=True), strict=True)
    ]


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


_READ: dict[str, Callable[[Any], Any]] = {"text": str, "whole": int, "decimal": float, "percent": float, "date": _date}
