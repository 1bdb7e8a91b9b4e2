"""One registered setting as a release lists it, and how it is written as JSON (the shape in design.md §7)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from data_sync.domain.outcome import Block, Outcome

REGISTERS = ("EYR", "CCR", "VCR")


@dataclass(frozen=True, slots=True)
class Setting:
    """A registration: a URN, not a place. Where `withheld`, nothing that tells its name or place is set.

    `places` is the registered maximum of children under 8, None where not given or not applicable; `registered`,
    `left_as_at` are ISO dates; `distance_miles` is a straight line, `distance2_miles` the one to the second place.
    `blocks` are all dated outcomes of the release, newest first.
    """

    urn: str
    name: str | None
    withheld: bool
    label: str
    type: str | None
    subtype: str | None
    registers: tuple[str, ...]
    la: str | None
    region: str | None
    town: str | None
    postcode: str | None
    address: str | None
    telephone: str | None
    constituency: str | None
    person_urn: str | None
    person_name: str | None
    places: int | None
    places_estimate: float | None
    deprivation: str | None
    registered: str | None
    left_as_at: str | None
    ccr_suitability: str | None
    vcr_suitability: str | None
    outcome: Outcome
    blocks: tuple[Block, ...]
    latitude: float | None = None
    longitude: float | None = None
    distance_miles: float | None = None
    distance_about: bool = False
    distance2_miles: float | None = None
    distance2_about: bool = False

    def as_json(self) -> dict[str, Any]:
        """The setting in the command line's shape."""
        return {
            "urn": self.urn,
            "name": self.name,
            "withheld": self.withheld,
            "type": self.type,
            "subtype": self.subtype,
            "registers": list(self.registers),
            "la": self.la,
            "region": self.region,
            "town": self.town,
            "postcode": self.postcode,
            "places": self.places,
            "label": self.label,
            "deprivation": self.deprivation,
            "registered": self.registered,
            "left_as_at": self.left_as_at,
            "latitude": self.latitude,
            "longitude": self.longitude,
            "distance_miles": self.distance_miles,
            "outcome": asdict(self.outcome),
        }


def registers_of(bits: int) -> tuple[str, ...]:
    """The registers behind the bits 1 (EYR), 2 (CCR) and 4 (VCR)."""
    return tuple(name for n, name in enumerate(REGISTERS) if bits >> n & 1)
