"""A setting's latest outcome in short, in its own framework's shape: beside the notes, where the whole has no room."""

from __future__ import annotations

from desktop.models.detail_face import OutcomeBlock
from desktop.widgets.arrange import Item, Panel, card, row
from desktop.widgets.chip_paint import NOT_GIVEN
from desktop.widgets.chips import CardStrip, Chip
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text, heading


def outcome_in_short(block: OutcomeBlock) -> Panel:
    """The card of one outcome: its chip or the six blocks, when it was, and safeguarding, first where it is not met."""
    parts: list[Item] = []
    safe = block.safeguarding
    leads = safe is not None and safe.kind == "unsafe"
    if safe is not None and leads:
        parts += [row(Chip(safe.kind, safe.words), None), 2]
    parts.append(heading(block.title, "lead", wrap=True))
    if block.inspected:
        parts.append(Text(block.inspected, "small", tone="ink2", wrap=True))
    shown: list[Chip | CardStrip] = []
    if block.chip is not None:
        shown.append(Chip(block.chip.kind, block.chip.words))
    elif block.areas:
        grades = [None if chip.words == NOT_GIVEN else chip.words for _, chip in block.areas]
        shown.append(CardStrip(grades, [area for area, _ in block.areas]))
    if safe is not None and not leads:
        shown.append(Chip(safe.kind, safe.words))
    if block.chip is not None and block.chip.kind == "none":
        parts += [4, shown[0]]  # a reason can be long: it goes on to the next line
    elif shown:
        parts += [4, Flow(*shown, gap=12)]
    return card(*parts, gap=3, margins=(18, 12, 18, 14))
