"""Packs on the pages that offer them: a button that opens the sheet over the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.jobs import Jobs
from desktop.presenters.library import LibraryHolder
from desktop.presenters.packs import Made, PackOffer, PackPresenter
from desktop.widgets.buttons import Button, secondary
from desktop.widgets.text import plain_tooltip

MAP_SIZE = (760, 820)
Offering = Callable[[], PackOffer | None]
"""What a page has to offer now; None where there is nothing."""


class PackDesk(QObject):
    """`ask` opens the sheet for an offer, `button` makes one that does."""

    def __init__(self, window: QWidget, holder: LibraryHolder, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._holder, self._jobs = window, holder, jobs

    def button(self, words: str, told: str, offering: Offering) -> Button:
        """A button that asks for what is offered then."""
        made = secondary(words, "file", lambda: self.ask(offering()))
        plain_tooltip(made, told)
        return made

    def ask(self, offer: PackOffer | None) -> QWidget | None:
        """Open the sheet; None where nothing is offered."""
        if offer is None:
            return None
        from desktop.views.packs.printed import write_pdf
        from desktop.views.packs.sheet import PackSheet

        sheet = PackSheet(PackPresenter(offer, self._holder, self._jobs, drawn, write_pdf), self._window)
        sheet.open()
        return sheet


def drawn(made: Made) -> dict[str, QImage]:
    """The maps of a pack as pictures, light whatever the window is, with key and credits."""
    maps = [block for page in made.pack.pages for block in page.blocks if type(block).__name__ == "Map"]
    if not maps or made.ground is None or not made.ground.authorities:
        return {}
    from desktop.map.choropleth import ChoroplethMap
    from desktop.models.area_classes import in_classes

    pictures = {}
    for block in maps:
        widget = ChoroplethMap()
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.resize(*MAP_SIZE)
        widget.show()  # lengths are given out only to what is shown
        widget.set_ground(made.ground)
        widget.show_values(in_classes(block.title, block.values, block.unit))
        pictures[block.title] = widget.picture(block.told)
        widget.deleteLater()
    return pictures
