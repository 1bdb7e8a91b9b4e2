"""The map of the results: what stands on it, what the view goes to, and how an area of it narrows the search.

Knows no widget. The map shows the same answer as the list, point for point and in its order; the list stands for it to
those who do not see it.
"""

from __future__ import annotations

from math import hypot

import numpy as np
from PySide6.QtCore import QObject, Signal

from data_sync.api import Answer, Query
from desktop.jobs import Latest
from desktop.language import tr, trn
from desktop.models.map_picture import (
    Array,
    Bounds,
    Density,
    GradeColours,
    Ground,
    MapPicture,
    MapPlace,
)
from desktop.models.row_face import RowFace
from desktop.presenters.anchors import TITLES, Anchors
from desktop.presenters.distances import KM_A_MILE, distance_words, within_words
from desktop.presenters.filters import areas_of
from desktop.presenters.find import FindPresenter
from desktop.presenters.map_source import Taken, density, ground, taken, urns_at
from desktop.presenters.scales import CARD, GRADED, scale

AROUND = 8000.0
"""Metres around home that are looked at first where no distance is asked for."""
NO_COLOURS = ""
LEFT_OUT = tr("Settings whose address is withheld have no place on the map, so none of them is in this list.")
LARGEST_LIST = 60
"""Settings at one spot that are listed on a card at most; the list has them all."""


class MapPresenter(QObject):
    """`changed` says that `picture` is another, `look_to` gives the rectangle that the view shall go to, `ground_known`
    that `ground` is there, `density_known` that `density` is."""

    changed = Signal()
    look_to = Signal(object)
    ground_known = Signal()
    density_known = Signal()

    def __init__(self, find: FindPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find = find
        self.picture = MapPicture()
        self.ground = Ground()
        self.density: tuple[Density, ...] = ()
        self.colours: GradeColours | None = None
        self._taken: Taken | None = None
        self._answer: Answer | None = None
        self._signature: tuple[object, ...] | None = None
        self._shown = False
        self._asked_ground = False
        self._grounding, self._counting, self._narrowing = Latest(), Latest(), Latest()
        find.answered.connect(self._take)
        find.anchors.changed.connect(self._take_places)
        find.holder.changed.connect(self._forget)

    @property
    def anchors(self) -> Anchors:
        return self.find.anchors

    def show(self, on: bool) -> None:
        """Whether the map is looked at: else it costs nothing."""
        self._shown = on
        if on:
            self._take()

    # --- the picture ---

    def colour_by(self, key: str) -> None:
        """Colour by the grades of one area of one scale ("card.inclusion"), or by none ("")."""
        self.colours = colours_of(key)
        self._answer = None
        self._take()

    def _take(self) -> None:
        answer = self.find.answer
        if not self._shown or answer is None:
            return
        if answer is self._answer:
            if self.picture.units != self.anchors.units:
                self._take_places()
            return
        self._answer = answer
        self._taken = taken(answer, self.colours)
        self._show_picture()
        if not self._asked_ground:
            self._ask_ground(answer)
        signature = _signature(answer.query)
        if signature != self._signature:
            first, self._signature = self._signature is None, signature
            if answer.query.urns is None or first:
                self.look_to.emit(self.view_of(answer.query))

    def _take_places(self) -> None:
        if self._shown and self._taken is not None:
            self._show_picture()

    def _show_picture(self) -> None:
        assert self._taken is not None
        self.picture = MapPicture(
            self._taken.points, self._taken.withheld, self._places(), self.colours, None, self.anchors.units
        )
        self.changed.emit()

    def _places(self) -> tuple[MapPlace, ...]:
        found = []
        for place in self.anchors.places():
            miles = self.anchors.bound(self.find.query, place.key)
            within = None if miles is None else miles * KM_A_MILE * 1000
            words = "" if miles is None else within_words(miles, self.anchors.units)
            found.append(MapPlace(place.key, TITLES[place.key], place.east, place.north, within, words))
        return tuple(found)

    # --- the ground ---

    def _forget(self) -> None:
        """Other data: the ground may be another one too."""
        for slot in (self._grounding, self._counting, self._narrowing):
            slot.give_up()
        self._asked_ground, self._answer, self._taken, self._signature = False, None, None, None

    def _ask_ground(self, answer: Answer) -> None:
        self._asked_ground = True
        library = self.find.holder.library
        self._grounding.run(lambda _progress: ground(library, answer)).done(self._know_ground).start()
        self._counting.run(lambda _progress: density(library)).done(self._know_density).start()

    def _know_ground(self, found: Ground) -> None:
        self.ground = found
        self.ground_known.emit()

    def _know_density(self, found: tuple[Density, ...]) -> None:
        self.density = found
        self.density_known.emit()

    @property
    def lacks_postcodes(self) -> bool:
        """Whether nothing can stand on the map because no postcodes are held."""
        status = self.find.holder.status
        return status is not None and not status.postcodes

    @property
    def lacks_boundaries(self) -> bool:
        """Whether no outline of an authority is held."""
        status = self.find.holder.status
        return status is not None and not status.boundaries

    # --- where to look ---

    def view_of(self, query: Query) -> Bounds | None:
        """What the view goes to for a question: the circles around home and work, the results, or all England."""
        points = self.picture.points
        circles = [
            Bounds(p.east, p.north, p.east, p.north).grown(p.within if p.within is not None else AROUND)
            for p in self.picture.places
            if p.within is not None or query.near == self._name(p.key)
        ]
        narrowed = bool(query.la or query.region)
        if circles and not narrowed and query.urns is None:
            found = circles[0]
            for other in circles[1:]:
                found = found.joined(other)
            return found
        if query.near is not None and not narrowed and points.bounds is not None and query.within is not None:
            return points.bounds
        if len(query.la) == 1 and (box := self.ground.bounds_of(query.la[0])) is not None:
            return box
        whole = not narrowed and query.urns is None and not self.find.holder.sample
        return None if whole or points.bounds is None else points.bounds

    def bounds_of_results(self) -> Bounds | None:
        """The rectangle that holds every result that has a place."""
        return self.picture.points.bounds

    def bounds_of_home(self) -> Bounds | None:
        """Around home, or work where no home is set; None where neither is."""
        places = self.picture.places
        if not places:
            return None
        place = places[0]
        return Bounds(place.east, place.north, place.east, place.north).grown(place.within or AROUND)

    def _name(self, key: str) -> str | None:
        return next((p.name for p in self.anchors.places() if p.key == key), None)

    # --- the settings ---

    def face(self, point: int) -> RowFace | None:
        """A point as its row in the list says it."""
        points = self.picture.points
        return self.find.model.face(int(points.row[point])) if 0 <= point < len(points) else None

    def row(self, point: int) -> int:
        """The row of the list that a point stands for."""
        return int(self.picture.points.row[point])

    def point(self, row: int) -> int | None:
        """The point of a row of the list; None where it has no place."""
        rows = self.picture.points.row
        at = int(rows.searchsorted(row))
        return at if at < len(rows) and rows[at] == row else None

    def distances(self, point: int) -> str:
        """ "Home 0.4 miles, work 2.6 miles", in straight lines; empty where neither is set."""
        points, about = self.picture.points, self._taken is not None and bool(self._taken.about[point])
        told: list[str] = []
        for place in self.anchors.places():
            metres = hypot(float(points.east[point]) - place.east, float(points.north[point]) - place.north)
            miles = metres / (KM_A_MILE * 1000)
            words = distance_words(miles, self.anchors.units, about=about or place.about)
            told.append(f"{TITLES[place.key] if not told else place.key} {words}")
        return ", ".join(told)

    def is_about(self, point: int) -> bool:
        """Whether a point is only the middle of its postcode's sector or district."""
        return self._taken is not None and bool(self._taken.about[point])

    # --- an area ---

    def narrow_to(self, found: Array) -> None:
        """Search among these points alone (an area that was drawn, or what is in view)."""
        answer, library = self._answer, self.find.holder.library
        if answer is None or not len(found):
            return
        rows = self.picture.points.row[np.sort(np.asarray(found))]
        query, hidden = self.find.query, sum(self.picture.withheld.values())

        def ask(urns: tuple[str, ...]) -> None:
            if urns and self.find.query == query:  # else somebody typed meanwhile, or other data have come
                self.find.ask(query.but(urns=urns))
                if hidden:
                    self.find.told.emit(LEFT_OUT)

        self._narrowing.run(lambda _progress: urns_at(library, answer, rows)).done(ask).start()

    def narrow_to_authority(self, name: str) -> bool:
        """Search in one authority alone; False where the register has no such name."""
        if name not in self.find.holder.library.values("la"):
            return False
        self.find.ask(self.find.query.but(la=(name,)))
        return True

    # --- in words ---

    def name(self) -> str:
        """What the map is called to those who do not see it."""
        points = len(self.picture.points)
        return tr(
            "Map of {points:,} of {heading}. The list beside it holds the same settings.",
            points=points,
            heading=self.find.heading(),
        )

    def left_off(self) -> str:
        """What the map cannot show, and why; empty where it shows all."""
        if self._taken is None:
            return ""
        hidden, parts = sum(self._taken.withheld.values()), []
        if hidden:
            parts.append(
                tr(
                    "{hidden:,} have their address withheld: they are counted on their area, and in the list",
                    hidden=hidden,
                )
            )
        if self._taken.unknown:
            parts.append(tr("{unknown:,} have no postcode that is known", unknown=self._taken.unknown))
        return "; ".join(parts)

    def withheld_told(self, authority: str) -> str:
        """What the count on an area says: how many, of what, and that the council can be asked."""
        count = self.picture.withheld.get(authority, 0)
        return trn(
            "{count:,} setting in {authority}: Ofsted does not publish its address, so nothing here places"
            " it nearer than the whole area. Most are childminders.",
            "{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places"
            " them nearer than the whole area. Most are childminders.",
            count,
            count=count,
            authority=authority,
        )


def colours_of(key: str) -> GradeColours | None:
    """The grades of "card.inclusion" or "graded.overall" as colours; None for ""."""
    scale_key, _, area = key.partition(".")
    if not area:
        return None
    heading = next(words for name, words in areas_of(scale_key) if name == area)
    grades = tuple((g.code, g.word) for g in scale(scale_key).named_grades)
    title = (
        tr("Report card: {heading}", heading=heading)
        if scale_key == CARD
        else tr("Four-grade scale: {heading}", heading=heading)
    )
    return GradeColours("card" if scale_key == CARD else "graded", area, title, grades)


def colour_choices() -> list[tuple[str, str]]:
    """What the marks may be coloured by, by key: nothing, or one area of one scale."""
    found = [(NO_COLOURS, tr("Colour by: nothing"))]
    for key, title in ((CARD, tr("Report card")), (GRADED, tr("Four-grade scale"))):
        found += [(f"{key}.{area}", f"{title}: {words}") for area, words in areas_of(key)]
    return found


def _signature(query: Query) -> tuple[object, ...]:
    """What of a question says where to look: other words or filters leave the view where it is."""
    return (query.la, query.region, query.near, query.within, query.near2, query.within2, query.left)
