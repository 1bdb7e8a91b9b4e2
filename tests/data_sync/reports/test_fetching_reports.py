"""Fetching: each file once, summaries again when their page changes, stopping anywhere, and going on there."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.search.reports import ReportQuery
from data_sync.store.reports import ReportPlaces, writing_reports
from data_sync.sync.reports import Reports
from data_sync.sync.reports_fetch import ReportFetch, TimeLeft, in_time
from data_sync.sync.reports_pdf import PdfReader
from data_sync.transport import Transport

ROOT = Path(__file__).resolve().parents[3]
NOW = "2026-07-01T09:00:00Z"
Eif = Callable[..., list[str]]
SUMMARY = ["Concern: actions taken", "We received a concern. The provider must keep a record."]


@pytest.fixture
def listed(mirror: Any, eif: Eif) -> list[str]:
    """Three settings in the mirror: two reports, a report and a summary, a childminder's report."""
    mirror.setting("EY100001", [("101", "Inspection", "14 March 2024"), ("102", "Inspection", "1 May 2020")])
    mirror.setting(
        "EY100003", [("103", "Concern: actions taken", "1 June 2026"), ("104", "Inspection", "14 March 2024")]
    )
    mirror.setting("EY100002", [("105", "Inspection", "14 March 2024")], category=17)
    mirror.report("101", eif())
    mirror.report("102", eif("EY100001", ("Inspection date: 14 March 2024", "Inspection date: 1 May 2020")))
    mirror.report("103", SUMMARY)
    mirror.report("104", eif("EY100003"))
    mirror.report("105", eif("EY100002"))
    return ["EY100001", "EY100003", "EY100002"]


class Counting:
    """A transport that notes what it is asked for, and fails where it is told to."""

    def __init__(self, transport: Transport, failing: dict[str, KnownError] | None = None) -> None:
        self._transport = transport
        self.failing = failing or {}
        self.asked: list[str] = []

    def held(self, url: str) -> Any:
        return self._transport.held(url)

    def get(self, url: str, **how: Any) -> Any:
        self.asked.append(url.rpartition("/")[2])
        for part, error in self.failing.items():
            if part in url:
                raise error
        return self._transport.get(url, **how)


@pytest.fixture
def fetch(tmp_path: Path, mirror: Any, reports: Reports) -> Iterator[Callable[..., Any]]:
    """Fetch with a transport that is watched; answers what was done and the transport."""
    places = ReportPlaces(tmp_path / "data")
    pdf = PdfReader()

    def run(urns: list[str], failing: dict[str, KnownError] | None = None, again: bool = False) -> Any:
        transport = Counting(Transport(places.downloads, mirror.root), failing)
        with writing_reports(places) as conn:
            work = ReportFetch(conn, transport, pdf, places.data, lambda: NOW, pace=0.0, again=again)
            try:
                return work.fetch(reports.targets(urns)), transport
            except KnownError as error:
                return error, transport

    yield run
    pdf.close()


def test_pages_and_files_come_once(reports: Reports, listed: list[str], fetch: Callable[..., Any]) -> None:
    done, transport = fetch(listed)
    assert (done.fetched, done.held, done.unavailable) == (5, 0, 0)
    assert transport.asked == ["EY100001", "101", "102", "EY100003", "103", "104", "EY100002", "105"]
    done, transport = fetch(listed)
    assert (done.fetched, done.held, done.unavailable) == (0, 5, 0)
    assert transport.asked == listed
    assert reports.counts() == {"known": 5, "held": 5}
    assert [f.framework for f in reports.files("EY100001")] == ["eif", "eif"]
    assert reports.verify() == []


def test_a_summary_is_fetched_again_when_its_page_changes_and_a_report_is_not(
    reports: Reports, mirror: Any, listed: list[str], fetch: Callable[..., Any]
) -> None:
    fetch(listed)
    mirror.report("103", [*SUMMARY, "We visited again. The provider must count the children."])
    mirror.report("104", ["Another text altogether"])
    _, transport = fetch(listed)
    assert "103" not in transport.asked
    files = [("103", "Concern: actions taken", "1 June 2026"), ("104", "Inspection", "14 March 2024")]
    mirror.setting("EY100003", files, more="<p>changed</p>")
    done, transport = fetch(listed)
    assert (done.fetched, done.held) == (1, 4)
    assert transport.asked == ["EY100001", "EY100003", "103", "EY100002"]
    assert len(reports.search(ReportQuery('"count the children"')).hits) == 1
    mirror.setting("EY100003", files, more="<p>changed twice</p>")
    done, transport = fetch(listed)
    assert (done.fetched, done.held) == (0, 5)
    assert "103" in transport.asked


def test_a_file_that_the_publisher_does_not_have_is_told_and_asked_for_another_time(
    reports: Reports, mirror: Any, listed: list[str], fetch: Callable[..., Any], eif: Eif
) -> None:
    absent = "<!DOCTYPE html><html><title>Report not found</title></html>"
    mirror.put("files.ofsted.gov.uk/v1/file/102", absent)
    done, _ = fetch(listed)
    assert done.as_json() == {"fetched": 4, "held": 0, "unavailable": 1}
    assert reports.files("EY100001")[1].state == "unavailable"
    assert reports.counts() == {"known": 5, "held": 4}
    mirror.report("102", eif())
    done, transport = fetch(listed)
    assert done.as_json() == {"fetched": 1, "held": 4, "unavailable": 0}
    assert "102" in transport.asked


def test_a_sign_in_page_in_place_of_a_report_stops_the_fetch_and_says_nothing_of_the_report(
    reports: Reports, mirror: Any, listed: list[str], fetch: Callable[..., Any], eif: Eif
) -> None:
    mirror.put("files.ofsted.gov.uk/v1/file/102", "<!DOCTYPE html><html><title>Sign in to the network</title></html>")
    error, _ = fetch(listed)
    assert error.code == "mirror-page"
    assert reports.files("EY100001")[1].state == "listed"
    mirror.report("102", eif())
    done, _ = fetch(listed)
    assert done.unavailable == 0
    assert reports.files("EY100001")[1].state == "held"


def test_a_setting_without_a_page_is_no_error(listed: list[str], fetch: Callable[..., Any], mirror: Any) -> None:
    mirror.put(
        "reports.ofsted.gov.uk/provider/16/EY100005", "<title>Page not found - Ofsted</title><p class='timeline'></p>"
    )
    done, _ = fetch(["EY100004", "EY100005", *listed])
    assert (done.fetched, done.without_page) == (5, 2)


def test_a_sign_in_page_is_not_taken_for_a_setting_s(fetch: Callable[..., Any], mirror: Any) -> None:
    mirror.put("reports.ofsted.gov.uk/provider/16/EY100006", "<html><title>Sign in to the network</title></html>")
    error, _ = fetch(["EY100006"])
    assert error.code == "portal"


def test_the_page_of_another_setting_is_not_believed(
    fetch: Callable[..., Any], mirror: Any, write_page: Callable[..., str]
) -> None:
    mirror.put(
        "reports.ofsted.gov.uk/provider/16/EY100006", write_page("EY999999", [("9", "Inspection", "1 May 2020")])
    )
    done, transport = fetch(["EY100006"])
    assert (done.put_off, transport.asked) == (1, ["EY100006"])


def test_refused_again_and_again_it_stops_and_what_came_is_kept(
    reports: Reports, listed: list[str], fetch: Callable[..., Any], mirror: Any, eif: Eif
) -> None:
    for n in range(10, 16):
        mirror.setting(f"EY1000{n}", [(f"2{n}", "Inspection", "14 March 2024")])
        mirror.report(f"2{n}", eif())
    refused = KnownError("refused", host="files.ofsted.gov.uk", status=403)
    error, transport = fetch([*listed, *(f"EY1000{n}" for n in range(10, 16))], {"file/2": refused})
    assert error.code == "refused"
    assert sum(asked.startswith("2") for asked in transport.asked) <= 3
    assert reports.counts()["held"] == 5
    done, transport = fetch([*listed, *(f"EY1000{n}" for n in range(10, 16))])
    assert (done.fetched, done.put_off) == (6, 0)
    assert not {"EY100001", "EY100003", "EY100002"} & set(transport.asked), "it goes on where it stopped"


def test_one_fault_of_the_publisher_s_is_put_off_and_an_absent_network_is_not(
    listed: list[str], fetch: Callable[..., Any]
) -> None:
    done, _ = fetch(listed, {"file/101": KnownError("server-fault", host="x", status=500)})
    assert (done.fetched, done.put_off) == (4, 1)
    done, _ = fetch(listed)
    assert (done.fetched, done.held) == (1, 4)
    error, transport = fetch(listed, {"EY100001": KnownError("offline", host="x")})
    assert error.code == "offline"
    assert transport.asked == ["EY100001"]


def test_a_file_that_cannot_be_read_is_kept_with_the_reason_and_the_others_come(
    reports: Reports, listed: list[str], fetch: Callable[..., Any], mirror: Any
) -> None:
    mirror.put("files.ofsted.gov.uk/v1/file/101", b"%PDF-1.4\nnothing that a PDF has")
    mirror.report("105", [""])
    done, _ = fetch(listed)
    assert (done.fetched, done.unreadable) == (5, 2)
    assert reports.files("EY100002")[0].why == "its pages are pictures without text"
    (file,) = [f for f in reports.files("EY100001") if f.state == "unreadable"]
    assert file.why == "it is damaged"
    assert reports.coverage().with_text == 2
    done, transport = fetch(listed)
    assert (done.held, transport.asked) == (5, listed), "it is not read again and again"
    assert reports.path(file.id).read_bytes().startswith(b"%PDF-")


def test_progress_tells_what_is_left_and_a_cancellation_is_heard(reports: Reports, listed: list[str]) -> None:
    steps: list[Step] = []
    reports.fetch(reports.targets(listed), progress=Progress(steps.append))
    assert [s.done for s in steps if s.unit == "settings"][-1] == 3
    assert any("Larch Nursery 1" in s.what and s.left.startswith("about ") for s in steps)
    assert any("file to come" in s.what for s in steps)

    def stop(step: Step) -> None:
        if step.done == 1:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        reports.fetch(reports.targets(["EY100001", "EY100003", "EY100007"]), progress=progress)
    assert reports.verify() == []


def test_time_left_is_said_as_an_estimate() -> None:
    assert [in_time(s) for s in (3, 42, 240, 9000)] == [
        "about 5 seconds", "about 40 seconds", "about 4 minutes", "about 2.5 hours",
    ]  # fmt: skip
    assert TimeLeft(1.0).seconds(10) == 40.0


def test_names_come_from_the_register_and_a_withheld_one_stays_withheld(
    reports: Reports, listed: list[str], fetch: Callable[..., Any]
) -> None:
    fetch(listed)
    hits = reports.search(ReportQuery("slide"), count=50).hits
    assert {hit.urn: hit.name for hit in hits} == {
        "EY100001": "Larch Nursery 1",
        "EY100002": None,
        "EY100003": "Larch Nursery 3",
    }
    (file,) = reports.files("EY100002")
    told = "\n".join(section.text for section in reports.report(file.id).sections)
    assert "Larch" not in told
    assert "Quay" not in told
    assert file.cited(None).startswith("Ofsted, inspection, name withheld, URN EY100002, inspected 14 March 2024")


def test_a_page_is_a_picture(reports: Reports, listed: list[str], fetch: Callable[..., Any]) -> None:
    fetch(listed)
    picture = reports.picture(reports.files("EY100001")[0].id, 1, 300)
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(picture[16:20], "big") == 300
    with pytest.raises(KnownError) as told:
        reports.picture(999, 1, 300)
    assert told.value.code == "no-such-report"


def test_built_again_it_is_the_same(
    reports: Reports, listed: list[str], fetch: Callable[..., Any], tmp_path: Path, write_pdf: Any, eif: Eif
) -> None:
    fetch(listed)
    own = tmp_path / "own.pdf"
    own.write_bytes(write_pdf([eif("EY100008")]))
    reports.import_files([own])

    def all_of_it() -> list[Any]:
        conn = sqlite3.connect(ReportPlaces(tmp_path / "data").reports)
        rows = conn.execute(
            "SELECT r.urn, r.url, r.kind, r.framework, r.inspected, r.state, s.n, s.kind, s.title, s.text FROM report r"
            " JOIN section s ON s.report = r.id ORDER BY 1, 2, 7"
        ).fetchall()
        conn.close()
        return rows

    before = all_of_it()
    old = ReportPlaces(tmp_path / "data").reports
    done = reports.rebuild()
    assert done.fetched == 6
    assert ReportPlaces(tmp_path / "data").reports != old
    assert all_of_it() == before
    assert reports.verify() == []
    reports.remove_old()
    assert not old.exists()


@pytest.mark.parametrize("spoilt", [b"", b"not a database at all, but long enough to be taken for one" * 100])
def test_a_broken_file_says_how_it_is_mended(
    reports: Reports, listed: list[str], fetch: Callable[..., Any], tmp_path: Path, spoilt: bytes
) -> None:
    fetch(listed)
    file = ReportPlaces(tmp_path / "data").reports
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    file.write_bytes(spoilt)
    with pytest.raises(KnownError) as told:
        reports.counts()
    assert told.value.code == "reports-broken"
    assert reports.rebuild().fetched == 5
    assert reports.counts()["held"] == 5


def test_a_report_is_imported_under_the_setting_and_the_day_it_names(
    reports: Reports, tmp_path: Path, write_pdf: Any, eif: Eif
) -> None:
    named, nameless, none = tmp_path / "a.pdf", tmp_path / "b.pdf", tmp_path / "c.pdf"
    named.write_bytes(write_pdf([eif("EY100009")]))
    nameless.write_bytes(write_pdf([["A letter that names nobody."]]))
    none.write_bytes(b"<html>")
    results = reports.import_files([named, nameless, none])
    assert [(r.state, r.urn, r.inspected) for r in results] == [
        ("added", "EY100009", "2024-03-14"),
        ("refused", None, None),
        ("refused", None, None),
    ]
    assert [r.why.code for r in results if r.why] == ["report-unnamed", "not-a-report"]
    (given,) = reports.import_files([nameless], urn="ey100009", inspected="2025-02-03")
    assert (given.state, given.urn, given.inspected) == ("added", "EY100009", "2025-02-03")
    assert reports.import_files([named])[0].state == "held"
    for wrong in ({"urn": "Larch"}, {"inspected": "soon"}):
        with pytest.raises(KnownError):
            reports.import_files([nameless], **wrong)
    assert [f.inspected for f in reports.files("EY100009")] == ["2025-02-03", "2024-03-14"]
    assert reports.search(ReportQuery("slide")).hits[0].name == "Larch Nursery 9"


def test_a_listed_report_that_is_imported_is_not_fetched(
    reports: Reports, listed: list[str], fetch: Callable[..., Any], mirror: Any, tmp_path: Path
) -> None:
    absent = mirror.root / "files.ofsted.gov.uk/v1/file/101"
    own = tmp_path / "own.pdf"
    absent.rename(own)
    done, _ = fetch(listed)
    assert done.unavailable == 1
    assert reports.import_files([own])[0].state == "added"
    done, transport = fetch(listed)
    assert (done.held, done.unavailable) == (5, 0)
    assert "101" not in transport.asked


def test_two_fetches_at_once_do_not_mix(reports: Reports, listed: list[str], tmp_path: Path) -> None:
    with writing_reports(ReportPlaces(tmp_path / "data")), pytest.raises(KnownError) as told:
        reports.fetch(reports.targets(listed))
    assert told.value.code == "locked"


def test_settings_of_an_area_are_found_and_an_unknown_one_is_said(reports: Reports) -> None:
    assert len(reports.targets_in(["Hampshire"])) == 39
    assert [t.urn for t in reports.targets_in(["Kent"])] == ["EY100040"]
    assert reports.targets(["EY100002"])[0].page == "https://reports.ofsted.gov.uk/provider/17/EY100002"
    with pytest.raises(KnownError) as told:
        reports.targets(["EY999999"])
    assert told.value.code == "unknown-urn"


KILLED = """
import sqlite3, sys
from pathlib import Path
from data_sync.store.places import Places
from data_sync.sync.reports import Reports
from data_sync.sync.reports_targets import Target
shelf = Reports(Places(Path(sys.argv[1])), sys.argv[2], lambda: "2026-07-01T09:00:00Z", lambda: None)
page = "https://reports.ofsted.gov.uk/provider/16/"
urns = [f"EY1{n:05d}" for n in range(60)]
print(shelf.fetch([Target(urn, page + urn, urn, False) for urn in urns]).as_json())
shelf.close()
"""


def test_killed_at_any_moment_it_is_whole_and_goes_on(tmp_path: Path, mirror: Any, eif: Eif) -> None:
    for n in range(60):
        mirror.setting(f"EY1{n:05d}", [(f"8{n}", "Inspection", "14 March 2024")])
        mirror.report(f"8{n}", eif(f"EY1{n:05d}"))
    command = [sys.executable, "-c", KILLED, str(tmp_path / "data"), str(mirror.root)]
    file = ReportPlaces(tmp_path / "data").reports
    held = 0
    for least in (2, 20, 40):
        run = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while held < least and time.monotonic() < until:
            time.sleep(0.02)
            held = _count(file)
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
        conn = sqlite3.connect(file)
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        half = conn.execute("SELECT count(*) FROM report WHERE state = 'held' AND words IS NULL").fetchone()
        assert half == (0,)
        conn.close()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.startswith("{'fetched': ")
    assert _count(file) == 60


def _count(file: Path) -> int:
    if not file.exists():
        return 0
    conn = sqlite3.connect(file, timeout=10)
    try:
        return int(conn.execute("SELECT count(*) FROM report WHERE state = 'held'").fetchone()[0])
    except sqlite3.OperationalError:  # not made yet
        return 0
    finally:
        conn.close()
