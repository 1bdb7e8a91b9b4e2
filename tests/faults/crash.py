"""A process that does one errand in a child of its own and lets that child die, or run out of disk, at a chosen point.

Started once by the tests. It has imported everything and opened nothing, so that a fork of it is cheap and whole. It
reads an errand a line (JSON) and answers in a line: the signal that ended the child, how many steps it had taken, and
what came of the errand.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from data_sync.api import Library
from data_sync.errors import KnownError

DISK = frozenset(
    {"execute", "executemany", "backup", "replace", "rename", "unlink", "fsync", "write", "mkdir", "close"}
)
"""Calls after which something else stands on the disk: each is a step at which the power may go."""


class Steps:
    """Counts what `data_sync` does, and ends the process at a step (`at`), or where a function of a name begins."""

    def __init__(self, at: int = 0, name: str = "", nth: int = 1) -> None:
        self.at, self.name, self.left, self.taken = at, name, nth, 0

    def __call__(self, frame: Any, event: str, argument: Any) -> None:
        room = frame.f_globals.get("__name__", "")
        if not room.startswith("data_sync"):
            return
        if event == "c_call" and argument.__name__ in DISK:
            self.taken += 1
            if self.taken == self.at:
                os.kill(os.getpid(), signal.SIGKILL)
        elif event == "call" and f"{room}.{frame.f_code.co_qualname}" == self.name:
            self.left -= 1
            if not self.left:
                os.kill(os.getpid(), signal.SIGKILL)


def work(asked: dict[str, Any]) -> str:
    """Do the errand; "" or the code of the known failure."""
    library = Library(Path(asked["data"]), asked.get("mirror"), clock=lambda: "2026-07-01T09:00:00Z")
    try:
        match asked["errand"]:
            case "sync":
                library.sync()
            case "import":
                library.import_files([Path(name) for name in asked["files"]])
            case "rebuild":
                library.rebuild()
            case "note":
                library.mine.notes.write("EY900001", "Kind staff. " * asked["times"])
            case "look":
                library.dump().__next__()
    except KnownError as error:
        return f"{error.code}: {error.sentence}"
    return ""


def child(asked: dict[str, Any], out: int) -> None:
    if asked.get("uid"):
        os.setgroups([])
        os.setgid(asked["uid"])
        os.setuid(asked["uid"])
    if asked.get("bytes"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked["bytes"], asked["bytes"]))
    steps = Steps(asked.get("at", 0), asked.get("name", ""), asked.get("nth", 1))
    threading.setprofile(steps)
    sys.setprofile(steps)
    answer = work(asked)
    sys.setprofile(None)
    os.write(out, json.dumps({"steps": steps.taken, "answer": answer}).encode())


def main() -> None:
    import data_sync.mine
    import data_sync.sync.session  # noqa: F401

    for line in sys.stdin:
        into, out = os.pipe()
        pid = os.fork()
        if not pid:
            try:
                child(json.loads(line), out)
            except BaseException:
                import traceback

                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.close(out)
        with os.fdopen(into, "rb") as stream:
            told = stream.read()
        ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        answer = {"steps": 0, "answer": None, **(json.loads(told) if told else {}), "ended": ended}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
