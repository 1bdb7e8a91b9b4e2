"""The parts of the page that hold tables: England beside the areas, by group, and against the published figures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.presenters.statistics import StatisticsPresenter
from desktop.views.statistics.table_card import TableCard
from desktop.widgets.arrange import boxed, column, row, scrolled
from desktop.widgets.buttons import Segmented
from desktop.widgets.fields import Choice
from desktop.widgets.panels import EmptyState
from desktop.widgets.text import Text

GROUPS = (
    ("type", "Type"),
    ("registers", "Register"),
    ("region", "Region"),
    ("la", "Authority"),
    ("deprivation", "Deprivation band"),
)
LOOKING = "Counting …"


class BesidePart(QWidget):
    """England and the chosen areas in columns, section by section."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.cards: list[TableCard] = []
        self.jump = Choice((), "Go to a section", widest=46)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(12))
        self.area = scrolled(column(self._cards, None, gap=12, margins=(16, 0, 16, 16)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row(Text("Go to", "small", 600), self.jump, None, gap=8, margins=(16, 10, 16, 10)))
        whole.addWidget(self.area, 1)
        self.jump.chosen.connect(lambda n: self.go_to(int(str(n))))

    def show_sections(self) -> None:
        """Show the sections of what was read."""
        whole = self._presenter.whole
        faces = whole.sections if whole is not None else ()
        for n, face in enumerate(faces):  # cards are used again: sixteen of them take their time
            if n == len(self.cards):
                card = TableCard(lambda: self._presenter.library)
                card.opened.connect(self.opened)
                card.told.connect(self.told)
                self.cards.append(card)
                self._cards.addWidget(card)
            self.cards[n].show_table(face)
        for n, card in enumerate(self.cards):
            card.setVisible(n < len(faces))
        self.jump.set_choices([(n, face.title) for n, face in enumerate(faces)])

    def go_to(self, n: int) -> None:
        """Bring a section to the top."""
        bar = self.area.verticalScrollBar()
        bar.setValue(min(bar.maximum(), max(0, self.cards[n].y() - theme.px(4))))


class GroupsPart(QWidget):
    """The main numbers by type, register, region, authority or deprivation band."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.by = Segmented(GROUPS, "Show by", "small")
        self.card = TableCard(lambda: presenter.library, whole=False)
        self.looking = EmptyState("statistics", LOOKING)
        self._stack = QStackedLayout()
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

    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.card = TableCard(lambda: presenter.library, whole=False, lines=2)
        self.none = EmptyState("statistics", LOOKING)
        self._stack = QStackedLayout()
        self._stack.addWidget(boxed(column(self.card, margins=(16, 12, 16, 16))))
        self._stack.addWidget(self.none)
        self.setLayout(self._stack)
        self.card.told.connect(self.told)
        presenter.published_changed.connect(self.show_published)

    def show_published(self) -> None:
        presenter = self._presenter
        if presenter.published is not None:
            self.card.show_table(presenter.published)
            self._stack.setCurrentIndex(0)
            return
        if presenter.why_not_published:
            self.none.set_words("Nothing to compare", presenter.why_not_published)
        else:
            self.none.set_words(LOOKING)
        self._stack.setCurrentIndex(1)
