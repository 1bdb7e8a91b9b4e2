"""What can be done in the window, each thing said once: its words, its keys, how it is done and why it cannot be now.

Shortcuts are made from these (`desktop.widgets.keys`) and the palette lists them; what a page shows as buttons, boxes
and choices the palette takes from the page itself (`desktop.views.palette.harvest`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


def _nothing_against() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Action:
    """`words` say what it does ("Go to Find"); without words it is a key alone, and in no list. `keys` are as Qt writes
    them ("Ctrl+K"), `also` others for the same. `group` says where it belongs, `why_not` gives a sentence while it
    cannot be done, `found_by` holds words that a person may look for it by."""

    words: str
    do: Callable[[], object]
    keys: str = ""
    also: tuple[str, ...] = ()
    group: str = ""
    why_not: Callable[[], str] = _nothing_against
    found_by: str = ""


def each_once(actions: Iterable[Action]) -> list[Action]:
    """Those that have words, each once: the one that was offered first stands for others of its words and group."""
    found: dict[str, Action] = {}
    for action in actions:
        if action.words:
            found.setdefault(f"{action.group}\n{action.words}".casefold(), action)
    return list(found.values())
