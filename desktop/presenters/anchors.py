"""Home and work: the one or two places that distances are told from. Knows no widget.

They are kept in the settings and nowhere else, and never in a log. While one is set, every search is asked from there:
a distance stands beside each result, and nearest first is the usual order; a bound is a filter like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Query
from desktop.language import tr
from desktop.presenters.distances import Units
from desktop.presenters.library import LibraryHolder
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.messages import Message

Key = Literal["home", "work"]
KEYS: tuple[Key, ...] = ("home", "work")
TITLES: dict[Key, str] = {"home": tr("Home"), "work": tr("Work")}
LONGEST = 80


class Place(NamedTuple):
    """One of the two as it was found: how it is written, where it is in metres, and what its position is that of."""

    key: Key
    name: str
    east: float
    north: float
    about: bool
    told: str


class Anchors(QObject):
    """`changed` fires when a place was set, forgotten, or found or lost in other data."""

    changed = Signal()

    def __init__(self, holder: LibraryHolder, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._settings = holder, settings
        self._found: dict[Key, Place] = {}
        self._former: tuple[str, ...] = ()
        self.messages: dict[Key, Message] = {}
        holder.warmed.connect(self.find_again)

    # --- what is set ---

    @property
    def units(self) -> Units:
        return self._settings.units

    def written(self, key: Key) -> str:
        """What the person named as this place; empty where none is set."""
        return self._settings.home if key == "home" else self._settings.work

    def place(self, key: Key) -> Place | None:
        """The place, where it is set and the postcodes held know it."""
        return self._found.get(key)

    def places(self) -> list[Place]:
        """Those that are set and found, home first."""
        return [self._found[key] for key in KEYS if key in self._found]

    def names(self) -> dict[str, Key]:
        """What each place is called where it is named in a search: {"LS8 5DT": "home"}."""
        return {place.name: place.key for place in reversed(self.places())}

    def button_words(self, key: Key) -> str:
        """ "Home LS8 5DT", or "Set home"."""
        written = self.written(key)
        return f"{TITLES[key]} {written}" if written else ask_words(key)

    def told(self, key: Key) -> str:
        """A sentence on the place: what its position is that of, or why it is not found."""
        if (place := self.place(key)) is not None:
            return f"{TITLES[key]}: {place.told}."
        if (message := self.messages.get(key)) is not None:
            return message.sentence
        if self.written(key):
            return ""
        if key == "home":
            return tr("Set home to see how far each setting is from there.")
        return tr("Set work to see how far each setting is from there.")

    # --- setting them ---

    def set(self, key: Key, text: str) -> Message | None:
        """Take a postcode, a part of one or a town as this place. The message tells why it could not be found; then
        what was set before stays."""
        text = " ".join(text.split())[:LONGEST]
        if not text:
            self.forget(key)
            return None
        try:
            place = self._looked_up(key, text)
        except KnownError as error:
            return _message(error)
        self._former = tuple(p.name for p in self.places())
        self._found[key] = place
        self.messages.pop(key, None)
        self._write(key, place.name)
        self.changed.emit()
        return None

    def forget(self, key: Key) -> None:
        """Set no such place any more, and keep nothing of it."""
        self._former = tuple(p.name for p in self.places())
        self._found.pop(key, None)
        self.messages.pop(key, None)
        self._write(key, "")
        self.changed.emit()

    def find_again(self) -> None:
        """Other data are there, or postcodes have come: look the places up in them."""
        before = (dict(self._found), dict(self.messages))
        self._former = tuple(p.name for p in self.places())
        self._found.clear()
        self.messages.clear()
        for key in KEYS:
            if written := self.written(key):
                try:
                    self._found[key] = self._looked_up(key, written)
                except KnownError as error:
                    self.messages[key] = _message(error)
        if before != (self._found, self.messages):
            self.changed.emit()

    # --- asking with them ---

    def applied(self, query: Query) -> Query:
        """The query asked from these places. One that names a place of its own (a search that was kept) stays as it
        is."""
        return anchored(query, tuple(p.name for p in self.places()), self._former)

    def bounded(self, query: Query, key: Key, miles: float | None) -> Query:
        """The query with a bound around one of the places."""
        place = self.place(key)
        query = self.applied(query)
        if place is not None and query.near == place.name:
            return query.but(within=miles)
        if place is not None and query.near2 == place.name:
            return query.but(within2=miles)
        return query

    def bound(self, query: Query, key: Key) -> float | None:
        """The miles around one of the places that a query is bounded by."""
        place = self.place(key)
        if place is None:
            return None
        if query.near == place.name:
            return query.within
        return query.within2 if query.near2 == place.name else None

    def _looked_up(self, key: Key, text: str) -> Place:
        found: Any = self._holder.library.place(text)
        return Place(key, found.name, float(found.east), float(found.north), found.about, found.told)

    def _write(self, key: Key, text: str) -> None:
        if key == "home":
            self._settings.home = text
        else:
            self._settings.work = text


def anchored(query: Query, places: tuple[str, ...], former: tuple[str, ...] = ()) -> Query:
    """The query near the first of `places`, and near the second where there are two; each keeps its bound.

    `former` are the places that were asked from before: those, too, give way. Any other place in the query stays.
    """
    own = {*places, *former}
    if query.near is not None and query.near not in own:
        return query
    bounds = {query.near: query.within, query.near2: query.within2}
    first, second = (*places, None, None)[:2]
    if first == second:
        second = None
    sort = query.sort
    if (sort == "distance" and first is None) or (sort == "detour" and second is None):
        sort = None
    return query.but(
        near=first,
        within=bounds.get(first) if first is not None else None,
        near2=second,
        within2=bounds.get(second) if second is not None else None,
        sort=sort,
        descending=query.descending if sort is not None else None,
    )


def _message(error: KnownError) -> Message:
    from desktop.messages import of

    return of(error)


def ask_words(key: Key) -> str:
    """What asks for a place that is not set."""
    return tr("Set home") if key == "home" else tr("Set work")
