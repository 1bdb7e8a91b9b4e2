"""Which program and which SQLite are at work: a question for who helps with a fault."""

from __future__ import annotations

import sqlite3

from data_sync import __version__


def program_version() -> str:
    """The version of the program: "0.1.0"."""
    return __version__


def sqlite_version() -> str:
    """The version of the SQLite library in use: "3.45.1"."""
    return sqlite3.sqlite_version
