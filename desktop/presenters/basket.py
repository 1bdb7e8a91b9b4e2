"""The settings ticked to be compared: two to six, in the order they were ticked. Find and Compare share them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

MOST, FEWEST = 6, 2


class Basket(QObject):
    """Says `changed` when what it holds has changed, and `full` when a seventh was asked for and not taken."""

    changed = Signal()
    full = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._urns: tuple[str, ...] = ()

    @property
    def urns(self) -> tuple[str, ...]:
        return self._urns

    def __contains__(self, urn: object) -> bool:
        return urn in self._urns

    def __len__(self) -> int:
        return len(self._urns)

    @property
    def enough(self) -> bool:
        """Whether there are enough to compare."""
        return len(self._urns) >= FEWEST

    def toggle(self, urn: str) -> bool:
        """Tick a setting or take the tick away; whether it is ticked now."""
        if urn in self._urns:
            self.replace([held for held in self._urns if held != urn])
            return False
        if len(self._urns) >= MOST:
            self.full.emit()
            return False
        self.replace([*self._urns, urn])
        return True

    def replace(self, urns: Sequence[str]) -> None:
        """Hold these, each once, and no more than six."""
        held = tuple(dict.fromkeys(urns))[:MOST]
        if held != self._urns:
            self._urns = held
            self.changed.emit()

    def clear(self) -> None:
        self.replace(())
