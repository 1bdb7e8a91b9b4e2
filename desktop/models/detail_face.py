"""What the detail of one setting shows: frozen values, everything in words, from a presenter to the page.

An outcome keeps its framework's own shape: a report card has a line an area and no grade for the whole, the four-grade
scale one grade and its areas, a check met or not met, and a blank its reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChipKind = Literal["card", "graded", "met", "none", "safe", "unsafe"]


@dataclass(frozen=True, slots=True)
class ChipFace:
    """One chip: its family and its words."""

    kind: ChipKind
    words: str


@dataclass(frozen=True, slots=True)
class OutcomeBlock:
    """One dated outcome as a card.

    `chip` is the outcome as a whole where its framework has one, `areas` its areas under their published headings,
    `notes` what must be said with it. `explains` names the group of words that explain it.
    """

    title: str
    inspected: str  # "Inspected 12 May 2026, 6 months ago"
    chip: ChipFace | None = None
    safeguarding: ChipFace | None = None
    areas: tuple[tuple[str, ChipFace], ...] = ()
    notes: tuple[str, ...] = ()
    explains: str = ""
    earlier: bool = False  # shown smaller: an older framework, or a later visit without grades


@dataclass(frozen=True, slots=True)
class ListingLine:
    """What one release says of the setting, as far as it says something else than the newest."""

    as_at: str
    words: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the facts stand: named values in their order, links apart, each fact's column in the publisher's file."""

    facts: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...]  # the words and the address
    columns: tuple[tuple[str, str, str], ...]  # the fact, its value, the file's own column
    attribution: str


@dataclass(frozen=True, slots=True)
class DetailFace:
    """Everything the detail shows. What only the whole record tells is empty until that has come."""

    urn: str
    title: str
    line: str
    blocks: tuple[OutcomeBlock, ...]
    facts: tuple[tuple[str, str], ...]
    newer: str  # "A newer report may be on Ofsted's site …"
    page: str = ""  # the setting's address at the inspectorate
    left: str = ""  # "No longer on the register as at …"
    listings: tuple[ListingLine, ...] = ()
    provenance: Provenance | None = None
