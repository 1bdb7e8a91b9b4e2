"""What a person asks for: frozen, comparable, written as JSON with a version, so that it can be kept and handed on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from types import NoneType
from typing import Any, Literal, NamedTuple

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import THEN
from data_sync.domain.own_test import parse_own
from data_sync.errors import KnownError

QUERY_VERSION = 1
SORTS = ("relevance", "name", "distance", "inspected", "places", "registered", "grade")
"""What the command line sorts by under these names."""
Sort = Literal["relevance", "name", "distance", "inspected", "places", "registered", "grade", "detour", "own"]
OTHER_SORTS = ("detour", "own")
"""`detour` needs two places, `own` a column of the person's in `Query.own_sort`."""


class Spec(NamedTuple):
    """A judgement asked for: grades of one area on one scale. `graded.overall=outstanding,good`."""

    scale: str  # graded or card
    area: str
    grades: tuple[str, ...]

    @property
    def written(self) -> str:
        return f"{self.scale}.{self.area}={','.join(self.grades)}"

    @property
    def column(self) -> str:
        """The numpy column that holds this area's codes."""
        return f"{self.scale}{scale(self.scale).area_number(self.area)}"

    @property
    def codes(self) -> tuple[int, ...]:
        found = (scale(self.scale).grade_by_key(g) for g in self.grades)
        return tuple(g.code for g in found if g is not None)


def parse_spec(text: str) -> Spec:
    """Read `graded.overall=outstanding,good` or `card.inclusion=strong`. Raises `unknown-value` naming what is
    known."""
    left, equals, right = text.partition("=")
    scale_key, _, area = left.strip().lower().partition(".")
    if scale_key not in ("graded", "card"):
        raise KnownError("unknown-value", what="scale", value=scale_key or text, known="graded, card")
    on = scale(scale_key)
    if on.area_number(area) is None:
        known = ", ".join(a.key for a in on.areas)
        raise KnownError("unknown-value", what=f"area of {scale_key}", value=area, known=known)
    grades = tuple(dict.fromkeys(g.strip().lower() for g in right.split(",") if g.strip()))
    known = ", ".join(g.key for g in on.named_grades)
    if not equals or not grades:
        raise KnownError("bad-query", why=f"'{text}' names no grade ({known})")
    for grade in grades:
        if on.grade_by_key(grade) is None:
            raise KnownError("unknown-value", what=f"grade of {scale_key}", value=grade, known=known)
    return Spec(scale_key, area, grades)


class Since(NamedTuple):
    """How one area went against the inspection before it on the same scale: `card.inclusion=better,same`."""

    scale: str  # graded or card
    area: str
    then: tuple[str, ...]  # of better, same and worse

    @property
    def written(self) -> tuple[str, ...]:
        """The values of `Query.since`, one for each word."""
        lead = "" if (self.scale, self.area) == OVERALL else f"{self.scale}.{self.area}="
        return tuple(f"{lead}{then}" for then in self.then)


OVERALL = ("graded", "overall")
"""What `better`, `same` or `worse` alone is said of. A report card has no overall grade to say it of."""


def parse_since(text: str) -> Since:
    """Read `better` (the overall four-grade outcome), `graded.education=same` or `card.inclusion=better,same`.

    Raises `unknown-value` naming what is known.
    """
    left, equals, right = text.strip().lower().rpartition("=")
    scale_key, _, area = left.partition(".") if equals else (OVERALL[0], "", OVERALL[1])
    if scale_key not in ("graded", "card"):
        raise KnownError("unknown-value", what="scale", value=scale_key or text, known="graded, card")
    on = scale(scale_key)
    if on.area_number(area) is None:
        known = ", ".join(a.key for a in on.areas)
        raise KnownError("unknown-value", what=f"area of {scale_key}", value=area, known=known)
    words = tuple(dict.fromkeys(word.strip() for word in right.split(",")))
    for word in words:
        if word not in THEN[1:]:
            raise KnownError("unknown-value", what="since", value=word, known=", ".join(THEN[1:]))
    return Since(scale_key, area, words)


def sinces(values: Sequence[str]) -> tuple[Since, ...]:
    """The values of `Query.since`, one `Since` an area, in the order of the scales' areas."""
    held: dict[tuple[str, str], tuple[str, ...]] = {}
    for value in values:
        asked = parse_since(value)
        key = (asked.scale, asked.area)
        held[key] = tuple(dict.fromkeys((*held.get(key, ()), *asked.then)))
    areas = [(key, area.key) for key in ("card", "graded") for area in scale(key).areas]
    return tuple(Since(*key, held[key]) for key in areas if key in held)


@dataclass(frozen=True, slots=True)
class Query:
    """A search. A filter with several values means any of them; different filters all hold; () or None is no filter.

    `since` (`parse_since`): the grade of the newest inspection against the one before it on the same scale. `outcomes`
    and `since` alike: several areas of one scale all hold, those of the two scales are alternatives. `near` is a
    postcode, a part of one or a town, with `within` in miles; `near2` and `within2` are a second such place, and both
    hold. `urns` narrows to a set of settings (a shortlist). `left` asks about settings that have left. `own` are
    tests of the person's own columns (`domain.own_test`), which whoever calls the engine has resolved to settings.
    """

    text: str = ""
    la: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    subtype: tuple[str, ...] = ()
    register: tuple[str, ...] = ()
    deprivation: tuple[str, ...] = ()
    outcomes: tuple[Spec, ...] = ()
    latest_only: bool = False
    form: tuple[str, ...] = ()
    safeguarding: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    inspected_after: str | None = None
    inspected_before: str | None = None
    no_outcome: bool = False
    why: tuple[str, ...] = ()
    places_min: int | None = None
    places_max: int | None = None
    near: str | None = None
    within: float | None = None
    near2: str | None = None
    within2: float | None = None
    urns: tuple[str, ...] | None = None
    left: bool = False
    own: tuple[str, ...] = ()
    sort: Sort | None = None
    own_sort: str | None = None
    descending: bool | None = None

    def but(self, **changes: Any) -> Query:
        """The same query with some of its parts changed."""
        return replace(self, **changes)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for but everything."""
        return self.but(sort=None, own_sort=None, descending=None) == Query()

    def to_json(self) -> str:
        """The query as JSON, parts that ask for nothing left out."""
        blank = Query()
        parts = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) != getattr(blank, f.name)}
        if self.outcomes:
            parts["outcomes"] = [s._asdict() for s in self.outcomes]
        return json.dumps({"version": QUERY_VERSION, **parts}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Query:
        """Read `to_json` back. Raises `bad-query` for anything else."""
        try:
            parts = json.loads(text)
            if not isinstance(parts, dict) or parts.pop("version", None) != QUERY_VERSION:
                raise KnownError("bad-query", why="the saved search was written by another version of the program")
            specs = tuple(
                parse_spec(Spec(s["scale"], s["area"], tuple(s["grades"])).written) for s in parts.pop("outcomes", [])
            )
            values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in parts.items()}
            query = cls(**values, outcomes=specs)
            if odd := [name for name, value in values.items() if not _fits(name, value)]:
                raise TypeError(odd)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise KnownError("bad-query", why="the saved search cannot be read") from error
        check(query)
        return query


_ONE: dict[str, tuple[type, ...]] = {
    "text": (str,), "latest_only": (bool,), "no_outcome": (bool,), "left": (bool,), "descending": (bool, NoneType),
    "inspected_after": (str, NoneType), "inspected_before": (str, NoneType), "near": (str, NoneType),
    "near2": (str, NoneType), "sort": (str, NoneType), "own_sort": (str, NoneType),
    "places_min": (int, NoneType), "places_max": (int, NoneType),
    "within": (object,), "within2": (object,),
}  # fmt: skip
"""The parts of a query that are one value, and of what kind; all others are several words. `check` says what is wrong
with a distance."""


def _fits(name: str, value: Any) -> bool:
    """Whether a part of a query read from a file is of the kind that its field holds."""
    if name in _ONE:
        return isinstance(value, _ONE[name]) and (not isinstance(value, bool) or bool in _ONE[name])
    words = isinstance(value, tuple) and all(isinstance(v, str) for v in value)
    return words or (name == "urns" and value is None)


def check(query: Query) -> None:
    """Raise `bad-query`, `bad-date` or `unknown-value` where parts of `query` contradict the rules."""
    for value in (query.inspected_after, query.inspected_before):
        if value is not None and parse_date(value) != value:
            raise KnownError("bad-date", value=value)
    if query.sort is not None and query.sort not in (*SORTS, *OTHER_SORTS):
        raise KnownError("unknown-value", what="sort", value=query.sort, known=", ".join(SORTS))
    if query.sort == "grade" and len({(s.scale, s.area) for s in query.outcomes}) != 1:
        why = "sorting by grade needs one --outcome that names one scale and one area"
        raise KnownError("bad-query", why=why)
    if query.sort == "own" and not query.own_sort:
        raise KnownError("bad-query", why="sorting by a column of yours needs its name")
    for test in query.own:
        parse_own(test)
    sinces(query.since)
    _check_distance(query)
    for bound in (query.places_min, query.places_max):
        if bound is not None and bound < 0:
            raise KnownError("bad-query", why="a number of places cannot be negative")


def _check_distance(query: Query) -> None:
    if query.near is None and (query.within is not None or query.sort == "distance"):
        raise KnownError("bad-query", why="a distance needs a postcode to be near to (--near)")
    if query.near2 is None and (query.within2 is not None or query.sort == "detour"):
        raise KnownError("bad-query", why="a detour or a second distance needs a second place to be near to")
    if query.near is None and query.near2 is not None:
        raise KnownError("bad-query", why="a second place to be near to needs a first")
    for miles in (query.within, query.within2):
        if miles is not None and not (isinstance(miles, int | float) and 0 < miles <= 1000):
            raise KnownError("bad-query", why="the distance must be more than 0 and at most 1,000 miles")
