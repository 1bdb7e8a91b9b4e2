"""Mistakes of the program's own: noted in a file and told in a sheet, by their places in the code and with no values.

An error's words could hold what a person searched for, and a path the name of who sits at the computer: neither is
written or shown anywhere.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.presenters.library import LibraryHolder
    from desktop.views.fault import FaultSheet
    from desktop.window import Window

log = logging.getLogger(__name__)

FAULT = (
    "Something went wrong that should not have: a mistake in the program, not yours. Your lists and notes are safe;"
    " what you did last may not have worked."
)
FILE = "faults.log"
MAX_FAULTS = 200_000
"""Bytes of the file that faults are noted in; past that it starts afresh."""
MOST_PLACES = 12
NOTED = "_noted_in_faults_log"


def behind(holder: LibraryHolder) -> Callable[[Exception], BaseException]:
    """What is told of an error in the background: the known failure where the library knows one (the disk is full, the
    data are damaged), else itself, which is then noted."""

    def told(error: Exception) -> BaseException:
        from desktop.messages import Known

        if isinstance(error, Known):
            return error
        known = holder.library.fault(error)
        if known is None:
            note(holder.folder / FILE, type(error), error.__traceback__, getattr(error, "places", ()))
            setattr(error, NOTED, True)
        return known or error

    return told


def catch(window: Window, folder: Path) -> None:
    """From now on nobody is shown a traceback, and a mistake ends nothing: the person decides whether to go on."""
    open_sheets: list[FaultSheet] = []

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        from desktop.messages import Known

        if isinstance(error, Known):  # nobody on the page had asked to hear of it
            window.tell_fault(f"{error.sentence} {error.action}")
            return
        if not getattr(error, NOTED, False):
            note(folder / FILE, kind, trace)
        print(f"error: {FAULT}", file=sys.stderr)
        if not window.isVisible():  # a sheet over nothing would be all there is to see
            window.tell_fault(FAULT)
            return
        said = details(kind, trace)
        if open_sheets:
            open_sheets[0].add(said)
            return
        from desktop.views.fault import FaultSheet

        sheet = FaultSheet(said, window)
        open_sheets.append(sheet)
        sheet.finished.connect(lambda _how: open_sheets.clear())
        sheet.quit_asked.connect(window.close)
        sheet.open()

    sys.excepthook = tell


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What a person can hand on: the kind of error, its places in the code, the versions."""
    from desktop.presenters.about import versions_text

    return "\n".join((kind.__name__, *_places(trace)[-MOST_PLACES:], "", versions_text()))


def note(path: Path, kind: type[BaseException], trace: TracebackType | None, apart: Sequence[str] = ()) -> None:
    """Where in the program it happened, and nothing else. `apart` are the places in a process apart that it came from:
    "file:line function"."""
    places = "\n".join((*_places(trace), *map(_place, apart)))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        afresh = path.exists() and path.stat().st_size > MAX_FAULTS
        with open(path, "w" if afresh else "a", encoding="utf-8") as stream:
            os.chmod(path, 0o600)
            stream.write(f"{kind.__name__}\n{places}\n\n")
    except OSError as error:
        log.warning("A fault could not be noted: %s", type(error).__name__)


def _places(trace: TracebackType | None) -> list[str]:
    return [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def _place(file: str) -> str:
    """A file's place in the program or in a library, without the folders above it."""
    parts = Path(file).parts
    for room in ("desktop", "data_sync"):
        if room in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(room) :])
    return "/".join(parts[-2:])
