"""Read: a downloaded file becomes a header, its rows and a layout; a file that is no register is refused here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from data_sync.domain.dates import as_at_date
from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sources import ofsted_register as register
from data_sync.tabular import Rows, Table, find_header, read_tables


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """A file's register: the rows under its header. `first_row` is the file's own number of `body[0]`."""

    header: list[str]
    body: Rows
    first_row: int
    layout: register.Layout
    encoding: str
    sheet: str
    preamble: str
    notes: tuple[str, ...]

    @property
    def titles(self) -> dict[str, str]:
        """Field to the column's own title, kept with the release so that every fact can name its cell."""
        return {name: " ".join(self.header[at].split()) for name, at in self.layout.columns.items()}


def read_register(path: Path, name: str, progress: Progress = SILENT) -> RegisterTable:
    """The register in the file at `path` (called `name`). Raises `not-a-table`, `no-header`, `unknown-layout`."""
    progress.step("read", name)
    tables = read_tables(path, want=lambda _name, rows: any(map(register.nearly_header, rows)), progress=progress)
    best: tuple[int, Table] | None = None
    for table in tables:
        at = find_header(table, register.looks_like_header)
        if at is not None and (best is None or len(table.rows) > len(best[1].rows)):
            best = (at, table)
    if best is None:
        _refuse(tables, name)
        raise KnownError("no-header", file=name)
    at, table = best
    layout = register.match_header(table.rows[at], name)
    preamble = " ".join(cell for row in table.rows[:at] for cell in row if cell)
    body = table.rows[at + 1 :]
    return RegisterTable(
        table.rows[at], body, table.first_row_number + at + 1, layout, table.encoding, table.name, preamble, table.notes
    )


def _refuse(tables: list[Table], name: str) -> None:
    """Where a row almost is the header, name the columns it lacks rather than say that there is none."""
    for table in tables:
        at = find_header(table, register.nearly_header)
        if at is not None:
            register.match_header(table.rows[at], name)


def date_of(table: RegisterTable, name: str, said: str | None = None) -> str:
    """The date a file is as at: as said, else from the preamble after "as at", else from the file name. Raises
    `no-date`."""
    found = said or as_at_date(table.preamble) or as_at_date(name)
    if found is None:
        raise KnownError("no-date", file=name)
    return found
