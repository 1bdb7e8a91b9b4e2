"""What several tests of the window begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Library, Progress
from desktop import theme
from desktop.jobs import Jobs
from desktop.presenters.help import HelpPresenter
from desktop.presenters.statistics_reading import AreaKey, Whole, read_whole
from desktop.presenters.statistics_words import SAMPLE_SOURCE
from desktop.views.help import HelpPage


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(Progress, Cancelled)
    yield made
    made.shutdown()


@pytest.fixture
def help_page(qtbot: QtBot) -> HelpPage:
    theme.current()
    made = HelpPage(HelpPresenter())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.shown()
    return made


@pytest.fixture(scope="package")
def library(sample_folder_built: Path) -> Iterator[Library]:
    """The sample edition, to read from."""
    opened = Library(sample_folder_built, sample=True)
    yield opened
    opened.close()


@pytest.fixture(scope="package")
def largest(library: Library) -> AreaKey:
    """The sample's authority with the most settings."""
    groups = library.nation.groups("la")
    return "la", max(groups.lines[:-1], key=lambda line: line.figures[0].value).label


@pytest.fixture(scope="package")
def whole(library: Library, largest: AreaKey) -> Whole:
    """What the Statistics page reads of that authority."""
    return read_whole(library, None, (largest,), SAMPLE_SOURCE)
