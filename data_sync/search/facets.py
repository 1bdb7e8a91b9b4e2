"""How many of the hits have each value: counts beside every filter, each obeying all filters but its own.

Columns that are counted together are folded into one: the 59,000 rows of June 2026 have a few thousand distinct
combinations of outcomes, so one count over the rows and small sums over the combinations give the counts of sixteen
facets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import FORMS, WHY
from data_sync.insight.improvement import THEN, since_codes
from data_sync.insight.outcomes import Array
from data_sync.search.columns import Columns
from data_sync.search.first_letters import INSPECTED_BANDS, INSPECTED_YEARS, YEAR

PLACES_BANDS = ("1-6", "7-19", "20-39", "40-59", "60-99", "100+", "none")
_PLACES = (6, 19, 39, 59, 99)


@dataclass(frozen=True, slots=True)
class Facet:
    """One counted column: `values` are the filter's own words for the codes 0, 1, 2 …; None is not shown."""

    name: str
    values: tuple[str | None, ...]


class FacetTables:
    """The columns folded for counting; made once when the columns are read (0.05 s on national data)."""

    def __init__(self, columns: Columns, today: int) -> None:
        self._columns = columns
        a = columns.arrays
        self.inspected_band = _bands(a["inspected"], today)
        self.places_band = np.where(
            a["places"] > 0, np.searchsorted(_PLACES, a["places"]), len(PLACES_BANDS) - 1
        ).astype(np.uint8)
        w = columns.words
        self._groups = [
            self._fold([(_worded("type", w["type"]), a["type"]), (_worded("subtype", w["subtype"]), a["subtype"])]),
            self._fold([(_worded("region", w["region"]), a["region"]), (_worded("la", w["la"]), a["la"])]),
            self._fold(
                [
                    (_worded("deprivation", w["deprivation"]), a["deprivation"]),
                    (Facet("registers", tuple(str(n) for n in range(8))), a["registers"]),
                    (Facet("places", PLACES_BANDS), self.places_band),
                    (Facet("inspected", INSPECTED_BANDS), self.inspected_band),
                ]
            ),
            self._fold(
                [
                    (Facet("form", FORMS), a["form"]),
                    (Facet("why", (None, *WHY[1:])), a["why"]),
                    (Facet("safeguarding", (None, "met", "not-met")), a["guard"]),
                    (_since("graded", 0), a["since"]),
                    (Facet("met", (None, "met", "actions", "enforcement", None, None)), a["met"]),
                    *[(_graded("graded", n), a[f"graded{n}"]) for n in range(5)],
                    *[(_graded("card", n), a[f"card{n}"]) for n in range(6)],
                ]
            ),
            self._fold([(_since(key, n), since_codes(a, key, n)) for key, n in SINCE_AREAS]),
        ]

    @staticmethod
    def _fold(parts: list[tuple[Facet, Array]]) -> tuple[list[Facet], Array, list[Array]]:
        """The facets, each row's combination, and for each facet the code that a combination stands for."""
        key = np.zeros(len(parts[0][1]), np.int64)
        for facet, codes in parts:
            key = key * (len(facet.values) + 1) + codes
        _, first, inverse = np.unique(key, return_index=True, return_inverse=True)
        return [f for f, _ in parts], inverse.astype(np.intp), [codes[first].astype(np.intp) for _, codes in parts]

    def counts(self, hits_for: Callable[[str], Array | None]) -> dict[str, dict[str, int]]:
        """Counts by facet and value. `hits_for(facet)` gives the positions to count for it, None for all.

        Values without a hit are counted as 0, so that a choice does not vanish under a person's hand.
        """
        found: dict[str, dict[str, int]] = {}
        for facets, inverse, codes in self._groups:
            by_hits: dict[int, list[int]] = {}
            kept: dict[int, Array | None] = {}
            for n, facet in enumerate(facets):
                hits = hits_for(facet.name)
                by_hits.setdefault(id(hits), []).append(n)
                kept[id(hits)] = hits
            for key, numbers in by_hits.items():
                at = kept[key]
                rows = inverse if at is None else inverse[at]
                folded = np.bincount(rows, minlength=len(codes[0]))
                some = np.flatnonzero(folded)
                weights = folded[some]
                for n in numbers:
                    counted = np.bincount(codes[n][some], weights=weights, minlength=len(facets[n].values)).astype(int)
                    pairs = zip(facets[n].values, counted.tolist(), strict=False)
                    found[facets[n].name] = {v: c for v, c in pairs if v is not None}
        found["register"] = _by_register(found.pop("registers"))
        return found


def _by_register(by_bits: dict[str, int]) -> dict[str, int]:
    return {
        name: sum(count for bits, count in by_bits.items() if int(bits) >> n & 1)
        for n, name in enumerate(("EYR", "CCR", "VCR"))
    }


def _worded(name: str, words: list[str]) -> Facet:
    return Facet(name, tuple(w or None for w in words))


def _graded(scale_key: str, area: int) -> Facet:
    on = scale(scale_key)
    by_code: dict[int, str] = {g.code: g.key for g in on.named_grades}
    return Facet(f"{scale_key}.{on.areas[area].key}", tuple(by_code.get(code) for code in range(8)))


SINCE_AREAS = (*(("graded", n) for n in range(1, 5)), *(("card", n) for n in range(6)))
"""The areas counted apart: all of them in one number with the grades would not fit 64 bits."""


def _since(scale_key: str, area: int) -> Facet:
    """`since` for the four-grade scale's overall grade, `since.card.inclusion` and the like for the other areas."""
    name = f"since.{scale_key}.{scale(scale_key).areas[area].key}"
    return Facet("since" if name == "since.graded.overall" else name, (None, *THEN[1:]))


def _bands(inspected: Array, today: int) -> Any:
    years = (today - inspected) / YEAR
    return np.where(
        inspected > 0, np.searchsorted(INSPECTED_YEARS, years, side="right"), len(INSPECTED_BANDS) - 1
    ).astype(np.uint8)
