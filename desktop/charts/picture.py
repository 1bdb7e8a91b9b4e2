"""A chart taken along: as PNG or SVG, light whatever the window is, with its title, its dates and its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from desktop import theme
from desktop.charts.tones import Tones
from desktop.charts.view import ChartView
from desktop.models.chart_face import Bars, Lines

SHARPNESS = 2.0
EDGE, LINE, LEGEND, SWATCH = 20, 19, 22, 36
SPARE = 0.88
"""Of the width is written on: an SVG may be shown in another font, and a wider one."""


def as_image(view: ChartView) -> QImage:
    """The chart as a picture of twice the window's sharpness."""
    size = _size(view)
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    with QPainter(image) as painter:
        _paint(view, painter, size)
    return image


def as_svg(view: ChartView) -> bytes:
    """The chart as a drawing, its words as words."""
    from PySide6.QtSvg import QSvgGenerator  # seldom wanted

    size = _size(view)
    size.setWidth(round(size.width() / SPARE))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(kept)
    drawing.setSize(size)
    drawing.setResolution(view.logicalDpiX())  # what axes are measured with
    drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
    drawing.setTitle(view.face.title)
    drawing.setDescription(view.face.summary)
    with QPainter(drawing) as painter:
        _paint(view, painter, size)
    return bytes(kept.data().data())


def save_png(view: ChartView, path: str) -> bool:
    """Write a PNG, whole or not at all."""
    image = as_image(view)
    return _save(path, lambda file: bool(image.save(file, "PNG")))  # type: ignore[call-overload]


def save_svg(view: ChartView, path: str) -> bool:
    """Write an SVG, whole or not at all."""
    drawing = as_svg(view)
    return _save(path, lambda file: file.write(drawing) == len(drawing))


def _save(path: str, write: Callable[[QSaveFile], bool]) -> bool:
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    if not write(file):
        file.cancelWriting()
        return False
    return file.commit()


def _size(view: ChartView) -> QSize:
    """Of the picture: the chart as it stands, with room for title, legend and source."""
    wide = _wide(view)
    return QSize(wide, _head(view) + view.plot.height() + _foot(view, wide))


def _wide(view: ChartView) -> int:
    return max(view.width(), theme.px(560)) + 2 * theme.px(EDGE)


def _legend(drawn: Lines | Bars, wide: int) -> list[list[tuple[int, str]]]:
    """The grades of bars in lines: where each stands, and its word."""
    metrics, room = QFontMetrics(theme.font("caption", 500)), wide - 2 * theme.px(EDGE)
    lines: list[list[tuple[int, str]]] = []
    x = room + 1
    for grade in drawn.grades if isinstance(drawn, Bars) else ():
        needed = metrics.horizontalAdvance(grade) + theme.px(SWATCH)
        if x + needed > room:
            lines.append([])
            x = 0
        lines[-1].append((x, grade))
        x += needed
    return lines


def _head(view: ChartView) -> int:
    return theme.px(EDGE + 40) + (len(_legend(view.face.drawn, _wide(view))) * theme.px(LEGEND) + theme.px(6))


def _foot(view: ChartView, wide: int) -> int:
    return theme.px(EDGE) + len(_lines(view, wide)) * theme.px(LINE)


def _lines(view: ChartView, wide: int) -> list[str]:
    """The sentences that go with the chart, broken to the width."""
    metrics, room = QFontMetrics(theme.font("caption")), round((wide - 2 * theme.px(EDGE)) * SPARE)
    lines = []
    for sentence in view.face.about:
        line = ""
        for word in sentence.split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > room:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def _paint(view: ChartView, painter: QPainter, size: QSize) -> None:
    tones, face, edge = Tones(paper=True), view.face, theme.px(EDGE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), tones.colour("surface"))
    painter.setPen(tones.colour("ink"))
    painter.setFont(theme.font("section"))
    painter.drawText(edge, edge + theme.px(16), f"{face.title}: {face.area}")
    if isinstance(face.drawn, Bars):
        _paint_legend(painter, face.drawn, tones, size.width())
    head = _head(view)
    at = view.at
    view.plot.point_at(None)
    view.plot.draw(tones)
    try:
        view.plot.render(painter, QRectF(edge, head, view.plot.width(), view.plot.height()))
    finally:
        view.plot.draw(Tones())
        view.plot.point_at(at)
    painter.setPen(tones.colour("ink2"))
    painter.setFont(theme.font("caption"))
    top = head + view.plot.height() + theme.px(8)
    for n, line in enumerate(_lines(view, size.width())):
        painter.drawText(edge, top + theme.px(LINE) * (n + 1) - theme.px(5), line)


def _paint_legend(painter: QPainter, bars: Bars, tones: Tones, wide: int) -> None:
    painter.setFont(theme.font("caption", 500))
    edge, side = theme.px(EDGE), theme.px(14)
    for n, line in enumerate(_legend(bars, wide)):
        y = edge + theme.px(30 + LEGEND * n)
        for x, grade in line:
            look = tones.part(bars.scale, grade)
            block = QRectF(edge + x, y, side, side)
            painter.fillRect(block, look.fill)
            if look.pattern is not None:
                painter.fillRect(block, look.pattern)
            painter.setPen(look.edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(block)
            painter.setPen(tones.colour("ink"))
            words = QRectF(block.right() + theme.px(6), y, wide, side)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), grade)
