"""The theme stands before any part of the map, as it does in the program."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop import theme


@pytest.fixture(autouse=True)
def theme_in_force(qtbot: QtBot) -> None:
    theme.current()
