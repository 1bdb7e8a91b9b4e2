"""Searches against one cache: keeps the engine for as long as what is held stays, and reads the rows behind an
answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from data_sync.domain.setting import Setting
from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.search.first_letters import FirstAnswer, kept_answer, letter_of
from data_sync.search.query import Query
from data_sync.search.rows import Rows, with_distances

if TYPE_CHECKING:
    from data_sync.search.columns import Columns
    from data_sync.search.engine import Engine, Found, OwnRows
    from data_sync.search.places import Anchor


@dataclass(frozen=True, slots=True)
class Answer:
    """A search's answer. Positions are opaque; `Finder.rows` reads the settings behind a slice of them.

    `words` are those searched for where the spelling was mended. `unplaced` counts settings that every other filter
    holds for but whose place is withheld or unknown, so that no distance can be said.
    """

    query: Query
    total: int
    found: Found
    as_at: str
    words: tuple[str, ...]
    unplaced: int
    columns: Columns = field(repr=False)
    cache: str  # the file that the columns were read from: a rebuilt cache numbers settings anew

    def counts(self) -> dict[str, dict[str, int]]:
        """Counts for each facet and value, obeying all filters but the facet's own."""
        return self.found.counts()


class OwnUrns(NamedTuple):
    """What a query's tests of the person's own columns let through, and the order of the one it is sorted by: URNs, all
    that is told here of what belongs to a person."""

    passing: frozenset[str] | None = None
    ranks: Mapping[str, int] | None = None


class FirstPage(NamedTuple):
    """The first settings by name of the newest release, for showing before the engine is read."""

    total: int
    as_at: str
    settings: list[Setting]


class Finder:
    """Searching over the connection that `connect` gives for the calling thread. `today` is an ISO date; `own` resolves
    what a query asks of the person's own columns."""

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        today: Callable[[], str],
        own: Callable[[Query], OwnUrns] | None = None,
    ) -> None:
        self._connect, self._today, self._own = connect, today, own
        self._own_held: tuple[Columns, OwnUrns, OwnRows] | None = None
        self._urns_held: tuple[Columns, list[str]] | None = None
        self._engines: dict[bool, tuple[str, Engine]] = {}

    def engine(self, *, left: bool = False) -> Engine:
        """The engine over the newest release (or over the settings that have left), read once and kept."""
        from data_sync.insight.holdings import newest_mark
        from data_sync.insight.outcomes import days
        from data_sync.search.columns import left_columns, load_columns
        from data_sync.search.engine import Engine

        conn = self._connect()
        mark = newest_mark(conn)
        if mark is None:
            raise KnownError("no-data")
        mark = f"{mark} {self._today()}"
        held = self._engines.get(left)
        if held is None or held[0] != mark:
            columns = left_columns(conn) if left else load_columns(conn)
            also_known = self.engine().columns.words if left else None
            held = self._engines[left] = (mark, Engine(columns, days(self._today()), self._anchor, also_known))
        return held[1]

    @property
    def quick(self) -> bool:
        """Whether a search answers at once: what it reads once was read, of today and of the newest release."""
        from data_sync.insight.holdings import newest_mark

        held = self._engines.get(False)
        return held is not None and held[0] == f"{newest_mark(self._connect())} {self._today()}"

    def _anchor(self, text: str) -> Anchor:
        from data_sync.search.places import anchor_for

        return anchor_for(self._connect(), text)

    def search(self, query: Query) -> Answer:
        """Settings of the newest release (with `query.left`: those that have left) that the query asks for."""
        engine = self.engine(left=query.left)
        found = engine.find(query, self._chosen(query), self._own_rows(query, engine.columns))
        unplaced = 0 if found.unplaced is None else len(found.unplaced)
        conn = self._connect()
        newest = Rows(conn).releases[-1]
        return Answer(query, len(found), found, newest, found.words, unplaced, engine.columns, _file(conn))

    def _own_rows(self, query: Query, columns: Columns) -> OwnRows | None:
        """What the person's own columns come to in these columns; the last one is kept, for who types on."""
        if self._own is None or not (query.own or query.sort == "own"):
            return None
        import numpy as np

        from data_sync.search.engine import OwnRows

        asked = self._own(query)
        held = self._own_held
        if held is not None and held[0] is columns and _same(held[1], asked):
            return held[2]
        if self._urns_held is None or self._urns_held[0] is not columns:
            by_id = dict(self._connect().execute("SELECT id, urn FROM setting").fetchall())
            self._urns_held = (columns, [by_id.get(n, "") for n in columns.arrays["setting_id"].tolist()])
        urns = self._urns_held[1]
        mask = ranks = None
        if (passing := asked.passing) is not None:
            mask = np.fromiter((urn in passing for urn in urns), bool, len(urns))
        if (order := asked.ranks) is not None:
            ranks = np.fromiter((order.get(urn, -1) for urn in urns), np.int32, len(urns))
        made = OwnRows(mask, ranks)
        self._own_held = (columns, asked, made)
        return made

    def _chosen(self, query: Query) -> Any:
        if query.urns is None:
            return None
        conn = self._connect()
        found: list[int] = []
        for start in range(0, len(query.urns), 500):
            some = query.urns[start : start + 500]
            rows = conn.execute(f"SELECT id FROM setting WHERE urn IN ({','.join('?' * len(some))})", some)
            found += [row[0] for row in rows]
        return found

    def rows(self, answer: Answer, start: int = 0, count: int | None = None) -> list[Setting]:
        """The settings from `start` on, in the answer's order.

        They are told as they were when they were found, also when a newer release has come since. Where that cannot be
        (the release was revised, the cache built again) the answer is asked anew, so that releases are never mixed.
        """
        stop = None if count is None else start + count
        conn = self._connect()
        facts = answer.columns.arrays["fact_id"][answer.found.positions[start:stop]].tolist()
        same = answer.cache == _file(conn)
        settings = Rows(conn).by_fact(facts, None if answer.query.left else answer.as_at) if same else []
        if len(settings) < len(facts):
            return self.rows(self.search(answer.query), start, count)
        if answer.found.miles is None:
            return settings
        return with_distances(settings, answer.found, answer.columns.arrays["about"], start)

    def urns(self, answer: Answer) -> list[str]:
        """The URNs of everything an answer found, in its order, without reading the rows; asked anew as in `rows`."""
        conn = self._connect()
        ids = answer.columns.arrays["setting_id"][answer.found.positions].tolist()
        known: dict[int, str] = dict(conn.execute("SELECT id, urn FROM setting").fetchall())
        if answer.cache != _file(conn) or any(i not in known for i in ids):
            return self.urns(self.search(answer.query))
        return [known[i] for i in ids]

    def first_page(self, count: int) -> FirstPage:
        """The first settings by name, read without the columns (and so without numpy)."""
        conn = self._connect()
        row = conn.execute(
            "SELECT as_at, settings FROM release WHERE dataset = 'register' ORDER BY as_at DESC LIMIT 1"
        ).fetchone()
        if row is None:
            raise KnownError("no-data")
        packed = conn.execute("SELECT data FROM packed WHERE name = 'a.fact_id'").fetchone()[0][: 4 * count]
        facts = list(memoryview(packed).cast("i"))
        return FirstPage(row[1], row[0], Rows(conn).by_fact(facts, row[0]))

    def first_answer(self, query: Query) -> FirstAnswer | None:
        """The answer to a question of one letter, read without the columns; None where the engine must be asked."""
        letter = letter_of(query)
        conn = self._connect()
        kept = kept_answer(conn, letter) if letter is not None else None
        if kept is None:
            return None
        rows = Rows(conn)
        settings = rows.by_fact(kept.facts, rows.releases[-1])
        if len(settings) < len(kept.facts):
            return None
        counts = kept.counts | {"inspected": kept.inspected(self._today())}
        return FirstAnswer(kept.total, rows.releases[-1], settings, counts, kept.leading)

    def by_urn(self, urns: Iterable[str]) -> list[Setting]:
        """The newest known of these settings; unknown URNs are left out."""
        return Rows(self._connect()).by_urn([urn for text in urns if (urn := parse_urn(text))])

    def values(self, name: str) -> list[str]:
        """The words a filter knows: la, region, type, subtype or deprivation."""
        return [word for word in self.engine().columns.words[name] if word]


def _same(one: OwnUrns, other: OwnUrns) -> bool:
    """Whether both were resolved to the very same things, which are kept by who resolves them."""
    return one.passing is other.passing and one.ranks is other.ranks


def _file(conn: sqlite3.Connection) -> str:
    """The file behind a connection."""
    return str(conn.execute("PRAGMA database_list").fetchone()[2])
