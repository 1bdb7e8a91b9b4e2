"""What a download does when the server behaves, when it breaks off, and when it does neither."""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.transport import Bounds, Transport
from data_sync.transport.part import Part, Validators

CSV = b"URN,Name\n" + b"".join(b"EY%06d,Setting %d\n" % (n, n) for n in range(4000))
NEWER = CSV.replace(b"Setting", b"Nursery")
HALF = len(CSV) // 2
LIMIT = 1_000_000
IMPATIENT = Bounds(connect=0.3, first_byte=0.3, stall_window=0.3)
ROOT = Path(__file__).resolve().parents[3]


def parts(downloads: Path) -> list[Path]:
    return [path for path in downloads.rglob("*.part") if path.is_file()]


def broken_after(size: int, body: bytes = CSV) -> Callable[..., None]:
    """Answers with `size` bytes of what was asked for, then hangs up; later requests are answered in full."""
    calls = []

    def answer(asked):
        calls.append(1)
        if len(calls) == 1:
            asked.send(200, body[:size], length=len(body), ETag='"one"')
        elif asked.headers.get("Range") and asked.headers.get("If-Range") == '"one"':
            start = int(asked.headers["Range"][6:-1])
            asked.send(206, body[start:], ETag='"one"', Content_Range=f"bytes {start}-{len(body) - 1}/{len(body)}")
        else:
            asked.send(200, body, ETag='"one"')

    return answer


def test_a_file_is_held_as_host_and_path_with_what_is_known_of_it(server, transport, tmp_path):
    server.answers["/media/a.csv"] = lambda asked: asked.serve(CSV, Last_Modified="Tue, 30 Jun 2026 10:00:00 GMT")
    url = server.url("/media/a.csv")
    received = transport().get(url, limit=LIMIT, expect="csv")

    assert received.path == tmp_path / "downloads" / f"127.0.0.1+{server.server_port}" / "media" / "a.csv"
    assert received.path.read_bytes() == CSV
    assert (received.url, received.size, received.unchanged) == (url, len(CSV), False)
    assert received.sha256 == hashlib.sha256(CSV).hexdigest()
    assert received.retrieved_at == "2026-07-01T09:30:15Z"
    assert received.last_modified == "Tue, 30 Jun 2026 10:00:00 GMT"
    assert received.path.stat().st_mtime == 1782813600
    held = transport().held(url)
    assert held is not None
    assert held.unchanged
    assert held.sha256 == received.sha256
    assert [each.url for each in transport().all_held()] == [url]
    assert not parts(tmp_path)


def test_the_folder_and_its_files_are_the_persons_alone_and_name_no_absolute_path(server, transport, tmp_path):
    server.answers["/media/a.csv"] = lambda asked: asked.serve(CSV)
    transport().get(server.url("/media/a.csv"), limit=LIMIT)
    found = list((tmp_path / "downloads").rglob("*"))
    assert {oct(path.stat().st_mode & 0o777) for path in found if path.is_dir()} == {"0o700"}
    assert {oct(path.stat().st_mode & 0o777) for path in found if path.is_file()} == {"0o600"}
    facts = next((tmp_path / "downloads" / ".meta").rglob("a.csv.json")).read_text()
    assert json.loads(facts)["sha256"]
    assert str(tmp_path) not in facts


def test_a_second_request_is_conditional_and_the_copy_held_stands(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    first = transport().get(server.url("/a.csv"), limit=LIMIT)
    second = transport(clock=lambda: pytest.fail("nothing was retrieved")).get(server.url("/a.csv"), limit=LIMIT)
    assert second.unchanged
    assert (second.path, second.sha256, second.retrieved_at) == (first.path, first.sha256, first.retrieved_at)
    assert server.seen[1][1]["If-None-Match"] == first.etag


def test_a_server_without_etags_is_asked_by_date(server, transport):
    def dated(asked):
        if asked.headers.get("If-Modified-Since") == "Tue, 30 Jun 2026 10:00:00 GMT":
            return asked.send(304)
        return asked.send(200, CSV, Last_Modified="Tue, 30 Jun 2026 10:00:00 GMT")

    server.answers["/a.csv"] = dated
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    assert one.get(server.url("/a.csv"), limit=LIMIT).unchanged


def test_a_new_version_takes_the_old_ones_place(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    server.answers["/a.csv"] = lambda asked: asked.serve(NEWER)
    received = one.get(server.url("/a.csv"), limit=LIMIT)
    assert not received.unchanged
    assert received.path.read_bytes() == NEWER


def test_asking_again_sends_no_conditions_but_the_same_bytes_change_nothing(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    received = one.get(server.url("/a.csv"), limit=LIMIT, again=True)
    assert server.seen[1][1].get("If-None-Match") is None
    assert received.unchanged


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"x" * len(CSV)), lambda path: path.write_bytes(b"")])
def test_not_modified_is_no_use_where_the_copy_held_is_spoilt(server, transport, spoil):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    spoil(one.get(server.url("/a.csv"), limit=LIMIT).path)
    received = one.get(server.url("/a.csv"), limit=LIMIT)
    assert received.path.read_bytes() == CSV
    assert not received.unchanged


def test_a_file_of_another_size_than_came_is_not_held(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT).path.write_bytes(b"short")
    assert one.held(server.url("/a.csv")) is None


def test_spoilt_facts_mean_fetching_again(server, transport, tmp_path):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    facts = next((tmp_path / "downloads" / ".meta").rglob("a.csv.json"))
    numbers = json.dumps(json.loads(facts.read_text()) | {"etag": 5})
    for spoilt in ("", "[]", '{"url": 3}', "\udc00", numbers):
        facts.write_text(spoilt, errors="surrogatepass")
        assert one.held(server.url("/a.csv")) is None
        assert one.get(server.url("/a.csv"), limit=LIMIT).size == len(CSV)


def test_a_broken_connection_is_gone_on_from_where_it_broke(server, transport, tmp_path):
    server.answers["/a.csv"] = broken_after(HALF)
    received = transport().get(server.url("/a.csv"), limit=LIMIT)
    assert received.path.read_bytes() == CSV
    assert received.sha256 == hashlib.sha256(CSV).hexdigest()
    assert server.ranges() == [None, f"bytes={HALF}-"]
    assert not parts(tmp_path)


def test_a_connection_that_keeps_breaking_is_told_after_three_more_tries_and_what_came_is_kept(
    server, transport, tmp_path
):
    def breaking(asked):
        start = int(asked.headers["Range"][6:-1]) if asked.headers.get("Range") else 0
        span = {"Content_Range": f"bytes {start}-{len(CSV) - 1}/{len(CSV)}"} if start else {}
        asked.send(206 if start else 200, CSV[start : start + 1000], length=len(CSV) - start, ETag='"one"', **span)

    server.answers["/a.csv"] = breaking
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "broken-download"
    assert server.ranges() == [None, "bytes=1000-", "bytes=2000-", "bytes=3000-"]
    assert [part.read_bytes() for part in parts(tmp_path)] == [CSV[:4000]]

    server.answers["/a.csv"] = lambda asked: asked.send(
        206, CSV[4000:], ETag='"one"', Content_Range=f"bytes 4000-{len(CSV) - 1}/{len(CSV)}"
    )
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV


def test_a_range_that_the_server_passes_over_starts_anew(server, transport):
    calls = []

    def rangeless(asked):
        calls.append(1)
        asked.send(200, CSV[:HALF] if len(calls) == 1 else CSV, length=len(CSV), ETag='"one"')

    server.answers["/a.csv"] = rangeless
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV
    assert server.ranges()[1] == f"bytes={HALF}-"


def test_a_file_replaced_while_it_came_is_never_mixed(server, transport):
    calls = []

    def replaced(asked):
        calls.append(1)
        if len(calls) == 1:
            return asked.send(200, CSV[:HALF], length=len(CSV), ETag='"one"')
        return asked.serve(NEWER)  # its If-Range does not match: everything comes

    server.answers["/a.csv"] = replaced
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == NEWER


@pytest.mark.parametrize(
    "lie",
    [
        {"ETag": '"two"', "Content_Range": f"bytes {HALF}-{len(NEWER) - 1}/{len(NEWER)}"},
        {"ETag": '"one"', "Content_Range": f"bytes {HALF - 1}-{len(NEWER) - 1}/{len(NEWER)}"},
        {"ETag": '"one"', "Content_Range": "bytes nonsense"},
        {"ETag": '"one"'},
    ],
    ids=["another version", "other bytes", "no range", "nothing said"],
)
def test_a_server_that_goes_on_with_something_else_is_started_anew(server, transport, lie):
    calls = []

    def lying(asked):
        calls.append(asked.headers.get("Range"))
        if len(calls) == 1:
            return asked.send(200, CSV[:HALF], length=len(CSV), ETag='"one"')
        if asked.headers.get("Range"):
            return asked.send(206, NEWER[HALF:], **lie)
        return asked.send(200, NEWER, ETag='"two"')

    server.answers["/a.csv"] = lying
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == NEWER
    assert calls == [None, f"bytes={HALF}-", None]


def test_a_server_that_sends_ranges_piece_by_piece_is_asked_for_the_next(server, transport):
    def piecemeal(asked):
        if not asked.headers.get("Range"):
            return asked.send(200, CSV[:100], length=len(CSV), ETag='"one"')
        start = int(asked.headers["Range"][6:-1])
        piece = CSV[start : start + HALF]
        return asked.send(206, piece, Content_Range=f"bytes {start}-{start + len(piece) - 1}/{len(CSV)}")

    server.answers["/a.csv"] = piecemeal
    received = transport().get(server.url("/a.csv"), limit=LIMIT)
    assert received.path.read_bytes() == CSV
    assert received.etag == '"one"'  # what the first answer said still names these bytes
    assert server.ranges() == [None, "bytes=100-", f"bytes={100 + HALF}-"]


def test_a_weak_etag_does_not_make_other_bytes_the_same(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.send(200, CSV, ETag='W/"one"')
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    server.answers["/a.csv"] = lambda asked: asked.send(200, NEWER, ETag='W/"one"')
    assert one.get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == NEWER


def test_the_same_etag_spares_the_body_from_a_server_that_knows_no_conditions(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.send(200, CSV, ETag='"one"')
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    server.answers["/a.csv"] = lambda asked: asked.send(200, b"", length=len(CSV), ETag='"one"')
    assert one.get(server.url("/a.csv"), limit=LIMIT).unchanged


def test_bytes_known_by_their_date_are_gone_on_from_at_the_same_server_only(server, transport):
    server.answers["/www.gov.uk/a"] = lambda asked: asked.send(
        200, CSV[:HALF], length=len(CSV), Last_Modified="Tue, 30 Jun 2026 10:00:00 GMT"
    )
    here, there = server.url("/"), server.url("/").replace("127.0.0.1", "localhost")
    once = Bounds(retries=())
    for mirror in (here, there, there):
        with pytest.raises(KnownError):
            transport(mirror, bounds=once).get("https://www.gov.uk/a", limit=LIMIT)
    assert server.ranges() == [None, None, f"bytes={HALF}-"]


def test_a_range_past_the_end_starts_anew(server, transport):
    calls = []

    def shrunk(asked):
        calls.append(1)
        if len(calls) == 1:
            return asked.send(200, CSV[:HALF], length=len(CSV), ETag='"one"')
        if asked.headers.get("Range"):
            return asked.send(416, Content_Range="bytes */10")
        return asked.send(200, b"URN,Name\nA", ETag='"two"')

    server.answers["/a.csv"] = shrunk
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == b"URN,Name\nA"


def test_bytes_without_a_version_are_not_gone_on_from(server, transport):
    calls = []

    def nameless(asked):
        calls.append(1)
        asked.send(200, CSV[:HALF] if len(calls) == 1 else CSV, length=len(CSV), ETag='W/"weak"')

    server.answers["/a.csv"] = nameless
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV
    assert server.ranges() == [None, None]


def test_a_byte_at_a_time_is_a_stall_however_steadily_it_comes(server, transport, tmp_path):
    def dripping(asked):
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(CSV)))
        asked.send_header("ETag", '"one"')
        asked.end_headers()
        for byte in CSV:
            asked.wfile.write(bytes([byte]))
            if asked.server.stopping.wait(0.03):
                return

    server.answers["/a.csv"] = dripping
    began = time.monotonic()
    with pytest.raises(KnownError) as told:
        transport(bounds=IMPATIENT).get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "timeout"
    assert 0.2 < time.monotonic() - began < 2
    assert CSV.startswith(parts(tmp_path)[0].read_bytes())


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nContent-Le"], ids=["silence", "half a head"])
def test_a_server_that_does_not_answer_is_a_timeout(server, transport, head):
    def silent(asked):
        asked.wfile.write(head)
        asked.server.stopping.wait(10)

    server.answers["/a.csv"] = silent
    with pytest.raises(KnownError) as told:
        transport(bounds=IMPATIENT).get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "timeout"


def test_a_head_that_drips_for_ever_is_a_timeout(server, transport):
    def dripping(asked):
        asked.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while not asked.server.stopping.wait(0.03):
            asked.wfile.write(b"x")

    server.answers["/a.csv"] = dripping
    with pytest.raises(KnownError) as told:
        transport(bounds=IMPATIENT).get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "timeout"


def test_a_cancellation_is_heard_at_once_while_the_server_is_silent_and_what_came_is_kept(server, transport, tmp_path):
    def stalling(asked):
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(CSV)))
        asked.send_header("ETag", '"one"')
        asked.end_headers()
        asked.wfile.write(CSV[:HALF])
        asked.server.stopping.wait(10)

    server.answers["/a.csv"] = stalling
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        transport().get(server.url("/a.csv"), limit=LIMIT, progress=progress)
    assert time.monotonic() - began < 1.5
    assert parts(tmp_path)[0].read_bytes() == CSV[:HALF]


def test_a_cancellation_hangs_up(server, transport):
    hung_up = threading.Event()

    def stalling(asked):
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(CSV)))
        asked.end_headers()
        asked.wfile.write(CSV[:HALF])
        asked.connection.settimeout(5)
        if asked.connection.recv(1) == b"":
            hung_up.set()

    server.answers["/a.csv"] = stalling
    progress = Progress()
    threading.Timer(0.2, progress.cancel).start()
    with pytest.raises(Cancelled):
        transport().get(server.url("/a.csv"), limit=LIMIT, progress=progress)
    assert hung_up.wait(3)


def test_one_connection_serves_many_requests(server, transport):
    callers: set[object] = set()

    def noted(asked):
        callers.add(asked.client_address)
        asked.serve(CSV)

    one = transport()
    for path in ("/a", "/b", "/b", "/c"):
        server.answers[path] = noted
        one.get(server.url(path), limit=LIMIT)
    assert len(callers) == 1


def test_progress_says_how_far_it_is_and_not_too_often(server, transport):
    big = b"x" * 3_000_000
    server.answers["/a.csv"] = lambda asked: asked.serve(big)
    steps: list[Step] = []
    transport().get(server.url("/a.csv"), limit=4_000_000, what="June 2026", progress=Progress(steps.append))
    assert (steps[0].stage, steps[0].what, steps[0].done, steps[0].total, steps[0].unit) == (
        "download", "June 2026", 0, len(big), "bytes",
    )  # fmt: skip
    assert steps[-1].done == steps[-1].total == len(big)
    assert len(steps) < 20


@pytest.mark.parametrize("declared", [True, False])
def test_a_file_over_the_limit_is_refused_and_nothing_of_it_stays(server, transport, tmp_path, declared):
    def endless(asked):
        asked.send_response(200)
        if declared:
            asked.send_header("Content-Length", str(10**12))
        asked.send_header("Connection", "close")
        asked.end_headers()
        asked.close_connection = True
        while not asked.server.stopping.is_set():
            asked.wfile.write(CSV)

    server.answers["/a.csv"] = endless
    steps: list[Step] = []
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a.csv"), limit=LIMIT, progress=Progress(steps.append))
    assert bool(steps) is not declared  # what is said to be too large is not begun
    assert told.value.code == "too-large"
    assert told.value.facts["limit"] == "1 MB"
    assert not parts(tmp_path)


def test_a_bomb_is_bounded_by_what_it_unpacks_to(server, transport, tmp_path):
    bomb = gzip.compress(b"\0" * 20_000_000)
    server.answers["/a.csv"] = lambda asked: asked.send(200, bomb, Content_Encoding="gzip")
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "too-large"
    assert not parts(tmp_path)


def test_an_answer_compressed_though_not_asked_for_is_unpacked_and_held_as_it_was(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.send(200, gzip.compress(CSV), Content_Encoding="gzip")
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV
    assert server.seen[0][1]["Accept-Encoding"] == "identity"


def test_a_compressed_answer_that_breaks_off_is_not_gone_on_from(server, transport):
    packed = gzip.compress(CSV)
    calls = []

    def breaking(asked):
        calls.append(1)
        body = packed[: len(packed) // 2] if len(calls) == 1 else packed
        asked.send(200, body, length=len(packed), ETag='"one"', Content_Encoding="gzip")

    server.answers["/a.csv"] = breaking
    assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV
    assert server.ranges() == [None, None]


@pytest.mark.parametrize("headers", [{"Content_Encoding": "br"}, {"Content_Encoding": "gzip"}])
def test_an_encoding_that_cannot_be_read_is_told(server, transport, headers):
    server.answers["/a.csv"] = lambda asked: asked.send(200, CSV, **headers)
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "bad-answer"


@pytest.mark.parametrize("whole", [True, False])
def test_a_chunked_answer_is_whole_or_not_at_all(server, transport, whole):
    def chunked(asked):
        asked.send_response(200)
        asked.send_header("Transfer-Encoding", "chunked")
        asked.end_headers()
        asked.wfile.write(b"%x\r\n%s\r\n" % (len(CSV), CSV))
        asked.wfile.write(b"0\r\n\r\n" if whole else b"5\r\nab")
        asked.close_connection = True

    server.answers["/a.csv"] = chunked
    if whole:
        assert transport().get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == CSV
    else:
        with pytest.raises(KnownError) as told:
            transport().get(server.url("/a.csv"), limit=LIMIT)
        assert told.value.code == "broken-download"


@pytest.mark.parametrize(
    ("expect", "code"),
    [("csv", "portal"), ("json", "portal"), ("zip", "portal"), ("table", "portal"), ("pdf", "portal")],
)
def test_a_web_page_in_place_of_a_file_is_told_and_the_copy_held_stays(server, transport, tmp_path, expect, code):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    for page in (b"<!DOCTYPE html><p>Sign in", b"\xef\xbb\xbf \n<HTML>", "<html>".encode("utf-16")):
        server.answers["/a.csv"] = lambda asked, page=page: asked.send(200, page)
        with pytest.raises(KnownError) as told:
            one.get(server.url("/a.csv"), limit=LIMIT, expect=expect)
        assert told.value.code == code
    held = one.held(server.url("/a.csv"))
    assert held is not None
    assert held.path.read_bytes() == CSV
    assert not parts(tmp_path)


def test_a_page_that_says_not_found_in_place_of_a_report_means_that_there_is_none(server, transport):
    page = "<!DOCTYPE html><title>Report not found - Ofsted</title>"
    for body in (page.encode(), page.encode("utf-16")):
        server.answers["/1"] = lambda asked, body=body: asked.send(200, body)
        with pytest.raises(KnownError) as told:
            transport().get(server.url("/1"), limit=LIMIT, expect="pdf")
        assert told.value.code == "not-found"


def test_a_web_page_is_fine_where_one_is_due(server, transport):
    server.answers["/provider/16/EY1"] = lambda asked: asked.serve(b"<!doctype html><title>A nursery</title>")
    assert transport().get(server.url("/provider/16/EY1"), limit=LIMIT).size == 39


def test_an_empty_file_is_not_a_file(server, transport):
    server.answers["/a.csv"] = lambda asked: asked.send(200)
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a.csv"), limit=LIMIT, expect="csv")
    assert told.value.code == "broken-download"


def test_a_name_that_is_a_file_and_a_folder_is_kept_as_its_index(server, transport):
    for path in ("/a/b", "/a/b/c", "/a/b/c/d"):
        server.answers[path] = lambda asked: asked.serve(asked.path.encode())
    one = transport()
    for path in ("/a/b", "/a/b/c/d", "/a/b/c"):
        one.get(server.url(path), limit=LIMIT)
    for path, name in (("/a/b", "b/index.html"), ("/a/b/c", "b/c/index.html"), ("/a/b/c/d", "b/c/d")):
        held = one.held(server.url(path))
        assert held is not None
        assert held.path.read_bytes() == path.encode()
        assert held.path.as_posix().endswith(f"/a/{name}")
        assert one.get(server.url(path), limit=LIMIT).unchanged
    assert len(one.all_held()) == 3


def test_what_is_known_of_one_file_is_never_in_the_way_of_another(server, transport):
    paths = ["/b", "/b.json/c", "/b.part/c", "/b.part.json/c", "/b.part", "/b.part.json"]
    for path in paths:
        server.answers[path] = lambda asked: asked.serve(asked.path.encode())
    for order in (paths, paths[::-1]):
        one = transport()
        for path in order:
            assert one.get(server.url(path), limit=LIMIT, again=True).path.read_bytes() == path.encode()
        assert len(one.all_held()) == len(paths)


def test_two_addresses_under_one_name_are_not_taken_for_each_other(server, transport):
    for path in ("/a/", "/a/index.html"):
        server.answers[path] = lambda asked: asked.serve(asked.path.encode())
    one = transport()
    one.get(server.url("/a/"), limit=LIMIT)
    assert one.held(server.url("/a/index.html")) is None
    assert one.get(server.url("/a/index.html"), limit=LIMIT).path.read_bytes() == b"/a/index.html"
    assert one.held(server.url("/a/")) is None


def test_two_queries_of_one_path_are_two_files(server, transport):
    for path in ("/q?offset=0", "/q?offset=2000"):
        server.answers[path] = lambda asked: asked.serve(asked.path.encode())
    one = transport()
    first, second = (one.get(server.url(path), limit=LIMIT) for path in ("/q?offset=0", "/q?offset=2000"))
    assert first.path.read_bytes() == b"/q?offset=0"
    assert second.path.read_bytes() == b"/q?offset=2000"


def test_a_full_disk_leaves_what_was_there_whole(server, transport, tmp_path):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    one = transport()
    one.get(server.url("/a.csv"), limit=LIMIT)
    server.answers["/a.csv"] = lambda asked: asked.serve(NEWER)
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (HALF, hard))
    try:
        with pytest.raises(KnownError) as told:
            one.get(server.url("/a.csv"), limit=LIMIT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told.value.code == "disk-full"
    assert not parts(tmp_path)
    held = one.held(server.url("/a.csv"))
    assert held is not None
    assert held.path.read_bytes() == CSV
    assert one.get(server.url("/a.csv"), limit=LIMIT).path.read_bytes() == NEWER


def test_a_folder_that_cannot_be_written_is_told(server, transport, tmp_path):
    server.answers["/a.csv"] = lambda asked: asked.serve(CSV)
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(KnownError) as told:
        transport(downloads=tmp_path / "file" / "downloads").get(server.url("/a.csv"), limit=LIMIT)
    assert told.value.code == "not-writable"


def test_two_programs_after_one_file_do_not_mix(server, transport, tmp_path):
    """Each has its own descriptor and lock, as two processes would."""
    arrived = threading.Barrier(2, timeout=5)

    def slowly(asked):
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(CSV)))
        asked.send_header("ETag", '"one"')
        asked.end_headers()
        asked.wfile.write(CSV[:HALF])
        arrived.wait()
        asked.wfile.write(CSV[HALF:])

    server.answers["/a.csv"] = slowly
    results: list[object] = []

    def bring(one: Transport) -> None:
        results.append(one.get(server.url("/a.csv"), limit=LIMIT).path.read_bytes())

    threads = [threading.Thread(target=bring, args=(transport(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [CSV, CSV]
    assert not parts(tmp_path)


def test_a_file_finished_by_another_program_just_now_is_not_written_to(tmp_path, monkeypatch):
    """The other moves it away between our opening it and our having its lock."""
    fcntl = pytest.importorskip("fcntl")
    first, second = (Part(tmp_path / "a.part", tmp_path) for _ in range(2))
    first.begin(Validators())
    first.write(b"whole")
    real = fcntl.flock

    def flock(descriptor, how):
        first.move_to(tmp_path / "a")
        real(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", flock)
    with second:
        second.begin(Validators())
        second.write(b"other")
    assert (tmp_path / "a").read_bytes() == b"whole"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a"]


def test_a_kill_between_the_bytes_and_the_end_leaves_something_to_go_on_from(server, tmp_path):
    """As `kill -9` leaves it: the child dies with half the bytes written and nothing closed."""

    def stalling(asked):
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(CSV)))
        asked.send_header("ETag", '"one"')
        asked.end_headers()
        asked.wfile.write(CSV[:HALF])
        asked.server.stopping.wait(10)

    server.answers["/a.csv"] = stalling
    program = (
        "import sys, pathlib; from data_sync.transport import Bounds, Transport;"
        "Transport(pathlib.Path(sys.argv[1]), allow_loopback=True).get(sys.argv[2], limit=10**6)"
    )
    child = subprocess.Popen([sys.executable, "-c", program, str(tmp_path), server.url("/a.csv")], cwd=ROOT)
    until = time.monotonic() + 10
    while not any(part.stat().st_size == HALF for part in parts(tmp_path)):
        assert time.monotonic() < until
        time.sleep(0.02)
    child.kill()
    child.wait()
    server.answers["/a.csv"] = lambda asked: asked.send(
        206, CSV[HALF:], ETag='"one"', Content_Range=f"bytes {HALF}-{len(CSV) - 1}/{len(CSV)}"
    )
    one = Transport(tmp_path, allow_loopback=True)
    assert one.get(server.url("/a.csv"), limit=LIMIT).sha256 == hashlib.sha256(CSV).hexdigest()
    one.close()
