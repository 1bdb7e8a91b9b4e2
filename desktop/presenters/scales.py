"""The two scales of grades as the window shows them: their areas and grades in the publisher's order, never mixed."""

from __future__ import annotations

from data_sync.api import Scale, scale
from desktop.language import tr

__all__ = ["Scale", "heading", "scale", "short", "spoken"]

CARD, GRADED = "card", "graded"
_SHORT = {
    "Behaviour, attitudes and establishing routines": tr("Behaviour, attitudes, routines"),
    "Children's welfare and wellbeing": tr("Welfare and wellbeing"),
}


def spoken(words: str) -> str:
    """Published words as they are set in the window: the apostrophe of a book, not of a typewriter."""
    return words.replace("'", "\u2019")


def heading(scale_key: str, area_key: str) -> str:
    """The published heading of an area, for the page."""
    return next(spoken(area.heading) for area in scale(scale_key).areas if area.key == area_key)


def short(heading_: str) -> str:
    """The published heading of an area, or a shorter one where the whole has no room; what is read stays the whole."""
    return _SHORT.get(heading_.replace("\u2019", "'"), heading_)
