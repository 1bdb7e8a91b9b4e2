"""The program: reads the command line, builds what there is, opens the window. Nothing else builds anything.

On the way to the first paint nothing heavy is imported: pages other than Find, and whatever reads more than the first
rows, come after it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.jobs import Jobs
    from desktop.presenters.basket import Basket
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.library import LibraryHolder
    from desktop.presenters.mylist import MyList
    from desktop.presenters.sync import SyncPresenter
    from desktop.settings import Settings
    from desktop.views.find.page import FindPage
    from desktop.views.mylist.in_find import KeptInFind
    from desktop.window import PageFactory, Window

NO_SCREEN = "There is no screen here to open a window on. To search from the terminal: childcare-data search --help"
FAULT = (
    "Something went wrong that should not have: a mistake in the program, not yours. Your lists and notes are safe;"
    " what you did last may not have worked."
)
AFTER_MS = 1000
"""When what need not stand in the first window is added to it."""
MAX_FAULTS = 200_000
"""Bytes of the file that faults are noted in; past that it starts afresh."""


def main() -> None:
    """What `childcare-atlas` runs."""
    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    # everything is saved and closed: taking a thousand widgets apart one by one would keep a person waiting for nothing
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Open the program; the exit code."""
    asked = _parser().parse_args(arguments)
    without_screen = asked.smoke or asked.screenshots is not None
    if "QT_QPA_PLATFORM" not in os.environ and not _has_screen():
        if not without_screen:
            print(NO_SCREEN, file=sys.stderr)
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # numpy's linear algebra, which nothing here needs, would start a thread a core: 60 ms of the first search
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if asked.portable and asked.data is None:
        from data_sync.api import data_beside_program

        asked.data = data_beside_program()
    program = build(asked.data, asked.mirror, sample=asked.sample)
    if asked.screenshots is not None:
        from desktop.pictures import take_pictures

        return program.leave(take_pictures(program.window, program.basket, asked.screenshots, asked.size))
    if asked.size is not None:
        program.window.resize(*asked.size)
    if asked.smoke:
        from desktop.smoke import watch

        watch(program.window, program.find)
    program.window.show()
    return program.leave(program.app.exec())


@dataclass(frozen=True, slots=True)
class Program:
    """Everything that `build` made, held together so that nothing goes before its time."""

    app: QApplication
    jobs: Jobs
    holder: LibraryHolder
    basket: Basket
    find: FindPresenter
    settings: Settings
    window: Window

    def leave(self, code: int) -> int:
        """Save what the window remembers, end the background work, and give back the exit code."""
        import logging

        from desktop import settings as remembered

        try:
            remembered.save(self.settings, self.holder.folder)
        except OSError as error:
            logging.getLogger(__name__).warning("The settings could not be kept: %s", type(error).__name__)
        if self.jobs.shutdown():
            self.holder.close()  # else a worker hangs, in a driver or on a share, and may be reading still
        return code


def build(
    data: Path | None, mirror: str | None, *, sample: bool = False, today: Callable[[], date] = date.today
) -> Program:
    """Build the program over a data folder (the person's own unless said), up to its window, which is not shown yet.

    `today` is the day that ages are told on.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from data_sync.api import Cancelled, Progress
    from desktop import settings as remembered
    from desktop import theme
    from desktop.jobs import Jobs, install
    from desktop.presenters.basket import Basket
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.library import LibraryHolder
    from desktop.widgets.focus_ring import FocusRing
    from desktop.window import NAME, Window

    theme.prepare()
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setDesktopFileName("childcare-atlas")
    jobs = install(Jobs(Progress, Cancelled))
    holder = LibraryHolder(data, mirror, jobs, sample=sample, today=today)
    settings = remembered.load(holder.folder)
    theme.install(app, settings.theme, settings.text_size)
    FocusRing(app)
    basket = Basket()
    find = FindPresenter(holder, basket, jobs, settings)
    pages = _Pages(find, holder, basket, jobs, settings)
    window = Window(pages.factories(), holder, basket, settings)
    pages.go_to = window.go_to
    _catch_faults(window, holder.folder)
    window.first_painted.connect(holder.warm)
    window.first_painted.connect(lambda: QTimer.singleShot(AFTER_MS, window, lambda: pages.add_to(window)))
    find.start()
    if find.as_at:
        window.show_age(find.as_at)
    window.go_to("find")
    return Program(app, jobs, holder, basket, find, settings, window)


class _Pages:
    """How each page is built, and what they share; imported and built when it is first wanted."""

    def __init__(
        self, find: FindPresenter, holder: LibraryHolder, basket: Basket, jobs: Jobs, settings: Settings
    ) -> None:
        self._find, self._holder, self._basket, self._jobs, self._settings = find, holder, basket, jobs, settings
        self._sync: SyncPresenter | None = None
        self._mylist: MyList | None = None
        self._kept: KeptInFind | None = None
        self.go_to: Callable[[str], None] = _nowhere

    def factories(self) -> dict[str, PageFactory]:
        return {
            "find": self.find,
            "compare": self.compare,
            "mylist": self.my_list,
            "data": self.data,
            "settings": self.settings,
            "help": self.help,
        }

    @property
    def sync(self) -> SyncPresenter:
        """One for the program: all pages show the same errand."""
        if self._sync is None:
            from desktop.presenters.sync import SyncPresenter

            self._sync = SyncPresenter(self._holder, self._jobs, self._settings)
        return self._sync

    def find(self) -> QWidget:
        from desktop.views.find.page import FindPage

        page = FindPage(self._find, self.kept, self.offers)
        page.error_asked.connect(self._answer)
        return page

    @property
    def mylist(self) -> MyList:
        """One for the program: what a person keeps is the same on every page."""
        if self._mylist is None:
            from desktop.presenters.mylist import MyList

            self._mylist = MyList(self._holder, self._jobs)
            self._mylist.refresh()
        return self._mylist

    def kept(self) -> KeptInFind:
        if self._kept is None:
            from desktop.views.mylist.in_find import KeptInFind

            self._kept = KeptInFind(self.mylist, self._find, self._jobs)
        return self._kept

    def my_list(self) -> QWidget:
        from desktop.presenters.mylist_page import MyListPresenter
        from desktop.views.mylist.page import MyListPage

        page = MyListPage(MyListPresenter(self.mylist, self._basket))
        page.query_asked.connect(self._find.ask)
        page.query_asked.connect(lambda _query: self.go_to("find"))
        return page

    def offers(self) -> QWidget:
        from desktop.views.offers import OffersPane

        pane = OffersPane(self.sync)
        pane.page_asked.connect(lambda key: self.go_to(key))
        return pane

    def compare(self) -> QWidget:
        from desktop.presenters.compare import ComparePresenter
        from desktop.views.compare.page import ComparePage

        return ComparePage(ComparePresenter(self._holder, self._basket, self._jobs))

    def data(self) -> QWidget:
        from desktop.presenters.data import DataPresenter
        from desktop.views.data.page import DataPage

        return DataPage(DataPresenter(self._holder, self._jobs, self.sync))

    def settings(self) -> QWidget:
        from desktop.presenters.preferences import PreferencesPresenter
        from desktop.views.settings import SettingsPage

        presenter = PreferencesPresenter(self._holder, self._jobs, self._settings, self.sync)
        presenter.units_changed.connect(self._find.retell)
        return SettingsPage(presenter)

    def help(self) -> QWidget:
        from desktop.presenters.help import HelpPresenter
        from desktop.views.help import HelpPage

        return HelpPage(HelpPresenter())

    def add_to(self, window: Window) -> None:
        """What need not stand in the first window: what is being fetched, and what is kept, on every page."""
        from desktop.views.data.sync_line import SyncLine
        from desktop.views.mylist.closing import CloseGuard
        from desktop.views.mylist.undo_notice import UndoNotice

        line = SyncLine(self.sync)
        line.asked.connect(lambda: window.go_to("data"))
        line.put_into(window.strip)
        self.kept().plug_into(cast("FindPage", window.page("find")))
        UndoNotice(window, self.mylist, always=lambda: window.rail.current() == "mylist")
        CloseGuard(window, self.mylist)

    def _answer(self, key: str) -> None:
        """A button beside an error on the Find page. What takes longer is done, and shown, on the Data page."""
        if key == "retry":
            self._holder.refresh()
        elif key == "copy-details":
            from PySide6.QtGui import QGuiApplication

            message = self._find.message
            QGuiApplication.clipboard().setText(f"{message.code} {message.detail}" if message is not None else "")
        else:
            if key == "rebuild":
                self.sync.rebuild()
            elif key == "get-postcodes":
                self.sync.get(("postcodes", "boundaries"), "latest")
            self.go_to("data")


def _nowhere(_key: str) -> None:
    """Before the window is there, no page can be gone to."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="childcare-atlas",
        description="England's published childcare register on your own computer: find, filter and compare settings.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder (else your own)")
    parser.add_argument("--portable", action="store_true", help="keep the data beside the program, as on a stick")
    parser.add_argument("--mirror", metavar="DIR_OR_URL", help="a copy of what the publishers serve, to sync from")
    parser.add_argument("--sample", action="store_true", help="open the sample edition: invented settings")
    parser.add_argument("--smoke", action="store_true", help="open, say how long it took until it could be used, quit")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="write a picture of every page and quit")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the window's size, for example 1024x700")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, times, height = text.lower().partition("x")
    if not times or not width.isdecimal() or not height.isdecimal() or not 1 <= int(width) * int(height) <= 10**8:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1440x900")
    return int(width), int(height)


def _has_screen() -> bool:
    """Whether there is a screen to open a window on; only on systems where it can be missing."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _catch_faults(window: Window, folder: Path) -> None:
    """A mistake of the program's own is told in a sentence and noted in a file; nobody is shown a traceback."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _note_fault(folder / "faults.log", kind, trace)
        print(f"error: {FAULT}", file=sys.stderr)
        window.tell_fault(FAULT)

    sys.excepthook = tell


def _note_fault(path: Path, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Where in the program it happened, and no values: an error's words could hold what a person searched for."""
    import logging
    import traceback

    places = "".join(traceback.format_tb(trace))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        afresh = path.exists() and path.stat().st_size > MAX_FAULTS
        with open(path, "w" if afresh else "a", encoding="utf-8") as stream:
            stream.write(f"{kind.__name__}\n{places}\n")
    except OSError as error:
        logging.getLogger(__name__).warning("A fault could not be noted: %s", type(error).__name__)


if __name__ == "__main__":
    main()
