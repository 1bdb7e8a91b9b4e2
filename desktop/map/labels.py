"""Names and numbers on the map: which of them find room, and where. Kept pictures, laid over the sheet in each frame.

Room is shared out once a scale and not once a frame, so that no name comes and goes while the map is moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap

from desktop import icons, theme
from desktop.language import tr
from desktop.map import tones
from desktop.map.camera import Camera
from desktop.map.spots import Cluster
from desktop.models.map_picture import Array, Bounds, Town

Kind = Literal["authority", "large-town", "town", "withheld", "count", "place", "value", "part", "name"]

LARGE_TOWN = 90
"""Settings from which a town's name is set larger."""
TOWNS_FROM = 260.0
"""Metres a pixel under which towns are named."""
WITHHELD_FROM = 200.0
"""Metres a pixel under which the withheld are counted on their area."""
UNKNOWN_ACROSS = 14_000.0
"""Metres that an authority without an outline is taken to be wide."""
GAP = 6.0
CELL = 4
"""Pixels along the squares that room is shared out in."""
HALO = 4.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words that stand centred over a position; `what` is what they are a label of (an authority's name, a cluster)."""

    kind: Kind
    words: str
    east: float
    north: float
    below: float = 0.0  # pixels under the position
    what: object = None


def label_picture(kind: Kind, words: str) -> QPixmap:
    """The picture of a label, made when it first comes into sight and kept until the look changes."""
    return _picture(kind, words, icons.screen_ratio(), tones.look(), theme.current().scale)


def label_size(kind: Kind, words: str) -> tuple[float, float]:
    """Its width and height in pixels."""
    return _size(kind, words, theme.current().scale)


def place_of(label: Label, camera: Camera) -> QRectF:
    """Where a label stands in the view."""
    wide, high = label_size(label.kind, label.words)
    x, y = camera.at(label.east, label.north)
    return QRectF(round(x - wide / 2), round(y - high / 2 + label.below), wide, high)


class LabelSet:
    """Labels ready to be laid over any view."""

    def __init__(self, labels: Sequence[Label]) -> None:
        self.labels = list(labels)
        self._east = np.array([label.east for label in labels], float)
        self._north = np.array([label.north for label in labels], float)
        self._pictures: list[QPixmap | None] = [None] * len(self.labels)
        sizes = [label_size(label.kind, label.words) for label in labels]
        self._left = [wide / 2 for wide, _ in sizes]
        self._up = [high / 2 - label.below for (_, high), label in zip(sizes, labels, strict=True)]
        reach = (max(size[0], size[1] + abs(label.below)) for size, label in zip(sizes, labels, strict=True))
        self._reach = max(reach, default=0.0)

    def paint(self, painter: QPainter, camera: Camera, share: float = 1.0, fresh: int = 1000) -> bool:
        """Lay them over a view; of those in sight only the first `share`, where the view is wider than it was meant.

        At most `fresh` are drawn for the first time, which takes half a millisecond each; False where more wait.
        """
        x, y, seen = self._seen(camera)
        for n in seen if share >= 1 else seen[: round(len(seen) * share)]:
            picture = self._pictures[n]
            if picture is None:
                if not fresh:
                    return False
                fresh -= 1
                label = self.labels[n]
                picture = self._pictures[n] = label_picture(label.kind, label.words)
            painter.drawPixmap(QPointF(round(x[n] - self._left[n]), round(y[n] - self._up[n])), picture)
        return True

    def at(self, camera: Camera, x: float, y: float) -> Label | None:
        """The label under a pixel."""
        _, _, seen = self._seen(camera)
        point = QPointF(x, y)
        return next((self.labels[n] for n in reversed(seen) if place_of(self.labels[n], camera).contains(point)), None)

    def _seen(self, camera: Camera) -> tuple[list[float], list[float], list[int]]:
        x, y, r = camera.x(self._east), camera.y(self._north), self._reach
        seen = (x > -r) & (x < camera.width + r) & (y > -r) & (y < camera.height + r)
        return x.tolist(), y.tolist(), np.flatnonzero(seen).tolist()


def paint_label(painter: QPainter, label: Label, camera: Camera) -> None:
    painter.drawPixmap(place_of(label, camera).topLeft(), label_picture(label.kind, label.words))


class Layout:
    """The labels of one scale that found room in a rectangle of the ground."""

    def __init__(self, scale: float, room: Bounds) -> None:
        wide, high = (room.east - room.west) / scale, (room.north - room.south) / scale
        self.camera = Camera((room.west + room.east) / 2, (room.south + room.north) / 2, scale, int(wide), int(high))
        self.labels: list[Label] = []
        self._taken = np.zeros((int(high / CELL) + 2, int(wide / CELL) + 2), bool)

    def add(self, labels: Iterable[Label]) -> None:
        """Put these where nothing stands yet, in this order."""
        for label in labels:
            self.add_all([label])

    def add_all(self, labels: Sequence[Label]) -> bool:
        """Put these as one block, or none of them."""
        places = [place_of(label, self.camera) for label in labels]
        if any(self._squares(place, GAP).any() for place in places):
            return False
        for place in places:
            self.keep_free(place)
        self.labels += labels
        return True

    def add_somewhere(self, labels: Sequence[Label], far: float) -> bool:
        """Put these as one block, a little higher or lower where their own place is taken; `far` pixels at most."""
        step = 14.0
        ways = [0.0, *(sign * n * step for n in range(1, int(far / step) + 1) for sign in (-1, 1))]
        return any(self.add_all([replace(label, below=label.below + way) for label in labels]) for way in ways)

    def keep_free(self, place: QRectF) -> None:
        """Let nothing stand here."""
        self._squares(place, 0)[:] = True

    def _squares(self, place: QRectF, gap: float) -> Array:
        """The little squares that a rectangle touches."""
        left, top = max(0, int((place.left() - gap) / CELL)), max(0, int((place.top() - gap) / CELL))
        right, bottom = int((place.right() + gap) / CELL) + 1, int((place.bottom() + gap) / CELL) + 1
        found: Array = self._taken[top : max(0, bottom), left : max(0, right)]
        return found


def authority_labels(
    scale: float,
    labels: Mapping[str, tuple[float, float]],
    boxes: Mapping[str, Bounds],
    withheld: Mapping[str, int],
    values: Mapping[str, str],
) -> list[list[Label]]:
    """Each authority's name and what is counted for it as a whole, as blocks, the widest areas first.

    A name that is wider than its area is left out; so is a count that has no room under it.
    """
    found: list[tuple[float, list[Label]]] = []
    for name, (east, north) in labels.items():
        box = boxes.get(name)
        across = (box.east - box.west if box is not None else UNKNOWN_ACROSS) / scale
        down = (box.north - box.south if box is not None else UNKNOWN_ACROSS) / scale
        wide, high = label_size("authority", name)
        if across < wide * 1.05 or down < high * 1.6:
            continue
        block = [Label("authority", name, east, north, what=name)]
        under = high / 2
        for kind, words in (("value", values.get(name, "")), ("withheld", withheld_words(withheld.get(name, 0)))):
            if not words or (kind == "withheld" and scale > WITHHELD_FROM):
                continue
            more = label_size(kind, words)  # type: ignore[arg-type]
            if across >= more[0] * 1.15 and down >= under + more[1] * 2.4:
                block.append(Label(kind, words, east, north, under + more[1] / 2 + 3, name))  # type: ignore[arg-type]
                under += more[1] + 4
        found.append((across * down, block))
    return [block for _, block in sorted(found, key=lambda each: -each[0])]


def town_labels(scale: float, towns: Sequence[Town]) -> list[Label]:
    """The towns that are worth their names at this scale, the largest first."""
    if scale > TOWNS_FROM:
        return []
    least = 60 if scale > 130 else 25 if scale > 60 else 8 if scale > 25 else 3
    return [
        Label("large-town" if town.settings >= LARGE_TOWN else "town", town.name, town.east, town.north)
        for town in towns
        if town.settings >= least
    ]


def cluster_labels(clusters: Iterable[Cluster]) -> list[Label]:
    """The number of settings in each square, the fullest first."""
    return [Label("count", f"{c.count:,}", c.east, c.north, what=c) for c in clusters]


def withheld_words(count: int) -> str:
    """What stands on an area for those that may not be placed; empty where there are none."""
    return tr("{count:,} withheld", count=count) if count else ""


@lru_cache(maxsize=4096)
def _size(kind: Kind, words: str, scale: float) -> tuple[float, float]:
    metrics, digit, comma = _metrics(kind, scale)
    if kind == "count":  # figures of one width: to shape each number would take most of the time
        commas = words.count(",")
        advance = (len(words) - commas) * digit + commas * comma
    else:
        advance = metrics.horizontalAdvance(words)
    if kind in _HALOED:
        return advance + 2 * HALO * scale, metrics.height() + HALO * scale
    return advance + 2 * _SIDES[kind] * scale, max(metrics.height() + 5 * scale, 22 * scale)


@lru_cache(maxsize=16)
def _metrics(kind: Kind, scale: float) -> tuple[QFontMetrics, float, float]:
    metrics = QFontMetrics(_style(kind)[0])
    return metrics, metrics.horizontalAdvance("0"), metrics.horizontalAdvance(",")


@lru_cache(maxsize=512)
def _picture(kind: Kind, words: str, ratio: float, dark: bool, scale: float) -> QPixmap:
    wide, high = _size(kind, words, scale)
    made = QPixmap(round(wide * ratio + 0.5), round(high * ratio + 0.5))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font, tone = _style(kind)
    painter.setFont(font)
    if kind in _HALOED:
        _paint_haloed(painter, words, tone, HALO * scale)
    else:
        _paint_box(painter, kind, QRectF(0, 0, wide, high), scale)
        painter.setPen(tones.colour(tone))
        painter.drawText(QRectF(0, 0, wide, high), int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return made


def _style(kind: Kind) -> tuple[QFont, str]:
    """The font and the colour of its words."""
    if kind == "authority":
        return theme.font("small", 600), "ink2"
    if kind == "large-town":
        return theme.font("lead", 500), "ink2"
    if kind == "town":
        return theme.font("small", 500), "ink3"
    if kind == "part":
        return theme.font("caption", 500, tabular=True), "ink3"
    if kind == "value":
        return theme.font("small", 500, tabular=True), "ink"
    if kind == "place":
        return theme.font("caption", 700), "surface"
    return theme.font("caption", 600, tabular=kind == "count"), "ink"


def _paint_haloed(painter: QPainter, words: str, tone: str, halo: float) -> None:
    """Words with the land's colour round them, drawn eight times beside themselves: a stroked outline takes ten times
    as long."""
    at = QPointF(halo, halo / 2 + painter.fontMetrics().ascent())
    painter.setPen(tones.colour("land"))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7)):
        painter.drawText(at + QPointF(dx, dy) * halo * 0.42, words)
    painter.setPen(tones.colour(tone))
    painter.drawText(at, words)


def _paint_box(painter: QPainter, kind: Kind, whole: QRectF, scale: float) -> None:
    place = whole.adjusted(0.7, 0.7, -0.7, -0.7)
    if kind == "place":
        painter.fillRect(whole, tones.colour("ink"))
    elif kind in ("count", "name"):
        painter.setPen(QPen(tones.colour("control"), 1))
        painter.setBrush(tones.colour("surface"))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    else:
        pen = QPen(tones.colour("ink2"), 1.3 * scale, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(tones.colour("surface"))
        painter.drawRect(place)


_HALOED = ("authority", "large-town", "town", "value", "part")
_SIDES = {"place": 11.0, "count": 8.0, "withheld": 8.0, "name": 10.0}
