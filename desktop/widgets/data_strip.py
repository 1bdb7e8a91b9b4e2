"""The one line at the top of every page: what the data are as at, when they were synced, if they are the sample."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop import theme
from desktop.language import tr
from desktop.widgets.buttons import Button
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import Elided, Icon, name, plain_tooltip

HEIGHT = 36
LEAST_REST = 110
"""With less room than this beside what leads, what follows it is left out whole."""
BETWEEN = "   ·   "


class DataStrip(QFrame):
    """Says how old the data are. `asked` fires when a person presses the way out at its right end."""

    asked = Signal()
    spoken = Spoken.StatusBar

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._gives_way = False
        self._help: Button | None = None
        self._tag = SampleTag()
        self._warning = Icon("warning", "ink2", 16)
        self._lead = _Words("", "small", 600)
        self._rest = _Words("", "small", tabular=True)
        self.way_out = Button("", "link")
        self.way_out.set_role("small", 600)
        self.way_out.clicked.connect(lambda _checked=False: self.asked.emit())
        self._line = QHBoxLayout(self)
        for widget in (self._tag, self._warning, self._lead):
            self._line.addWidget(widget)
        self._line.addWidget(self._rest, 1)
        self._line.addWidget(self.way_out)
        self.show_empty()
        self.restyle()

    def show_published(self, as_at: str, synced: str, *, old: bool = False, way_out: str = "") -> None:
        """`as_at` "30 June 2026", `synced` "synced 14 November 2026, 8 days ago".

        `old` adds a sign where the newest release is more than seven months old; `way_out` is a link's words, such as
        "Look for a newer release".
        """
        rest = [tr("Data as at {as_at}", as_at=as_at), synced]
        self._show("", rest, way_out, sample=False, warn=old)

    def show_sample(self, as_at: str, way_out: str = tr("Get the published register")) -> None:
        """The yellow strip: nothing on the page is a real setting."""
        rest = [tr("Data as at {as_at}", as_at=as_at), tr("came with the program, never synced")]
        self._show(tr("Every setting here is invented"), rest, way_out, sample=True, warn=False)

    def show_empty(self, words: str = tr("No published data are held yet"), way_out: str = "") -> None:
        self._show("", [words], way_out, sample=False, warn=False)

    def put_help(self, words: str, open_help: Callable[[], object]) -> None:
        """Stand the way to what the help says of the page in sight at the right end."""
        self._help = Button(tr("Help"), "link")
        self._help.set_role("small", 600)
        self._help.setAccessibleName(words)
        plain_tooltip(self._help, words)
        self._help.clicked.connect(lambda _checked=False: open_help())
        self._line.addWidget(self._help)
        self._share_out()

    def give_way(self, on: bool) -> None:
        """Whether something else stands in the line, which needs the room of the way out."""
        self._gives_way = on
        self.way_out.setVisible(bool(self.way_out.text()) and not on)
        self._share_out()

    def words(self) -> str:
        """All that it says, as one sentence."""
        return self.accessibleName()

    def restyle(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self._line.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        self._line.setSpacing(theme.px(10))
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Where the text is large, the way out and what the data are go before the details, which Data tells too."""
        out = self.way_out
        leads = bool(self._lead.text())
        room = self.width() - sum(theme.px(n) for n in (16, 12, 10, 10))
        if self._tag.isVisibleTo(self):
            room -= self._tag.width() + theme.px(10)
        if out.isVisibleTo(self):
            out.setMinimumWidth(out.sizeHint().width())
            room -= out.sizeHint().width()
        if self._help is not None:  # F1 and the rail lead there too
            wide = self._help.sizeHint().width()
            fits = room - wide - theme.px(10) >= theme.px(LEAST_REST)
            self._help.setVisible(fits)
            self._help.setMinimumWidth(wide if fits else 0)
            room -= wide + theme.px(10) if fits else 0
        wanted = self._lead.sizeHint().width() if leads else 0
        self._lead.setMinimumWidth(min(wanted, max(0, room)))
        self._rest.setVisible(not leads or room - wanted >= theme.px(LEAST_REST))

    def _show(self, lead: str, rest: list[str], way_out: str, *, sample: bool, warn: bool) -> None:
        tone = "on_sample" if sample else "ink2"
        for text in (self._lead, self._rest):
            text.set_tone(tone)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        said = [part for part in rest if part]
        self._rest.setText((BETWEEN.lstrip() if lead else "") + BETWEEN.join(said))
        self._tag.setVisible(sample)
        self._warning.setVisible(warn)
        self.way_out.set_text(way_out)
        self.way_out.setVisible(bool(way_out) and not self._gives_way)
        self._share_out()
        name(self, ". ".join([*([tr("Sample")] if sample else []), *([lead] if lead else []), *said]))
        if self.property("sample") != ("true" if sample else "false"):
            self.setProperty("sample", "true" if sample else "false")
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().unpolish(self)
                self.style().polish(self)


class _Words(Elided):
    """A part of what the strip says whole."""

    unspoken = True


class SampleTag(QLabel):
    """SAMPLE, dark on yellow turned round: the one word in 700. The strip says it too."""

    unspoken = True

    def __init__(self) -> None:
        super().__init__("SAMPLE")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.restyle()

    def restyle(self) -> None:
        font = theme.font("caption", 700)
        font.setPixelSize(theme.px(11))
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, theme.px(1))
        self.setFont(font)
        self.setFixedSize(self.fontMetrics().horizontalAdvance("SAMPLE") + theme.px(20), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("on_sample"))
        painter.setBrush(theme.colour("on_sample"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.px(3), theme.px(3))
        painter.setPen(theme.colour("sample"))
        painter.drawText(
            self.rect().adjusted(theme.px(10), 0, 0, 0),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.text(),
        )
