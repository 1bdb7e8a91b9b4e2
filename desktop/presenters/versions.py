"""Which version this is, and the page where newer ones are published. The program itself never asks that page."""

from __future__ import annotations

import tomllib
from pathlib import Path

from data_sync.api import program_version
from desktop.language import tr

TITLE = tr("This program")
PROMISE = tr(
    "The program never looks for newer versions by itself and never fetches one. The button opens"
    " the page where they are published in your web browser; whoever runs that page sees a visit"
    " like any other."
)
OPENED = tr("The page is open in your web browser. You have version {version}.")
UNKNOWN = tr(
    "This copy was not told where newer versions are published. Ask where you got it. You have version {version}."
)
UNOPENED = tr("The web browser could not be opened. The page is {page}. You have version {version}.")


def version_words() -> str:
    """The version as it is shown."""
    return tr("Childcare Atlas {program_version}", program_version=program_version())


def release_page() -> str:
    """The address from ``versions.toml``; empty where it names none that begins with https."""
    page = tomllib.loads(Path(__file__).with_name("versions.toml").read_text(encoding="utf-8"))["page"]
    return page if page.startswith("https://") else ""


def looked(page: str, *, opened: bool) -> str:
    """What is said once the person has looked at `page`."""
    words = UNKNOWN if not page else OPENED if opened else UNOPENED
    return words.format(page=page, version=program_version())
