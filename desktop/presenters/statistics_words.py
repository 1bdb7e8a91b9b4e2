"""Numbers of the statistics in words: counts, shares, changes, and the mark of a small number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.api import in_words
from desktop.language import tr
from desktop.presenters.setting_timeline import short_day

if TYPE_CHECKING:
    Counted = Any  # of `Library.nation`
    Figure = Any
    Then = Any

SMALL_MARK = "*"
SMALL = 10
SMALL_NOTE = tr("* A small number: fewer than 10, or counted among fewer than 10 (then no percentage is given).")
NOT_KNOWN = "–"
SOURCE = tr(
    "Source: Ofsted, childcare register and inspections, Open Government Licence v3.0; counted by Childcare Atlas."
)
SAMPLE_SOURCE = tr("Source: the sample edition of Childcare Atlas. Every setting in it is invented.")


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of a number opens: the settings that came into it, left it or count otherwise since a release."""

    counted: Counted
    since: str


def change_of(figure: Figure, then: Then | None, day: str | None) -> Change | None:
    """What a press on a number's change since `day` opens; None where it has not changed."""
    grown = figure.grown(then)
    return Change(figure.counted, day) if grown and day is not None else None


def number(value: float | None) -> str:
    """ "58,908"; places with estimates to the whole place; a dash where it is not known."""
    return NOT_KNOWN if value is None else f"{round(value):,}"


def marked(figure: Figure) -> str:
    """A number with the mark of a small one in front, so that the digits stay in line."""
    words = number(figure.value)
    small = figure.value and (figure.small or figure.value < SMALL)
    return f"{SMALL_MARK} {words}" if small else words


def share(percent: float | None) -> str:
    """ "98.0%"; a dash without one."""
    return NOT_KNOWN if percent is None else f"{percent:.1f}%"


def growth(change: float | None) -> str:
    """ "+12", "−276" or "0", with a true minus; a dash where there is nothing to compare with."""
    if change is None:
        return NOT_KNOWN
    whole = round(change)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{abs(whole):,}"


def change_in_words(change: float | None, day: str) -> str:
    """ "276 fewer than on 31 March 2026"."""
    if change is None:
        return ""
    whole = round(change)
    if not whole:
        return tr("The same as on {day}", day=in_words(day))
    return (
        tr("{whole:,} more than on {day}", whole=abs(whole), day=in_words(day))
        if whole > 0
        else tr("{whole:,} fewer than on {day}", whole=abs(whole), day=in_words(day))
    )


def points_in_words(change: float | None, day: str) -> str:
    """ "0.2 points more than on 31 March 2026"."""
    if change is None:
        return ""
    if not round(change, 1):
        return tr("The same share as on {day}", day=in_words(day))
    return (
        tr("{change:.1f} points more than on {day}", change=abs(change), day=in_words(day))
        if change > 0
        else tr("{change:.1f} points less than on {day}", change=abs(change), day=in_words(day))
    )


def source(*, sample: bool) -> str:
    """Where the numbers come from."""
    return SAMPLE_SOURCE if sample else SOURCE


def short_month(iso: str) -> str:
    """ "Jun 2026", for the foot of a chart."""
    return short_day(iso).split(" ", 1)[1]
