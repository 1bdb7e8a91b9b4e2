"""The process that reads PDFs: PDFium is not safe with threads, and a file from outside may hang or bloat it.

It reads one question a line on its standard input and answers each on its standard output: a line of JSON, then as many
bytes as that line says. It has bounds in memory of its own; the time is kept by the other side (`reports_pdf`), which
ends it when it takes too long. It ends by itself when its input does. It imports nothing of the program, so that it
starts at once.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

ARGUMENT = "--read-pdfs"
"""What a frozen program is started with to be this process (`serve`)."""

MEMORY = 768 << 20  # bytes of address space, PDFium and Python with their 100 MB among them
PAGE_TEXT = 200_000  # characters of one page; a page of prose has 4,000
WHOLE_TEXT = 4_000_000
PIXELS = 16_000_000  # of one picture


def serve() -> None:
    """Answer until the input ends."""
    _bound()
    questions, answers = pipes()
    reader = _Reader()
    for line in questions:
        try:
            said, payload = reader.answer(json.loads(line))
        except MemoryError:
            said, payload = {"error": "it needs too much memory"}, b""
        except Exception as error:  # whatever a file does to the library is told, and the next one is read
            said, payload = {"error": _why(error)}, b""
        _send(answers, said, payload)


def pipes() -> tuple[BinaryIO, BinaryIO]:
    """What this process is asked through, and what it answers through: a library that prints does not speak there."""
    # A windowed program has no streams of Python's own, but the pipes it was started with are there.
    questions = sys.stdin.buffer if sys.stdin is not None else os.fdopen(0, "rb")
    answers = sys.stdout.buffer if sys.stdout is not None else os.fdopen(1, "wb")
    sys.stdout = sys.stderr
    return questions, answers


def _bound() -> None:
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):  # some systems know no such bound
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError):
            os.nice(5)


def _send(answers: BinaryIO, said: dict[str, Any], payload: bytes) -> None:
    answers.write(json.dumps({**said, "size": len(payload)}).encode() + b"\n")
    answers.write(payload)
    answers.flush()


def _why(error: Exception) -> str:
    said = str(error).lower()
    if "password" in said:
        return "it is locked with a password"
    if type(error).__name__ == "PdfiumError":
        return "it is damaged"
    return f"{type(error).__name__}"


class _Reader:
    """Keeps the file that was asked about last: a reader of pages asks for one after the other."""

    def __init__(self) -> None:
        self._document: Any = None
        self._mark: tuple[str, int, int] | None = None

    def answer(self, question: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        document = self._open(Path(question["path"]))
        if question["do"] == "text":
            return self._text(document, int(question["pages"]))
        if question["do"] == "picture":
            if not 1 <= int(question["page"]) <= len(document):
                return {"error": f"it has no page {question['page']}"}, b""
            return {"pages": len(document)}, _picture(document, int(question["page"]), int(question["width"]))
        return {"pages": len(document)}, b""

    def _open(self, path: Path) -> Any:
        import pypdfium2

        stat = path.stat()
        mark = (str(path), stat.st_size, stat.st_mtime_ns)
        if mark != self._mark:
            if self._document is not None:
                self._document.close()
            self._document, self._mark = None, None
            self._document, self._mark = pypdfium2.PdfDocument(path), mark
        return self._document

    def _text(self, document: Any, most: int) -> tuple[dict[str, Any], bytes]:
        """The text of the first `most` pages, as a JSON list; `cut` tells whether more was there."""
        count = len(document)
        pages: list[str] = []
        left = WHOLE_TEXT
        cut = count > most
        for number in range(min(count, most)):
            try:
                words = _page_text(document, number)
            except Exception as error:  # one damaged page does not cost the others
                if "PdfiumError" not in type(error).__name__:
                    raise
                words, cut = "", True
            pages.append(words[: min(left, PAGE_TEXT)])
            left -= len(pages[-1])
            if left <= 0:
                cut = True
                break
        return {"pages": count, "cut": cut}, json.dumps(pages).encode()


def _page_text(document: Any, number: int) -> str:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            return str(text.get_text_range(0, min(text.count_chars(), PAGE_TEXT), errors="replace"))
        finally:
            text.close()
    finally:
        page.close()


def _picture(document: Any, number: int, width: int) -> bytes:
    """A page as a PNG, `width` pixels wide; smaller where the page is so long that it would be a giant."""
    page = document[number - 1]
    try:
        wide, high = page.get_size()
        scale = width / max(wide, 1.0)
        pixels = scale * wide * scale * high
        if pixels > PIXELS:
            scale *= (PIXELS / pixels) ** 0.5
        bitmap = page.render(scale=scale, rev_byteorder=True)
        try:
            return _png(bitmap)
        finally:
            bitmap.close()
    finally:
        page.close()


def _png(bitmap: Any) -> bytes:
    """The bitmap as a PNG file (eight bits a channel, no filter)."""
    channels, stride, width = bitmap.n_channels, bitmap.stride, bitmap.width
    raw = memoryview(bitmap.buffer).cast("B")
    kept = {1: 1, 3: 3, 4: 3}[channels]
    rows = bytearray()
    for y in range(bitmap.height):
        row = bytes(raw[y * stride : y * stride + width * channels])
        if channels != kept:
            opaque = bytearray(width * kept)
            for channel in range(kept):
                opaque[channel::kept] = row[channel::channels]
            row = bytes(opaque)
        rows += b"\0" + row
    head = struct.pack(">IIBBBBB", width, bitmap.height, 8, 0 if kept == 1 else 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 3)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )


if __name__ == "__main__":
    serve()
