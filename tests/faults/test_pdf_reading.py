"""PDFs that are huge, endless, cut off, spoilt, locked, or hang the reader: told, and the next one is read."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader as OtherReader
from pypdf import PdfWriter

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress
from data_sync.store.places import Places
from data_sync.store.reports import ReportPlaces
from data_sync.sync.reports import Reports
from data_sync.sync.reports_pdf import PdfReader
from data_sync.sync.reports_worker import MEMORY

WORDS = "Larch Nursery, 12 June 2026"
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP")


def pdf(pages: int = 1, box: str = "0 0 595 842", stream: bytes | None = None, filters: str = "") -> bytes:
    """A PDF of pages that share one stream."""
    stream = b"BT /F1 10 Tf 60 790 Td (" + WORDS.encode() + b") Tj ET" if stream is None else stream
    kids = " ".join(f"{n} 0 R" for n in range(5, 5 + pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Length {len(stream)}{filters}>>stream\n".encode() + stream + b"\nendstream",
    ]
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>".encode()
    objects += [page] * pages
    parts, places, at = [b"%PDF-1.4\n"], [], 9
    for n, each in enumerate(objects, 1):
        places.append(at)
        parts.append(f"{n} 0 obj".encode() + each + b"endobj\n")
        at += len(parts[-1])
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    parts.append(f"{head}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n".encode())
    return b"".join(parts)


@pytest.fixture
def reader() -> Iterator[PdfReader]:
    with PdfReader() as found:
        yield found


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes], Path]:
    count = iter(range(10_000))

    def write(body: bytes) -> Path:
        path = tmp_path / f"{next(count)}.pdf"
        path.write_bytes(body)
        return path

    return write


def why(reader: PdfReader, path: Path) -> str:
    with pytest.raises(KnownError) as told:
        reader.text(path, name="the report")
    assert told.value.code == "not-a-report"
    assert "the report" in told.value.sentence
    return str(told.value.facts["why"])


def worker(reader: PdfReader) -> int:
    assert reader._worker is not None
    return reader._worker.pid


def goes_on(reader: PdfReader, file: Callable[[bytes], Path]) -> None:
    assert reader.text(file(pdf())).pages == (WORDS,)


def test_the_same_process_reads_one_file_after_another(reader: PdfReader, file: Callable[[bytes], Path]) -> None:
    goes_on(reader, file)
    first = worker(reader)
    goes_on(reader, file)
    assert worker(reader) == first


@pytest.mark.parametrize(
    "body", [b"", b"<!DOCTYPE html><title>Report not found</title>", b"PK\x03\x04" * 9, b"%PDF-1.4"]
)
def test_what_is_no_pdf_is_said(reader: PdfReader, file: Callable[[bytes], Path], body: bytes) -> None:
    assert why(reader, file(body)) in ("it does not begin as a PDF does", "it is damaged")


def test_a_file_of_a_gigabyte_is_not_opened(reader: PdfReader, tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    path.write_bytes(b"%PDF-1.4\n")
    os.truncate(path, 1 << 30)
    began = time.monotonic()
    assert why(reader, path) == "it is larger than any report (1,074 MB)"
    assert time.monotonic() - began < 2
    assert reader._worker is None


def test_of_ten_thousand_pages_the_first_are_read(reader: PdfReader, file: Callable[[bytes], Path]) -> None:
    text = reader.text(file(pdf(10_000)))
    assert (len(text.pages), text.total, text.cut) == (400, 10_000, True)
    assert set(text.pages) == {WORDS}


def test_a_locked_file_is_said_to_be_locked(reader: PdfReader, file: Callable[[bytes], Path]) -> None:
    writer = PdfWriter(clone_from=OtherReader(BytesIO(pdf())))
    writer.encrypt("secret", algorithm="RC4-128")
    body = BytesIO()
    writer.write(body)
    assert why(reader, file(body.getvalue())) == "it is locked with a password"
    goes_on(reader, file)


def test_one_that_unpacks_to_more_than_the_memory_it_may_have_is_ended(
    reader: PdfReader, file: Callable[[bytes], Path]
) -> None:
    packer = zlib.compressobj(1)
    blank = b" " * (1 << 24)
    once = b"".join(packer.compress(blank) for _ in range(72)) + packer.flush()
    path = file(pdf(stream=zlib.compress(once), filters="/Filter[/FlateDecode/FlateDecode]"))
    assert path.stat().st_size < 200_000
    with suppress(KnownError):  # some builds read nothing of it, some end
        assert reader.text(path).pages == ("",)
    if sys.platform == "linux" and reader._worker is not None:
        peak = Path(f"/proc/{worker(reader)}/status").read_text().partition("VmPeak:")[2].split()[0]
        assert int(peak) * 1024 <= MEMORY
    goes_on(reader, file)


def test_a_page_as_large_as_a_field_is_a_small_picture(reader: PdfReader, file: Callable[[bytes], Path]) -> None:
    picture = reader.picture(file(pdf(box="0 0 100 1000000")), 1, 900)
    width, height = (int.from_bytes(picture[n : n + 4], "big") for n in (16, 20))
    assert width * height <= 16_100_000
    with pytest.raises(KnownError) as told:
        reader.picture(file(pdf()), 2, 900)
    assert told.value.facts["why"] == "it has no page 2"


@needs_signals
def test_one_that_hangs_is_ended_and_the_next_is_read(file: Callable[[bytes], Path]) -> None:
    with PdfReader(patience=1.0) as reader:
        goes_on(reader, file)
        stopped = worker(reader)
        os.kill(stopped, signal.SIGSTOP)
        began = time.monotonic()
        assert why(reader, file(pdf())) == "reading it took longer than 1 seconds"
        assert time.monotonic() - began < 5
        goes_on(reader, file)
        assert worker(reader) != stopped
        with pytest.raises(ProcessLookupError):
            os.kill(stopped, 0)


@needs_signals
def test_one_that_kills_the_process_is_told_and_the_next_is_read(file: Callable[[bytes], Path]) -> None:
    with PdfReader() as reader:
        goes_on(reader, file)
        pid = worker(reader)
        os.kill(pid, signal.SIGSTOP)
        threading.Timer(0.3, os.kill, (pid, signal.SIGKILL)).start()
        assert why(reader, file(pdf())) == "it made the process that reads it end"
        goes_on(reader, file)


@needs_signals
def test_a_cancellation_is_heard_while_a_file_is_read(file: Callable[[bytes], Path]) -> None:
    with PdfReader() as reader:
        goes_on(reader, file)
        os.kill(worker(reader), signal.SIGSTOP)
        progress = Progress()
        threading.Timer(0.3, progress.cancel).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            reader.text(file(pdf()), progress=progress)
        assert time.monotonic() - began < 3
        goes_on(reader, file)


def test_the_process_ends_with_the_reader(file: Callable[[bytes], Path]) -> None:
    with PdfReader() as reader:
        goes_on(reader, file)
        assert reader._worker is not None
        process = reader._worker._process
    assert process.poll() is not None


def test_spoilt_copies_of_a_hundred_published_files_leave_the_database_whole(shared: Path, tmp_path: Path) -> None:
    chance = random.Random(5)
    files = sorted((shared / "published/files.ofsted.gov.uk/v1/file").iterdir())[::17][:100]
    shelf = Reports(Places(tmp_path / "data"), None, lambda: "2026-07-01T09:00:00Z", lambda: None)
    spoilt = []
    for n, path in enumerate(files):
        body = bytearray(path.read_bytes())
        if n % 4 == 0:
            body = body[: chance.randrange(len(body))]
        for _ in range(chance.choice((1, 8, 64))):
            if body:
                body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        spoilt.append(tmp_path / f"{n}.pdf")
        spoilt[-1].write_bytes(body)
    try:
        results = shelf.import_files(spoilt, urn="EY100001", inspected="2024-03-14")
        assert len(results) == 100
        assert {r.why.code for r in results if r.why} <= {"not-a-report"}
        assert sum(r.state == "added" for r in results) >= 20
        if sys.platform == "linux" and shelf._pdf._worker is not None:
            peak = Path(f"/proc/{worker(shelf._pdf)}/status").read_text().partition("VmPeak:")[2].split()[0]
            assert int(peak) * 1024 <= MEMORY
        assert shelf.verify() == []
    finally:
        shelf.close()
    conn = sqlite3.connect(ReportPlaces(tmp_path / "data").reports)
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()
