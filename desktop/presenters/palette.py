"""Which actions answer to what a person types into the palette: begun words first, then what is spelt nearly so."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.actions import Action
from desktop.language import tr

MOST = 60
"""Rows that are shown: who needs more types a letter more."""
LEAST = 66.0
"""How alike (of 100) what is not begun as typed must be."""
BEGINS, BEGINS_LATER, ALL_BEGUN, NEARLY = 100.0, 95.0, 90.0, 0.85


def matching(typed: str, actions: Sequence[Action]) -> list[Action]:
    """The actions that answer, the best first; as they are offered where nothing is typed."""
    asked = " ".join(typed.casefold().split())
    if not asked:
        return list(actions[:MOST])
    scored = [(likeness(asked, action), -n, action) for n, action in enumerate(actions)]
    # what is spelt nearly so is for slips: where words begin as typed, nobody has slipped
    least = ALL_BEGUN if any(each[0] >= ALL_BEGUN for each in scored) else LEAST
    found = sorted((each for each in scored if each[0] >= least), key=lambda each: each[:2], reverse=True)
    return [action for _, _, action in found[:MOST]]


def likeness(asked: str, action: Action) -> float:
    """How well an action answers, of 100. `asked` is in small letters and without spare spaces."""
    from rapidfuzz import fuzz  # 10 ms, and wanted by who opens the palette alone

    words = action.words.casefold()
    if words.startswith(asked):
        return BEGINS
    if f" {asked}" in f" {words}":
        return BEGINS_LATER
    every = f"{words} {action.group} {action.found_by} {action.keys}".casefold().replace(":", " ").split()
    if all(any(word.startswith(part) for word in every) for part in asked.split()):
        return ALL_BEGUN
    near = max(fuzz.WRatio(asked, words), *(fuzz.ratio(asked, word) for word in every))
    return near * NEARLY if len(asked) > 2 else 0.0  # two letters are near to anything


def spoken(action: Action, why: str) -> str:
    """What a screen reader says of a row; `why` it cannot be done, if it cannot."""
    said = [action.words, action.group, action.keys, tr("Not now: {why}", why=why) if why else ""]
    return ". ".join(part for part in said if part)
