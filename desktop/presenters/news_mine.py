"""What the person has dealt with and follows, and when they last looked: read from their file, for What's new and the
desk. Everything is written through `MyList`, so that undo takes it back wherever one is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library
from desktop.models.news_rows import Key
from desktop.presenters.mylist import MyList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from data_sync.api import Release, Watched
    from desktop.messages import Message

LOOK = "whatsnew-look"
"""The name under which the last look is kept in the person's file."""


@dataclass(frozen=True, slots=True)
class Look:
    """The last look: the newest release there was, the one that was looked at from, and the day (ISO)."""

    as_at: str
    since: str
    day: str


@dataclass(frozen=True)
class Mine:
    """`acknowledged` gives the day (ISO) of each change dealt with; `watched` the watch list in its order."""

    acknowledged: dict[Key, str] = field(default_factory=dict)
    watched: tuple[Watched, ...] = ()
    look: Look | None = None


class NewsMine(QObject):
    """One for the program. Says `changed` when what it holds is new; `known` once it was read."""

    changed = Signal()

    def __init__(self, mylist: MyList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mylist = mylist
        self.held = Mine()
        self.known = False
        mylist.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read it anew."""
        self.mylist.ask(_read, self._take)

    def acknowledge(self, keys: Iterable[Key]) -> None:
        """These changes are dealt with."""
        wanted = list(keys)

        def op(library: Library) -> int:
            from data_sync.api import ChangeKey

            return library.mine.acknowledgements.acknowledge(ChangeKey(*key) for key in wanted)

        self.mylist.do(op)

    def take_back(self, keys: Iterable[Key]) -> None:
        """Put these changes into the queue again."""
        wanted = list(keys)

        def op(library: Library) -> int:
            from data_sync.api import ChangeKey

            return library.mine.acknowledgements.take_back(ChangeKey(*key) for key in wanted)

        self.mylist.do(op)

    def change_watched(self, urn: str, failed: Callable[[Message], object] | None = None, **values: str | None) -> None:
        """Say something else of a setting that is watched: owner, next_action, due (ISO), rag, note."""
        self.mylist.do(lambda library: library.mine.watch_list.change(urn, **values), failed=failed)

    def looked(self, look: Look) -> None:
        """The person has looked. Where nothing was ever kept, this makes their file."""
        kept = {"as_at": look.as_at, "since": look.since, "day": look.day}
        self.mylist.do(lambda library: library.mine.kept.put(LOOK, kept), quiet=True)

    def _take(self, held: Mine) -> None:
        self.held, self.known = held, True
        self.changed.emit()


def since_last_look(releases: Sequence[Release], look: Look | None) -> str | None:
    """The date from which something is new; None with fewer than two releases.

    While the newest release is the one that was looked at, it is that look's own beginning: what was new stays new
    until another release comes.
    """
    if len(releases) < 2:
        return None
    newest, before = releases[-1].as_at, releases[-2].as_at
    if look is None:
        return before
    since = look.since if look.as_at >= newest else look.as_at
    return max(since, releases[0].as_at) if since < newest else before


def _read(library: Library) -> Mine:
    if not library.places.user.exists():
        return Mine()
    mine = library.mine
    held: dict[str, Any] = mine.kept.get(LOOK) or {}
    look = Look(held["as_at"], held["since"], held["day"]) if held.keys() >= {"as_at", "since", "day"} else None
    acknowledged = {
        (c.urn, c.kind, c.from_as_at, c.to_as_at): when[:10] for c, when in mine.acknowledgements.all().items()
    }
    return Mine(acknowledged, mine.watch_list.all(), look)
