"""A setting in words that the rows and the detail share: what it is, where, how many places, which registers.

Pure: a published value in, plain words out. Where something is withheld the words say so and nothing else tells it.
"""

from __future__ import annotations

from data_sync.api import WHY_TITLES as REASONS
from data_sync.api import Setting, called, why_sentence
from desktop.language import tr

BETWEEN = "  ·  "
NOT_RECORDED = "Not Recorded"
WITHHELD = tr("Name withheld, placed by area only")
MET_KINDS = {
    "ncor": tr("No children attending"),
    "oosc": "Out-of-school care only",
    "cr": "Childcare Register only",
}
"""Checks that give no grade, by their framework."""

_PREMISES = "Childcare on non-domestic premises"  # as published
_KINDS = {
    "Full day care": tr("Nursery, full day care"),
    "Sessional day care": tr("Pre-school, sessional"),
    "Out-of-school day care": tr("Out-of-school day care"),
}
_CHILDCARE = {
    (False, False): "",
    (True, False): tr("Childcare (compulsory part)"),
    (False, True): tr("Childcare (voluntary part)"),
    (True, True): tr("Childcare (both parts)"),
}


def title(setting: Setting) -> str:
    """What it is called: its name, or "Childminder in Leeds" (the second line then says that the name is withheld)."""
    return called(setting.label)


def kind(setting: Setting) -> str:
    """What it is: "Nursery, full day care", "Childminder"."""
    if setting.type == _PREMISES:
        return _KINDS.get(setting.subtype or "", _PREMISES)
    return setting.type or tr("Kind not given")


def area(setting: Setting) -> str:
    """Its local authority, or empty where the register says that none is recorded."""
    return "" if setting.la in (None, "", NOT_RECORDED) else setting.la or ""


def where(setting: Setting) -> str:
    """The town, or the local authority."""
    return setting.town or area(setting)


def count_of_places(setting: Setting) -> str:
    """ "64 places", or empty where the register gives none."""
    if not setting.places:
        return ""
    return tr("1 place") if setting.places == 1 else tr("{places:,} places", places=setting.places)


def second_line(setting: Setting) -> str:
    """The line under the name in the results."""
    if setting.withheld:
        parts = [WITHHELD, count_of_places(setting)]
    else:
        parts = [kind(setting), where(setting), count_of_places(setting)]
    return BETWEEN.join(part for part in parts if part)


def address_line(setting: Setting) -> str:
    """What it is and where it stands, under the name in the detail."""
    if setting.withheld:
        return BETWEEN.join(part for part in (WITHHELD, kind(setting)) if part)
    # an address line can repeat the town or the postcode
    street = [part.strip() for part in (setting.address or "").split(",") if part.strip()]
    ends = [part for part in (setting.town, setting.postcode) if part]
    lines = [part for part in street if part not in ends]
    town = " ".join(part.replace(" ", "\u00a0") if part == setting.postcode else part for part in ends)
    stands = ", ".join([*lines, town] if town else lines)
    return BETWEEN.join(part for part in (kind(setting), stands or area(setting)) if part)


def registers(setting: Setting) -> str:
    """ "Early Years, Childcare (both parts)"."""
    early = tr("Early Years") if "EYR" in setting.registers else ""
    childcare = _CHILDCARE["CCR" in setting.registers, "VCR" in setting.registers]
    return ", ".join(part for part in (early, childcare) if part) or tr("None given")


def places(setting: Setting) -> str:
    """The registered places with what they are not, or the reason for a blank."""
    early_years = "EYR" in setting.registers
    if setting.places:
        return tr("{places:,} registered, not vacancies", places=setting.places)
    if early_years and setting.places_estimate:
        return tr(
            "About {places_estimate:.0f}, an estimate: the average for its type",
            places_estimate=setting.places_estimate,
        )
    return tr("Not given") if early_years else tr("Not recorded for this kind of registration")


def short_reason(setting: Setting) -> str:
    """Why there is no outcome, short enough for a row; the whole sentence where it is none of the known reasons."""
    whole = setting.outcome.why_none or tr("No outcome in this release")
    for reason in REASONS:
        if why_sentence(reason, setting.registered) == whole:
            return why_sentence(reason, setting.registered, short=True) or whole
    return whole


def safeguarding_words(form: str, result: str | None) -> str:
    """ "Safeguarding standards not met" for a report card, "Safeguarding not effective" before; "" where not stated."""
    if result is None:
        return ""
    if form == "report_card":
        return tr("Safeguarding standards met") if result == "met" else tr("Safeguarding standards not met")
    return tr("Safeguarding effective") if result == "met" else tr("Safeguarding not effective")
