"""Earlier and later registrations, perhaps: the evidence to read, and two buttons to say what one thinks of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.setting_past import HEADS, LEAD, SURE, PairFace, PastFace
from desktop.widgets.arrange import Panel, boxed, clear, column, row
from desktop.widgets.buttons import Button, link, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading

SHOWN = 2
VERDICTS = {"same": tr("the same setting"), "different": tr("not the same setting")}


class PastPanel(QWidget):
    """`setting_asked` gives the URN of another registration to look at, `decided` a pair and the verdict (or None)."""

    setting_asked = Signal(str)
    decided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._face: PastFace | None = None
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))

    def show_face(self, face: PastFace | None) -> None:
        """Show these pairs; None shows nothing."""
        if face == self._face:
            return
        if face is None or self._face is None or face.urn != self._face.urn:
            self._all = False
        self._face = face
        self._fill()

    def pairs(self) -> list[PairCard]:
        """The pairs that stand there."""
        return [card for card in self.findChildren(PairCard) if not card.isHidden()]

    def _fill(self) -> None:
        clear(self._column)
        face = self._face
        self.setVisible(face is not None and bool(face.earlier or face.later or face.none))
        if face is None:
            return
        if face.none:
            self._column.addWidget(heading(tr("Earlier registrations here"), "lead"))
            self._column.addWidget(Text(face.none, "small", tone="ink2", wrap=True))
        for side, pairs in (("earlier", face.earlier), ("later", face.later)):
            if pairs:
                self._add(HEADS[side], pairs)

    def _add(self, title: str, pairs: tuple[PairFace, ...]) -> None:
        head = row(heading(title, "lead"), None)
        if len(pairs) > SHOWN:
            head.addWidget(link(tr("Fewer") if self._all else tr("All {count}", count=len(pairs)), self._turn))
        self._column.addLayout(head)
        self._column.addWidget(Text(LEAD, "small", tone="ink2", wrap=True))
        for pair in pairs if self._all else pairs[:SHOWN]:
            made = PairCard(pair)
            made.setting_asked.connect(self.setting_asked)
            made.decided.connect(self.decided)
            self._column.addWidget(made)

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()


class PairCard(Panel):
    """One pair: what the other registration is, the evidence, and what the person says of it."""

    setting_asked = Signal(str)
    decided = Signal(object, object)

    def __init__(self, face: PairFace) -> None:
        super().__init__("card", gap=4, margins=(18, 12, 18, 14))
        self._face = face
        self.setAccessibleName(f"{face.title}. {SURE[face.sure]}")
        self.same = self._button(tr("It is the same setting"), "same")
        self.different = self._button(tr("It is not"), "different")
        look = link(tr("Look at it"), lambda: self.setting_asked.emit(face.other))
        look.setAccessibleName(tr("Look at {title}, {second}", title=face.title, second=face.other))
        title = Text(face.title, "body", 600, wrap=True)
        head = row(title, look, gap=12)
        head.setStretchFactor(title, 1)
        self.body.addLayout(head)
        self.body.addWidget(Text(face.line, "small", tone="ink2", wrap=True, selectable=True))
        if face.further:
            self.body.addWidget(Text(face.further, "small", tone="ink2", wrap=True))
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(Text(SURE[face.sure], "small", 600, wrap=True))
        for sentence in face.evidence:
            self.body.addLayout(_point(sentence))
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(Flow(self.same, self.different, gap=theme.px(8)))
        if face.verdict is not None:
            told = tr(
                "You said on {decided}: {verdicts}. Press it again to leave it open.",
                decided=face.decided,
                verdicts=VERDICTS[face.verdict],
            )
            self.body.addWidget(Text(told, "small", tone="ink2", wrap=True))

    def _button(self, words: str, verdict: str) -> Button:
        chosen = self._face.verdict == verdict
        made = secondary(words, "check" if chosen else None, lambda: self._press(verdict))
        made.setCheckable(True)
        made.setChecked(chosen)
        made.setAccessibleName(f"{words}: {self._face.title}, {self._face.other}")
        return made

    def _press(self, verdict: str) -> None:
        self.decided.emit(self._face, None if self._face.verdict == verdict else verdict)


def _point(sentence: str) -> QVBoxLayout:
    """One piece of evidence, with a dot before it."""
    words = Text(sentence, "small", wrap=True, selectable=True)
    dash = boxed(column(3, Icon("minus", "ink3", 12), None, gap=0))
    line = row(dash, words, gap=8)
    line.setStretchFactor(words, 1)
    whole = QVBoxLayout()
    whole.addLayout(line)
    return whole
