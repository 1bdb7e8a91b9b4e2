"""What one row of the results shows: a frozen value that a model gives under `ROW_ROLE` and the delegate paints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ROW_ROLE = 0x0100 + 1
"""`Qt.ItemDataRole.UserRole` + 1: a `RowFace`, or None where the row is still being fetched."""


@dataclass(frozen=True, slots=True)
class OutcomeFace:
    """The latest outcome in its own framework's shape.

    `kind` card: `grades` are the six areas in the card's fixed order, None where not given; `note` is "Report card".
    `kind` graded: `words` is the grade; `note` is empty, or what the scale needs said ("Four-grade scale").
    `kind` met: `words` is Met, Not met with actions …; `note` says which check ("Out-of-school care only").
    `kind` none: `words` is the reason in words, `note` is empty.
    """

    kind: Literal["card", "graded", "met", "none"]
    words: str
    grades: tuple[str | None, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class RowFace:
    """One row: everything is in words already, nothing is worked out while painting."""

    urn: str
    name: str
    second_line: str
    distance: str  # "0.4 miles", or empty
    outcome: OutcomeFace
    age_words: str  # "6 months ago", never elided; empty where there is no date
    safeguarding_leads: str | None = None  # "Safeguarding standards not met", or None
    ticked: bool = False  # chosen to be compared
    in_list: bool = False  # on one of the person's lists
    distance2: str = ""  # "work 2.6 miles": to the second place, where two are set
    sentence: str = ""  # the whole row read aloud, beginning with safeguarding where that leads
