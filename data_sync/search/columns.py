"""The newest release as numpy columns, in the order of the settings' names: made once a sync, read whole at the start.

Words become small numbers (their place in a sorted list kept beside them), dates days since 1970 (0: none), grades
their packed codes. Filters, facets and sorts run over these; names and addresses stay in SQLite until a row is
looked at.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from data_sync.domain.outcome import WHY, why_none
from data_sync.errors import KnownError
from data_sync.insight.improvement import no_since, since_arrays
from data_sync.insight.outcomes import Array, days, outcome_arrays
from data_sync.search.lines import Lines
from data_sync.search.places import Standing, standing
from data_sync.search.text import FIELDS, WordIndex, build_index, place_words, reference_words
from data_sync.search.words import sort_key, words_of
from data_sync.sources import ofsted_register as register

COLUMN_FACTS = (
    "urn", "name", "withheld", "type", "subtype", "registers", "person_name", "address", "town", "postcode", "la",
    "region", "deprivation", "places", "registered",
)  # fmt: skip
"""Facts the columns are made of."""

WORDED = ("type", "subtype", "region", "la", "deprivation")
VOCABULARIES = ("type", "subtype", "region", "deprivation")
"""Those whose words are known beforehand; authorities come and go."""


@dataclass(slots=True)
class Columns:
    """One release's settings by position. `words[name]` are the words that the codes of a worded column stand for."""

    arrays: dict[str, Array]
    words: dict[str, list[str]]
    names: Sequence[str]  # the sort keys, ascending
    index: dict[str, WordIndex] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.names)


def build_columns(
    facts: Mapping[str, Sequence[Any]],
    outcomes: dict[str, Array],
    setting_ids: Sequence[int],
    fact_ids: Sequence[int],
    as_at: Sequence[str],
    clubs: Sequence[bool],
) -> Columns:
    """Columns of a release from its facts (lists by name, as `COLUMN_FACTS`), put in the order of the settings' names.

    `outcomes` are the arrays of `insight.outcomes` for the same rows; `as_at` is each row's release date, and
    `clubs` tells whether that release publishes outcomes of out-of-school care.
    """
    called = list(zip(facts["name"], facts["type"], facts["la"], strict=True))
    keys = {c: sort_key(register.label(*c)) for c in set(called)}
    labels = [keys[c] for c in called]
    order = [n for _, _, n in sorted(zip(labels, facts["urn"], range(len(labels)), strict=True))]
    facts = {name: [facts[name][n] for n in order] for name in COLUMN_FACTS}
    arrays: dict[str, Array] = {
        "setting_id": np.array([setting_ids[n] for n in order], np.int32),
        "fact_id": np.array([fact_ids[n] for n in order], np.int32),
        "registers": np.array(facts["registers"], np.uint8),
        "withheld": np.array(facts["withheld"], np.uint8),
        "places": np.array([-1 if p is None else p for p in facts["places"]], np.int32),
        "registered": np.array([days(d) for d in facts["registered"]], np.int32),
    }
    arrays |= no_since(len(order))  # told once the inspections of all releases are known
    arrays["places"][(arrays["registers"] & 1 == 0) & (arrays["places"] == 0)] = -1  # 0 off the EYR is "not applicable"
    words: dict[str, list[str]] = {}
    for name in WORDED:
        words[name], arrays[name] = _coded(name, facts[name])
    arrays.update({name: a[order] for name, a in outcomes.items()})
    _reasons(arrays, facts, [as_at[n] for n in order], [clubs[n] for n in order])
    names = [labels[n] for n in order]
    return Columns(arrays, words, names, _word_index(facts, names))


def _coded(name: str, values: Sequence[str | None]) -> tuple[list[str], Array]:
    """The distinct words of a column in the order they are shown, and each value's place among them."""
    known = {v or "" for v in values}
    shown = list(register.vocabulary(name)) if name in VOCABULARIES else []
    ordered = [w for w in shown if w in known] + sorted(known - set(shown))
    code = {w: n for n, w in enumerate(ordered)}
    return ordered, np.array([code[v or ""] for v in values], np.uint16)


def _reasons(
    arrays: dict[str, Array], facts: Mapping[str, Sequence[Any]], as_at: Sequence[str], clubs: Sequence[bool]
) -> None:
    why = np.zeros(len(arrays["form"]), np.uint8)
    for n in np.flatnonzero(arrays["form"] == 0).tolist():
        reason = why_none(
            type_=facts["type"][n],
            subtype=facts["subtype"][n],
            registers=facts["registers"][n],
            registered=facts["registered"][n],
            as_at=as_at[n],
            publishes_clubs=clubs[n],
        )
        why[n] = WHY.index(reason)
    arrays["why"] = why


def _word_index(facts: Mapping[str, Sequence[Any]], name_keys: Sequence[str]) -> dict[str, WordIndex]:
    """Words of the name; of the place and its references; of the address and the registered person."""
    where = list(zip(facts["town"], facts["la"], strict=True))
    words = {pair: place_words(*pair) for pair in set(where)}
    places = [
        words[pair] + reference_words(urn, postcode)
        for pair, urn, postcode in zip(where, facts["urn"], facts["postcode"], strict=True)
    ]
    names: list[Sequence[str]] = []
    rest: list[Sequence[str]] = []
    rows = zip(name_keys, facts["name"], facts["address"], facts["person_name"], strict=True)
    for key, name, address, person in rows:
        called = key.split(" ")
        names.append(called if name else ())
        rest.append(words_of(f"{address or ''} {person or ''}") if name else called)
    return {"name": build_index(names), "place": build_index(places), "other": build_index(rest)}


def position_arrays(fact_ids: Array, stand: Mapping[int, Standing]) -> dict[str, Array]:
    """The columns `east` and `north` (metres; 0: not placed) and `about` (`search.places`) of the settings with these
    facts."""
    arrays = {"east": np.zeros(len(fact_ids), np.int32), "north": np.zeros(len(fact_ids), np.int32)}
    arrays["about"] = np.zeros(len(fact_ids), np.uint8)
    for n, fact in enumerate(fact_ids.tolist()):
        if found := stand.get(fact):
            at = found.position
            arrays["east"][n], arrays["north"][n], arrays["about"][n] = at.east, at.north, at.about
    return arrays


# --- kept in the cache -----------------------------------------------------------------------------------------------


def packed_rows(columns: Columns) -> list[tuple[str, str, bytes]]:
    """The columns as rows of the table `packed`."""
    rows = array_rows(columns.arrays)
    rows += [(f"w.{name}", "text", "\n".join(words).encode()) for name, words in columns.words.items()]
    rows.append(("names", "text", "\n".join(columns.names).encode()))
    for name, index in columns.index.items():
        rows.append((f"i.{name}.words", "text", "\n".join(index.words).encode()))
        rows.append((f"i.{name}.starts", index.starts.dtype.str, index.starts.tobytes()))
        rows.append((f"i.{name}.positions", index.positions.dtype.str, index.positions.tobytes()))
    return rows


def array_rows(arrays: Mapping[str, Array]) -> list[tuple[str, str, bytes]]:
    """Columns of numbers as rows of the table `packed`."""
    return [(f"a.{name}", a.dtype.str, a.tobytes()) for name, a in arrays.items()]


def load_columns(conn: sqlite3.Connection) -> Columns:
    """The columns that the last sync left in the cache. Raises `no-data` where no release is held; `cache-broken`."""
    raw = {name: (dtype, data) for name, dtype, data in conn.execute("SELECT name, dtype, data FROM packed")}
    if not raw:
        raise KnownError("no-data")
    try:
        columns = _unpacked(raw)
        if "since_card" not in columns.arrays:  # a cache made before these were kept in it
            columns.arrays.update(since_arrays(conn, columns.arrays["setting_id"].tolist()))
        return columns
    except (ValueError, KeyError, TypeError) as error:  # bytes that are no text, lengths that do not fit
        raise KnownError("cache-broken", why="its columns are damaged") from error


def _unpacked(raw: Mapping[str, tuple[str, bytes]]) -> Columns:
    """The columns in rows of the table `packed`."""

    def array(name: str) -> Array:
        dtype, data = raw[name]
        return np.frombuffer(data, dtype)

    def lines(name: str) -> Lines:
        return Lines(bytes(raw[name][1]))

    arrays = {name[2:]: array(name) for name in raw if name.startswith("a.")}
    if "east" not in arrays:  # no postcodes were held yet
        arrays.update(position_arrays(arrays["fact_id"], {}))
    words = {name[2:]: lines(name).whole() or [""] for name in raw if name.startswith("w.")}
    index = {
        f: WordIndex(lines(f"i.{f}.words"), array(f"i.{f}.starts"), array(f"i.{f}.positions"))
        for f in FIELDS
        if f"i.{f}.words" in raw
    }
    return Columns(arrays, words, lines("names"), index)


def left_columns(conn: sqlite3.Connection) -> Columns:
    """Columns of the settings that older releases list and the newest does not, each as its own last release had it."""
    publishes = {
        row[0]: "oosc" in json.loads(row[1])
        for row in conn.execute("SELECT as_at, publishes FROM release WHERE dataset = 'register'")
    }
    newest = max(publishes, default="")
    wanted = [n for n in COLUMN_FACTS if n != "urn"]
    rows = conn.execute(
        f"SELECT s.id, f.id, s.last_as_at, s.urn, {', '.join('f.' + n for n in wanted)}, f.blocks FROM setting s"
        " JOIN fact f ON f.id = s.fact_id WHERE s.last_as_at < ?",
        (newest,),
    ).fetchall()
    setting_ids, fact_ids, as_at, *values = zip(*rows, strict=True) if rows else ((),) * (5 + len(wanted))
    facts = dict(zip((*(("urn", *wanted)), "blocks"), values, strict=True))
    clubs = [publishes[day] for day in as_at]
    columns = build_columns(facts, outcome_arrays(facts["blocks"]), setting_ids, fact_ids, as_at, clubs)
    at = columns.arrays["fact_id"]
    columns.arrays.update(position_arrays(at, standing(conn, at.tolist())))
    columns.arrays.update(since_arrays(conn, columns.arrays["setting_id"].tolist()))
    return columns
