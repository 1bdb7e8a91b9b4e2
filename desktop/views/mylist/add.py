"""Putting a setting on a list: a button that says where it stands, and a menu of the lists where there are several."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.presenters.mylist import MyList
from desktop.views.mylist.naming import NameSheet
from desktop.widgets.buttons import Button
from desktop.widgets.text import one_line, plain_tooltip, without_mnemonic

NAME_SHOWN = 28


class AddToList(Button):
    """ "Add to my list", or "On Spring visits" once it stands there. `show_setting` says which setting it is about.

    With no list or one, pressing it adds at once; with several, or where it stands on one, it asks which.
    """

    def __init__(self, mylist: MyList, kind: str = "primary") -> None:
        super().__init__(tr("Add to my list"), kind, "mylist")
        self._mylist, self._usual_kind = mylist, kind
        self._urn: str | None = None
        self.clicked.connect(lambda _checked=False: self._press())
        mylist.changed.connect(self._tell)

    def show_setting(self, urn: str | None) -> None:
        """The setting that is put on a list."""
        self._urn = urn
        self._tell()

    def open_menu(self) -> None:
        """The lists, with a tick where the setting stands."""
        if self._urn is not None:
            menu = lists_menu(self._mylist, self._urn, self)
            menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _press(self) -> None:
        if self._urn is None:
            return
        if len(self._mylist.kept.lists) > 1 or self._urn in self._mylist:
            self.open_menu()
        else:
            self._mylist.toggle(self._urn)

    def _tell(self) -> None:
        on = [each.name for each in self._mylist.kept.lists if self._urn in each.urns]
        kind = "" if on else self._usual_kind
        if self.property("kind") != kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.set_icon("check" if on else "mylist")
        name = one_line(on[0]) if on else ""
        short = name if len(name) <= NAME_SHOWN else f"{name[:NAME_SHOWN].rstrip()}…"
        self.set_text(
            tr("On {short}", short=short)
            if len(on) == 1
            else tr("On {count} lists", count=len(on))
            if on
            else tr("Add to my list")
        )
        plain_tooltip(self, tr("On {list}", list=", ".join(on))) if on else self.setToolTip("")


def lists_menu(mylist: MyList, urn: str, parent: QWidget) -> QMenu:
    """A menu of the lists, in the person's order: choosing one puts the setting on it or takes it off."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Shortlists"))
    for each in mylist.kept.lists:
        words = without_mnemonic(one_line(each.name)[:60])
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(urn in each.urns)
        action.triggered.connect(lambda _checked=False, number=each.id: mylist.toggle(urn, number))
    if mylist.kept.lists:
        menu.addSeparator()
    new = menu.addAction(icons.icon("plus", "ink2", theme.px(16)), tr("New list…"))
    new.triggered.connect(lambda _checked=False: ask_new_list(mylist, parent, (urn,)))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def ask_new_list(mylist: MyList, parent: QWidget, urns: tuple[str, ...] = ()) -> NameSheet:
    """Ask for the name of a new list, and put these settings on it."""
    sheet: NameSheet

    def take(name: str) -> None:
        mylist.make_list(name, urns, then=sheet.done_well, failed=sheet.refuse)

    sheet = NameSheet(tr("New list"), tr("Name of the list"), tr("Make the list"), take, parent)
    sheet.open()
    return sheet
