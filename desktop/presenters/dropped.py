"""What files that were dropped on the window, or that the program was started with, may be taken for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.presenters.project import ENDING as PROJECT

TABLES = (".csv", ".ods", ".xlsx")
REPORTS = (".pdf",)


@dataclass(frozen=True, slots=True)
class Dropped:
    """The files, each among those of its kind. A table may be a release of the register or a sheet of the person's."""

    tables: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()
    projects: tuple[Path, ...] = ()

    @property
    def must_ask(self) -> bool:
        """Whether something would be taken in without a look at it first: a project is looked at anyway."""
        return bool(self.tables or self.reports)


def sorted_out(files: Sequence[Path]) -> Dropped:
    """The files that the program knows what to do with, by kind; others are passed over."""

    def of(*endings: str) -> tuple[Path, ...]:
        return tuple(file for file in files if file.suffix.lower() in endings)

    return Dropped(of(*TABLES), of(*REPORTS), of(f".{PROJECT}"))
