"""The filters of the Find page in words: which groups there are, what is on, and the query with one of them changed.

Pure functions on a `Query`, which is frozen: pressing a filter gives another query. A filter's key names its chip:
("la", "Leeds"), ("card", "inclusion"), ("places",) …
"""

from __future__ import annotations

from collections.abc import Collection, Hashable
from typing import NamedTuple

from data_sync.api import WHY_TITLES, Query, Since, Spec, sinces
from desktop.language import look_up, tr
from desktop.presenters.filter_ranges import bands, ticked, with_band, without_range
from desktop.presenters.scales import CARD, GRADED, heading, scale

Mark = tuple[str, str]
Key = tuple[Hashable, ...]


class Option(NamedTuple):
    """One row of a group: the filter's own word, the words for it, a mark, the published term where it is longer."""

    key: str
    words: str
    mark: Mark | None = None
    hint: str = ""


REGISTERS = (
    Option("EYR", tr("Early Years"), hint=tr("Early Years Register")),
    Option("CCR", tr("Childcare, compulsory"), hint=tr("Childcare Register, compulsory part")),
    Option("VCR", tr("Childcare, voluntary"), hint=tr("Childcare Register, voluntary part")),
)
SAFEGUARDING = (Option("not-met", tr("Not met")), Option("met", tr("Met")))
SINCE = (
    Option("better", tr("Better"), hint=tr("Better than at the inspection before")),
    Option("same", tr("The same"), hint=tr("The same as at the inspection before")),
    Option("worse", tr("Worse"), hint=tr("Worse than at the inspection before")),
)
"""A grade against the inspection before it, of one area and on one scale alone."""
SINCE_GROUP = "since"
NO_OUTCOME = "none"
"""The row that stands for every reason for no outcome at all."""
REPORT_CARD_FORM, GRADED_FORM = "report_card", "graded"
UNDER = {
    CARD: Option(
        REPORT_CARD_FORM, tr("Any report card"), hint=tr("Inspected under the report card, whatever its grades")
    ),
    GRADED: Option(GRADED_FORM, tr("Latest is four-grade"), hint=tr("The latest outcome is on the four-grade scale")),
}
"""The row over a scale's grades: the settings whose latest outcome is on it."""
MET_FORM = "met_not_met"
NO_GRADE = (
    Option(
        NO_OUTCOME, tr("No outcome, any reason"), hint=tr("No outcome in this release, for any of the reasons below")
    ),
    Option("recent", tr("Registered recently"), hint=look_up(WHY_TITLES["recent"])),
    Option("long", tr("Nothing in this release"), hint=look_up(WHY_TITLES["long"])),
    Option("club", tr("Club, none published"), hint=look_up(WHY_TITLES["club"])),
    Option("cr", tr("Childcare Register only"), hint=look_up(WHY_TITLES["cr"])),
    Option("vcr", tr("Voluntary part only"), hint=look_up(WHY_TITLES["vcr"])),
    Option("agency", tr("Through an agency"), hint=look_up(WHY_TITLES["agency"])),
    Option(MET_FORM, tr("Met or not met"), hint=tr("Checked without grades: met or not met")),
)
"""Why there is no grade. The last stands for checks that give none; it and the reasons before it exclude each other."""

TYPES = {
    "Childcare on non-domestic premises": tr("Nursery, pre-school, club"),
    "Childminder without domestic premises": tr("Childminder, not at home"),
    "Childcare on domestic premises": tr("Domestic premises"),
}
"""Published types too long for the panel; the whole term is their tooltip and their chip."""

WORDED = ("type", "subtype", "region", "la", "deprivation")
"""Filters whose words come from the release itself."""


def grades_of(scale_key: str) -> tuple[Option, ...]:
    """The grades of a scale that can be asked for, in the publisher's order."""
    return tuple(Option(g.key, g.word, (scale_key, g.word)) for g in scale(scale_key).named_grades)


def areas_of(scale_key: str) -> tuple[tuple[str, str], ...]:
    """The areas of a scale: key and published heading."""
    return tuple((area.key, heading(scale_key, area.key)) for area in scale(scale_key).areas)


# --- what is on ------------------------------------------------------------------------------------------------------


def is_on(query: Query, group: str, value: str, today: str) -> bool:
    """Whether the row `value` of `group` is ticked. Groups of grades are named "card.inclusion"."""
    scale_key, dot, area = group.partition(".")
    if scale_key == SINCE_GROUP:
        return any(f"{s.scale}.{s.area}" == area and value in s.then for s in sinces(query.since))
    if dot:
        return any(s.scale == scale_key and s.area == area and value in s.grades for s in query.outcomes)
    if group == "why" and value == MET_FORM:
        return MET_FORM in query.form
    if group == "why" and value == NO_OUTCOME:
        return query.no_outcome
    if group in ("inspected", "places"):
        return value in [bands(group)[n].key for n in ticked(query, group, today)]
    return value in getattr(query, group)


def on_count(query: Query, group: str) -> int:
    """How many filters of a group are on, for its head; `card` and `graded` count over all areas."""
    if group in (CARD, GRADED):
        under = int(UNDER[group].key in query.form)
        return under + sum(len(s.grades) for s in query.outcomes if s.scale == group)
    if group == "inspected":
        return int(bool(query.inspected_after or query.inspected_before))
    if group == "places":
        return int(query.places_min is not None or query.places_max is not None)
    if group == "distance":
        return int(query.within is not None) + int(query.within2 is not None)
    if group == "why":
        return len(query.why) + int(MET_FORM in query.form) + int(query.no_outcome)
    return len(getattr(query, group))


# --- changing --------------------------------------------------------------------------------------------------------


def toggled(query: Query, group: str, value: str, on: bool, today: str) -> Query:
    """The query with the row `value` of `group` ticked or not."""
    scale_key, dot, area = group.partition(".")
    if scale_key == SINCE_GROUP:
        return _with_since(query, area, value, on)
    if dot:
        return _with_grade(query, scale_key, area, value, on)
    if group == "why":
        if value == MET_FORM:
            return query.but(form=(MET_FORM,) if on else (), why=(), no_outcome=False)
        if value == NO_OUTCOME:
            return query.but(no_outcome=on, why=(), form=())
        return query.but(why=_with(query.why, value, on), form=(), no_outcome=False)
    if group == "form":  # a latest outcome excludes a reason for none
        return query.but(form=_with(query.form, value, on), why=(), no_outcome=False)
    if group in ("inspected", "places"):
        return with_band(query, group, value, on, today)
    return query.but(**{group: _with(getattr(query, group), value, on)})


def with_places(query: Query, low: int | None, high: int | None) -> Query:
    """The query for settings of so many places; the two are put in order."""
    if low is not None and high is not None and low > high:
        low, high = high, low
    return query.but(places_min=low, places_max=high)


def removed(query: Query, key: Key) -> Query:
    """The query without the filter that has this key; sorting that needs it falls back to the usual one."""
    name = key[0]
    if name == "text":
        return query.but(text="")
    if name in (CARD, GRADED):
        specs = tuple(s for s in query.outcomes if (s.scale, s.area) != key)
        query = query.but(outcomes=specs, latest_only=query.latest_only and bool(specs))
    elif name == SINCE_GROUP:
        rest = (s for s in sinces(query.since) if f"{s.scale}.{s.area}" != key[1])
        query = query.but(since=tuple(value for s in rest for value in s.written))
    elif name in ("inspected", "places"):
        query = without_range(query, str(name))
    elif name == "near":
        query = query.but(near=None, within=None, near2=None, within2=None)  # there is no second place without a first
    elif name == "near2":
        query = query.but(near2=None, within2=None)
    elif name in ("latest_only", "no_outcome", "left"):
        query = query.but(**{str(name): False})
    elif name == "urns":
        query = query.but(urns=None)
    else:
        held = getattr(query, str(name))
        query = query.but(**{str(name): tuple(v for v in held if v != key[1])})
    return with_sort_that_fits(query)


def cleared(query: Query) -> Query:
    """The query with its words and its sorting alone."""
    sorting = {"sort": query.sort, "own_sort": query.own_sort, "descending": query.descending}
    return with_sort_that_fits(Query(text=query.text).but(**sorting))


def without_own(query: Query, gone: Collection[str]) -> Query:
    """The query without what it asks of these columns of the person's own."""
    from data_sync.api import parse_own

    names = {name.casefold() for name in gone}
    query = query.but(own=tuple(test for test in query.own if parse_own(test).column.casefold() not in names))
    if query.own_sort is not None and query.own_sort.casefold() in names:
        query = query.but(sort=None, own_sort=None, descending=None)
    return query


def with_sort_that_fits(query: Query) -> Query:
    """The usual sorting, where the one chosen needs a filter that has gone."""
    one_area = len({(s.scale, s.area) for s in query.outcomes}) == 1
    fits = {
        "relevance": bool(query.text.strip()),
        "distance": query.near is not None,
        "detour": query.near2 is not None,
        "grade": one_area,
    }
    return query if query.sort is None or fits.get(query.sort, True) else query.but(sort=None, descending=None)


def _with(values: tuple[str, ...], value: str, on: bool) -> tuple[str, ...]:
    rest = tuple(v for v in values if v != value)
    return (*rest, value) if on else rest


def _with_since(query: Query, of: str, then: str, on: bool) -> Query:
    """Areas keep the order of the scales, an area's words that of `SINCE`."""
    scale_key, _, area = of.partition(".")
    held = {(s.scale, s.area): s.then for s in sinces(query.since)}
    wanted = _with(held.get((scale_key, area), ()), then, on)
    held[scale_key, area] = tuple(option.key for option in SINCE if option.key in wanted)
    asked = [value for (key, name), words in held.items() for value in Since(key, name, words).written]
    return query.but(since=tuple(value for s in sinces(asked) for value in s.written))


def _with_grade(query: Query, scale_key: str, area: str, grade: str, on: bool) -> Query:
    """The specs keep the order of the scales' areas, a spec's grades that of the scale."""
    held = next((s.grades for s in query.outcomes if (s.scale, s.area) == (scale_key, area)), ())
    wanted = set(_with(held, grade, on))
    grades = tuple(o.key for o in grades_of(scale_key) if o.key in wanted)
    specs = [s for s in query.outcomes if (s.scale, s.area) != (scale_key, area)]
    if grades:
        specs.append(Spec(scale_key, area, grades))
    order = [(key, a) for key in (CARD, GRADED) for a, _ in areas_of(key)]
    specs.sort(key=lambda s: order.index((s.scale, s.area)))
    latest_only = query.latest_only and bool(specs)
    return with_sort_that_fits(query.but(outcomes=tuple(specs), latest_only=latest_only))
