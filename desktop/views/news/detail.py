"""One change in full: before and now side by side, field by field, the rules, the note, and what to do with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.mylist_desk import DeskPresenter
from desktop.presenters.news import NewsPresenter
from desktop.presenters.news_detail import NewsDetail, Quote, RuleCard, Side
from desktop.presenters.news_words import NOT_MET
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.scales import short
from desktop.views.mylist.add import AddToList
from desktop.views.mylist.note import EarlierNotes, NotePanel
from desktop.views.watch_button import WatchButton
from desktop.widgets.arrange import Item, Panel, boxed, card, column, hairline, quote, row, scrolled, vertical_hairline
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.chips import Chip, ChipBeside
from desktop.widgets.flow import Flow
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Icon, Text, TextBeside, heading

WIDEST, NARROW_UNDER, TIGHT_UNDER, LOW_UNDER = 860, 520, 400, 330
AREAS_UNDER = 600
"""Under this width the areas of a report card have no room beside what was before."""


class NewsDetailPane(Panel):
    """Shows the presenter's `detail`. `acknowledge_asked`, `skip_asked`; `setting_asked` gives a URN to open,
    `report_asked` the `ReportPlace` of words that are quoted."""

    acknowledge_asked = Signal()
    skip_asked = Signal()
    setting_asked = Signal(str)
    report_asked = Signal(object)

    def __init__(self, presenter: NewsPresenter) -> None:
        super().__init__("pane")
        self.setAccessibleName(tr("The change in full"))
        self._presenter = presenter
        self._face: NewsDetail | None = None
        self._content: QWidget | None = None
        self.desk = DeskPresenter(presenter.mylist, self)
        self.note = NotePanel(self.desk.note)
        self.note.edit.setPlaceholderText(tr("What you did, for you or a colleague. It stays on this computer."))
        self.note.earlier_asked.connect(lambda: self.desk.ask_revisions(self._show_earlier))
        self._noted: str | None = None
        self.acknowledge = primary(tr("Acknowledge and go on"), "check", self.acknowledge_asked.emit)
        self.skip = secondary(tr("Skip"), None, self.skip_asked.emit)
        self.watch = WatchButton(presenter.mylist)
        self.add = AddToList(presenter.mylist, "")
        self.find_button = secondary(tr("Open in Find"), "find", self._open)
        self._done = Text("", "small", 500, "ink2", wrap=True)
        self._keys = Text(tr("A, S, W in the list"), "small", tone="ink2")
        self._room, self._low = (False, False, False), False
        self._inside, self._foot = QVBoxLayout(), QWidget()
        self._build()
        presenter.looked_at.connect(self.refresh)
        presenter.changed.connect(self._tell_done)
        self.desk.changed.connect(self._show_note)
        self.refresh()

    def refresh(self) -> None:
        """Show the change that is looked at now."""
        face = self._presenter.detail
        if face is self._face and face is not None:
            return
        self._face = face
        self._whole.setVisible(face is not None)
        self._foot.setVisible(face is not None)
        if face is None:
            self.desk.look_at(None)
            return
        self.desk.look_at(face.item.urn)
        self.watch.show_setting(face.item.urn)
        self.add.show_setting(face.item.urn)
        self._fill()
        self._tell_done()
        self._area.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        if self._face is not None:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()
        if self._room_now != self._room and self._face is not None:
            self._fill()

    def _place_foot(self) -> None:
        """The buttons stay in sight; in a very low window they come after the change, which would have no room."""
        low = self.height() < theme.px(LOW_UNDER)
        if low != self._low:
            self._low = low
            if low:
                self._inside.insertWidget(1, self._foot)
            else:
                self.body.addWidget(self._foot)

    @property
    def _room_now(self) -> tuple[bool, bool, bool]:
        """Whether there is too little room for a report card beside another, little, and very little."""
        narrow, tight, full = (self.width() < theme.px(under) for under in (NARROW_UNDER, TIGHT_UNDER, AREAS_UNDER))
        return full, narrow, tight

    # --- building ---

    def _build(self) -> None:
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._inside = inside = column(
            self._place,
            Flow(self.find_button, self.add, gap=theme.px(8)),
            self.note,
            None,
            gap=12,
            margins=(22, 18, 22, 16),
        )
        content = boxed(inside)
        content.setMaximumWidth(theme.px(WIDEST))
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(content, 1000)
        across.addStretch(1)
        self._area = scrolled(across)
        buttons = Flow(self.acknowledge, self.skip, self.watch, self._keys, gap=theme.px(8))
        self._foot = boxed(column(self._done, buttons, gap=6, margins=(22, 10, 22, 12)))
        self._whole = boxed(column(self._area, hairline(), gap=0))
        self.body.addWidget(self._whole, 1)
        self.body.addWidget(self._foot)

    def _fill(self) -> None:
        face = self._face
        assert face is not None
        self._room = self._room_now
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        parts: list[Item] = []
        if face.item.not_met:
            parts.append(row(Chip("unsafe", NOT_MET), None))
        parts += [
            heading(face.title, "title", wrap=True, selectable=True),
            Text(face.line, "body", tone="ink2", wrap=True, selectable=True),
            Text(f"{face.what}. {face.came_about}", "small", 500, wrap=True, selectable=True),
            2,
            self._sides(face),
        ]
        if face.quote is not None:
            parts.append(self._quote(face.quote))
        parts += [self._earlier(*each) for each in face.earlier]
        parts += [_rule(rule) for rule in face.rules]
        if face.fields:
            parts.append(_fields(face))
        self._content = boxed(column(*parts, gap=8))
        self._place.addWidget(self._content)
        read_in_order(self._inside)

    def _sides(self, face: NewsDetail) -> Panel:
        full, narrow, tight = self._room
        before, now = _side(face.before, tight=tight), _side(face.now, tight=tight)
        if narrow or (full and (face.before.areas or face.now.areas)):
            sides = boxed(column(before, hairline(), now, gap=10))
        else:
            line = row(before, vertical_hairline(), now, gap=14)
            for place, side in ((0, face.before), (2, face.now)):  # six areas need the room that one grade leaves
                line.setStretch(place, 3 if side.areas else 1 if face.now.areas or face.before.areas else 2)
            sides = boxed(line)
        parts: list[Item] = [sides]
        for note in face.notes:
            words = Text(note, "small", 500, wrap=True)
            told = row(Icon("info", "ink2", 16), words, gap=8)
            told.setStretchFactor(words, 1)
            parts += [hairline(), told]
        return card(*parts, gap=8)

    def _quote(self, said: Quote) -> Panel:
        made = quote(said.words, said.source)
        place = ReportPlace(said.report, said.section)
        made.body.addLayout(row(link(tr("Read on in the report"), partial(self.report_asked.emit, place)), None))
        return made

    def _earlier(self, label: str, urn: str) -> Panel:
        words = Text(label, "body", 500, wrap=True)
        line = row(words, link(tr("Open {urn}", urn=urn), partial(self.setting_asked.emit, urn)), gap=8)
        line.setStretchFactor(words, 1)
        return card(heading(tr("Perhaps an earlier registration of the same setting"), "lead", wrap=True), line, gap=4)

    # --- showing ---

    def _tell_done(self) -> None:
        day = self._presenter.acknowledged_on(self._presenter.current)
        self._done.setText(tr("Acknowledged on {day}", day=day) if day else "")
        self._done.setVisible(bool(day))
        self.acknowledge.set_text(tr("Put back") if day else tr("Acknowledge and go on"))
        self.acknowledge.set_icon("whatsnew" if day else "check")

    def _show_note(self) -> None:
        face = self.desk.face
        if face is not None:
            self.note.show_note(face.note, face.note_changed, face.revisions, other=face.urn != self._noted)
            self._noted = face.urn

    def _show_earlier(self, revisions: object) -> None:
        if self._face is not None:
            EarlierNotes(self._face.title, revisions, self.desk.bring_back, self).open()  # type: ignore[arg-type]

    def _open(self) -> None:
        if self._face is not None:
            self.setting_asked.emit(self._face.item.urn)


def _side(side: Side, *, tight: bool) -> QWidget:
    parts: list[Item] = [heading(side.title, "lead"), Text(side.as_at, "small", tone="ink2")]
    if side.safeguarding is not None and side.safeguarding.kind == "unsafe":
        parts.append(row(Chip(side.safeguarding.kind, side.safeguarding.words), None))
    if side.chip is not None:
        chip = Chip(side.chip.kind, side.chip.words)
        parts.append(row(chip, None) if side.chip.kind != "none" else chip)
    if side.areas:
        parts.append(_areas(side, tight=tight))
    if side.safeguarding is not None and side.safeguarding.kind != "unsafe":
        parts.append(row(Chip(side.safeguarding.kind, side.safeguarding.words), None))
    outcome = side.chip is not None or side.areas
    role = "small" if outcome else "body"
    parts += [
        Text(words, role, tone="ink2" if outcome else "ink", wrap=True, selectable=True)  # type: ignore[arg-type]
        for words in side.lines
    ]
    return boxed(column(*parts, None, gap=5))


def _areas(side: Side, *, tight: bool) -> QWidget:
    """The areas with their grades, which stand under each other; in little room each under its area."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnStretch(0, 1)
    for n, (area, grade) in enumerate(side.areas):
        name = Text(short(area), "small", wrap=True)
        name.setAccessibleName(f"{area}: {grade.words}")
        grid.addWidget(name, n * 2, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        place = (n * 2 + 1, 0) if tight else (n * 2, 1)
        grid.addWidget(ChipBeside(grade.kind, grade.words), *place, left)
    return boxed(grid)


def _rule(rule: RuleCard) -> Panel:
    parts: list[Item] = [
        heading(rule.title, "lead", wrap=True),
        Text(rule.why, "body", 500, wrap=True),
        Text(rule.says, wrap=True),
        Text(rule.source, "small", tone="ink2", wrap=True, selectable=True),
    ]
    if rule.url:
        parts.append(row(link(tr("Read the source"), partial(open_source, rule.url)), None))
    return card(*parts, gap=4, margins=(18, 12, 18, 12))


def _fields(face: NewsDetail) -> Panel:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(6))
    for n, words in enumerate((tr("Field"), tr("Before"), tr("Now"))):
        grid.addWidget(TextBeside(words, "caption", 600, "ink2"), 0, n)
    for n, (field, before, now) in enumerate(face.fields, 1):
        name = Text(field, "small", tone="ink2", wrap=True)
        name.setAccessibleName(
            tr("{field}: before {value}, now {value2}", field=field, value=before or "nothing", value2=now or "nothing")
        )
        grid.addWidget(name, n, 0, Qt.AlignmentFlag.AlignTop)
        for column_, value in ((1, before), (2, now)):
            text = TextBeside(value or "—", "small", 500, wrap=True, selectable=True)
            grid.addWidget(text, n, column_, Qt.AlignmentFlag.AlignTop)
    for n, share in enumerate((4, 5, 5)):
        grid.setColumnStretch(n, share)
    title = heading(tr("What the two releases say differently, field by field"), "lead", wrap=True)
    return card(title, 2, boxed(grid), gap=6, margins=(18, 12, 18, 14))


def open_source(address: str) -> None:
    """Open a rule's source in the browser: only an address of the web."""
    url = QUrl(address)
    if url.scheme() in ("https", "http"):
        QDesktopServices.openUrl(url)
