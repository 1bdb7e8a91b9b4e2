"""The map taken along: as a picture in a file and on paper, light whatever the window is, with its credits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSaveFile, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter

from desktop import theme
from desktop.map import tones
from desktop.map.canvas import MapCanvas

SHARPNESS = 2.0
"""Pixels of the picture for each of the window's."""
CREDIT = "Contains OS and Royal Mail data © Crown copyright and database right. Source: ONS, OGL v3.0."
FOOT = 30
"""Pixels under the map for the credits."""


def picture(canvas: MapCanvas, told: str) -> QImage:
    """The view as it stands, light, with `told` (what is shown, as at when) and the credits under it."""
    camera, layers = canvas.camera, canvas.layers
    foot = theme.px(FOOT)
    size = (round(camera.width * SHARPNESS), round((camera.height + foot) * SHARPNESS))
    ground = QImage(size[0], round(camera.height * SHARPNESS), QImage.Format.Format_RGB32)
    whole = QImage(*size, QImage.Format.Format_RGB32)
    for image in (ground, whole):
        image.setDevicePixelRatio(SHARPNESS)
    with tones.on_paper():
        layers.restyle()
        layers.paint(ground, camera)
        layers.lay_out(camera)
        with QPainter(whole) as painter:
            painter.fillRect(QRectF(0, 0, camera.width, camera.height + foot), tones.colour("surface"))
            painter.drawImage(QPointF(0, 0), ground)
            canvas.paint_over(painter, camera)
            painter.fillRect(QRectF(0, camera.height, camera.width, foot), tones.colour("surface"))
            painter.setPen(tones.colour("ink2"))
            painter.setFont(theme.font("caption"))
            line = QRectF(theme.px(12), camera.height, camera.width - theme.px(24), foot)
            words = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, int(line.width() / 2))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), CREDIT)
    layers.restyle()
    return whole


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
