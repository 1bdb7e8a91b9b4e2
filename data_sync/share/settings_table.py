"""Settings as a flat table, one row each, for CSV and spreadsheets. What is withheld is blank in every column."""

from __future__ import annotations

from functools import cache
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.domain.setting import Setting
from data_sync.language import later, look_up, tr
from data_sync.share.table import Column

_PLACES = tr(
    "The most children under 8 it is registered to look after at one time. Not free places, not how many attend."
)
_NO_OVERALL = tr(
    "The word of a four-grade inspection, or the published met / not met. A report card has no overall"
    " grade: its areas stand in columns of their own."
)
_HEAD = (
    Column("urn", "URN", note=tr("The registration's number: a registration, not a place."), brief=True),
    Column(
        "label",
        tr("Name"),
        note=tr("The published name, or what it is and where it is where the name is withheld."),
        brief=True,
    ),
    Column("name", tr("Published name"), note=tr("Blank where Ofsted does not publish it."), chosen=False),
    Column("withheld", tr("Name withheld"), note=tr("Whether Ofsted withholds name and address.")),
    Column("type", tr("Type"), brief=True),
    Column("subtype", tr("Subtype")),
    Column("registers", tr("Registers"), note=tr("EYR Early Years, CCR compulsory, VCR voluntary Childcare Register.")),
    Column("la", tr("Local authority"), brief=True),
    Column("region", tr("Region")),
    Column("town", tr("Town"), brief=True),
    Column("postcode", tr("Postcode"), brief=True),
    Column("places", tr("Places"), "whole", note=_PLACES, brief=True),
    Column("deprivation", tr("Deprivation band"), note=tr("Of the neighbourhood, not of the setting or its families.")),
    Column("registered", tr("Registered"), "date"),
    Column("left_as_at", tr("No longer on the register as at"), "date"),
    Column(
        "distance_miles",
        tr("Distance"),
        "decimal",
        tr("miles"),
        tr("In a straight line; walking or driving is further."),
        brief=True,
    ),
    Column("outcome", tr("Form of outcome"), note=tr("graded, report_card, met_not_met or none.")),
    Column("framework", tr("Framework")),
    Column("inspected", tr("Inspected"), "date", note=tr("The date of the latest outcome.")),
    Column("overall", tr("Overall outcome"), note=_NO_OVERALL),
    Column(
        "outcome_words", tr("Outcome in words"), note=tr("What was found last; where there is none, why."), brief=True
    ),
    Column(
        "safeguarding", tr("Safeguarding"), note=tr("met or not-met in the latest outcome; blank where not stated.")
    ),
    Column("why_none", tr("Why there is no outcome")),
)
_TAIL = (
    Column("address", tr("Address"), chosen=False),
    Column("telephone", tr("Telephone"), chosen=False),
    Column("person_name", tr("Run by"), note=tr("The registered person or company, where published."), chosen=False),
    Column(
        "places_estimate", tr("Places including estimates"), "decimal", chosen=False,
        note=tr("Where Ofsted does not hold the number, the average for the type."),
    ),
    Column("latitude", tr("Latitude"), "decimal", note=tr("Of the postcode. None for those withheld."), chosen=False),
    Column("longitude", tr("Longitude"), "decimal", note=tr("Of the postcode. None for those withheld."), chosen=False),
)  # fmt: skip


def _in_words(setting: Setting) -> str | None:
    """The outcome for a reader who sees no other column: never blank."""
    outcome = setting.outcome
    if outcome.inspected is None:
        return outcome.why_none
    told = outcome.overall or tr("No result stated")
    if outcome.form == "report_card":
        told = tr("Report card, no overall grade")
    day = in_words(outcome.inspected)
    if outcome.safeguarding == "not-met":
        return tr("Safeguarding not met. {outcome}, {day}", outcome=told, day=day)
    return tr("{outcome}, {day}", outcome=told, day=day)


@cache
def columns() -> tuple[Column, ...]:
    """Every column; each area of both scales has its own, the two scales apart."""
    areas = []
    for name, lead, title in (
        ("graded", "graded", later("Graded: {area}")),
        ("card", "report card", later("Report card: {area}")),
    ):
        on = scale(name)
        note = f"{tr('{scale}, its newest outcome.', scale=on.title)} {on.in_words}"
        areas += [
            Column(f"{lead}: {a.heading}", look_up(title).format(area=a.heading), note=note)
            for a in on.areas
            if a.key != "overall"
        ]
    return (*_HEAD, *areas, *_TAIL)


def header() -> list[str]:
    """The keys of the columns of a plain list, as `search --csv` prints them."""
    return [column.key for column in columns() if column not in _TAIL and column.key != "outcome_words"]


def row(setting: Setting) -> list[Any]:
    """One setting under `columns()`."""
    outcome = setting.outcome
    cells: list[Any] = [
        setting.urn, setting.label, setting.name, "yes" if setting.withheld else "no", setting.type, setting.subtype,
        " ".join(setting.registers), setting.la, setting.region, setting.town, setting.postcode, setting.places,
        setting.deprivation, setting.registered, setting.left_as_at, setting.distance_miles, outcome.form,
        outcome.framework, outcome.inspected, outcome.overall, _in_words(setting),
        outcome.safeguarding, outcome.why_none,
    ]  # fmt: skip
    for name in ("graded", "card"):
        block = next((b for b in setting.blocks if b.kind == name and b.nth == 1), None)
        areas = block.areas if block else {}
        cells += [areas.get(a.heading) for a in scale(name).areas if a.key != "overall"]
    told = (setting.address, setting.telephone, setting.person_name)
    cells += [None] * 3 if setting.withheld else told
    return [*cells, setting.places_estimate, setting.latitude, setting.longitude]
