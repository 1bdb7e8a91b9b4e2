"""The changes between two releases as a queue: what is new in an area or a list, in words, each with an identity of
its own.

An item is known by its setting, its kind and the two neighbouring releases between which it came about: the same
change has the same identity whether it is looked at from the last release or from two years ago.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.errors import KnownError
from data_sync.insight.areas import is_succession
from data_sync.insight.change_words import (
    FIELDS,
    KIND_TITLES,
    LOCATION,
    block_fields,
    fact_words,
    visited,
    visits_of,
    words_of,
)
from data_sync.insight.changes import Change, changes_between, stored_changes
from data_sync.insight.counts import Release, releases
from data_sync.insight.successions import Pair
from data_sync.language import tr
from data_sync.sources.ofsted_register import label

ITEM_KINDS = tuple(KIND_TITLES)
"""Kinds of item, in the order they are told: `insight.changes.KINDS`, and two told apart when they are read."""
_LOCATED = frozenset({"renamed", "moved", "person_changed"})


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """One change of one setting. `before` and `after` are words, None where there is nothing to say.

    `date` is the inspection's (ISO), `not_met` that it found safeguarding not met. `newly_listed`: an inspection
    older than the earlier release that is listed for the first time, which is not news. `came_back`: a joiner that an
    older release had. `perhaps` are URNs that this registration perhaps continues or is continued by. `from_as_at`
    and `to_as_at` are the neighbouring releases between which it came about. `was_date` is that of the inspection
    before (ISO), where `before` is one; `visit` and `was_visit` are the kinds of the two inspections. `registered` is
    the day (ISO) that a joiner was registered on.
    """

    urn: str
    label: str
    type: str | None
    la: str | None
    kind: str
    before: str | None
    after: str | None
    date: str | None
    not_met: bool
    newly_listed: bool
    came_back: bool
    from_as_at: str
    to_as_at: str
    perhaps: tuple[str, ...] = ()
    was_date: str | None = None
    visit: str | None = None
    was_visit: str | None = None
    registered: str | None = None

    @property
    def visited(self) -> str:
        """The inspection by what it was and when: "Report card, 3 March 2026"; blank where it is of none."""
        return visited(self.visit, self.date) if self.visit and self.date else ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What it is known by: URN, kind and the two releases."""
        return self.urn, self.kind, self.from_as_at, self.to_as_at

    @property
    def is_news(self) -> bool:
        """Whether it is shown as new: not a column listed for the first time, nor a council that changed."""
        return not self.newly_listed and self.kind != "council_changed"

    def as_json(self) -> dict[str, Any]:
        return {
            "urn": self.urn,
            "kind": self.kind,
            "before": self.before,
            "after": self.after,
            "label": self.label,
            "type": self.type,
            "la": self.la,
            "date": self.date,
            "newly_listed": self.newly_listed,
            "came_back": self.came_back,
            "perhaps": list(self.perhaps),
            "since": self.from_as_at,
            "seen": self.to_as_at,
        }


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The changes from one release to another, those told first standing first."""

    from_as_at: str
    to_as_at: str
    items: tuple[ChangeItem, ...]

    @property
    def news(self) -> tuple[ChangeItem, ...]:
        """The items that are shown as new."""
        return tuple(item for item in self.items if item.is_news)

    def counts(self) -> dict[str, int]:
        """How many of each kind; `inspected` includes `newly_listed`, `joined` includes `came_back`."""
        found = Counter(item.kind for item in self.items)
        counts = {kind: found[kind] for kind in ITEM_KINDS}
        counts["came_back"] = sum(item.came_back for item in self.items)
        counts["newly_listed"] = sum(item.newly_listed and item.kind == "inspected" for item in self.items)
        return counts

    def grouped(self) -> list[tuple[str, tuple[ChangeItem, ...]]]:
        """What is new by kind: the heading and its items, for a summary to print. Kinds with none are left out."""
        by_kind = ((KIND_TITLES[kind], tuple(i for i in self.news if i.kind == kind)) for kind in ITEM_KINDS)
        return [(title, items) for title, items in by_kind if items]

    def as_json(self) -> dict[str, Any]:
        """The changes in the command line's shape."""
        return {
            "from": self.from_as_at,
            "to": self.to_as_at,
            **self.counts(),
            "items": [item.as_json() for item in self.items],
        }


def span(conn: sqlite3.Connection, since: str | None = None, until: str | None = None) -> tuple[Release, Release]:
    """The two releases to compare: the newest as at `until` or before (the newest held unless said), and the newest
    as at `since` or before (unless said, the one before the later). Dates are ISO.

    Raises `one-release`, `unknown-release` or `bad-query`.
    """
    held = releases(conn)
    if not held:
        raise KnownError("no-data")
    if len(held) == 1:
        raise KnownError("one-release", as_at=in_words(held[0].as_at))
    later = _newest_to(held, until) if until else held[-1]
    if since:
        earlier = _newest_to(held, since)
    elif later is held[0]:
        why = tr("no release before {day} is held", day=in_words(later.as_at))
        raise KnownError("bad-query", why=why)
    else:
        earlier = held[held.index(later) - 1]
    if earlier.as_at >= later.as_at:
        why = tr("nothing lies between {day} and {day2}", day=in_words(earlier.as_at), day2=in_words(later.as_at))
        raise KnownError("bad-query", why=why)
    return earlier, later


def _newest_to(held: Sequence[Release], day: str) -> Release:
    found = [release for release in held if release.as_at <= day]
    if not found:
        raise KnownError("unknown-release", as_at=in_words(day), known=", ".join(r.as_at for r in reversed(held)))
    return found[-1]


def changes_of_area(
    conn: sqlite3.Connection,
    earlier: Release,
    later: Release,
    *,
    las: Sequence[str] = (),
    types: Collection[str] = (),
    urns: Collection[str] | None = None,
    pairs: Iterable[Pair] = (),
) -> ChangeSet:
    """The changes from one release to a later one, of settings in these authorities, of these types and of these URNs
    (each only where given). `pairs` are candidates for earlier registrations (`insight.successions`)."""
    held = [release for release in releases(conn) if earlier.as_at <= release.as_at <= later.as_at]
    read = stored_changes if len(held) == 2 else changes_between
    found = [c for c in read(conn, earlier.id, later.id, las) if _of_area(c, las) and (not types or c.type in types)]
    settings = _settings(conn, found, urns)
    found = [change for change in found if change.setting_id in settings]
    visits, when = visits_of(conn, found), _came_about(conn, held, found)
    items = [_item(change, settings[change.setting_id], visits, when, earlier, later) for change in found]
    items = _with_candidates(items, pairs)
    order = {kind: n for n, kind in enumerate(ITEM_KINDS)}
    items.sort(key=lambda i: (not i.not_met, order[i.kind], i.label.casefold(), i.urn))
    return ChangeSet(earlier.as_at, later.as_at, tuple(items))


def _of_area(change: Change, las: Sequence[str]) -> bool:
    return not las or change.la in las or (change.kind == "authority_changed" and change.before in las)


@dataclass(frozen=True, slots=True)
class _Named:
    urn: str
    label: str
    withheld: bool


def _settings(conn: sqlite3.Connection, changes: Iterable[Change], urns: Collection[str] | None) -> dict[int, _Named]:
    """The settings of changes by id, as the newest release that has them calls them: withheld today, withheld
    here."""
    wanted = None if urns is None else set(urns)
    rows = conn.execute(
        "SELECT s.id, s.urn, f.name, f.type, f.la, f.withheld FROM json_each(?) j"
        " CROSS JOIN setting s ON s.id = j.value JOIN fact f ON f.id = s.fact_id",
        (json.dumps(sorted({change.setting_id for change in changes})),),
    )
    return {
        setting: _Named(urn, label(None if withheld else name, type_, la), bool(withheld))
        for setting, urn, name, type_, la, withheld in rows
        if wanted is None or urn in wanted
    }


def _came_about(
    conn: sqlite3.Connection, held: Sequence[Release], changes: Sequence[Change]
) -> dict[tuple[int, str], tuple[str, str]]:
    """For each setting and kind the neighbouring releases between which it last came about."""
    if len(held) == 2:
        return {}
    wanted = {(change.setting_id, change.kind) for change in changes}
    found = {}
    for before, release in pairwise(held):
        for setting, kind in conn.execute("SELECT setting_id, kind FROM change WHERE release_id = ?", (release.id,)):
            if (setting, kind) in wanted:
                found[setting, kind] = (before.as_at, release.as_at)
    return found


def _item(
    change: Change,
    setting: _Named,
    visits: Any,
    when: dict[tuple[int, str], tuple[str, str]],
    earlier: Release,
    later: Release,
) -> ChangeItem:
    since, seen = when.get((change.setting_id, change.kind), (earlier.as_at, later.as_at))
    hidden = setting.withheld and change.kind in _LOCATED
    before, after = (None, None) if hidden else words_of(change, visits, seen)
    kind = change.kind
    if kind == "authority_changed" and is_succession(change.before, change.after):
        kind = "council_changed"
    visit, date, was_date, what, was = None, None, None, None, None
    if kind in ("inspected", "outcome_changed", "safeguarding_changed"):
        if change.after:
            what, date, *_ = change.after.split(" ")
            visit = visits.get((change.setting_id, what, date))
        if change.before:
            was, was_date, *_ = change.before.split(" ")
    not_met = (visit is not None and visit.safeguarding == 2) or (
        kind == "safeguarding_changed" and change.after is not None and change.after.endswith(" 2")
    )
    return ChangeItem(
        setting.urn, setting.label, change.type, change.la, kind, before, after, date, not_met, change.newly_listed,
        change.came_back, since, seen, (), was_date, what, was, change.after if kind == "joined" else None,
    )  # fmt: skip


def _with_candidates(items: list[ChangeItem], pairs: Iterable[Pair]) -> list[ChangeItem]:
    """An item more for each joiner that perhaps continues an earlier registration."""
    joined = {item.urn: item for item in items if item.kind == "joined" and not item.came_back}
    earlier: dict[str, list[str]] = {}
    for pair in pairs:
        if pair.later in joined:
            earlier.setdefault(pair.later, []).append(pair.earlier)
    more = [
        ChangeItem(
            urn, item.label, item.type, item.la, "perhaps_reregistered", ", ".join(earlier[urn]), urn, None, False,
            False, False, item.from_as_at, item.to_as_at, tuple(earlier[urn]),
        )
        for urn, item in joined.items()
        if urn in earlier
    ]  # fmt: skip
    return items + more


# --- field by field --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a setting that two releases state differently, in words; None where a release has none."""

    field: str
    before: str | None
    after: str | None


def fields_between(conn: sqlite3.Connection, urn: str, earlier: Release, later: Release) -> list[FieldChange]:
    """What two releases say differently of a setting, field by field; of one that only one of them lists, all it
    says.

    Nothing of name or place of a setting that is withheld today.
    """
    names = ", ".join(f"f.{name}" for name in (*FIELDS, "blocks"))
    sides = []
    for release in (earlier, later):
        row = conn.execute(
            f"SELECT n.withheld, {names} FROM setting s JOIN listing l ON l.setting_id = s.id AND l.release_id = ?"
            " JOIN fact f ON f.id = l.fact_id JOIN fact n ON n.id = s.fact_id WHERE s.urn = ?",
            (release.id, urn),
        ).fetchone()
        sides.append({} if row is None else _stated(row))
    before, after = sides
    titles = dict.fromkeys([*before, *after])
    return [FieldChange(t, before.get(t), after.get(t)) for t in titles if before.get(t) != after.get(t)]


def _stated(row: Sequence[Any]) -> dict[str, str | None]:
    withheld, *values, blocks = row
    found = {
        title: None if withheld and field in LOCATION else fact_words(field, value)
        for (field, title), value in zip(FIELDS.items(), values, strict=True)
    }
    return {**found, **block_fields(blocks)}
