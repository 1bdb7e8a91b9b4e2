"""What My list puts into a setting's detail on the Find page; see `desktop.views.mylist.in_find`."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget


class KeptParts(Protocol):
    """Makes the parts, each when it is first wanted."""

    def add_button(self, urn: str | None) -> QWidget: ...
    def watch_button(self, urn: str | None) -> QWidget: ...
    def brief_button(self) -> QWidget: ...
    def panels(self) -> QWidget: ...
