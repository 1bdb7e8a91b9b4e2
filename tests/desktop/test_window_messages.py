"""Every error has a sentence, something to do and its buttons; nothing that happens shows a traceback."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Any

import pytest

from data_sync.errors import KnownError, codes
from data_sync.progress import Step
from desktop import messages, resources

ROOT = Path(__file__).resolve().parents[2]
TABLE: dict[str, Any] = tomllib.loads((ROOT / "desktop" / "messages.toml").read_text(encoding="utf-8"))
FACTS = {"host": "www.gov.uk", "what": "the register", "where": "the data folder", "file": "a.csv", "why": "it is cut"}


def test_every_known_error_says_which_buttons_it_has() -> None:
    assert set(TABLE["error"]) == set(codes())


@pytest.mark.parametrize("code", codes())
def test_an_error_is_one_sentence_and_never_speaks_of_the_command_line(code: str) -> None:
    message = messages.of(KnownError(code, **FACTS))
    assert message.sentence.endswith(".")
    assert "childcare-data" not in message.sentence + message.action
    assert "--" not in message.action
    assert not message.fault
    assert message.code == code


def test_every_button_has_words_and_an_icon() -> None:
    used = {key for entry in TABLE["error"].values() for key in entry["buttons"]} | set(TABLE["fault"]["buttons"])
    assert used == set(TABLE["button"])
    assert all(resources.icon_source(button["icon"]) for button in TABLE["button"].values())


def test_without_a_network_one_can_try_again_import_or_use_a_mirror() -> None:
    message = messages.of(KnownError("offline", host="www.gov.uk"))
    assert [ask.key for ask in message.buttons] == ["retry", "import-file", "set-mirror"]
    assert "www.gov.uk" in message.sentence


def test_a_fault_of_ours_is_told_as_one_and_the_log_names_its_kind_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    try:
        raise ZeroDivisionError("secret of the inside")
    except ZeroDivisionError as error:
        with caplog.at_level(logging.ERROR):
            message = messages.of(error)
    assert message.fault
    assert "secret of the inside" not in message.sentence + message.action + message.detail
    assert "ZeroDivisionError" in caplog.text
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    ("step", "what", "numbers"),
    [
        (Step("download", "a file", 12_400_000, 25_100_000, "bytes"), "Downloading a file", "12.4 of 25.1 MB, 49%"),
        (Step("download", "the register", 900_000, None, "bytes"), "Downloading the register", "0.9 MB"),
        (Step("read", "June 2026", 59_000, 60_000, "rows"), "Reading June 2026", "59,000 of 60,000 rows, 98%"),
        (Step("read", "June 2026", 5, None, "rows"), "Reading June 2026", "5 rows"),
        (Step("discover", "new releases"), "Looking for new releases", ""),
        (Step("polish", "the brass", 3, 2), "Polish the brass", "3 of 2, 100%"),
        (Step("read", "an empty file", 0, 0, "rows"), "Reading an empty file", ""),
    ],
)  # fmt: skip
def test_a_step_of_long_work_is_words_and_numbers(step: Step, what: str, numbers: str) -> None:
    assert messages.progress_words(step) == messages.ProgressWords(what, numbers)
