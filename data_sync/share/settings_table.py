"""Settings as a flat table, one row each, for CSV and spreadsheets. What is withheld is blank in every column."""

from __future__ import annotations

from functools import cache
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.domain.setting import Setting
from data_sync.share.table import Column

_PLACES = "The most children under 8 it is registered to look after at one time. Not free places, not how many attend."
_NO_OVERALL = (
    "The word of a four-grade inspection, or the published met / not met. A report card has no overall grade: its areas"
    " stand in columns of their own."
)
_HEAD = (
    Column("urn", "URN", note="The registration's number: a registration, not a place.", brief=True),
    Column(
        "label",
        "Name",
        note="The published name, or what it is and where it is where the name is withheld.",
        brief=True,
    ),
    Column("name", "Published name", note="Blank where Ofsted does not publish it.", chosen=False),
    Column("withheld", "Name withheld", note="Whether Ofsted withholds name and address."),
    Column("type", "Type", brief=True),
    Column("subtype", "Subtype"),
    Column("registers", "Registers", note="EYR Early Years, CCR compulsory, VCR voluntary Childcare Register."),
    Column("la", "Local authority", brief=True),
    Column("region", "Region"),
    Column("town", "Town", brief=True),
    Column("postcode", "Postcode", brief=True),
    Column("places", "Places", "whole", note=_PLACES, brief=True),
    Column("deprivation", "Deprivation band", note="Of the neighbourhood, not of the setting or its families."),
    Column("registered", "Registered", "date"),
    Column("left_as_at", "No longer on the register as at", "date"),
    Column(
        "distance_miles",
        "Distance",
        "decimal",
        "miles",
        "In a straight line; walking or driving is further.",
        brief=True,
    ),
    Column("outcome", "Form of outcome", note="graded, report_card, met_not_met or none."),
    Column("framework", "Framework"),
    Column("inspected", "Inspected", "date", note="The date of the latest outcome."),
    Column("overall", "Overall outcome", note=_NO_OVERALL),
    Column("outcome_words", "Outcome in words", note="What was found last; where there is none, why.", brief=True),
    Column("safeguarding", "Safeguarding", note="met or not-met in the latest outcome; blank where not stated."),
    Column("why_none", "Why there is no outcome"),
)
_TAIL = (
    Column("address", "Address", chosen=False),
    Column("telephone", "Telephone", chosen=False),
    Column("person_name", "Run by", note="The registered person or company, where published.", chosen=False),
    Column(
        "places_estimate", "Places including estimates", "decimal", chosen=False,
        note="Where Ofsted does not hold the number, the average for the type.",
    ),
    Column("latitude", "Latitude", "decimal", note="Of the postcode. None for those withheld.", chosen=False),
    Column("longitude", "Longitude", "decimal", note="Of the postcode. None for those withheld.", chosen=False),
)  # fmt: skip


def _in_words(setting: Setting) -> str | None:
    """The outcome for a reader who sees no other column: never blank."""
    outcome = setting.outcome
    if outcome.inspected is None:
        return outcome.why_none
    told = "Report card, no overall grade" if outcome.form == "report_card" else outcome.overall or "No result stated"
    unsafe = "Safeguarding not met. " if outcome.safeguarding == "not-met" else ""
    return f"{unsafe}{told}, {in_words(outcome.inspected)}"


@cache
def columns() -> tuple[Column, ...]:
    """Every column; each area of both scales has its own, the two scales apart."""
    areas = []
    for name, lead in (("graded", "graded"), ("card", "report card")):
        on = scale(name)
        note = f"{on.title}, its newest outcome. {on.in_words}"
        areas += [
            Column(f"{lead}: {a.heading}", f"{lead[0].upper()}{lead[1:]}: {a.heading}", note=note)
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
