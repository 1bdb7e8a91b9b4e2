"""The bytes of a CSV: which encoding they are in, and what is said where they do not quite keep to it."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from data_sync.language import tr
from data_sync.tabular.table import not_a_table

# cp1252, with the five bytes that it leaves undefined standing for themselves.
CP1252 = "".join(bytes([n]).decode("cp1252", "ignore") or chr(n) for n in range(256))

UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
STRAY = re.compile("[\udc80-\udcff]")  # how "surrogateescape" keeps a byte that is not UTF-8
ASCII = bytes(range(0x80))
CONTROLS = bytes(set(range(0x20)) - set(b"\0\t\n\r\f\x1a")) + b"\x7f"
HEAD = 64 << 10

WEB_PAGE = re.compile(rb"\s*<(!doctype html|html|head|body|script|meta)\b", re.IGNORECASE)
XML = re.compile(rb"\s*<(\?xml|!--|!doctype|svg)\b", re.IGNORECASE)


class Utf8(NamedTuple):
    """A file's text as UTF-8 without a byte order mark, whatever the file itself is in."""

    data: bytes
    encoding: str  # the file's own
    notes: tuple[str, ...]


def as_utf8(data: bytes, file: str) -> Utf8:
    """The text in `data`: UTF-16 by its byte order mark, else taken for UTF-8. NUL characters are left out.

    Whether it really is UTF-8 shows when it is decoded, line by line, which is the quickest way to do both. Where it
    is not, `not_quite_utf8` is the next step.
    """
    notes: list[str] = []
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, encoding = data.decode("utf-16", "replace"), "utf-16"
        if lost := text.count("\ufffd"):
            notes.append(f"{lost:,} characters could not be read")
        data = text.encode("utf-8", "surrogatepass")
    else:
        _check_that_it_is_text(data[:HEAD], file)
        encoding = "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"
        data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        notes.append(f"{data.count(0):,} NUL characters were left out")
        data = data.replace(b"\0", b"")
    if WEB_PAGE.match(data, 0, 1000):
        raise not_a_table(file, tr("it is a web page"))
    if XML.match(data, 0, 1000):
        raise not_a_table(file, tr("it is an XML file"))
    return Utf8(data, encoding, tuple(notes))


def not_quite_utf8(taken: Utf8) -> Utf8:
    """What was taken for UTF-8 and is not: cp1252, or UTF-8 with stray bytes.

    Stray bytes which are fewer than the letters that are UTF-8 are read as cp1252 alone, and a note says how many.
    """
    data, encoding, notes = taken
    sequences = UTF8_SEQUENCE.findall(data)
    stray = len(data.translate(None, ASCII)) - sum(map(len, sequences))
    if encoding == "utf-8" and len(sequences) <= stray:
        return Utf8(codecs.charmap_decode(data, "strict", CP1252)[0].encode(), "cp1252", notes)
    text = STRAY.sub(lambda byte: CP1252[ord(byte[0]) - 0xDC00], data.decode("utf-8", "surrogateescape"))
    return Utf8(text.encode(), encoding, (*notes, f"{stray:,} bytes are not UTF-8 and were read as cp1252"))


def _check_that_it_is_text(head: bytes, file: str) -> None:
    """Refuse bytes of which too many are control characters for any text; one byte in ten is where they are random."""
    controls = len(head) - len(head.translate(None, CONTROLS))
    nul = head.count(0)
    if (controls > 16 and controls * 20 > len(head)) or (nul > 16 and nul * 3 > len(head)):
        raise not_a_table(file, tr("it is not text in an encoding that the program knows"))
