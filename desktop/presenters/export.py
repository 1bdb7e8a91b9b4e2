"""Taking a table away: which columns in which order, in what form, and what came of it. Knows no widget.

A page makes an `Offer`; whatever it shows as rows can be one:
`Offer("changes", "changes.xlsx", lambda library, wish: library.share.changes(hashes=wish.hashes))`.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError
from desktop.jobs import Jobs, Latest
from desktop.jobs.job import Job
from desktop.language import tr
from desktop.messages import Message, of
from desktop.presenters.library import LibraryHolder
from desktop.settings import Settings

if TYPE_CHECKING:
    from data_sync.api import Library, Table

KEY = "export"
MOST_ON_PAPER = 5_000
WIDEST_ON_PAPER = 12
PAPER = ("pdf",)
NARROW = ("pdf", "md")
"""Forms that are read across a page or a screen: fewer columns unless somebody says otherwise."""
FORMS: tuple[tuple[str, str], ...] = (
    ("xlsx", tr("Excel workbook (.xlsx)")),
    ("csv", tr("CSV, for any spreadsheet (.csv)")),
    ("pdf", tr("PDF, on A4 (.pdf)")),
    ("html", tr("Web page, to read or print (.html)")),
    ("md", tr("Markdown, for an e-mail (.md)")),
    ("json", tr("JSON, for a program (.json)")),
)
ABOUT = {
    "xlsx": tr("Numbers and dates stay numbers and dates. A second sheet tells source, date, question and licence."),
    "csv": tr("One line a row, for any program. It has no room for notes: name the source where you use it."),
    "pdf": tr("A4 across, with the columns' names, the source and the page number on every page."),
    "html": tr("One file that opens in any browser and fetches nothing, with its source and licence below."),
    "md": tr("A table to paste into a message, with its source and licence below."),
    "json": tr("Rows with the columns' keys, what each column means, source and licence."),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for beside form and columns."""

    hashes: bool = False
    say_places: bool = False


TableMaker = Callable[["Library", Wish], "Table"]
"""Makes the table, in the background: it may read as long as it likes, and may raise `KnownError`."""


PdfWriter = Callable[["Table", str, Any], int]
"""Writes a table as a PDF, with progress; how many rows. Handed in: a presenter cannot draw."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be taken away now. `kind` is what chosen columns are remembered under, `name` what the file is called
    (without its ending), `place` where distances are measured from, blank where they are not."""

    kind: str
    name: str
    make: TableMaker
    place: str = ""


@dataclass(frozen=True, slots=True)
class ColumnFace:
    """A column in the list of columns."""

    key: str
    words: str
    note: str
    on: bool


class ExportPresenter(QObject):
    """`ready` when the table is known, `columns_changed` when others are to be shown, `written` gives a path and how
    many rows, `copied` how many, `refused` a message, `step` what is under way; `ended` follows each of them."""

    ready = Signal()
    columns_changed = Signal()
    written = Signal(str, int)
    copied = Signal(int)
    refused = Signal(object)
    step = Signal(object)
    ended = Signal()

    def __init__(
        self, offer: Offer, holder: LibraryHolder, jobs: Jobs, settings: Settings, paint: PdfWriter,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._paint = paint
        self.offer, self._holder, self._settings = offer, holder, settings
        self._making, self._writing = Latest(jobs), Latest(jobs)
        self._table: Table | None = None
        self._columns: list[ColumnFace] = []
        self.hashes = self.say_places = False
        held = self._kept().get("form")
        self.form: str = held if held in dict(FORMS) else "xlsx"
        self.busy = False

    # --- what there is ---

    def start(self) -> None:
        """Find out what the table is."""
        library, offer = self._holder.library, self.offer
        job = self._making.run(lambda _progress: offer.make(library, Wish())).done(self._take)
        job.failed(lambda error: self.refused.emit(of(error))).start()

    @property
    def columns(self) -> tuple[ColumnFace, ...]:
        return tuple(self._columns)

    @property
    def chosen(self) -> list[str]:
        return [column.key for column in self._columns if column.on]

    def summary(self) -> str:
        """How many rows there are and what they are."""
        if self._table is None:
            return tr("Reading …")
        rows = tr("{count:,} rows. ", count=self._table.count) if self._table.count is not None else ""
        return f"{rows}{self._table.notes.query}"

    def source(self) -> str:
        """Where it comes from and of what day."""
        return self._table.notes.line() if self._table is not None else ""

    def why_not(self) -> str:
        """Why the table cannot be taken in this form with these columns; blank where it can."""
        if self._table is None:
            return ""
        if not self.chosen:
            return tr("Tick at least one column.")
        if self.form not in PAPER:
            return ""
        return self.why_not_on_paper()

    def why_not_on_paper(self) -> str:
        """The same for paper, whatever form is chosen."""
        count = self._table.count if self._table is not None else None
        if count is not None and count > MOST_ON_PAPER:
            most = f"{MOST_ON_PAPER:,}"
            return tr(
                "{count:,} rows are too many for paper, which takes {most}. Narrow the list, or take a workbook.",
                count=count,
                most=most,
            )
        if len(self.chosen) > WIDEST_ON_PAPER:
            return tr(
                "{count} columns do not fit across a page. Tick {widest_on_paper} at most.",
                count=len(self.chosen),
                widest_on_paper=WIDEST_ON_PAPER,
            )
        return "" if self.chosen else tr("Tick at least one column.")

    # --- what is asked for ---

    def set_form(self, form: str) -> None:
        """Another form; the columns are those chosen for such forms."""
        self.form = form
        self._keep("form", form)
        self._show_columns()

    def tick(self, key: str, on: bool) -> None:
        self._columns = [ColumnFace(c.key, c.words, c.note, on if c.key == key else c.on) for c in self._columns]
        self._remember()

    def tick_all(self, on: bool) -> None:
        self._columns = [ColumnFace(c.key, c.words, c.note, on) for c in self._columns]
        self._remember()
        self.columns_changed.emit()

    def move(self, key: str, by: int) -> int:
        """Move a column up (-1) or down (1); where it stands then."""
        at = next(n for n, column in enumerate(self._columns) if column.key == key)
        to = max(0, min(len(self._columns) - 1, at + by))
        self._columns.insert(to, self._columns.pop(at))
        self._remember()
        if to != at:
            self.columns_changed.emit()
        return to

    def forget(self) -> None:
        """The usual columns again, in their usual order."""
        self._keep(self._slot(), None)
        self._show_columns()

    # --- doing ---

    def suggested(self) -> str:
        """What the file may be called."""
        safe = "".join(c if c.isalnum() or c in " -_" else " " for c in self.offer.name)
        return f"{'-'.join(safe.lower().split())[:60] or 'table'}.{self.form}"

    def write(self, path: str) -> None:
        """Write the file; `written` or `refused` tells."""
        library, form, wish, keys, offer = self._holder.library, self.form, self._wish(), self.chosen, self.offer

        def work(progress: Any) -> int:
            table = offer.make(library, wish).only(keys)
            if form == "pdf":
                return self._painted(table, path, progress)
            return library.share.write(Path(path), [table], form, progress)

        self._run(work).done(lambda rows: self.written.emit(path, rows)).start()

    def copy(self, then: Callable[[str, str], object]) -> None:
        """Give `then` the table as text and as HTML, for the clipboard."""
        library, wish, keys, offer = self._holder.library, self._wish(), self.chosen, self.offer

        def work(progress: Any) -> tuple[str, str, int]:
            table = offer.make(library, wish).only(keys).watched(progress)
            text, page = library.share.for_clipboard(table)
            return text, page, text.count("\n") - 1

        def done(made: tuple[str, str, int]) -> None:
            then(made[0], made[1])
            self.copied.emit(made[2])

        self._run(work).done(done).start()

    def make(self, then: Callable[[Table], object]) -> None:
        """Give `then` the table with its rows read, for a printer."""
        library, wish, keys, offer = self._holder.library, self._wish(), self.chosen, self.offer
        self._run(lambda _progress: offer.make(library, wish).only(keys).held()).done(then).start()

    def stop(self) -> None:
        """Stop what is being written; what was there stays."""
        self._writing.give_up()
        self._end()

    # --- ---

    def _painted(self, table: Table, path: str, progress: Any) -> int:
        try:
            return self._paint(table, path, progress)
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
            raise KnownError("disk-full" if full else "not-writable", where=str(Path(path).parent)) from error

    def _run(self, work: Callable[[Any], object]) -> Job:
        self.busy = True
        job = self._writing.run(work).progress(self.step.emit).ended(self._end)
        return job.failed(lambda error: self.refused.emit(of(error)))

    def _end(self) -> None:
        self.busy = False
        self.ended.emit()

    def _wish(self) -> Wish:
        return Wish(self.hashes, self.say_places)

    def _take(self, table: Table) -> None:
        self._table = table
        self._show_columns()
        self.ready.emit()

    def _show_columns(self) -> None:
        """The columns remembered for such a form first, in their order; then the rest."""
        if self._table is None:
            return
        by_key = {column.key: column for column in self._table.columns}
        held = self._kept().get(self._slot())
        wanted = [key for key in held if key in by_key] if isinstance(held, list) else []
        wanted = wanted or self._table.usual(narrow=self.form in NARROW)
        keys = [*wanted, *(key for key in by_key if key not in wanted)]
        self._columns = [ColumnFace(key, by_key[key].heading, by_key[key].note, key in wanted) for key in keys]
        self.columns_changed.emit()

    # --- remembered beside the settings ---

    def _slot(self) -> str:
        return (
            tr("{kind} narrow", kind=self.offer.kind)
            if self.form in NARROW
            else tr("{kind} wide", kind=self.offer.kind)
        )

    def _remember(self) -> None:
        usual = self._table.usual(narrow=self.form in NARROW) if self._table is not None else []
        self._keep(self._slot(), None if self.chosen == usual else self.chosen)

    def _kept(self) -> dict[str, Any]:
        held = self._settings.rest.get(KEY)
        return held if isinstance(held, dict) else {}

    def _keep(self, name: str, value: Sequence[str] | str | None) -> None:
        kept = {key: held for key, held in self._kept().items() if key != name}
        self._settings.rest[KEY] = {**kept, name: value} if value is not None else kept


def message_words(message: Message) -> str:
    """A message in a line."""
    return f"{message.sentence} {message.action}".strip()
