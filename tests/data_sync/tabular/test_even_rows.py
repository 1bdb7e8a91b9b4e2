"""Rows kept as columns are the rows that were put in, however wide they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from data_sync.tabular.even_rows import EvenRows, side_by_side


class Small(EvenRows):
    FIRST = 3


def kept(batches: list[list[list[str]]]) -> Small:
    rows = Small()
    for batch in batches:
        rows.take(batch)
    return rows


ROWS = st.lists(st.text("ab", max_size=2), min_size=0, max_size=2)
EVEN = st.lists(st.text("ab", max_size=2), min_size=2, max_size=2)


@given(st.lists(st.lists(EVEN, max_size=3), max_size=5) | st.lists(st.lists(ROWS, max_size=3), max_size=5))
def test_the_rows_come_back_as_they_were_put_in(batches: list[list[list[str]]]) -> None:
    plain = [row for batch in batches for row in batch]
    rows = kept(batches)

    assert list(rows.whole()) == list(rows) == plain
    assert list(rows[1:]) == plain[1:]
    assert list(rows[:2]) == plain[:2]
    assert [rows[-n] for n in range(1, len(plain) + 1)] == plain[::-1]


@given(st.lists(st.lists(EVEN, max_size=3), max_size=5))
def test_rows_of_one_width_stand_side_by_side(batches: list[list[list[str]]]) -> None:
    plain = [row for batch in batches for row in batch]

    assert side_by_side(kept(batches), 2) == side_by_side(plain, 2) == [[row[n] for row in plain] for n in (0, 1)]
    assert side_by_side(kept([[["a"]], *batches])[1:], 2) == side_by_side(plain, 2)
    assert side_by_side(kept([*batches, [["a"]]]), 2) is None


def test_the_last_rows_can_be_taken_away_one_by_one() -> None:
    rows = kept([[["a"]], [["b", "c"]] * 3, [["d", "e"], ["f", ""]]])

    for left in range(5, -1, -1):
        rows.pop()
        assert len(rows) == left
    assert rows.whole() == []


def test_a_cell_that_many_rows_repeat_is_one_text() -> None:
    rows = kept([[["".join("same"), "x"]] * 3, [["".join(["sa", "me"]), "y"], ["".join(["s", "ame"]), "z"]]])

    assert rows.columns[0][0] is rows.columns[0][1]
