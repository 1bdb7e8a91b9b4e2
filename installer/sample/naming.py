"""What invented settings are called, where in their town they stand, and who runs them.

Telephone numbers are of the ranges kept for drama (01632 960…, 07700 900…), so that none rings anywhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chance import Chance


@dataclass
class Names:
    """Hands out names that nobody has had before; `taken` are those already used."""

    words: dict[str, Any]
    taken: set[str] = field(default_factory=set)

    @classmethod
    def load(cls) -> Names:
        return cls(tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8")))

    def setting(self, chance: Chance, subtype: str, on_early_years: bool, town: str) -> str:
        """A new name for a setting of `subtype`."""
        for _ in range(80):
            name = self._candidate(chance, subtype, on_early_years, town)
            if name.casefold() not in self.taken:
                self.taken.add(name.casefold())
                return name
        raise SystemExit(f"names.toml has too few words for another {subtype or 'activity'} in {town}")

    def _candidate(self, chance: Chance, subtype: str, on_early_years: bool, town: str) -> str:
        w = self.words
        if subtype == "Out-of-school day care" and chance.happens(0.7):
            return f"{town} {chance.pick(w['birds'])} {chance.pick(w['club'])}"
        first, second = chance.pick(w["first"]), chance.pick(w["second"])
        stem = chance.weighted(
            [
                (f"{first} {second}", 60),
                (f"The {first} {second}", 12),
                (f"{first} {chance.pick(w['corner'])}", 14),
                (f"{second} & {chance.pick(w['second'])}", 10),
                (f"{second}s' {chance.pick(w['corner'])}", 4),
            ]
        )
        if not on_early_years:
            return f"{stem} {chance.pick(w['club' if subtype == 'Out-of-school day care' else 'activity'])}"
        kinds = {"Sessional day care": w["sessional"], "Out-of-school day care": w["club"]}
        return f"{stem} {chance.pick(kinds.get(subtype, w['full_day']))}"

    def address(self, chance: Chance, town: str, hall: bool) -> tuple[str, str, str]:
        """Three address lines; the number of a house sometimes stands alone in the first, as in the published files."""
        street = chance.pick(self.words["streets"])
        if hall:
            school = f"{town} {chance.pick(self.words['schools'])}"
            return (chance.weighted([(chance.pick(self.words["halls"]), 5), (school, 5)]), street, "")
        number = 1 + chance.below(140)
        return (str(number), street, "") if chance.happens(0.12) else (f"{number} {street}", "", "")

    def owner(self, chance: Chance, setting: str) -> str:
        """Who is registered: a company or committee called after the setting, or blank where it is a person."""
        kinds = [k for key in ("full_day", "sessional", "club", "activity") for k in self.words[key]]
        kind = max((k for k in kinds if setting.endswith(k)), key=len, default="")
        stem = setting.removeprefix("The ").removesuffix(kind).strip()
        if chance.happens(0.3):
            return ""
        if kind in self.words["sessional"] and chance.happens(0.6):
            return f"{setting} Committee"
        return f"{stem} {chance.pick(self.words['owners'])}"

    def chains(self) -> Sequence[dict[str, Any]]:
        return list(self.words["chain"])


def telephone(chance: Chance) -> str:
    """A number of the drama ranges, written in one of the ways people write them, or blank."""
    last = f"{chance.below(1000):03d}"
    return chance.weighted(
        [(f"01632 960{last}", 40), (f"01632960{last}", 10), (f"07700 900{last}", 8), ("", 40), (f"+447700900{last}", 2)]
    )
