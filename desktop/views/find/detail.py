"""One setting in detail: name, what to do with it, outcomes, facts with their source, releases, and what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.detail_face import DetailFace
from desktop.presenters.find import FindPresenter
from desktop.presenters.terms import groups
from desktop.views.find.explanation import breakable, explain_source, explain_words
from desktop.views.find.outcome_cards import outcome_card
from desktop.widgets.arrange import Notice, Panel, boxed, column, row, scrolled
from desktop.widgets.buttons import Button, link, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Icon, Text, heading

if TYPE_CHECKING:
    from desktop.views.find.kept_parts import KeptParts

NARROW_UNDER, TIGHT_UNDER = 640, 430
WIDEST = 880
_ALL = 1000


class DetailPane(Panel):
    """Shows the presenter's `detail`. It is built anew for each setting: its parts differ from one to the next.

    `kept` gives the button that puts a setting on a list, and the panels under its facts, which stay and fill
    themselves.
    """

    left_out = Signal()

    def __init__(self, presenter: FindPresenter, kept: KeptParts) -> None:
        super().__init__("pane")
        self._presenter, self._kept = presenter, kept
        self._face: DetailFace | None = None
        self.panels = kept.panels()
        self._narrow = self._tight = False
        self.compare: Button | None = None
        self.setAccessibleName(tr("The setting in detail"))
        self._inside = QWidget()
        self._layout = QHBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._content: QWidget | None = None
        self._under = column(self.panels)
        self._column = column(self._under, None, gap=0)
        self._holder = boxed(self._column)
        self._layout.addWidget(self._holder, _ALL)
        self._layout.addStretch(1)  # past its widest the content stands at the left
        self._area = scrolled(self._inside)
        self.body.addWidget(self._area)
        presenter.looked_at.connect(self.refresh)
        presenter.basket.changed.connect(self._show_ticked)

    def refresh(self) -> None:
        """Show the setting that the presenter looks at now; where it is the same one, nothing moves."""
        face = self._presenter.detail
        if face is None or face == self._face:
            return
        other = self._face is None or self._face.urn != face.urn
        self._face = face
        self._build(to_top=other)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do here."""
        if self.compare is not None:
            self.compare.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Lengths were taken when the parts were made: make them anew."""
        self._measure()
        if self._face is not None:
            self._build(to_top=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._measure() and self._face is not None:
            self._build(to_top=False)

    def _measure(self) -> bool:
        """Take in how much room there is; whether that changes how things stand."""
        before = self._narrow, self._tight
        self._narrow, self._tight = (self.width() < theme.px(n) for n in (NARROW_UNDER, TIGHT_UNDER))
        return before != (self._narrow, self._tight)

    @property
    def _side(self) -> int:
        return 14 if self._tight else 20 if self._narrow else 24

    # --- building ---

    def _build(self, *, to_top: bool) -> None:
        face = self._face
        assert face is not None
        at = self._area.verticalScrollBar().value()
        held = QApplication.focusWidget()  # not the pane's own, which says where the keyboard was when it was last here
        had = self._content is not None and held is not None and self._content.isAncestorOf(held)
        self.setUpdatesEnabled(False)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self._made(face)
        self._holder.setMaximumWidth(theme.px(WIDEST))
        self._column.insertWidget(0, self._content)
        read_in_order(self._column)
        self._under.setContentsMargins(theme.px(self._side), theme.px(6), theme.px(self._side), theme.px(16))
        self._show_ticked()
        self._area.verticalScrollBar().setValue(0 if to_top else at)
        if had:
            self.focus_first()
        self.setUpdatesEnabled(True)

    def _made(self, face: DetailFace) -> QWidget:
        whole = QVBoxLayout()
        whole.setContentsMargins(*(theme.px(n) for n in (self._side, 16, self._side, 10)))
        whole.setSpacing(theme.px(10))
        whole.addWidget(heading(face.title, "title", wrap=True, selectable=True))
        whole.addWidget(Text(face.line, "body", tone="ink2", wrap=True, selectable=True))
        whole.addWidget(self._actions())
        if face.left:
            whole.addWidget(Notice(face.left, "left"))
        for block in face.blocks:
            whole.addWidget(outcome_card(block, self._explain, narrow=self._narrow, tight=self._tight))
        newer = Text(face.newer, "small", tone="ink2", wrap=True)
        line = row(column(Icon("external", "ink2", 16), None, gap=0), newer, gap=8)
        line.setStretchFactor(newer, 1)
        whole.addLayout(line)
        whole.addSpacing(theme.px(2))
        whole.addLayout(self._facts_and_releases(face))
        return boxed(whole)

    def _actions(self) -> QWidget:
        self.compare = secondary(tr("Compare"), "compare", lambda: self._presenter.toggle_compare(self._urn()))
        self.compare.setCheckable(True)
        site = tr("Ofsted’s report") if self._narrow else tr("Report on Ofsted’s site")
        self.add = self._kept.add_button(self._urn())
        page = secondary(site, "external", self._presenter.open_page)
        watch = self._kept.watch_button(self._urn())
        return Flow(self.add, self.compare, watch, page, self._kept.brief_button(), gap=theme.px(8))

    def _facts_and_releases(self, face: DetailFace) -> QVBoxLayout | QHBoxLayout:
        facts = self._facts(face)
        if len(face.listings) < 2:
            return column(facts)
        releases = boxed(self._listings(face))
        if self._narrow:
            return column(facts, 8, releases, gap=8)
        both = row(facts, releases, gap=24)
        for part in (facts, releases):
            both.setStretchFactor(part, 1)
            both.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        return both

    def _facts(self, face: DetailFace) -> QWidget:
        head: list[QWidget | None] = [_head(tr("Facts")), None]
        if face.provenance is not None:
            head.append(link(tr("Where from?"), self._explain_source))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(7))
        grid.setHorizontalSpacing(theme.px(12))
        for n, (name, value) in enumerate(face.facts):
            grid.addWidget(Text(name, "small", tone="ink2"), n, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, "small", 500, wrap=True, selectable=True), n, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        words = link(tr("What these words mean"), lambda: self._explain("facts"))
        return boxed(column(row(*head, gap=8), 2, grid, row(words, None), gap=6))

    def _listings(self, face: DetailFace) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(7))
        grid.setHorizontalSpacing(theme.px(12))
        for n, listing in enumerate(face.listings):
            grid.addWidget(Text(listing.as_at, "small", tone="ink2", tabular=True), n, 0, Qt.AlignmentFlag.AlignTop)
            words = Text(breakable(listing.words), "small", 500, wrap=True, selectable=True)
            grid.addWidget(words, n, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return column(_head(tr("Listed in {count} releases held", count=len(face.listings))), 2, grid, gap=6)

    # --- doing ---

    def _urn(self) -> str | None:
        return self._face.urn if self._face is not None else None

    def _show_ticked(self) -> None:
        if self.compare is None:
            return
        ticked = self._urn() in self._presenter.basket
        self.compare.setChecked(ticked)
        self.compare.set_icon("check" if ticked else "compare")
        self.compare.set_text(tr("Chosen to compare") if ticked else tr("Compare"))

    def _explain(self, group: str) -> None:
        keys = [group] if group in ("facts", "none") else [group, "safeguarding"]
        explain_words(groups(*keys), self)

    def _explain_source(self) -> None:
        if self._face is not None and self._face.provenance is not None:
            explain_source(self._face.title, self._face.provenance, self)


def _head(words: str) -> Text:
    """A part's heading, as high as one with a link beside it."""
    made = heading(words, "lead")
    made.setMinimumHeight(theme.px(24))
    return made
