"""Settings and places for a sufficiency report, with the method, what is left out, and what the register cannot
know."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.statistics import StatisticsPresenter
from desktop.views.statistics.table_card import TableCard
from desktop.widgets.arrange import boxed, card, clear, column, row
from desktop.widgets.buttons import Segmented, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.text import Text, heading, plain_tooltip

WAYS = (
    ("la", tr("Authority")),
    ("constituency", tr("Constituency")),
    ("district", tr("Postcode district")),
    ("ward", tr("Ward")),
    ("lsoa", "LSOA"),
)
LOOKUPS = ("ward", "lsoa")
BRING = tr(
    "The register does not say in which ward or LSOA (a small area of the census) a setting stands. Choose a"
    " look-up file from postcode to ward or LSOA (CSV), such as the ONS Postcode Directory; it stays on this"
    " computer."
)


class SupplyPart(QWidget):
    """`opened` gives the settings of a row and their words, `told` a sentence on what was copied or saved;
    `pack_asked`: all of it shall be taken away."""

    opened = Signal(object, str)
    told = Signal(str)
    pack_asked = Signal()

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._way = presenter.supply_by
        self.by = Segmented(WAYS, tr("Areas by"), "small")
        self.about = secondary(tr("Method and exclusions"), "info", self._turn)
        self.pack = secondary(tr("Sufficiency pack"), "download", self.pack_asked.emit)
        plain_tooltip(self.pack, tr("Tables, charts, map, method and files, as a workbook, a PDF or a web page"))
        self.card = TableCard("supply", whole=False)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(theme.px(4))
        self._notes_card = card(self.notes)
        self._notes_card.hide()
        self.bring = boxed(
            column(
                Text(BRING, wrap=True),
                row(secondary(tr("Choose a look-up file"), "file", self.ask_file), None),
                None,
                gap=10,
            )
        )
        self.error = ErrorPanel()
        self.error.asked.connect(self._answer)
        self.looking = EmptyState("statistics", tr("Counting …"))
        self._stack = QStackedWidget()
        for each in (self.card, self.bring, self.error, self.looking):
            self._stack.addWidget(each)
        line = row(Flow(self.by, self.about, self.pack, gap=8))
        whole = column(line, self._notes_card, self._stack, gap=10, margins=(16, 12, 16, 16))
        whole.setStretchFactor(self._stack, 1)
        self.setLayout(whole)
        self.by.chosen.connect(self.choose)
        self.card.opened.connect(self.opened)
        self.card.told.connect(self.told)
        presenter.supply_changed.connect(self.show_supply)

    def choose(self, way: str) -> None:
        """By another kind of area; wards and LSOAs want a file first."""
        self._way = way
        held = self._presenter.lookup if self._presenter.supply_by in LOOKUPS else None
        if way in LOOKUPS and held is None:
            self._stack.setCurrentWidget(self.bring)
        else:
            self._presenter.supply(way, held)

    def ask_file(self) -> None:
        """Ask for the look-up file."""
        dialog = QFileDialog(self, tr("Choose a look-up file from postcode to ward or LSOA"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Tables (*.csv *.txt *.zip)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: str) -> None:
        self._presenter.supply(self._way, Path(path))

    def show_supply(self) -> None:
        presenter = self._presenter
        self.by.choose(presenter.supply_by)
        self._way = presenter.supply_by
        supply = presenter.supplied
        if presenter.supply_message is not None:
            self.error.show_message(presenter.supply_message)
            self._stack.setCurrentWidget(self.error)
        elif supply is None:
            self._stack.setCurrentWidget(self.looking)
        else:
            self.card.show_table(supply.table)
            self._stack.setCurrentWidget(self.card)
            self._show_notes()

    def _show_notes(self) -> None:
        supply = self._presenter.supplied
        clear(self.notes)
        if supply is None:
            return
        empty = tuple(f"{title}: {why}" for title, why in supply.empty)
        groups = (
            (tr("Method"), supply.method),
            (tr("Left out"), supply.exclusions),
            (tr("Columns left empty: the register cannot know"), empty),
            (tr("What it is for"), (supply.duty,)),
        )
        for title, sentences in groups:
            self.notes.addWidget(heading(title, "lead"))
            for sentence in sentences:
                self.notes.addWidget(Text(sentence, "small", wrap=True, selectable=True))

    def _turn(self) -> None:
        self._notes_card.setVisible(not self._notes_card.isVisible())

    def _answer(self, _key: str) -> None:
        """A file that could not be read: another one is asked for."""
        if self._way in LOOKUPS:
            self.ask_file()
        else:
            self._presenter.supply(self._way)
