"""Names of `data_sync.api` that are fetched when they are first asked for: the first window needs none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from data_sync.store.places import Places
    from data_sync.sync.session import Session

LATER = {
    "ChangeItem": "insight.change_queue",
    "called": "sources.ofsted_register",
    "ChangeSet": "insight.change_queue",
    "Counted": "insight.figures",
    "ComparedRow": "insight.compared_row:Row",
    "Comparison": "insight.comparison",
    "Held": "insight.holdings",
    "Pair": "insight.successions",
    "Record": "insight.record",
    "Release": "insight.counts",
    "Status": "insight.holdings",
    "ChangeKey": "mine",
    "Mended": "store.mend",
    "mend_user": "store.mend",
    "quick_fault": "store.cache",
    "in_short_words": "domain.dates",
    "month_in_words": "domain.dates",
    "sqlite_version": "store.engine",
    "remove_everything": "store.removal",
    "Watched": "mine",
    "Asked": "share.sufficiency_pack",
    "Pack": "share.pack",
    "PackPage": "share.pack",
    "write_csv": "share.csv_table",
    "check_mirror": "transport.mirror",
    "origins": "transport.proxies",
    "tell_proxies": "transport.proxies",
    "OwnTest": "domain.own_test",
    "OwnWish": "share.own_desk",
    "own_field": "share.own_desk",
    "own_meanings": "insight.sufficiency",
    "own_words": "share.query_words",
    "parse_own": "domain.own_test",
    **dict.fromkeys(
        (
            "Count", "Coverage", "FoundSections", "Hit", "ImproveQuery", "Improvement", "Passage", "Report",
            "ReportFile", "ReportQuery", "SettingWords", "Words", "improve_themes", "quarter_days", "theme_titles",
            "write_hits", "write_improvements",
        ),
        "share.reports_table",
    ),
}  # fmt: skip
"""Each name and the room where it lives, with its name there where that is another."""


def fetched(name: str) -> Any:
    """The thing of this name. Raises AttributeError for a name that is none of these."""
    if name not in LATER:
        raise AttributeError(name)
    room, _, own_name = LATER[name].partition(":")
    return getattr(import_module(f"data_sync.{room}"), own_name or name)


APART = {"--read-pdfs": "reports_worker", "--bring-in": "bringing_worker"}
"""What a frozen program is started with to be a process apart, and the module of `sync` that it then is."""


def serve_apart(arguments: Sequence[str]) -> bool:
    """Be a process apart where the program was started with these arguments to be one; whether it was."""
    if not arguments or arguments[0] not in APART:
        return False
    import_module(f"data_sync.sync.{APART[arguments[0]]}").serve()
    return True


def session_in(places: Places, mirror: str | None, clock: Callable[[], str], *, apart: bool) -> Session:
    """For bringing published data into a folder; `apart`: by a process of its own."""
    from data_sync.sync.session import Session, remove_old_caches

    remove_old_caches(places)
    if not apart:
        return Session(places, mirror, clock)
    from data_sync.sync.bringing import SessionApart

    return SessionApart(places, mirror, clock)


def program_version() -> str:
    """The version of the program: the one place where it stands is `data_sync.__version__`."""
    from data_sync import __version__

    return __version__
