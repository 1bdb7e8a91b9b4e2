"""The forms in which a table can be taken away, and how one is put into a file: whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.share.table import Table
from data_sync.store.faults import as_known


@dataclass(frozen=True, slots=True)
class Form:
    """`key` is the ending of its files as well; `several` tells whether one file can hold several tables."""

    key: str
    title: str
    several: bool


FORMS = (
    Form("csv", tr("CSV, for any spreadsheet or program"), several=False),
    Form("xlsx", tr("Excel workbook, with filters and a sheet of notes"), several=True),
    Form("html", tr("Web page, to read or print"), several=True),
    Form("md", tr("Markdown, for an e-mail"), several=True),
    Form("json", tr("JSON, for a program"), several=False),
)


def form(key: str) -> Form:
    """The form with this key. Raises `unknown-value`."""
    for each in FORMS:
        if each.key == key:
            return each
    raise KnownError("unknown-value", what=tr("format"), value=key, known=", ".join(f.key for f in FORMS))


def form_for(path: Path, key: str | None = None) -> Form:
    """The form asked for, else the one that the file's ending names. Raises `unknown-value`."""
    return form(key or path.suffix.removeprefix(".").lower())


def write_file(path: Path, tables: Sequence[Table], key: str | None = None) -> int:
    """Write tables into a file, in the form of `key` or of the file's ending; returns the number of rows.

    What stood there is replaced when all is written and stays otherwise. Raises `unknown-value`, `file-missing` where
    the folder is not there, `disk-full` or `not-writable`.
    """
    wanted = form_for(path, key)
    if len(tables) > 1 and not wanted.several:
        raise ValueError(f"{wanted.key} holds one table")
    if not path.parent.is_dir():
        raise KnownError("file-missing", file=str(path.parent))
    try:
        with tempfile.TemporaryDirectory(prefix=".being-written-", dir=path.parent) as folder:
            made = Path(folder) / f"table.{wanted.key}"
            n = _write(made, tables, wanted.key)
            os.replace(made, path)
    except OSError as error:
        raise as_known(error, path) from error
    return n


def write_text(path: Path, write: Callable[[TextIO], int]) -> int:
    """Write a text file whole or not at all; gives back what `write` does. Raises as `write_file`."""
    if not path.parent.is_dir():
        raise KnownError("file-missing", file=str(path.parent))
    try:
        with tempfile.TemporaryDirectory(prefix=".being-written-", dir=path.parent) as folder:
            made = Path(folder) / "text"
            with open(made, "w", encoding="utf-8", newline="") as out:
                n = write(out)
            os.replace(made, path)
    except OSError as error:
        raise as_known(error, path) from error
    return n


def write_stream(out: TextIO, table: Table, key: str) -> int:
    """Write a table to a stream of text; a workbook cannot be. Raises `unknown-value`."""
    if form(key).key == "xlsx":
        known = ", ".join(f.key for f in FORMS if f.key != "xlsx")
        raise KnownError("unknown-value", what=tr("format of what is printed"), value=key, known=known)
    return _TEXTS[key](out, [table])


def _write(path: Path, tables: Sequence[Table], key: str) -> int:
    if key == "xlsx":
        from data_sync.share.xlsx_table import write_workbook

        return write_workbook(path, tables)
    with open(path, "w", encoding="utf-8-sig" if key == "csv" else "utf-8", newline="") as out:
        return _TEXTS[key](out, tables)


def _csv(out: TextIO, tables: Sequence[Table]) -> int:
    from data_sync.share.csv_table import write_table

    return write_table(out, tables[0])


def _html(out: TextIO, tables: Sequence[Table]) -> int:
    from data_sync.share.html_table import write_html

    return write_html(out, tables)


def _markdown(out: TextIO, tables: Sequence[Table]) -> int:
    from data_sync.share.markdown_table import write_markdown

    return write_markdown(out, tables)


def _json(out: TextIO, tables: Sequence[Table]) -> int:
    from data_sync.share.json_table import write_json

    return write_json(out, tables[0])


_TEXTS: dict[str, Callable[[TextIO, Sequence[Table]], int]] = {
    "csv": _csv, "html": _html, "md": _markdown, "json": _json,
}  # fmt: skip
