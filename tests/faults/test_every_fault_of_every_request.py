"""Every fault that a publisher can show, on every kind of request: the content API, a file of the register, the page of
a setting, a report. What happened is told in a sentence, what was held stays, and the next try brings the rest."""

from __future__ import annotations

import gzip
import importlib.util
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from data_sync.api import Library
from data_sync.errors import KnownError
from data_sync.store.cache import check_integrity
from data_sync.transport import Bounds, Transport

LONG = os.environ.get("FAULTS") == "long"
PATIENT = Bounds(connect=30, first_byte=30, stall_window=30, retries=(0.001, 0.001))
QUICK = Bounds(connect=5, first_byte=5, stall_window=0.3, stall_rate=100_000, retries=(0.001, 0.001))
DATES = ("2025-12-31", "2026-06-30")
URN = "EY900001"
WHERE = {
    "content API": "www.gov.uk/api/content",
    "register file": f"assets.publishing.service.gov.uk/media/{DATES[1].replace('-', '')}",
    "page of a setting": "reports.ofsted.gov.uk/provider",
    "report": "files.ofsted.gov.uk/v1/file",
}
BROKEN, LATE, GONE = "broken-download", "timeout", "mirror-incomplete"
TOLD = {
    "truncate": BROKEN, "reset": BROKEN, "badlength": BROKEN, "slow": LATE, "stall": LATE, "html": "mirror-page",
    "404": GONE, "403": "refused", "429": "busy", "503": "busy", "loop": "redirect", "gzipbomb": "too-large",
    "flip": "",
}  # fmt: skip
"""What a fault is told as. A byte that flips on the way is for TLS to find: here it comes in as it is."""
OTHERWISE = {
    ("content API", "flip"): "bad-answer",
    ("page of a setting", "html"): "portal",  # a page was due, and it is another's
    ("page of a setting", "404"): "without_page",  # a setting without a page is no error
    ("report", "404"): "unavailable",
    ("report", "html"): "mirror-page",  # a page that does not say that there is no such file
    ("report", "gzipbomb"): "unavailable",
    ("report", "flip"): "",
}
PAIRS = [
    pytest.param(fault, what, id=f"{fault} on {what}")
    for n, fault in enumerate(TOLD)
    for m, what in enumerate(WHERE)
    if LONG or (n + m) % 3 == 0
]
"""Every fault and every kind of request in `make test`, every pair of them in `make test-faults`."""


class Server(ThreadingHTTPServer):
    daemon_threads, block_on_close, log = True, False, None
    roots: list[Path]
    faults: list[dict[str, Any]]
    lock = threading.Lock()

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what this is about."""


@dataclass(frozen=True)
class Case:
    """The address of the publisher; a folder that holds the older release; and what is there when all has come."""

    url: str
    server: Server
    base: Path
    old: list[str]
    new: list[str]


@pytest.fixture(scope="module")
def case(shared: Path, invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    i, folder = invented, tmp_path_factory.mktemp("publisher")
    files = {}
    for n, (as_at, layout) in enumerate(zip(DATES, ("management_2025", "management_2026"), strict=True)):
        rows = [i.nursery(f"EY90{k:04d}", i.graded("01/03/2023", "2"), places=str(20 + n)) for k in range(60)]
        files[as_at] = i.csv_file(folder / f"register_{n}.csv", i.layout(layout), rows, as_at)
    tree = i.mirror(folder / "published", {DATES[0]: files[DATES[0]]})
    with closing(Library(folder / "base", str(tree), clock=lambda: "2026-07-01T09:00:00Z")) as library:
        library.sync()
        old = i.dumped(library)
    i.mirror(tree, files)
    shutil.copytree(folder / "base", folder / "whole")
    with closing(Library(folder / "whole", str(tree), clock=lambda: "2026-07-01T09:00:00Z")) as library:
        library.sync()
        new = i.dumped(library)
        (target,) = library.reports.targets([URN])
    _reports(tree, target.page, sorted((shared / "published/files.ofsted.gov.uk/v1/file").iterdir())[0])
    server = _server(shared, tree)
    if not LONG:  # packing a gigabyte takes seconds; many members that unpack to it do not
        server.RequestHandlerClass.do_GET.__globals__["gzip"] = SimpleNamespace(
            compress=lambda *_: gzip.compress(bytes(1 << 24), 1) * 16
        )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005})
    thread.start()
    yield Case(f"http://127.0.0.1:{server.server_port}", server, folder / "base", old, new)
    server.shutdown()
    thread.join()
    server.server_close()


def _reports(tree: Path, page: str, pdf: Path) -> None:
    files = tree / WHERE["report"] / "8001"
    files.parent.mkdir(parents=True)
    shutil.copy(pdf, files)
    place = tree / page.removeprefix("https://")
    place.parent.mkdir(parents=True)
    place.write_text(
        f'<html><body><h1 class="heading--title">x</h1><p>URN: {URN}</p><ol class="timeline"><li class="timeline__day">'
        f'<p class="timeline__date"><time>14 March 2024</time></p><a class="publication-link"'
        f' href="https://{WHERE["report"]}/8001">Inspection <span class="nonvisual">Inspection, PDF - 14 March 2024'
        f"</span></a></li></ol>{'<!-- -->' * 300}</html>"
    )


def _server(shared: Path, tree: Path) -> Server:
    loader = SourceFileLoader("the_publisher", str(shared / "publisher"))
    spec = importlib.util.spec_from_loader("the_publisher", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    server = Server(("127.0.0.1", 0), module.Handler)
    server.roots, server.faults = [tree.resolve()], []
    return server


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Callable[[Bounds], None]:
    """Says how long publishers are given from now on. Nobody waits between two tries."""
    bounds = [PATIENT]

    def transport(*arguments: Any, **named: Any) -> Transport:
        return Transport(*arguments, bounds=bounds[-1], sleep=lambda _seconds: None, **named)

    monkeypatch.setattr("data_sync.transport.Transport", transport)
    monkeypatch.setattr("data_sync.sync.reports.Transport", transport)
    return bounds.append


def bring(library: Any, what: str, *, again: bool = False) -> str:
    """Do the errand that makes this kind of request; the code of what was told, or of reports what became of them."""
    try:
        if what in ("page of a setting", "report"):
            fetched = library.reports.fetch(library.reports.targets([URN]), again=again)
            ends = ("put_off", "unavailable", "unreadable", "without_page")
            return ", ".join(end for end in ends if getattr(fetched, end))
        results = library.sync(again=again)
        told = [r.why for r in results if r.why is not None] + [why for _, why in results.passed_over]
    except KnownError as error:
        told = [error]
    assert all("?" not in str(each) and each.sentence.endswith(".") for each in told)
    return told[0].code if told else ""


@pytest.mark.parametrize(("fault", "what"), PAIRS)
def test_a_fault_is_told_what_was_held_stays_and_the_next_try_brings_the_rest(
    case: Case, tmp_path: Path, give: Callable[[Bounds], None], fault: str, what: str
) -> None:
    data = Path(shutil.copytree(case.base, tmp_path / "data"))
    with closing(Library(data, case.url, clock=lambda: "2026-07-01T09:00:00Z")) as library:
        reports = what in ("page of a setting", "report")
        give(QUICK if TOLD[fault] == LATE else PATIENT)
        case.server.faults = [{"kind": fault, "text": WHERE[what], "times": -1}]
        try:
            code = bring(library, what, again=what == "content API")
        finally:
            case.server.faults = []
            give(PATIENT)
        put_off = (
            reports and TOLD[fault] not in ("busy", "too-large") and (fault, what) != ("html", "page of a setting")
        )
        assert code == OTHERWISE.get((what, fault), "put_off" if put_off and TOLD[fault] else TOLD[fault])
        assert check_integrity(library.places.cache) == []
        assert library.verify() == []
        if fault != "flip":
            assert list(library.dump()) == case.old, "what was held stays"
            assert library.reports.counts()["held"] == 0
            assert bring(library, what) == "", "and the next try goes through"
            assert list(library.dump()) == (case.old if reports else case.new)
            assert library.reports.counts()["held"] == int(reports)
            assert not list(data.rglob("*.part"))
        assert library.reports.verify() == []
