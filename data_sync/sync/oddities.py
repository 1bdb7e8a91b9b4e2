"""How an oddity of a published file is said to a person (``oddities.toml``)."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from data_sync.language import look_up


@cache
def _sentences() -> dict[str, str]:
    table = tomllib.loads((Path(__file__).parent / "oddities.toml").read_text(encoding="utf-8"))
    return dict(table["oddity"])


def told(code: str, raw: str) -> str:
    """What was odd and what became of it, in a sentence."""
    return look_up(_sentences().get(code, code)).replace("{raw}", raw)


def codes() -> tuple[str, ...]:
    return tuple(_sentences())
