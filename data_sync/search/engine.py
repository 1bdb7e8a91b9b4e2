"""One engine for the window and the command line: a `Query` to positions in the columns, in order, with counts.

Positions are in the order of the settings' names, so that a plain answer needs no sorting at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from data_sync.domain.outcome import FORMS, WHY
from data_sync.errors import KnownError
from data_sync.insight.outcomes import Array, days
from data_sync.search.columns import VOCABULARIES, WORDED, Columns
from data_sync.search.distance import Placed, miles_from
from data_sync.search.facets import FacetTables
from data_sync.search.masks import FORM_OF, all_of, one_of, outcome_mask, since_mask
from data_sync.search.places import NOWHERE, Anchor
from data_sync.search.query import OVERALL, Query, check, sinces
from data_sync.search.spelling import respelled
from data_sync.search.words import words_of
from data_sync.sources import ofsted_register as register

BITS = {"EYR": 1, "CCR": 2, "VCR": 4}
_NONE = {"inspected": 0, "places": -1, "registered": 0}
"""How the columns write that there is none."""
_ALLOWED = {
    "register": tuple(BITS),
    "safeguarding": ("met", "not-met"),
    "form": FORMS,
    "why": WHY[1:],
}
"""The words of the filters that are not the register's own."""


@dataclass(frozen=True, slots=True)
class OwnRows:
    """What the person's own columns come to, by position: which rows their tests let through (None: no test), and each
    row's place in the order of the one sorted by, -1 where it has no value (None: not sorted so)."""

    mask: Array | None = None
    ranks: Array | None = None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """How many settings of one type in one authority match, but for a place that is withheld or not known."""

    type: str
    la: str
    withheld: bool
    count: int


@dataclass(slots=True)
class Found:
    """An answer: `positions` in order.

    `anchors` are the one or two places asked for; `miles` and `miles2` the distances to them of each position (NaN
    where a setting is not placed). `words` are the words searched for when the spelling was mended. `counts` gives
    the facets.
    """

    positions: Array
    miles: Array | None = None
    miles2: Array | None = None
    anchors: tuple[Anchor, ...] = ()
    words: tuple[str, ...] = ()
    counts: Callable[[], dict[str, dict[str, int]]] = field(default=dict)
    _missing: Callable[[], Array] | None = None
    _counted: Callable[[Array], list[Unplaced]] = field(default=lambda _: [])
    _unplaced: Array | None = None

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def unplaced(self) -> Array | None:
        """Positions that all other filters hold for but whose place is withheld or unknown, in the authorities around.

        Around are the authorities of any setting within the distance, and of the one nearest to each place. None where
        no distance bounds the search (then these stand among the others).
        """
        if self._unplaced is None and self._missing is not None:
            self._unplaced = self._missing()
        return self._unplaced

    def unplaced_counts(self) -> list[Unplaced]:
        """`unplaced` by type and authority, the most first."""
        missing = self.unplaced
        return [] if missing is None else self._counted(missing)


class Engine:
    """Answers queries over one set of columns. Thread-safe for reading.

    `place` gives the anchor behind a person's words for a place (`search.places.anchor_for`), or raises.
    """

    def __init__(
        self,
        columns: Columns,
        today: int,
        place: Callable[[str], Anchor] | None = None,
        also_known: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.columns = columns
        self._also_known = also_known or {}
        self.today = today
        self._place = place
        self._facets: FacetTables | None = None
        self._placed: Placed | None = None
        self._anchors_met: dict[str, Anchor] = {}
        self._all = np.arange(len(columns), dtype=np.int32)

    @property
    def facets(self) -> FacetTables:
        if self._facets is None:
            self._facets = FacetTables(self.columns, self.today)
        return self._facets

    # --- asking ---

    def find(self, query: Query, chosen: Array | None = None, own: OwnRows | None = None) -> Found:
        """The settings that `query` asks for. `chosen` are the setting ids of `query.urns`, `own` what `query.own` and
        `query.own_sort` come to; both are looked up by the caller."""
        check(query)
        self._known(query)
        masks = self._masks(query, chosen)
        ranks = own.ranks if own is not None else None
        if own is not None and own.mask is not None:
            masks["own"] = own.mask
        text, order, words = self._text(query.text)
        if text is not None:
            masks["text"] = text
        if query.near is not None:
            return self._find_near(query, masks, order, words, ranks)
        hits = self._hits(all_of(masks.values()))
        positions = hits[self._order(query, hits, order, ranks=ranks)]
        return Found(positions, words=words, counts=lambda: self._counts(query, masks))

    def _hits(self, mask: Array | None) -> Array:
        return self._all if mask is None else np.flatnonzero(mask).astype(np.int32)

    def _known(self, query: Query) -> None:
        """Raise `unknown-value` for a filter's word that no setting and no vocabulary has."""
        for name in WORDED:
            if not (values := getattr(query, name)):
                continue
            vocabulary = register.vocabulary(name) if name in VOCABULARIES else ()
            known = [
                w for w in dict.fromkeys((*self.columns.words[name], *self._also_known.get(name, ()), *vocabulary)) if w
            ]
            folded = {w.casefold() for w in known}
            for value in values:
                if value.casefold() not in folded:
                    title = {"la": "local authority", "deprivation": "deprivation band"}.get(name, name)
                    raise KnownError("unknown-value", what=title, value=value, known=", ".join(known))
        for name, allowed in _ALLOWED.items():
            for value in getattr(query, name):
                if value not in allowed:
                    raise KnownError("unknown-value", what=name, value=value, known=", ".join(allowed))

    def _masks(self, query: Query, chosen: Array | None) -> dict[str, Array]:
        """For each filter that is on, the rows it lets through."""
        a = self.columns.arrays
        masks: dict[str, Array] = {}
        for name in WORDED:
            if values := getattr(query, name):
                folded = {v.casefold() for v in values}
                codes = [n for n, w in enumerate(self.columns.words[name]) if w and w.casefold() in folded]
                masks[name] = one_of(a[name], codes)
        if query.register:
            masks["register"] = (a["registers"] & sum(BITS[r] for r in set(query.register))) > 0
        if query.safeguarding:
            masks["safeguarding"] = one_of(a["guard"], [1 if s == "met" else 2 for s in query.safeguarding])
        if query.since:
            masks["since"] = since_mask(self.columns, sinces(query.since))
        if query.form:
            masks["form"] = one_of(a["form"], [FORMS.index(f) for f in query.form])
        if query.why:
            masks["why"] = one_of(a["why"], [WHY.index(w) for w in query.why])
        if query.no_outcome:
            masks["no_outcome"] = a["form"] == 0
        if query.inspected_after or query.inspected_before:
            held = a["inspected"] > 0
            if query.inspected_after:
                held = held & (a["inspected"] >= days(query.inspected_after))
            if query.inspected_before:
                held = held & (a["inspected"] <= days(query.inspected_before))
            masks["inspected"] = held
        if query.places_min is not None or query.places_max is not None:
            held = a["places"] >= max(query.places_min or 0, 0)
            masks["places"] = held & (a["places"] <= query.places_max) if query.places_max is not None else held
        if query.outcomes:
            masks["outcomes"] = outcome_mask(self.columns, query.outcomes, query.latest_only)
        if query.urns is not None:
            masks["urns"] = np.isin(a["setting_id"], chosen if chosen is not None else [])
        return masks

    # --- text ---

    def _text(self, text: str) -> tuple[Array | None, Array | None, tuple[str, ...]]:
        """The rows with every word of `text`, their order (higher first), and the words when the spelling was
        mended."""
        words = words_of(text)
        if not words:
            return (None, None, ()) if not text.strip() else (np.zeros(len(self.columns), bool), None, ())
        mask, order = self._having(words)
        if mask.any():
            return mask, order, ()
        mended = respelled(list(dict.fromkeys(words)), self.columns.index)
        if mended and mended != words:
            mask, order = self._having(mended)
            if mask.any():
                return mask, order, tuple(mended)
        return mask, order, ()

    def _having(self, words: list[str]) -> tuple[Array, Array]:
        n = len(self.columns)
        mask = np.ones(n, bool)
        order = np.zeros(n, np.int32)
        for word in dict.fromkeys(words):  # 100,000 pasted characters have few different words, or no setting has all
            if not mask.any():
                return mask, order
            weights = np.zeros(n, np.int32)
            for weight, name in ((1, "other"), (4, "place"), (16, "name")):  # the best place a word stands in counts
                weights[self.columns.index[name].having(word)] = weight
            order += weights
            mask &= weights > 0
        first, last = self._beginning(" ".join(words))
        order[first:last] += 256
        return mask, order

    def _beginning(self, key: str) -> tuple[int, int]:
        """Where the settings whose name begins with the words asked for stand (the columns are in that order)."""
        import bisect

        names = self.columns.names
        return bisect.bisect_left(names, key), bisect.bisect_right(names, key + "\U0010ffff")

    # --- distance ---

    @property
    def placed(self) -> Placed:
        """The settings that have a place."""
        if self._placed is None:
            self._placed = Placed(self.columns.arrays["east"], self.columns.arrays["north"])
        return self._placed

    def _find_near(
        self, query: Query, masks: dict[str, Array], order: Array | None, words: tuple[str, ...], ranks: Array | None
    ) -> Found:
        """The same with one or two places. A radius is looked up before the other filters' rows are."""
        a = self.columns.arrays
        anchors = self._anchors(query)
        rest = all_of(masks.values())
        circle = self._circle(query, anchors)
        if circle is None:
            hits = self._hits(rest)
        else:
            hits = circle if rest is None else circle[rest[circle]]
        miles = [miles_from(anchor, a["east"][hits], a["north"][hits]) for anchor in anchors]
        at = self._order(query, hits, order, miles, ranks)
        first, second = miles[0][at], miles[1][at] if len(miles) > 1 else None
        if circle is None:
            return Found(hits[at], first, second, anchors, words, lambda: self._counts(query, masks))

        def counts() -> dict[str, dict[str, int]]:
            near = np.zeros(len(self.columns), bool)
            near[circle] = True
            return self._counts(query, masks | {"near": near})

        def missing() -> Array:
            return self._missing(anchors, circle, rest)

        return Found(hits[at], first, second, anchors, words, counts, missing, self._by_authority)

    def _anchors(self, query: Query) -> tuple[Anchor, ...]:
        return tuple(self._anchor(text) for text in (query.near, query.near2) if text is not None)

    def _anchor(self, text: str) -> Anchor:
        """The place called so; looked up once, since the same two homes are asked for all day."""
        found = self._anchors_met.get(text)
        if found is None:
            if self._place is None:
                raise KnownError("no-postcodes")
            found = self._anchors_met[text] = self._place(text)
        return found

    def _circle(self, query: Query, anchors: tuple[Anchor, ...]) -> Array | None:
        """The positions within the distances asked for, ascending; None where none is asked for."""
        if query.within is None:
            return None if query.within2 is None else self.placed.within(anchors[1], query.within2)
        circle = self.placed.within(anchors[0], query.within)
        if query.within2 is None:
            return circle
        a = self.columns.arrays
        inside: Array = circle[miles_from(anchors[1], a["east"][circle], a["north"][circle]) <= query.within2]
        return inside

    def _missing(self, anchors: tuple[Anchor, ...], circle: Array, rest: Array | None) -> Array:
        """Settings without a place in the authorities around (see `Found.unplaced`)."""
        a, words = self.columns.arrays, self.columns.words["la"]
        nearest = [n for n in map(self.placed.nearest, anchors) if n is not None]
        around = np.zeros(len(words) + 1, bool)
        around[a["la"][circle]] = True
        around[a["la"][nearest]] = True
        around[[n for n, word in enumerate(words) if word in NOWHERE]] = False
        lost = self.placed.without if rest is None else self.placed.without[rest[self.placed.without]]
        return lost[around[a["la"][lost]]]

    def _by_authority(self, missing: Array) -> list[Unplaced]:
        a, words = self.columns.arrays, self.columns.words
        key = (a["type"][missing].astype(np.int64) << 32) | (a["la"][missing].astype(np.int64) << 1)
        keys, counts = np.unique(key | (a["withheld"][missing] > 0), return_counts=True)
        found = [
            Unplaced(words["type"][k >> 32], words["la"][(k >> 1) & 0x7FFFFFFF], bool(k & 1), n)
            for k, n in zip(keys.tolist(), counts.tolist(), strict=True)
        ]
        return sorted(found, key=lambda u: (-u.count, u.la, u.type))

    # --- order ---

    def _order(
        self, query: Query, hits: Array, order: Array | None, miles: Sequence[Array] = (), ranks: Array | None = None
    ) -> Array | slice:
        """How to take `hits` (and what runs beside them) to have them in the order asked for."""
        a = self.columns.arrays
        sort = query.sort or ("distance" if miles else "relevance" if order is not None else "name")
        down = query.descending
        if sort == "relevance" and order is not None:
            return _ascending(-order[hits])
        if sort in ("distance", "detour") and miles:
            key = miles[0] + miles[1] if sort == "detour" else miles[0]
            return _ascending(-key if down else key)
        if sort == "own" and ranks is not None:
            key = ranks[hits].astype(np.int64)
            key[key < 0] = np.iinfo(np.int64).max
            return _ascending(key)
        if sort == "grade":
            codes = a[query.outcomes[0].column][hits].astype(np.int16)
            codes[(codes == 0) | (codes > 5)] = 99
            return _ascending(codes)
        if sort in ("inspected", "places", "registered"):
            key = a[sort][hits].astype(np.int64)
            blank = key == _NONE[sort]  # a day before 1970 is negative: registrations go back to 1934
            key = key if down is False else -key
            key[blank] = np.iinfo(np.int64).max
            return _ascending(key)
        return slice(None, None, -1 if down else None)

    # --- counts ---

    def _counts(self, query: Query, masks: dict[str, Array]) -> dict[str, dict[str, int]]:
        """Counts for every facet, each obeying all filters but its own."""
        whole = all_of(masks.values())
        everything = None if whole is None else np.flatnonzero(whole)
        others: dict[str, Array | None] = {}

        def graded_hits(scale_key: str, area: str) -> Array | None:
            """Choosing a grade is one more spec of its scale: the specs of its other areas hold, the other scale's
            do not."""
            same = tuple(s for s in query.outcomes if s.scale == scale_key and s.area != area)
            key = f"{scale_key} {same if same or query.latest_only else ''}"
            if key not in others:
                rest = [m for name, m in masks.items() if name != "outcomes"]
                if same:
                    rest.append(outcome_mask(self.columns, same, query.latest_only))
                elif query.latest_only:
                    rest.append(self.columns.arrays["form"] == FORMS.index(FORM_OF[scale_key]))
                others[key] = _positions(all_of(rest))
            return others[key]

        def since_hits(scale_key: str, area: str) -> Array | None:
            """The same for an area's better, same and worse."""
            same = tuple(s for s in sinces(query.since) if s.scale == scale_key and s.area != area)
            key = f"since {same}"
            if key not in others:
                rest = [m for name, m in masks.items() if name != "since"]
                if same:
                    rest.append(since_mask(self.columns, same))
                others[key] = _positions(all_of(rest))
            return others[key]

        def hits_for(facet: str) -> Array | None:
            if facet.startswith("since"):
                _, _, of = facet.partition(".")
                scale_key, _, area = of.partition(".") if of else (OVERALL[0], "", OVERALL[1])
                return since_hits(scale_key, area) if query.since else everything
            scale_key, _, area = facet.partition(".")
            own = "register" if facet == "registers" else facet
            if area and (query.outcomes or query.latest_only):
                return graded_hits(scale_key, area)
            if own not in masks:
                return everything
            if own not in others:
                others[own] = _positions(all_of([m for name, m in masks.items() if name != own]))
            return others[own]

        return self.facets.counts(hits_for)


def _positions(mask: Array | None) -> Array | None:
    return None if mask is None else np.flatnonzero(mask)


def _ascending(key: Array) -> Array:
    """The order of `key`, equals as they stand (by name)."""
    order: Array = np.argsort(key, kind="stable")
    return order
