"""What people type: the first letters of words that stand in the names, towns and postcodes of the register."""

from __future__ import annotations

import random
from typing import Any

SEED = 2026


def prefixes(library: Any, count: int) -> list[str]:
    """So many beginnings of two to eight letters, the same in every run."""
    from data_sync.api import Query

    answer = library.search(Query())
    dice = random.Random(SEED)
    found = []
    while len(found) < count:
        setting = library.rows(answer, dice.randrange(answer.total), 1)[0]
        words = [w for w in (setting.name, setting.town, setting.postcode, setting.la) if w]
        found.append(dice.choice(words)[: dice.randint(2, 8)].strip() if words else setting.urn[:5])
    return found
