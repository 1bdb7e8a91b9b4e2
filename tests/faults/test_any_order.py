"""Whatever is done with the data and with what is kept, in any order, with the program dying in between: the data are
those of a release, and nothing that was told as kept is lost."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from data_sync.api import Library
from data_sync.mine import ChangeKey
from data_sync.store.cache import check_integrity

DATES = ("2025-12-31", "2026-06-30")
URNS = st.sampled_from(["EY900001", "EY900002"])
Kept = tuple[dict[str, str], frozenset[str], int]


class AnyOrder(RuleBasedStateMachine):
    """A library, and beside it what a person would say is kept."""

    files: dict[str, str]
    crash: Callable[..., dict[str, Any]]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="any-order-"))
        self.library = self._opened()
        self.held: set[str] = set()
        self.notes: dict[str, str] = {}
        self.listed: frozenset[str] = frozenset()
        self.seen = 0
        self.copies: dict[Path, Kept] = {}
        self.list = self.library.mine.shortlists.make("Spring visits")

    def _opened(self) -> Any:
        return Library(self.folder / "data", clock=lambda: "2026-07-01T09:00:00Z")

    @rule(as_at=st.sampled_from(DATES))
    def bring(self, as_at: str) -> None:
        self.library.import_files([Path(self.files[as_at])])
        self.held.add(as_at)

    @precondition(lambda self: self.held)
    @rule()
    def rebuild(self) -> None:
        before = list(self.library.dump())
        self.library.rebuild()
        assert list(self.library.dump()) == before

    @rule(urn=URNS, text=st.text(min_size=1, max_size=40).filter(lambda t: t.strip() and t.isprintable()))
    def note(self, urn: str, text: str) -> None:
        self.library.mine.notes.write(urn, text)
        self.notes[urn] = self.library.mine.notes.text(urn)
        assert self.notes[urn].strip() == text.strip()

    @rule(urn=URNS)
    def shortlist(self, urn: str) -> None:
        lists = self.library.mine.shortlists
        if urn in self.listed:
            lists.remove(self.list, [urn])
        else:
            lists.add(self.list, [urn])
        self.listed ^= {urn}

    @rule()
    def acknowledge(self) -> None:
        self.library.mine.acknowledgements.acknowledge([ChangeKey(f"EY{self.seen:06d}", "left", *DATES)])
        self.seen += 1

    @rule()
    def back_up(self) -> None:
        self.copies[self.library.backup()] = (dict(self.notes), self.listed, self.seen)

    @precondition(lambda self: any(path.exists() for path in self.copies))
    @rule()
    def restore(self) -> None:
        copy = max(path for path in self.copies if path.exists())
        now = (dict(self.notes), self.listed, self.seen)
        self.copies[self.library.restore(copy)] = now
        notes, self.listed, self.seen = self.copies[copy]
        self.notes = dict(notes)

    @rule(at=st.integers(5, 60), errand=st.sampled_from(["import", "rebuild"]))
    def die(self, at: int, errand: str) -> None:
        self.library.close()
        files = [self.files[DATES[0]]]
        self.crash(errand, self.folder / "data", files=files, at=at)
        self.library = self._opened()
        held = {release.as_at for release in self.library.status().releases}
        assert held - self.held <= ({DATES[0]} if errand == "import" else set())
        assert self.held <= held
        self.held = held

    @invariant()
    def all_is_there(self) -> None:
        mine = self.library.mine
        assert {urn: mine.notes.text(urn) for urn in self.notes} == self.notes
        assert len(mine.acknowledgements.all()) == self.seen
        assert set(mine.shortlists.urns(self.list)) == self.listed
        assert {release.as_at for release in self.library.status().releases} == self.held
        if self.held:
            assert check_integrity(self.library.places.cache) == []

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.library.close()
            shutil.rmtree(self.folder)


@pytest.fixture(scope="module")
def files(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    i, folder = invented, tmp_path_factory.mktemp("any-order")
    found = {}
    for n, (as_at, layout) in enumerate(zip(DATES, ("management_2025", "management_2026"), strict=True)):
        rows = [i.nursery(f"EY90{k:04d}", i.graded("01/03/2023", "2"), places=str(20 + n)) for k in range(6)]
        found[as_at] = str(i.csv_file(folder / f"register_{n}.csv", i.layout(layout), rows, as_at))
    return found


def test_the_data_and_what_is_kept_survive_any_order_of_doing_and_dying(
    files: dict[str, str], crash: Callable[..., dict[str, Any]], tries: Callable[[int, int], int]
) -> None:
    machine = type("AnyOrderHere", (AnyOrder,), {"files": files, "crash": staticmethod(crash)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=tries(4, 120),
            stateful_step_count=tries(12, 30),
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            derandomize=tries(1, 0) == 1,
        ),
    )
