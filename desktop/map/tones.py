"""The map's colours by meaning: the window's, or those of paper. A picture or a print from a dark window is light."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor

from desktop import resources, theme

_paper = False


def colour(name: str) -> QColor:
    """A token's colour."""
    return QColor(resources.tokens()["light"][name]) if _paper else theme.colour(name)


def look() -> theme.Look:
    """The theme that is drawn in now; kept pictures are told apart by it."""
    return "light" if _paper else theme.current().look


def dark() -> bool:
    """Whether the ground is dark now."""
    return look() != "light"


def card_look(grade: str) -> theme.CardLook:
    """A report card grade: see `desktop.theme.Theme.card_look`."""
    entry = resources.tokens()["card"].get(grade)
    return theme.card_look_of(entry, look()) if entry is not None else theme.card_look(grade)


def graded_look(grade: str) -> theme.GradedLook:
    """A grade of the four-grade scale: see `desktop.theme.Theme.graded_look`."""
    held = theme.graded_look(grade)
    if not _paper or not held.dots:
        return held
    entry = resources.tokens()["graded"]["Requires improvement" if grade == "Satisfactory" else grade]
    return theme.GradedLook(held.dots, QColor(entry["light"]), QColor(entry["light_tint"]))


@contextmanager
def on_paper() -> Iterator[None]:
    """Within this, everything is drawn as for paper."""
    global _paper
    _paper = True
    try:
        yield
    finally:
        _paper = False
