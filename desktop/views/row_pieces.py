"""A row of a table that is higher than a page goes on upon the next: nothing of it is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

LETTERS_AT_ONCE = 3_900
"""So many letters of a cell are drawn at once (`many_lines` cuts what is longer); the rest goes on below."""

Height = Callable[[int, str], float]
"""How high words are in the column of this place."""


def row_pieces(row: Sequence[str], room: float, height: Height) -> Iterator[tuple[Sequence[str], bool]]:
    """A row in pieces that each fit into `room`, and whether it ends with that: most rows are one."""
    while True:
        if all(len(text) <= LETTERS_AT_ONCE and height(n, text) <= room for n, text in enumerate(row)):
            yield row, True
            return
        cut = [_fits(n, text, room, height) for n, text in enumerate(row)]
        rest = [text[end:].lstrip() for text, end in zip(row, cut, strict=True)]
        yield [text[:end].rstrip() for text, end in zip(row, cut, strict=True)], not any(rest)
        row = rest
        if not any(row):
            return


def _fits(n: int, text: str, room: float, height: Height) -> int:
    """How many letters of a cell fit into `room`, up to the end of a word where there is one; one at least."""
    least, most = 1, min(len(text), LETTERS_AT_ONCE)
    if height(n, text[:most]) <= room:
        least = most
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if height(n, text[:middle]) <= room else (least, middle)
    if least >= len(text):
        return least
    space = text.rfind(" ", least // 2, least + 1)
    return space if space > 0 else least
