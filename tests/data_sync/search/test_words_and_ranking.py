"""What a person types finds what they mean: words, prefixes, spelling, order; and nothing they type does harm."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data_sync.api import KnownError, Library, Query
from data_sync.search.text import build_index, postcode_words
from data_sync.search.words import sort_key, spaced_words, words_of

Find = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("St. Mary's Pre-School & Crèche", ["st", "marys", "pre", "school", "creche"]),
        ("Saint Marys", ["st", "marys"]),
        ("St Mary\u2019s", ["st", "marys"]),
        ("St Mary\u02bcs", ["st", "marys"]),
        ("Tom and Jerry", ["tom", "jerry"]),
        ("and", ["and"]),
        ("LITTLE ACORNS", ["little", "acorns"]),
        ("LS8 5DT", ["ls8", "5dt"]),
        ("Straße", ["strasse"]),
        ("ﬁne", ["fine"]),
        ("", []),
        ("  \t", []),
        ("!?*\"'()", []),
        ('"little" AND (acorns OR NOT name:x)*', ["little", "acorns", "or", "not", "name", "x"]),
        ("日本", ["日本"]),
    ],
)
def test_text_is_compared_by_its_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text())
def test_words_are_compared_as_themselves(text: str) -> None:
    words = words_of(text)
    assert all(words)
    assert words_of(" ".join(words)) == [w for w in words if w != "and"] or words_of(" ".join(words)) == words
    assert words_of(text.swapcase().swapcase()) == words_of(text.swapcase().swapcase())
    assert sort_key(f"a{text}")


@given(
    st.lists(st.lists(st.text("abcé日", min_size=1, max_size=3), max_size=4), max_size=6),
    st.text("abc", max_size=3),
)
def test_the_index_of_words_finds_what_a_look_at_each_row_finds(rows: list[list[str]], prefix: str) -> None:
    index = build_index([" ".join(row) for row in rows])

    assert set(index.having(prefix).tolist()) == {
        n for n, row in enumerate(rows) if any(w.startswith(prefix) for w in row)
    }
    assert set(index.having(prefix, whole=True).tolist()) == {n for n, row in enumerate(rows) if prefix in row}


@given(
    st.lists(st.lists(st.text("abc", min_size=1, max_size=2), max_size=3), min_size=1, max_size=6),
    st.randoms(use_true_random=False),
)
def test_an_index_of_layers_out_of_order_is_that_of_the_rows_in_order(rows: list[list[str]], dice: Random) -> None:
    place = list(range(len(rows)))
    dice.shuffle(place)
    first, second = [" ".join(row[:1]) for row in rows], [" ".join(row[1:]) for row in rows]
    in_order = build_index([" ".join(rows[place.index(n)]) for n in range(len(rows))])

    index = build_index(first, second, place=np.array(place))

    assert index.words.data == in_order.words.data
    assert index.starts.tolist() == in_order.starts.tolist()
    assert index.positions.tolist() == in_order.positions.tolist()


@given(st.lists(st.text() | st.text("aAnd SsIiTt'-.")))
def test_many_texts_have_the_words_that_each_has_alone(texts: list[str]) -> None:
    assert spaced_words(texts) == [" ".join(words_of(text)) for text in texts]


def test_a_postcode_is_found_whole_and_in_parts() -> None:
    assert postcode_words("LS8 5DT") == "ls8 5dt ls85dt"


# --- in a register ---------------------------------------------------------------------------------------------------

SETTINGS = {
    "EY900001": {"name": "Little Acorns", "town": "Leeds", "postcode": "LS8 5DT", "la": "Leeds"},
    "EY900002": {"name": "Little Acorns", "town": "Andover", "postcode": "SP10 2EG", "la": "Hampshire"},
    "EY900003": {"name": "St Mary's Pre-School", "town": "Leeds", "postcode": "LS8 5DU", "la": "Leeds"},
    "EY900004": {"name": "St. Marys Nursery", "town": "Stourbridge", "postcode": "DY8 2HQ", "la": "Dudley"},
    "EY900005": {"name": "Montessori House", "town": "York", "postcode": "YO1 7AA", "la": "York"},
    "EY900006": {"name": "Leeds Road Club", "town": "Bradford", "postcode": "BD1 1AA", "la": "Bradford"},
    "EY900007": {"name": "Crèche Zoë", "town": "Leeds", "postcode": "LS1 1AA", "la": "Leeds"},
    "EY900008": {"name": "The Acorn Tree", "town": "York", "postcode": "YO1 7AB", "la": "York"},
    "EY900009": {
        "name": "Sunny Days",
        "address1": "12 Acorn Lane",
        "town": "Hull",
        "postcode": "HU1 1AA",
        "la": "Hull",
    },
    "EY101465": {"name": "Daisy Chain", "town": "Leeds", "postcode": "LS26 0NL", "la": "Leeds"},
}


@pytest.fixture(scope="module")
def library(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("words")
    rows = [invented.nursery(urn, person_name="", **facts) for urn, facts in SETTINGS.items()]
    rows.append(invented.childminder("2900010", la="Leeds"))
    library = Library(folder)
    library.import_files([invented.csv_file(folder / "a.csv", invented.layout("management_2026"), rows, "2026-06-30")])
    yield library
    library.close()


@pytest.fixture(scope="module")
def find(library: Any) -> Find:
    """URNs found for a text, in order."""

    def found(text: str, **more: Any) -> list[str]:
        answer = library.search(Query(text, **more))
        settings = library.rows(answer)
        assert len(settings) == answer.total
        return [s.urn for s in settings]

    return found


@pytest.mark.parametrize(
    ("text", "urns"),
    [
        ("little acorns leeds", ["EY900001"]),
        ("leeds acorns little", ["EY900001"]),
        ("LS8 5DT", ["EY900001"]),
        ("ls85dt", ["EY900001"]),
        ("ls8 5d", ["EY900001", "EY900003"]),
        ("EY101465", ["EY101465"]),
        ("ey1014", ["EY101465"]),
        ("st marys", ["EY900004", "EY900003"]),
        ("Saint Mary's", ["EY900004", "EY900003"]),
        ("creche zoe", ["EY900007"]),
        ("CRÈCHE", ["EY900007"]),
        ("montesori", ["EY900005"]),
        ("acorm tree", ["EY900008"]),
        ("childminder leeds", ["2900010"]),
        ("withheld", ["2900010"]),
        ("zzzzzz", []),
        ("little acorns york", []),
        ("'\"*", []),
    ],
)
def test_what_is_typed_finds_what_is_meant(find: Find, text: str, urns: list[str]) -> None:
    assert find(text) == urns


def test_a_name_that_begins_so_comes_first_then_names_then_places_then_the_rest(find: Find) -> None:
    assert find("leeds") == ["EY900006", "2900010", "EY900007", "EY101465", "EY900001", "EY900003"]
    assert find("acorn") == ["EY900001", "EY900002", "EY900008", "EY900009"]
    assert find("little ac")[0] == "EY900001"


def test_every_prefix_of_a_word_finds_what_the_word_finds(find: Find) -> None:
    for text in ("little acorns leeds", "andover", "st marys", "EY101465", "LS8 5DT", "montessori house"):
        wanted = find(text)
        for end in range(1, len(text) + 1):
            assert set(wanted) <= set(find(text[:end])), text[:end]


def test_a_spelling_is_mended_only_where_nothing_has_the_words_and_that_is_told(library: Any) -> None:
    assert library.search(Query("montesori")).words == ("montessori",)
    assert library.search(Query("montessori")).words == ()
    assert library.search(Query("litle acorns")).words == ("little", "acorns")
    assert library.search(Query("EY101466")).words == (), "no number is taken for another"
    assert library.search(Query("qqqqq")).words == ()


def test_blanks_are_everything_and_marks_alone_are_nothing(find: Find) -> None:
    assert len(find("")) == len(find("  \t ")) == 11
    assert find("...") == []


def test_names_are_in_order_of_their_words(find: Find) -> None:
    by_name = find("", sort="name")
    assert by_name[:3] == ["2900010", "EY900007", "EY101465"]
    assert find("", sort="name", descending=True) == by_name[::-1]
    assert find("") == by_name
    assert find("acorn", sort="name") == sorted(find("acorn"), key=by_name.index)


HOSTILE = [
    '"', "'", '"little', "little*", "*", "NEAR(a b)", "name:acorns", "a AND OR NOT", "(((", "-acorns", "--", "^acorns",
    "{a b}: c", "x\x00y", "\ud800", "%", "_", "a;DROP TABLE setting", "\u202eacorns", "\U0010ffff", "ls8 5dt" * 500,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_marks_of_other_query_languages_mean_nothing(library: Any, text: str) -> None:
    answer = library.search(Query(text))
    assert answer.total == len(library.rows(answer))
    assert answer.counts()


@given(st.text(max_size=60) | st.text("acornslite 'st.\"*-", max_size=30))
@example("\ud83d")
def test_no_text_at_all_raises(library: Any, text: str) -> None:
    answer = library.search(Query(text))
    assert 0 <= answer.total <= 11
    assert Query.from_json(Query(text).to_json()).text == text


@pytest.mark.parametrize(
    "text",
    ["a " * 50_000, "montesori " * 10_000, "x" * 100_000, " ".join(f"wrod{n}" for n in range(14_000)), "é" * 100_000],
)
def test_a_hundred_thousand_characters_are_answered_at_once(library: Any, text: str) -> None:
    start = time.process_time()
    library.search(Query(text))
    assert time.process_time() - start < 2, "a page of text pasted into the search box must not stop the window"


# --- the five searches, on what is published -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def published(national: Path) -> Any:
    library = Library(national)
    yield library
    library.close()


def test_the_searches_that_were_asked_for_find_what_a_person_means(published: Any) -> None:
    def first(text: str, count: int = 1000) -> list[Any]:
        return list(published.rows(published.search(Query(text)), 0, count))

    assert {(s.name, s.la) for s in first("little acorns leeds")} == {("Little Acorns", "Leeds")}
    assert {s.postcode for s in first("LS8 5DT")} == {"LS8 5DT"}
    assert [s.urn for s in first("EY101465")] == ["EY101465"]
    names = [s.name for s in first("st marys")]
    assert any("St Mary's" in n for n in names)
    assert any("St. Mary" in n for n in names)
    assert any("St Marys" in n for n in names)
    by_name = [all(any(w.startswith(t) for w in words_of(n)) for t in ("st", "marys")) for n in names]
    assert sum(by_name) > 140
    assert by_name == sorted(by_name, reverse=True), "a match in the name comes before one in a place or an address"
    mended = published.search(Query("montesori"))
    assert mended.words == ("montessori",)
    assert mended.total > 300
    assert all("montessori" in s.name.casefold() for s in published.rows(mended, 0, 200))


def test_a_text_that_is_pasted_is_answered_at_once_on_the_nation(published: Any) -> None:
    published.search(Query("warm"))
    for text in ("a " * 50_000, "montesori " * 10_000, " ".join(f"montes{n:04d}a" for n in range(9000))):
        start = time.process_time()
        published.search(Query(text))
        assert time.process_time() - start < 3


def test_an_unknown_saved_search_is_refused() -> None:
    with pytest.raises(KnownError):
        Query.from_json("{}")
