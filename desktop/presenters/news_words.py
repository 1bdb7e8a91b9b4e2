"""Changes in the words of What's new: kinds with their icons, and one change as a row. Pure."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from data_sync.api import in_words
from desktop.models.news_rows import NewsFace

if TYPE_CHECKING:
    from data_sync.api import ChangeItem

CAME_BACK = "came_back"
KINDS = (
    ("safeguarding_changed", "Safeguarding", "shield"),
    ("outcome_changed", "Outcome, same framework", "inspected"),
    ("inspected", "Inspected", "file"),
    ("joined", "Joined", "joined"),
    (CAME_BACK, "Came back", "sync"),
    ("left", "Left the register", "left"),
    ("perhaps_reregistered", "Registered again?", "copy"),
    ("places_changed", "Places changed", "places"),
    ("registers_changed", "Registers changed", "list"),
    ("type_changed", "Type changed", "area"),
    ("renamed", "Renamed", "renamed"),
    ("moved", "Moved", "pin"),
    ("authority_changed", "Another authority", "map"),
    ("person_changed", "Registered person", "mylist"),
)
"""Kinds of change in the order they are told: key, words, icon."""
TITLES = {key: title for key, title, _ in KINDS} | {"council_changed": "Council changed"}
ICONS = {key: icon for key, _, icon in KINDS} | {"council_changed": "map"}
NOT_MET = "Safeguarding not met"
BETWEEN = "  ·  "


def kind_of(item: ChangeItem) -> str:
    """The kind that a change is shown under."""
    return CAME_BACK if item.came_back and item.kind == "joined" else item.kind


def title_of(item: ChangeItem) -> str:
    """The setting's name; that a name is withheld stands in the line under it."""
    return item.label.removesuffix(" (name withheld)")


def what(item: ChangeItem) -> str:
    """What happened, in a line."""
    before, after = item.before, item.after
    if item.kind == "inspected":
        head, _, rest = (after or "Inspected").partition(": ")
        told = f"New inspection. {head}" if head.startswith("Report card") or not rest else f"{head}: {rest}"
        return told.replace("New inspection. Report card,", "New report card, inspected")
    if item.kind == "safeguarding_changed" and item.not_met and after:
        visit = after.rpartition("(")[2].rstrip(")")  # the chip above says what was found
        return f"{visit[:1].upper()}{visit[1:]}; was {(before or 'not known')[:1].lower()}{(before or 'not known')[1:]}"
    if item.kind == "joined":
        said = (after or "Registered")[:1].lower() + (after or "Registered")[1:]
        return f"{'Came back to' if item.came_back else 'Joined'} the register, {said}"
    if item.kind == "perhaps_reregistered":
        return f"Perhaps registered again, was {before}"
    if item.kind == "person_changed":
        return "Another registered person"
    if item.kind == "places_changed":
        return f"Places changed from {before} to {after}"
    if item.kind == "outcome_changed":
        return f"{after}; was {before}"
    if item.kind == "renamed":
        return f"Renamed, was {before}" if before else "Renamed"
    if item.kind == "moved":
        return f"Moved, was at {before}" if before else "Moved"
    if item.kind == "registers_changed":
        return f"On the registers {after}; was {before}"
    if item.kind in ("type_changed", "authority_changed", "council_changed"):
        return f"{after}; was {before}"
    return after or TITLES.get(item.kind, item.kind)


def news_face(item: ChangeItem, acknowledged: str | None, lists: Collection[str], *, watched: bool) -> NewsFace:
    """One change as a row. `acknowledged` is the day it was dealt with (ISO), `lists` those its setting stands on."""
    withheld = "name withheld" if item.label.endswith("(name withheld)") else ""
    on = f"on your list ‘{next(iter(lists))}’" if len(lists) == 1 else f"on {len(lists)} lists" if lists else ""
    done = f"acknowledged on {in_words(acknowledged)}" if acknowledged else ""
    late = "listed for the first time" if item.newly_listed else ""
    parts = (done, item.la or "", withheld, on, "watched" if watched else "", late)
    where = BETWEEN.join(part for part in parts if part)
    told, alert = what(item), NOT_MET if item.not_met else ""
    sentence = ". ".join(part for part in (alert, title_of(item), told, where.replace(BETWEEN, ", ")) if part)
    icon = ICONS.get(kind_of(item), "whatsnew")
    return NewsFace(item.urn, title_of(item), icon, told, where, alert, done, watched, f"{sentence}.")
