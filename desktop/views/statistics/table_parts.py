"""The parts of the page that hold tables: England beside the areas, by group, and against the published figures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.number_table import TableFace
from desktop.presenters.statistics import StatisticsPresenter
from desktop.presenters.statistics_reading import ENGLAND, AreaKey, area_key, area_name
from desktop.views.statistics.table_card import TableCard
from desktop.widgets.arrange import boxed, clear, column, row, scrolled
from desktop.widgets.buttons import Segmented
from desktop.widgets.fields import Choice
from desktop.widgets.filters import FilterChip
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState
from desktop.widgets.text import Text, one_line

GROUPS = (
    ("type", tr("Type")),
    ("registers", tr("Register")),
    ("region", tr("Region")),
    ("la", tr("Authority")),
    ("deprivation", tr("Deprivation band")),
)
LOOKING = tr("Counting …")
AT_ONCE = 3
"""So many sections can be seen when the part opens."""


class BesidePart(QWidget):
    """England and the chosen areas in columns, section by section."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.cards: list[TableCard] = []
        self._faces: tuple[TableFace, ...] = ()
        self._filled = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fill_one)
        self.jump = Choice((), tr("Go to a section"), widest=34)
        self.add = Choice((), tr("Add an area to stand beside"), widest=26)
        self.chips = Flow(gap=theme.px(8))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(12))
        self.area = scrolled(column(self._cards, None, gap=12, margins=(16, 0, 16, 16)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        beside = Flow(
            Text(tr("Beside England"), "small", 600), self.chips, self.add, Text(tr("Go to"), "small", 600), self.jump,
            gap=theme.px(10),
        )  # fmt: skip
        whole.addLayout(row(beside, margins=(16, 10, 16, 10)))
        whole.addWidget(self.area, 1)
        self.jump.chosen.connect(lambda n: self.go_to(int(str(n))))
        self.add.chosen.connect(self._add)

    @property
    def waiting(self) -> bool:
        """Whether sections are yet to be shown."""
        return self._filled < len(self._faces)

    def show_sections(self) -> None:
        """Show the sections of what was read: the first ones at once, the others one by one."""
        whole = self._presenter.whole
        self._faces = whole.sections if whole is not None else ()
        self._filled = 0
        for n, card in enumerate(self.cards):
            card.setVisible(n < len(self._faces))
        while self.waiting and self._filled < AT_ONCE:
            self._fill_one()
        self.show_areas()
        self.jump.set_choices([(n, face.title) for n, face in enumerate(self._faces)])
        self._later.start(0)

    def _fill_one(self) -> None:
        if not self.waiting:
            return
        n = self._filled
        if n == len(self.cards):  # cards are used again: sixteen of them take their time
            card = TableCard(f"figures {n}")
            card.opened.connect(self.opened)
            card.told.connect(self.told)
            self.cards.append(card)
            self._cards.addWidget(card)
        self.cards[n].show_table(self._faces[n])
        self._filled += 1
        if self.waiting:
            self._later.start(0)

    def show_areas(self) -> None:
        """Show what stands beside England, and offer what else may."""
        p = self._presenter
        clear(self.chips.flow)
        for key in p.beside:
            chip = FilterChip(key[1])
            chip.setAccessibleName(tr("Take away {key}", key=one_line(key[1])))
            chip.clicked.connect(partial(self._remove, key))
            self.chips.flow.addWidget(chip)
            chip.show()
        self.chips.setVisible(bool(p.beside))
        self.chips.updateGeometry()
        taken = (ENGLAND, p.area, *p.beside)
        areas = p.whole.held.areas if p.whole is not None else ()
        offered = [(area_name(key), words) for key, words in areas if key not in taken]
        self.add.set_choices([("", tr("Add an area …")), *offered])
        self.add.choose("")

    def _add(self, name: object) -> None:
        if name:
            self._presenter.add_beside(area_key(str(name)))
            self.add.choose("")

    def _remove(self, key: AreaKey, _checked: bool = False) -> None:
        self._presenter.remove_beside(key)

    def go_to(self, n: int) -> None:
        """Bring a section to the top."""
        while self._filled <= n and self.waiting:
            self._fill_one()
        QApplication.sendPostedEvents()
        bar = self.area.verticalScrollBar()
        bar.setValue(min(bar.maximum(), max(0, self.cards[n].y() - theme.px(4))))


class GroupsPart(QWidget):
    """The main numbers by type, register, region, authority or deprivation band."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.by = Segmented(GROUPS, tr("Show by"), "small")
        self.card = TableCard("groups", whole=False)
        self.looking = EmptyState("statistics", LOOKING)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        self._stack.addWidget(self.looking)
        self.setLayout(column(row(self.by, None), self._stack, gap=10, margins=(16, 12, 16, 16)))
        self.by.chosen.connect(presenter.group_by)
        self.card.opened.connect(self.opened)
        self.card.told.connect(self.told)
        presenter.groups_changed.connect(self.show_groups)

    def show_groups(self) -> None:
        table = self._presenter.groups
        self.by.choose(self._presenter.by)
        self._stack.setCurrentWidget(self.card if table is not None else self.looking)
        if table is not None:
            self.card.show_table(table)


class PublishedPart(QWidget):
    """Our counts against the published headlines, release by release."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.card = TableCard("published", whole=False, lines=2, wrapped=True)
        self.none = EmptyState("statistics", LOOKING)
        self._stack = QStackedWidget()
        self._stack.addWidget(boxed(column(self.card, margins=(16, 12, 16, 16))))
        self._stack.addWidget(self.none)
        self.setLayout(column(self._stack))
        self.card.opened.connect(self.opened)
        self.card.told.connect(self.told)
        presenter.published_changed.connect(self.show_published)

    def show_published(self) -> None:
        presenter = self._presenter
        if presenter.published is not None:
            self.card.show_table(presenter.published)
            self._stack.setCurrentIndex(0)
            return
        if presenter.why_not_published:
            self.none.set_words(tr("Nothing to compare"), presenter.why_not_published)
        else:
            self.none.set_words(LOOKING)
        self._stack.setCurrentIndex(1)
