"""What the program is made of: its version and those of what it stands on, whose the data are, and the licences."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from shiboken6 import __version__ as pyside_version  # built together, with one number

from data_sync import api
from desktop.language import tr
from desktop.presenters.data import attribution

WHAT = tr(
    "Keeps England’s published childcare register and inspection reports on your own computer. No"
    " account, nothing about you is sent."
)
NOT_OFSTED = tr(
    "This program is not Ofsted’s. It shows what Ofsted and others publish, and says where each fact is from."
)
OWN = tr("Childcare Atlas")
OWN_LICENCE = tr("MIT licence")


@dataclass(frozen=True, slots=True)
class Part:
    """Something the program is made of: its name, its version (empty where it has none), and a word on its licence."""

    name: str
    version: str
    licence: str


def versions() -> tuple[tuple[str, str], ...]:
    """What somebody who helps with a fault asks first, line by line: a name and what it is here."""
    return (
        (OWN, api.program_version()),
        (tr("Python"), platform.python_version()),
        (tr("Qt"), qVersion() or ""),
        ("PySide", pyside_version),
        (tr("SQLite"), api.sqlite_version()),
        (tr("System"), f"{platform.system()} {platform.release()}, {platform.machine()}"),
    )


def versions_text() -> str:
    """The same to be copied; no path, no name of a person or a computer is in it."""
    return "\n".join(f"{name}: {what}" for name, what in versions())


def whose_data() -> tuple[str, ...]:
    """Whose the data are and under which licence, as their publishers ask for it."""
    return (*attribution()["lines"], attribution()["sample"])


def data_licence_page() -> str:
    return str(attribution()["licence_page"])


@cache
def parts() -> tuple[Part, ...]:
    """The program itself first, then all that is inside it, by name."""
    inside = _of_bundle() or _of_environment()
    own = Part(OWN, api.program_version(), OWN_LICENCE)
    return (own, *sorted(inside, key=lambda part: part.name.lower()))


def licence_text(part: Part) -> str:
    """The texts that came with a part; its licence's name where it brought none."""
    path = _folder() / f"{part.name}.txt"
    if path.is_file():
        return path.read_text(encoding="utf-8", errors="replace")
    try:
        held = metadata.distribution("childcare-atlas" if part.name == OWN else part.name)
    except metadata.PackageNotFoundError:
        return part.licence
    texts = [each.read_text(encoding="utf-8") for each in held.files or () if _is_licence(str(each))]
    return "\n\n".join(filter(None, texts)) or part.licence


def _folder() -> Path:
    """Where a bundle that people install keeps the licences of what is inside it."""
    return Path(getattr(sys, "_MEIPASS", "")) / "licences" if getattr(sys, "frozen", False) else Path("no-bundle")


def _of_bundle() -> list[Part]:
    found = []
    for path in sorted(_folder().glob("*.txt")):
        first, _, second = path.read_text(encoding="utf-8", errors="replace").partition("\n")
        name, _, version = first.partition(" ")
        of_library = name.lower() == path.stem.lower()
        if path.stem != "childcare-atlas":
            found.append(
                Part(path.stem, version if of_library else "", second.partition("\n")[0] if of_library else "")
            )
    return found


def _of_environment() -> list[Part]:
    """All that the program needs, and what that needs, as they are installed."""
    found: dict[str, Part] = {}
    wanted = ["childcare-atlas"]
    while wanted:
        name = wanted.pop()
        try:
            held = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        for need in held.requires or ():
            words, _, condition = need.partition(";")
            bare = _bare(words)
            if "extra" not in condition and bare not in found:
                try:
                    there = metadata.distribution(bare)
                except metadata.PackageNotFoundError:  # needed elsewhere: on another system, by an older Python
                    continue
                found[bare] = Part(there.name, there.version, _licence(there))
                wanted.append(bare)
    return list(found.values())


def _bare(need: str) -> str:
    """The name alone of "click>=8.1" or "urllib3[socks] (>=2)"."""
    end = next((n for n, letter in enumerate(need) if not (letter.isalnum() or letter in "-_.")), len(need))
    return need[:end].lower().replace("_", "-")


def _licence(held: metadata.Distribution) -> str:
    for key in (tr("License-Expression"), tr("License")):
        told = "; ".join(held.metadata.get_all(key) or [])
        if 0 < len(told) <= 60:
            return told
    marks = held.metadata.get_all(tr("Classifier")) or []
    return "; ".join(mark.rpartition(" :: ")[2] for mark in marks if mark.startswith("License"))


def _is_licence(path: str) -> bool:
    return ".dist-info" in path and any(word in path.lower() for word in ("licen", "copying", "notice", "authors"))
