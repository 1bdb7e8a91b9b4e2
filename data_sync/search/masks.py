"""Which rows of the columns a judgement asked for lets through. Areas of one scale all hold; the two scales are
alternatives, never compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import FORMS
from data_sync.insight.improvement import THEN, since_codes
from data_sync.insight.outcomes import Array
from data_sync.search.columns import Columns
from data_sync.search.query import Since, Spec

FORM_OF = {"graded": "graded", "card": "report_card"}
"""The form of the latest outcome that belongs to each scale."""


def outcome_mask(columns: Columns, specs: Sequence[Spec], latest_only: bool) -> Array:
    """Rows whose newest block of a scale has the grades asked for; `latest_only`: and it is the latest outcome."""
    a = columns.arrays
    either = np.zeros(len(columns), bool)
    for key, form in FORM_OF.items():
        held = all_of(one_of(a[s.column], list(s.codes)) for s in specs if s.scale == key)
        if held is not None:
            either |= held & (a["form"] == FORMS.index(form)) if latest_only else held
    return either


def since_mask(columns: Columns, asked: Sequence[Since]) -> Array:
    """Rows that went so since the inspection before."""
    either = np.zeros(len(columns), bool)
    for key in FORM_OF:
        areas = [(scale(key).area_number(s.area), s.then) for s in asked if s.scale == key]
        held = all_of(
            one_of(since_codes(columns.arrays, key, area), [THEN.index(word) for word in then])
            for area, then in areas
            if area is not None
        )
        if held is not None:
            either |= held
    return either


def one_of(column: Array, codes: list[int]) -> Array:
    """Rows whose code is one of `codes`; a table of flags is faster than comparing each."""
    flags = np.zeros(int(column.max(initial=0)) + 2, bool)
    flags[[c for c in codes if c < len(flags)]] = True
    found: Array = flags[column]
    return found


def all_of(masks: Iterable[Array]) -> Array | None:
    """Rows that every mask lets through; None where there is no mask."""
    whole: Array | None = None
    for mask in masks:
        whole = mask if whole is None else whole & mask
    return whole
