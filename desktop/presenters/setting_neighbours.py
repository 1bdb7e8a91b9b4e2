"""Who else is at a setting's address, and what else the same person or company runs, in words. Pure.

Outcomes are counted by framework, each with a base of its own; nothing is added up across them (domain rule 1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data_sync.api import Setting
from desktop.language import tr, trn
from desktop.models.detail_face import ChipFace, ChipKind
from desktop.presenters import setting_words as words
from desktop.presenters.scales import CARD, spoken

OVERALL = "Overall effectiveness"
NOT_RECORDED = "Not Recorded"
NAMED = 3
"""So many authorities are named; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another registration at the address."""

    urn: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class AddressFace:
    """Other registrations at the address: those on the register, and those that have left."""

    address: str
    here: tuple[Neighbour, ...] = ()
    left: tuple[Neighbour, ...] = ()


@dataclass(frozen=True, slots=True)
class GradeCount:
    """How many settings have a grade."""

    chip: ChipFace
    count: int


@dataclass(frozen=True, slots=True)
class SpreadFace:
    """How outcomes lie in one framework: `base` settings, and for each area the grades that occur."""

    title: str
    base: str
    areas: tuple[tuple[str, tuple[GradeCount, ...]], ...]
    safeguarding: tuple[GradeCount, ...] = ()


@dataclass(frozen=True, slots=True)
class RunFace:
    """What one registered person or company runs. `urns` are all of its settings, `notes` what must be said with it."""

    name: str
    line: str
    urns: tuple[str, ...]
    spreads: tuple[SpreadFace, ...] = ()
    notes: tuple[str, ...] = ()


def address_face(found: Any, held: Mapping[str, Setting]) -> AddressFace | None:
    """The face of what `Library.at_address` gives; None where there is no address to look at."""
    if found.address is None:
        return None
    return AddressFace(found.address, _neighbours(found.here, held), _neighbours(found.left, held))


def run_face(found: Any) -> RunFace | None:
    """The face of what `Library.run_by` gives; None where who runs it is not published."""
    if found is None:
        return None
    count = len(found.urns)
    name = found.person_name or tr("Registered person {person_urn}", person_urn=found.person_urn)
    notes = []
    if found.without_outcome and count > 1:
        n = found.without_outcome
        notes.append(
            trn("{n} setting has no outcome in this release.", "{n} settings have no outcome in this release.", n, n=n)
        )
    if found.same_name:
        notes.append(
            trn(
                "{n} more setting stands under the same published name with another number: perhaps the same"
                " company, and not counted here.",
                "{n} more settings stand under the same published name with another number: perhaps the same"
                " company, and not counted here.",
                found.same_name,
                n=found.same_name,
            )
        )
    spreads = tuple(_spread(each) for each in found.spreads) if count > 1 else ()
    return RunFace(name, _run_line(found, count), tuple(found.urns), spreads, tuple(notes))


def _run_line(found: Any, count: int) -> str:
    if count < 2:
        return tr("Only this setting is on the register under this registered person or company.")
    places = tr("{places:,} places in the Early Years Register", places=found.places) if found.places else ""
    told = [tr("{count} settings on the register, this one among them", count=count), _where(found.authorities), places]
    return words.BETWEEN.join(part for part in told if part)


def _where(authorities: Mapping[str, int]) -> str:
    """ "in Leeds 3, York 2 and 4 other authorities"."""
    known = [(name, n) for name, n in authorities.items() if name != NOT_RECORDED]
    if not known:
        return ""
    if len(known) == 1:
        return tr("in {known}", known=known[0][0])
    named = ", ".join(f"{name} {n}" for name, n in known[:NAMED])
    rest = len(known) - NAMED
    if rest <= 0:
        return tr("in {named}", named=named)
    return trn(
        "in {named} and {rest} other authority", "in {named} and {rest} other authorities", rest, named=named, rest=rest
    )


def _spread(spread: Any) -> SpreadFace:
    """The four-grade scale by its overall grade, a report card by its areas: it has no overall grade."""
    kind: ChipKind = "card" if spread.framework == CARD else "met" if spread.framework in words.MET_KINDS else "graded"
    areas = spread.areas if kind == "card" else {k: v for k, v in spread.areas.items() if k == OVERALL}
    shown = tuple(
        (
            tr("Outcome") if kind == "met" else spoken(heading),
            tuple(GradeCount(ChipFace(kind, grade), n) for grade, n in grades.items()),
        )
        for heading, grades in areas.items()
    )
    guarded = tuple(
        GradeCount(_guard(key, kind), n) for key, n in spread.safeguarding.items() if key in ("met", "not-met")
    )
    noun = "setting" if spread.base == 1 else "settings"
    return SpreadFace(spread.title, f"{spread.base} {noun}", shown, guarded)


def _guard(key: str, kind: str) -> ChipFace:
    form = {"card": "report_card"}.get(kind, "graded")
    return ChipFace("safe" if key == "met" else "unsafe", words.safeguarding_words(form, key))


def _neighbours(urns: Sequence[str], held: Mapping[str, Setting]) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(urn, words.title(held[urn]), words.BETWEEN.join((words.kind(held[urn]), tr("URN {urn}", urn=urn))))
        for urn in urns
        if urn in held
    )
