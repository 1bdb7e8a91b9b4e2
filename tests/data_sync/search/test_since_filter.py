"""Better, the same or worse than at the inspection before: for any area of one scale, found and counted as a plain look
at every inspection's published words finds it."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from data_sync.api import KnownError, Library, Query, sinces

AREAS = {
    "graded": ("overall", "education", "behaviour", "personal", "leadership"),
    "card": ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership"),
}
BEST_FIRST = {
    "graded": ("outstanding", "good", "requires improvement", "inadequate"),
    "card": ("exceptional", "strong standard", "expected standard", "needs attention", "urgent improvement"),
}
SAME = {"1": "outstanding", "2": "good", "3": "requires improvement", "4": "inadequate"}
SAME["satisfactory"] = SAME["3"]
ALL = [f"{scale}.{area}" for scale, areas in AREAS.items() for area in areas]
Went = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def library(sample_folder_built: Path) -> Iterator[Library]:
    found = Library(sample_folder_built, sample=True, today=lambda: date(2026, 7, 1))
    yield found
    found.close()


@pytest.fixture(scope="module")
def went(library: Library) -> Went:
    """For each area, how each setting of the newest release went, told from the published words alone."""
    file = next(library.places.data.glob("cache*.sqlite"))
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as conn:
        rows = conn.execute(
            "SELECT s.urn, i.kind, i.date, i.raw FROM inspection i JOIN setting s ON s.id = i.setting_id"
            " WHERE s.last_as_at = (SELECT max(as_at) FROM release WHERE dataset = 'register')"
        ).fetchall()
    held: dict[tuple[str, str], list[tuple[str, list[str]]]] = {}
    for urn, kind, day, raw in rows:
        if kind in AREAS:
            held.setdefault((urn, kind), []).append((day, json.loads(raw)))
    found: Went = {area: {} for area in ALL}
    for (urn, kind), inspections in held.items():
        if len(inspections) < 2:
            continue
        before, now = sorted(inspections)[-2:]
        for n, area in enumerate(AREAS[kind]):
            ranks = [rank(kind, words[n] if n < len(words) else None) for _, words in (before, now)]
            if None not in ranks:
                was, is_ = ranks
                found[f"{kind}.{area}"][urn] = "better" if is_ < was else "worse" if is_ > was else "same"
    return found


def rank(kind: str, word: str | None) -> int | None:
    said = (word or "").strip().lower()
    said = SAME.get(said, said)
    return BEST_FIRST[kind].index(said) if said in BEST_FIRST[kind] else None


def urns(library: Library, *since: str, **others: object) -> set[str]:
    answer = library.search(Query(since=since, **others))
    return {s.urn for s in library.rows(answer)}


def test_every_area_of_both_scales_finds_what_the_published_words_say(library: Library, went: Went) -> None:
    assert sum(len(of) for area, of in went.items() if area.startswith("graded.")) > 100
    for area, of in went.items():
        for then in ("better", "same", "worse"):
            assert urns(library, f"{area}={then}") == {u for u, w in of.items() if w == then}, (area, then)


def test_the_counts_beside_each_choice_obey_the_other_filters(library: Library, went: Went) -> None:
    query = Query(since=("graded.education=better",), type=("Childminder",))
    counts = library.search(query).counts()
    minders = urns(library, type=("Childminder",))
    chosen = {u for u, w in went["graded.education"].items() if w == "better"}
    for area, of in went.items():
        same_scale = area.startswith("graded.") and area != "graded.education"
        among = minders & chosen if same_scale else minders
        told = counts["since" if area == "graded.overall" else f"since.{area}"]
        expected = Counter(w for u, w in of.items() if u in among)
        assert told == {then: expected[then] for then in ("better", "same", "worse")}, area


def test_areas_of_one_scale_all_hold_and_the_two_scales_are_alternatives(library: Library, went: Went) -> None:
    def those(area: str, *then: str) -> set[str]:
        return {u for u, w in went[area].items() if w in then}

    both = urns(library, "graded.education=better,same", "graded.behaviour=same")
    assert both == those("graded.education", "better", "same") & those("graded.behaviour", "same")
    either = urns(library, "graded.overall=better", "card.inclusion=same")
    assert either == those("graded.overall", "better") | those("card.inclusion", "same")


def test_a_word_alone_is_said_of_the_overall_four_grade_outcome(library: Library) -> None:
    assert urns(library, "better") == urns(library, "graded.overall=better")
    assert [s.written for s in sinces(("worse", "graded.overall=better", "card.welfare=same"))] == [
        ("card.welfare=same",),
        ("worse", "better"),
    ]


@pytest.mark.parametrize(
    ("value", "known"),
    [
        ("lovelier", "better, same, worse"),
        ("card.overall=better", "inclusion, curriculum"),
        ("met.inclusion=better", "graded, card"),
        ("card.inclusion=", "better, same, worse"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_can(library: Library, value: str, known: str) -> None:
    with pytest.raises(KnownError) as error:
        library.search(Query(since=(value,)))
    assert error.value.code == "unknown-value"
    assert known in error.value.sentence + error.value.action


def test_a_saved_search_keeps_the_scale_and_the_area() -> None:
    query = Query(since=("better", "card.inclusion=better"))
    assert Query.from_json(query.to_json()) == query


def test_a_cache_made_before_the_areas_were_kept_tells_them_all_the_same(library: Library, went: Went) -> None:
    from data_sync.insight.improvement import since_codes
    from data_sync.search.columns import load_columns

    file = next(library.places.data.glob("cache*.sqlite"))
    with closing(sqlite3.connect(":memory:")) as conn, closing(sqlite3.connect(file)) as held:
        held.backup(conn)
        kept = load_columns(conn).arrays
        conn.execute("DELETE FROM packed WHERE name IN ('a.since_card', 'a.since_graded')")
        told = load_columns(conn).arrays
        for scale, areas in AREAS.items():
            for n in range(len(areas)):
                assert (since_codes(told, scale, n) == since_codes(kept, scale, n)).all()
