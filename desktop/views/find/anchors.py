"""Home and work on the Find page: two buttons, the small dialog that sets one, and how far around them to search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.anchors import KEYS, LONGEST, TITLES, Anchors, Key, ask_words
from desktop.presenters.distances import STRAIGHT, same_distance, within_choices
from desktop.presenters.find import FindPresenter
from desktop.widgets.arrange import column, row, row_widget
from desktop.widgets.buttons import Button, link, primary, quiet, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading, one_line, plain_tooltip

ICONS = {"home": "home", "work": "work"}
WIDE = 420
WIDEST_NAME = 16
PLACEHOLDER = tr("LS8 5DT, LS8 or Otley")
WHERE = {
    "home": tr("Where do you live?"),
    "work": tr("Where do you work, or pass on the way?"),
}
KEPT = tr("What you write stays in this program’s settings on this computer and is never sent anywhere.")


class AnchorButtons(QWidget):
    """ "Home LS8 5DT" and "Work LS1 4AP". `postcodes_asked` when the postcodes shall be fetched."""

    postcodes_asked = Signal()

    def __init__(self, anchors: Anchors) -> None:
        super().__init__()
        self._anchors = anchors
        self.buttons: dict[Key, Button] = {}
        for key in KEYS:
            button = self.buttons[key] = Button("", "", ICONS[key], tall=True)
            button.clicked.connect(lambda _checked=False, key=key: self.open(key))
        self.setLayout(row(*self.buttons.values(), gap=8))
        self._short = False
        anchors.changed.connect(self._show)
        self._show()

    def set_short(self, short: bool) -> None:
        """Where there is little room the places' own names give way."""
        if short != self._short:
            self._short = short
            self._show()

    def open(self, key: Key) -> AnchorDialog:
        """Ask for one of the places."""
        dialog = AnchorDialog(self._anchors, key, self)
        dialog.postcodes_asked.connect(self.postcodes_asked)
        dialog.open()
        return dialog

    def _show(self) -> None:
        for key, button in self.buttons.items():
            words = one_line(self._anchors.button_words(key))
            lost = self._anchors.written(key) and self._anchors.place(key) is None and key in self._anchors.messages
            shown = TITLES[key] if self._short else words
            if len(shown) > WIDEST_NAME + len(TITLES[key]):
                shown = shown[: WIDEST_NAME + len(TITLES[key])].rstrip() + "…"
            button.set_text(tr("{shown}, not found", shown=shown) if lost else shown)
            button.setAccessibleName(tr("{words}, not found", words=words) if lost else words)
            plain_tooltip(button, self._anchors.told(key))
        self.updateGeometry()


class AnchorDialog(QDialog):
    """Asks for a postcode, a part of one or a town. Enter takes it, Escape leaves everything as it was."""

    postcodes_asked = Signal()

    def __init__(self, anchors: Anchors, key: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self._anchors, self._key = anchors, key
        self.setWindowTitle(TITLES[key])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(anchors.written(key))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(PLACEHOLDER)
        self.field.setFont(theme.font("lead", 400))
        self._told = Text("", "small", tone="ink2", wrap=True)
        self._told.hide()
        self._get = secondary(tr("Get the postcodes"), "download", self._ask_postcodes)
        self._get.hide()
        self.use = primary(tr("Use this place"), None, self._take)
        self.use.setDefault(True)
        self.forget = quiet(tr("Forget {key}", key=key), None, self._forget)
        self.forget.setVisible(bool(anchors.written(key)))
        cancel = secondary(tr("Cancel"), None, self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 20)))
        whole.setSpacing(theme.px(12))
        whole.addWidget(heading(WHERE[key], "section", wrap=True))
        whole.addWidget(labelled(tr("A postcode, the first part of one, or a town"), self.field))
        whole.addWidget(self._told)
        whole.addWidget(row_widget(self._get, None))
        whole.addWidget(Text(f"{STRAIGHT} {KEPT}", "small", tone="ink2", wrap=True))
        whole.addLayout(row(self.forget, None, cancel, self.use, gap=8))
        self.setMinimumWidth(theme.px(WIDE))
        self.field.selectAll()
        self.field.setFocus()
        if (message := anchors.messages.get(key)) is not None:
            self._tell(message.sentence, message.action, offers=message.code == "no-postcodes")

    def _take(self) -> None:
        message = self._anchors.set(self._key, self.field.text())
        if message is None:
            self.accept()
            return
        self._tell(message.sentence, message.action, offers=message.code in ("no-postcodes", "unknown-postcode"))
        self.field.setFocus()

    def _tell(self, sentence: str, action: str, *, offers: bool) -> None:
        self._told.setText(f"{sentence} {action}".strip())
        self._told.show()
        self._get.setVisible(offers)
        self.adjustSize()

    def _forget(self) -> None:
        self._anchors.forget(self._key)
        self.accept()

    def _ask_postcodes(self) -> None:
        self.reject()
        self.postcodes_asked.emit()


class DistanceRows(QWidget):
    """How far around home and work to search, or how to set one. `set_asked` gives which."""

    set_asked = Signal(str)

    def __init__(self, presenter: FindPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: tuple[object, ...] | None = None
        self._body = column(gap=6)
        self.setLayout(self._body)
        self.choices: dict[Key, Choice] = {}
        presenter.anchors.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the places that there are, and the bounds that hold."""
        anchors = self._presenter.anchors
        state = (anchors.units, *(place.name for place in anchors.places()))
        if state != self._shown:
            self._shown = state
            self._build()
        for key, choice in self.choices.items():
            held = anchors.bound(self._presenter.query, key)
            found = next((n for n in range(choice.count()) if same_distance(choice.itemData(n), held)), -1)
            choice.setCurrentIndex(found)

    def _build(self) -> None:
        from desktop.widgets.arrange import clear

        clear(self._body)
        self.choices.clear()
        anchors = self._presenter.anchors
        for key in KEYS:
            place = anchors.place(key)
            if place is None:
                ask = link(ask_words(key), self._asking(key))
                self._body.addWidget(row_widget(ask, None))
                continue
            choice = Choice(within_choices(anchors.units), tr("How far from {key}", key=key))
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            choice.chosen.connect(self._bounding(key))
            self.choices[key] = choice
            name = Text(f"{TITLES[key]} {place.name}", "small", 500, wrap=True)
            self._body.addWidget(name)
            self._body.addWidget(choice)

    def _asking(self, key: Key) -> Callable[[], None]:
        return lambda: self.set_asked.emit(key)

    def _bounding(self, key: Key) -> Callable[[float | None], None]:
        return lambda miles: self._presenter.set_within(key, miles)
