"""What is shown of the changes: which releases, whose settings, which kinds, and what of it is dealt with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from data_sync.api import in_words
from desktop import theme
from desktop.language import tr
from desktop.presenters.news import NewsPresenter, Period
from desktop.presenters.news_words import KINDS
from desktop.views.news.areas import AreasButton
from desktop.widgets.arrange import boxed, column, hairline, row, scrolled
from desktop.widgets.buttons import link
from desktop.widgets.checks import CheckRow
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading

WIDTH = 248
WIDEST = 32
"""Letters that a choice is wide at most: more than the pane has, so that all its fields end at one line."""
PERIODS = (
    ("look", tr("Since you last looked")),
    ("last", tr("Since the release before")),
    ("date", tr("Since a date")),
    ("between", tr("Between two releases")),
)
EVERY_TYPE = tr("All types")


class NewsFilterPane(QWidget):
    """Stands at the left of the queue, or in a drawer."""

    def __init__(self, presenter: NewsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.setAccessibleName(tr("Filters"))
        self.period = Choice(PERIODS, tr("Which changes"), widest=WIDEST)
        self.date = QLineEdit()
        self.date.setPlaceholderText(tr("1 March 2026"))
        self.date.setMaxLength(40)
        self.since, self.until = (Choice((), name, widest=WIDEST) for name in (tr("From"), tr("To")))
        self.areas = AreasButton(lambda: presenter.authorities, lambda: presenter.areas)
        self.within = Choice((), tr("Whose settings"), widest=WIDEST)
        self.types = Choice(((("", EVERY_TYPE)),), tr("Type"), widest=WIDEST)
        self.kinds = {key: CheckRow(words, 0, mark=("icon", icon), checked=True) for key, words, icon in KINDS}
        self.all_kinds = link(tr("All"), lambda: self._turn_all(on=True))
        self.no_kinds = link(tr("None"), lambda: self._turn_all(on=False))
        self.acknowledged = CheckRow(tr("Acknowledged"), 0, checked=True)
        self.listed = CheckRow(tr("Listed for the first time"), 0)
        self.councils = CheckRow(tr("Council changed"), 0)
        self._no_news = Text(tr("Not news"), "small", 600)
        self._build()
        self._connect()
        self.refresh()

    def first(self) -> QWidget:
        """Where the keyboard goes when the filters are opened."""
        return self.period

    def restyle(self) -> None:
        self._widen()
        self.date.setFont(theme.font("small"))

    def refresh(self) -> None:
        """Show the counts and choices of now."""
        p, found = self._presenter, self._presenter.sifted
        self.areas.show_areas(p.area_words)
        self.period.choose(p.period.kind)
        self._date_line.setVisible(p.period.kind == "date")
        self._between.setVisible(p.period.kind == "between")
        days = [(r.as_at, in_words(r.as_at)) for r in reversed(p.releases)]
        if days:
            self.until.set_choices(days[:-1])
            self.since.set_choices(days[1:])
        if p.found is not None:
            self.until.choose(p.found.to_as_at)
            self.since.choose(p.found.from_as_at)
        kept = p.mylist.kept
        lists: list[tuple[object, str]] = [("", tr("All settings")), ("kept", tr("Everything you keep"))]
        lists += [(f"list:{each.id}", tr("On ‘{name}’", name=each.name)) for each in kept.lists]
        self.within.set_choices([*lists, ("watched", tr("Watch list"))])
        self.within.choose(p.by.within)
        self.types.set_choices([("", EVERY_TYPE), *((word, word) for word in found.types)])
        self.types.choose(p.by.type)
        for key, line in self.kinds.items():
            count = found.kinds.get(key, 0)
            line.set_count(count)
            line.setVisible(bool(count) or key in ("safeguarding_changed", "inspected", "joined", "left"))
            line.setChecked(key not in p.by.off)
        self.acknowledged.set_count(found.done)
        self.acknowledged.setChecked(p.by.acknowledged)
        for line, count, on in (
            (self.listed, found.listed, p.by.listed),
            (self.councils, found.councils, p.by.councils),
        ):
            line.set_count(count)
            line.setChecked(on)
            line.setVisible(bool(count))
        self._no_news.setVisible(bool(found.listed or found.councils))
        self._widen()

    def _widen(self) -> None:
        """As wide as the design says, or as the longest line with its count needs: it does not scroll sideways."""
        needed = self._held.minimumSizeHint().width() + self._area.verticalScrollBar().sizeHint().width()
        width = max(theme.px(WIDTH), needed)
        self.setFixedWidth(width)
        for field in self._fields:
            field.setMinimumWidth(width - theme.px(28) - self._area.verticalScrollBar().sizeHint().width())

    def _build(self) -> None:
        self._date_line = labelled(tr("From"), self.date)
        self._between = boxed(column(labelled(tr("From"), self.since), labelled(tr("To"), self.until), gap=8))
        inside = column(
            labelled(tr("Which changes"), self.period),
            self._date_line,
            self._between,
            labelled(tr("Area"), self.areas),
            labelled(tr("Whose settings"), self.within),
            labelled(tr("Type"), self.types),
            gap=10,
            margins=(16, 14, 12, 14),
        )
        self._fields = (self.period, self.since, self.until, self.within, self.types, self.areas, self.date)
        for field in self._fields:
            policy = field.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            field.setSizePolicy(policy)
        self.areas.setStyleSheet("text-align: left;")
        inside.addWidget(hairline())
        inside.addLayout(row(heading(tr("Kind of change"), "small"), None, self.all_kinds, self.no_kinds, gap=10))
        kinds = QVBoxLayout()
        kinds.setSpacing(0)
        for line in self.kinds.values():
            kinds.addWidget(line)
        inside.addLayout(kinds)
        inside.addWidget(hairline())
        inside.addLayout(column(heading(tr("Show"), "small"), self.acknowledged, 4, self._no_news, gap=0))
        inside.addWidget(self.listed)
        inside.addWidget(self.councils)
        inside.addStretch(1)
        self._held = boxed(inside)
        area = self._area = scrolled(self._held)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.restyle()

    def _connect(self) -> None:
        p = self._presenter
        p.changed.connect(self.refresh)
        self.period.chosen.connect(self._choose_period)
        self.date.returnPressed.connect(self._take_date)
        self.date.editingFinished.connect(self._take_date)
        self.since.chosen.connect(lambda _key: self._take_between())
        self.until.chosen.connect(lambda _key: self._take_between())
        self.areas.chosen.connect(p.choose_areas)
        self.within.chosen.connect(lambda key: p.filter(replace(p.by, within=str(key))))
        self.types.chosen.connect(lambda key: p.filter(replace(p.by, type=str(key))))
        for key, line in self.kinds.items():
            line.ticked.connect(lambda on, key=key: p.turn_kind(key, on))
        self.acknowledged.ticked.connect(lambda on: p.filter(replace(p.by, acknowledged=on)))
        self.listed.ticked.connect(lambda on: p.filter(replace(p.by, listed=on)))
        self.councils.ticked.connect(lambda on: p.filter(replace(p.by, councils=on)))

    def _choose_period(self, key: Any) -> None:
        p = self._presenter
        if key == "between":
            since, until = (p.found.from_as_at, p.found.to_as_at) if p.found is not None else ("", "")
            p.compare(Period("between", since, until))
        elif key == "date":
            self._date_line.show()
            self._between.hide()
            self.date.setFocus()
            self._take_date()
        else:
            p.compare(Period(key))

    def _take_date(self) -> None:
        if self.date.text().strip():
            self._presenter.compare(Period("date", self.date.text().strip()))

    def _take_between(self) -> None:
        self._presenter.compare(Period("between", str(self.since.current()), str(self.until.current())))

    def _turn_all(self, *, on: bool) -> None:
        p = self._presenter
        p.filter(replace(p.by, off=frozenset() if on else frozenset(self.kinds)))
