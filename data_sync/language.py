"""The language that a person reads: English as it is written here, or another one from a catalogue.

A text is written once, in English, as a whole sentence with its values named: ``tr("{n:,} of {most} settings", n=4,
most=6)``. With no catalogue, which is how the command line always works and the window starts, that is all there is to
it. A catalogue is a file of Qt Linguist (``.ts``), read as it is: nothing has to be built between a translator and the
window. It is begun before the program's other modules are imported, since they hold words as constants.

A sentence that counts something has its forms by the categories of the Unicode CLDR, of which Welsh has six. Each form
is a message of its own with the category as its comment, because Qt's own plural rules know five for Welsh.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

Plurals = Mapping[str, Collection[int]]
"""The numbers of each category that is not "other"."""
OTHER = "other"


class Catalogue:
    """The texts of one language. What it lacks is said in English."""

    def __init__(self, file: Path, plurals: Plurals) -> None:
        from xml.etree import ElementTree

        self._plurals = plurals
        self._texts: dict[tuple[str, str], str] = {}
        for message in ElementTree.parse(file).iter("message"):
            said = message.findtext("translation") or ""
            if said:
                self._texts[message.findtext("source") or "", message.findtext("comment") or ""] = said

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, english: str) -> str:
        return self._texts.get((english, ""), english)

    def plural(self, one: str, other: str, n: float) -> str:
        category = next((name for name, numbers in self._plurals.items() if n in numbers), OTHER)
        said = self._texts.get((other, category)) or self._texts.get((other, OTHER))
        return said or (one if n == 1 else other)


_catalogue: Catalogue | None = None


def begin(catalogue: Catalogue | None) -> None:
    """From now on say things in this language; None is English."""
    global _catalogue  # one program speaks one language
    _catalogue = catalogue


begin_language = begin
"""The same under the name that says of what, for who imports it beside other things."""


def tr(text: str, /, **values: object) -> str:
    """`text`, which must be written out where this is called, in the person's language, with its `{names}` filled."""
    if _catalogue is not None:
        text = _catalogue.text(text)
    return text.format(**values) if values else text


def look_up(text: str) -> str:
    """The same for a text that is marked by `later` elsewhere, or stands in a TOML file of words."""
    return text if _catalogue is None else _catalogue.text(text)


def later(text: str) -> str:
    """The text as it is, for `look_up` to say later: constants of what is imported before the language is known."""
    return text


def trn(one: str, other: str, n: float, /, **values: object) -> str:
    """The form of a sentence that fits the number `n`: of two in English, of as many as the person's language has."""
    if _catalogue is not None:
        text = _catalogue.plural(one, other, n)
    else:
        text = one if n == 1 else other
    return text.format(**values) if values else text


def translated(table: Any, keys: Collection[str]) -> Any:
    """A table of a TOML file with its words in the person's language: the texts, or lists of them, that stand under
    these `keys`."""
    if _catalogue is None:
        return table
    if isinstance(table, dict):
        return {
            key: _said(value) if key in keys and isinstance(value, str | list) else translated(value, keys)
            for key, value in table.items()
        }
    if isinstance(table, list):
        return [translated(value, keys) for value in table]
    return table


def _said(value: Any) -> Any:
    if isinstance(value, list):
        return [_said(each) for each in value]
    return look_up(value) if isinstance(value, str) else value
