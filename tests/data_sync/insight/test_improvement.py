"""Better, the same or worse than at the inspection before, inside one scale."""

from __future__ import annotations

from typing import Any

import numpy as np

from data_sync.insight.improvement import THEN, improved_arrays


def then(conn: Any, column: str) -> dict[str, str]:
    rows = conn.execute("SELECT id, urn FROM setting ORDER BY urn DESC").fetchall()
    codes = improved_arrays(conn, [row[0] for row in rows])[column]
    return {row[1]: THEN[code] for row, code in zip(rows, codes.tolist(), strict=True)}


def test_the_newest_grade_is_laid_beside_the_one_before_it(register: Any, a_setting: Any) -> None:
    def graded(urn: str, day: str, digit: str) -> Any:
        return a_setting(urn, graded=day, overall=digit)

    conn = register(
        {
            "2024-12-31": [
                graded("EY100001", "09/06/2018", "3"), graded("EY100002", "09/06/2018", "1"),
                graded("EY100003", "09/06/2018", "2"), graded("EY100004", "09/06/2018", "2"),
                graded("EY100005", "09/06/2018", "2"), graded("EY100006", "09/06/2018", "4"),
            ],
            "2025-03-31": [graded("EY100006", "09/06/2020", "1"), graded("EY100009", "09/06/2020", "1")],
            "2025-06-30": [
                graded("EY100001", "09/06/2024", "2"), graded("EY100002", "09/06/2024", "2"),
                graded("EY100003", "09/06/2024", "2"), graded("EY100004", "09/06/2018", "2"),
                graded("EY100005", "09/06/2024", "-"), graded("EY100006", "09/06/2024", "2"),
            ],
        }
    )  # fmt: skip
    assert then(conn, "then.graded0") == {
        "EY100001": "better",
        "EY100002": "worse",
        "EY100003": "same",
        "EY100004": "",  # one inspection, listed twice
        "EY100005": "",  # not judged
        "EY100006": "worse",  # than the one before, though better than the first
        "EY100009": "",
    }


def test_a_report_card_is_never_laid_beside_a_four_grade_inspection(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2025-06-30": [a_setting("EY100001", graded="09/06/2024", overall="4")],
            "2026-03-31": [a_setting("EY100001", card="09/02/2026", inclusion="Exceptional")],
        }
    )
    rows = [row[0] for row in conn.execute("SELECT id FROM setting")]
    assert all(not np.any(codes) for codes in improved_arrays(conn, rows).values())


def test_report_cards_are_laid_side_by_side_area_by_area(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2026-03-31": [
                a_setting("EY100001", card="09/02/2026", inclusion="Needs attention", welfare="Strong standard"),
                a_setting("EY100002", card="09/02/2026", inclusion="Insufficient evidence"),
            ],
            "2026-06-30": [
                a_setting("EY100001", card="09/05/2026", inclusion="Expected standard", welfare="Expected standard"),
                a_setting("EY100002", card="09/05/2026", inclusion="Exceptional"),
            ],
        }
    )
    assert then(conn, "then.card0") == {"EY100001": "better", "EY100002": ""}
    assert then(conn, "then.card4") == {"EY100001": "worse", "EY100002": ""}
    assert then(conn, "then.card2") == {"EY100001": "", "EY100002": ""}


def test_a_register_without_any_inspection_says_nothing(register: Any, a_setting: Any) -> None:
    conn = register({"2026-06-30": [a_setting("EY100001")]})
    assert then(conn, "then.graded0") == {"EY100001": ""}
