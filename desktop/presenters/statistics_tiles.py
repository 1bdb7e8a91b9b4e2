"""The tiles at the head of the statistics: a number each, with its base or what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.presenters.setting_timeline import short_day
from desktop.presenters.statistics_words import change_in_words, marked, number, points_in_words, share

if TYPE_CHECKING:  # what `Library.nation` answers
    Figure = Any
    Sheet = Any


@dataclass(frozen=True, slots=True)
class Tile:
    """A number with its name. `parts` are the words, what a press on them opens, and what they count; `said` are lines
    below."""

    name: str
    parts: tuple[tuple[str, Any, str], ...]
    said: tuple[str, ...]


def tiles(sheet: Sheet, column: int) -> tuple[Tile, ...]:
    """The tiles of the area in this column of the sheet."""
    found = {line.key: line.figures[column] for section in sheet.sections for line in section.lines}
    made = [
        _counted("Registered providers", found["providers"], sheet),
        _counted("Early Years Register providers", found["eyr"], sheet),
        _places(found, sheet),
        _flows(found, sheet),
        _cards(found),
        _good(found, sheet),
    ]
    return tuple(made)


def _counted(name: str, figure: Figure, sheet: Sheet) -> Tile:
    return Tile(name, ((marked(figure), _opens(figure), name),), _changes(figure, sheet))


def _changes(figure: Figure, sheet: Sheet) -> tuple[str, ...]:
    """Since the release before and since a year ago, where these are held and the area is in them."""
    said: list[str] = []
    for day, then in ((sheet.before, figure.before), (sheet.year_ago, figure.year_ago)):
        if day is not None and then is not None and not (said and sheet.before == sheet.year_ago):
            said.append(change_in_words(figure.grown(then), day))
    if sheet.year_ago is None and figure.value is not None:
        said.append("No release of a year ago is held")
    if figure.value is None:
        said = ["No numbers of its own in this release"]
    return tuple(said)


def _places(found: dict[str, Figure], sheet: Sheet) -> Tile:
    figure, estimates = found["places"], found["estimates"]
    said = [f"{number(estimates.value)} including estimates"]
    if sheet.before is not None and figure.before is not None:
        said.append(change_in_words(figure.grown(figure.before), sheet.before))
    name = "Early years places known"
    return Tile(name, ((marked(figure), _opens(figure), name),), tuple(said))


def _flows(found: dict[str, Figure], sheet: Sheet) -> Tile:
    joined, left = found.get("flow.joined"), found.get("flow.left")
    if joined is None or left is None or sheet.before is None:
        return Tile("Joined and left", (("–", None, ""),), ("No earlier release is held to compare with",))
    parts = tuple(
        (f"{sign}{number(f.value)}", _opens(f), words)
        for sign, f, words in (("+", joined, "Joined"), ("−", left, "No longer on the register"))
    )
    said = f"Joined, and no longer on the register, since {short_day(sheet.before)}"
    return Tile("Joined and left", parts, (said,))


def _cards(found: dict[str, Figure]) -> Tile:
    figure, unsafe = found["cards"], found.get("card.guard.2")
    if not figure.value:
        return Tile("Report cards", (("0", None, ""),), ("Report cards are given from 10 November 2025",))
    not_met = number(unsafe.value) if unsafe is not None else "0"
    return Tile(
        "Report cards",
        ((marked(figure), _opens(figure), "Report cards"),),
        (f"Safeguarding standards not met in {not_met}", "No overall grade is given"),
    )


def _good(found: dict[str, Figure], sheet: Sheet) -> Tile:
    figure = found["good"]
    name = "Good or outstanding, four-grade scale"
    if not figure.base:
        return Tile(name, (("–", None, ""),), ("None with a four-grade outcome",))
    words = share(figure.percent) if figure.percent is not None else f"* {number(figure.value)}"
    said = [f"of {number(figure.base)} with a four-grade outcome"]
    if figure.percent is None:
        said.append("* So few that no percentage is given")
    elif sheet.before is not None and figure.before is not None:
        said.append(points_in_words(figure.points(figure.before), sheet.before))
    return Tile(name, ((words, _opens(figure), name),), tuple(line for line in said if line))


def _opens(figure: Figure) -> Any:
    return figure.counted if figure.value else None
