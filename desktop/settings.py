"""What the window remembers: its place, the theme, the text size, units. A small file beside the data.

Nothing of it is needed: a missing, broken or half-written file means the defaults, and a broken one is kept beside the
new one. What a person has made (lists, notes) is not here but in the user file.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

log = logging.getLogger(__name__)

FILE = "settings.json"
VERSION = 1
MOST_RECENT = 12

Plain = dict[str, Any]


@dataclass
class Settings:
    """Every setting with its default. Assign to it and call `save`."""

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_size: float = 1.0  # a factor: 2.0 is 200 %
    language: str = ""  # a code of resources/translations; empty is English
    units: Literal["miles", "km"] = "miles"
    home: str = ""  # a postcode, a part of one or a town: kept here and nowhere else, and never in a log
    work: str = ""
    window: list[int] = field(default_factory=list)  # x, y, width, height; empty until the first close
    maximised: bool = False
    page: str = "find"
    results_as: Literal["list", "map", "both"] = "list"
    columns: dict[str, list[int]] = field(default_factory=dict)  # a table's or splitter's name to its widths
    sorting: dict[str, list[int]] = field(default_factory=dict)  # a table's name to its column and 1 for downwards
    results_sort: str = ""  # the order of the results, where it is one that every search has
    closed_groups: list[str] = field(default_factory=list)  # filter groups that the person has closed
    keep_recent: bool = False  # searches are kept only by who asks for it
    recent: list[str] = field(default_factory=list)
    last_search: dict[str, str] = field(default_factory=dict)  # "query", "of": what Find showed, if it is kept
    tell_when_done: bool = True  # by a notification of the desktop, when the window is not looked at
    authorities: list[str] = field(default_factory=list)  # those that What's new and the desk are about
    statistics: dict[str, str] = field(default_factory=dict)  # "area" and "release" that were looked at last
    check_on_start: bool = False  # nothing goes out unasked
    fetching: dict[str, Any] = field(default_factory=dict)  # reports being fetched: "urns" and "whose", to go on with
    rest: Plain = field(default_factory=dict)  # what a newer version wrote: kept, not understood

    def remember_search(self, text: str) -> None:
        """Put a search first in the recent ones, if they are kept at all."""
        text = text.strip()
        if self.keep_recent and text:
            self.recent = [text, *(held for held in self.recent if held != text)][:MOST_RECENT]

    def forget_searches(self) -> None:
        self.recent, self.last_search = [], {}


def load(folder: Path) -> Settings:
    """The settings in a data folder. Never fails: what cannot be read becomes its default, and is told in the log."""
    path = folder / FILE
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(held, dict):
            raise ValueError("not an object")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The settings cannot be read and start afresh: %s", type(error).__name__)
        _keep_broken(path)
        return Settings()
    return from_plain(upgraded(held))


def save(settings: Settings, folder: Path) -> None:
    """Write the settings whole or not at all. Raises OSError where the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    path, fresh = folder / FILE, folder / f"{FILE}.new"
    written = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(written, "w", encoding="utf-8") as stream:
        json.dump(to_plain(settings), stream, ensure_ascii=False, indent=1)
    os.replace(fresh, path)


def to_plain(settings: Settings) -> Plain:
    """The settings as a plain dict, with what a newer version had written."""
    plain = asdict(settings)
    rest = plain.pop("rest")
    return {**rest, **plain, "version": max(VERSION, rest.get("version", 0))}


def from_plain(plain: Plain) -> Settings:
    """Settings from a plain dict of this version: each value that does not fit becomes its default."""
    settings = Settings()
    known = {each.name for each in fields(Settings)} - {"rest"}
    for name in known & plain.keys():
        if name in _FITS and _FITS[name](plain[name]):
            setattr(settings, name, plain[name])
        else:
            log.warning("The setting %s does not fit and takes its default", name)
    settings.rest = {key: value for key, value in plain.items() if key not in known and key != "version"}
    if isinstance(plain.get("version"), int) and plain["version"] > VERSION:
        settings.rest["version"] = plain["version"]
    return settings


def upgraded(plain: Plain) -> Plain:
    """A plain dict of any older version as one of this version; one of a newer version as it is."""
    version = plain.get("version")
    version = version if isinstance(version, int) and not isinstance(version, bool) and version >= 0 else 0
    for upgrade in UPGRADES[version:VERSION]:
        plain = upgrade(dict(plain))
    return plain | {"version": max(version, VERSION)}


def _from_none(plain: Plain) -> Plain:
    """A file without a version was written by hand: it is read as the first version."""
    return plain


UPGRADES: tuple[Callable[[Plain], Plain], ...] = (_from_none,)
"""From version n to n + 1, in order: a new version adds one here, a small function on a plain dict."""


def _one_of(*values: object) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in values


def _yes_or_no(value: Any) -> bool:
    return isinstance(value, bool)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 100 and all(isinstance(each, str) for each in value)


def _authorities(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 500 and all(isinstance(each, str) for each in value)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 100_000


def _place(value: Any) -> bool:
    if not isinstance(value, list) or not all(_whole(each) for each in value):
        return False
    return not value or (len(value) == 4 and value[2] > 0 and value[3] > 0)


def _widths(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(each, list) and all(_whole(width) and width >= 0 for width in each) for each in value.values()
    )


def _few_letters(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 40


def _sorting(value: Any) -> bool:
    return _widths(value) and all(len(each) == 2 for each in value.values())


def _few_words(value: Any) -> bool:
    return isinstance(value, dict) and all(
        name in ("area", "release") and isinstance(each, str) and len(each) <= 200 for name, each in value.items()
    )


def _search(value: Any) -> bool:
    return value == {} or (
        isinstance(value, dict)
        and value.keys() == {"query", "of"}
        and all(isinstance(each, str) and len(each) <= 20_000 for each in value.values())
    )


def _fetch(value: Any) -> bool:
    if value == {}:
        return True
    return (
        isinstance(value, dict)
        and value.keys() == {"urns", "whose"}
        and isinstance(value["whose"], str)
        and isinstance(value["urns"], list)
        and len(value["urns"]) <= 10_000
        and all(isinstance(urn, str) for urn in value["urns"])
    )


def _factor(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0.75 <= value <= 3.0


_FITS: dict[str, Callable[[Any], bool]] = {
    "theme": _one_of("system", "light", "dark", "contrast"),
    "text_size": _factor,
    "language": lambda value: isinstance(value, str) and len(value) <= 12,
    "units": _one_of("miles", "km"),
    "home": lambda value: isinstance(value, str) and len(value) <= 80,
    "work": lambda value: isinstance(value, str) and len(value) <= 80,
    "window": _place,
    "maximised": _yes_or_no,
    "page": lambda value: isinstance(value, str) and len(value) < 40,
    "results_as": _one_of("list", "map", "both"),
    "columns": _widths,
    "sorting": _sorting,
    "results_sort": _few_letters,
    "closed_groups": _texts,
    "keep_recent": _yes_or_no,
    "recent": _texts,
    "last_search": _search,
    "tell_when_done": _yes_or_no,
    "authorities": _authorities,
    "statistics": _few_words,
    "check_on_start": _yes_or_no,
    "fetching": _fetch,
}


def _keep_broken(path: Path) -> None:
    try:
        os.replace(path, path.with_name("settings.broken.json"))
    except OSError as error:
        log.warning("The broken settings could not be set aside: %s", type(error).__name__)
