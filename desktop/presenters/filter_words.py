"""The active filters and the ways to sort, in words: the chips over the results, the choice beside their total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from data_sync.api import WHY_TITLES, Query, Since, Spec, sinces
from desktop.language import look_up, tr
from desktop.presenters.distances import Units, within_words
from desktop.presenters.filter_ranges import inspected_words, places_words
from desktop.presenters.filters import MET_FORM, REGISTERS, SINCE, WORDED, Key, Option, grades_of
from desktop.presenters.scales import CARD, GRADED, heading

NO_PLACES: Mapping[str, str] = MappingProxyType({})


def active(
    query: Query, today: str, places: Mapping[str, str] = NO_PLACES, units: Units = "miles"
) -> list[tuple[Key, str]]:
    """The active filters, a chip each, in the order of the panel. The words searched for are not among them.

    `places` are what the person's own places are called ({"LS8 5DT": "home"}): one without a bound is no filter.
    """
    chips: list[tuple[Key, str]] = []
    for key, near, within in (("near", query.near, query.within), ("near2", query.near2, query.within2)):
        if near is not None and (within is not None or near not in places):
            chips.append(((key,), _near(near, within, places.get(near, ""), units)))
    if query.urns is not None:
        chips.append((("urns",), tr("{count:,} chosen settings", count=len(query.urns))))
    for value in query.safeguarding:
        chips.append(
            (("safeguarding", value), (tr("Safeguarding met") if value == "met" else tr("Safeguarding not met")))
        )
    chips += [(("since", f"{s.scale}.{s.area}"), since_words(s)) for s in sinces(query.since)]
    chips += [((spec.scale, spec.area), spec_words(spec)) for spec in query.outcomes]
    if query.latest_only:
        chips.append((("latest_only",), tr("Latest outcome only")))
    chips += [(("form", form), _FORMS.get(form, form)) for form in query.form]
    if query.no_outcome:
        chips.append((("no_outcome",), tr("No outcome in this release")))
    chips += [(("why", why), look_up(WHY_TITLES.get(why, why))) for why in query.why]
    if query.inspected_after or query.inspected_before:
        chips.append((("inspected",), inspected_words(query, today)))
    chips += [(("register", r), _word(REGISTERS, r)) for r in query.register]
    if query.places_min is not None or query.places_max is not None:
        chips.append((("places",), places_words(query.places_min, query.places_max)))
    for name in WORDED:
        chips += [((name, value), _CHIPS.get(name, "{}").format(value)) for value in getattr(query, name)]
    if query.own:
        from data_sync.api import own_words  # not before it is wanted: few have columns of their own

        chips += [(("own", test), own_words(test)) for test in query.own]
    if query.left:
        chips.append((("left",), tr("No longer on the register")))
    return chips


def sorts(query: Query) -> list[tuple[str, str]]:
    """The ways to sort that make sense for this query. By grade only inside one scale and area."""
    found = [("relevance", tr("Sort: best match"))] if query.text.strip() else []
    if query.near is not None:
        found.append(("distance", tr("Sort: nearest first")))
    if query.near2 is not None:
        found.append(("detour", tr("Sort: least detour")))
    found += [
        ("name", tr("Sort: name")),
        ("inspected", tr("Sort: newest inspection")),
        ("places", tr("Sort: most places")),
        ("registered", tr("Sort: newest registered")),
    ]
    if len({(s.scale, s.area) for s in query.outcomes}) == 1:
        found.append(("grade", tr("Sort: grade")))
    return found


def sort_in_force(query: Query) -> str:
    """The sorting that the engine uses where none was chosen."""
    if query.sort == "own":
        return f"own:{query.own_sort}"
    if query.sort is not None:
        return query.sort
    return "distance" if query.near is not None else "relevance" if query.text.strip() else "name"


def spec_words(spec: Spec) -> str:
    """ "Inclusion: Exceptional or Strong standard", with the scale where the area alone does not tell it."""
    words = [g.words for g in grades_of(spec.scale) if g.key in spec.grades]
    return f"{_lead(spec.scale, spec.area)}: {_either(words)}"


def since_words(asked: Since) -> str:
    """ "Inclusion since the inspection before: better or the same"."""
    words = [option.words.lower() for option in SINCE if option.key in asked.then]
    return tr("{lead} since the inspection before: {list}", lead=_lead(asked.scale, asked.area), list=_either(words))


def _either(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else tr("{words} or {last}", words=", ".join(words[:-1]), last=words[-1])


def _lead(scale_key: str, area_key: str) -> str:
    area = heading(scale_key, area_key)
    if (scale_key, area_key) == (GRADED, "overall"):
        return tr("Four-grade scale")
    return area if scale_key == CARD else tr("Four-grade, {lower}{area}", lower=area[:1].lower(), area=area[1:])


_FORMS = {
    MET_FORM: tr("Met or not met, no grade"),
    "graded": tr("Latest is four-grade"),
    "report_card": tr("Inspected under the report card"),
}
_CHIPS = {"deprivation": tr("Area: {}")}


def _word(options: Sequence[Option], key: str) -> str:
    return next((o.hint or o.words for o in options if o.key == key), key)


def _near(place: str, within: float | None, called: str, units: Units) -> str:
    name = f"{place} ({called})" if called else place
    return (
        tr("Within {within_words} of {name}", within_words=within_words(within, units), name=name)
        if within is not None
        else tr("Near {name}", name=name)
    )
