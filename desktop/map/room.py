"""The map with what stands round it: buttons, the key, the card of a setting, the credits, "search this area".

The list beside it holds the same settings; what is pointed at or chosen in one is shown in the other.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop import theme
from desktop.language import tr, trn
from desktop.map import export
from desktop.map.canvas import MapCanvas
from desktop.map.card import MapCard
from desktop.map.legend import Legend
from desktop.map.taking import TakingButton
from desktop.models.map_picture import Array, Bounds
from desktop.presenters.map import LARGEST_LIST, MapPresenter, colour_choices
from desktop.presenters.scales import CARD, scale, spoken
from desktop.widgets.announce import announce
from desktop.widgets.arrange import card, column, column_widget, row
from desktop.widgets.buttons import Button, icon_button, primary
from desktop.widgets.text import Text, name, one_line, plain_tooltip

EDGE = 16
LEGEND_FROM, LEGEND_HIGH_FROM = 620, 520
"""Pixels of width and height from which the key is shown unasked."""
CREDITS = tr(
    "Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail"
    " copyright and database right. Source: Office for National Statistics licensed under the"
    " Open Government Licence v3.0."
)
DRAWING = tr("Drag round an area to search in it. Escape stops.")
FRAMING = tr("Arrow keys move the frame, with Shift they size it. Enter searches in it, Escape stops.")
NOTICE = 420
NO_POSTCODES = tr("The map needs the postcodes: 31 MB from Ordnance Survey, once. The list works without them.")
NO_GROUND = tr("Authorities’ outlines and names come with the boundaries (1 MB), which the Data page fetches.")


class MapRoom(QWidget):
    """`row_hovered` gives the row of the list that the pointer is on (-1: none), `row_chosen` the one that was chosen
    (-1: none any more), `opened` and `compared` a URN, `postcodes_asked` that they shall be fetched, `council_asked`
    that one wants to know how to ask it, `told` a sentence."""

    row_hovered = Signal(int)
    row_chosen = Signal(int)
    opened = Signal(str)
    compared = Signal(str)
    postcodes_asked = Signal()
    council_asked = Signal()
    told = Signal(str)

    def __init__(self, presenter: MapPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.canvas = MapCanvas()
        self.canvas.setParent(self)
        self._several: list[int] = []
        self._moved_since = self._told_ground = False
        self._key_wanted: bool | None = None
        self._buttons_column()
        self.legend = Legend(colour_choices())
        self.legend.setParent(self)
        self.legend.coloured.connect(presenter.colour_by)
        self.legend.closed.connect(lambda: self._want_key(False))
        self.key_button = Button(tr("Key"), "", "info")
        self.key_button.setParent(self)
        self.key_button.clicked.connect(lambda _checked=False: self._want_key(True))
        self.card = MapCard([spoken(area.heading) for area in scale(CARD).areas])
        self.card.setParent(self)
        self.pill = Button(tr("Search this area"), "", "find")
        self.pill.setParent(self)
        self.pill.hide()
        self.pill.clicked.connect(lambda _checked=False: self._press_pill())
        self._notice_words = Text("", "small", wrap=True)
        self.notice = card(self._notice_words, margins=(12, 8, 12, 8))
        self.notice.setParent(self)
        self.notice.hide()
        self._credits()
        self._offer()
        self._refitted = QTimer(self)
        self._refitted.setSingleShot(True)
        self._refitted.setInterval(0)
        self._refitted.timeout.connect(self._show_key)
        self._pill_due = QTimer(self)
        self._pill_due.setSingleShot(True)
        self._pill_due.setInterval(120)
        self._pill_due.timeout.connect(self._show_pill)
        self._wire()
        self._show_picture()
        self.canvas.set_ground(presenter.ground)
        self.canvas.set_density(presenter.density)

    # --- parts ---

    def _buttons_column(self) -> None:
        self.closer = icon_button("plus", tr("Zoom in"), lambda: self.canvas.zoom_by_key(1), boxed=True)
        self.further = icon_button("minus", tr("Zoom out"), lambda: self.canvas.zoom_by_key(-1), boxed=True)
        self.home = icon_button("home", tr("Back to home"), self._go_home, boxed=True)
        self.draw = icon_button("area", tr("Draw an area to search in"), self._toggle_drawing, boxed=True)
        self.draw.setCheckable(True)
        self.taking = TakingButton(self._picture)
        self.taking.told.connect(self.told)
        self.buttons = column_widget(self.closer, self.further, self.home, 6, self.draw, self.taking, gap=6)
        self.buttons.setParent(self)

    def _credits(self) -> None:
        self.credits = QFrame(self)
        self.credits.setProperty("kind", "card")
        words = Text(export.CREDIT, "caption", tone="ink2")
        plain_tooltip(words, CREDITS)
        self.credits.setLayout(row(words, margins=(8, 3, 8, 3)))
        self._credit_words = words

    def _offer(self) -> None:
        """Where postcodes or boundaries are not held."""
        self.offer = QFrame(self)
        self.offer.setProperty("kind", "card")
        self._offer_words = Text("", "body", wrap=True)
        self._offer_button = primary(tr("Get the postcodes"), "download", self.postcodes_asked.emit)
        button = row(self._offer_button, None)
        self._offer_body = column(self._offer_words, button, gap=10, margins=(18, 14, 18, 14))
        self.offer.setLayout(self._offer_body)
        self.offer.hide()

    def _wire(self) -> None:
        presenter, canvas = self.presenter, self.canvas
        presenter.changed.connect(self._show_picture)
        presenter.look_to.connect(self._look_to)
        presenter.ground_known.connect(self._show_ground)
        presenter.density_known.connect(lambda: canvas.set_density(presenter.density))
        presenter.find.holder.status_changed.connect(self._show_offer)
        presenter.find.basket.changed.connect(self._show_ticked)
        canvas.hovered.connect(self._point_at)
        canvas.chosen.connect(self._choose)
        canvas.opened.connect(self._open_point)
        canvas.dismissed.connect(self._dismiss)
        canvas.area_drawn.connect(self._narrow)
        canvas.authority_chosen.connect(self._choose_authority)
        canvas.withheld_chosen.connect(self._explain_withheld)
        canvas.moved.connect(self._note_moved)
        canvas.refitted.connect(self._refitted.start)
        canvas.selecting_changed.connect(self._show_drawing)
        self.card.opened.connect(self.opened)
        self.card.compared.connect(self.compared)
        self.card.closed.connect(self._close_card)
        self.card.looked_at.connect(lambda n: self._choose([self._several[n]]))
        self.card.asked.connect(self.council_asked)

    # --- showing ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.show(True)
        self._show_offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.show(False)

    def restyle(self) -> None:
        self._arrange()

    def _show_picture(self) -> None:
        self.canvas.set_picture(self.presenter.picture)
        self.card.put_away()
        name(self.canvas, self.presenter.name())
        has_home = bool(self.presenter.picture.places)
        self.home.set_name(tr("Back to home") if has_home else tr("All of the map"))
        self.home.set_icon("home" if has_home else "map")
        self._moved_since = False
        self.notice.hide()
        self._show_key()
        self._pill_due.start()

    def _show_ground(self) -> None:
        self.canvas.set_ground(self.presenter.ground)
        self._show_offer()

    def _show_key(self) -> None:
        self.legend.show_key(self.canvas.key())
        plain_tooltip(self.legend, self.presenter.left_off())
        self._arrange()

    def _show_offer(self) -> None:
        lacks = self.presenter.lacks_postcodes
        self.offer.setVisible(lacks)
        if lacks:
            self._offer_words.setText(NO_POSTCODES)
        elif self.presenter.lacks_boundaries and not self._told_ground:
            self._told_ground = True
            self.say(NO_GROUND)
        self._arrange()

    def _look_to(self, bounds: Bounds | None) -> None:
        self.canvas.look_at_all(bounds)
        self._moved_since = False
        self._show_key()
        self._pill_due.start()

    # --- linked with the list ---

    def show_row(self, row_number: int) -> None:
        """A row of the list was chosen there: show it here."""
        point = self.presenter.point(row_number) if row_number >= 0 else None
        if point != self.canvas.selected:
            self.canvas.select(point)
            if point is None:
                self.card.put_away()
            else:
                self._show_card([point])

    def hover_row(self, row_number: int) -> None:
        """The pointer is on a row of the list."""
        point = self.presenter.point(row_number) if row_number >= 0 else None
        self.canvas.show_hover(point)

    def _point_at(self, point: int) -> None:
        face = self.presenter.face(point) if point >= 0 else None
        if face is None:
            self.canvas.show_hover(None)
            self.row_hovered.emit(-1)
            return
        count = int(self.canvas.layers.spots.count[self.canvas.layers.spots.of[point]])
        words = face.name if count == 1 else tr("{name} and {count} more", name=face.name, count=count - 1)
        self.canvas.show_hover(point, one_line(words)[:70])
        self.row_hovered.emit(self.presenter.row(point))

    def _choose(self, points: list[int]) -> None:
        """A spot was pressed or walked to: show who is there."""
        self.canvas.select(points[0])
        self._show_card(points)
        self.row_chosen.emit(self.presenter.row(points[0]))
        face = self.presenter.face(points[0])
        if face is not None:
            said = [face.sentence, self.presenter.distances(points[0])]
            if len(points) > 1:
                said.append(tr("One of {count} at this postcode.", count=len(points)))
            name(self.canvas, " ".join(said))
            if self.canvas.hasFocus():
                announce(self.canvas.accessibleName())

    def _show_card(self, points: list[int]) -> None:
        self._several = points if len(points) > 1 else []
        faces = [face for point in points[:LARGEST_LIST] if (face := self.presenter.face(point)) is not None]
        if not faces:
            return
        if len(points) == 1:
            point, ticked = points[0], faces[0].urn in self.presenter.find.basket.urns
            about = self.presenter.is_about(point)
            self.card.show_setting(faces[0], self.presenter.distances(point), about=about, ticked=ticked)
        else:
            self.card.show_several(faces, len(points) - len(faces))
        self._arrange()

    def _show_ticked(self) -> None:
        if self.card.isVisible() and self.canvas.selected is not None and not self._several:
            self._show_card([self.canvas.selected])

    def _open_point(self, point: int) -> None:
        if self._several:  # whom of them, is chosen on the card
            self.card.focus_first()
        elif (face := self.presenter.face(point)) is not None:
            self.opened.emit(face.urn)

    def _close_card(self) -> None:
        self._dismiss()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Tell something short at the top of the map; the next move takes it away."""
        self._notice_words.setText(words)
        self.notice.setVisible(bool(words))
        announce(words)
        self._arrange()

    def _dismiss(self) -> None:
        self._several = []
        self.canvas.select(None)
        self.card.put_away()
        name(self.canvas, self.presenter.name())
        self.row_chosen.emit(-1)

    # --- areas ---

    def _show_drawing(self, on: bool) -> None:
        self.draw.setChecked(on)
        self.say("" if not on else FRAMING if self.canvas.frame is not None else DRAWING)

    def _toggle_drawing(self) -> None:
        self.canvas.draw_area(self.draw.isChecked())

    def _narrow(self, points: Array) -> None:
        if len(points):
            self.presenter.narrow_to(points)
        else:
            self.told.emit(tr("No setting that has a place is in that area."))

    def _choose_authority(self, authority: str) -> None:
        if not authority:
            self.told.emit(tr("No authority’s outline is known in the middle of the map."))
        elif not self.presenter.narrow_to_authority(authority):
            self.told.emit(tr("The register lists no settings under the name {authority}.", authority=authority))

    def _explain_withheld(self, authority: str) -> None:
        self.canvas.select(None)
        words = self.presenter.withheld_told(authority)
        self.card.show_note(tr("Withheld in {authority}", authority=authority), words)
        self._arrange()

    def _note_moved(self) -> None:
        self._moved_since = True
        if not self.canvas.draws:
            self.notice.hide()
        self._show_key()
        self._pill_due.start()

    def _show_pill(self) -> None:
        """Offer to search in the view, or to go back to the results where none is in it."""
        canvas = self.canvas
        points = self.presenter.picture.points
        seen = canvas.layers.spots.seen(canvas.camera)
        words = ""
        if len(points) and not len(seen):
            words = trn("Nothing here. Show it", "Nothing here. Show all {count:,}", len(points), count=len(points))
        elif self._moved_since and len(seen) < len(canvas.layers.spots):
            words = tr("Search this area")
        self.pill.setVisible(bool(words))
        if words:
            self.pill.set_text(words)
        self._arrange()

    def _press_pill(self) -> None:
        canvas = self.canvas
        seen = canvas.layers.spots.seen(canvas.camera)
        self.pill.hide()
        if len(seen):
            members = [point for spot in seen.tolist() for point in canvas.layers.spots.members(spot)]
            self.presenter.narrow_to(members)  # type: ignore[arg-type]
        else:
            canvas.look_at_all(self.presenter.bounds_of_results())
            self._note_moved()

    def _go_home(self) -> None:
        bounds = self.presenter.bounds_of_home()
        if bounds is None and self.presenter.find.holder.sample:
            bounds = self.presenter.bounds_of_results()
        self.canvas.look_at_all(bounds)
        self._note_moved()

    def _picture(self) -> QImage:
        """The map as it stands, for a file or for paper."""
        find = self.presenter.find
        image = export.picture(self.canvas, f"{find.heading()}. {find.source_words()}")
        self.canvas.restyle()
        return image

    # --- where things stand ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _want_key(self, on: bool) -> None:
        self._key_wanted = on
        self._arrange()
        (self.legend.choice if on else self.key_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        wide, high, edge = self.width(), self.height(), theme.px(EDGE)
        self.canvas.setGeometry(0, 0, wide, high)
        roomy = wide >= theme.px(LEGEND_FROM) and high >= theme.px(LEGEND_HIGH_FROM)
        key = roomy if self._key_wanted is None else self._key_wanted
        self.legend.setVisible(key)
        self.key_button.setVisible(not key)
        self.canvas.keep_left_free(self.legend.width() + edge if key else 0)
        self._place_credits(wide, high, edge)
        for widget, place in ((self.legend, "below"), (self.key_button, "below"), (self.card, "above")):
            size = widget.size() if widget is self.card else widget.sizeHint()
            if widget is self.legend:
                size = QSize(self.legend.width(), self.legend.layout().totalHeightForWidth(self.legend.width()))  # type: ignore[union-attr]
            top = high - edge - size.height() if place == "below" else edge
            widget.setGeometry(edge, max(edge, top), size.width(), size.height())
        size = self.buttons.sizeHint()
        self.buttons.setGeometry(wide - edge - size.width(), edge, size.width(), size.height())
        size = self.pill.sizeHint()
        left = self.card.geometry().right() + edge if self.card.isVisible() else 0
        right = self.buttons.x()
        beside = left + size.width() + edge <= right
        x = left + (right - left - size.width()) // 2 if beside else edge
        self.pill.setGeometry(x, edge if beside else self.card.geometry().bottom() + edge, size.width(), size.height())
        self.canvas.keep_top_free(self.pill.geometry().bottom() + theme.px(8) if self.pill.isVisibleTo(self) else 0)
        below = self.pill.geometry().bottom() + edge // 2 if self.pill.isVisibleTo(self) else edge
        told = min(theme.px(NOTICE), max(theme.px(200), right - left - 2 * edge))
        high_told = self.notice.layout().totalHeightForWidth(told)  # type: ignore[union-attr]
        self.notice.setGeometry(left + (right - left - told) // 2, below, told, high_told)
        offer = min(theme.px(400), wide - 2 * edge)
        down = self._offer_body.totalHeightForWidth(offer)
        self.offer.setGeometry((wide - offer) // 2, max(edge, (high - down) // 2), offer, down)

    def _place_credits(self, wide: int, high: int, edge: int) -> None:
        """In full where there is room beside the key, else in short with the whole in the tooltip."""
        room = wide - 3 * edge - (self.legend.width() if self.legend.isVisibleTo(self) else self.key_button.width())
        needed = self._credit_words.fontMetrics().horizontalAdvance(export.CREDIT) + theme.px(24)
        self._credit_words.setText(export.CREDIT if needed <= room else export.SHORT_CREDIT)
        plain_tooltip(self._credit_words, CREDITS)
        self.credits.adjustSize()
        size = self.credits.sizeHint()
        self.credits.setGeometry(wide - edge - size.width(), high - edge - size.height(), size.width(), size.height())
        self.canvas.bar_bottom = edge + size.height() + theme.px(10)
