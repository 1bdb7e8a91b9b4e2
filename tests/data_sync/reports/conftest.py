"""Pages, PDFs and a small register for the tests of reports, all written here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from data_sync.store.cache import make_schema
from data_sync.store.places import Places
from data_sync.sync.reports import Reports

PAGE = "reports.ofsted.gov.uk/provider"
FILE = "files.ofsted.gov.uk/v1/file"
EIF = [
    "Inspection of Larch Nursery",
    "1 Quay Row, THORNBECK, QX4 7TB",
    "Inspection date: 14 March 2024",
    "Overall effectiveness Good",
    "What is it like to attend this early years setting?",
    "The provision is good",
    "Children sleep well after lunch. They love the tall slide in the garden.",
    "What does the early years setting do well and what does it need to do",
    "better?",
    "\u2022 Staff read stories several times a day.",
    "Safeguarding",
    "The arrangements for safeguarding are effective.",
    "What does the setting need to do to improve?",
    "To meet the requirements of the early years foundation stage, the provider must:",
    "\u2022 make sure that sleeping children are checked frequently",
    "To further improve the quality of the early years provision, the provider should:",
    "\u2022 help staff to ask questions that make children think",
    "Setting details",
    "Unique reference number {urn}",
]


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with a line of Helvetica for each line."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{4 + 2 * n} 0 R' for n in range(len(pages)))}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n, lines in enumerate(pages):
        said = [b"(" + line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b")'" for line in lines]
        stream = b"BT /F1 10 Tf 13 TL 60 790 Td\n" + b"\n".join(said) + b"\nET"
        fonts = "/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R{fonts}/Contents {5 + 2 * n} 0 R>>".encode())
        objects.append(f"<</Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream")
    body, places = b"%PDF-1.4\n", []
    for n, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{n} 0 obj".encode() + each + b"endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return body + f"{head}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n".encode()


def page(urn: str, files: Sequence[tuple[str, str, str]], more: str = "") -> str:
    """A provider page that lists files, each as (number, title, day)."""
    days = "".join(
        f'<li class="timeline__day"><p class="timeline__date"><time>{day}</time></p><a class="publication-link"'
        f' href="https://{FILE}/{number}">{title} <span class="nonvisual">{title}, PDF - {day}</span></a></li>'
        for number, title, day in files
    )
    return (
        f'<html><body><h1 class="heading--title">x</h1><p>URN: {urn}</p>{more}<ol class="timeline">{days}</ol></html>'
    )


class Mirror:
    """A mirror folder that pages and files are put into."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, path: str, body: str | bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body.encode() if isinstance(body, str) else body)

    def setting(self, urn: str, files: Sequence[tuple[str, str, str]], category: int = 16, more: str = "") -> None:
        self.put(f"{PAGE}/{category}/{urn}", page(urn, files, more))

    def report(self, number: str, lines: Sequence[str]) -> None:
        self.put(f"{FILE}/{number}", pdf([lines]))


@pytest.fixture
def mirror(tmp_path: Path) -> Mirror:
    root = tmp_path / "mirror"
    root.mkdir()
    return Mirror(root)


@pytest.fixture
def register() -> Iterator[sqlite3.Connection]:
    """A register of a few settings: EY100001 to EY100040 in Hampshire, one of them a childminder without a name."""
    conn = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    conn.row_factory = sqlite3.Row
    make_schema(conn)
    conn.execute(
        "INSERT INTO release(id, dataset, as_at, title, publishes, rows_read, settings, set_aside, added_at)"
        " VALUES (1, 'register', '2026-06-30', 'x', '[]', 0, 0, 0, 'x')"
    )
    for n in range(1, 41):
        minder = n == 2
        conn.execute("INSERT INTO setting VALUES (?, ?, ?, '2026-06-30', '2026-06-30')", (n, f"EY{100000 + n}", n))
        conn.execute(
            "INSERT INTO fact(id, setting_id, digest, last_as_at, name, withheld, type, registers, la, blocks)"
            " VALUES (?, ?, 0, '2026-06-30', ?, ?, ?, 1, ?, '[]')",
            (
                n,
                n,
                None if minder else f"Larch Nursery {n}",
                int(minder),
                "Childminder" if minder else "Childcare on non-domestic premises",
                "Hampshire" if n < 40 else "Kent",
            ),
        )
    yield conn
    conn.close()


@pytest.fixture
def reports(tmp_path: Path, mirror: Mirror, register: sqlite3.Connection) -> Iterator[Reports]:
    """The reports of an empty data folder, with the mirror for publishers."""
    shelf = Reports(Places(tmp_path / "data"), str(mirror.root), lambda: "2026-07-01T09:00:00Z", lambda: register)
    yield shelf
    shelf.close()


@pytest.fixture
def eif() -> Callable[..., list[str]]:
    """The lines of a report under the framework of 2019, some of them replaced."""

    def lines(urn: str = "EY100001", *replaced: tuple[str, str]) -> list[str]:
        changed = dict(replaced)
        return [changed.get(line, line.format(urn=urn)) for line in EIF]

    return lines


@pytest.fixture
def write_pdf() -> Callable[[Sequence[Sequence[str]]], bytes]:
    return pdf


@pytest.fixture
def write_page() -> Callable[..., str]:
    return page
