"""One line in the window's strip while data are fetched: what is done, how far it is, and a way to stop it.

The rest of the window stays as it is, and can be used.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from desktop import theme
from desktop.language import tr
from desktop.messages import progress_words
from desktop.presenters.sync import SyncPresenter
from desktop.widgets.announce import announce
from desktop.widgets.arrange import row
from desktop.widgets.buttons import icon_button, link
from desktop.widgets.data_strip import DataStrip
from desktop.widgets.text import Elided

BAR, WORDS = 110, 560


class SyncLine(QFrame):
    """Stands in the strip while something is under way, and for how it ended until that is read. `asked` when pressed:
    the page with the whole of it is wanted."""

    asked = Signal()

    def __init__(self, presenter: SyncPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._strip: DataStrip | None = None
        self._phase = presenter.phase
        self._words = Elided("", "small", 500, tabular=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of fetching data"))
        self.more = link(tr("Show"), self.asked.emit)
        self.stop = link(tr("Stop"), presenter.stop)
        self.close_button = icon_button("close", tr("Close this message"), presenter.dismiss, size=14)
        self.setLayout(row(self._words, self._bar, self.more, self.stop, self.close_button, gap=10))
        presenter.changed.connect(self._show)
        presenter.changed.connect(self._announce)
        presenter.stepped.connect(self._show_step)
        self.restyle()
        self._show()

    def put_into(self, strip: DataStrip) -> None:
        """Stand before the way out at the strip's right end."""
        layout = strip.layout()
        assert layout is not None
        layout.insertWidget(layout.indexOf(strip.way_out), self)  # type: ignore[attr-defined]
        self._strip = strip
        self._show()

    def restyle(self) -> None:
        self._bar.setFixedWidth(theme.px(BAR))
        self._words.setMaximumWidth(theme.px(WORDS))

    def words(self) -> str:
        return self._words.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()

    def _show(self) -> None:
        presenter = self._presenter
        busy = presenter.busy
        self._bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.close_button.setVisible(not busy)
        if busy:
            self._bar.setRange(0, 0)
            self._say(presenter.title)
            if presenter.step is not None:
                self._show_step(presenter.step)
        elif presenter.phase == "done" and presenter.told is not None:
            self._say(presenter.told.sentence)
        elif presenter.phase == "failed" and presenter.message is not None:
            self._say(presenter.message.sentence)
        elif presenter.phase == "planned" and presenter.errand is not None:
            self._say(tr("Waiting for your yes"))
        elif presenter.phase == "stopped":
            errand = presenter.errand
            title = errand.title if errand is not None and errand.kind == "reports" else ""
            self._say(
                tr("Stopped: {lower}{title}", lower=title[:1].lower(), title=title[1:]) if title else tr("Stopped")
            )
        there = presenter.phase != "idle" and not (presenter.phase == "planned" and presenter.errand is None)
        self.setVisible(there)
        if self._strip is not None:
            self._strip.give_way(there)

    def _announce(self) -> None:
        """What begins, what waits for a yes and how it ended; the steps between stand in the line for who asks."""
        presenter = self._presenter
        if presenter.phase != self._phase:
            self._phase = presenter.phase
            if presenter.phase != "idle":
                announce(self.words(), urgent=presenter.phase == "failed")

    def _show_step(self, step: Any) -> None:
        words = progress_words(step)
        said = f"{words.what} {words.numbers}".strip()
        if step.stage == "fetch" and step.total:  # there is no room for whose reports they are
            said = tr(
                "Reports: {done:,} of {total:,} {unit}, {left}",
                done=step.done,
                total=step.total,
                unit=step.unit,
                left=step.left,
            )
        waiting = len(self._presenter.waiting)
        self._say(tr("{said}; {waiting} more to come", said=said, waiting=waiting) if waiting else said)
        if step.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, step.done * 1000 // step.total))
        else:
            self._bar.setRange(0, 0)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
