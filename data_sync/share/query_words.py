"""A search in words, to stand beside what it found: so that a reader knows what is in a list and what is not.

Where distances are measured from is often somebody's home: it is said only where that is asked for.
"""

from __future__ import annotations

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import WHY_TITLES
from data_sync.domain.own_test import parse_own
from data_sync.search.query import Query, Spec

_REGISTERS = {
    "EYR": "the Early Years Register",
    "CCR": "the Childcare Register, compulsory part",
    "VCR": "the Childcare Register, voluntary part",
}
_FORMS = {"graded": "a four-grade outcome", "report_card": "a report card", "met_not_met": "met or not met, no grade"}
_SINCE = {"better": "better than", "same": "the same as", "worse": "worse than"}


def query_words(query: Query, *, say_places: bool = False) -> str:
    """What is asked for, as one sentence."""
    what = "Settings that have left the register" if query.left else "Settings on the register"
    parts = [*_who(query), *_found(query), *_where(query, say_places)]
    return f"{what}: {'; '.join(parts)}." if parts else f"All {what[0].lower()}{what[1:]}."


def _who(query: Query) -> list[str]:
    told = [f"with the words “{query.text.strip()}”"] if query.text.strip() else []
    for values, lead in (
        (query.type, "type"), (query.subtype, "subtype"), (query.la, "local authority"), (query.region, "region"),
        (query.deprivation, "deprivation band of the area"),
    ):  # fmt: skip
        if values:
            told.append(f"{lead} {_either(values)}")
    if query.register:
        told.append(f"on {_either([_REGISTERS.get(r, r) for r in query.register])}")
    if query.places_min is not None:
        told.append(f"at least {query.places_min:,} places")
    if query.places_max is not None:
        told.append(f"at most {query.places_max:,} places")
    told += [own_words(test) for test in query.own]
    if query.urns is not None:
        told.append(f"{len(query.urns):,} chosen settings")
    return told


def own_words(test: str) -> str:
    """A test of the person's own columns: "Vacancies (yours) at least 3"."""
    asked = parse_own(test)
    how = {"has": "has a value", "is": f"is {asked.value}", "least": f"at least {asked.value}",
           "most": f"at most {asked.value}"}[asked.how]  # fmt: skip
    return f"{asked.column} (yours) {how}"


def _found(query: Query) -> list[str]:
    told = [f"safeguarding {'met' if value == 'met' else 'not met'}" for value in query.safeguarding]
    for name in ("graded", "card"):
        specs = [_spec(spec) for spec in query.outcomes if spec.scale == name]
        if specs:
            told.append(" and ".join(specs))
    if {spec.scale for spec in query.outcomes} == {"graded", "card"}:
        told[-2:] = [f"either {told[-2]}, or {told[-1]}"]
    if query.latest_only:
        told.append("in the latest outcome only")
    if query.form:
        told.append(f"with {_either([_FORMS.get(form, form) for form in query.form])}")
    told += [f"overall grade {_SINCE.get(s, s)} the inspection before" for s in query.since]
    if query.inspected_after:
        told.append(f"inspected on or after {in_words(query.inspected_after)}")
    if query.inspected_before:
        told.append(f"inspected on or before {in_words(query.inspected_before)}")
    if query.no_outcome:
        told.append("without a dated outcome")
    told += [WHY_TITLES.get(why, why)[0].lower() + WHY_TITLES.get(why, why)[1:] for why in query.why]
    return told


def _where(query: Query, say_places: bool) -> list[str]:
    told = []
    places = ((query.near, query.within, "a place"), (query.near2, query.within2, "a second place"))
    for place, within, called in places:
        if place is None:
            continue
        name = place if say_places else f"{called} that was chosen"
        told.append(
            f"near {name}" if within is None else f"within {within:g} {'mile' if within == 1 else 'miles'} of {name}"
        )
    return told


def _spec(spec: Spec) -> str:
    on = scale(spec.scale)
    area = on.areas[on.area_number(spec.area) or 0].heading
    words = [grade.word for key in spec.grades if (grade := on.grade_by_key(key)) is not None]
    return f"{on.title}, {area}: {_either(words)}"


def _either(words: tuple[str, ...] | list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
