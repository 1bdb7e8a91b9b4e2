"""An outcome as a card: its framework's own shape, its date and age, safeguarding first where it is not met."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.detail_face import ChipFace, OutcomeBlock
from desktop.widgets.arrange import Item, Panel, card, hairline, row
from desktop.widgets.buttons import link
from desktop.widgets.chips import Chip, ChipBeside
from desktop.widgets.text import Icon, Text, heading

LINE = 33
CHIPS_FROM = 190
"""The width kept for a grade at the end of its line, so that grades stand under each other."""


def outcome_card(block: OutcomeBlock, explain: Callable[[str], object], *, narrow: bool, tight: bool = False) -> Panel:
    """The card of one outcome. `explain` is called with the group of words that explain it.

    `narrow` puts less on a line, `tight` a grade under its area, for large text in a small window.
    """
    parts: list[Item] = []
    safe = block.safeguarding
    leads = safe is not None and safe.kind == "unsafe"
    if leads and safe is not None:
        parts += [row(_chip(safe), None), 2]
    beside = [] if safe is None or leads or narrow else [_chip(safe)]
    if block.earlier and block.chip is not None:
        beside.append(_chip(block.chip))
    title = heading(block.title, "lead" if block.earlier else "section", wrap=True)
    head = row(title, *([] if tight else beside), gap=8)
    head.setStretchFactor(title, 1)
    parts += [head, *(row(chip, None) for chip in beside if tight)]
    if safe is not None and not leads and narrow and not block.earlier:
        parts.append(row(_chip(safe), None))
    if block.inspected:
        parts.append(Text(block.inspected, "small", tone="ink2", wrap=True, selectable=True))
    rows: list[tuple[str, ChipFace]] = list(block.areas)
    if block.chip is not None and not block.earlier:
        if block.chip.kind in ("none", "met"):
            parts += [4, row(_chip(block.chip), None) if block.chip.kind == "met" else _chip(block.chip)]
        else:
            rows.insert(0, ("Overall effectiveness", block.chip))
    if rows:
        parts += [6, _areas(rows, overall=block.chip is not None and not block.earlier, tight=tight)]
    parts += _foot(block, explain, narrow=narrow)
    small = 12 if block.earlier else 14
    return card(*parts, gap=4, margins=(18, small, 18, 12))


def _foot(block: OutcomeBlock, explain: Callable[[str], object], *, narrow: bool) -> list[Item]:
    """What must be said with the outcome, and the way to what its words mean: at the end of the last line, or below."""
    parts: list[Item] = [2] if block.notes and not block.earlier else []
    way = link(tr("What these words mean"), lambda: explain(block.explains)) if block.explains else None
    last = len(block.notes) - 1
    for n, note in enumerate(block.notes):
        words, icon = Text(note, "small", tone="ink2", wrap=True), Icon("info", "ink2", 16)
        beside = [way] if way is not None and n == last and not narrow else []
        line = row(icon, words, *beside, gap=8)
        line.setStretchFactor(words, 1)
        parts.append(line)
    if way is not None and (narrow or not block.notes):
        parts.append(row(way, None))
    return parts


def _areas(rows: list[tuple[str, ChipFace]], *, overall: bool, tight: bool) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    grid.setHorizontalSpacing(theme.px(16))
    for n, (area, grade) in enumerate(rows):
        name = Text(area, "body", 600 if overall and n == 0 else 400, wrap=True)
        name.setMinimumHeight(theme.px(LINE))
        name.setAccessibleName(f"{area}: {grade.words}")
        grid.addWidget(name, n * 3, 0)
        place = (n * 3 + 1, 0) if tight else (n * 3, 1)
        grid.addWidget(
            ChipBeside(grade.kind, grade.words), *place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        if n < len(rows) - 1:
            grid.addWidget(hairline(), n * 3 + 2, 0, 1, 2)
            grid.setRowMinimumHeight(n * 3 + 2, theme.px(9) if tight else 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, 0 if tight else theme.px(CHIPS_FROM))
    table = QWidget()
    table.setLayout(grid)
    return table


def _chip(face: ChipFace) -> Chip:
    return Chip(face.kind, face.words)
