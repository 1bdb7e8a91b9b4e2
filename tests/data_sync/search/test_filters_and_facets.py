"""Filters, counts and orders are those of a plain look at every row, by a second program apart from the engine."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_sync.api import KnownError, Library, Query, Setting, Spec, parse_spec

TODAY = date(2026, 7, 1)
GRADED = {"outstanding": 1, "good": 2, "requires": 3, "inadequate": 4}
CARD = {"exceptional": 1, "strong": 2, "expected": 3, "needs": 4, "urgent": 5, "insufficient": 6}
GRADED_AREAS = ("overall", "education", "behaviour", "personal", "leadership")
CARD_AREAS = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")
WHY = {  # how each reason for a blank begins, in words.md
    "recent": "No inspection published yet",
    "long": "No inspection outcome in this release",
    "club": "This release does not publish outcomes for out-of-school clubs",
    "cr": "Childcare Register only",
    "vcr": "Voluntary register only",
}


@pytest.fixture(scope="module")
def library(sample_folder_built: Path) -> Iterator[Library]:
    found = Library(sample_folder_built, sample=True, today=lambda: TODAY)
    yield found
    found.close()


@pytest.fixture(scope="module")
def everything(library: Library) -> list[Setting]:
    """Every setting of the newest release of the sample, by name."""
    found = library.rows(library.search(Query()))
    assert len(found) > 2000
    return found


# --- the plain look --------------------------------------------------------------------------------------------------


def block(setting: Setting, kind: str) -> Any:
    return next((b for b in setting.blocks if b.kind == kind and b.nth == 1), None)


def grade(setting: Setting, scale: str, area: str) -> str | None:
    found = block(setting, scale)
    if found is None:
        return None
    areas, words = (GRADED_AREAS, GRADED) if scale == "graded" else (CARD_AREAS, CARD)
    code = found.grades[areas.index(area)]
    return next((word for word, digit in words.items() if digit == code), None)


def form(setting: Setting) -> str:
    return setting.outcome.form


def outcome_holds(setting: Setting, specs: tuple[Spec, ...], latest_only: bool) -> bool:
    """Several of one scale all hold; the two scales are alternatives."""
    for scale, name in (("graded", "graded"), ("card", "report_card")):
        wanted = [s for s in specs if s.scale == scale]
        if (
            wanted
            and all(grade(setting, scale, s.area) in s.grades for s in wanted)
            and (not latest_only or form(setting) == name)
        ):
            return True
    return False


def holds(setting: Setting, query: Query, without: str = "") -> bool:
    """Whether every filter of `query` but the one called `without` lets the setting through."""
    s, o = setting, setting.outcome
    rules: dict[str, Callable[[], bool]] = {
        "la": lambda: not query.la or s.la in query.la,
        "region": lambda: not query.region or s.region in query.region,
        "type": lambda: not query.type or s.type in query.type,
        "subtype": lambda: not query.subtype or s.subtype in query.subtype,
        "deprivation": lambda: not query.deprivation or s.deprivation in query.deprivation,
        "register": lambda: not query.register or bool(set(query.register) & set(s.registers)),
        "safeguarding": lambda: not query.safeguarding or o.safeguarding in query.safeguarding,
        "form": lambda: not query.form or o.form in query.form,
        "why": lambda: not query.why or any((o.why_none or "").startswith(WHY[w]) for w in query.why),
        "no_outcome": lambda: not query.no_outcome or o.form == "none",
        "inspected": lambda: (
            (not query.inspected_after and not query.inspected_before)
            or (
                o.inspected is not None
                and (query.inspected_after or "") <= o.inspected <= (query.inspected_before or "9999")
            )
        ),
        "places": lambda: (
            (query.places_min is None and query.places_max is None)
            or (s.places is not None and (query.places_min or 0) <= s.places <= (query.places_max or 10**9))
        ),
        "outcomes": lambda: not query.outcomes or outcome_holds(s, query.outcomes, query.latest_only),
        "text": lambda: True,
    }
    return all(rule() for name, rule in rules.items() if name != without)


def places_band(setting: Setting) -> str:
    n = setting.places or 0
    bands = ((6, "1-6"), (19, "7-19"), (39, "20-39"), (59, "40-59"), (99, "60-99"))
    return "none" if n <= 0 else next((name for most, name in bands if n <= most), "100+")


def inspected_band(setting: Setting) -> str:
    if setting.outcome.inspected is None:
        return "none"
    years = (TODAY - date.fromisoformat(setting.outcome.inspected)).days / 365.2425
    bands = ((1, "under-1"), (2, "1-2"), (3, "2-3"), (4, "3-4"), (6, "4-6"))
    return next((name for end, name in bands if years < end), "over-6")


MET = {"Met": "met", "Not met with actions": "actions", "Not met with enforcement": "enforcement"}
VALUES: dict[str, Callable[[Setting], list[str | None]]] = {
    "la": lambda s: [s.la],
    "region": lambda s: [s.region],
    "type": lambda s: [s.type],
    "subtype": lambda s: [s.subtype],
    "deprivation": lambda s: [s.deprivation],
    "register": lambda s: list(s.registers),
    "safeguarding": lambda s: [s.outcome.safeguarding],
    "form": lambda s: [s.outcome.form],
    "why": lambda s: [w for w, start in WHY.items() if (s.outcome.why_none or "").startswith(start)],
    "places": lambda s: [places_band(s)],
    "inspected": lambda s: [inspected_band(s)],
    "met": lambda s: [MET.get(s.outcome.overall or "") if s.outcome.form == "met_not_met" else None],
}
OWN = {name: name for name in VALUES} | {"met": ""}


def facet_counts(everything: list[Setting], query: Query) -> dict[str, Counter[str]]:
    """Every facet's counts, each obeying all filters but its own."""
    found: dict[str, Counter[str]] = {}
    for facet, values in VALUES.items():
        hits = [s for s in everything if holds(s, query, OWN[facet])]
        found[facet] = Counter(v for s in hits for v in values(s) if v)
    for scale, areas in (("graded", GRADED_AREAS), ("card", CARD_AREAS)):
        for area in areas:
            # choosing a grade here is one more spec of its scale: those of its other areas hold as well
            rest = tuple(s for s in query.outcomes if s.scale == scale and s.area != area)
            other = query.but(outcomes=rest)
            hits = [s for s in everything if holds(s, other)]
            found[f"{scale}.{area}"] = Counter(g for s in hits if (g := grade(s, scale, area)))
    return found


# --- queries ---------------------------------------------------------------------------------------------------------


def some(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=3, unique=True).map(tuple)


specs = st.lists(
    st.one_of(
        st.builds(
            lambda a, g: Spec("graded", a, tuple(g)),
            st.sampled_from(GRADED_AREAS),
            st.lists(st.sampled_from(list(GRADED)), min_size=1, max_size=3, unique=True),
        ),
        st.builds(
            lambda a, g: Spec("card", a, tuple(g)),
            st.sampled_from(CARD_AREAS),
            st.lists(st.sampled_from(list(CARD)), min_size=1, max_size=4, unique=True),
        ),
    ),
    max_size=3,
).map(tuple)
days = st.none() | st.dates(date(2012, 1, 1), TODAY).map(date.isoformat)


@st.composite
def queries(draw: st.DrawFn, known: dict[str, list[str]]) -> Query:
    parts: dict[str, Any] = {}
    worded = ("la", "region", "type", "subtype", "deprivation")
    for name in draw(st.lists(st.sampled_from(worded), max_size=2, unique=True)):
        parts[name] = draw(some(known[name]))
    choices: dict[str, st.SearchStrategy[Any]] = {
        "register": some(["EYR", "CCR", "VCR"]),
        "safeguarding": some(["met", "not-met"]),
        "form": some(["graded", "report_card", "met_not_met", "none"]),
        "why": some(list(WHY)),
        "no_outcome": st.booleans(),
        "inspected_after": days,
        "inspected_before": days,
        "places_min": st.none() | st.integers(0, 120),
        "places_max": st.none() | st.integers(0, 120),
        "outcomes": specs,
    }
    for name in draw(st.lists(st.sampled_from(sorted(choices)), max_size=3, unique=True)):
        parts[name] = draw(choices[name])
    return Query(**parts)


@pytest.fixture(scope="module")
def known(library: Library) -> dict[str, list[str]]:
    return {name: library.values(name) for name in ("la", "region", "type", "subtype", "deprivation")}


@settings(max_examples=20)
@given(st.data())
def test_filters_find_what_a_plain_look_finds_and_every_facet_counts_it(
    library: Library, everything: list[Setting], known: dict[str, list[str]], data: st.DataObject
) -> None:
    query = data.draw(queries(known))
    answer = library.search(query)

    assert [s.urn for s in library.rows(answer)] == [s.urn for s in everything if holds(s, query)]
    counted = answer.counts()
    for facet, wanted in facet_counts(everything, query).items():
        told = {value: n for value, n in counted[facet].items() if n}
        assert told == dict(wanted), facet
    assert set(counted) >= set(VALUES) | {f"graded.{a}" for a in GRADED_AREAS} | {f"card.{a}" for a in CARD_AREAS}


@settings(max_examples=8)
@given(specs.filter(bool))
def test_latest_only_narrows_to_settings_whose_newest_outcome_it_is(
    library: Library, everything: list[Setting], asked: tuple[Spec, ...]
) -> None:
    wide, narrow = (library.search(Query(outcomes=asked, latest_only=on)) for on in (False, True))

    assert [s.urn for s in library.rows(wide)] == [s.urn for s in everything if outcome_holds(s, asked, False)]
    assert [s.urn for s in library.rows(narrow)] == [s.urn for s in everything if outcome_holds(s, asked, True)]
    assert narrow.total <= wide.total


def test_with_latest_only_a_grades_count_is_what_choosing_it_finds(library: Library) -> None:
    base = Query(latest_only=True)
    for scale, area, words in (("graded", "overall", GRADED), ("card", "inclusion", CARD)):
        for chosen in (Query(latest_only=True, outcomes=(parse_spec("graded.overall=good"),)), base):
            counts = library.search(chosen).counts()[f"{scale}.{area}"]
            for word in words:
                alone = base.but(outcomes=(Spec(scale, area, (word,)),))
                assert counts[word] == library.search(alone).total, (chosen.outcomes, scale, word)


def test_the_values_of_one_filter_are_alternatives_and_different_filters_all_hold(library: Library) -> None:
    first, second, *_ = library.values("la")
    one, other = (library.search(Query(la=(la,))).total for la in (first, second))
    assert library.search(Query(la=(first, second))).total == one + other > 0
    assert library.search(Query(la=(first,), type=("Childminder",))).total < one
    assert library.search(Query(la=(first.upper(),))).total == one, "case does not matter"


def test_a_later_visit_without_grades_never_takes_a_grade_out_of_a_filter(
    library: Library, everything: list[Setting]
) -> None:
    hidden = [
        s
        for s in everything
        if (g := block(s, "graded")) and any(b.kind in ("ncor", "oosc", "cr") and b.date > g.date for b in s.blocks)
    ]
    assert hidden, "the sample holds the case"
    found = {
        s.urn
        for word in GRADED
        for s in library.rows(library.search(Query(outcomes=(Spec("graded", "overall", (word,)),))))
    }
    assert {s.urn for s in hidden if grade(s, "graded", "overall")} <= found


def test_a_setting_with_a_card_and_an_older_grade_is_found_by_both(library: Library, everything: list[Setting]) -> None:
    both = [
        s for s in everything if block(s, "card") and grade(s, "graded", "overall") and grade(s, "card", "inclusion")
    ]
    assert both, "the sample holds the case"
    setting = both[0]
    for scale, area in (("graded", "overall"), ("card", "inclusion")):
        word = grade(setting, scale, area)
        assert word is not None
        found = library.rows(library.search(Query(outcomes=(Spec(scale, area, (word,)),))))
        assert setting.urn in {s.urn for s in found}


# --- orders ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sort", "key", "newest_first"),
    [
        ("inspected", lambda s: s.outcome.inspected, True),
        ("places", lambda s: s.places, True),
        ("registered", lambda s: s.registered, True),
    ],
)
def test_an_order_puts_blanks_last_and_equals_by_name(
    library: Library, everything: list[Setting], sort: str, key: Callable[[Setting], Any], newest_first: bool
) -> None:
    for down in (None, True, False):
        found = library.rows(library.search(Query(sort=sort, descending=down)))  # type: ignore[arg-type]
        held = [s for s in everything if key(s) is not None]
        wanted = sorted(held, key=key, reverse=newest_first if down is None else down)
        assert [s.urn for s in found[: len(held)]] == _stable(wanted, key, everything)
        assert [s.urn for s in found[len(held) :]] == [s.urn for s in everything if key(s) is None]
    if sort == "registered":
        assert min(s.registered for s in everything if s.registered) < "1990"


def _stable(ordered: list[Setting], key: Callable[[Setting], Any], everything: list[Setting]) -> list[str]:
    at = {s.urn: n for n, s in enumerate(everything)}
    values = list(dict.fromkeys(key(s) for s in ordered))
    rank = {v: n for n, v in enumerate(values)}
    return [s.urn for s in sorted(ordered, key=lambda s: (rank[key(s)], at[s.urn]))]


def test_a_day_before_1970_is_a_day(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> None:
    """Registrations go back to 1934."""
    years = (1934, 1969, 1971, 2001)
    rows = [invented.nursery(f"EY90{y}", registered=f"01/01/{y}") for y in years]
    rows.append(invented.nursery("EY900000", registered=""))
    library = new_library()
    shape = invented.layout("management_2026")
    library.import_files([invented.csv_file(tmp_path / "a.csv", shape, rows, "2026-06-30")])

    def order(down: bool) -> list[str]:
        return [s.urn for s in library.rows(library.search(Query(sort="registered", descending=down)))]

    assert order(True) == ["EY902001", "EY901971", "EY901969", "EY901934", "EY900000"]
    assert order(False) == ["EY901934", "EY901969", "EY901971", "EY902001", "EY900000"]


def test_the_neutral_order_of_grades_needs_one_scale_and_one_area(library: Library) -> None:
    spec = parse_spec("graded.overall=inadequate,outstanding,good")
    found = library.rows(library.search(Query(outcomes=(spec,), sort="grade")))
    codes = [block(s, "graded").grades[0] for s in found]
    assert codes == sorted(codes)
    assert set(codes) == {1, 2, 4}
    library.search(Query(outcomes=(spec, parse_spec("graded.overall=good")), sort="grade"))
    for outcomes in (
        (),
        (spec, parse_spec("card.inclusion=strong")),
        (spec, parse_spec("graded.education=good")),
        (parse_spec("graded.leadership=good"), parse_spec("card.leadership=strong")),
    ):
        with pytest.raises(KnownError) as error:
            library.search(Query(outcomes=outcomes, sort="grade"))
        assert (error.value.code, error.value.exit_code) == ("bad-query", 2)


# --- refused ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "known"),
    [
        ({"la": ("Atlantis",)}, "Known: "),
        ({"la": ("",)}, "Known: "),
        ({"region": ("The Moon",)}, "North East"),
        ({"type": ("Ball pit",)}, "Childminder"),
        ({"subtype": ("Weekly",)}, "Full day care"),
        ({"deprivation": ("Rather",)}, "Most deprived"),
        ({"register": ("XYZ",)}, "EYR, CCR, VCR"),
        ({"safeguarding": ("maybe",)}, "met, not-met"),
        ({"form": ("essay",)}, "report_card"),
        ({"why": ("because",)}, "recent"),
        ({"sort": "size"}, "relevance"),
    ],
)
def test_an_unknown_value_is_refused_with_the_known_ones(library: Library, parts: dict[str, Any], known: str) -> None:
    with pytest.raises(KnownError) as error:
        library.search(Query(**parts))
    assert (error.value.code, error.value.exit_code) == ("unknown-value", 2)
    assert known in error.value.action
    if parts.get("la"):
        assert all(la in error.value.action for la in library.values("la"))


@pytest.mark.parametrize("value", ["Childminder agency", "Childminder without domestic premises"])
def test_a_known_word_that_no_setting_has_today_finds_nothing_and_is_not_refused(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path, value: str
) -> None:
    library = new_library()
    file = invented.csv_file(
        tmp_path / "a.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-06-30"
    )
    library.import_files([file])
    assert library.search(Query(type=(value,))).total == 0
    assert library.search(Query(left=True, region=("London",))).total == 0
    assert library.search(Query(left=True, la=("Testshire",))).total == 0


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"inspected_after": "01/02/2020"}, "bad-date"),
        ({"inspected_before": "2020-02-30"}, "bad-date"),
        ({"places_min": -1}, "bad-query"),
        ({"within": 5.0}, "bad-query"),
        ({"sort": "distance"}, "bad-query"),
        ({"near": "LS8 5DT", "within": 0}, "bad-query"),
        ({"near": "LS8 5DT", "within": -1.0}, "bad-query"),
        ({"near": "LS8 5DT", "within": float("nan")}, "bad-query"),
    ],
)
def test_what_does_not_fit_is_refused(library: Library, parts: dict[str, Any], code: str) -> None:
    with pytest.raises(KnownError) as error:
        library.search(Query(**parts))
    assert (error.value.code, error.value.exit_code) == (code, 2)


def test_numbers_beyond_all_bounds_find_nothing_or_everything(library: Library) -> None:
    assert library.search(Query(places_min=10**30)).total == 0
    assert library.search(Query(places_max=10**30)).total == library.search(Query(places_min=0)).total > 0
    assert library.search(Query(inspected_after="9999-12-31")).total == 0
    assert (
        library.search(Query(inspected_after="0001-01-01")).total
        == library.search(Query(inspected_before="9999-12-31")).total
    )


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("graded.overall=outstanding,good", Spec("graded", "overall", ("outstanding", "good"))),
        (" Graded.Overall = Good , good", Spec("graded", "overall", ("good",))),
        ("card.inclusion=exceptional", Spec("card", "inclusion", ("exceptional",))),
    ],
)
def test_a_spec_is_read_and_written(text: str, spec: Spec) -> None:
    assert parse_spec(text) == spec
    assert parse_spec(spec.written) == spec


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("", "graded, card"),
        ("graded", "overall"),
        ("met.overall=met", "graded, card"),
        ("graded.inclusion=good", "overall, education, behaviour, personal, leadership"),
        ("card.overall=strong", "inclusion, curriculum, achievement, behaviour, welfare, leadership"),
        ("graded.overall=strong", "outstanding, good, requires, inadequate"),
        ("card.inclusion=good", "exceptional, strong, expected, needs, urgent, insufficient"),
        ("card.inclusion=not-judged", "exceptional"),
        ("graded.overall=-", "outstanding"),
        ("graded.overall=", "outstanding"),
        ("graded.overall", "outstanding"),
    ],
)
def test_a_spec_that_is_none_is_refused_with_what_is_known(text: str, known: str) -> None:
    with pytest.raises(KnownError) as error:
        parse_spec(text)
    assert error.value.exit_code == 2
    assert known in str(error.value)


# --- queries as JSON -------------------------------------------------------------------------------------------------


@given(st.data())
def test_a_query_reads_back_from_json_as_itself(known: dict[str, list[str]], data: st.DataObject) -> None:
    query = data.draw(queries(known)).but(
        text=data.draw(st.text(max_size=10)),
        latest_only=data.draw(st.booleans()),
        urns=data.draw(st.none() | some(["EY900001", "319354"])),
        left=data.draw(st.booleans()),
        sort=data.draw(st.sampled_from([None, "name", "inspected"])),
        descending=data.draw(st.sampled_from([None, True, False])),
    )

    written = query.to_json()

    assert Query.from_json(written) == query
    assert json.loads(written)["version"] == 1
    assert hash(query) == hash(Query.from_json(written))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*Query.__dataclass_fields__, "version", "nonsense"]), anything, max_size=4))
def test_a_query_of_any_other_shape_is_refused_or_can_be_asked(library: Library, parts: dict[str, Any]) -> None:
    refused: list[KnownError] = []
    try:
        library.search(Query.from_json(json.dumps({"version": 1} | parts)))
    except KnownError as error:
        refused.append(error)
    places = ("no-postcodes", "unknown-postcode", "unknown-place")
    assert all(error.exit_code == 2 or error.code in places for error in refused)


@given(st.text())
def test_text_that_is_no_query_is_refused(text: str) -> None:
    with pytest.raises(KnownError) as error:
        Query.from_json(text)
    assert error.value.code == "bad-query"


def test_json_nested_without_end_is_refused() -> None:
    with pytest.raises(KnownError):
        Query.from_json("[" * 100_000)


def test_shortlisted_urns_narrow_a_search_and_none_of_them_is_nothing(
    library: Library, everything: list[Setting]
) -> None:
    wanted = [s.urn for s in everything[10:700]]
    assert [s.urn for s in library.rows(library.search(Query(urns=(*wanted, "EY000000"))))] == wanted
    assert library.search(Query(urns=())).total == 0


def test_settings_that_left_are_found_as_they_were_last_listed(library: Library, everything: list[Setting]) -> None:
    answer = library.search(Query(left=True))
    gone = library.rows(answer)
    assert gone
    assert {s.urn for s in gone}.isdisjoint(s.urn for s in everything)
    for setting in gone:
        last = library.show(setting.urn).listings[0]
        assert setting.left_as_at is not None
        assert last["as_at"] < setting.left_as_at
        assert last["name"] == setting.name
    assert sum(answer.counts()["type"].values()) == len(gone)
    assert all(s.left_as_at is None for s in everything)
