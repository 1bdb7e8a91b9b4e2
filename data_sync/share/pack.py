"""What a pack is made of: pages of headings, facts, lists, tables, bars and room to write, each page beginning afresh.

One pack is written as a web page (``pack_html.py``) and drawn on paper by the window; both show the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from data_sync.domain.dates import age_in_words, in_words, months_between
from data_sync.language import tr
from data_sync.share.table import Notes, Table, licences

OLD_MONTHS = 36
STAFF = tr("Staff and managers may have changed since.")
AGAIN = tr("Check Ofsted's page for a newer report before you decide.")


@dataclass(frozen=True, slots=True)
class Head:
    """A heading within a page."""

    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; each line of `words` is one of its own."""

    words: str
    tone: Literal["plain", "quiet", "alert"] = "plain"


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with what is said of each."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list; `boxes` have a box to tick before each. The second of each pair stands after it in brackets."""

    items: tuple[tuple[str, str], ...]
    boxes: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Room to write: so many lines."""

    count: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; those of its columns are shown that fit across a page."""

    table: Table


@dataclass(frozen=True, slots=True)
class Bars:
    """Numbers as bars of one length scale, each with its label and its words; None where a number is not known."""

    title: str
    bars: tuple[tuple[str, float | None, str], ...]


@dataclass(frozen=True, slots=True)
class Map:
    """A number an authority, for a map of coloured areas where one can be drawn."""

    title: str
    values: Mapping[str, float | None]
    unit: str
    told: str


Block = Head | Words | Facts | Listed | Lines | Grid | Bars | Map


@dataclass(frozen=True, slots=True)
class PackPage:
    """What begins on a page of its own; it may go on to others."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Pages with what must stand at the foot of each."""

    title: str
    pages: tuple[PackPage, ...]
    notes: Notes
    warning: str = AGAIN

    @property
    def foot(self) -> str:
        """The source, as at when, and what to check: at the end of every page."""
        facts, notes = licences(), self.notes
        source = facts["short_source"].rstrip(",")
        if notes.as_at:
            source = tr("{source} as at {day}", source=f"{source},", day=in_words(notes.as_at))
        told = [f"{source}.", facts["attribution"], self.warning]
        told += [facts["places"]] if notes.places else []
        return " ".join([*told, facts["sample"]] if notes.sample else told)


def inspected_words(day: str, today: str) -> str:
    """ "4 years 2 months ago, on 12 September 2022. Staff and managers may have changed since." """
    said = tr("{ago}, on {day}", ago=age_in_words(day, today), day=in_words(day))
    return f"{said}. {STAFF}" if months_between(day, today) >= OLD_MONTHS else said
