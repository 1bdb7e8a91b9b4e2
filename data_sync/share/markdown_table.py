"""Tables as Markdown, for an e-mail or an issue: a pipe table that reads well unrendered too, its notes below it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from data_sync.share.table import Table, shown

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~#!])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|www)([:.])")
_RULES = {"whole": "---:", "decimal": "---:", "percent": "---:"}
_BLANK = re.compile(r"\s+")


def escaped(text: str) -> str:
    """Text on one line of which nothing is markup, not even an address that a reader would make a link of."""
    text = _MARKUP.sub(r"\\\1", _BLANK.sub(" ", text).strip()).replace("&", "&amp;")
    return _ADDRESS.sub(r"\1\\\2", text)


def write_markdown(out: TextIO, tables: Iterable[Table]) -> int:
    """Write tables one after another; returns the number of rows."""
    written = 0
    for table in tables:
        out.write(f"{'' if written == 0 else chr(10)}## {escaped(table.title)}\n\n")
        out.write("| " + " | ".join(escaped(column.heading) for column in table.columns) + " |\n")
        out.write("| " + " | ".join(_RULES.get(column.kind, "---") for column in table.columns) + " |\n")
        kinds = [column.kind for column in table.columns]
        for row in table.rows():
            out.write("| " + " | ".join(escaped(shown(v, k)) for v, k in zip(row, kinds, strict=True)) + " |\n")
            written += 1
        out.write("\n")
        for heading, text in table.notes.told():
            out.write(f"- {escaped(heading)}: {_plain(text)}\n")
    return written


def _plain(text: str) -> str:
    """Our own words, in which an address may be followed."""
    return " ".join(word if word.startswith("https://") else escaped(word) for word in text.split())
