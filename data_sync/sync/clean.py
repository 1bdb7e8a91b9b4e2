"""One published cell as plain text: odd spaces, control and direction marks gone; nothing else changed."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import TypeVar

T = TypeVar("T")

# U+0080 to U+009F in a UTF-8 file are cp1252 characters that somebody's program passed on byte by byte (U+0096 for a
# dash).
_C1 = {n: bytes([n]).decode("cp1252", "ignore") or None for n in range(0x80, 0xA0)}
_SPACES = {
    0xA0: " ",
    0x2007: " ",
    0x202F: " ",
    0x09: " ",
    0x0A: " ",
    0x0D: " ",
    0x0B: " ",
    0x0C: " ",
    0x85: " ",
    0x2028: " ",
    0x2029: " ",
}
# Invisible marks: zero-width space, direction marks and overrides (a name must not turn its neighbours about), soft
# hyphen; and halves of surrogate pairs, which no file can be written with.
_MARKS = dict.fromkeys(
    (
        *(0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x7F),
        *(*range(0x202A, 0x202F), *range(0x2066, 0x206A)),
        *(*range(0x00, 0x09), *range(0x0E, 0x20)),
        *range(0xD800, 0xE000),
    )
)
_TABLE = {**_C1, **_MARKS, **_SPACES}


def is_clean(cell: str) -> bool:
    """Whether `cleaned` would leave the cell as it is (only the plain space is both a space and printable)."""
    return cell.isprintable() and "  " not in cell and cell == cell.strip()


def unclean(cells: Collection[str]) -> list[str]:
    """Those of the cells that are not `is_clean`. Where there are none, that shows at one look at all of them."""
    together = "|".join(cells)
    if is_clean(together) and "| " not in together and " |" not in together:
        return []
    return [cell for cell in cells if not is_clean(cell)]


def cleaned(cell: str) -> str:
    """`cell` as one line of plain text without leading or trailing space; runs of spaces become one."""
    if not cell.isprintable():
        return " ".join(cell.translate(_TABLE).split())
    if "  " in cell:
        cell = " ".join(cell.split())
    return cell.strip()


def picked(column: Sequence[T], rows: Sequence[int]) -> Sequence[T]:
    """The values of these rows."""
    return itemgetter(*rows)(column) if len(rows) > 1 else [column[n] for n in rows]


_WORD = re.compile(r"[^\s-]+")
_SMALL = frozenset({"and", "by", "cum", "de", "in", "la", "le", "next", "of", "on", "super", "the", "under", "upon"})


def in_title_case(town: str) -> str:
    """A place name in capitals as it is written otherwise: `KING'S LYNN`, `STOKE-ON-TRENT` as King's Lynn,
    Stoke-on-Trent."""

    def written(word: re.Match[str]) -> str:
        lower = word[0].lower()
        return lower if word.start() and lower in _SMALL else lower[:1].upper() + lower[1:]

    return _WORD.sub(written, town)
