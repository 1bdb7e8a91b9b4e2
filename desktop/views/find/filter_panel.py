"""The filters with their counts: safeguarding first, each scale a group of its own with its own dates, then the rest.

A group that is closed is built when it is first opened: the first window does not wait for sixty rows that nobody sees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters import filters
from desktop.presenters.filter_ranges import bands
from desktop.presenters.filters import Option
from desktop.presenters.find import FindPresenter
from desktop.presenters.scales import CARD, GRADED, scale
from desktop.views.find.filter_rows import NamesBox, PlacesFields, WordsRow
from desktop.views.find.tab_order import tab_after, within
from desktop.widgets.arrange import hairline
from desktop.widgets.checks import CheckRow
from desktop.widgets.fields import Choice
from desktop.widgets.filters import FilterGroup

if TYPE_CHECKING:
    from desktop.views.find.anchors import DistanceRows
    from desktop.views.find.own_filter import OwnFilter

WIDTH = 256
USUAL_COUNT = "888"
"""Room kept beside a grade before its count is known; the longest grade is a rare one."""
OPEN_AT_FIRST = frozenset({"safeguarding", "distance", CARD, GRADED})
OWN = "own"
_TITLES = (
    ("safeguarding", tr("Safeguarding")),
    ("distance", tr("Distance")),
    (CARD, tr("Report card")),
    (GRADED, tr("Four-grade scale")),
    ("since", tr("Since the inspection before")),
    ("why", tr("No grade, and why")),
    ("inspected", tr("Inspected when")),
    ("register", tr("Register")),
    ("places", tr("Places")),
    ("type", tr("Type")),
    ("subtype", tr("Subtype")),
    ("region", tr("Region")),
    ("la", tr("Local authority")),
    ("deprivation", tr("Deprivation of the area")),
    (OWN, tr("Your own columns")),
)
_NOTES = {"distance": tr("In a straight line"), "since": tr("Inside one scale and one area")}


class FilterPanel(QScrollArea):
    """Shows the presenter's counts and what is on; ticking a row asks anew. `place_asked` gives which of home and work
    shall be set."""

    place_asked = Signal(str)

    def __init__(self, presenter: FindPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._groups: dict[str, FilterGroup] = {}
        self._rows: dict[str, dict[str, CheckRow]] = {}
        self._built: set[str] = set()
        self._area: dict[str, str] = {key: scale(key).areas[0].key for key in (CARD, GRADED)}
        self._area["since"] = f"{GRADED}.{scale(GRADED).areas[0].key}"
        self._names: NamesBox | None = None
        self._fields: PlacesFields | None = None
        self._distance: DistanceRows | None = None
        self._own: OwnFilter | None = None
        self._latest_only: CheckRow | None = None
        self.setAccessibleName(tr("Filters"))
        self.setViewport(QWidget())  # Qt's own, asked for, makes PySide look through all its classes: 11 ms
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self.setWidget(inside)  # while it is empty: who is put elsewhere with a hundred widgets waits for each of them
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(theme.px(8))
        closed = presenter.settings.closed_groups
        for key, title in _TITLES:
            self._add(key, title, open_=(key not in closed) if key in OPEN_AT_FIRST else f"open:{key}" in closed)
        self._column.addStretch(1)
        self.restyle()
        presenter.answered.connect(self.refresh)
        presenter.asked.connect(self._show_asked)
        presenter.holder.changed.connect(self._forget_words)
        presenter.own_changed.connect(self._show_own)
        self._show_own()

    def restyle(self) -> None:
        inside = self.widget()
        if inside is None:
            return
        self._column.setContentsMargins(*(theme.px(n) for n in (16, 14, 4, 14)))
        self._take_width()

    def _take_width(self) -> None:
        """As wide as the design has it, or as the longest grade needs beside its count: nothing is cut."""
        counted = theme.metrics("small", 400, True).horizontalAdvance(USUAL_COUNT) + theme.px(6)
        rows = [row for key in (CARD, GRADED) for row in self._rows.get(key, {}).values()]
        longest = max((QCheckBox.sizeHint(row).width() + counted for row in rows), default=0)
        margins = self._column.contentsMargins()
        inside = max(self._column.minimumSize().width(), longest + margins.left() + margins.right())
        self.setFixedWidth(max(theme.px(WIDTH), inside + self.verticalScrollBar().sizeHint().width() + 2))

    def refresh(self) -> None:
        """Show the counts and what is on."""
        counts = self._presenter.counts
        for group, rows in self._rows.items():
            here = counts.get(self._facet(group))
            for key, row in rows.items():
                row.set_count(self._count(group, key, here))
        self._fill_worded()
        self._show_query()
        if self._column.minimumSize().width() > self.viewport().width():
            self._take_width()

    def first(self) -> QWidget:
        """Where the keyboard enters the panel."""
        return self._groups[_TITLES[0][0]].head

    # --- building ---

    def _add(self, key: str, title: str, *, open_: bool) -> None:
        note = scale(key).in_words if key in (CARD, GRADED) else _NOTES.get(key, "")
        group = FilterGroup(title, closed=not open_, note=note)
        self._groups[key] = group
        group.opened.connect(lambda on, key=key: self._opened(key, on))
        if self._groups and len(self._groups) > 1:
            line = hairline()
            self._column.addWidget(line)
            if key == OWN:
                self._own_line = line
        self._column.addWidget(group)
        if open_:
            self._build(key)

    def _opened(self, key: str, on: bool) -> None:
        self._build(key)
        closed = self._presenter.settings.closed_groups
        entry, noted = (key, not on) if key in OPEN_AT_FIRST else (f"open:{key}", on)
        closed[:] = [held for held in closed if held != entry] + ([entry] if noted else [])
        self.refresh()

    def _build(self, key: str) -> None:
        if key in self._built:
            return
        self._built.add(key)
        builders: dict[str, Callable[[], None]] = {
            "safeguarding": lambda: self._add_rows("safeguarding", filters.SAFEGUARDING),
            "distance": self._build_distance,
            CARD: lambda: self._build_scale(CARD),
            GRADED: lambda: self._build_scale(GRADED),
            "since": self._build_since,
            "why": lambda: self._add_rows("why", filters.NO_GRADE),
            "register": lambda: self._add_rows("register", filters.REGISTERS),
            "inspected": lambda: self._add_bands("inspected"),
            "places": self._build_places,
            "la": self._build_names,
            OWN: self._build_own,
        }
        builders.get(key, self._fill_worded)()
        tab_after(self._groups[key].head, within(self._groups[key].body))

    def _add_rows(self, group: str, options: Iterable[Option], *, inside: str = "") -> None:
        holder = self._groups[inside or group]
        rows = self._rows.setdefault(group, {})
        for option in options:
            mark = option.mark
            row = CheckRow(option.words, mark=mark) if mark else WordsRow(option.words, option.hint)
            row.ticked.connect(
                lambda on, key=option.key: self._presenter.tick_filter(self._group_named(group), key, on)
            )
            rows[option.key] = row
            holder.add(row)

    def _add_bands(self, group: str) -> None:
        self._add_rows(group, [Option(band.key, band.words) for band in bands(group)])

    def _build_scale(self, key: str) -> None:
        areas = filters.areas_of(key)
        choice = Choice(areas, tr("{title}: area", title=scale(key).title))
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        choice.chosen.connect(lambda area: self._choose_area(key, str(area)))
        self._groups[key].add(choice)
        self._groups[key].layout_of_body.addSpacing(theme.px(4))
        self._add_rows(key, filters.grades_of(key))
        self._add_rows("form", [filters.UNDER[key]], inside=key)
        if key == GRADED:
            row = self._latest_only = CheckRow(tr("Latest outcome only"))
            row.ticked.connect(self._presenter.set_latest_only)
            self._groups[key].add(row)

    def _build_since(self) -> None:
        """A scale, one of its areas, and how that went: what one scale says is never laid beside the other's."""
        scales = Choice([(key, scale(key).title) for key in (GRADED, CARD)], tr("Since the inspection before: scale"))
        area = Choice(filters.areas_of(GRADED), tr("Since the inspection before: area"))
        for choice in (scales, area):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            self._groups["since"].add(choice)
            self._groups["since"].layout_of_body.addSpacing(theme.px(4))

        def choose_scale(key: object) -> None:
            areas = filters.areas_of(str(key))
            area.set_choices(areas)
            area.choose(areas[0][0])
            self._choose_area("since", f"{key}.{areas[0][0]}")

        scales.chosen.connect(choose_scale)
        area.chosen.connect(lambda chosen: self._choose_area("since", f"{scales.current()}.{chosen}"))
        self._add_rows("since", filters.SINCE)

    def _build_distance(self) -> None:
        from desktop.views.find.anchors import DistanceRows

        self._distance = DistanceRows(self._presenter)
        self._distance.set_asked.connect(self.place_asked)
        self._groups["distance"].add(self._distance)

    def _build_places(self) -> None:
        self._add_bands("places")
        self._fields = PlacesFields()
        self._fields.chosen.connect(self._presenter.set_places)
        self._groups["places"].add(self._fields)

    def _build_names(self) -> None:
        self._names = NamesBox(tr("Find an authority"))
        self._names.ticked.connect(lambda name, on: self._presenter.tick_filter("la", name, on))
        self._groups["la"].add(self._names)

    def _build_own(self) -> None:
        from desktop.views.find.own_filter import OwnFilter

        self._own = OwnFilter()
        self._own.asked.connect(self._presenter.add_own)
        self._groups[OWN].add(self._own)
        self._own.show_columns(self._presenter.own)

    def _show_own(self) -> None:
        """The group stands only where the person has columns of their own."""
        there = bool(self._presenter.own)
        self._groups[OWN].setVisible(there)
        self._own_line.setVisible(there)
        if self._own is not None:
            self._own.show_columns(self._presenter.own)

    def _fill_worded(self) -> None:
        """Rows for the words that this release has; none before the counts have come."""
        counts = self._presenter.counts
        for group in ("type", "subtype", "region", "deprivation"):
            if group in self._built and group not in self._rows and group in counts:
                words = counts[group]
                short = filters.TYPES if group == "type" else {}
                self._add_rows(group, [Option(w, short.get(w, w), hint=w if w in short else "") for w in words])
                for key, row in self._rows[group].items():
                    row.set_count(words[key])
                tab_after(self._groups[group].head, within(self._groups[group].body))
        if self._names is not None and "la" in counts:
            self._names.set_counts(counts["la"], self._presenter.query.la)

    def _forget_words(self) -> None:
        """Other data: they may have other words."""
        for group in ("type", "subtype", "region", "deprivation"):
            for row in self._rows.pop(group, {}).values():
                row.hide()
                row.deleteLater()

    # --- showing ---

    def _choose_area(self, key: str, area: str) -> None:
        self._area[key] = area
        self.refresh()

    def _group_named(self, group: str) -> str:
        """The name a group's filters are asked by: of a scale, its area that is shown."""
        return f"{group}.{self._area[group]}" if group in self._area else group

    def _facet(self, group: str) -> str:
        named = self._group_named(group)
        return "since" if named == f"since.{GRADED}.overall" else named

    def _count(self, group: str, key: str, counts: dict[str, int] | None) -> int | None:
        if group == "why" and key == filters.MET_FORM:
            return self._presenter.counts.get("form", {}).get(key)
        if group == "why" and key == filters.NO_OUTCOME:
            return self._presenter.counts.get("form", {}).get("none")
        return None if counts is None else counts.get(key, 0)

    def _show_asked(self) -> None:
        if self._presenter.holder.state != "ready":
            self._show_query()  # else the answer follows at once, and shows it

    def _show_query(self) -> None:
        query, today = self._presenter.query, self._presenter.today
        for key, group in self._groups.items():
            group.set_on(filters.on_count(query, key))
        for name, rows in self._rows.items():
            for key, row in rows.items():
                row.setChecked(filters.is_on(query, self._group_named(name), key, today))
        if self._latest_only is not None:
            self._latest_only.setVisible(bool(query.outcomes))
            self._latest_only.setChecked(query.latest_only)
        if self._distance is not None:
            self._distance.refresh()
        if self._fields is not None:
            self._fields.show_range(query.places_min, query.places_max)
