"""What a pixel of the map is: a mark, a number, a name, an area with a value; and what pressing it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop import theme
from desktop.map.labels import Label
from desktop.map.marks import REACH
from desktop.map.pinned import pinned_labels
from desktop.map.spots import Cluster

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas

CLOSER = 1.7
"""A number that is pressed brings one at least so many times closer."""


class MapPointer:
    """Tells a canvas's listeners what the pointer is on and what was pressed."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas

    def spot_at(self, at: QPointF) -> int | None:
        """The spot under a pixel; none where only the density can be seen."""
        canvas = self._canvas
        if canvas.layers.spots.as_dots(canvas.camera.scale):
            return None
        return canvas.layers.spots.near(canvas.camera, at.x(), at.y(), REACH * theme.current().scale)

    def label_at(self, at: QPointF) -> Label | None:
        """The name or number under a pixel."""
        canvas = self._canvas
        for label, place in pinned_labels(canvas.layers, canvas.camera, canvas.top_taken):
            if place.contains(at):
                return label
        return canvas.layers.label_at(canvas.camera, at.x(), at.y())

    def area_at(self, at: QPointF) -> str:
        """The authority under a pixel, where areas have values; else empty."""
        canvas = self._canvas
        if canvas.layers.picture.areas is None:
            return ""
        return canvas.layers.authority_round(*canvas.camera.position(at.x(), at.y())) or ""

    def point_at(self, at: QPointF) -> None:
        """The pointer is here."""
        canvas, spot, area = self._canvas, self.spot_at(at), self.area_at(at)
        label = None if spot is not None else self.label_at(at)
        pressable = spot is not None or (label is not None and label.what is not None) or bool(area)
        usual = Qt.CursorShape.CrossCursor if canvas.draws else Qt.CursorShape.ArrowCursor
        canvas.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pressable else usual)
        canvas.hovered.emit(-1 if spot is None else int(canvas.layers.spots.first[spot]))
        canvas.area_hovered.emit(area)

    def press_on(self, at: QPointF) -> None:
        """This was pressed."""
        canvas, spot, label = self._canvas, self.spot_at(at), self.label_at(at)
        if spot is not None:
            canvas.chosen.emit(canvas.layers.spots.members(spot))
        elif canvas.layers.picture.areas is not None:
            canvas.authority_chosen.emit(self.area_at(at))
        elif label is None or label.what is None:
            canvas.dismissed.emit()
        elif isinstance(label.what, Cluster):
            self._zoom_to(label.what)
        elif label.kind == "withheld":
            canvas.withheld_chosen.emit(str(label.what))
        else:
            canvas.authority_chosen.emit(str(label.what))

    def _zoom_to(self, cluster: Cluster) -> None:
        canvas = self._canvas
        there = canvas.camera.over(cluster.bounds, 60 * theme.current().scale)
        nearer = min(there.scale, canvas.camera.scale / CLOSER)
        middle = there.around(cluster.east, cluster.north)
        canvas.go(middle.zoomed(middle.scale / nearer))
