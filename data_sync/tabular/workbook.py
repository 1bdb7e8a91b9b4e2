"""XLSX: the parts of a workbook besides its cells: its sheets, the texts they share, which of its numbers are dates."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from data_sync.language import tr
from data_sync.progress import Progress
from data_sync.tabular import archive as zipped
from data_sync.tabular.table import Limits, not_a_table

WORKBOOK = "xl/workbook.xml"
RELATIONSHIPS = "xl/_rels/workbook.xml.rels"

# ECMA-376 part 1, 18.8.30: the number formats that a workbook need not spell out.
BUILT_IN = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), "date"),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), "time"),
    46: "duration",
}
# In a number format: texts in quotes, single characters taken literally, the halves of the day.
LITERAL = re.compile(r'"[^"]*"|[\\_*].|am/pm|a/p', re.IGNORECASE)
ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
BRACKETED = re.compile(r"\[[^\]]*\]")

# ECMA-376 part 1, 22.9.2.19: characters that XML cannot hold, by their number in UTF-16.
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

Start = Callable[[str, dict[str, str]], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet, and the archive's member that holds its cells."""

    name: str
    member: str


@dataclass(frozen=True, slots=True)
class Workbook:
    """What is needed to read the cells of a workbook's sheets."""

    sheets: list[Sheet]
    texts: list[str]  # that the sheets share
    shown_as: dict[str, str]  # by a cell's style: "number", "date", "time" or "duration"
    epoch_1904: bool


def read_workbook(archive: zipfile.ZipFile, file: str, progress: Progress, limits: Limits) -> Workbook:
    """The workbook in `archive`, without its cells."""
    members = {name.lower(): name for name in archive.namelist()}
    targets: dict[str, str] = {}  # id to member
    kinds: dict[str, str] = {}  # kind to member: there is one each of texts and styles
    sheets: list[Sheet] = []
    epoch_1904 = False

    def relationship(tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            path = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", ""))).lstrip("/").lower()
            kind = attributes.get("Type", "").rpartition("/")[2]
            if path in members:
                kinds[kind] = members[path]
                if kind == "worksheet":
                    targets[attributes.get("Id", "")] = members[path]
            elif kind == "worksheet":
                raise not_a_table(file, tr("a sheet is missing from the workbook"))

    def part(tag: str, attributes: dict[str, str]) -> None:
        nonlocal epoch_1904
        if tag == "workbookPr":
            epoch_1904 = attributes.get("date1904") in {"1", "true"}
        elif tag == "sheet":
            target = next((targets.get(value) for name, value in attributes.items() if name.endswith(":id")), None)
            if target is not None:  # a sheet that is all chart has no cells
                sheets.append(Sheet(attributes.get("name", ""), target))

    if RELATIONSHIPS in archive.namelist():
        _hear(archive, RELATIONSHIPS, file, progress, relationship)
    _hear(archive, WORKBOOK, file, progress, part)
    texts = _shared_texts(archive, kinds["sharedStrings"], file, progress, limits) if "sharedStrings" in kinds else []
    shown_as = _styles(archive, kinds["styles"], file, progress) if "styles" in kinds else {}
    if not sheets:
        raise not_a_table(file, tr("it has no sheets"))
    if len(sheets) > limits.sheets:
        raise not_a_table(file, tr("it has more than {sheets:,} sheets", sheets=limits.sheets))
    if len({sheet.member for sheet in sheets}) < len(sheets):
        raise not_a_table(file, tr("two of its sheets are the same one"))
    return Workbook(sheets, texts, shown_as, epoch_1904)


def _hear(archive: zipfile.ZipFile, member: str, file: str, progress: Progress, start: Start) -> None:
    """Call `start` with each element of a member: its name without prefix, and its attributes."""
    parser = zipped.xml_parser(file)
    parser.ordered_attributes = False
    parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(":")[2], attributes)
    for _ in zipped.parse(parser, zipped.chunks(archive, member, file), file):
        progress.check()


def _styles(archive: zipfile.ZipFile, member: str, file: str, progress: Progress) -> dict[str, str]:
    """What each cell style shows a number as."""
    formats = dict(BUILT_IN)
    styles: dict[str, str] = {}
    in_cell_styles = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal in_cell_styles
        if tag == "numFmt":
            formats[_number(attributes.get("numFmtId"))] = shown_by(attributes.get("formatCode", ""))
        elif tag in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            in_cell_styles = tag == "cellXfs"
        elif tag == "xf" and in_cell_styles:
            styles[str(len(styles))] = formats.get(_number(attributes.get("numFmtId")), "number")

    _hear(archive, member, file, progress, start)
    return styles


def _number(raw: str | None) -> int:
    return int(raw) if raw and raw.isascii() and raw.isdigit() and len(raw) < 10 else 0


def shown_by(code: str) -> str:
    """What a number format shows a number as: "number", "date", "time" or "duration"."""
    code = LITERAL.sub("", code).partition(";")[0].lower()
    if ELAPSED.search(code):
        return "duration"
    code = BRACKETED.sub("", code).replace("general", "")
    if "y" in code or "d" in code:
        return "date"
    if "h" in code or "s" in code:
        return "time"
    return "date" if "m" in code else "number"


def _shared_texts(archive: zipfile.ZipFile, member: str, file: str, progress: Progress, limits: Limits) -> list[str]:
    """The texts that cells show by their number."""
    texts: list[str] = []
    heard = Text(file, limits)
    parser = zipped.xml_parser(file)

    def start(tag: str, attributes: list[str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "t":
            heard.start(attributes)
            parser.CharacterDataHandler = heard.pieces.append
        elif tag == "rPh":
            heard.aside = True

    def end(tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "t":
            parser.CharacterDataHandler = None
            heard.end()
        elif tag == "rPh":
            heard.aside = False
        elif tag == "si":
            texts.append(heard.taken())

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    for _ in zipped.parse(parser, zipped.chunks(archive, member, file), file):
        heard.check_length()
        progress.check()
    return texts


class Text:
    """A text that comes in runs, each in a ``t`` element; how its characters are to be pronounced stands aside."""

    def __init__(self, file: str, limits: Limits) -> None:
        self.file = file
        self.limit = limits.cell_chars
        self.pieces: list[str] = []
        self.runs: list[str] = []
        self.aside = False
        self._preserve = False

    def start(self, attributes: list[str]) -> None:
        """A run starts; what is appended to `pieces` belongs to it."""
        self.pieces.clear()
        self._preserve = "preserve" in attributes

    def end(self) -> None:
        """The run ends: white space around it counts only where it says so."""
        run = "".join(self.pieces)
        self.pieces.clear()
        if not self.aside:
            self.runs.append(run if self._preserve else run.strip(" \t\r\n"))

    def taken(self) -> str:
        """The text of all runs so far; the next run starts another."""
        self.check_length()
        text = "".join(self.runs)
        self.runs.clear()
        return unescaped(text) if "_x" in text else text

    def value(self) -> str:
        """What was heard of a value that is no text."""
        value = self.pieces[0] if len(self.pieces) == 1 else "".join(self.pieces)
        self.pieces.clear()
        if len(value) > self.limit:
            raise self._too_long()
        return value

    def check_length(self) -> None:
        """Refuse a text that goes on and on; also called between chunks."""
        if sum(map(len, self.pieces)) + sum(map(len, self.runs)) > self.limit:
            raise self._too_long()

    def _too_long(self) -> Exception:
        return not_a_table(self.file, tr("it has a cell of more than {limit:,} characters", limit=self.limit))


def unescaped(text: str) -> str:
    """``_x000D_`` and the like as the characters that they stand for; a NUL is left out."""
    text = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\0", "")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
