"""Reading from a mirror, a folder or a web address, and writing one."""

from __future__ import annotations

import base64
import functools
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.transport import write_mirror

PAGE = "https://www.gov.uk/api/content/page"
ASSET = "https://assets.publishing.service.gov.uk/media/1/data%20as%20at.csv"
QUERY = "https://services1.arcgis.com/layer/query?where=1%3D1&f=geojson"
LIMIT = 1_000_000


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "mirror"
    put(root, "www.gov.uk/api/content/page", b"{}")
    put(root, "assets.publishing.service.gov.uk/media/1/data as at.csv", b"URN\n1\n")
    put(root, "services1.arcgis.com/layer/query", b"{}")
    return root


def put(root, name, body):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


def test_a_folder_stands_for_the_publishers(folder, transport, tmp_path):
    one = transport(folder)
    received = one.get(ASSET, limit=LIMIT, expect="csv")
    assert received.url == ASSET
    assert received.path == tmp_path / "downloads/assets.publishing.service.gov.uk/media/1/data as at.csv"
    assert received.path.read_bytes() == b"URN\n1\n"
    assert received.retrieved_at == "2026-07-01T09:30:15Z"
    assert not received.unchanged
    assert one.get(ASSET, limit=LIMIT).unchanged


@pytest.mark.parametrize(
    "name",
    [
        "query?where=1%3D1&f=geojson",
        "query?where=1=1&f=geojson",
        "query@where=1%253D1&f=geojson",
        "query",
        "query/index.html",
        "query?where=1%3D1&f=geojson/index.html",
    ],
)
def test_a_name_is_tried_with_its_query_without_and_as_an_index(transport, tmp_path, name):
    put(tmp_path / "mirror", f"services1.arcgis.com/layer/{name}", b"found")
    assert transport(tmp_path / "mirror").get(QUERY, limit=LIMIT).path.read_bytes() == b"found"


def test_the_exact_name_goes_before_the_one_without_the_query(folder, transport):
    put(folder, "services1.arcgis.com/layer/query?where=1%3D1&f=geojson", b"exact")
    assert transport(folder).get(QUERY, limit=LIMIT).path.read_bytes() == b"exact"


def test_a_file_changed_in_the_mirror_comes_anew_even_at_the_same_size(folder, transport):
    one = transport(folder)
    first = one.get(ASSET, limit=LIMIT)
    put(folder, "assets.publishing.service.gov.uk/media/1/data as at.csv", b"URN\n2\n")
    second = one.get(ASSET, limit=LIMIT)
    assert not second.unchanged
    assert second.sha256 != first.sha256
    assert second.path.read_bytes() == b"URN\n2\n"


def test_a_file_of_another_date_with_the_same_bytes_is_unchanged(folder, transport):
    one = transport(folder)
    one.get(ASSET, limit=LIMIT)
    os.utime(folder / "assets.publishing.service.gov.uk/media/1/data as at.csv", (1e9, 1e9))
    assert one.get(ASSET, limit=LIMIT).unchanged


def test_a_spoilt_copy_is_brought_anew_from_the_folder(folder, transport):
    one = transport(folder)
    path = one.get(ASSET, limit=LIMIT).path
    times = path.stat().st_mtime_ns
    path.write_bytes(b"XXX\n1\n")
    os.utime(path, ns=(times, times))
    assert one.get(ASSET, limit=LIMIT).path.read_bytes() == b"URN\n1\n"


def test_a_folder_without_the_file_is_told_as_incomplete(folder, transport):
    with pytest.raises(KnownError) as told:
        transport(folder).get("https://www.gov.uk/api/content/other", limit=LIMIT)
    assert told.value.code == "mirror-incomplete"
    assert told.value.sentence.endswith(" has no copy of other (www.gov.uk).")
    assert told.value.facts["url"] == "https://www.gov.uk/api/content/other"


@pytest.mark.parametrize("where", ["absent", "file"])
def test_a_folder_that_is_none_is_told_as_missing(transport, tmp_path, where):
    put(tmp_path, "file", b"")
    with pytest.raises(KnownError) as told:
        transport(tmp_path / where).get(PAGE, limit=LIMIT)
    assert told.value.code == "mirror-missing"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.gov.uk/../../secret",
        "https://www.gov.uk/%2e%2e/%2e%2e/secret",
        "https://www.gov.uk/..%2f..%2fsecret",
        "https://www.gov.uk/x?/../../../secret",
        "https://www.gov.uk//secret",
        "https://www.gov.uk/a%00b",
        "https://www.gov.uk/" + "x" * 5000,
        "https://www.gov.uk/" + "x/" * 3000,
    ],
)
def test_no_address_leads_out_of_a_mirror(transport, tmp_path, url):
    put(tmp_path, "secret", b"secret")
    put(tmp_path, "mirror/secret", b"secret")
    (tmp_path / "mirror" / "www.gov.uk").mkdir()
    with pytest.raises(KnownError) as told:
        transport(tmp_path / "mirror").get(url, limit=LIMIT)
    assert told.value.code == "mirror-incomplete"


def test_a_file_of_a_folder_is_bounded_and_looked_at_as_any_other(folder, transport, tmp_path):
    put(folder, "files.ofsted.gov.uk/v1/file/1", b"<!DOCTYPE html><title>Report not found</title>")
    one = transport(folder)
    with pytest.raises(KnownError) as large:
        one.get(ASSET, limit=3)
    with pytest.raises(KnownError) as page:
        one.get("https://files.ofsted.gov.uk/v1/file/1", limit=LIMIT, expect="pdf")
    assert (large.value.code, page.value.code) == ("too-large", "not-found")
    assert not one.all_held()
    assert not [path for path in tmp_path.rglob("*.part") if path.is_file()]


def test_the_downloads_folder_is_itself_a_mirror(folder, transport, tmp_path):
    transport(folder).get(ASSET, limit=LIMIT)
    transport(folder).get(QUERY, limit=LIMIT)
    other = transport(tmp_path / "downloads", tmp_path / "other")
    assert other.get(ASSET, limit=LIMIT).size == 6
    assert other.get(QUERY, limit=LIMIT).size == 2
    assert transport(tmp_path / "downloads").get(ASSET, limit=LIMIT).unchanged


def test_a_mirror_is_written_from_what_is_held_and_read_again(folder, transport, tmp_path):
    one = transport(folder)
    for url in (PAGE, ASSET, QUERY):
        one.get(url, limit=LIMIT)
    steps: list[Step] = []
    written = write_mirror(tmp_path / "downloads", tmp_path / "team", Progress(steps.append))
    assert sorted(str(path.relative_to(tmp_path / "team")) for path in written) == [
        "assets.publishing.service.gov.uk/media/1/data as at.csv",
        "services1.arcgis.com/layer/query@where=1%253D1&f=geojson",
        "www.gov.uk/api/content/page",
    ]
    assert sorted(path for path in (tmp_path / "team").rglob("*") if path.is_file()) == sorted(written)
    assert (steps[-1].done, steps[-1].total, steps[-1].unit) == (3, 3, "files")
    team = transport(tmp_path / "team", tmp_path / "colleague")
    for url in (PAGE, ASSET, QUERY):
        assert team.get(url, limit=LIMIT).sha256 == one.held(url).sha256


def test_a_mirror_is_refreshed_in_place_and_only_what_changed_is_written(folder, transport, tmp_path):
    one = transport(folder)
    for url in (PAGE, ASSET):
        one.get(url, limit=LIMIT)
    asset, page = write_mirror(tmp_path / "downloads", tmp_path / "team")
    before = page.stat().st_ino
    put(folder, "assets.publishing.service.gov.uk/media/1/data as at.csv", b"URN\n3\n")
    one.get(ASSET, limit=LIMIT)
    with asset.open("rb") as reader:
        assert write_mirror(tmp_path / "downloads", tmp_path / "team") == [asset, page]
        assert reader.read() == b"URN\n1\n"
    assert asset.read_bytes() == b"URN\n3\n"
    assert page.stat().st_ino == before


def test_a_page_that_has_become_a_folder_becomes_one_in_the_mirror_too(server, transport, tmp_path):
    for path in ("/a", "/a/b"):
        server.answers[path] = lambda asked: asked.serve(asked.path.encode())
    one = transport()
    one.get(server.url("/a"), limit=LIMIT)
    write_mirror(tmp_path / "downloads", tmp_path / "team")
    one.get(server.url("/a/b"), limit=LIMIT)
    write_mirror(tmp_path / "downloads", tmp_path / "team")
    team = transport(tmp_path / "team", tmp_path / "colleague")
    assert team.get(server.url("/a"), limit=LIMIT).path.read_bytes() == b"/a"
    assert team.get(server.url("/a/b"), limit=LIMIT).path.read_bytes() == b"/a/b"


def test_a_spoilt_copy_is_not_spread(folder, transport, tmp_path):
    transport(folder).get(ASSET, limit=LIMIT).path.write_bytes(b"XXX\n1\n")
    with pytest.raises(KnownError) as told:
        write_mirror(tmp_path / "downloads", tmp_path / "team")
    assert told.value.code == "broken-download"
    assert not [path for path in (tmp_path / "team").rglob("*") if path.is_file()]


@pytest.mark.parametrize("target", ["downloads", "downloads/team", "file/team"])
def test_a_mirror_is_not_written_where_it_cannot_be(folder, transport, tmp_path, target):
    transport(folder).get(ASSET, limit=LIMIT)
    put(tmp_path, "file", b"")
    with pytest.raises(KnownError) as told:
        write_mirror(tmp_path / "downloads", tmp_path / target)
    assert told.value.code == "not-writable"


def test_writing_a_mirror_can_be_cancelled(folder, transport, tmp_path):
    transport(folder).get(ASSET, limit=LIMIT)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_mirror(tmp_path / "downloads", tmp_path / "team", progress)


def test_a_mirror_written_here_works_from_a_plain_web_server(folder, transport, tmp_path):
    """One that knows nothing of queries and lists folders."""
    one = transport(folder)
    for url in (PAGE, ASSET, QUERY):
        one.get(url, limit=LIMIT)
    write_mirror(tmp_path / "downloads", tmp_path / "team")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            """Nothing to stderr."""

    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path / "team"))) as plain:
        thread = threading.Thread(target=plain.serve_forever, kwargs={"poll_interval": 0.005})
        thread.start()
        try:
            team = transport(f"http://127.0.0.1:{plain.server_port}/", tmp_path / "colleague")
            for url in (PAGE, ASSET, QUERY):
                assert team.get(url, limit=LIMIT).sha256 == one.held(url).sha256
                assert team.get(url, limit=LIMIT).unchanged
            with pytest.raises(KnownError) as told:
                team.get("https://www.gov.uk/api/content/other", limit=LIMIT)
            assert told.value.code == "mirror-incomplete"
        finally:
            plain.shutdown()
            thread.join()


def test_a_mirror_below_an_address_with_a_login_gets_it_and_tells_it_nobody(server, transport):
    server.answers["/team/www.gov.uk/api/content/page"] = lambda asked: asked.serve(b"{}")
    url = server.url("/team").replace("http://", "http://officer:a%40b@")
    one = transport(url)
    assert one.get(PAGE, limit=LIMIT).size == 2
    assert server.seen[0][1]["Authorization"] == "Basic " + base64.b64encode(b"officer:a@b").decode()
    with pytest.raises(KnownError) as told:
        one.get(ASSET, limit=LIMIT)
    assert "officer" not in str(told.value)
    assert "a@b" not in str(told.value)


def test_a_web_mirror_may_redirect_on_its_own_host_only(server, transport):
    server.answers["/www.gov.uk/api/content/page"] = lambda asked: asked.send(302, Location="/moved")
    server.answers["/moved"] = lambda asked: asked.serve(b"{}")
    one = transport(server.url("/"))
    assert one.get(PAGE, limit=LIMIT).size == 2
    for away in ("http://localhost/x", "https://www.gov.uk/api/content/page", "//[::1]/x", "http://"):
        server.answers["/www.gov.uk/api/content/page"] = lambda asked, away=away: asked.send(302, Location=away)
        with pytest.raises(KnownError) as told:
            one.get(PAGE, limit=LIMIT, again=True)
        assert told.value.code == "redirect"


@pytest.mark.parametrize("where", ["http://127.0.0.1:1/", "http://", "http://127.0.0.1:notaport/", "https://a b/"])
def test_a_web_mirror_that_cannot_be_reached_is_told_as_missing(transport, where):
    with pytest.raises(KnownError) as told:
        transport(where).get(PAGE, limit=LIMIT)
    assert told.value.code == "mirror-missing"


def test_no_mirror_is_none(transport):
    for where in (None, "", "  "):
        with pytest.raises(KnownError) as told:
            transport(where, allow_loopback=False).get("https://example.org/x", limit=LIMIT)
        assert told.value.code == "host-not-allowed"


def test_the_date_of_a_mirrors_file_is_not_shown_to_another_server(server, transport):
    """Its date is that of the copy: a publisher's later revision can be older than it."""
    one = transport(server.url("/"))
    server.answers["/www.gov.uk/api/content/page"] = lambda asked: asked.send(
        200, b"{}", Last_Modified="Tue, 30 Jun 2026 10:00:00 GMT"
    )
    one.get(PAGE, limit=LIMIT)
    one.get(PAGE, limit=LIMIT)
    elsewhere = server.url("/").replace("127.0.0.1", "localhost")
    transport(elsewhere).get(PAGE, limit=LIMIT)
    assert [headers.get("If-Modified-Since") is not None for _, headers in server.seen] == [False, True, False]
