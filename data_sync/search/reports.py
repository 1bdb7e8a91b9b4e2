"""Searching inside the reports held: hits as sentences with the words marked, newest first or the most relevant.

A section is what is searched: all words of a search stand in one. Newest first reads the index backwards and stops when
it has enough, so it does not matter how much is held.
"""

from __future__ import annotations

import json
import sqlite3
import time
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import KINDS, kind
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import SILENT, Progress
from data_sync.search.report_snippets import Marker
from data_sync.search.report_words import (
    MOST_BEGINNINGS,
    Asked,
    ask,
    file_tag,
    framework_tag,
    narrowed,
    section_tag,
    urn_tag,
)
from data_sync.sources.report_facts import facts
from data_sync.store.report_rows import first_id

Sort = Literal["newest", "relevance"]
SORTS = ("newest", "relevance")
_AS_TAGS = 1000
_COUNTED = 1000
MOST_FOUND = 20_000
"""Sections that one search names at most: more than anybody goes through."""
LONGEST = 6.0
"""Seconds after which a search stops and gives what it found by then, which `cut` tells."""
_LOOK_UP_EVERY = 20_000  # instructions of SQLite's between two looks at whether a search is still wanted


@dataclass(frozen=True, slots=True)
class ReportQuery:
    """A search inside reports. A filter with several values means any of them; different filters all hold.

    `section` narrows to kinds of section (`child`, `practice`, `safeguarding`, `improve`), `framework` and `kind` to
    those of reports (`kind`: inspection, card, actions, letter, other), `urns` to a set of settings (a shortlist, an
    area, a grade). `after` and `before` are ISO days of the inspection, both within.
    """

    text: str
    section: tuple[str, ...] = ()
    framework: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    urns: tuple[str, ...] | None = None
    after: str | None = None
    before: str | None = None
    sort: Sort = "newest"


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that has what was searched for. `marks` are where the words stand in `snippet`, from and to.

    `section` is the heading as printed, `section_kind` its kind; `others` counts its further marked words.
    """

    urn: str
    report: int
    section_id: int
    section: str
    section_kind: str
    kind: str
    framework: str | None
    inspected: str | None
    url: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    others: int
    name: str | None = None

    def named(self, name: str | None) -> Hit:
        """The hit with the register's name of its setting (None: withheld)."""
        return replace(self, name=name)

    def as_json(self) -> dict[str, Any]:
        return {
            "urn": self.urn,
            "name": self.name,
            "inspected": self.inspected,
            "framework": self.framework,
            "section": self.section,
            "snippet": self.snippet,
            "url": self.url,
        }


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of hits. `words` are what was looked for as it was understood, empty where nothing was.

    `cut` where the search was stopped after `LONGEST`: there may be more than was found.
    """

    hits: tuple[Hit, ...]
    words: tuple[str, ...]
    more: bool
    cut: bool = False

    def as_json(self) -> dict[str, Any]:
        return {"hits": [hit.as_json() for hit in self.hits]}


@dataclass(frozen=True, slots=True)
class FoundSections:
    """All that a search finds, in order, as opaque numbers: `ReportSearch.hits_of` reads the hits behind a slice.

    `words` as in `Hits`; `more` where there are more than `MOST_FOUND`. `cut` where the search was stopped after
    `LONGEST`: then these are the newest, whatever order was asked for, and older ones were not looked at.
    """

    query: ReportQuery
    words: tuple[str, ...] = ()
    more: bool = False
    ids: array[int] = field(default_factory=lambda: array("q"), repr=False)
    cut: bool = False

    def __len__(self) -> int:
        return len(self.ids)


class ReportSearch:
    """Searches over a reading connection to the reports; without one (none are held) nothing is found."""

    def __init__(self, conn: sqlite3.Connection | None) -> None:
        self._conn = conn

    def search(self, query: ReportQuery, start: int = 0, count: int = 20) -> Hits:
        """The hits from `start` on. Raises `unknown-value` or `bad-date` for a filter that cannot be."""
        check(query)
        asked = ask(query.text, self._beginnings)
        if self._conn is None or asked.match is None:
            return Hits((), asked.told, False)
        found = self._question(query, asked)
        if found is None:
            return Hits((), asked.told, False)
        where, values, marker = found
        ids, cut = self._bounded(where, values, query.sort, start, count + 1)
        rows = self._rows(ids[:count])
        return Hits(tuple(_hit(row, marker) for row in rows), asked.told, cut or len(ids) > count, cut)

    def find(self, query: ReportQuery, progress: Progress = SILENT) -> FoundSections:
        """Everything that a search finds, without reading it. Raises as `search`, and `Cancelled`."""
        check(query)
        asked = ask(query.text, self._beginnings)
        found = self._question(query, asked) if self._conn is not None and asked.match is not None else None
        if self._conn is None or found is None:
            return FoundSections(query, asked.told)
        where, values, _ = found
        ids, cut = self._bounded(where, values, query.sort, 0, MOST_FOUND + 1, progress)
        more = len(ids) > MOST_FOUND
        return FoundSections(query, asked.told, more, array("q", ids[:MOST_FOUND]), cut and not more)

    def hits_of(self, found: FoundSections, start: int, count: int) -> tuple[Hit | None, ...]:
        """The hits from `start` on; None for a section that is not held any more (its report was read anew)."""
        ids = found.ids[start : start + count].tolist()
        if self._conn is None or not ids:
            return ()
        marker = Marker(ask(found.query.text, self._beginnings).looked, self._forms)
        held = {row["section_id"]: row for row in self._rows(ids)}
        return tuple(_hit(held[one], marker) if one in held else None for one in ids)

    def _rows(self, ids: Sequence[int]) -> Iterable[sqlite3.Row]:
        """These sections with their reports, in this order."""
        assert self._conn is not None
        return self._conn.execute(
            "SELECT s.id AS section_id, s.text, s.title AS section, s.kind AS section_kind, r.id AS report, r.urn,"
            " r.kind, r.framework, r.inspected, r.url FROM json_each(?) j CROSS JOIN section s ON s.id = j.value"
            " CROSS JOIN report r ON r.id = s.report ORDER BY j.key",
            (json.dumps(ids),),
        )

    def _bounded(
        self, where: str, values: Sequence[Any], sort: Sort, start: int, count: int, progress: Progress = SILENT
    ) -> tuple[list[int], bool]:
        """The sections found, in order, and whether the search had to be stopped. Raises `Cancelled`.

        An order by relevance is known only at its end; one that takes too long falls back to the newest.
        """
        ids, cut = self._ids(where, values, sort, start, count, progress)
        if cut and sort == "relevance":
            ids, _ = self._ids(where, values, "newest", start, count, progress)
        return ids, cut

    def _ids(
        self, where: str, values: Sequence[Any], sort: Sort, start: int, count: int, progress: Progress
    ) -> tuple[list[int], bool]:
        """The sections found. Their texts are read afterwards: sorting would carry all of them along."""
        assert self._conn is not None
        order = "bm25(section_words, 1.0, 0.0), f.rowid DESC" if sort == "relevance" else "f.rowid DESC"
        until = time.monotonic() + LONGEST
        ids: list[int] = []
        self._conn.set_progress_handler(lambda: progress.cancelled or time.monotonic() > until, _LOOK_UP_EVERY)
        try:
            for row in self._conn.execute(
                f"SELECT f.rowid FROM section_words f{_joined(where)} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
                (*values, count, start),
            ):
                ids.append(row[0])
        except sqlite3.OperationalError as error:
            if progress.cancelled:
                raise Cancelled from None
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                raise
            return ids, True
        finally:
            self._conn.set_progress_handler(None, 0)
        return ids, False

    def count(self, query: ReportQuery, most: int = _COUNTED) -> int:
        """How many sections have it, counted to `most`."""
        check(query)
        asked = ask(query.text, self._beginnings)
        if self._conn is None or asked.match is None:
            return 0
        found = self._question(query, asked)
        if found is None:
            return 0
        where, values, _ = found
        counted = self._conn.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM section_words f{_joined(where)} WHERE {where} LIMIT ?)",
            (*values, most),
        ).fetchone()[0]
        return int(counted)

    def marks(self, text: str, passages: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Where in each of `passages` the words of a search stand, by the same rules as its hits are marked by."""
        asked = ask(text, self._beginnings)
        if self._conn is None or asked.match is None:
            return [[] for _ in passages]
        marker = Marker(asked.looked, self._forms)
        return [[span for span, _ in marker.marks(passage)] for passage in passages]

    def _question(self, query: ReportQuery, asked: Asked) -> tuple[str, list[Any], Marker] | None:
        """The condition, its values and what marks the words; None where none of the settings has a report."""
        assert self._conn is not None
        marker = Marker(asked.looked, self._forms)
        groups: list[list[str]] = []
        if query.section:
            kinds = [k for name in query.section for k in facts()["narrow"][name]]
            groups.append([section_tag(k) for k in dict.fromkeys(kinds)])
        if query.framework:
            groups.append([framework_tag(f) for f in query.framework])
        if query.kind:
            groups.append([file_tag(k) for k in query.kind])
        where = ["section_words MATCH ?", "f.rowid BETWEEN ? AND ?"]
        last = first_id("9999-12-31") if query.before is None else first_id(query.before)
        values: list[Any] = [first_id(query.after) if query.after else 0, last + (1 << 20) - 1]
        if query.urns is not None:
            held = self._having(query.urns)
            if not held:
                return None
            if len(held) <= _AS_TAGS:
                groups.append([urn_tag(u) for u in held])
            else:
                where.append("r.urn IN (SELECT value FROM json_each(?))")
                values.append(_json(held))
        if any(one.begins and self._strays(one.words[-1]) for one in asked.looked):
            self._conn.create_function("has_beginnings", 1, marker.has_beginnings)
            where.append("has_beginnings(s.text)")
        match = narrowed(asked.match or "", *groups)
        return " AND ".join(where), [match, *values], marker

    def _having(self, urns: Iterable[str]) -> list[str]:
        """Those of `urns` with a report whose text is held."""
        assert self._conn is not None
        rows = self._conn.execute(
            "SELECT j.value FROM json_each(?) j"
            " WHERE EXISTS (SELECT 1 FROM report r WHERE r.urn = j.value AND +r.state = 'held')",
            (_json(urns),),
        )
        return [row[0] for row in rows]

    def _beginnings(self, prefix: str) -> Sequence[str]:
        if self._conn is None:
            return ()
        rows = self._conn.execute(
            "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?",
            (prefix, prefix + "\U0010ffff", MOST_BEGINNINGS + 1),
        )
        return [row[0] for row in rows]

    def _strays(self, prefix: str) -> bool:
        """Whether asking for a beginning finds words that begin otherwise: `supervisi*` finds the stem of `supervise`.

        Only then need the texts found be read, which is most of the time that a search of many reports takes.
        """
        some = self._beginnings(prefix)
        if len(some) <= MOST_BEGINNINGS:
            return any(not form.startswith(prefix) for word in some for form in self._forms(word))
        assert self._conn is not None
        found = self._conn.execute(
            "SELECT 1 FROM word_stems f CROSS JOIN word w ON w.id = f.rowid WHERE word_stems MATCH ?"
            " AND substr(w.word, 1, ?) <> ? LIMIT 1",
            (f'"{prefix}" *', len(prefix), prefix),
        )
        return found.fetchone() is not None

    def _forms(self, word: str) -> Sequence[str]:
        """The words held that have the same stem."""
        assert self._conn is not None
        rows = self._conn.execute(
            "SELECT w.word FROM word_stems f CROSS JOIN word w ON w.id = f.rowid WHERE word_stems MATCH ? LIMIT ?",
            (f'"{word}"', MOST_BEGINNINGS),
        )
        return [row[0] for row in rows]


def check(query: ReportQuery) -> None:
    """Raise `unknown-value` or `bad-date` where a filter's value cannot be."""
    frameworks = [key for k in KINDS for key, _, _ in kind(k).frameworks]
    for what, given, known in (
        ("section", query.section, list(facts()["narrow"])),
        ("framework", query.framework, frameworks),
        ("kind of report", query.kind, [k["key"] for k in facts()["kind"]]),
        ("order of reports", (query.sort,), SORTS),
    ):
        for value in given:
            if value not in known:
                raise KnownError("unknown-value", what=what, value=value, known=", ".join(known))
    for day in (query.after, query.before):
        if day is not None and parse_date(day) != day:
            raise KnownError("bad-date", value=day)


def _joined(where: str) -> str:
    """The tables that a condition needs beside the index."""
    apart = "s." in where or "r." in where
    return " CROSS JOIN section s ON s.id = f.rowid CROSS JOIN report r ON r.id = s.report" if apart else ""


def _json(urns: Iterable[str]) -> str:
    return json.dumps(list(urns))


def _hit(row: sqlite3.Row, marker: Marker) -> Hit:
    snippet, marks, others = marker.snippet(row["text"])
    return Hit(
        urn=row["urn"],
        report=row["report"],
        section_id=row["section_id"],
        section=row["section"],
        section_kind=row["section_kind"],
        kind=row["kind"],
        framework=row["framework"],
        inspected=row["inspected"],
        url=row["url"],
        snippet=snippet,
        marks=marks,
        others=others,
    )
