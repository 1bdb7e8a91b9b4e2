"""Changes in the words of What's new: kinds with their icons, and one change as a row. Pure."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from data_sync.api import called, in_words
from desktop.language import tr
from desktop.models.news_rows import NewsFace

if TYPE_CHECKING:
    from data_sync.api import ChangeItem

CAME_BACK = "came_back"
KINDS = (
    ("safeguarding_changed", tr("Safeguarding"), "shield"),
    ("outcome_changed", tr("Outcome, same framework"), "inspected"),
    ("inspected", tr("Inspected"), "file"),
    ("joined", tr("Joined"), "joined"),
    (CAME_BACK, tr("Came back"), "sync"),
    ("left", tr("Left the register"), "left"),
    ("perhaps_reregistered", tr("Registered again?"), "copy"),
    ("places_changed", tr("Places changed"), "places"),
    ("registers_changed", tr("Registers changed"), "list"),
    ("type_changed", tr("Type changed"), "area"),
    ("renamed", tr("Renamed"), "renamed"),
    ("moved", tr("Moved"), "pin"),
    ("authority_changed", tr("Another authority"), "map"),
    ("person_changed", tr("Registered person"), "mylist"),
)
"""Kinds of change in the order they are told: key, words, icon."""
TITLES = {key: title for key, title, _ in KINDS} | {"council_changed": tr("Council changed")}
ICONS = {key: icon for key, _, icon in KINDS} | {"council_changed": "map"}
NOT_MET = tr("Safeguarding not met")
BETWEEN = "  ·  "


def kind_of(item: ChangeItem) -> str:
    """The kind that a change is shown under."""
    return CAME_BACK if item.came_back and item.kind == "joined" else item.kind


def title_of(item: ChangeItem) -> str:
    """The setting's name; that a name is withheld stands in the line under it."""
    return called(item.label)


def what(item: ChangeItem) -> str:
    """What happened, in a line."""
    before, after = item.before, item.after
    if item.kind == "inspected":
        if item.visit == "card" and item.date:
            return tr("New report card, inspected {day}", day=in_words(item.date))
        return after or tr("Inspected")
    if item.kind == "safeguarding_changed" and item.not_met and item.visited:  # the chip above says what was found
        if before is None:
            return tr("{inspection}; not known before", inspection=item.visited)
        return tr("{inspection}; before: {before}", inspection=item.visited, before=before)
    if item.kind == "joined":
        return _joined(item)
    if item.kind == "perhaps_reregistered":
        return tr("Perhaps registered again, was {before}", before=before)
    if item.kind == "person_changed":
        return tr("Another registered person")
    if item.kind == "places_changed":
        return tr("Places changed from {before} to {after}", before=before, after=after)
    if item.kind == "outcome_changed":
        return tr("{after}; was {before}", after=after, before=before)
    if item.kind == "renamed":
        return tr("Renamed, was {before}", before=before) if before else tr("Renamed")
    if item.kind == "moved":
        return tr("Moved, was at {before}", before=before) if before else tr("Moved")
    if item.kind == "registers_changed":
        return tr("On the registers {after}; was {before}", after=after, before=before)
    if item.kind in ("type_changed", "authority_changed", "council_changed"):
        return tr("{after}; was {before}", after=after, before=before)
    return after or TITLES.get(item.kind, item.kind)


def _joined(item: ChangeItem) -> str:
    if item.registered is None:
        return tr("Came back to the register") if item.came_back else tr("Joined the register")
    day = in_words(item.registered)
    if item.came_back:
        return tr("Came back to the register, registered on {day}", day=day)
    return tr("Joined the register, registered on {day}", day=day)


def news_face(item: ChangeItem, acknowledged: str | None, lists: Collection[str], *, watched: bool) -> NewsFace:
    """One change as a row. `acknowledged` is the day it was dealt with (ISO), `lists` those its setting stands on."""
    withheld = tr("name withheld") if item.label != called(item.label) else ""
    on = (
        tr("on your list ‘{next}’", next=next(iter(lists)))
        if len(lists) == 1
        else tr("on {count} lists", count=len(lists))
        if lists
        else ""
    )
    done = tr("acknowledged on {day}", day=in_words(acknowledged)) if acknowledged else ""
    late = tr("listed for the first time") if item.newly_listed else ""
    parts = (done, item.la or "", withheld, on, tr("watched") if watched else "", late)
    where = BETWEEN.join(part for part in parts if part)
    told, alert = what(item), NOT_MET if item.not_met else ""
    sentence = ". ".join(part for part in (alert, title_of(item), told, where.replace(BETWEEN, ", ")) if part)
    icon = ICONS.get(kind_of(item), "whatsnew")
    return NewsFace(item.urn, title_of(item), icon, told, where, alert, done, watched, f"{sentence}.")
