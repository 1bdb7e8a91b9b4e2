"""What the words mean: the explanations beside an outcome, from ``resources/words/terms.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop import resources
from desktop.language import translated
from desktop.models.detail_face import ChipFace


@dataclass(frozen=True, slots=True)
class Term:
    """One word and its sense; `chip` where the word is a grade and is shown in its own shape."""

    words: str
    text: str
    chip: ChipFace | None = None


@dataclass(frozen=True, slots=True)
class TermGroup:
    """Words that belong together, and whose sense they are."""

    title: str
    terms: tuple[Term, ...]
    lead: str = ""
    source: str = ""
    link: str = ""


def groups(*keys: str) -> tuple[TermGroup, ...]:
    """The groups of these names, in this order, each once. Raises KeyError for a name that is none."""
    return tuple(_group(_table()["group"][key]) for key in dict.fromkeys(keys))


def known() -> tuple[str, ...]:
    """The names of all groups."""
    return tuple(_table()["group"])


def notice(key: str) -> TermGroup:
    """A notice of its own, such as what the register leaves out."""
    return _group(_table()["notice"][key])


def _group(entry: dict[str, Any]) -> TermGroup:
    source = _table()["source"].get(entry.get("source", ""), {})
    terms = tuple(
        Term(t["words"], t["text"], ChipFace(t["chip"], t.get("shown", t["words"])) if "chip" in t else None)
        for t in entry["terms"]
    )
    return TermGroup(entry["title"], terms, entry.get("lead", ""), source.get("title", ""), source.get("link", ""))


@cache
def _table() -> dict[str, Any]:
    path = resources.root() / "words" / "terms.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    said: dict[str, Any] = translated(table, ("title", "lead", "words", "text"))
    return said
