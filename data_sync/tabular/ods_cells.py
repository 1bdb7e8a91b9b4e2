"""ODS: what one cell holds, by its attributes and by the text it shows; each distinct text is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from data_sync.language import tr
from data_sync.tabular.cell_text import from_boolean, from_date, from_duration, from_number
from data_sync.tabular.table import Limits, not_a_table

COLUMNS_REPEATED = "table:number-columns-repeated"
ROWS_REPEATED = "table:number-rows-repeated"

VALUES: dict[str, Callable[[str], str | None]] = {
    "office:value": from_number,
    "office:date-value": from_date,
    "office:time-value": from_duration,
    "office:boolean-value": from_boolean,
    "office:string-value": lambda raw: raw or None,  # empty where the shown text is an error such as #N/A
}

MEANT = frozenset({*VALUES, COLUMNS_REPEATED})  # the attributes of a cell that say what it holds

BREAK = "\0"  # stands for a line break in a cell until the line breaks of the XML's own layout are gone


class Cells:
    """The texts of a file's cells. Equal texts are one object."""

    def __init__(self, file: str, limits: Limits) -> None:
        self.file = file
        self.limits = limits
        self.known: dict[str, str] = {}  # text as shown, with the XML's layout, to text
        self._typed: dict[str, dict[str, str | None]] = {name: {} for name in VALUES}

    def first_met(self, shown: str) -> str:
        """The text of a cell that shows `shown`, which stands in `known` from now on."""
        cell = self.known[shown] = self._one(laid_out(shown))
        return cell

    def read(self, attributes: Iterable[tuple[str, str]]) -> tuple[str | None, int]:
        """A cell's value as text, None where what it shows is all there is, and how many times it stands."""
        value, repeat = None, 1
        for name, raw in attributes:
            if name == COLUMNS_REPEATED:
                repeat = self.repeats(raw)
            elif (typed := self._typed.get(name)) is not None:
                if raw not in typed:
                    text = VALUES[name](raw)
                    typed[raw] = None if text is None else self._one(text)
                value = typed[raw]
        return value, repeat

    def repeats(self, raw: str) -> int:
        """The number of an attribute that repeats something."""
        if not (raw.isascii() and raw.isdigit() and len(raw) < 10):
            raise not_a_table(self.file, tr("its XML repeats something an impossible number of times"))
        return max(1, int(raw))

    def too_long(self) -> Exception:
        """The refusal of a cell beyond the bound."""
        return not_a_table(
            self.file, tr("it has a cell of more than {cell_chars:,} characters", cell_chars=self.limits.cell_chars)
        )

    def too_many(self) -> Exception:
        """The refusal of more cells than the bound."""
        return not_a_table(self.file, tr("it has more than {cells:,} cells", cells=self.limits.cells))

    def _one(self, text: str) -> str:
        if len(text) > self.limits.cell_chars:
            raise self.too_long()
        return self.known.setdefault(text, text)


def laid_out(shown: str) -> str:
    """A cell's text without the layout of the XML around it, and with its own line breaks."""
    if "\n" in shown:
        shown = " ".join(part for part in (line.strip(" \t\r") for line in shown.split("\n")) if part)
        shown = BREAK.join(line.strip(" \t") for line in shown.split(BREAK))
    return shown.replace(BREAK, "\n") if shown.strip(f" \t{BREAK}") else ""
