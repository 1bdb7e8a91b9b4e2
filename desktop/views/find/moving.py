"""What the keyboard does on the Find page: to the search box and back, one step at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from desktop.actions import Action
from desktop.language import tr
from desktop.widgets.keys import listen

if TYPE_CHECKING:
    from desktop.views.find.page import FindPage

TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Moving:
    """Made once for the page, which then listens to its keys."""

    def __init__(self, page: FindPage) -> None:
        self._page = page
        listen(
            page,
            Action(tr("To the search box"), self.to_search, "F", ("Ctrl+F",)),
            Action(tr("Tick the setting to be compared, or untick it"), self.tick, "C", why_not=self.why_no_setting),
            Action("", self.step_back, "Esc"),
        )

    def why_no_setting(self) -> str:
        """Why nothing can be done with the setting looked at; empty while there is one."""
        return "" if self._page.presenter.detail is not None else tr("Choose a setting in the list first.")

    def to_search(self) -> None:
        """Close the filters that lie over the page, and go to the search box."""
        if self._page.drawer_open:
            self._page.drawer.close()
        self._page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.search.selectAll()

    def tick(self) -> None:
        """Have the setting looked at compared, or no longer."""
        detail = self._page.presenter.detail
        if detail is not None:
            self._page.presenter.toggle_compare(detail.urn)

    def step_back(self) -> None:
        """One step back: close the filters, empty the search, look away from the setting."""
        page = self._page
        if page.drawer_open:
            page.drawer.close()
            page.filters_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page.search.text():
            page.search.clear()
            page.presenter.type("")
            page.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page.reads_one:
            page.read_list()
        else:
            page.results.list.setCurrentIndex(QModelIndex())
            page.presenter.look_away()

    def pressed_in_search(self, event: QKeyEvent) -> bool:
        """A key in the search box: Down and Enter lead to the results. Whether the box need not hear of it."""
        page, key = self._page, event.key()
        if page.reads_one and (event.text().strip() or key in TO_THE_LIST):
            page.read(False)  # who searches wants the list
        if key in TO_THE_LIST:
            page.results.go_to_first()
            return True
        if key == Qt.Key.Key_Escape and not page.search.text():
            self.step_back()
            return True
        return False
