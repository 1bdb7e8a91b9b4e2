"""Lines of the Compare page under the newest outcomes: inspections of all years, and what the person keeps. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from desktop.language import later, look_up, tr
from desktop.models.comparison import Cell, Line

if TYPE_CHECKING:
    from data_sync.api import ComparedRow

TIMELINE, KEPT = later("Timeline"), later("What I keep")
NOTE_PART = 280
"""Letters of a note on one line of the table: a long note has several lines, so that a page of paper can be turned
between them."""
NO_CARD_OVERALL = tr(
    "No overall grade is given. These grades cannot be compared with Outstanding, Good, Requires"
    " improvement or Inadequate."
)
Meanings = Mapping[tuple[str, str], str]


def timeline_lines(rows: Sequence[ComparedRow], meanings: Meanings) -> list[Line]:
    """A line for each inspection in a year, and one across where a framework changed between two of them."""
    lines: list[Line] = []
    for row in rows:
        if row.across:
            lines.append(Line(tr("Framework changed"), TIMELINE, head=True, note=row.across))
        else:
            cells = tuple(_inspection(item, meanings) for item in row.items)
            lines.append(Line(row.label, TIMELINE, cells))
    while lines and lines[-1].head:  # nothing stands under it
        lines.pop()
    return lines


def _inspection(item: Any, meanings: Meanings) -> Cell:
    """An inspection (an item of a row) in its own framework's shape."""
    if item is None or item.judged is None:
        return Cell("faint", tr("None known"))
    judged, cell = item.judged, Cell("faint", tr("No result published"), item.when)
    if judged.scale == "card":
        cell = Cell("text", tr("Report card"), item.when, NO_CARD_OVERALL)
    elif judged.overall and judged.scale == "graded":
        cell = Cell("graded", judged.overall, item.when, meanings.get(("graded", judged.overall), ""))
    elif judged.overall:
        beside = ". ".join(part for part in (item.when, _VISITS.get(judged.kind, "")) if part)
        cell = Cell("met", judged.overall, beside, meanings.get(("met", judged.overall), ""))
    if judged.safeguarding == "not-met":  # it leads, whatever else was found
        said = next((text for (kind, _), text in meanings.items() if kind == "unsafe"), "")
        return Cell("unsafe", tr("Safeguarding not met"), f"{cell.words}, {cell.beside}", said)
    return cell


_VISITS = {
    "ncor": tr("No children attending"),
    "oosc": tr("Out-of-school care"),
    "cr": tr("Childcare Register"),
}


def kept_lines(rows: Sequence[ComparedRow], _meanings: Meanings) -> list[Line]:
    """The person's decision, lists, tags and notes; a long note goes on over several lines."""
    lines: list[Line] = []
    for row in rows:
        parts = [_parts(value) if value else [] for value in row.values]
        for n, some in enumerate(zip_longest(*parts)):
            cells = tuple(_kept(value) if n == 0 or value else Cell("text", "") for value in some)
            label = look_up(row.label)
            lines.append(Line(label if n == 0 else tr("{label}, continued", label=label), KEPT, cells))
    return lines


def _kept(value: str | None) -> Cell:
    return Cell("text", value) if value else Cell("faint", tr("None"))


def _parts(note: str) -> list[str]:
    """A note in parts of some lines each, cut between words; its own lines are set apart by a dot."""
    parts, now = [], ""
    whole = "  ·  ".join(line.strip() for line in note.splitlines() if line.strip())
    pieces = (long[n : n + NOTE_PART] for long in whole.split(" ") for n in range(0, max(1, len(long)), NOTE_PART))
    for word in pieces:
        if now and len(now) + len(word) + 1 > NOTE_PART:
            parts.append(now.strip())
            now = ""
        now += f"{word} "
    return [*parts, now.strip()] if now.strip() else parts
