"""The name of the authority one looks at, at the top of the view, where its own name stands out of sight."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from desktop import theme
from desktop.map.camera import Camera
from desktop.map.labels import Kind, label_picture, label_size, withheld_words
from desktop.map.layers import Layers

FROM_TOP = 14


def pinned_labels(layers: Layers, camera: Camera) -> list[tuple[QPixmap, QRectF]]:
    """Pictures and their places: the name, and what is counted for the area as a whole."""
    name = layers.authority_at(camera)
    if name is None:
        return []
    east, north = layers.ground.labels.get(name, (0.0, 0.0))
    if camera.sees(east, north, 20):
        return []
    found = []
    top = FROM_TOP * theme.current().scale
    lines: list[tuple[Kind, str]] = [("authority", name)]
    if words := withheld_words(layers.picture.withheld.get(name, 0)):
        lines.append(("withheld", words))
    for kind, words in lines:
        wide, high = label_size(kind, words)
        found.append((label_picture(kind, words), QRectF(round((camera.width - wide) / 2), round(top), wide, high)))
        top += high + 3
    return found
