"""The map taken along: as a picture in a file and on paper, light whatever the window is, with its credits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSaveFile, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter

from desktop import theme
from desktop.language import tr
from desktop.map import tones
from desktop.map.canvas import MapCanvas
from desktop.map.key import Entry, Key, paint_sample

SHARPNESS = 2.0
"""Pixels of the picture for each of the window's."""
CREDIT = tr("Contains OS and Royal Mail data © Crown copyright and database right. Source: ONS, OGL v3.0.")
SHORT_CREDIT = tr("OS, Royal Mail and ONS data: credits")
FOOT = 30
"""Pixels under the map for the credits."""
LINE = 24
"""Pixels of a line of the key."""


def picture(canvas: MapCanvas, told: str) -> QImage:
    """The view as it stands, light, and under it the key, `told` (what is shown, as at when) and the credits."""
    camera, layers, key = canvas.camera, canvas.layers, canvas.key()
    places, high = _laid_out(key, camera.width)
    foot = theme.px(FOOT)
    size = (round(camera.width * SHARPNESS), round((camera.height + high + foot) * SHARPNESS))
    ground = QImage(size[0], round(camera.height * SHARPNESS), QImage.Format.Format_RGB32)
    whole = QImage(*size, QImage.Format.Format_RGB32)
    for image in (ground, whole):
        image.setDevicePixelRatio(SHARPNESS)
    with tones.on_paper():
        layers.restyle()
        layers.paint_land(ground, camera)
        layers.paint(ground, camera)
        layers.lay_out(camera)
        with QPainter(whole) as painter:
            painter.fillRect(QRectF(0, 0, camera.width, camera.height + high + foot), tones.colour("surface"))
            painter.drawImage(QPointF(0, 0), ground)
            painter.setClipRect(QRectF(0, 0, camera.width, camera.height))
            canvas.paint_over(painter, camera)
            painter.setClipping(False)
            painter.translate(0, camera.height)
            _paint_key(painter, key, places)
            painter.translate(0, high)
            _paint_foot(painter, camera.width, foot, told)
    layers.restyle()
    return whole


def _laid_out(key: Key, wide: float) -> tuple[list[tuple[QRectF, Entry | None, str]], float]:
    """The title, the entries and the notes of a key in lines: where each stands, and how high all are."""
    items: list[tuple[Entry | None, str]] = [(None, key.title)]
    items += [(entry, entry.words) for entry in key.entries] + [(None, note) for note in key.notes]
    edge, line, sample = theme.px(12), theme.px(LINE), theme.px(20)
    x, y = float(edge), theme.px(6.0)
    places = []
    for n, (entry, words) in enumerate(items):
        advance = theme.metrics("small", 600 if n == 0 else 400).horizontalAdvance(words) + theme.px(4)
        room = advance + (sample + theme.px(6) if entry is not None else 0)
        if x > edge and x + room > wide - edge:
            x, y = float(edge), y + line
        places.append((QRectF(x, y, room, line), entry, words))
        x += room + theme.px(16)
    return places, y + line


def _paint_key(painter: QPainter, key: Key, places: list[tuple[QRectF, Entry | None, str]]) -> None:
    sample = theme.px(20)
    for place, entry, words in places:
        if entry is not None:
            paint_sample(painter, QRectF(place.x(), place.y() + (place.height() - sample) / 2, sample, sample), entry)
        painter.setFont(theme.font("small", 600 if words == key.title else 400))
        painter.setPen(tones.colour("ink"))
        left = sample + theme.px(6) if entry is not None else 0
        painter.drawText(place.adjusted(left, 0, theme.px(8), 0), int(Qt.AlignmentFlag.AlignVCenter), words)


def _paint_foot(painter: QPainter, wide: float, high: float, told: str) -> None:
    """What is shown, and whose data it stands on: these are never cut."""
    painter.setPen(tones.colour("ink2"))
    painter.setFont(theme.font("caption"))
    line = QRectF(theme.px(12), 0, wide - theme.px(24), high)
    metrics = painter.fontMetrics()
    room = line.width() - metrics.horizontalAdvance(CREDIT) - theme.px(16)
    words = metrics.elidedText(told, Qt.TextElideMode.ElideRight, max(0, int(room)))
    painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), CREDIT)


def save(image: QImage, path: str) -> bool:
    """Write a PNG, whole or not at all."""
    file = QSaveFile(path)
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    if not image.save(file, "PNG"):  # type: ignore[call-overload]
        file.cancelWriting()
        return False
    return file.commit()


def print_on(image: QImage, device: QPagedPaintDevice) -> bool:
    """Put the picture on one page, lying, as large as it goes."""
    device.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRect(painter.viewport())
    size = image.size().scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(page.topLeft(), size), image)
    return painter.end()
