"""The two scales of grades as the window shows them: their areas and grades in the publisher's order, never mixed."""

from __future__ import annotations

from data_sync.api import Scale, scale

__all__ = ["Scale", "heading", "scale", "spoken"]

CARD, GRADED = "card", "graded"


def spoken(words: str) -> str:
    """Published words as they are set in the window: the apostrophe of a book, not of a typewriter."""
    return words.replace("'", "\u2019")


def heading(scale_key: str, area_key: str) -> str:
    """The published heading of an area, for the page."""
    return next(spoken(area.heading) for area in scale(scale_key).areas if area.key == area_key)
