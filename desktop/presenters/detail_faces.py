"""One setting as the detail shows it: outcomes, facts with their source, what other releases say. Pure.

`detail_face` works from what a row of the results knows; `with_record` adds what only the whole record tells.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from data_sync.api import Record, Setting, in_words
from desktop.language import tr
from desktop.models.detail_face import DetailFace, ListingLine, Provenance
from desktop.presenters import setting_words as words
from desktop.presenters.outcome_blocks import blocks_of
from desktop.presenters.scales import spoken

ATTRIBUTION = tr(
    "Source: Ofsted, childcare providers and inspections. Contains public sector information"
    " licensed under the Open Government Licence v3.0."
)
INVENTED = tr("SAMPLE: this setting is invented, and so is the file it stands in, which came with the program.")
LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
_COMPARED = (
    ("name", tr("called {}")),
    ("type", "{}"),
    ("subtype", "{}"),
    ("places", tr("{} places")),
    ("address", tr("at {}")),
    ("postcode", "{}"),
    ("la", tr("in {}")),
    ("person_name", tr("run by {}")),
)
"""Facts that are said of an older release where it has them otherwise."""

_COLUMNS = (
    (tr("Name"), "name"),
    (tr("Type"), "type"),
    (tr("Subtype"), "subtype"),
    (tr("Registers"), "registers"),
    (tr("Town"), "town"),
    (tr("Postcode"), "postcode"),
    (tr("Telephone"), "telephone"),
    (tr("Local authority"), "la"),
    (tr("Region"), "region"),
    (tr("Constituency"), "constituency"),
    (tr("Deprivation band of the area"), "deprivation"),
    (tr("Places"), "places"),
    (tr("Places including estimates"), "places_estimate"),
    (tr("Registered"), "registered"),
    (tr("Run by"), "person_name"),
)


def detail_face(setting: Setting, today: str, as_at: str) -> DetailFace:
    """What can be shown at once; `as_at` is the release that the setting was read from."""
    left = ""
    if setting.left_as_at:
        left = tr(
            "No longer on the register as at {day}. That may be a closure, a new owner or a new registration.",
            day=in_words(setting.left_as_at),
        )
    return DetailFace(
        urn=setting.urn,
        title=words.title(setting),
        line=words.address_line(setting),
        blocks=blocks_of(setting, today),
        facts=_facts(setting),
        newer=tr("A newer report may be on Ofsted’s site: these data are as at {day}.", day=in_words(as_at)),
        left=left,
    )


def with_record(face: DetailFace, record: Record, *, sample: bool = False) -> DetailFace:
    """The same setting with what each release says, and where it stands.

    An invented setting of the sample has no page anywhere, and neither have its files: it gets no addresses.
    """
    return replace(
        face,
        page="" if sample else record.page,
        listings=listings(record),
        provenance=_provenance(record, sample=sample),
    )


def listings(record: Record) -> tuple[ListingLine, ...]:
    """Each release that lists the setting, newest first; an older one with what it says otherwise."""
    if not record.listings:
        return ()
    newest, *older = record.listings
    told = [ListingLine(in_words(newest["as_at"]), tr("Row {row:,} of its file", row=newest["row"]))]
    for listing in older:
        differs = [
            pattern.format(listing[name] or tr("not given"))
            for name, pattern in _COMPARED
            if listing[name] != newest[name] and not (listing["withheld"] and newest["withheld"])
        ]
        if listing["withheld"] != newest["withheld"]:
            differs = [tr("name withheld then") if listing["withheld"] else tr("name published then")]
        if listing["withheld"] and newest["withheld"] and listing["places"] != newest["places"]:
            differs.append(tr("{value} places", value=listing["places"] or tr("not given")))
        told.append(ListingLine(in_words(listing["as_at"]), "; ".join(differs) or tr("The same")))
    return tuple(told)


def _facts(setting: Setting) -> tuple[tuple[str, str], ...]:
    told: list[tuple[str, str | None]] = [
        (tr("Places"), words.places(setting)),
        (tr("Registers"), words.registers(setting)),
        (tr("Registered"), in_words(setting.registered) if setting.registered else tr("Not given")),
        ("URN", setting.urn),
        (tr("Authority"), words.area(setting) or tr("Not recorded")),
        (tr("Run by"), tr("Withheld by Ofsted") if setting.withheld else setting.person_name),
        (tr("Telephone"), tr("Withheld by Ofsted") if setting.withheld else setting.telephone),
        (tr("Deprivation"), _deprivation(setting)),
    ]
    return tuple((name, value) for name, value in told if value)


def _deprivation(setting: Setting) -> str | None:
    band = setting.deprivation
    if not band or band == "Unknown":
        return None
    return tr("{band} (band of the area)", band=band)


def _provenance(record: Record, *, sample: bool) -> Provenance | None:
    held: dict[str, Any] | None = record.provenance
    if held is None:
        return None
    facts = [
        (tr("Release"), held["release"]),
        (tr("As at"), in_words(held["as_at"])),
        (tr("File"), held["file"]),
        (tr("Row"), f"{held['row']:,}"),
        (tr("Brought here"), _moment(held["retrieved_at"])),
        (tr("Fingerprint (SHA-256)"), held["sha256"]),
        (tr("Licence"), held["licence"]),
    ]
    links = [
        (name, address)
        for name, address in (
            (tr("The release’s page"), held["page"]),
            (tr("The file"), held["url"]),
            (tr("The licence"), LICENCE),
        )
        if address
    ]
    columns: dict[str, str] = held["columns"]
    listing = record.listings[0] if record.listings else {}
    shown = tuple(
        (name, _cell(listing.get(key)), columns[key])
        for name, key in _COLUMNS
        if key in columns and listing.get(key) not in (None, "", [])
    )
    told = tuple((n, str(v)) for n, v in facts if v)
    return Provenance(told, () if sample else tuple(links), shown, INVENTED if sample else ATTRIBUTION)


def _cell(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(value)
    return spoken(f"{value:g}" if isinstance(value, float) else str(value))


def _moment(iso: str) -> str:
    """ "22 November 2026, 09:29" of `2026-11-22T09:29:23Z` (UTC)."""
    return tr("{day}, {iso} UTC", day=in_words(iso[:10]), iso=iso[11:16])
