"""The tiles at the head of the statistics: a number each, with its base or what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.language import tr
from desktop.presenters.setting_timeline import short_day
from desktop.presenters.statistics_words import (
    change_in_words,
    change_of,
    marked,
    number,
    points_in_words,
    share,
)

if TYPE_CHECKING:  # what `Library.nation` answers
    Figure = Any
    Sheet = Any
    Then = Any


Said = tuple[str, Any]
"""A line and what a press on it opens, None where nothing."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A number with its name. `parts` are the words, what a press on them opens, and what they count; `said` are lines
    below, each with what it opens where it tells of settings."""

    name: str
    parts: tuple[tuple[str, Any, str], ...]
    said: tuple[Said, ...]


def tiles(sheet: Sheet, column: int) -> tuple[Tile, ...]:
    """The tiles of the area in this column of the sheet."""
    found = {line.key: line.figures[column] for section in sheet.sections for line in section.lines}
    made = [
        _counted(tr("Registered providers"), found["providers"], sheet),
        _counted(tr("Early Years Register providers"), found["eyr"], sheet),
        _places(found, sheet),
        _flows(found, sheet),
        _cards(found),
        _good(found, sheet),
    ]
    return tuple(made)


def _counted(name: str, figure: Figure, sheet: Sheet) -> Tile:
    return Tile(name, ((marked(figure), _opens(figure), name),), _changes(figure, sheet))


def _changes(figure: Figure, sheet: Sheet) -> tuple[Said, ...]:
    """Since the release before and since a year ago, where these are held and the area is in them."""
    said: list[Said] = []
    for day, then in ((sheet.before, figure.before), (sheet.year_ago, figure.year_ago)):
        if day is not None and then is not None and not (said and sheet.before == sheet.year_ago):
            said.append(_change(figure, then, day))
    if sheet.year_ago is None and figure.value is not None:
        said.append((tr("No release of a year ago is held"), None))
    if figure.value is None:
        said = [(tr("No numbers of its own in this release"), None)]
    return tuple(said)


def _change(figure: Figure, then: Then, day: str) -> Said:
    return change_in_words(figure.grown(then), day), change_of(figure, then, day)


def _places(found: dict[str, Figure], sheet: Sheet) -> Tile:
    figure, estimates = found["places"], found["estimates"]
    said: list[Said] = [(tr("{number} including estimates", number=number(estimates.value)), _opens(estimates))]
    if sheet.before is not None and figure.before is not None:
        said.append(_change(figure, figure.before, sheet.before))
    name = tr("Early years places known")
    return Tile(name, ((marked(figure), _opens(figure), name),), tuple(said))


def _flows(found: dict[str, Figure], sheet: Sheet) -> Tile:
    joined, left = found.get("flow.joined"), found.get("flow.left")
    if joined is None or left is None or sheet.before is None:
        return Tile(
            tr("Joined and left"), (("–", None, ""),), ((tr("No earlier release is held to compare with"), None),)
        )
    parts = tuple(
        (f"{sign}{number(f.value)}", _opens(f), words)
        for sign, f, words in (("+", joined, tr("Joined")), ("−", left, tr("No longer on the register")))
    )
    said = tr("Joined, and no longer on the register, since {short_day}", short_day=short_day(sheet.before))
    return Tile(tr("Joined and left"), parts, ((said, None),))


def _cards(found: dict[str, Figure]) -> Tile:
    figure, unsafe = found["cards"], found.get("card.guard.2")
    if not figure.value:
        return Tile(
            tr("Report cards"), (("0", None, ""),), ((tr("Report cards are given from 10 November 2025"), None),)
        )
    not_met = number(unsafe.value) if unsafe is not None else "0"
    opens = _opens(unsafe) if unsafe is not None else None
    return Tile(
        tr("Report cards"),
        ((marked(figure), _opens(figure), tr("Report cards")),),
        (
            (tr("Safeguarding standards not met in {not_met}", not_met=not_met), opens),
            (tr("No overall grade is given"), None),
        ),
    )


def _good(found: dict[str, Figure], sheet: Sheet) -> Tile:
    figure = found["good"]
    name = tr("Good or outstanding, four-grade")
    if not figure.base:
        return Tile(name, (("–", None, ""),), ((tr("None with a four-grade outcome"), None),))
    words = share(figure.percent) if figure.percent is not None else f"* {number(figure.value)}"
    said: list[Said] = [(tr("of {number} with a four-grade outcome", number=number(figure.base)), figure.among)]
    if figure.percent is None:
        said.append((tr("* So few that no percentage is given"), None))
    elif sheet.before is not None and figure.before is not None:
        points = points_in_words(figure.points(figure.before), sheet.before)
        said.append((points, change_of(figure, figure.before, sheet.before)))
    return Tile(name, ((words, _opens(figure), name),), tuple(line for line in said if line[0]))


def _opens(figure: Figure) -> Any:
    return figure.counted if figure.value else None
