"""A published cell becomes one line of plain text, and towns in capitals are written as the others are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.sync.clean import cleaned, in_title_case, is_clean, unclean


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Little Acorns", "Little Acorns"),
        ("  Little\xa0 Acorns\t", "Little Acorns"),
        ("Beacon\x96Pre\x92s", "Beacon\u2013Pre\u2019s"),
        ("Two\r\nlines", "Two lines"),
        ("A\u2028B\u2029C\x85D", "A B C D"),
        ("Anna\u202eevil\u202c\u2066\u2069", "Annaevil"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("Arabic\u061c letter mark", "Arabic letter mark"),
        ("em\u2003and\u1680ogham space", "em and ogham space"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("half \ud83d of a pair", "half of a pair"),
        ("Cr\u00e8che \U0001f9f8", "Cr\u00e8che \U0001f9f8"),
        ("", ""),
        ("\xa0", ""),
    ],
)
def test_a_cell_becomes_one_line_of_plain_text(cell: str, text: str) -> None:
    assert cleaned(cell) == text


@given(st.lists(st.text(st.characters() | st.sampled_from(" |a\xa0"), max_size=4), unique=True))
def test_of_many_cells_those_that_are_not_clean_are_found(cells: list[str]) -> None:
    assert unclean(cells) == [cell for cell in cells if not is_clean(cell)]


@given(st.text(st.characters(), max_size=40))
def test_a_cleaned_cell_is_clean_and_stays_as_it_is(cell: str) -> None:
    text = cleaned(cell)

    assert cleaned(text) == text
    assert text == " ".join(text.split())
    assert len(text.splitlines()) <= 1
    assert "\x00" not in text
    text.encode()
    if is_clean(cell):
        assert text == cell


@pytest.mark.parametrize(
    ("capitals", "town"),
    [
        ("LONDON", "London"),
        ("KING'S LYNN", "King's Lynn"),
        ("BISHOP\u2019S STORTFORD", "Bishop\u2019s Stortford"),
        ("STOKE-ON-TRENT", "Stoke-on-Trent"),
        ("NEWCASTLE UPON TYNE", "Newcastle upon Tyne"),
        ("ST. LEONARDS-ON-SEA", "St. Leonards-on-Sea"),
        ("ASHBY-DE-LA-ZOUCH", "Ashby-de-la-Zouch"),
        ("THE HAYES", "The Hayes"),
    ],
)
def test_a_town_in_capitals_is_written_as_the_others_are(capitals: str, town: str) -> None:
    assert in_title_case(capitals) == town
