"""Spoilt input for everything that reads what comes from outside: whatever comes, it is read or refused in a sentence.

`make fuzz` runs it for FUZZ_SECONDS (600). Where atheris is installed it guides the parsers that run in this process by
their coverage; else the seeds are spoilt by chance. An input that breaks a parser, or takes it longer than 20 seconds,
is written to ``build/fuzz`` and told; the exit code is then 1.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FINDINGS = ROOT / "build" / "fuzz"
SLOW = 20.0
MARKS = (
    b"\x00", b'"', b"'", b"<", b">", b"&", b"{", b"[", b",", b"\n", b"\r", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc2\x85",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"-1", b"9" * 30, b"=1+1", "\u202e".encode(), b"NULL", b"1e309", b"NaN",
    b"table:number-columns-repeated='999999999'", b"*", b"^", b"AND", b"NEAR(", b"31/02/2026",
)  # fmt: skip

Target = Callable[[bytes], None]


def spoilt(body: bytes, chance: random.Random) -> bytes:
    """The body with a few bytes turned, cut out, doubled, or marks of some language put in."""
    found = bytearray(body)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(found) + 1)
        match chance.randrange(5):
            case 0 if found:
                found[min(at, len(found) - 1)] ^= 1 << chance.randrange(8)
            case 1:
                del found[at : at + chance.choice((1, 8, 200))]
            case 2:
                found[at:at] = found[at : at + chance.choice((1, 40, 3000))]
            case 3:
                found[at:at] = chance.choice(MARKS)
            case _:
                found[at:at] = chance.randbytes(chance.choice((1, 4, 60)))
    return bytes(found)


def spoilt_archive(body: bytes, chance: random.Random) -> bytes:
    """An archive one of whose parts is spoilt and packed again, so that what reads the part is reached."""
    if chance.random() < 0.3:
        return spoilt(body, chance)
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(body)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, spoilt(old.read(name), chance) if name == chosen else old.read(name))
    return into.getvalue()


@contextmanager
def targets(folder: Path, wanted: Sequence[str] = ()) -> Iterator[dict[str, tuple[Target, list[bytes], Any]]]:
    """Each reader by name: what it does with bytes, sound input to begin with, and how that is spoilt."""
    from data_sync.api import Library, Query
    from data_sync.errors import KnownError
    from data_sync.share.project import read_project
    from data_sync.sources.ofsted_register import attachments_in, looks_like_header, match_header, pages_in
    from data_sync.sources.ofsted_reports import is_missing, is_provider_page, read_page
    from data_sync.sync.reports_pdf import PdfReader
    from data_sync.tabular import read_tables

    known: tuple[type[BaseException], ...] = (KnownError,)
    file = folder / "input"
    pdf = PdfReader(patience=SLOW / 2)
    library = Library(folder / "data", sample=True)

    def table(body: bytes) -> None:
        file.write_bytes(body)
        for each in read_tables(file):
            for row in each.rows[:50]:
                cells = list(row.cells) if hasattr(row, "cells") else list(row)
                if looks_like_header(cells):
                    match_header(cells, "input")

    def content(body: bytes) -> None:
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            return
        if isinstance(answer, dict):
            attachments_in(answer, "https://www.gov.uk/x")
            pages_in(answer)

    def page(body: bytes) -> None:
        text = body.decode("utf-8", "replace")
        if not is_missing(text) and is_provider_page(text):
            read_page(text, "https://reports.ofsted.gov.uk/provider/16/EY100001")

    def report(body: bytes) -> None:
        file.write_bytes(body)
        pdf.text(file, name="input")

    def project(body: bytes) -> None:
        file.write_bytes(body)
        read_project(file)

    def words(body: bytes) -> None:
        text = body.decode("utf-8", "replace")
        library.rows(library.search(Query(text=text)), 0, 5)
        Query.from_json(text)

    def tolerant(do: Target) -> Target:
        def run(body: bytes) -> None:
            try:
                do(body)
            except known:
                return

        return run

    sample = ROOT / "resources" / "sample"
    query = json.dumps({"text": "larch", "la": ["Kent"]}).encode()
    plan: dict[str, tuple[Target, list[bytes], Any]] = {
        "csv": (table, [_csv()], spoilt),
        "ods": (table, [_ods()], spoilt_archive),
        "xlsx": (table, [_xlsx()], spoilt_archive),
        "content": (content, _some(sample, "www.gov.uk/api/content"), spoilt),
        "page": (page, _some(sample, "reports.ofsted.gov.uk/provider"), spoilt),
        "pdf": (report, _some(sample, "files.ofsted.gov.uk"), spoilt),
        "project": (project, [_project()], spoilt),
        "words": (words, [b"acorns QX4 7TB", b'"larch nursery" -kent', query], spoilt),
    }
    try:
        yield {name: (tolerant(do), seeds, how) for name, (do, seeds, how) in plan.items() if name in (wanted or plan)}
    finally:
        pdf.close()
        library.close()


def _some(folder: Path, under: str) -> list[bytes]:
    found = sorted(path for path in (folder / under).rglob("*") if path.is_file())[:4]
    return [path.read_bytes() for path in found] or [b"{}"]


HEADER = ("Web link", "Provider URN", "Provider name", "Places", "Registration date")
ROW = ("x", "EY100001", "Larch Nursery", "20", "01/03/2020")


def _csv() -> bytes:
    return "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in (HEADER, ROW, ROW)).encode("utf-8-sig")


def _ods() -> bytes:
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + '<table:table-cell table:number-columns-repeated="3"/></table:table-row>'
        for row in (HEADER, ROW, ROW)
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet><table:table table:name='D1'>{rows}</table:table></office:spreadsheet>"
    xml = f"<?xml version='1.0'?><office:document-content {spaces}>{body}</office:body></office:document-content>"
    into = BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", xml)
    return into.getvalue()


def _xlsx() -> bytes:
    import xlsxwriter

    into = BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        sheet = book.add_worksheet("D1")
        for n, row in enumerate((HEADER, ROW, ROW)):
            sheet.write_row(n, 0, row)
        sheet.write_number(3, 3, 45_000.5)
    return into.getvalue()


def _project() -> bytes:
    from data_sync.share.project import Project, written

    return written(Project("2026-07-01T09:00:00Z")).encode()


def beaten(name: str, target: Target, seeds: list[bytes], how: Any, seed: int, count: int, until: float) -> int:
    """Try spoilt input, at most `count` times and until a moment of `time.monotonic`; how often it was tried. Raises
    AssertionError, with the input written down, where one is neither read nor refused."""
    chance = random.Random(f"{name} {seed}")
    for n in range(count):
        body = how(chance.choice(seeds), chance)
        began = time.monotonic()
        try:
            target(body)
        except Exception as error:
            raise AssertionError(f"{name}: {type(error).__name__} at the input {_kept(name, body)}") from error
        if time.monotonic() - began > SLOW:
            raise AssertionError(f"{name}: longer than {SLOW:.0f} seconds at the input {_kept(name, body)}")
        if time.monotonic() > until:
            return n + 1
    return count


def _kept(name: str, body: bytes) -> Path:
    FINDINGS.mkdir(parents=True, exist_ok=True)
    path = FINDINGS / f"{name}-{hashlib.sha256(body).hexdigest()[:12]}"
    path.write_bytes(body)
    return path


def _guided(name: str, seconds: float) -> int:
    """One target under atheris, in a process of its own, which atheris ends."""
    command = [sys.executable, __file__, "--guided", name, str(int(seconds))]
    return subprocess.run(command, cwd=ROOT).returncode


def _under_atheris(name: str, seconds: int) -> None:
    import atheris

    with (
        tempfile.TemporaryDirectory() as folder,
        atheris.instrument_imports(include=["data_sync"]),
        targets(Path(folder), [name]) as found,
    ):
        target, seeds, _ = found[name]
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for n, seed in enumerate(seeds):
            (corpus / str(n)).write_bytes(seed)
        FINDINGS.mkdir(parents=True, exist_ok=True)
        arguments = [f"-max_total_time={seconds}", f"-timeout={int(SLOW)}", f"-artifact_prefix={FINDINGS}/{name}-"]
        atheris.Setup([sys.argv[0], *arguments, str(corpus)], target)
        atheris.Fuzz()


def main() -> int:
    if sys.argv[1:2] == ["--guided"]:
        _under_atheris(sys.argv[2], int(sys.argv[3]))
        return 0
    seconds = float(os.environ.get("FUZZ_SECONDS", "600"))
    seed = int(os.environ.get("FUZZ_SEED", str(time.time_ns() % 10**6)))
    try:
        import atheris  # noqa: F401

        guided = {"csv", "content", "page", "project"}
    except ImportError:
        guided = set()
    with tempfile.TemporaryDirectory() as folder, targets(Path(folder)) as found:
        each, failed = seconds / len(found), 0
        for name, (target, seeds, how) in found.items():
            if name in guided:
                failed += bool(_guided(name, each))
                continue
            try:
                tried = beaten(name, target, seeds, how, seed, 10**9, time.monotonic() + each)
                print(f"{name}: {tried:,} inputs (seed {seed}), each read or refused", flush=True)
            except AssertionError as error:
                failed += 1
                print(error, file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
