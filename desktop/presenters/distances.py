"""Distances in words, in the person's own unit. All are straight lines, which is said where they are asked for."""

from __future__ import annotations

from typing import Literal

from desktop.language import tr, trn

Units = Literal["miles", "km"]

KM_A_MILE = 1.609344
STRAIGHT = tr("Distances are straight lines: walking or driving is further.")
STEPS: dict[Units, tuple[float, ...]] = {
    "miles": (0.5, 1, 2, 3, 5, 10, 15, 25),
    "km": (1, 2, 3, 5, 8, 15, 25, 40),
}
"""The distances offered to search within, in the unit's own numbers."""


def distance_words(miles: float, units: Units = "miles", *, about: bool = False) -> str:
    """ "0.4 miles", "about 12 km". `about` where an end is only the middle of a sector, a district or a town."""
    count = miles if units == "miles" else miles * KM_A_MILE
    if count < 0.05:
        if units == "km":
            return tr("about 0.1 km") if about else tr("under 0.1 km")
        return tr("about 0.1 miles") if about else tr("under 0.1 miles")
    told = f"{count:.1f}" if count < 9.95 else f"{count:,.0f}"
    said = _in_units(told, units, one=told == "1.0")
    return tr("about {distance}", distance=said) if about else said


def within_words(miles: float, units: Units = "miles") -> str:
    """A round distance: "5 miles", "½ mile", "8 km"."""
    count = round(miles if units == "miles" else miles * KM_A_MILE, 2)
    told = "½" if count == 0.5 else f"{count:,g}"
    return _in_units(told, units, one=count <= 1)


def _in_units(told: str, units: Units, *, one: bool) -> str:
    if units == "km":
        return tr("{distance} km", distance=told)
    return trn("{distance} mile", "{distance} miles", 1 if one else 2, distance=told)


def within_choices(units: Units) -> list[tuple[float | None, str]]:
    """What may be chosen to search within: miles and words, and no bound first."""
    factor = 1.0 if units == "miles" else 1 / KM_A_MILE
    return [
        (None, tr("Any distance")),
        *(
            (n * factor, tr("Within {within_words}", within_words=within_words(n * factor, units)))
            for n in STEPS[units]
        ),
    ]


def same_distance(one: float | None, other: float | None) -> bool:
    """Whether two distances are the same one, whatever unit they were chosen in."""
    if one is None or other is None:
        return one is other
    return abs(one - other) < 1e-6
