"""The program: reads the command line, builds what there is, opens the window. Nothing else builds anything.

On the way to the first paint nothing heavy is imported: pages other than Find, and whatever reads more than the first
rows, come after it.
"""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.jobs import Jobs
    from desktop.presenters.basket import Basket
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.library import LibraryHolder
    from desktop.settings import Settings
    from desktop.window import Window

NO_SCREEN = "There is no screen here to open a window on. To search from the terminal: childcare-data search --help"
SOON_MS = 50
"""When the engine is read after the first window stands: what was typed meanwhile is answered, and painted, before."""
AFTER_MS = 1000
"""When what need not stand in the first window is added to it."""
TURN = 0.0005
"""Seconds until a thread that computes hands Python's lock on to one that waits. The window's thread asks for it again
after every row read and much that is painted; at Python's own 0.005 a letter typed then waited for a tenth of a second.
"""


def main() -> None:
    """What `childcare-atlas` runs."""
    from data_sync.api import serve_apart

    if serve_apart(sys.argv[1:]):  # a frozen program starts itself so, to read PDFs or bring data in: no Qt, no window
        return
    gc.disable()  # the window is built of much that stays and little that goes; a Collector comes with the first paint
    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    # everything is saved and closed: taking a thousand widgets apart one by one would keep a person waiting for nothing
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Open the program; the exit code."""
    # Before Qt: from then on PySide6 reads the source of each module imported, to see whether it names PySide6.
    import data_sync.api  # noqa: F401

    parser = _parser()
    asked = parser.parse_args(arguments)
    _begin_language(parser, asked)
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
    program = build(asked.data, asked.mirror, sample=asked.sample, given=asked.file)
    program.window.first_painted.connect(lambda: _collect_in_pauses(program.jobs, program.holder))
    if asked.screenshots is not None:
        from desktop.pictures import take_pictures

        return program.leave(take_pictures(program.window, program.basket, asked.screenshots, asked.size))
    if asked.size is not None:
        program.window.resize(*asked.size)
    if asked.smoke:
        from desktop.smoke import watch

        watch(program.window, program.find)
    else:
        program.take_up()
    program.window.show()
    return program.leave(program.app.exec())


def _collect_in_pauses(jobs: Jobs, holder: LibraryHolder) -> None:
    from desktop.jobs.collector import Collector

    Collector(jobs, jobs).rested.connect(holder.ease)


class Program(NamedTuple):
    """Everything that `build` made, held together so that nothing goes before its time."""

    app: QApplication
    jobs: Jobs
    holder: LibraryHolder
    basket: Basket
    find: FindPresenter
    settings: Settings
    window: Window
    left_on: str
    """The page that the program was closed on."""

    def take_up(self) -> None:
        """Begin where the person left off, as soon as the first window stands."""

        def go_on() -> None:
            from desktop.presenters.taking_up import take_up

            take_up(self.settings, self.find)
            if self.window.rail.current() == "find" and self.left_on in self.window.page_keys():
                self.window.go_to(self.left_on)

        self.window.first_painted.connect(go_on)

    def leave(self, code: int) -> int:
        """Save what the window remembers, end the background work, and give back the exit code."""
        import logging

        from desktop import settings as remembered

        if self.holder.remove_at_close:
            return self._remove(code)
        try:
            remembered.save(self.settings, self.holder.folder)
        except OSError as error:
            logging.getLogger(__name__).warning("The settings could not be kept: %s", type(error).__name__)
        if self.jobs.shutdown():
            self.holder.close()  # else a worker hangs, in a driver or on a share, and may be reading still
        return code

    def _remove(self, code: int) -> int:
        """Leave nothing of the person's behind; where something stays, say which."""
        from data_sync.api import KnownError

        self.jobs.shutdown()
        try:
            left = self.holder.remove_everything()
        except KnownError as error:
            words = f"{error.sentence} Nothing was removed. {error.action}"
        else:
            if not left:
                return code
            words = f"This could not be removed: {', '.join(str(path) for path in left)}."
        from desktop.views.removal import tell_left

        print(f"error: {words}", file=sys.stderr)
        tell_left(words)
        return 1


def build(
    data: Path | None,
    mirror: str | None,
    *,
    sample: bool = False,
    given: Path | None = None,
    today: Callable[[], date] = date.today,
) -> Program:
    """Build the program over a data folder (the person's own unless said), up to its window, which is not shown yet.

    `given` is a file to open: a colleague's project, a release or a report. `today` is the day that ages are told on.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    _import_plainly()
    sys.setswitchinterval(TURN)
    from data_sync.api import Cancelled, Progress
    from desktop import faults, theme
    from desktop import settings as remembered
    from desktop.jobs import Jobs, install
    from desktop.pages import Pages
    from desktop.presenters.basket import Basket
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.library import LibraryHolder
    from desktop.widgets import kept_layout, spoken
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
    spoken.install()
    kept_layout.begin(settings)
    basket = Basket()
    find = FindPresenter(holder, basket, jobs, settings)
    pages = Pages(find, holder, basket, jobs, settings)
    window = Window(pages.factories(), holder, basket, settings)
    pages.given = given
    pages.go_to, pages.open_report, pages.window = window.go_to, window.open_report, window
    faults.catch(window, holder.folder)
    jobs.behind = faults.behind(holder)

    def soon() -> None:
        """What nobody needs before the first letter is typed; each class of Qt's costs a millisecond to name."""
        from desktop.widgets.caret import Caret
        from desktop.widgets.focus_ring import FocusRing

        holder.warm()
        FocusRing(app)
        Caret(app)

    def keep_search() -> None:
        from desktop.presenters.taking_up import keep

        keep(settings, find)

    window.closing.connect(keep_search)
    window.first_painted.connect(lambda: QTimer.singleShot(SOON_MS, holder, soon))
    window.first_painted.connect(lambda: QTimer.singleShot(AFTER_MS, window, lambda: pages.add_to(window)))
    find.start()
    if find.as_at:
        window.show_age(find.as_at)
    holder.changed.connect(lambda: window.show_age(find.as_at) if find.as_at else None)  # counting them takes a moment
    left_on = settings.page
    window.go_to("find")
    return Program(app, jobs, holder, basket, find, settings, window, left_on)


def _import_plainly() -> None:
    """Import modules as Python does it: PySide6 puts an `__import__` of its own in its place, which reads the source of
    every module, to see whether it names PySide6. That matters to who uses its `__feature__`, which nothing here does.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="childcare-atlas",
        description="England's published childcare register on your own computer: find, filter and compare settings.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a project, a release or a report to open")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder (else your own)")
    parser.add_argument("--portable", action="store_true", help="keep the data beside the program, as on a stick")
    parser.add_argument("--mirror", metavar="DIR_OR_URL", help="a copy of what the publishers serve, to sync from")
    parser.add_argument("--sample", action="store_true", help="open the sample edition: invented settings")
    parser.add_argument("--language", metavar="CODE", help="the window's language, for example cy; English unless said")
    parser.add_argument("--smoke", action="store_true", help="open, say how long it took until it could be used, quit")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="write a picture of every page and quit")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the window's size, for example 1024x700")
    return parser


def _begin_language(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Before any page is imported: what stands in the modules as constants is said in this language too."""
    from desktop import language
    from desktop.settings import load

    if asked.language is None:
        from data_sync.api import default_data

        language.begin(load(asked.data or default_data()).language)
    elif not language.begin(asked.language):
        parser.error(f"There is no language '{asked.language}'. There are: en, {', '.join(language.known())}.")


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


if __name__ == "__main__":
    main()
