"""The languages that the window can speak, and beginning with one. What is said is asked by `tr` and `trn`."""

from __future__ import annotations

from typing import Any

from data_sync.api import Catalogue, begin_language, later, look_up, tr, translated, trn
from desktop import resources

__all__ = ["ENGLISH", "begin", "known", "later", "look_up", "tr", "translated", "trn"]

ENGLISH = "en"


def begin(code: str) -> bool:
    """Speak the language of this code (English where it is not known); whether it is known.

    Before anything else of the window is imported: its modules hold words as constants.
    """
    if not code or code == ENGLISH:
        begin_language(None)
        return True
    languages = known()
    if code not in languages:
        begin_language(None)
        return False
    file = resources.root() / "translations" / f"{code}.ts"
    begin_language(Catalogue(file, languages[code]["plurals"]))
    return True


def known() -> dict[str, Any]:
    """The languages there is a catalogue of, by their codes: "name" and "plurals"."""
    import tomllib

    path = resources.root() / "translations" / "languages.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
