"""A release's packed outcomes as numpy arrays: grade codes, dates, safeguarding, and which of them is the latest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from data_sync.domain.outcome import FORMS

Array = npt.NDArray[Any]
WIDTHS = {"graded": 5, "card": 6, "ncor": 1, "oosc": 1, "cr": 1}
_EPOCH = date(1970, 1, 1)


@lru_cache(maxsize=50_000)
def days(iso: str | None) -> int:
    """Days since 1970 of an ISO date; 0 for none."""
    return (date.fromisoformat(iso) - _EPOCH).days if iso else 0


def iso(day: int) -> str | None:
    """The ISO date of days since 1970; None for 0."""
    return date.fromordinal(day + _EPOCH.toordinal()).isoformat() if day else None


class Dated(NamedTuple):
    """The dated outcomes that one group of a release's columns lists, side by side: of which rows, and what of each.

    `raws` are the published cells as JSON; the rest is as in `domain.outcome.Block`, grades as digits.
    """

    kind: str
    nth: int
    rows: Sequence[int]
    dates: Sequence[str]
    grades: Sequence[str]
    guards: Sequence[int]
    numbers: Sequence[str | None] = ()
    visits: Sequence[str | None] = ()
    raws: Sequence[str] = ()


def outcome_arrays(packed: Sequence[str]) -> dict[str, Array]:
    """For each row's blocks: `graded0` to `graded4`, `card0` to `card5`, `ncor0`, `oosc0`, `cr0` (codes, 0 not
    given), each kind's `_date` (days since 1970) and `_guard` (safeguarding), and `form`, `inspected`, `guard`,
    `met`, `met_kind` of the latest outcome.
    """
    return arrays_of(_unpacked(packed), len(packed))


def arrays_of(listed: Iterable[Dated], n: int) -> dict[str, Array]:
    """The same of a release of `n` rows that is read and not packed yet."""
    arrays: dict[str, Array] = {}
    newest = {dated.kind: dated for dated in listed if dated.nth == 1}
    for kind, width in WIDTHS.items():
        _, _, rows, dates, grades, guards, *_ = newest.get(kind, Dated(kind, 1, (), (), (), ()))
        at = np.array(rows, np.int64)
        table = np.zeros((n, width), np.uint8)
        table[at] = np.frombuffer("".join(grades).encode(), np.uint8).reshape(len(rows), width) - ord("0")
        for area in range(width):
            arrays[f"{kind}{area}"] = np.ascontiguousarray(table[:, area])
        arrays[f"{kind}_date"] = np.zeros(n, np.int32)
        arrays[f"{kind}_date"][at] = np.fromiter(map(days, dates), np.int32, len(rows))
        arrays[f"{kind}_guard"] = np.zeros(n, np.uint8)
        arrays[f"{kind}_guard"][at] = np.array(guards, np.uint8)
    _latest(arrays)
    return arrays


def _unpacked(packed: Sequence[str]) -> list[Dated]:
    """The newest block of each kind."""
    found: dict[str, list[tuple[int, str, str, int]]] = {kind: [] for kind in WIDTHS}
    rows = json.loads("[" + ",".join(packed) + "]") if packed else []
    for at, blocks in enumerate(rows):
        for kind, nth, day, _number, grades, guard, *_ in blocks:
            if nth == 1:
                found[kind].append((at, day, grades, guard))
    return [Dated(kind, 1, *zip(*blocks, strict=True)) for kind, blocks in found.items() if blocks]


def _latest(arrays: dict[str, Array]) -> None:
    """Form, date and safeguarding of the latest outcome: the newest with grades, else the newest without."""
    graded, card = arrays["graded_date"], arrays["card_date"]
    is_card = (card > 0) & (card >= graded)
    is_graded = (graded > 0) & ~is_card
    met = np.stack([arrays["ncor_date"], arrays["oosc_date"], arrays["cr_date"]])
    newest_met = met.max(axis=0)
    is_met = ~is_card & ~is_graded & (newest_met > 0)
    which = met.argmax(axis=0)
    met_guard = np.choose(which, [arrays["ncor_guard"], arrays["oosc_guard"], arrays["cr_guard"]])
    met_grade = np.choose(which, [arrays["ncor0"], arrays["oosc0"], arrays["cr0"]])
    form = np.zeros(len(graded), np.uint8)
    form[is_graded], form[is_card], form[is_met] = (FORMS.index(f) for f in ("graded", "report_card", "met_not_met"))
    arrays["form"] = form
    arrays["met"] = np.where(is_met, met_grade, 0).astype(np.uint8)
    arrays["met_kind"] = np.where(is_met, which + 1, 0).astype(np.uint8)
    arrays["inspected"] = np.where(is_card, card, np.where(is_graded, graded, newest_met)).astype(np.int32)
    arrays["guard"] = np.where(
        is_card, arrays["card_guard"], np.where(is_graded, arrays["graded_guard"], np.where(is_met, met_guard, 0))
    ).astype(np.uint8)
