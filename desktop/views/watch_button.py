"""Putting a setting on the officer's watch list, from wherever one looks at it."""

from __future__ import annotations

from desktop.language import tr
from desktop.presenters.mylist import MyList
from desktop.widgets.buttons import Button
from desktop.widgets.text import plain_tooltip


class WatchButton(Button):
    """ "Watch", or "Watched" once it stands on the list; pressing it puts the setting there or takes it off.

    `key` is what does the same on the page, "" where none does.
    """

    def __init__(self, mylist: MyList, key: str = "W") -> None:
        super().__init__(tr("Watch"), "", "clock")
        self._mylist, self._key = mylist, f" ({key})" if key else ""
        self._urn: str | None = None
        self.setCheckable(True)
        self.clicked.connect(lambda _checked=False: self.turn())
        mylist.changed.connect(self._tell)
        self._tell()

    def show_setting(self, urn: str | None) -> None:
        """The setting that it is about."""
        self._urn = urn
        self._tell()

    def turn(self) -> None:
        """Put it on the list, or take it off."""
        if self._urn is not None:
            self._mylist.watch(self._urn)
            self._tell()

    def _tell(self) -> None:
        on = self._urn in self._mylist.kept.watched
        self.setChecked(on)
        self.set_icon("check" if on else "clock")
        self.set_text(tr("Watched") if on else tr("Watch"))
        put = tr("Put it on the officer’s watch list{key}.", key=self._key)
        plain_tooltip(self, tr("It is on the watch list. Press to take it off.") if on else put)
