"""Icons: SVG with its one colour put in, drawn at the screen's own resolution, kept."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import resources, theme

STROKES = "#FFFFFF"
"""What stands for the strokes in ``app-mark.svg``; `currentColor` is its ground."""


def pixmap(name: str, colour: QColor, size: int, ratio: float | None = None) -> QPixmap:
    """One icon as a picture of `size` by `size` device-independent pixels at a device pixel ratio.

    `ratio` is the target's (`painter.device().devicePixelRatioF()`); without it, that of the sharpest screen.
    """
    return _drawn(name, colour.name(), size, ratio or screen_ratio())


def icon(
    name: str, tone: str = "ink2", size: int = 18, on: str | None = None, gap: int = 0, disabled: str | None = "ink3"
) -> QIcon:
    """An icon for a button, in a token's colour; `on` is the colour when checked, `disabled` None where it never is.

    `size` is in pixels on the screen (`theme.px` applied). `gap` leaves room on the right: between a button's icon and
    its words Qt has a fixed 4 pixels.
    """
    made, ratio = QIcon(), screen_ratio()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, tone),
        (QIcon.Mode.Normal, QIcon.State.On, on),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
    ):
        if colour is not None:
            made.addPixmap(_widened(name, theme.colour(colour).name(), size, gap, ratio), mode, state)
    return made


def app_mark(size: int, ratio: float | None = None) -> QPixmap:
    """The program's own mark in the theme's colours, for the welcome page."""
    ground, strokes = theme.colour("accent").name(), theme.colour("on_accent").name()
    return _mark(ground, strokes, size, ratio or screen_ratio())


def app_icon() -> QIcon:
    """The program's mark as the window's icon: one set of colours, since the desktop around it is not ours."""
    light = resources.tokens()["light"]
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_mark(light["accent"], light["on_accent"], size, 1.0))
    return made


def screen_ratio() -> float:
    """Device pixels a device-independent pixel, on the sharpest screen there is."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resources.icon_source(name)
    if "#" in source:  # it has colours of its own besides
        return _render(source.replace("currentColor", colour), size, ratio)
    made = QPixmap(_shape(name, size, ratio))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return made


@lru_cache(maxsize=512)
def _shape(name: str, size: int, ratio: float) -> QPixmap:
    """An icon in black, to be filled with its colours: reading its source again takes five times as long."""
    return _render(resources.icon_source(name).replace("currentColor", "#000000"), size, ratio)


@lru_cache(maxsize=256)
def _widened(name: str, colour: str, size: int, gap: int, ratio: float) -> QPixmap:
    drawn = _drawn(name, colour, size, ratio)
    if not gap:
        return drawn
    wide = _blank(QSize(size + gap, size), ratio)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


@lru_cache(maxsize=32)
def _mark(ground: str, strokes: str, size: int, ratio: float) -> QPixmap:
    source = resources.icon_source("app-mark").replace(STROKES, strokes).replace("currentColor", ground)
    return _render(source, size, ratio)


def _render(source: str, size: int, ratio: float) -> QPixmap:
    made = _blank(QSize(size, size), ratio)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
