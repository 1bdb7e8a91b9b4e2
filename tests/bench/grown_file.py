"""A release of the register of any size: out of a release's own file by leaving rows out or repeating them.

A repeated row is another setting: it has a URN and a registered person of its own, and every third has a name that
nobody has, so that the words to be searched grow with the settings. Its street, telephone and the like are left out,
since a file of a million whole rows would be larger than the program takes (256 MB). What is repeated is invented, and
so is where the file was made of the sample edition; nothing made here is shown to anybody.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

PREAMBLE = 2
"""Lines above the header."""
NATIONAL = 59_000
"""Settings in a national release."""
LEFT_OUT = ("Web link", "Telephone number", "Provider address line 1", "Registered person name")
SYLLABLES = ("ba", "co", "di", "fen", "gar", "hol", "in", "ker", "lum", "mo", "ner", "op", "pre", "ry", "sti", "tor")


def grown(source: Path, target: Path, settings: int) -> Path:
    """Write `target`: the release in `source` (a CSV file as it is published) with so many settings."""
    chance = random.Random(settings)
    with (
        source.open(encoding="utf-8-sig", newline="") as old,
        target.open("w", encoding="utf-8", newline="") as new,
    ):
        rows, out = csv.reader(old), csv.writer(new)
        out.writerows(next(rows) for _ in range(PREAMBLE))
        header = next(rows)
        out.writerow(header)
        urn, person, name = (
            header.index(title) for title in ("Provider URN", "Registered person URN", "Provider name")
        )
        left_out = [header.index(title) for title in LEFT_OUT]
        held = [row for row in rows if len(row) == len(header)]
        if settings <= len(held):
            out.writerows(held[n * len(held) // settings] for n in range(settings))
            return target
        out.writerows(held)
        for n in range(len(held), settings):
            row = list(held[n % len(held)])
            row[urn], row[person] = f"{30_000_000 + n}", f"RP{n:07}"
            for at in left_out:
                row[at] = ""
            if n % 3 == 0 and row[name] != "REDACTED":
                row[name] = f"{_word(chance)} {row[name]}"
            out.writerow(row)
    return target


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 3, 4)))).capitalize()
