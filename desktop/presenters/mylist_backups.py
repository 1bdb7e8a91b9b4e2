"""The copies of the person's file: which there are, what putting one back would lose, and putting it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from data_sync.api import KnownError, Library, in_words
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist import MyList

Failed = Callable[[Message], object]
LOOKED_BACK = 400
"""More actions than the journal keeps."""


@dataclass(frozen=True, slots=True)
class CopyFace:
    """One copy. `lost` says what was done since it was made and would be gone; `size` is in words."""

    path: Path
    day: str
    time: str
    kind: str
    size: str
    lost: str

    @property
    def words(self) -> str:
        """ "14 November 2026, 09:12"."""
        return f"{self.day}, {self.time}"


def ask_copies(mylist: MyList, then: Callable[[tuple[CopyFace, ...]], object], failed: Failed) -> None:
    """`then` gets the copies there are, newest first; what is half typed is written before."""
    mylist.hand_over.emit()
    mylist.ask(_copies, then, failed)


def put_back(mylist: MyList, copy: CopyFace, then: Callable[[object], object], failed: Failed) -> None:
    """Put the person's file back as it was in `copy`. The present one is kept among the copies."""
    mylist.exchange(lambda library: library.restore(copy.path), then, failed)


def make_copy(mylist: MyList, target: Path | None, then: Callable[[object], object], failed: Failed) -> None:
    """Make a copy now, among the others or at `target`."""
    mylist.hand_over.emit()
    mylist.do(lambda library: library.backup(target), then=then, failed=failed)


def _copies(library: Library) -> tuple[CopyFace, ...]:
    held = library.backups()
    if not held:
        return ()
    try:
        done = [(a.ended_at, a.words) for a in library.mine.journal.history(LOOKED_BACK) if not a.undone]
    except KnownError as error:  # just then a copy is wanted
        return tuple(_copy_face(b.path, b.taken_at, b.size, b.daily, error.sentence) for b in held)
    return tuple(
        _copy_face(b.path, b.taken_at, b.size, b.daily, lost_words([words for at, words in done if at > b.taken_at]))
        for b in held
    )


def _copy_face(path: Path, taken_at: str, size: int, daily: bool, lost: str) -> CopyFace:
    here = datetime.fromisoformat(taken_at).astimezone()
    return CopyFace(
        path,
        in_words(here.date().isoformat()),
        f"{here:%H:%M}",
        tr("Made for the day") if daily else tr("Made by you, or before a change"),
        tr("{value:,} KB", value=max(1, round(size / 1000))),
        lost,
    )


def lost_words(since: list[str]) -> str:
    """What was done since a copy was made, newest first, in a sentence."""
    if not since:
        return tr("Nothing was done since it was made.")
    named = "; ".join(since[:3])
    if len(since) == 1:
        return tr("One thing done since would be gone: {named}.", named=named)
    return tr("{count} things done since would be gone, the newest: {named}.", count=len(since), named=named)
