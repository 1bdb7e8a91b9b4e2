"""One line of a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from data_sync.insight.timeline import Item


@dataclass(frozen=True, slots=True)
class Row:
    """A value is None where the setting has nothing there. `items` are the inspections behind the values of a timeline;
    `across` is said once over all settings."""

    group: str
    label: str
    values: tuple[str | None, ...]
    items: tuple[Item | None, ...] = ()
    across: str = ""

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1

    def as_json(self) -> dict[str, Any]:
        return {"group": self.group, "label": self.label, "values": list(self.values), "differs": self.differs}
