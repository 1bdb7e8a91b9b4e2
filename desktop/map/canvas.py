"""The map that is looked at, moved, zoomed, pointed at and walked through by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop import theme
from desktop.language import tr
from desktop.map.camera import ENGLAND, Camera
from desktop.map.key import Key, key_of
from desktop.map.keys import DESCRIPTION, MapKeys
from desktop.map.labels import label_picture
from desktop.map.layers import Layers
from desktop.map.overlay import (
    FROM_EDGE,
    paint_hovered,
    paint_name,
    paint_outline,
    paint_place_words,
    paint_places,
    paint_scale_bar,
    paint_selected,
)
from desktop.map.pinned import pinned_labels
from desktop.map.pointing import MapPointer
from desktop.map.selecting import Frame, Lasso, points_in
from desktop.map.sheet import Sheet
from desktop.models.map_picture import Bounds, Density, Ground, MapPicture
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import name

RESTS_AFTER = 70
"""Milliseconds without a step of zooming after which the hand rests, and the view is drawn sharp."""
WORK = 1.4
"""Milliseconds of painting tiles between two frames."""
LABELS_A_FRAME = 3
"""Names that are drawn for the first time in one frame."""
WHEEL_STEP = 1.22
KEY_STEP = 1.6
FIT_MARGIN = 28
"""Pixels that stay free round what shall be seen whole."""
BESIDE = 1.25
"""How much smaller the whole may be seen for standing beside the key and not under it."""
DRAGGED = 4
"""Pixels that a pressed mouse moves before it moves the map."""


class MapCanvas(QAbstractScrollArea):
    """Shows a `MapPicture` on a `Ground`. Points are told by their place in the picture.

    `hovered` gives the point under the pointer or -1; `area_hovered` the authority under it where areas have values,
    else ""; `chosen` the points at a spot that was pressed or walked to; `opened` a point to open; `dismissed` that
    nothing shall be looked at. `area_drawn` gives the points in an area that was drawn; `authority_chosen` and
    `withheld_chosen` an authority's name (empty where there is none); `moved` that a person moved the view,
    `refitted` that it shows the same in another scale.
    """

    hovered = Signal(int)
    area_hovered = Signal(str)
    chosen = Signal(list)
    opened = Signal(int)
    dismissed = Signal()
    area_drawn = Signal(object)
    authority_chosen = Signal(str)
    withheld_chosen = Signal(str)
    moved = Signal()
    refitted = Signal()
    selecting_changed = Signal(bool)

    spoken, spoken_whole = Spoken.Canvas, True
    page_scrolls = False
    """Whether the wheel is left to the page that the map stands on."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget())  # Qt's own, asked for, makes PySide look through all its classes: 11 ms
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.layers = Layers()
        self.sheet = Sheet(self.layers.paint_land, self.layers.paint)
        self.camera = Camera(350_000, 330_000, 800, 1, 1)
        self._left_taken = 0
        self._over: tuple[Bounds, float] | None = (ENGLAND, 8.0)
        self.selected: int | None = None
        self.hover: int | None = None
        self.hover_words = ""
        self.bar_bottom = 40
        self.top_taken = 0
        self._drag: tuple[QPointF, bool] | None = None
        self._lasso: Lasso | None = None
        self.frame: Frame | None = None
        self.draws = False
        self._keys, self._pointer = MapKeys(self), MapPointer(self)
        self._by_key = False
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(RESTS_AFTER)
        self._rests.timeout.connect(self.rest)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)
        self._resting = self._sharp = self._whole = True
        name(self, tr("Map"))
        self.setAccessibleDescription(DESCRIPTION)

    # --- what it shows ---

    def set_picture(self, picture: MapPicture) -> None:
        """Show another picture; the view stays."""
        other_values = picture.areas is not self.layers.picture.areas
        self.layers.set_picture(picture)
        self.selected, self.hover = None, None
        self.sheet.forget(ground=other_values)
        self.viewport_update()

    def set_ground(self, ground: Ground) -> None:
        self.layers.set_ground(ground)
        self.sheet.forget(ground=True)
        self.viewport_update()

    def set_density(self, levels: tuple[Density, ...]) -> None:
        self.layers.set_density(levels)
        self.sheet.forget(ground=True)
        self.viewport_update()

    def restyle(self) -> None:
        self.layers.restyle()
        self.sheet.forget(ground=True)
        self.viewport_update()

    def look(self, camera: Camera) -> None:
        """Look from somewhere else."""
        if camera == self.camera:
            return
        if camera.scale != self.camera.scale:
            self._resting = False
            self._rests.start()
        self._over = None
        self.camera = camera
        self.viewport_update()

    def look_at_all(self, bounds: Bounds | None = None, closest: float = 8.0) -> None:
        """Look at a rectangle, or at England."""
        self._resting = True
        self._over = (bounds or ENGLAND, closest)
        self._fit()
        self.viewport_update()

    def select(self, point: int | None) -> None:
        """Show which setting is looked at, and bring it into the view."""
        self.selected = point
        if point is not None:
            points = self.layers.picture.points
            east, north = float(points.east[point]), float(points.north[point])
            if not self.camera.sees(east, north, 30):
                self._over = None
                self.camera = self.camera.around(east, north)
        self.viewport_update()

    def show_hover(self, point: int | None, words: str = "") -> None:
        """Ring a mark, with its name beside it."""
        if (point, words) != (self.hover, self.hover_words):
            self.hover, self.hover_words = point, words
            self.viewport_update()

    def draw_area(self, on: bool, frame: Frame | None = None) -> None:
        """Whether dragging draws an area rather than moving the map, or the keys move a frame."""
        self.draws, self.frame, self._lasso = on, frame, None
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.selecting_changed.emit(on)
        self.viewport_update()

    def key(self) -> Key:
        """What the shapes and colours mean that can be seen now."""
        layers = self.layers
        picture, dots = layers.picture, layers.spots.as_dots(self.camera.scale)
        withheld = sum(picture.withheld.values())
        return key_of(dots=dots, colours=picture.colours, areas=picture.areas, withheld=withheld)

    def viewport_update(self) -> None:
        self.viewport().update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            sharp = self.sheet.show(painter, self.camera, self.devicePixelRatioF(), resting=self._resting)
            whole = self.paint_over(painter, self.camera, LABELS_A_FRAME if self.isVisible() else 1000)
            if self._by_key and self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRect(QRectF(1, 1, self.camera.width - 2, self.camera.height - 2))
        if not whole or self.sheet.wanting or (sharp and not self.layers.labels_fit(self.camera)):
            self._later.start()
        if not sharp and not self._resting and not self._rests.isActive():
            self._rests.start()
        self._sharp, self._whole = sharp, whole

    def _go_on(self) -> None:
        """Between two frames: some of the tiles that are wanted, then the names; a frame when there is more to see."""
        ready = self.sheet.wanting and self.sheet.work(WORK)
        if self._sharp and not self.layers.labels_fit(self.camera):
            self.layers.lay_out(self.camera)
            ready = True
        if ready or not self._whole:
            self.viewport_update()
        elif self.sheet.wanting:
            self._later.start()

    def finish(self) -> None:
        """Do at once what is put off to later frames: the view is then as it stays."""
        self._resting = True
        self.sheet.forget()
        self.layers.lay_out(self.camera)
        self.viewport().repaint()
        while not self._whole:
            self.viewport().repaint()

    def paint_over(self, painter: QPainter, camera: Camera, fresh: int = 1000) -> bool:
        """Names, places and what is pointed at. False where names wait for the next frame, `fresh` having been drawn
        for the first time."""
        layers, units = self.layers, self.layers.picture.units
        whole = layers.paint_labels(painter, camera, fresh)
        for label, place in pinned_labels(layers, camera, self.top_taken):
            painter.drawPixmap(place.topLeft(), label_picture(label.kind, label.words))
        paint_places(painter, camera, layers.picture.places)
        points = layers.picture.points
        for point, is_hover in ((self.selected, False), (self.hover, True)):
            if point is None or point >= len(points) or (is_hover and point == self.selected):
                continue
            x, y = camera.at(float(points.east[point]), float(points.north[point]))
            shape, grade = int(points.shape[point]), layers.grade_of(point)
            if is_hover:
                paint_hovered(painter, x, y, shape, layers.mark_side(camera.scale), grade)
            else:
                paint_selected(painter, x, y, shape, grade)
        paint_place_words(painter, camera, layers.picture.places)
        if self.hover is not None and self.hover < len(points) and self.hover_words:
            x, y = camera.at(float(points.east[self.hover]), float(points.north[self.hover]))
            paint_name(painter, camera, self.hover_words, x, y)
        drawn = self._lasso or self.frame
        if drawn is not None:
            paint_outline(painter, drawn.line, closed=drawn is self.frame)
        edge = FROM_EDGE * theme.current().scale
        paint_scale_bar(painter, camera, units, camera.width - edge, camera.height - self.bar_bottom)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera = self.camera.sized(self.viewport().width(), self.viewport().height())
        self._fit()

    def _fit(self) -> None:
        """See the whole of what was asked for, also in a window of another size, until one looks elsewhere."""
        if self._over is not None:
            bounds, closest = self._over
            margin = FIT_MARGIN * theme.current().scale
            wide, high = self.camera.width, self.camera.height
            foot = min(self.bar_bottom, high / 5)  # the credits and the scale bar stand there
            left = self._left_taken if self._left_taken < wide / 2 else 0
            there = self.camera.sized(wide, high - foot).over(bounds, margin, closest)
            beside = self.camera.sized(wide - left, high - foot).over(bounds, margin, closest)
            if beside.scale <= there.scale * BESIDE:
                there = beside.moved(left / 2, 0)
            held, self.camera = self.camera, there.moved(0, -foot / 2).sized(wide, high)
            if held.scale != self.camera.scale:
                self.refitted.emit()

    def keep_left_free(self, pixels: int) -> None:
        """Something stands on the left of the map: what shall be seen whole is put beside it, if there is room."""
        if pixels != self._left_taken:
            self._left_taken = pixels
            self._fit()
            self.viewport_update()

    def keep_top_free(self, pixels: int) -> None:
        """Something stands at the top of the map: the name that is pinned there goes under it."""
        if pixels != self.top_taken:
            self.top_taken = pixels
            self.viewport_update()

    def rest(self) -> None:
        """The hand rests: draw the view sharp."""
        self._resting = True
        self.viewport_update()

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if self.draws or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lasso = Lasso(at.x(), at.y())
        else:
            self._drag = (at, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._lasso is not None:
            self._lasso.go_to(at.x(), at.y())
            self.viewport_update()
        elif self._drag is not None:
            start, moving = self._drag
            step = at - start
            if moving or abs(step.x()) + abs(step.y()) >= DRAGGED:
                self._drag = (at, True)
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.go(self.camera.moved(round(step.x()), round(step.y())))
        else:
            self._pointer.point_at(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if self._lasso is not None:
            self.take_area(self._lasso.line if self._lasso.drawn else None)
        elif drag is not None and not drag[1]:
            self._pointer.press_on(event.position())
        self._pointer.point_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pointer.spot_at(at) is None and self._pointer.label_at(at) is None:
            self.go(self.camera.zoomed(2, at.x(), at.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self.page_scrolls and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if turned:
            at = event.position()
            self.go(self.camera.zoomed(WHEEL_STEP ** (turned / 120), at.x(), at.y()))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(-1)
            self.area_hovered.emit("")
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self.go(self.camera.zoomed(1 + event.value(), at.x(), at.y()))
            return True
        return super().viewportEvent(event)

    def go(self, camera: Camera) -> None:
        """A person moved the view."""
        self.look(camera)
        self.moved.emit()

    def take_area(self, line: object) -> None:
        camera = self.camera
        self.draw_area(False)
        if line is not None:
            self.area_drawn.emit(points_in(line, camera, self.layers.picture.points))  # type: ignore[arg-type]

    # --- the keyboard ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason  # who has just pressed knows where one is
        super().focusInEvent(event)
        self.viewport_update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._keys.takes(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes along the settings once one walks through them; Escape ends that, and Tab leaves the map again."""
        if self._keys.walking and self._keys.walk(1 if forward else -1):
            return True
        self._keys.walking = False
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def zoom_by_key(self, way: int) -> None:
        """One step closer or further, around the middle or the setting looked at."""
        x = y = None
        if self.selected is not None:
            points = self.layers.picture.points
            x, y = self.camera.at(float(points.east[self.selected]), float(points.north[self.selected]))
            if not (0 <= x <= self.camera.width and 0 <= y <= self.camera.height):
                x = y = None
        self.go(self.camera.zoomed(KEY_STEP**way, x, y))
        self.rest()
