"""What the window remembers survives everything that can befall a small file."""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import settings
from desktop.settings import FILE, VERSION, Settings, load, save

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
NAMES = sorted(settings._FITS)


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()
    assert list(tmp_path.iterdir()) == []  # looking writes nothing


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    held = Settings(theme="dark", text_size=2.0, units="km", window=[-10, 20, 1440, 900], columns={"find": [256, 400]})
    save(held, tmp_path)
    assert load(tmp_path) == held
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a person's folder private by other means")
def test_only_the_person_can_read_the_file(tmp_path: Path) -> None:
    save(Settings(), tmp_path)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b'{"theme": "dark"', b"[" * 100_000])
def test_a_broken_file_means_the_defaults_and_is_kept(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert load(tmp_path) == Settings()
    assert (tmp_path / "settings.broken.json").read_bytes() == content
    assert "start afresh" in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"), ("theme", 3), ("text_size", 0), ("text_size", "2"), ("text_size", True),
        ("text_size", 90.0), ("units", None), ("window", [1, 2, 3]), ("window", [0, 0, 0, 900]),
        ("window", [0, 0, 10**9, 900]),
        ("maximised", "yes"), ("columns", {"find": ["a"]}), ("columns", []), ("recent", "paper"), ("recent", [1]),
        ("keep_recent", 1), ("page", ["find"]),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_becomes_its_default_and_the_others_stay(
    tmp_path: Path, name: str, value: Any
) -> None:
    (tmp_path / FILE).write_text(json.dumps({"version": VERSION, "results_as": "map", name: value}), encoding="utf-8")
    held = load(tmp_path)
    assert getattr(held, name) == getattr(Settings(), name)
    assert held.results_as == "map"


@given(st.dictionaries(st.sampled_from([*NAMES, "version", "other"]), PLAIN, max_size=6))
def test_whatever_stands_in_the_file_gives_settings_that_can_be_saved(plain: dict[str, Any]) -> None:
    held = settings.from_plain(settings.upgraded(plain))
    again = settings.from_plain(settings.upgraded(json.loads(json.dumps(settings.to_plain(held)))))
    assert again == held


def test_what_a_newer_version_wrote_is_kept_though_not_understood(tmp_path: Path) -> None:
    newer = {"version": 99, "theme": "dark", "hologram": {"depth": 3}}
    (tmp_path / FILE).write_text(json.dumps(newer), encoding="utf-8")
    held = load(tmp_path)
    assert held.theme == "dark"
    held.theme = "light"
    save(held, tmp_path)
    written = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert (written["version"], written["hologram"], written["theme"]) == (99, {"depth": 3}, "light")


def test_an_older_file_goes_through_every_upgrade_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "VERSION", 3)
    monkeypatch.setattr(
        settings,
        "UPGRADES",
        (
            *settings.UPGRADES,
            lambda plain: {**plain, "units": plain.pop("measure")},
            lambda plain: {**plain, "units": {"metric": "km"}.get(plain["units"], "miles")},
        ),
    )
    (tmp_path / FILE).write_text(json.dumps({"version": 1, "measure": "metric"}), encoding="utf-8")
    assert load(tmp_path).units == "km"


def test_every_setting_is_checked_when_it_is_read() -> None:
    assert set(settings._FITS) == set(Settings.__dataclass_fields__) - {"rest"}
    assert all(settings._FITS[name](getattr(Settings(), name)) for name in settings._FITS)


def test_searches_are_not_remembered_unless_asked(tmp_path: Path) -> None:
    held = Settings()
    held.remember_search("paper boat")
    assert held.recent == []
    held.keep_recent = True
    for text in ("paper boat", "  ", "kite", "paper boat", *map(str, range(20))):
        held.remember_search(text)
    assert len(held.recent) == settings.MOST_RECENT
    assert held.recent[0] == "19"
    held.forget_searches()
    save(held, tmp_path)
    assert "paper" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_a_save_that_breaks_off_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(Settings(theme="dark"), tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        save(Settings(theme="light"), tmp_path)
    monkeypatch.undo()
    assert load(tmp_path).theme == "dark"
