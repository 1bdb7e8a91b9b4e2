"""A brief on one setting, for an officer's visit: what it is, its history over the releases, outcomes, what must
improve, rules that point at it, who else is there, who runs it, and what the person keeps of it.

What is published stands with its source; notes only where they are asked for, the watch list's entry always.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words
from data_sync.language import tr, trn
from data_sync.share.pack import Block, Facts, Grid, Head, Lines, Listed, PackPage, Words
from data_sync.share.table import Column, Notes, Table
from data_sync.share.visit_pack import facts, improve_blocks, improvements, outcomes, raised

if TYPE_CHECKING:
    from data_sync.domain.setting import Setting
    from data_sync.share.makers import Holding

MOST_OTHERS = 40
ROOM = 6
ITS_OWN = (tr("The register is Ofsted's own account as at its date."), tr("A URN is a registration, not a place."))


def brief_page(held: Holding, setting: Setting, *, notes: bool) -> PackPage:
    """The pages of one setting, beginning with its name."""
    must = improvements(setting, held.reports)
    blocks: list[Block] = [
        Facts((*facts(setting, held.today), *_more(setting))), *outcomes(setting, held.today),
        *improve_blocks(must, setting, held.reports), *_rules(held, setting), *_history(held, setting),
        *_others(held, setting), *_runs(held, setting), *_kept(held, setting.urn, notes=notes),
    ]  # fmt: skip
    asked = raised(setting, must, held.today)
    if asked:
        blocks += [Head(tr("Questions this raises")), Listed(tuple((words, "") for words in asked), boxes=True)]
    blocks += [*_provenance(held, setting), Head(tr("Notes from the visit")), Lines(ROOM)]
    return PackPage(setting.label, tuple(blocks))


def _more(setting: Setting) -> tuple[tuple[str, str], ...]:
    estimate, band = setting.places_estimate, setting.deprivation
    told = [
        (tr("Registers"), ", ".join(setting.registers)),
        (tr("Registered"), in_words(setting.registered) if setting.registered else ""),
        (tr("Local authority"), setting.la or ""),
        (tr("Region"), setting.region or ""),
        (tr("Constituency"), setting.constituency or ""),
        (tr("Deprivation band"), tr("{band}, of the area round the postcode", band=band) if band else ""),
        (tr("Registered person"), (setting.person_name or "") if not setting.withheld else ""),
    ]
    if estimate and not setting.places:
        said = tr("{n:g}: Ofsted does not hold the number; the average for its type", n=estimate)
        told.append((tr("Places, estimate"), said))
    return tuple((name, value) for name, value in told if value)


def _rules(held: Holding, setting: Setting) -> Iterator[Block]:
    yield Head(tr("Rules that point at it"))
    las = (setting.la,) if setting.la else ()
    found = [] if setting.left_as_at else [t for t in held.nation.triggers(las) if t.setting.urn == setting.urn]
    if not found:
        yield Words(tr("No funding or support rule that is known points at its newest outcome."), "quiet")
    for each in found:
        told = each.as_json()
        yield Facts(
            (
                (tr("The source says “{word}”", word=told["says"]), f"{told['title']}. {told['words']}"),
                (tr("Why"), str(told["why"])),
                (tr("Source"), f"{told['source']}, {told['source_date']}. {told['source_url'] or ''}".strip()),
                (tr("Check"), str(told["check"])),
            )
        )


def _history(held: Holding, setting: Setting) -> Iterator[Block]:
    """What happened, newest first, over all releases held."""
    items = held.timeline(setting.urn).items
    rows = [[item.when[:1].upper() + item.when[1:], item.words] for item in items]
    yield Grid(_table(tr("History over the releases held"), (("when", tr("When")), ("what", tr("What"))), rows))


def _others(held: Holding, setting: Setting) -> Iterator[Block]:
    """Who else is, or was, at the same premises."""
    found = held.at_address(setting.urn)
    yield Head(tr("Who else is there"))
    if found.address is None:
        yield Words(tr("Its address is not published, so nobody is looked for there."), "quiet")
        return
    for title, urns in (
        (tr("On the register at the same premises"), found.here),
        (tr("No longer on the register at the same premises"), found.left),
    ):
        if urns:
            yield from _settings(held, title, urns)
    if not found.here and not found.left:
        yield Words(tr("No other registration is, or was, at these premises in the releases held."), "quiet")


def _runs(held: Holding, setting: Setting) -> Iterator[Block]:
    """What else the same registered person or company runs."""
    found = held.run_by(setting.urn)
    yield Head(tr("Who runs it"))
    if found is None:
        yield Words(tr("The registered person is not published."), "quiet")
        return
    others = tuple(urn for urn in found.urns if urn != setting.urn)
    name = found.person_name or found.person_urn
    count = tr("{name}: no other setting on the register across England.", name=name)
    if others:
        count = trn(
            "{name}: {n:,} other setting on the register across England.",
            "{name}: {n:,} other settings on the register across England.", len(others), name=name, n=len(others),
        )  # fmt: skip
    where, more = ", ".join(f"{la} {n:,}" for la, n in list(found.authorities.items())[:8]), len(found.authorities) - 8
    by = tr("By authority: {counts}.", counts=where)
    if more > 0:
        by = tr("By authority: {counts}, and {n:,} more authorities.", counts=where, n=more)
    yield Words(f"{count} {by}")
    if found.same_name:
        same = trn(
            "{n:,} more stands under another registered person of the same published name.",
            "{n:,} more stand under other registered persons of the same published name.", found.same_name,
            n=found.same_name,
        )  # fmt: skip
        yield Words(f"{same} {tr('They may be the same company, and are not counted with it.')}", "quiet")
    if others:
        yield from _settings(held, tr("Its other settings"), others)


def _settings(held: Holding, title: str, urns: Sequence[str]) -> Iterator[Block]:
    found = held.settings(urns[:MOST_OTHERS])
    rows: list[list[Any]] = [[s.urn, s.label, s.la, _outcome(s), s.outcome.inspected] for s in found]
    heads = (
        ("urn", "URN"), ("label", tr("Name")), ("la", tr("Local authority")), ("outcome", tr("Latest outcome")),
    )  # fmt: skip
    yield Grid(_table(title, heads, rows, Column("inspected", tr("Inspected"), "date")))
    if len(urns) > MOST_OTHERS:
        yield Words(tr("The first {n} of {all:,}.", n=MOST_OTHERS, all=len(urns)), "quiet")


def _outcome(setting: Setting) -> str:
    """In its own framework's words: a report card has no overall grade."""
    newest = next((b for b in setting.blocks if b.date == setting.outcome.inspected), None)
    if newest is None:
        return setting.outcome.why_none or ""
    told = tr("Report card, no overall grade") if newest.kind == "card" else newest.overall or tr("No grade given")
    return tr("Safeguarding not met. {outcome}", outcome=told) if newest.safeguarding == 2 else told


def _kept(held: Holding, urn: str, *, notes: bool) -> Iterator[Block]:
    """The watch list's entry, and the notes where they are asked for."""
    watched = held.mine.watch_list.of(urn)
    yield Head(tr("On your watch list"))
    if watched is None:
        yield Words(tr("It is not on your watch list."), "quiet")
    else:
        told = (
            (tr("Owner"), watched.owner), (tr("Next action"), watched.next_action),
            ("By", in_words(watched.due) if watched.due else ""),
            (tr("Status"), (watched.rag or "").capitalize()), (tr("Note"), watched.note if notes else ""),
        )  # fmt: skip
        filled = tuple((name, value) for name, value in told if value)
        yield Facts(filled) if filled else Words(tr("It is watched; nothing is noted."), "quiet")
    if notes:
        yield Head(tr("Your notes"))
        written = held.mine.notes.of(urn)
        if not written:
            yield Words(tr("You have written none."), "quiet")
        for note in written:
            said = tr("On inspection {number}:", number=note.about)
            yield Words(f"{said}\n{note.text}" if note.about else note.text)


def _provenance(held: Holding, setting: Setting) -> Iterator[Block]:
    """Where the newest facts stand, and the page to check."""
    record = held.show(setting.urn)
    yield Head(tr("Where this stands"))
    told = [(tr("Ofsted's page"), record.page)]
    if record.provenance is not None:
        p = record.provenance
        row = tr("{file}, row {row:,}", file=p["file"], row=p["row"])
        told += [(tr("Release"), p["release"]), (tr("File"), row), ("SHA-256", p["sha256"])]
    yield Facts(tuple((name, value) for name, value in told if value))
    yield Words(" ".join(ITS_OWN), "quiet")


def _table(title: str, heads: Sequence[tuple[str, str]], rows: list[list[Any]], *more: Column) -> Table:
    columns = (*(Column(key, name) for key, name in heads), *more)
    return Table(title, columns, lambda: rows, Notes(None), len(rows))
