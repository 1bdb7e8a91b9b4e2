"""How the width of the Find page is shared out, in pixels on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.views.find.filter_panel import WIDTH as PANEL_WIDTH
from desktop.widgets.buttons import Segmented

LIST_WIDTH, LIST_NARROW = 400, 396
LIST_WIDE, LIST_WIDE_FROM = 460, 1600


def list_width(page: int, wide: bool, filters: int) -> int:
    """The list's; `filters` is the width of those beside it, or 0. What they take more than their due, the list gives:
    the detail keeps its width."""
    if not wide:
        return min(theme.px(LIST_NARROW), max(page // 2, 280))
    if page >= theme.px(LIST_WIDE_FROM):
        return theme.px(LIST_WIDE)
    return theme.px(LIST_WIDTH) - max(0, filters - theme.px(PANEL_WIDTH))


def share_words(side: QWidget, ways: Segmented, room: int) -> None:
    """Where the text is so large that even a line of their own is too short for what stands beside the search box, the
    ways to show the results stand as icons alone."""
    more = ways.words_width() if ways.wordless else 0
    ways.set_wordless(side.sizeHint().width() + more > room)
