"""What speaks for and against a later registration's being the same setting as an earlier one: sentences and points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words, months_between
from data_sync.domain.setting import registers_of
from data_sync.insight.names import likeness

if TYPE_CHECKING:
    from data_sync.insight.premises import Same
    from data_sync.insight.successions import Registration

EYR = 1


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sentences a person can read, what speaks for it first; the points they add up to; and how far apart the dates
    are.
    """

    sentences: tuple[str, ...]
    points: int
    months_apart: int
    overlapping: bool


@dataclass(frozen=True, slots=True)
class _Clue:
    kind: str
    found: str
    sentence: str | None


def evidence_of(earlier: Registration, later: Registration, same: Same, table: dict[str, Any]) -> Evidence:
    """All clues of two registrations at the `same` premises, weighed by `table` (``successions.toml``)."""
    dates, apart = _dates(earlier, later, table["dates"])
    clues = [
        _premises(earlier, later, same),
        _name(earlier, later),
        *_phone(earlier, later),
        *_person(earlier, later),
        *_places(earlier, later, table["places"]),
        *_subtype(earlier, later),
        _registers(earlier, later),
    ]
    weighed = [(table["points"][clue.kind][clue.found], clue) for clue in [*clues, dates]]
    told = [(points, clue.sentence) for points, clue in weighed if clue.sentence]
    sentences = [s for points, s in told if points >= 0] + [s for points, s in told if points < 0]
    return Evidence(tuple(sentences), sum(p for p, _ in weighed), apart, dates.found == "overlapping")


def _premises(earlier: Registration, later: Registration, same: Same) -> _Clue:
    if same == "same":
        return _Clue("premises", same, f"The same premises: {later.address}, {later.postcode}.")
    written = f"{earlier.address} and as {later.address}, {later.postcode}"
    return _Clue("premises", same, f"The same premises, written as {written}.")


def _name(earlier: Registration, later: Registration) -> _Clue:
    place = f"{earlier.address or ''} {later.address or ''} {earlier.town or ''} {later.town or ''}"
    like = likeness(earlier.name, later.name, place)
    if like == "same":
        return _Clue("name", like, f"The same name: {later.name}.")
    how = {
        "near": "A similar name",
        "words": "Some words of the name in common",
        "place": "Only common words in the two names",
        "different": "Another name",
    }[like]
    return _Clue("name", like, f"{how}: {earlier.name}, then {later.name}.")


def _phone(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    before, after = (_digits(r.telephone) for r in (earlier, later))
    if before and after:
        if before == after:
            yield _Clue("phone", "same", f"The same telephone number: {later.telephone}.")
        else:
            yield _Clue("phone", "different", f"Another telephone number: {earlier.telephone}, then {later.telephone}.")


def _digits(telephone: str | None) -> str:
    """A number's digits; blank where there are too few to tell one from another."""
    digits = "".join(c for c in telephone or "" if c.isdigit())
    digits = digits.removeprefix("44") if digits.startswith("44") and len(digits) > 10 else digits
    digits = digits.lstrip("0")
    return digits if len(digits) >= 8 and len(set(digits)) > 2 else ""


def _person(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    """The registered person or company. Neither a blank nor a withheld one is anybody (the cache holds neither)."""
    if earlier.person_urn and earlier.person_urn == later.person_urn:
        yield _Clue("person", "same", f"The same registered person{_called(later.person_name)}.")
    elif earlier.person_name and later.person_name:
        if earlier.person_name.split() == later.person_name.split():
            told = f"A registered person of the same name, {later.person_name}, under another number."
            yield _Clue("person", "same_name", told)
        elif likeness(earlier.person_name, later.person_name) in ("same", "near"):
            told = f"A registered person of a similar name: {earlier.person_name}, then {later.person_name}."
            yield _Clue("person", "same_name", told)
        else:
            told = f"Another registered person: {earlier.person_name}, then {later.person_name}."
            yield _Clue("person", "different", told)


def _called(name: str | None) -> str:
    return f": {name}" if name else ""


def _places(earlier: Registration, later: Registration, near: dict[str, float]) -> Iterator[_Clue]:
    """Places count only on the Early Years Register; 0 off it means not applicable."""
    before, after = earlier.places, later.places
    if before is None or after is None or not earlier.registers & later.registers & EYR:
        return
    if before == after:
        yield _Clue("places", "equal", f"The same number of places: {after}.")
        return
    slack = max(near["near_places"], near["near_share"] * max(before, after))
    found = "near" if abs(before - after) <= slack else "different"
    yield _Clue("places", found, f"Places: {before}, then {after}.")


def _subtype(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    if earlier.subtype and later.subtype:
        if earlier.subtype == later.subtype:
            yield _Clue("subtype", "same", f"Both {later.subtype.lower()}.")
        else:
            yield _Clue("subtype", "different", f"{earlier.subtype}, then {later.subtype.lower()}.")


def _registers(earlier: Registration, later: Registration) -> _Clue:
    if earlier.registers == later.registers:
        return _Clue("registers", "same", None)
    before, after = (" and ".join(registers_of(r.registers)) or "none" for r in (earlier, later))
    return _Clue("registers", "different", f"Other registers: {before}, then {after}.")


def _dates(earlier: Registration, later: Registration, close: dict[str, int]) -> tuple[_Clue, int]:
    """How the later registration's date lies to the time in which the earlier one left, and the months between."""
    last, gone = earlier.last, earlier.left_by or earlier.last
    if later.registered:
        began, told = later.registered, f"registered on {in_words(later.registered)}"
    else:
        began, told = later.first, f"first listed as at {in_words(later.first)}"
    left = (
        f"The earlier registration was last listed as at {in_words(last)} and no longer as at {in_words(gone)};"
        f" the later one was {told}"
    )
    after, before = months_between(gone, began), months_between(began, last)
    if later.first == last:
        return _Clue("dates", "overlapping", f"{left}, and both stood on the register as at {in_words(last)}."), 0
    if before > close["before_months"]:
        return _Clue("dates", "before", f"{left}."), before
    if after > close["long_after_months"]:
        return _Clue("dates", "long_after", f"{left}."), after
    if after > close["close_months"]:
        return _Clue("dates", "later", f"{left}."), after
    return _Clue("dates", "close", f"{left}."), max(after, before, 0)
