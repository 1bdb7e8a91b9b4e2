"""The name of the authority one looks at, at the top of the view, where its own name stands out of sight."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from desktop import theme
from desktop.map.camera import Camera
from desktop.map.labels import Label, label_size, withheld_words
from desktop.map.layers import Layers

FROM_TOP = 14


def pinned_labels(layers: Layers, camera: Camera, taken: float = 0) -> list[tuple[Label, QRectF]]:
    """The name and what is counted for the area as a whole, each with its place in the view. Something else stands
    `taken` pixels from the top."""
    name = layers.authority_at(camera)
    if name is None:
        return []
    east, north = layers.ground.labels.get(name, (0.0, 0.0))
    if camera.sees(east, north, 20):
        return []
    lines = [Label("authority", name, east, north, what=name)]
    if words := withheld_words(layers.picture.withheld.get(name, 0)):
        lines.append(Label("withheld", words, east, north, what=name))
    found = []
    top = max(FROM_TOP * theme.current().scale, taken)
    for label in lines:
        wide, high = label_size(label.kind, label.words)
        found.append((label, QRectF(round((camera.width - wide) / 2), round(top), wide, high)))
        top += high + 3
    return found
