"""The door of the room: a file's kind by its content, and its tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress
from data_sync.tabular import archive as zipped
from data_sync.tabular.delimited_text import read_csv
from data_sync.tabular.table import PEEK_ROWS, STANDARD, Limits, Table, Want, not_a_table

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OTHERS = (
    (b"%PDF-", tr("it is a PDF")),
    (b"\x1f\x8b", tr("it is a gzip archive")),
    (b"7z\xbc\xaf\x27\x1c", tr("it is a 7-Zip archive")),
    (b"Rar!", tr("it is a RAR archive")),
    (b"{\\rtf", tr("it is a rich text document")),
    (b"SQLite format 3\0", tr("it is a database")),
)


def read_tables(
    path: Path, *, want: Want | None = None, progress: Progress = SILENT, limits: Limits = STANDARD
) -> list[Table]:
    """The tables in the file at `path`: one for a CSV, one a sheet for an ODS or XLSX file, in the file's order.

    `want` is asked about each table with its name and first rows, and tables it does not want are left out, which
    spares most of the work on them. Progress tells bytes or rows of the stage "read"; cancelling is safe throughout.
    Raises KnownError "file-missing", or "not-a-table" with the reason: another kind of file, damaged, locked, or
    beyond `limits`.
    """
    try:
        with path.open("rb") as stream:
            return _read(stream, path, want, progress, limits)
    except FileNotFoundError as fault:
        raise KnownError("file-missing", file=path.name) from fault
    except OSError as fault:
        raise not_a_table(path.name, tr("it cannot be opened")) from fault
    except MemoryError as fault:
        raise not_a_table(path.name, tr("it needs more memory than this computer has")) from fault


def _read(stream: BinaryIO, path: Path, want: Want | None, progress: Progress, limits: Limits) -> list[Table]:
    file = path.name
    progress.step("read", file)
    start = stream.read(8)
    stream.seek(0)
    if stream.seek(0, 2) > limits.file_bytes:
        raise not_a_table(file, tr("it is larger than {megabytes:,} MB", megabytes=limits.file_bytes >> 20))
    stream.seek(0)
    if start.startswith(ZIP):
        return _read_spreadsheet(stream, file, want, progress, limits)
    if start == COMPOUND_FILE:
        raise not_a_table(file, tr("it is an old Excel workbook (.xls) or one locked with a password"))
    for magic, why in OTHERS:
        if start.startswith(magic[:8]):
            raise not_a_table(file, why)
    table = read_csv(stream.read(), file, progress, limits)
    return [table] if want is None or want(table.name, table.rows[:PEEK_ROWS]) else []


def _read_spreadsheet(
    stream: BinaryIO, file: str, want: Want | None, progress: Progress, limits: Limits
) -> list[Table]:
    from data_sync.tabular.ods import read_ods
    from data_sync.tabular.xlsx import read_xlsx

    with zipped.opened(stream, file, limits) as archive:
        read = read_ods if zipped.kind_of(archive, file) == "ods" else read_xlsx
        return read(archive, file, want, progress, limits)


def find_header(table: Table, needed: Callable[[list[str]], bool], within: int = 50) -> int | None:
    """The index of the first of a table's first `within` rows that `needed` knows as the header; None without one."""
    for index, row in enumerate(table.rows[:within]):
        if needed(row):
            return index
    return None
