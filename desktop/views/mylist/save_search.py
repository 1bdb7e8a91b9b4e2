""" "Save this search": keeps what Find asks for as a folder of My list, which then says what is new in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from data_sync.api import Query
from desktop.language import tr
from desktop.presenters.mylist import MyList
from desktop.views.mylist.naming import LONGEST, NameSheet
from desktop.widgets.buttons import Button

LEAD = tr("It stands in My list as a folder, and says what is new in it since you last looked.")


class SaveSearch(Button):
    """`query` gives what is asked for now, `words` what to call it. Show it where something is asked for."""

    def __init__(
        self, mylist: MyList, query: Callable[[], Query], words: Callable[[], str], kind: str = "quiet"
    ) -> None:
        super().__init__(tr("Save this search"), kind, "plus" if kind == "quiet" else None)
        self.set_role("small")
        self._mylist, self._query, self._words = mylist, query, words
        self.clicked.connect(lambda _checked=False: self.ask())

    def ask(self) -> NameSheet:
        """Ask for a name; what is asked for at this moment is what is kept."""
        return ask_search_name(self._mylist, self._query(), self._words(), self)


def ask_search_name(mylist: MyList, query: Query, given: str, parent: QWidget) -> NameSheet:
    """Ask for the name of a search that is to be kept."""
    sheet: NameSheet

    def take(name: str) -> None:
        mylist.save_search(name, query, then=sheet.done_well, failed=sheet.refuse)

    sheet = NameSheet(
        tr("Save this search"),
        tr("Name of the search"),
        tr("Save"),
        take,
        parent,
        given=given[:LONGEST].strip(),
        lead=LEAD,
    )
    sheet.open()
    return sheet
