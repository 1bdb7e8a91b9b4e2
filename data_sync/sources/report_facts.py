"""What ``ofsted_reports.toml`` says of Ofsted's files: their kinds by the titles a page gives them, their numbers."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

FileKind = Literal["inspection", "card", "actions", "letter", "other"]


@cache
def facts() -> dict[str, Any]:
    """What ``ofsted_reports.toml`` holds."""
    return tomllib.loads((Path(__file__).parent / "ofsted_reports.toml").read_text(encoding="utf-8"))


def kind_of(title: str, event: str | None) -> FileKind:
    """The kind of a file, by its title; an inspection since report cards began is one."""
    said = " ".join(title.casefold().split())
    for kind in facts()["kind"]:
        if any(re.fullmatch(pattern, said) for pattern in kind["titles"]):
            if kind["key"] == "inspection" and event and event >= _cards():
                return "card"
            return kind["key"]  # type: ignore[no-any-return]
    return "other"


def kind_name(kind: str) -> str:
    """What a kind of file is called."""
    return next((str(k["name"]) for k in facts()["kind"] if k["key"] == kind), kind)


def changes_in_place(kind: str) -> bool:
    """Whether files of this kind are updated under the same number."""
    return any(k["key"] == kind and k.get("updated_in_place", False) for k in facts()["kind"])


def _cards() -> str:
    return str(facts()["page"]["cards_from"].isoformat())


def file_number(url: str) -> str | None:
    """The publisher's number of a file; None where `url` is not one of theirs."""
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    if parts.hostname not in facts()["page"]["file_hosts"] or not re.fullmatch(r"[\w.-]{1,64}", last):
        return None
    return last
