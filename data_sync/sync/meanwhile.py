"""Work that a second process does meanwhile, where the system makes one for next to nothing.

Only Linux does, and only a program of one thread may be split in two: the command line is, the window is not. Anywhere
else the work is done when its answer is asked for, and so it is where the second process fails.
"""

from __future__ import annotations

import marshal
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")


@contextmanager
def meanwhile(work: Callable[[], T], *, split: bool = True) -> Iterator[Callable[[], T]]:
    """Begin `work` in a second process; what is yielded waits for its answer and gives it.

    `work` reads what this process holds at this moment and changes nothing: it may be done twice, or not at all. Its
    answer is made of plain tuples, lists, texts, numbers and bytes. The second process goes with the block.
    """
    if not split or not _may_split():
        yield work
        return
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        _answer(work, writer)
    os.close(writer)
    with open(reader, "rb") as told:

        def answer() -> T:
            try:
                found: T = marshal.load(told)  # noqa: S302  # what this program itself has written
            except (EOFError, ValueError, TypeError):  # it died, or could not
                return work()
            return found

        try:
            yield answer
        finally:
            os.kill(child, signal.SIGKILL)  # it has said all, or nobody waits for it any more
            os.waitpid(child, 0)


def _may_split() -> bool:
    """Whether a second process would have a processor, and this one has no thread that would be missing in it."""
    return sys.platform == "linux" and threading.active_count() == 1 and len(os.sched_getaffinity(0)) > 1


def _answer(work: Callable[[], Any], writer: int) -> None:
    """In the second process: tell the answer and go, without the tidying that is for the first to do.

    Files that the first has open are let go of at once: the lock on the data folder must not outlive it.
    """
    try:
        os.closerange(0, writer)
        os.closerange(writer + 1, os.sysconf("SC_OPEN_MAX"))
        with open(writer, "wb") as told:
            marshal.dump(work(), told)
    finally:
        os._exit(0)
