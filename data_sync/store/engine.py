"""Which SQLite is at work: a question for who helps with a fault."""

from __future__ import annotations

import sqlite3


def sqlite_version() -> str:
    """The version of the SQLite library in use: "3.45.1"."""
    return sqlite3.sqlite_version
