"""What a search inside reports is narrowed to: sections, frameworks, kinds, where, whose, when."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from data_sync.api import in_words, parse_date
from desktop import theme
from desktop.language import tr
from desktop.presenters.report_search import ReportSearchPresenter
from desktop.presenters.report_wish import FRAMEWORKS, GRADES, KINDS, SECTIONS, SPANS, Option
from desktop.views.find.filter_rows import NamesBox, WordsRow
from desktop.widgets.arrange import column_widget, hairline
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.filters import FilterGroup
from desktop.widgets.text import Text

WIDTH = 264
ANY = ((None, tr("All settings")),)
NO_DAY = tr("Write a day such as 1 September 2024 or 01/09/2024.")


class ReportFilters(QScrollArea):
    """Shows the presenter's wish; changing a row asks anew."""

    def __init__(self, presenter: ReportSearchPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._rows: dict[str, dict[str, WordsRow]] = {}
        self._groups: dict[str, FilterGroup] = {}
        self.setAccessibleName(tr("Filters"))
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(theme.px(8))
        self._build()
        self._column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.restyle()
        presenter.asked.connect(self.refresh)
        presenter.covered.connect(self.refresh)
        self.refresh()

    def restyle(self) -> None:
        self._column.setContentsMargins(*(theme.px(n) for n in (16, 14, 4, 14)))
        self.setFixedWidth(theme.px(WIDTH))

    def first(self) -> QWidget:
        """Where the keyboard enters."""
        return next(iter(self._groups.values())).head

    def searching(self, on: bool) -> None:
        """Sections and kinds have no part in what must improve."""
        for key in ("section", "kind"):
            self._groups[key].setVisible(on)
        for key in ("la", "kind"):  # the line over what comes after the sections, and that over the kinds
            self._lines[key].setVisible(on)

    def refresh(self) -> None:
        """Show what is on, and what there is to choose from."""
        wish = self._presenter.wish
        for group, rows in self._rows.items():
            held = getattr(wish, group)
            for key, row in rows.items():
                row.setChecked(key in held)
            self._groups[group].set_on(len(held))
        self._names.set_counts(self._presenter.las, wish.la)
        self._groups["la"].set_on(len(wish.la))
        lists = [(each.id, f"{each.name} ({len(each.urns):,})") for each in self._presenter.lists]
        self.lists.set_choices([*ANY, *lists])
        self.lists.choose(wish.shortlist.id if wish.shortlist is not None else None)
        self.grade.choose(wish.grade)
        self._groups["whose"].set_on((wish.shortlist is not None) + bool(wish.grade))
        self.span.choose(wish.span)
        self._groups["when"].set_on(int(bool(wish.span and (wish.after or wish.before))))
        self._between.setVisible(wish.span == "own")
        for field, day in ((self.after, wish.after), (self.before, wish.before)):
            if not field.hasFocus():
                field.setText(in_words(day) if day else "")

    # --- building ---

    def _build(self) -> None:
        self._lines: dict[str, QWidget] = {}
        self._add("section", FilterGroup(tr("Within a part of the report"), note=tr("None ticked: anywhere in it")))
        self._fill("section", SECTIONS)
        self._names = NamesBox(tr("Find an authority"))
        self._names.ticked.connect(lambda name, on: self._ask_ticked("la", name, on))
        self._add(
            "la", FilterGroup(tr("Local authority"), self._names, note=tr("With how many settings’ reports are held"))
        )
        self.lists = Choice(ANY, tr("Your lists"))
        self.lists.chosen.connect(self._choose_list)
        self.grade = Choice(
            [("", tr("Any outcome")), *((o.key, o.words) for o in GRADES)], tr("Outcome in the register")
        )
        self.grade.chosen.connect(lambda key: self._presenter.ask(self._presenter.wish.but(grade=str(key))))
        for choice in (self.lists, self.grade):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
        inside = column_widget(
            labelled(tr("On one of your lists"), self.lists), labelled(tr("With this outcome now"), self.grade), gap=8
        )
        self._add("whose", FilterGroup(tr("Whose reports"), inside))
        self.span = Choice([(o.key, o.words) for o in SPANS], tr("Inspected when"))
        self.span.chosen.connect(self._choose_span)
        self.after, self.before = (
            self._day(tr("1 September 2024"), tr("Inspected on or after")),
            self._day(tr("today"), tr("Inspected on or before")),
        )
        self._wrong = Text("", "caption", tone="ink2", wrap=True)
        self._wrong.hide()
        self._between = column_widget(
            labelled(tr("From"), self.after), labelled(tr("To"), self.before), self._wrong, gap=6
        )
        self._add("when", FilterGroup(tr("Inspected when"), self.span, self._between))
        self._add("framework", FilterGroup(tr("Framework"), closed=True))
        self._fill("framework", FRAMEWORKS)
        self._add("kind", FilterGroup(tr("Kind of report"), closed=True))
        self._fill("kind", KINDS)

    def _add(self, key: str, group: FilterGroup) -> None:
        if self._groups:
            self._lines[key] = hairline()
            self._column.addWidget(self._lines[key])
        self._groups[key] = group
        self._column.addWidget(group)

    def _fill(self, group: str, options: Iterable[Option]) -> None:
        rows = self._rows.setdefault(group, {})
        for option in options:
            row = WordsRow(option.words, option.hint)
            row.ticked.connect(lambda on, key=option.key: self._ask_ticked(group, key, on))
            rows[option.key] = row
            self._groups[group].add(row)

    def _day(self, placeholder: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.setMaxLength(30)
        field.setFont(theme.font("small"))
        field.editingFinished.connect(self._take_days)
        return field

    # --- asking ---

    def _ask_ticked(self, group: str, key: str, on: bool) -> None:
        self._presenter.ask(self._presenter.wish.ticked(group, key, on))

    def _choose_list(self, number: object) -> None:
        chosen = next((each for each in self._presenter.lists if each.id == number), None)
        self._presenter.ask(self._presenter.wish.but(shortlist=chosen))

    def _choose_span(self, key: object) -> None:
        p = self._presenter
        p.ask(p.wish.spanned(str(key), p.today))
        if key == "own":
            self.after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_days(self) -> None:
        typed = [field.text().strip() for field in (self.after, self.before)]
        days = [parse_date(text) if text else None for text in typed]
        wrong = any(text and day is None for text, day in zip(typed, days, strict=True))
        both = days[0] is not None and days[1] is not None and days[0] > days[1]
        self._wrong.setText(NO_DAY if wrong else tr("The first day lies after the last.") if both else "")
        self._wrong.setVisible(wrong or both)
        if not wrong and not both and self._presenter.wish.span == "own":
            self._presenter.ask(self._presenter.wish.but(after=days[0], before=days[1]))
