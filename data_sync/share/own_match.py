"""Which row of a sheet is which setting: by URN; or by name inside the same postcode, sure, doubtful or none.

Nothing is guessed: of two rows that say different things of one setting neither is taken unless the person says which,
and a doubtful row waits for the person, whose word is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from data_sync.domain.own_test import Value
from data_sync.domain.postcode import parse_postcode
from data_sync.domain.urn import parse_urn
from data_sync.insight.own_lookup import KnownUrn
from data_sync.language import tr
from data_sync.share.own_file import Field, Kind, OwnFile, value_of, words

SURE, APART, DOUBTFUL = 92.0, 10.0, 45.0
"""Of 100: names as alike as this are one, where the next is so much less alike; below the last they are not one."""
MOST_TOLD = 2_000
Twice = Literal["blank", "first", "last"]
"""What is done where two rows say different things of one setting: neither is taken, the first, or the last."""

KINDS = {
    "undecided": tr("Waits for you to say which setting it is"),
    "no-match": tr("No setting of that name at that postcode"),
    "not-urn": tr("Not a URN"),
    "unknown": tr("In no release held"),
    "twice": tr("Two rows differ"),
    "not-a-value": tr("Not a value of this kind"),
    "withheld": tr("Name and address withheld by Ofsted"),
    "left": tr("No longer on the register"),
}
"""What can be said of a row, and how. Rows of the first three are left out; a value of `not-a-value` is."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is said of a row of the sheet, as the person's spreadsheet numbers it."""

    row: int
    kind: str
    words: str

    def as_json(self) -> dict[str, Any]:
        return {"row": self.row, "kind": self.kind, "words": self.words}


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that may be one of several settings. `key` is what the decision is remembered under; `candidates` are URN,
    name and likeness (of 100), likest first; `said` the URN chosen, blank for none of them, None while undecided."""

    row: int
    name: str
    postcode: str
    key: tuple[str, str]
    candidates: tuple[tuple[str, str, float], ...]
    said: str | None = None


@dataclass(slots=True)
class Matched:
    """The rows that are settings (their place in the file, and the URN), the doubtful ones, and what was said of rows:
    the first of each kind up to `MOST_TOLD`, all of them counted in `counts`."""

    rows: list[tuple[int, str]] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    by_name: int = 0

    def tell(self, row: int, kind: str, said: str) -> None:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        if self.counts[kind] <= MOST_TOLD:
            self.problems.append(Problem(row, kind, said[:300]))

    @property
    def settings(self) -> int:
        return len({urn for _, urn in self.rows})


def folded(name: str) -> str:
    """A name as it is matched: lower case, without signs and the words that say little."""
    told = re.sub(r"[^a-z0-9 ]+", " ", name.casefold().replace("'", "").replace("’", "").replace("&", " "))
    kept = [word for word in told.split() if word not in words()["names"]["plain"]]
    return " ".join(kept) or " ".join(told.split())


def match(
    file: OwnFile,
    known: Mapping[str, KnownUrn],
    there: Mapping[str, Sequence[KnownUrn]],
    decided: Mapping[tuple[str, str], str],
) -> Matched:
    """Match every row. `known` are the URNs of any release held, `there` the settings at each postcode, `decided` what
    the person said of names and postcodes before."""
    found = Matched()
    for n, row in enumerate(file.rows):
        if not any(cell.strip() for cell in row):
            continue
        number = file.first_row + n
        text = _cell(row, file.urn)
        if text:
            _by_urn(found, n, number, text, known)
        elif file.name is not None and file.postcode is not None:
            _by_name(found, n, number, (_cell(row, file.name), _cell(row, file.postcode)), there, decided)
        else:
            found.tell(number, "not-urn", tr("The URN is blank."))
    return found


def _by_urn(found: Matched, n: int, number: int, text: str, known: Mapping[str, KnownUrn]) -> None:
    urn = parse_urn(text)
    if urn is None:
        found.tell(number, "not-urn", tr("“{text}” is no URN.", text=text[:60]))
        return
    found.rows.append((n, urn))
    each = known.get(urn)
    if each is None:
        told = tr("{urn} is in no release held. What you say of it is kept until one lists it.", urn=urn)
        found.tell(number, "unknown", told)
    elif each.withheld:
        told = tr("{urn}: Ofsted withholds name and address; your columns about it are kept.", urn=urn)
        found.tell(number, "withheld", told)
    elif each.left:
        told = tr("{urn}, {name}, is no longer on the register; what you say is kept.", urn=urn, name=each.name)
        found.tell(number, "left", told)


def _by_name(
    found: Matched, n: int, number: int, said: tuple[str, str], there: Mapping[str, Sequence[KnownUrn]],
    decided: Mapping[tuple[str, str], str],
) -> None:  # fmt: skip
    name, postcode = " ".join(said[0].split())[:200], parse_postcode(said[1])
    if not name or postcode is None:
        told = tr(
            "“{name}”, “{postcode}”: not enough.",
            name=name[:60] or tr("no name"), postcode=said[1][:20] or tr("no postcode"),
        )  # fmt: skip
        found.tell(number, "no-match", told)
        return
    key = (folded(name), postcode)
    ranked = _ranked(key[0], there.get(postcode, ()))
    word = decided.get(key)
    if word:
        found.rows.append((n, word))
        found.by_name += 1
        if any(urn == word for urn, _, _ in ranked):
            found.doubts.append(Doubt(number, name, postcode, key, ranked[:6], word))
        return
    if word is None and _sure(ranked):
        found.rows.append((n, ranked[0][0]))
        found.by_name += 1
        return
    if ranked and (ranked[0][2] >= DOUBTFUL or len(ranked) == 1):
        found.doubts.append(Doubt(number, name, postcode, key, ranked[:6], word))
        if word is None:
            urn, like, _ = ranked[0]
            told = tr("{name}, {postcode}: perhaps {like} ({urn}).", name=name, postcode=postcode, like=like, urn=urn)
            found.tell(number, "undecided", told)
            return
    if ranked:
        told = tr("{name}, {postcode}: nobody’s name there is like it. A URN would tell.", name=name, postcode=postcode)
    else:
        told = tr(
            "{name}, {postcode}: nobody with a published address is there. A URN would tell.",
            name=name, postcode=postcode,
        )  # fmt: skip
    found.tell(number, "no-match", told)


def _ranked(name: str, some: Sequence[KnownUrn]) -> tuple[tuple[str, str, float], ...]:
    """URN, name and likeness of each, likest first; those on the register before those that have left it."""
    from rapidfuzz import fuzz

    told = [
        (each.urn, tr("{name} (no longer on the register)", name=each.name) if each.left else each.name,
         round(float(fuzz.token_sort_ratio(name, folded(each.name))) - 5 * each.left, 1))
        for each in some if each.name
    ]  # fmt: skip
    return tuple(sorted(told, key=lambda one: (-one[2], one[0])))


def _sure(ranked: Sequence[tuple[str, str, float]]) -> bool:
    """Whether the likest is like enough, and no other nearly so."""
    if not ranked or ranked[0][2] < SURE:
        return False
    return len(ranked) == 1 or ranked[0][2] - ranked[1][2] >= APART


def values_of(
    file: OwnFile, matched: Matched, some: Sequence[tuple[Field, Kind]], twice: Twice
) -> list[dict[str, Value]]:
    """The values by URN of these columns, read as these kinds; what is wrong with a cell is told in `matched`."""
    return [_column(file, matched, each, kind, twice) for each, kind in some]


_TAKEN = {"blank": tr("Neither is taken."), "first": tr("The first is taken."), "last": tr("The last is taken.")}


def _not_read(column: str, cell: str, kind: Kind) -> str:
    if kind == "date":
        return tr("{column}: “{cell}” is no date, and is left blank.", column=column, cell=cell)
    return tr("{column}: “{cell}” is no number, and is left blank.", column=column, cell=cell)


def _column(file: OwnFile, matched: Matched, each: Field, kind: Kind, twice: Twice) -> dict[str, Value]:
    held: dict[str, tuple[Value, int]] = {}
    differ: set[str] = set()
    read: dict[str, Value | None] = {}
    for n, urn in matched.rows:
        cell = _cell(file.rows[n], each.at)
        if cell not in read:
            read[cell] = value_of(cell, kind)
        value = read[cell]
        number = file.first_row + n
        if value is None:
            if cell and kind != "text" and value_of(cell, "text") is not None:
                matched.tell(number, "not-a-value", _not_read(each.title, cell[:60], kind))
            continue
        before = held.get(urn)
        if before is None or before[0] == value:
            held.setdefault(urn, (value, number))
            continue
        said = tr(
            "{column} of {urn}: “{before}” in row {row:,}, “{value}” here.",
            column=each.title, urn=urn, before=before[0], row=before[1], value=value,
        )  # fmt: skip
        matched.tell(number, "twice", f"{said} {_TAKEN[twice]}")
        if twice == "last":
            held[urn] = (value, number)
        elif twice == "blank":
            differ.add(urn)
    return {urn: value for urn, (value, _) in held.items() if urn not in differ}


def left_out(counts: Mapping[str, int], kinds: Collection[str] = ("undecided", "no-match", "not-urn")) -> int:
    """How many rows are no setting's."""
    return sum(counts.get(kind, 0) for kind in kinds)


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""
