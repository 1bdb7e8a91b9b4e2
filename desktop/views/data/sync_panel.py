"""What an errand on the data is doing and how it ended: progress, what would come, what came, what went wrong.

The Data page and the offers each have one; both show the same errand. It takes no room while nothing is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.errands import Coming, Errand, Told
from desktop.presenters.sync import KEPT, SyncPresenter
from desktop.widgets.arrange import card, clear, column, row
from desktop.widgets.buttons import Button, primary, quiet
from desktop.widgets.fields import labelled
from desktop.widgets.panels import ErrorPanel, ProgressPanel
from desktop.widgets.text import Icon, Text, heading

ELSEWHERE = frozenset({"import-file", "set-mirror", "open-folder"})
"""What the page around this panel does."""
HERE = frozenset(
    {"retry", "get-register", "get-postcodes", "no-mirror", "rebuild", "accept", "say-date", "copy-details"}
)
MOST_TROUBLES = 4


class SyncPanel(QWidget):
    """`asked` gives a key of `ELSEWHERE`."""

    asked = Signal(str)

    def __init__(self, presenter: SyncPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(presenter.stop)
        self._ending = QWidget()
        self._layout = QVBoxLayout(self._ending)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.progress)
        whole.addWidget(self._ending)
        presenter.changed.connect(self._show)
        presenter.stepped.connect(self.progress.show_step)
        self._show()

    def _show(self) -> None:
        presenter = self._presenter
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        clear(self._layout)
        if presenter.busy:
            self.progress.begin(presenter.title)
            if presenter.step is not None:
                self.progress.show_step(presenter.step)
        elif presenter.phase == "planned" and presenter.coming is not None:
            self._show_coming(presenter.coming)
        elif presenter.phase == "stopped":
            stays = tr("What had been taken in before stays. A download goes on where it stopped.")
            errand = presenter.errand
            title = tr("Stopped")
            if errand is not None and errand.kind == "reports":
                title = tr("Stopped: {lower}{title}", lower=errand.title[:1].lower(), title=errand.title[1:])
                stays = KEPT
            self._say("info", title, (stays,), [primary(tr("Go on"), "sync", presenter.retry), self._close()])
        elif presenter.phase == "done" and presenter.told is not None:
            self._show_told(presenter.told)
        elif presenter.phase == "failed" and presenter.message is not None:
            self._add_error(presenter.message, presenter.errand).add_button(self._close())
        self.progress.setVisible(presenter.busy)
        self._ending.setVisible(not presenter.busy)
        self.setVisible(presenter.phase != "idle")
        if held:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the first button that can be pressed here."""
        for button in self.findChildren(QPushButton):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_coming(self, coming: Coming) -> None:
        """What the publisher lists and is not held, with its size, before anything of it is fetched."""
        if self._presenter.errand is None:
            self._say("info", coming.sentence, coming.lines, [self._close()])
        else:
            go_on = primary(tr("Get them"), "download", self._presenter.go_on)
            self._say("download", coming.sentence, coming.lines, [go_on, self._close(tr("Not now"))])

    def _show_told(self, told: Told) -> None:
        if told.lines or not told.troubles:
            icon = "check" if told.good and not told.troubles else "warning"
            self._say(icon, told.sentence, told.lines, [self._close()])
        for trouble in told.troubles[:MOST_TROUBLES]:
            self._add_error(trouble.message, trouble.again)
        more = len(told.troubles) - MOST_TROUBLES
        if more > 0:
            self._layout.addWidget(
                Text(tr("{more} more were not taken in for reasons of this kind.", more=more), tone="ink2")
            )
        if not told.lines and told.troubles:
            self._layout.addLayout(row(Text(told.sentence, tone="ink2"), self._close(), None))

    def _say(self, icon: str, sentence: str, lines: Sequence[str], buttons: Sequence[QWidget]) -> None:
        title = heading(sentence, "lead", wrap=True, selectable=True)
        told = [Text(line, "body", tone="ink2", wrap=True, selectable=True) for line in lines]
        words = column(title, *told, 4, row(*buttons, None), gap=4)
        line = row(column(Icon(icon, "accent", 22), None), words, gap=12)
        line.setStretchFactor(words, 1)
        made = card(line, margins=(18, 16, 18, 14))
        made.setAccessibleName(sentence)
        self._layout.addWidget(made)

    def _add_error(self, message: Message, errand: Errand | None) -> ErrorPanel:
        """An error with those of its buttons that can be kept here, and a field where a date is wanted."""
        is_report = errand is not None and errand.kind == "import-reports"
        wants_date = errand is not None and not is_report and message.code in ("no-date", "bad-date")
        known = tuple(
            ask for ask in message.buttons if ask.key in HERE | ELSEWHERE and not (wants_date and ask.key == "say-date")
        )
        panel = ErrorPanel(replace(message, buttons=known))
        panel.asked.connect(lambda key: self._answer(key, message, errand))
        self._layout.addWidget(panel)
        if wants_date and errand is not None:
            self._layout.addWidget(SayDate(errand, self._presenter))
        elif is_report and errand is not None and message.code in ("report-unnamed", "bad-date", "unknown-urn"):
            self._layout.addWidget(SayReport(errand, self._presenter))
        return panel

    def _close(self, words: str = tr("Close")) -> Button:
        return quiet(words, None, self._presenter.dismiss)

    def _answer(self, key: str, message: Message, errand: Errand | None) -> None:
        presenter = self._presenter
        if key in ELSEWHERE:
            self.asked.emit(key)
        elif key == "copy-details":
            QGuiApplication.clipboard().setText(f"{message.sentence}\n{message.code}\n{message.detail}")
        elif key == "no-mirror":
            presenter.go_on_without_mirror()
        elif key == "rebuild":
            presenter.rebuild()
        elif key == "get-postcodes":
            presenter.get(("postcodes",), "latest")
        elif key == "accept" and errand is not None:
            presenter.repeat(replace(errand, accept=True))
        elif errand is not None:
            presenter.repeat(errand)
        else:
            presenter.retry()


class SayDate(QWidget):
    """Asks for the date that a file is as at, where it does not say so itself."""

    def __init__(self, errand: Errand, presenter: SyncPresenter) -> None:
        super().__init__()
        self._errand, self._presenter = errand, presenter
        self.field = QLineEdit(errand.as_at or "")
        self.field.setPlaceholderText(tr("30 June 2026"))
        self.field.setMaxLength(40)
        self.field.setFixedWidth(theme.px(220))
        self.field.returnPressed.connect(self._say)
        self.button = primary(tr("Import it"), "check", self._say)
        name = errand.files[0].name if errand.files else tr("the file")
        self.setLayout(
            column(
                row(labelled(tr("{name} is as at", name=name), self.field), column(None, self.button), None, gap=8),
                Text(tr("The date is in the title of the page it came from."), "small", tone="ink2", wrap=True),
                gap=6,
            )
        )

    def restyle(self) -> None:
        self.field.setFixedWidth(theme.px(220))

    def _say(self) -> None:
        said = self.field.text().strip()
        if said:
            self._presenter.repeat(replace(self._errand, as_at=said))


class SayReport(QWidget):
    """Asks which setting a report is about, and of which day it is, where the file does not say so itself."""

    def __init__(self, errand: Errand, presenter: SyncPresenter) -> None:
        super().__init__()
        self._errand, self._presenter = errand, presenter
        self.urn = QLineEdit(errand.urns[0] if errand.urns else "")
        self.urn.setPlaceholderText("EY123456")
        self.urn.setMaxLength(40)
        self.day = QLineEdit(errand.as_at or "")
        self.day.setPlaceholderText(tr("30 June 2026"))
        self.day.setMaxLength(40)
        for field in (self.urn, self.day):
            field.returnPressed.connect(self._say)
        self.button = primary(tr("Import it"), "check", self._say)
        name = errand.files[0].name if errand.files else tr("the file")
        fields = row(
            labelled(tr("URN of the setting"), self.urn),
            labelled(tr("Inspected on"), self.day),
            column(None, self.button),
            None,
            gap=8,
        )
        told = tr("For {name}. The URN stands on the setting’s page; leave empty what the file says itself.", name=name)
        self.setLayout(column(fields, Text(told, "small", tone="ink2", wrap=True), gap=6))
        self.restyle()

    def restyle(self) -> None:
        for field in (self.urn, self.day):
            field.setFixedWidth(theme.px(180))

    def _say(self) -> None:
        urn, day = self.urn.text().strip(), self.day.text().strip()
        if urn or day:
            self._presenter.repeat(replace(self._errand, urns=(urn,) if urn else (), as_at=day or None))
