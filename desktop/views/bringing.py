"""Files that were dropped on the window, or given at the start: what is in a project is shown, the others are asked
about, before anything of them is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.presenters.dropped import Dropped
from desktop.presenters.mylist import MyList
from desktop.presenters.project import OpenPresenter
from desktop.presenters.sync import SyncPresenter
from desktop.views.dropped import DroppedQuestion
from desktop.views.project.opening import OpenSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def bring_in(window: QWidget, dropped: Dropped, mylist: MyList, sync: SyncPresenter) -> None:
    """Ask over `window`, which is the program's own and goes to the page where what comes of it is seen."""
    pages: Any = window
    for project in dropped.projects[:1]:
        pages.go_to("mylist")
        OpenSheet(OpenPresenter(mylist, str(project)), window).open()

    def take(kind: str) -> None:
        pages.go_to("data")
        if kind == "own":
            pages.page("data").take_own(dropped.tables[0])
        else:
            sync.import_files(dropped.tables)
        sync.import_reports(dropped.reports)

    if dropped.must_ask:
        question = DroppedQuestion(dropped, window)
        question.taken.connect(take)
        question.open()
