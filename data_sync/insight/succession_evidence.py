"""What speaks for and against a later registration's being the same setting as an earlier one: sentences and points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words, months_between
from data_sync.domain.setting import registers_of
from data_sync.insight.names import likeness
from data_sync.language import tr

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
        return _Clue(
            "premises",
            same,
            tr("The same premises: {address}, {postcode}.", address=later.address, postcode=later.postcode),
        )
    told = tr(
        "The same premises, written as {earlier} and as {later}, {postcode}.",
        earlier=earlier.address, later=later.address, postcode=later.postcode,
    )  # fmt: skip
    return _Clue("premises", same, told)


def _name(earlier: Registration, later: Registration) -> _Clue:
    place = f"{earlier.address or ''} {later.address or ''} {earlier.town or ''} {later.town or ''}"
    like = likeness(earlier.name, later.name, place)
    if like == "same":
        return _Clue("name", like, tr("The same name: {name}.", name=later.name))
    was, now = earlier.name, later.name
    told = {
        "near": tr("A similar name: {was}, then {now}.", was=was, now=now),
        "words": tr("Some words of the name in common: {was}, then {now}.", was=was, now=now),
        "place": tr("Only common words in the two names: {was}, then {now}.", was=was, now=now),
        "different": tr("Another name: {was}, then {now}.", was=was, now=now),
    }[like]
    return _Clue("name", like, told)


def _phone(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    before, after = (_digits(r.telephone) for r in (earlier, later))
    if before and after:
        if before == after:
            yield _Clue("phone", "same", tr("The same telephone number: {telephone}.", telephone=later.telephone))
        else:
            yield _Clue(
                "phone",
                "different",
                tr("Another telephone number: {was}, then {now}.", was=earlier.telephone, now=later.telephone),
            )


def _digits(telephone: str | None) -> str:
    """A number's digits; blank where there are too few to tell one from another."""
    digits = "".join(c for c in telephone or "" if c.isdigit())
    digits = digits.removeprefix("44") if digits.startswith("44") and len(digits) > 10 else digits
    digits = digits.lstrip("0")
    return digits if len(digits) >= 8 and len(set(digits)) > 2 else ""


def _person(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    """The registered person or company. Neither a blank nor a withheld one is anybody (the cache holds neither)."""
    if earlier.person_urn and earlier.person_urn == later.person_urn:
        yield _Clue("person", "same", _same_person(later.person_name))
    elif earlier.person_name and later.person_name:
        if earlier.person_name.split() == later.person_name.split():
            told = tr("A registered person of the same name, {name}, under another number.", name=later.person_name)
            yield _Clue("person", "same_name", told)
        elif likeness(earlier.person_name, later.person_name) in ("same", "near"):
            told = tr(
                "A registered person of a similar name: {was}, then {now}.",
                was=earlier.person_name,
                now=later.person_name,
            )
            yield _Clue("person", "same_name", told)
        else:
            told = tr("Another registered person: {was}, then {now}.", was=earlier.person_name, now=later.person_name)
            yield _Clue("person", "different", told)


def _same_person(name: str | None) -> str:
    return tr("The same registered person: {name}.", name=name) if name else tr("The same registered person.")


def _places(earlier: Registration, later: Registration, near: dict[str, float]) -> Iterator[_Clue]:
    """Places count only on the Early Years Register; 0 off it means not applicable."""
    before, after = earlier.places, later.places
    if before is None or after is None or not earlier.registers & later.registers & EYR:
        return
    if before == after:
        yield _Clue("places", "equal", tr("The same number of places: {n}.", n=after))
        return
    slack = max(near["near_places"], near["near_share"] * max(before, after))
    found = "near" if abs(before - after) <= slack else "different"
    yield _Clue("places", found, tr("Places: {was}, then {now}.", was=before, now=after))


def _subtype(earlier: Registration, later: Registration) -> Iterator[_Clue]:
    if earlier.subtype and later.subtype:
        if earlier.subtype == later.subtype:
            yield _Clue("subtype", "same", tr("Both {kind}.", kind=later.subtype.lower()))
        else:
            told = tr("{was}, then {now}.", was=earlier.subtype, now=later.subtype.lower())
            yield _Clue("subtype", "different", told)


def _registers(earlier: Registration, later: Registration) -> _Clue:
    if earlier.registers == later.registers:
        return _Clue("registers", "same", None)
    was, now = (", ".join(registers_of(r.registers)) or tr("none") for r in (earlier, later))
    return _Clue("registers", "different", tr("Other registers: {was}, then {now}.", was=was, now=now))


def _dates(earlier: Registration, later: Registration, close: dict[str, int]) -> tuple[_Clue, int]:
    """How the later registration's date lies to the time in which the earlier one left, and the months between."""
    last, gone = earlier.last, earlier.left_by or earlier.last
    if later.registered:
        began, told = later.registered, tr("The later one was registered on {day}.", day=in_words(later.registered))
    else:
        began, told = later.first, tr("The later one was first listed as at {day}.", day=in_words(later.first))
    left = tr(
        "The earlier registration was last listed as at {last} and no longer as at {gone}.",
        last=in_words(last), gone=in_words(gone),
    )  # fmt: skip
    left = f"{left} {told}"
    after, before = months_between(gone, began), months_between(began, last)
    if later.first == last:
        both = tr("Both stood on the register as at {day}.", day=in_words(last))
        return _Clue("dates", "overlapping", f"{left} {both}"), 0
    if before > close["before_months"]:
        return _Clue("dates", "before", left), before
    if after > close["long_after_months"]:
        return _Clue("dates", "long_after", left), after
    if after > close["close_months"]:
        return _Clue("dates", "later", left), after
    return _Clue("dates", "close", left), max(after, before, 0)
