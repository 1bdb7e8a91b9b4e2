"""What a chart shows, as values: lines over releases or bars of parts, with the table of the very same numbers.

A chart keeps to one framework. Points that may not be joined say why; bars of one chart are parts of one scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from desktop.models.number_table import TableFace

BarScale = Literal["card", "graded", "met", "guard"]


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A number of one release. `day` counts days, for the place along the chart; `apart` says why the point is not
    joined to the one before it; `sentence` is what is read at it; `opens` what a press opens."""

    day: int
    value: float
    words: str
    sentence: str
    apart: str | None = None
    opens: Any = None


@dataclass(frozen=True, slots=True)
class ChartTrace:
    """One line. `look` numbers its colour, mark and dash."""

    label: str
    points: tuple[ChartPoint, ...]
    look: int


@dataclass(frozen=True, slots=True)
class ChartBreak:
    """A day on which a framework changed."""

    day: int
    words: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines over the releases held. `ticks` are the releases: the day and short words for it. `highest` is the end of
    the scale where that is given (per cent)."""

    traces: tuple[ChartTrace, ...]
    ticks: tuple[tuple[int, str], ...]
    breaks: tuple[ChartBreak, ...]
    gaps: tuple[tuple[int, int], ...]
    highest: float | None = None
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar: how many have this grade."""

    grade: str
    value: float
    words: str
    sentence: str
    opens: Any = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of 100 %, its `base` the number of which its parts are. `apart` says why it stands apart from the one
    above it."""

    label: str
    base: int
    parts: tuple[BarPart, ...]
    apart: str | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars on one scale of one framework."""

    scale: BarScale
    grades: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class ChartFace:
    """A chart: its title, whose numbers, counted among what, and what is drawn. `about` are the sentences that go
    wherever the chart or its table goes; `summary` is what is said of it as a whole."""

    key: str
    title: str
    area: str
    base: str
    drawn: Lines | Bars
    table: TableFace
    about: tuple[str, ...]
    summary: str

    def rows(self) -> tuple[tuple[ChartPoint | BarPart, ...], ...]:
        """What the arrow keys go along: Left and Right in a row, Up and Down between rows."""
        if isinstance(self.drawn, Lines):
            return tuple(trace.points for trace in self.drawn.traces)
        return tuple(bar.parts for bar in self.drawn.bars)
