"""Thirty releases of the register, made for measuring: a national file carried back through ten years, and committed
as any release is. Every figure in them is invented.

``python tests/bench/thirty_releases.py FILE.csv TARGET`` writes a data folder. In each release a fiftieth of the
settings have left and as many joined, a twentieth has changed (places, name), and only the outcomes dated before it
are listed.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from data_sync.insight.outcomes import Dated
from data_sync.store.cache import write_cache
from data_sync.store.places import Places
from data_sync.sync.commit import ReleaseFile, commit
from data_sync.sync.read import read_register
from data_sync.sync.stage import Staged, stage
from data_sync.tabular import collector_paused

DAYS = tuple(f"{year}-{day}" for year in range(2017, 2027) for day in ("03-31", "08-31", "12-31"))
MADE_AT = "2026-07-01T09:00:00Z"


def dates(count: int = 30) -> tuple[str, ...]:
    """The as-at dates of the releases, oldest first."""
    return DAYS[:count]


TURNOVER = 50
"""Each release one setting of so many leaves, and another takes its place."""


class Generator:
    """Makes releases out of one that was staged, each as large as that one."""

    def __init__(self, base: Staged, count: int, seed: int = 6) -> None:
        chance = random.Random(seed)
        self._base, self._count = base, count
        self._blocks = [json.loads(text) for text in base.columns["blocks"]]
        self._turns = [chance.randrange(20) for _ in range(len(base))]
        # Who is there in each release: a row of the base, and which registration of it.
        here = [(n, 0) for n in range(len(base))]
        self._here = [here]
        for at in range(1, count):
            gone = set(chance.sample(range(len(here)), len(here) // TURNOVER))
            here = [(row, at) if n in gone else (row, held) for n, (row, held) in enumerate(here)]
            self._here.append(here)

    def release(self, at: int, as_at: str) -> Staged:
        """The release at this place among them."""
        here = self._here[at]
        columns = {name: [values[n] for n, _ in here] for name, values in self._base.columns.items()}
        columns["urn"] = [
            u if held == 0 else f"{held + 30}{n:06}" for u, (n, held) in zip(columns["urn"], here, strict=True)
        ]
        columns["blocks"] = [self._listed(n, as_at) for n, _ in here]
        columns["places"] = [self._places(n, at, p) for (n, _), p in zip(here, columns["places"], strict=True)]
        columns["name"] = [self._name(n, at, name) for (n, _), name in zip(here, columns["name"], strict=True)]
        columns["places_estimate"] = [
            places or estimate for places, estimate in zip(columns["places"], columns["places_estimate"], strict=True)
        ]
        listed = [_until(as_at, dated) for dated in self._base.listed]
        return replace(self._base, columns=columns, listed=listed, oddities=[], rows_read=len(here))

    def _listed(self, n: int, as_at: str) -> str:
        blocks = [b for b in self._blocks[n] if b[2] <= as_at]
        return json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))

    def _places(self, n: int, at: int, places: int | None) -> int | None:
        """Every setting gains a place in one release of twenty."""
        return places + (at + 20 - self._turns[n]) // 20 if places else places

    def _name(self, n: int, at: int, name: str | None) -> str | None:
        turned = self._turns[n] == 7 and n % 5 == 0 and at >= self._count // 2
        return f"{name} (new)" if name and turned else name


def _until(as_at: str, dated: Dated) -> Dated:
    """Of a group's outcomes those of before this day; a setting stands in the same row in every release."""
    kept = [n for n, day in enumerate(dated.dates) if day <= as_at]
    some = {
        name: [values[n] for n in kept] for name, values in dated._asdict().items() if not isinstance(values, str | int)
    }
    return dated._replace(**some)


def build(source: Path, target: Path, count: int = 30, *, told: bool = False) -> Path:
    """A data folder in `target` with so many releases made of the national file `source`."""
    with collector_paused():
        base = stage(read_register(source, source.name), "2026-12-31")
    made = Generator(base, count)
    places = Places(target)
    places.make()
    conn = write_cache(places.cache)
    try:
        for at, as_at in enumerate(dates(count)):
            begun = time.perf_counter()
            with collector_paused():
                commit(conn, _file(as_at, source), made.release(at, as_at), MADE_AT)
            if told:
                print(f"{as_at}: {time.perf_counter() - begun:.1f} s", flush=True)
        conn.execute("PRAGMA optimize")
    finally:
        conn.close()
    return target


def _file(as_at: str, source: Path) -> ReleaseFile:
    title = f"Invented for measuring, as at {as_at}"
    return ReleaseFile(
        as_at, title, None, source.name, None, None, as_at, 0, None, None, MADE_AT, "none: invented", {}, "utf-8"
    )


def main(arguments: Sequence[str]) -> int:
    source, target = map(Path, arguments)
    build(source, target, told=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
