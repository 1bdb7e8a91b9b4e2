"""Which files an installed program does without, as `pruned.toml` says, and which libraries nothing then asks for."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

TOLD = tomllib.loads((Path(__file__).resolve().parent / "pruned.toml").read_text(encoding="utf-8"))
FILES: tuple[str, ...] = tuple(TOLD["files"])
LINUX_FILES: tuple[str, ...] = tuple(TOLD["linux_files"])
FOLDERS: tuple[tuple[str, ...], ...] = tuple(PurePosixPath(each).parts for each in TOLD["folders"])
TO_THE_SYSTEM: frozenset[str] = frozenset(TOLD["system"])


def modules(platform: str = sys.platform) -> list[str]:
    """Of Python's modules those that a program for this platform leaves out."""
    return [*TOLD["modules"], *(TOLD["linux_modules"] if platform == "linux" else ())]


def kept(path: str, platform: str = sys.platform) -> bool:
    """Whether the file at this path, counted from the top of the bundle, belongs to a program for this platform."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    name = parts[-1]
    left_out = FILES + LINUX_FILES if platform == "linux" else FILES
    if name.removeprefix("lib").startswith(left_out) or name in TO_THE_SYSTEM:
        return False
    return not any(_stands_in(parts[:-1], folder) for folder in FOLDERS)


def reached(files: Iterable[str], asks: Callable[[str], Iterable[str]]) -> set[str]:
    """Of the files of a bundle those that are wanted: all that are no libraries of the system, and each library of it
    that one of them asks for, or that one so wanted asks for.

    `asks` gives the names of the libraries that a file asks for. A library of the system stands at the top of the
    bundle, without a folder; modules and plugins stand in folders.
    """
    held = {PurePosixPath(each).name: each for each in files if _of_the_system(each)}
    wanted = {each for each in files if not _of_the_system(each)}
    pending = list(wanted)
    while pending:
        for name in asks(pending.pop()):
            found = held.get(name)
            if found is not None and found not in wanted:
                wanted.add(found)
                pending.append(found)
    return wanted


def needed(path: str) -> list[str]:
    """The names of the libraries that a file of Linux asks for itself (ldd would name theirs, too)."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, errors="replace", check=False).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)


def _of_the_system(path: str) -> bool:
    return "/" not in path and ".so" in path and not path.startswith("libpython")


def _stands_in(parts: tuple[str, ...], folder: tuple[str, ...]) -> bool:
    size = len(folder)
    return any(parts[n : n + size] == folder for n in range(len(parts) - size + 1))
