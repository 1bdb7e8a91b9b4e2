"""Numbers of authorities as the classes of a choropleth: round breaks, each class with its words. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import floor, log10

import numpy as np

from desktop.language import tr
from desktop.models.map_picture import AreaValues

CLASSES = 5
"""More shades than that cannot be told apart."""
_NICE = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def in_classes(
    title: str, values: Mapping[str, float | None], unit: str = "", note: str = "", count: int = CLASSES
) -> AreaValues:
    """`values` by authority, in classes that hold about as many authorities each; a name with None has no number.

    Breaks are round numbers, so there can be fewer classes than `count`. `unit` stands after the numbers in the words
    ("places").
    """
    known = np.array([value for value in values.values() if value is not None], float)
    shares = [n / count for n in range(1, count)]
    whole = bool(len(known)) and bool((known == np.round(known)).all())
    wanted = {round_number(float(b)) for b in np.quantile(known, shares)} if len(known) else set()
    if whole:
        wanted = {float(floor(b)) for b in wanted}
    top = float(known.max()) if len(known) else 0.0
    breaks = tuple(sorted(b for b in wanted if known.min() <= b < top)) if len(known) else ()
    return AreaValues(title, values, breaks, _words(breaks, unit), note)


def round_number(value: float) -> float:
    """The nearest number that is easily said: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten."""
    if value == 0:
        return 0.0
    power = 10.0 ** floor(log10(abs(value)))
    nearest = min(_NICE, key=lambda step: abs(step * power - abs(value)))
    return float(f"{nearest * power * (1 if value > 0 else -1):.10g}")


def _words(breaks: tuple[float, ...], unit: str) -> tuple[str, ...]:
    """ "Up to 2,000 places", "over 2,000, up to 4,000", "over 8,000"."""
    told = [f"{each:,.10g}" for each in breaks]
    if not told:
        return (tr("All {unit}", unit=unit) if unit else tr("All"),)
    between = [tr("Over {low}, up to {high}", low=low, high=high) for low, high in pairwise(told)]
    first = tr("Up to {told} {unit}", told=told[0], unit=unit) if unit else tr("Up to {told}", told=told[0])
    return (first, *between, tr("Over {told}", told=told[-1]))
