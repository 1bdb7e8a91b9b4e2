"""Earlier and later registrations that are perhaps the same setting: the evidence, how sure, what the person says.
Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from data_sync.api import Setting, in_words
from desktop.language import tr
from desktop.presenters import setting_words as words
from desktop.presenters.scales import spoken

Verdict = Literal["same", "different"]
LEAD = tr(
    "A new owner, company or address means a new registration. You decide whether it is the same"
    " setting; nothing is merged."
)
HEADS = {"earlier": tr("Earlier registrations here, perhaps"), "later": tr("Later registrations here, perhaps")}
SURE = {"likely": tr("Likely the same setting, because:"), "possible": tr("Possibly the same setting, because:")}


@dataclass(frozen=True, slots=True)
class PairFace:
    """A pair of registrations. `other` is the one that is not looked at; `further` where it is a step further away."""

    earlier: str
    later: str
    other: str
    title: str
    line: str
    sure: str
    evidence: tuple[str, ...]
    verdict: Verdict | None = None
    decided: str = ""
    further: str = ""


@dataclass(frozen=True, slots=True)
class PastFace:
    """The pairs on both sides, nearest first; `none` says in words that there are none, and within what."""

    urn: str
    earlier: tuple[PairFace, ...] = ()
    later: tuple[PairFace, ...] = ()
    none: str = ""


def past_face(line: Any, held: Mapping[str, Setting], verdicts: Mapping[tuple[str, str], Any], oldest: str) -> PastFace:
    """The face of what `Library.line` gives. `held` are the settings of its pairs, `verdicts` the person's own by pair,
    `oldest` the as-at date of the oldest release held."""
    earlier = tuple(_pair(pair, line.urn, "earlier", held, verdicts) for pair in line.earlier)
    later = tuple(_pair(pair, line.urn, "later", held, verdicts) for pair in line.later)
    none = ""
    if not earlier and not later:
        none = tr("None is found in the releases held, the oldest as at {day}.", day=in_words(oldest)) if oldest else ""
    return PastFace(line.urn, earlier, later, none)


def urns_in(line: Any) -> tuple[str, ...]:
    """Every registration that a line names, but the setting itself."""
    pairs = (*line.earlier, *line.later)
    return tuple(dict.fromkeys(urn for p in pairs for urn in (p.earlier, p.later) if urn != line.urn))


def _pair(
    pair: Any, urn: str, side: str, held: Mapping[str, Setting], verdicts: Mapping[tuple[str, str], Any]
) -> PairFace:
    other, near = (pair.earlier, pair.later) if side == "earlier" else (pair.later, pair.earlier)
    setting, told = held.get(other), verdicts.get((pair.earlier, pair.later))
    line = [tr("URN {second}", second=other)]
    if setting is not None:
        line.insert(0, words.kind(setting))
        if setting.left_as_at:
            line.append(tr("not listed any more as at {day}", day=in_words(setting.left_as_at)))
    further = ""
    if near != urn:
        through = held.get(near)
        further = (
            tr("By way of {title} ({near}).", title=words.title(through), near=near)
            if through is not None
            else tr("By way of another registration ({near}).", near=near)
        )
    return PairFace(
        pair.earlier,
        pair.later,
        other,
        words.title(setting) if setting is not None else tr("URN {second}", second=other),
        words.BETWEEN.join(line),
        pair.sure,
        tuple(spoken(sentence) for sentence in pair.evidence),
        told.verdict if told is not None else None,
        in_words(told.decided_at[:10]) if told is not None else "",
        further,
    )
