"""A search in words, to stand beside what it found: so that a reader knows what is in a list and what is not.

Where distances are measured from is often somebody's home: it is said only where that is asked for.
"""

from __future__ import annotations

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import WHY_TITLES
from data_sync.domain.own_test import parse_own
from data_sync.language import look_up, tr, trn
from data_sync.search.query import Query, Spec

_REGISTERS = {
    "EYR": tr("the Early Years Register"),
    "CCR": tr("the Childcare Register, compulsory part"),
    "VCR": tr("the Childcare Register, voluntary part"),
}
_FORMS = {
    "graded": tr("a four-grade outcome"), "report_card": tr("a report card"),
    "met_not_met": tr("met or not met, no grade"),
}  # fmt: skip
_SINCE = {
    "better": tr("overall grade better than the inspection before"),
    "same": tr("overall grade the same as the inspection before"),
    "worse": tr("overall grade worse than the inspection before"),
}


def query_words(query: Query, *, say_places: bool = False) -> str:
    """What is asked for, as one sentence."""
    parts = "; ".join((*_who(query), *_found(query), *_where(query, say_places)))
    if not parts:
        return tr("All settings that have left the register.") if query.left else tr("All settings on the register.")
    if query.left:
        return tr("Settings that have left the register: {conditions}.", conditions=parts)
    return tr("Settings on the register: {conditions}.", conditions=parts)


def _who(query: Query) -> list[str]:
    told = [tr("with the words “{text}”", text=query.text.strip())] if query.text.strip() else []
    if query.type:
        told.append(tr("type {values}", values=_either(query.type)))
    if query.subtype:
        told.append(tr("subtype {values}", values=_either(query.subtype)))
    if query.la:
        told.append(tr("local authority {values}", values=_either(query.la)))
    if query.region:
        told.append(tr("region {values}", values=_either(query.region)))
    if query.deprivation:
        told.append(tr("deprivation band of the area {values}", values=_either(query.deprivation)))
    if query.register:
        told.append(tr("on {values}", values=_either([_REGISTERS.get(r, r) for r in query.register])))
    if query.places_min is not None:
        told.append(tr("at least {n:,} places", n=query.places_min))
    if query.places_max is not None:
        told.append(tr("at most {n:,} places", n=query.places_max))
    told += [own_words(test) for test in query.own]
    if query.urns is not None:
        told.append(trn("{n:,} chosen setting", "{n:,} chosen settings", len(query.urns), n=len(query.urns)))
    return told


def own_words(test: str) -> str:
    """A test of the person's own columns: "Vacancies (yours) at least 3"."""
    asked = parse_own(test)
    facts = {"column": asked.column, "value": asked.value}
    if asked.how == "has":
        return tr("{column} (yours) has a value", **facts)
    if asked.how == "is":
        return tr("{column} (yours) is {value}", **facts)
    if asked.how == "least":
        return tr("{column} (yours) at least {value}", **facts)
    return tr("{column} (yours) at most {value}", **facts)


def _found(query: Query) -> list[str]:
    told = [tr("safeguarding met") if value == "met" else tr("safeguarding not met") for value in query.safeguarding]
    for name in ("graded", "card"):
        specs = [_spec(spec) for spec in query.outcomes if spec.scale == name]
        if specs:
            told.append(_all(specs))
    if {spec.scale for spec in query.outcomes} == {"graded", "card"}:
        told[-2:] = [tr("either {one}, or {other}", one=told[-2], other=told[-1])]
    if query.latest_only:
        told.append(tr("in the latest outcome only"))
    if query.form:
        told.append(tr("with {forms}", forms=_either([_FORMS.get(form, form) for form in query.form])))
    told += [_SINCE.get(s, s) for s in query.since]
    if query.inspected_after:
        told.append(tr("inspected on or after {day}", day=in_words(query.inspected_after)))
    if query.inspected_before:
        told.append(tr("inspected on or before {day}", day=in_words(query.inspected_before)))
    if query.no_outcome:
        told.append(tr("without a dated outcome"))
    told += [_lowered(look_up(WHY_TITLES.get(why, why))) for why in query.why]
    return told


def _where(query: Query, say_places: bool) -> list[str]:
    told = []
    places = (
        (query.near, query.within, tr("a place that was chosen")),
        (query.near2, query.within2, tr("a second place that was chosen")),
    )
    for place, within, called in places:
        if place is None:
            continue
        name = place if say_places else called
        if within is None:
            told.append(tr("near {place}", place=name))
        else:
            told.append(
                trn("within {n:g} mile of {place}", "within {n:g} miles of {place}", within, n=within, place=name)
            )
    return told


def _spec(spec: Spec) -> str:
    on = scale(spec.scale)
    area = on.areas[on.area_number(spec.area) or 0].heading
    words = [grade.word for key in spec.grades if (grade := on.grade_by_key(key)) is not None]
    return f"{on.title}, {area}: {_either(words)}"


def _either(words: tuple[str, ...] | list[str]) -> str:
    return words[0] if len(words) == 1 else tr("{words} or {last}", words=", ".join(words[:-1]), last=words[-1])


def _all(words: list[str]) -> str:
    return words[0] if len(words) == 1 else tr("{words} and {last}", words=", ".join(words[:-1]), last=words[-1])


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
