"""Which settings a fetch of reports is for: a shortlist, a search, an area, one, or all that the register lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.sources import ofsted_register as register


@dataclass(frozen=True, slots=True)
class Target:
    """A setting whose page is to be read. `withheld`: its reports are kept without name and place."""

    urn: str
    page: str
    label: str
    withheld: bool


_NEWEST = "(SELECT max(as_at) FROM release WHERE dataset = 'register')"
_SELECT = "SELECT s.urn, f.type, f.withheld, f.name, f.la FROM setting s JOIN fact f ON f.id = s.fact_id"


def of_urns(conn: sqlite3.Connection, urns: Iterable[str]) -> list[Target]:
    """The settings of these URNs that the register knows, in their order, each once."""
    wanted = list(dict.fromkeys(urns))
    rows = conn.execute(f"{_SELECT} WHERE s.urn IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    found = {row["urn"]: _target(row) for row in rows}
    return [found[urn] for urn in wanted if urn in found]


def authorities(conn: sqlite3.Connection, names: Sequence[str]) -> list[str]:
    """The authorities of these names as the newest release spells them. Raises `unknown-value` listing the known."""
    if not names:
        return []
    rows = conn.execute(
        "SELECT DISTINCT f.la FROM setting s JOIN fact f ON f.id = s.fact_id"
        f" WHERE s.last_as_at = {_NEWEST} AND f.la IS NOT NULL ORDER BY f.la"
    )
    known = {row[0].casefold(): row[0] for row in rows}
    for name in names:
        if name.strip().casefold() not in known:
            raise KnownError("unknown-value", what="local authority", value=name, known=", ".join(known.values()))
    return [known[name.strip().casefold()] for name in names]


def mirrored(conn: sqlite3.Connection, mirror: Path) -> list[Target]:
    """The settings whose page stands in the mirror folder `mirror`: a small one need not be asked for all others."""
    return of_urns(conn, sorted(path.name for path in (mirror / "reports.ofsted.gov.uk/provider").glob("*/*")))


def of_authorities(conn: sqlite3.Connection, las: Sequence[str]) -> list[Target]:
    """The settings of the newest release in these authorities (all of them: none named), in the order of URNs."""
    where = " AND f.la IN (SELECT value FROM json_each(?))" if las else ""
    rows = conn.execute(
        f"{_SELECT} WHERE s.last_as_at = {_NEWEST}{where} ORDER BY s.urn", (json.dumps(list(las)),) if las else ()
    )
    return [_target(row) for row in rows]


def withheld_among(conn: sqlite3.Connection | None, urns: Iterable[str]) -> dict[str, bool]:
    """Whether the register withholds the names of these settings; those it does not know are left out."""
    if conn is None:
        return {}
    return {target.urn: target.withheld for target in of_urns(conn, urns)}


def _target(row: sqlite3.Row) -> Target:
    type_ = row["type"] or ""
    label = register.label(row["name"], type_, row["la"])
    return Target(row["urn"], register.provider_page(type_, row["urn"]), label, bool(row["withheld"]))
