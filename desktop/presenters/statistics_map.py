"""The map of the statistics: a number an authority as at a release, as colours and as the table of the same numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from data_sync.api import Library, in_words
from desktop.language import later, look_up, tr
from desktop.models.area_classes import in_classes
from desktop.models.map_picture import AreaValues, Ground
from desktop.models.number_table import Cell, TableFace
from desktop.presenters.map_source import ground
from desktop.presenters.statistics_tables import about_sheet, base_cell
from desktop.presenters.statistics_words import marked, number, share

if TYPE_CHECKING:  # what `Library.nation` answers
    Figure = Any
    Section = Any

NOT_RECORDED = "Not Recorded"
NO_GROUND = tr("The outlines of authorities are not held: get boundaries on the Data page. The table has the numbers.")
ENDED = later("Not on the map, which has the authorities of today: {names}.")
HATCHED = tr("Hatched: no number of its own in this release, or so few that no percentage is given.")


@dataclass(frozen=True, slots=True)
class Measure:
    """What the map can show: the column of the groups by authority that it takes, and the unit in the key's words."""

    key: str
    words: str
    column: str
    unit: str
    percent: bool = False


MEASURES = (
    Measure("places", tr("Early years places, known"), column=tr("Early years places, known"), unit=tr("places")),
    Measure(
        "estimates", tr("Early years places, including estimates"), column=tr("Including estimates"), unit=tr("places")
    ),
    Measure("providers", tr("Providers"), column=tr("Providers"), unit=tr("providers")),
    Measure("eyr", tr("On the Early Years Register"), column=tr("On the Early Years Register"), unit=tr("providers")),
    Measure(
        "good", tr("Good or outstanding, four-grade scale"), column=tr("Good or outstanding"), unit="%", percent=True
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One measure: the colours and the table of it."""

    values: AreaValues
    table: TableFace


@dataclass(frozen=True, slots=True, eq=False)
class AreaMap:
    """The map of a release: `shown` by the measures' keys; `ground` has no outlines where no boundaries are held."""

    as_at: str
    ground: Ground
    shown: dict[str, Shown]

    @property
    def has_ground(self) -> bool:
        return bool(self.ground.authorities)


def read_map(library: Library, as_at: str, told: str, held: Ground | None = None) -> AreaMap:
    """Count every authority, and read the outlines unless they are `held`."""
    nation = library.nation
    section = nation.groups("la", as_at)
    about = about_sheet(nation.sheet(as_at), told)
    outlines = held if held is not None and held.authorities else ground(library)
    on_map = {name for name, _ in outlines.authorities}
    shown = {measure.key: _shown(measure, section, as_at, about, on_map) for measure in MEASURES}
    return AreaMap(as_at, outlines, shown)


def _shown(measure: Measure, section: Section, as_at: str, about: tuple[str, ...], on_map: set[str]) -> Shown:
    at = section.columns.index(measure.column)
    figures = {line.label: line.figures[at] for line in section.lines[:-1]}
    lost = [name for name in figures if on_map and name not in on_map and name != NOT_RECORDED]
    notes = [look_up(ENDED).format(names=", ".join(lost))] if lost else []
    values = {name: _value(measure, figure) for name, figure in figures.items() if name != NOT_RECORDED}
    coloured = in_classes(measure.words, values, measure.unit, " ".join([*notes, HATCHED]))
    return Shown(coloured, _table(measure, section, at, (f"{in_words(as_at)}.", *notes, section.base, *about)))


def _value(measure: Measure, figure: Figure) -> float | None:
    held = figure.percent if measure.percent else figure.value
    return None if held is None else round(float(held), 1 if measure.percent else 0)


def _table(measure: Measure, section: Section, at: int, about: tuple[str, ...]) -> TableFace:
    heads = (tr("Local authority"), measure.words, *((tr("Of"), tr("Share")) if measure.percent else ()))
    rows = []
    for line in section.lines:
        figure = line.figures[at]
        cells = [Cell(line.label, line.label), Cell(marked(figure), figure.value, _opens(figure))]
        if measure.percent:
            cells += [base_cell(figure), replace(Cell(share(figure.percent), figure.percent), opens=_opens(figure))]
        rows.append(tuple(cells))
    return TableFace(
        tr("{words} by authority", words=measure.words),
        heads,
        tuple(rows),
        frozenset(range(1, len(heads))),
        about,
        total=True,
    )


def _opens(figure: Figure) -> Any:
    return figure.counted if figure.value else None


def told_of(shown: Shown) -> str:
    """What stands above the map in words: the highest number and the lowest."""
    known = {name: value for name, value in shown.values.values.items() if value is not None}
    if not known:
        return tr("No authority has a number in this release.")
    most, least = max(known, key=lambda name: known[name]), min(known, key=lambda name: known[name])
    return tr(
        "Most in {most} ({number}), fewest in {least} ({number2}).",
        most=most,
        number=number(known[most]),
        least=least,
        number2=number(known[least]),
    )
