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
from itertools import compress
from operator import itemgetter, not_
from typing import Any

import numpy as np

from data_sync.domain.outcome import WHY, why_none
from data_sync.errors import KnownError
from data_sync.insight.improvement import no_since, since_arrays
from data_sync.insight.outcomes import Array, days, outcome_arrays
from data_sync.search.lines import Lines
from data_sync.search.places import Standing, standing
from data_sync.search.text import FIELDS, WordIndex, build_index, postcode_words
from data_sync.search.words import sort_key, sort_keys, spaced_words
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
    labels = _labels(facts)
    order = _in_order(labels, facts["urn"])
    arrays: dict[str, Array] = {
        "setting_id": np.array(setting_ids, np.int32),
        "fact_id": np.array(fact_ids, np.int32),
        "registers": np.array(facts["registers"], np.uint8),
        "withheld": np.array(facts["withheld"], np.uint8),
        "places": np.array([-1 if p is None else p for p in facts["places"]], np.int32),
        "registered": np.fromiter(map(days, facts["registered"]), np.int32, len(order)),
    }
    arrays |= no_since(len(order))  # told once the inspections of all releases are known
    arrays["places"][(arrays["registers"] & 1 == 0) & (arrays["places"] == 0)] = -1  # 0 off the EYR is "not applicable"
    words: dict[str, list[str]] = {}
    for name in WORDED:
        words[name], arrays[name] = _coded(name, facts[name])
    arrays.update(outcomes)
    arrays["why"] = _reasons(outcomes["form"], facts, as_at, clubs)
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    names = [labels[n] for n in order.tolist()]
    return Columns({name: a[order] for name, a in arrays.items()}, words, names, _word_index(facts, labels, place))


def _labels(facts: Mapping[str, Sequence[Any]]) -> list[str]:
    """What each setting is put in order by."""
    names = list(filter(None, dict.fromkeys(facts["name"])))
    keys: dict[Any, str] = dict(zip(names, sort_keys(names), strict=True))
    nameless = set(compress(zip(facts["type"], facts["la"], strict=True), map(not_, facts["name"])))
    keys.update({pair: sort_key(register.label(None, *pair)) for pair in nameless})
    return [
        keys[name or (type_, la)] for name, type_, la in zip(facts["name"], facts["type"], facts["la"], strict=True)
    ]


def _in_order(labels: Sequence[str], urns: Sequence[str]) -> Array:
    """The rows in the order of their labels; those of one label in that of their URNs."""
    rank = {label: n for n, label in enumerate(sorted(set(labels)))}
    code = np.fromiter(map(rank.__getitem__, labels), np.int32, len(labels))
    by_urn = np.array(sorted(range(len(urns)), key=urns.__getitem__), np.int64)
    order: Array = by_urn[np.argsort(code[by_urn], kind="stable")]
    return order


def _coded(name: str, values: Sequence[str | None]) -> tuple[list[str], Array]:
    """The distinct words of a column in the order they are shown, and each value's place among them."""
    known = {v or "" for v in values}
    shown = list(register.vocabulary(name)) if name in VOCABULARIES else []
    ordered = [w for w in shown if w in known] + sorted(known - set(shown))
    code: dict[str | None, int] = {w: n for n, w in enumerate(ordered)}
    code[None] = code.get("", 0)
    return ordered, np.fromiter(map(code.__getitem__, values), np.uint16, len(values))


def _reasons(form: Array, facts: Mapping[str, Sequence[Any]], as_at: Sequence[str], clubs: Sequence[bool]) -> Array:
    """Why the settings without an outcome have none, as codes of `WHY`."""
    without = np.flatnonzero(form == 0)
    wanted = itemgetter(*without.tolist()) if len(without) > 1 else lambda values: [values[n] for n in without.tolist()]
    columns = (facts["type"], facts["subtype"], facts["registers"], facts["registered"], as_at, clubs)
    known: dict[tuple[Any, ...], int] = {}
    codes = []
    for row in zip(*map(wanted, columns), strict=True):
        code = known.get(row)
        if code is None:
            type_, subtype, registers, registered, day, publishes = row
            reason = why_none(
                type_=type_,
                subtype=subtype,
                registers=registers,
                registered=registered,
                as_at=day,
                publishes_clubs=publishes,
            )
            code = known[row] = WHY.index(reason)
        codes.append(code)
    why = np.zeros(len(form), np.uint8)
    why[without] = codes
    return why


def _word_index(facts: Mapping[str, Sequence[Any]], labels: Sequence[str], place: Array) -> dict[str, WordIndex]:
    """Words of the name; of the place and its references; of the address and the registered person."""
    named = [bool(name) for name in facts["name"]]
    names = [label if name else "" for label, name in zip(labels, named, strict=True)]
    where = list(zip(facts["town"], facts["la"], strict=True))
    pairs = list(dict.fromkeys(where))
    words = dict(zip(pairs, spaced_words([f"{town or ''} {la or ''}" for town, la in pairs]), strict=True))
    urns = [urn.lower() for urn in facts["urn"]]
    codes = {postcode: postcode_words(postcode) if postcode else "" for postcode in set(facts["postcode"])}
    reached = zip(compress(facts["address"], named), compress(facts["person_name"], named), strict=True)
    reached_words = iter(spaced_words([f"{address or ''} {person or ''}" for address, person in reached]))
    rest = [next(reached_words) if name else label for label, name in zip(labels, named, strict=True)]
    places = ([words[pair] for pair in where], urns, [codes[postcode] for postcode in facts["postcode"]])
    return {
        "name": build_index(names, place=place),
        "place": build_index(*places, place=place),
        "other": build_index(rest, place=place),
    }


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
        rows.append((f"i.{name}.words", "text", index.words.data))
        rows.append((f"i.{name}.starts", index.starts.dtype.str, index.starts.tobytes()))
        rows.append((f"i.{name}.positions", index.positions.dtype.str, index.positions.tobytes()))
    return rows


def array_rows(arrays: Mapping[str, Array]) -> list[tuple[str, str, bytes]]:
    """Columns of numbers as rows of the table `packed`."""
    return [(f"a.{name}", a.dtype.str, a.tobytes()) for name, a in arrays.items()]


_COLUMNS = "SELECT name, dtype, data FROM packed WHERE name NOT LIKE 'first.%'"
"""All but the answers to single letters (`search.first_letters`)."""


def load_columns(conn: sqlite3.Connection) -> Columns:
    """The columns that the last sync left in the cache. Raises `no-data` where no release is held; `cache-broken`."""
    raw = {name: (dtype, data) for name, dtype, data in conn.execute(_COLUMNS)}
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
