"""Importing in the background what comes next: it names what exists, passes over what is there, and can be stopped."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest

from desktop import ahead
from desktop.jobs.pool import PlainProgress, Stopped


@pytest.mark.parametrize("name", [*ahead.FIRST, *ahead.PAGES])
def test_every_module_that_is_read_ahead_exists(name: str) -> None:
    assert find_spec(name) is not None


def test_no_module_is_named_twice() -> None:
    named = [*ahead.FIRST, *ahead.PAGES]
    assert len(set(named)) == len(named)


def test_what_is_imported_already_takes_no_breath(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead.read_first(PlainProgress(print))
    assert set(ahead.FIRST) <= set(sys.modules)
    monkeypatch.setattr(ahead.time, "sleep", lambda _seconds: pytest.fail("it waited"))
    ahead.read_first(PlainProgress(print))


def test_closing_the_program_stops_it_before_the_next_module(monkeypatch: pytest.MonkeyPatch) -> None:
    imported: list[str] = []
    progress = PlainProgress(print)
    monkeypatch.setattr(ahead, "PAGES", ("not.there.one", "not.there.two"))
    monkeypatch.setattr(ahead, "import_module", lambda name: (imported.append(name), progress.cancel()))
    with pytest.raises(Stopped):
        ahead.read_pages(progress)
    assert imported == ["not.there.one"]
