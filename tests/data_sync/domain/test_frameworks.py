"""Frameworks, areas and grades are those of the published frameworks, and the cache packs them as the tables say."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from data_sync.domain.frameworks import KINDS, framework_of, kind, safeguarding_spellings, scale, scale_of
from data_sync.domain.outcome import Block
from data_sync.store.cache import make_schema

# domain.md §1
GRADED = ["overall", "education", "behaviour", "personal", "leadership"]
CARD = ["inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership"]
CARD_HEADINGS = [
    "Inclusion", "Curriculum and teaching", "Achievement", "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing", "Leadership and governance",
]  # fmt: skip


def test_the_scales_have_the_areas_and_grades_of_the_frameworks() -> None:
    graded, card, met = scale("graded"), scale("card"), scale("met")

    assert [a.key for a in graded.areas] == GRADED
    assert [a.key for a in card.areas] == CARD
    assert [a.heading for a in card.areas] == CARD_HEADINGS
    assert [g.key for g in graded.named_grades] == ["outstanding", "good", "requires", "inadequate"]
    assert [g.key for g in card.named_grades] == [
        "exceptional", "strong", "expected", "needs", "urgent", "insufficient",
    ]  # fmt: skip
    assert [g.word for g in met.named_grades] == ["Met", "Not met with actions", "Not met with enforcement"]
    assert (graded.has_overall, card.has_overall) == (True, False)


def test_no_word_of_one_scale_is_a_word_of_another() -> None:
    """So that no grade can be read as one of the other framework."""
    words = [{s for s in scale(key).spellings if s != "-"} for key in ("graded", "card", "met")]
    for one, other in itertools.combinations(words, 2):
        assert one.isdisjoint(other)


@pytest.mark.parametrize("key", ["graded", "card", "met"])
def test_a_grade_packs_into_one_digit_and_back(key: str) -> None:
    codes = [g.code for g in scale(key).grades]
    assert len(set(codes)) == len(codes)
    assert all(1 <= code <= 9 for code in codes)
    for grade in scale(key).grades:
        assert scale(key).grade(grade.code) == grade
        assert scale(key).spellings[grade.word.casefold()] == grade.code
    assert scale(key).grade(0) is None


@pytest.mark.parametrize(
    ("name", "day", "framework"),
    [
        ("graded", "1990-01-01", "pre-cif"),
        ("graded", "2015-08-31", "pre-cif"),
        ("graded", "2015-09-01", "cif"),
        ("graded", "2019-08-31", "cif"),
        ("graded", "2019-09-01", "eif"),
        ("graded", "2025-11-09", "eif"),
        ("graded", "2026-03-01", "eif"),
        ("card", "2025-11-10", "card"),
        ("ncor", "2013-05-01", "ncor"),
        ("oosc", "2020-05-01", "oosc"),
        ("cr", "2024-05-01", "cr"),
    ],
)
def test_the_framework_follows_from_the_kind_and_the_date(name: str, day: str, framework: str) -> None:
    assert framework_of(name, day) == framework


def test_the_frameworks_of_a_kind_cover_every_day_once() -> None:
    for name in KINDS:
        spans = kind(name).frameworks
        assert spans[0][1] == ""
        assert spans[-1][2] == ""
        for (_, _, until), (_, start, _) in itertools.pairwise(spans):
            assert until < start


@pytest.mark.parametrize(
    ("day", "word"),
    [
        ("2013-11-03", "Satisfactory"),
        ("2005-01-01", "Satisfactory"),
        ("2013-11-04", "Requires improvement"),
        ("2024-01-01", "Requires improvement"),
        (None, "Requires improvement"),
    ],
)
def test_grade_three_was_satisfactory_before_4_november_2013(day: str | None, word: str) -> None:
    grade = scale("graded").grade(3)
    assert grade is not None
    assert grade.word_on(day) == word


def test_safeguarding_is_met_not_met_or_not_stated() -> None:
    assert safeguarding_spellings() == {"yes": 1, "met": 1, "no": 2, "not met": 2, "-": 0, "": 0}


# --- the view `judgement` --------------------------------------------------------------------------------------------


@pytest.fixture
def cache() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        make_schema(conn)
        conn.execute("INSERT INTO setting(id, urn, fact_id, first_as_at, last_as_at) VALUES (1, 'EY1', 1, 'a', 'a')")
        yield conn


def spread(conn: sqlite3.Connection, name: str, day: str, grades: str, raw: list[str | None]) -> dict[str, str | None]:
    columns = [row[1] for row in conn.execute("PRAGMA table_info(inspection)")]
    values = {
        "setting_id": 1, "kind": name, "date": day, "framework": framework_of(name, day), "grades": grades,
        "safeguarding": 0, "raw": json.dumps(raw), "nth": 1, "fact_id": 1,
    }  # fmt: skip
    row = [values.get(c) for c in columns]
    conn.execute(f"INSERT INTO inspection VALUES ({', '.join('?' * len(row))})", row)
    found = conn.execute("SELECT area, grade FROM judgement WHERE kind = ? AND date = ?", (name, day)).fetchall()
    assert len({area for area, _ in found}) == len(found)
    return dict(found)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("day", ["2013-11-03", "2013-11-04", "2026-01-01"])
def test_the_view_of_judgements_spreads_the_digits_out_as_the_tables_say(
    cache: sqlite3.Connection, name: str, day: str
) -> None:
    on = scale_of(name)
    for code in [g.code for g in on.grades]:
        for at in range(len(on.areas)):
            cache.execute("DELETE FROM inspection")
            grades = "".join(str(code) if k == at else "0" for k in range(len(on.areas)))
            grade = on.grade(code)
            assert grade is not None
            assert spread(cache, name, day, grades, []) == {on.areas[at].heading: grade.word_on(day)}


@pytest.mark.parametrize("name", KINDS)
def test_the_view_of_judgements_and_a_block_read_the_same(cache: sqlite3.Connection, name: str) -> None:
    on = scale_of(name)
    codes = [g.code for g in on.named_grades]
    grades = tuple(codes[n % len(codes)] for n in range(len(on.areas)))
    block = Block(kind(name).key, "2026-01-01", None, grades, 0, None, ())

    told = spread(cache, name, "2026-01-01", "".join(map(str, grades)), [])

    own = dict(block.areas)
    if on.has_overall:
        assert block.overall is not None
        own = {on.areas[0].heading: block.overall} | own
    assert told == own


def test_the_view_keeps_the_published_word_of_a_grade_it_does_not_know(cache: sqlite3.Connection) -> None:
    found = spread(cache, "card", "2026-01-01", "000000", ["Splendid", None, "Strong standard"])
    assert found == {"Inclusion": None, "Achievement": None}
    raws = cache.execute("SELECT area, raw FROM judgement ORDER BY area DESC").fetchall()
    assert raws == [("Inclusion", "Splendid"), ("Achievement", "Strong standard")]
