"""The areas that numbers are told for: England, a region, or one or several authorities, followed through the changes
of councils.

An authority that ended stands for those in its place; a new one stands for its predecessor only where all that took
the predecessor's place are asked for together. Nothing is split: a part of a former county has no numbers of its own
before it was made (domain.md §1, rule 18).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from data_sync.domain.dates import in_words
from data_sync.language import tr
from data_sync.sources.boundaries import Succession, successions, today_names

AreaKind = Literal["england", "region", "la"]
NOT_RECORDED = "Not Recorded"
"""What the register writes where it knows no region or authority; a blank is shown so too."""
NOT_RECORDED_TOLD = tr(
    "Not Recorded is what the register itself writes where it names no region or authority: these providers are counted"
    " there, so that everything adds up."
)


@dataclass(frozen=True, slots=True)
class Area:
    """An area by kind and name. Several `names` are one area: their numbers are added up."""

    kind: AreaKind
    names: tuple[str, ...]

    @property
    def title(self) -> str:
        if self.kind == "england":
            return tr("England")
        return _listed(dict.fromkeys(name or NOT_RECORDED for name in self.names))


ENGLAND = Area("england", ("",))


def authorities(las: Iterable[str]) -> Area:
    """One or several authorities as one area; England where none is named."""
    names = tuple(dict.fromkeys(las))
    return Area("la", names) if names else ENGLAND


@dataclass(frozen=True, slots=True)
class Followed:
    """An area in one release: the names to look for in it, and what is to be said of that.

    `whole` is False where a part of the area has no numbers of its own in this release.
    """

    names: tuple[str, ...]
    notes: tuple[str, ...]
    whole: bool = True


def follow(area: Area, held: Collection[str], as_at: str) -> Followed:
    """The names that `area` has in a release as at `as_at` that has the authorities `held`."""
    if area.kind != "la":
        return Followed(area.names, ())
    names: dict[str, None] = {}
    notes: dict[str, None] = {}
    whole = True
    for la in area.names:
        found, note, known = _in_release(la, area.names, held, as_at)
        names.update(dict.fromkeys(found))
        if note:
            notes[note] = None
        whole = whole and known
    return Followed(tuple(names), tuple(notes), whole)


def related(area: Area) -> tuple[str, ...]:
    """The names under which the area, or a part of it, may stand in some release."""
    if area.kind != "la":
        return area.names
    names = dict.fromkeys(area.names)
    for la in area.names:
        names.update(dict.fromkeys(today_names(la)))
        for change in successions():
            if la in change.after:
                names.update(dict.fromkeys(change.before))
    return tuple(names)


def _in_release(
    la: str, wanted: Collection[str], held: Collection[str], as_at: str
) -> tuple[tuple[str, ...], str | None, bool]:
    """Names in the release for one authority, what is to be said, and whether its numbers are all there."""
    if la in held:
        return (la,), None, True
    later = tuple(name for name in today_names(la) if name in held)
    if later and later != (la,):
        return later, tr("{la} ended; {others} in its place.", la=la, others=_listed(later)), True
    for change in successions():
        if la in change.after and as_at < change.on:
            return _before(la, change, wanted, held)
    return (la,), None, True


def _before(
    la: str, change: Succession, wanted: Collection[str], held: Collection[str]
) -> tuple[tuple[str, ...], str | None, bool]:
    earlier = tuple(name for name in change.before if name in held)
    since = tr(
        "{councils} since {day}, in place of {earlier}.",
        councils=_listed(change.after), day=in_words(change.on), earlier=_listed(change.before),
    )  # fmt: skip
    if earlier and set(change.after) <= set(wanted):
        return earlier, f"{since} {change.note}".strip(), True
    told = tr(
        "{la} has no numbers of its own before {day}: it was part of {earlier}.",
        la=la, day=in_words(change.on), earlier=_listed(earlier),
    )  # fmt: skip
    return (), told, False


def is_succession(before: str | None, after: str | None) -> bool:
    """Whether a setting whose authority was `before` and is `after` stayed where it was and its council changed."""
    return before is not None and after is not None and before != after and after in today_names(before)


def _listed(names: Iterable[str]) -> str:
    *first, last = names or ("",)
    return tr("{names} and {last}", names=", ".join(first), last=last) if first else last
