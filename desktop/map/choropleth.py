"""A number an authority as a map of coloured areas, with its key and credits: the map room without settings.

The numbers stand in a table beside it, which is what the keyboard and a screen reader go to.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.language import tr
from desktop.map import export
from desktop.map.canvas import MapCanvas
from desktop.map.legend import Legend
from desktop.models.map_picture import AreaValues, Ground, MapPicture
from desktop.widgets.arrange import card
from desktop.widgets.text import Text, name, plain_tooltip

EDGE = 12
TOLD = 200
LEAST_WIDE, LEAST_HIGH = 320, 360


class ChoroplethMap(QWidget):
    """`authority_chosen` gives the authority that was pressed. Shows nothing until it has a ground and values.

    With `page_scrolls` the wheel scrolls the page that the map stands on, and zooms with Ctrl alone.
    """

    authority_chosen = Signal(str)

    def __init__(self, *, page_scrolls: bool = False) -> None:
        super().__init__()
        self.canvas = MapCanvas()
        self.canvas.page_scrolls = page_scrolls
        self.canvas.setParent(self)
        self.canvas.authority_chosen.connect(self._choose)
        self.canvas.area_hovered.connect(self._tell)
        self.legend = Legend(can_close=False)
        self.legend.setParent(self)
        self._told = Text("", "small", 600, wrap=True)
        self.told = card(self._told, margins=(10, 6, 10, 6))
        self.told.setParent(self)
        self.told.hide()
        self._credit = Text(export.SHORT_CREDIT, "caption", tone="ink2")
        plain_tooltip(self._credit, export.CREDIT)
        name(self._credit, export.CREDIT)
        self._credit.setParent(self)
        self.setMinimumSize(theme.px(LEAST_WIDE), theme.px(LEAST_HIGH))
        self.values: AreaValues | None = None
        theme.current().changed.connect(self._arrange)  # only then all words of the key have their new size

    def set_ground(self, ground: Ground) -> None:
        """The outlines (`desktop.presenters.map_source.ground`, read in the background). Towns are not named here."""
        self.canvas.set_ground(Ground(ground.authorities, ground.beyond, ground.labels))

    def show_values(self, values: AreaValues) -> None:
        """Colour the authorities by these (`desktop.models.area_classes.in_classes`); the view stays."""
        self.values = values
        self.canvas.set_picture(MapPicture(areas=values))
        self.legend.show_key(self.canvas.key(), choosing=False)
        name(self.canvas, tr("Map: {title}. The table has the same numbers.", title=values.title))
        self.told.hide()
        self._arrange()

    def told_of(self, authority: str) -> str:
        """ "Leeds: 12,345", or that there is no number."""
        value = self.values.values.get(authority) if self.values is not None else None
        return f"{authority}: {value:,.10g}" if value is not None else tr("{authority}: no number", authority=authority)

    def picture(self, told: str) -> QImage:
        """The map as it stands, for a file or for paper, with its key and credits; `told` says as at when."""
        image = export.picture(self.canvas, told)
        self.canvas.restyle()
        return image

    def restyle(self) -> None:
        self.canvas.restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _choose(self, authority: str) -> None:
        if authority:
            self.authority_chosen.emit(authority)

    def _tell(self, authority: str) -> None:
        self.told.setVisible(bool(authority))
        if authority:
            self._told.setText(self.told_of(authority))
            self._arrange()

    def _arrange(self) -> None:
        wide, high, edge = self.width(), self.height(), theme.px(EDGE)
        self.canvas.setGeometry(0, 0, wide, high)
        self._credit.adjustSize()
        self._credit.move(wide - edge - self._credit.width(), high - edge - self._credit.height())
        self.canvas.bar_bottom = edge + self._credit.height() + theme.px(10)
        self.canvas.keep_left_free(self.legend.width() // 2)
        # England leaves two corners free: the north west for the key, the north east for what is pointed at
        key, told = self.legend.width(), theme.px(TOLD)
        down = self.legend.high()
        self.legend.setGeometry(edge, edge, key, down)
        high_told = self.told.layout().totalHeightForWidth(told)  # type: ignore[union-attr]
        beside = key + told + 3 * edge <= wide
        self.told.setGeometry(wide - edge - told, edge if beside else 2 * edge + down, told, high_told)
