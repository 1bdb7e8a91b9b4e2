"""Explanations on a sheet of their own: what words mean, what the register leaves out, where the facts stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.detail_face import Provenance
from desktop.presenters.help import glossary_words
from desktop.presenters.terms import Term, TermGroup
from desktop.widgets.arrange import column_widget, hairline, row_widget, scrolled
from desktop.widgets.buttons import link, primary
from desktop.widgets.chips import Chip
from desktop.widgets.text import Text, heading

WIDTH, HEIGHT = 620, 640
OpenHelp = Callable[[str, str], object]


class Explanation(QDialog):
    """A sheet of explanations that scrolls, with one button. Escape and Enter close it; it holds nothing to lose."""

    def __init__(self, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        area.setAccessibleName(title)
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 20)))  # type: ignore[union-attr]
        done = primary(tr("Close"), None, self.accept)
        done.setDefault(True)
        foot = row_widget(None, done, gap=8, margins=(24, 10, 24, 12))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline())
        whole.addWidget(foot)
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        done.setFocus()


def explain_words(
    groups: Sequence[TermGroup], parent: QWidget, title: str = tr("What these words mean")
) -> Explanation:
    """Open a sheet with these groups of words; it is given back for who wants to look at it."""
    window: Any = parent.window()
    open_help: OpenHelp | None = getattr(window, "open_help", None)
    sheet: list[Explanation] = []

    def look_up(words: str) -> None:
        """Read on in the glossary of the help; the sheet has done its work."""
        sheet[0].accept()
        if open_help is not None:
            open_help("glossary", words)

    parts: list[QWidget] = [heading(title, "title")]
    for n, group in enumerate(groups):
        if n:
            parts.append(hairline())
        alone = len(groups) == 1 and group.title == title
        parts.append(_group(group, look_up if open_help is not None else None, alone=alone))
    sheet.append(Explanation(title, column_widget(*parts, None, gap=14), parent))
    return _opened(sheet[0])


def explain_source(name: str, source: Provenance, parent: QWidget) -> Explanation:
    """Open a sheet that says in which release, file, row and column the facts of a setting stand."""
    parts: list[QWidget] = [heading(tr("Where these facts stand"), "title"), Text(name, "lead", 600, wrap=True)]
    parts.append(_table([(label, value) for label, value in source.facts]))
    if source.links:
        parts.append(row_widget(*[link(words, _opening(address)) for words, address in source.links], None, gap=16))
    if source.columns:
        parts.append(hairline())
        parts.append(heading(tr("Each fact and its column in the file"), "lead"))
        parts.append(_table([(fact, value) for fact, value, _ in source.columns], [c for _, _, c in source.columns]))
    parts.append(hairline())
    parts.append(Text(source.attribution, "small", tone="ink2", wrap=True, selectable=True))
    return _opened(Explanation(tr("Where from?"), column_widget(*parts, None, gap=12), parent))


def open_address(address: str) -> None:
    """Open a page in the person's own browser."""
    QDesktopServices.openUrl(QUrl(address))


def _opening(address: str) -> Callable[[], None]:
    return lambda: open_address(address)


def _opened(sheet: Explanation) -> Explanation:
    sheet.open()
    return sheet


def _group(group: TermGroup, look_up: Callable[[str], None] | None, *, alone: bool) -> QWidget:
    parts: list[QWidget] = [] if alone else [heading(group.title, "section", wrap=True)]
    if group.lead:
        parts.append(Text(group.lead, "body", tone="ink2", wrap=True))
    known = glossary_words()
    parts += [_term(term, look_up if term.words in known else None) for term in group.terms]
    if group.source:
        source = tr("After: {source}", source=group.source)
        parts.append(
            link(source, _opening(group.link)) if group.link else Text(source, "small", tone="ink2", wrap=True)
        )
    return column_widget(*parts, gap=10)


def _term(term: Term, look_up: Callable[[str], None] | None) -> QWidget:
    name: QWidget
    way = None
    if look_up is not None:
        way = link(tr("Glossary"), partial(look_up, term.words))
        way.setAccessibleName(tr("{word} in the glossary", word=term.words))
    if term.chip is not None and term.chip.kind != "none":
        name = row_widget(Chip(term.chip.kind, term.chip.words), None, way)
        if term.chip.words != term.words:
            name = column_widget(name, Text(term.words, "body", 600, wrap=True), gap=2)
    else:
        name = row_widget(Text(term.words, "body", 600, wrap=True), way)
    return column_widget(name, Text(term.text, "body", wrap=True, selectable=True), gap=3)


def _table(lines: Sequence[tuple[str, str]], below: Sequence[str] = ()) -> QWidget:
    """Names and values, and under each value a quieter word on it."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(7))
    for n, (name, value) in enumerate(lines):
        grid.addWidget(Text(name, "small", tone="ink2", wrap=True), n, 0, Qt.AlignmentFlag.AlignTop)
        words: QWidget = Text(breakable(value), "small", 500, wrap=True, selectable=True)
        if below:
            words = column_widget(words, Text(below[n], "caption", tone="ink2", wrap=True, selectable=True), gap=1)
        grid.addWidget(words, n, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnMinimumWidth(0, theme.px(150))
    grid.setColumnStretch(1, 1)
    table = QWidget()
    table.setLayout(grid)
    return table


def breakable(words: str) -> str:
    """Long file names and fingerprints may go on to the next line and are not cut: invisible places to break."""
    found = words.replace("_", "_\u200b")
    return "\u200b".join(found[n : n + 24] for n in range(0, len(found), 24)) if " " not in words.strip() else found
