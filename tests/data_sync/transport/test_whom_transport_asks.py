"""Whom the program talks to, how often, and what it says of itself and its person."""

from __future__ import annotations

import logging
import shutil
import ssl
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from data_sync import __version__
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import SILENT, Progress
from data_sync.transport import proxies
from data_sync.transport.headers import modified_ns, retry_after
from data_sync.transport.hosts import delays
from data_sync.transport.politeness import Pace
from data_sync.transport.wire import open_session

LIMIT = 1_000_000
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "url",
    [
        "http://www.gov.uk/x", "https://example.org/x", "https://www.gov.uk:8443/x", "https://www.gov.uk@example.org/x",
        "https://www.gov.uk\\@example.org/x", "https://www.gov.uk.example.org/x", "https://www.gov.uk./x",
        "https://user@www.gov.uk/x", "https://www.gov.uk/a b", "https://www.gov.uk/\r\nX: y", "https://www.gov.uk:x/",
        "ftp://www.gov.uk/x", "file:///etc/passwd", "//www.gov.uk/x", "", "https://", "https://[::1/x",
        "https://127.0.0.1/x",
    ],
)  # fmt: skip
def test_nobody_but_the_publishers_is_asked(transport, tmp_path, url):
    for mirror in (None, tmp_path):
        with pytest.raises(KnownError) as told:
            transport(mirror, allow_loopback=False).get(url, limit=LIMIT)
        assert told.value.code == "host-not-allowed"


def test_the_publishers_are_the_ones_of_the_table():
    assert set(delays()) == {
        "www.gov.uk", "assets.publishing.service.gov.uk", "api.os.uk", "services1.arcgis.com", "reports.ofsted.gov.uk",
        "files.ofsted.gov.uk", "files.api.ofsted.gov.uk", "omseprd1stdstordownload.blob.core.windows.net",
    }  # fmt: skip
    assert delays()["reports.ofsted.gov.uk"] == delays()["files.ofsted.gov.uk"] == 1.0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_a_publisher_is_followed_and_the_file_keeps_its_own_address(server, transport, status):
    server.answers["/a"] = lambda asked: asked.send(status, b"see there", Location="/b?sig=1")
    server.answers["/b?sig=1"] = lambda asked: asked.serve(b"body")
    one = transport()
    received = one.get(server.url("/a"), limit=LIMIT)
    assert received.url == server.url("/a")
    assert received.path.name == "a"
    assert received.path.read_bytes() == b"body"
    assert one.get(server.url("/a"), limit=LIMIT).unchanged


@pytest.mark.parametrize(
    "there",
    [
        "https://example.org/x", "http://www.gov.uk/x", "//example.org/x", "ftp://127.0.0.1/x", "file:///etc/passwd",
        "https://www.gov.uk@example.org/", "https://www.gov.uk\\@example.org/", "http://[", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_a_redirect_to_anybody_else_is_refused(server, transport, there):
    server.answers["/a"] = lambda asked: asked.send(302, Location=there)
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a"), limit=LIMIT)
    assert told.value.code == "redirect"


def test_five_redirects_are_followed_and_no_sixth(server, transport):
    for n in range(7):
        server.answers[f"/{n}"] = lambda asked, n=n: asked.send(302, Location=f"/{n + 1}")
    server.answers["/6"] = lambda asked: asked.serve(b"body")
    assert transport().get(server.url("/1"), limit=LIMIT).size == 4
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/0"), limit=LIMIT)
    assert told.value.code == "redirect"


def test_the_body_of_a_redirect_is_not_waited_for(server, transport):
    def endless(asked):
        asked.send_response(302)
        asked.send_header("Location", "/b")
        asked.send_header("Content-Length", str(10**12))
        asked.end_headers()
        while not asked.server.stopping.wait(0.001):
            asked.wfile.write(b"x" * 65536)

    server.answers["/a"] = endless
    server.answers["/b"] = lambda asked: asked.serve(b"body")
    assert transport().get(server.url("/a"), limit=LIMIT).size == 4


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (302, "bad-answer"), (300, "bad-answer"), (204, "bad-answer"), (304, "bad-answer"), (206, "broken-download"),
        (400, "refused"), (401, "refused"), (403, "refused"), (404, "not-found"), (407, "proxy"), (408, "timeout"),
        (410, "not-found"), (416, "broken-download"), (429, "busy"), (500, "server-fault"), (503, "server-fault"),
    ],
)  # fmt: skip
def test_every_answer_but_success_is_told(server, transport, tmp_path, status, code):
    server.answers["/a"] = lambda asked: asked.send(status)
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a"), limit=LIMIT, what="the file")
    assert told.value.code == code
    assert "?" not in str(told.value)
    assert not transport().all_held()


def test_a_long_wait_is_left_to_the_person(server, transport):
    server.answers["/a"] = lambda asked: asked.send(503, Retry_After="120")
    with pytest.raises(KnownError) as told:
        transport(sleep=lambda seconds: pytest.fail("waited")).get(server.url("/a"), limit=LIMIT)
    assert (told.value.code, told.value.facts["wait"]) == ("busy", 120)
    assert len(server.seen) == 1


def test_a_date_to_wait_until_counts_from_the_answers_own_date():
    """This computer's clock may be ten years off."""
    then = datetime(2026, 7, 1, tzinfo=UTC)
    headers = {"Retry-After": format_datetime(then + timedelta(seconds=3), usegmt=True)}
    assert retry_after(headers | {"Date": format_datetime(then, usegmt=True)}, then.replace(year=2016)) == 3
    assert retry_after(headers, then) == 3
    assert retry_after(headers, then.replace(year=2036)) == 0
    for nonsense in ("", "soon", "-5", "1e9", "٣", "Wed, 99 Foo 2026 00:00:00 GMT"):
        assert retry_after({"Retry-After": nonsense}, then) is None


@pytest.mark.parametrize(
    "date", [None, "", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 9999 00:00:00 GMT"]
)
def test_a_date_that_no_file_can_have_is_none(date):
    assert modified_ns(date) is None


def test_a_host_that_refuses_three_times_in_a_row_is_not_asked_again(server, transport):
    for path in "abcde":
        server.answers[f"/{path}"] = lambda asked: asked.send(403)
    server.answers["/fine"] = lambda asked: asked.serve(b"body")
    one = transport()

    def refused(path):
        with pytest.raises(KnownError) as told:
            one.get(server.url(path), limit=LIMIT)
        assert told.value.code == "refused"

    for path in ("/a", "/b"):
        refused(path)
    one.get(server.url("/fine"), limit=LIMIT)
    for path in ("/a", "/b", "/c", "/d", "/e"):
        refused(path)
    assert [path for path, _ in server.seen] == ["/a", "/b", "/fine", "/a", "/b", "/c"]
    with pytest.raises(KnownError):
        transport().get(server.url("/e"), limit=LIMIT)
    assert server.seen[-1][0] == "/e"


def test_requests_to_a_host_keep_their_distance():
    slept: list[float] = []
    pace = Pace({"slow": 1.0, "quick": 0.0}, slept.append)
    for host in ("slow", "quick", "quick", "other"):
        pace.wait_for(host, SILENT)
    assert slept == []
    pace.wait_for("slow", SILENT)
    assert sum(slept) == pytest.approx(1.0, abs=0.1)
    pace.wait_for("slow", SILENT)
    assert sum(slept) == pytest.approx(3.0, abs=0.2)


def test_keeping_distance_can_be_cancelled():
    progress = Progress()
    pace = Pace({"slow": 60.0}, lambda seconds: progress.cancel())
    pace.wait_for("slow", progress)
    with pytest.raises(Cancelled):
        pace.wait_for("slow", progress)


def test_the_pace_is_kept_for_publishers_and_not_for_a_mirror(tmp_path, server, transport, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(Pace, "wait_for", lambda self, host, progress: asked.append(host))
    for n in (1, 2):
        server.answers[f"/reports.ofsted.gov.uk/provider/{n}"] = lambda asked: asked.serve(b"page")
        transport(server.url("/")).get(f"https://reports.ofsted.gov.uk/provider/{n}", limit=LIMIT)
    assert asked == ["127.0.0.1", "127.0.0.1"]


def test_the_program_names_itself_and_says_nothing_of_its_person(server, transport, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.answers["/a"] = lambda asked: asked.send(200, b"body", Set_Cookie="who=me; Path=/")
    one = transport()
    for _ in range(2):
        one.get(server.url("/a"), limit=LIMIT)
    for _, headers in server.seen:
        assert headers["User-Agent"].startswith(f"ChildcareAtlas/{__version__} (")
        assert {name.lower() for name in headers} <= {
            "host", "user-agent", "accept", "accept-encoding", "connection", "if-none-match", "if-modified-since",
        }  # fmt: skip


def test_nothing_is_logged_or_printed(server, transport, capfd, caplog):
    caplog.set_level(logging.INFO)
    server.answers["/a"] = lambda asked: asked.serve(b"body")
    server.answers["/b"] = lambda asked: asked.wfile.write(b"HTTP/1.1 500 OK\r\nno colon\r\n\r\n")
    transport().get(server.url("/a"), limit=LIMIT)
    with pytest.raises(KnownError):
        transport().get(server.url("/b"), limit=3)
    assert capfd.readouterr() == ("", "")


def test_a_computer_without_a_connection_is_offline(transport):
    with pytest.raises(KnownError) as told:
        transport().get("http://127.0.0.1:1/x", limit=LIMIT)
    assert told.value.code == "offline"


@pytest.mark.parametrize("proxy", ["refusing", "absent", "nonsense"])
def test_a_proxy_that_will_not_is_told(server, transport, monkeypatch, proxy):
    where = {"refusing": server.url("/"), "absent": "http://127.0.0.1:1", "nonsense": "http://:80"}[proxy]
    monkeypatch.setenv("https_proxy", where)
    with pytest.raises(KnownError) as told:
        transport().get("https://www.gov.uk/x", limit=LIMIT)
    assert told.value.code == "proxy"
    assert [path for path, _ in server.seen] == (["www.gov.uk:443"] if proxy == "refusing" else [])


def test_a_proxy_that_a_script_names_is_used_for_that_publisher_alone(server, transport, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv(proxies.NAME, "")  # is put back
    proxies.tell_proxies({"https://www.gov.uk": server.url("/")})
    for host in ("www.gov.uk", "reports.ofsted.gov.uk"):
        with pytest.raises(KnownError) as told:
            transport().get(f"https://{host}/x", limit=LIMIT)
        assert told.value.code == "proxy"
    assert [path for path, _ in server.seen] == ["www.gov.uk:443"]
    proxies.tell_proxies({})
    assert proxies.told_proxies("https://www.gov.uk/x") == {}


@pytest.mark.parametrize("told", ["", "no JSON", "[]", '{"https://www.gov.uk": 3128}'])
def test_a_variable_that_names_no_proxies_is_passed_over(monkeypatch, told):
    monkeypatch.setenv(proxies.NAME, told)
    assert proxies.told_proxies("https://www.gov.uk/x") == {}


def test_the_publishers_and_a_mirror_on_the_web_are_whom_a_script_is_asked_about():
    assert "https://www.gov.uk" in proxies.origins(None)
    assert proxies.origins("https://mirror.example:8443/atlas")[-1] == "https://mirror.example"
    for at_home in ("http://127.0.0.1:8000", "C:\\mirror", "/srv/mirror"):
        assert proxies.origins(at_home) == proxies.origins(None)


def test_this_computer_is_not_reached_by_a_proxy(server, transport, monkeypatch):
    server.answers["/a"] = lambda asked: asked.serve(b"body")
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert transport().get(server.url("/a"), limit=LIMIT).size == 4


def test_a_server_that_does_not_speak_tls_is_not_trusted(server, transport):
    with pytest.raises(KnownError) as told:
        transport().get(server.url("/a").replace("http:", "https:"), limit=LIMIT)
    assert told.value.code == "tls"


def test_only_the_systems_own_authorities_are_trusted():
    """requests would add a list of its own."""
    pool = SimpleNamespace(ca_certs="a list", ca_cert_dir=None)
    session = open_session()
    session.get_adapter("https://www.gov.uk/").cert_verify(pool, "https://www.gov.uk/", True, None)
    assert (pool.cert_reqs, pool.ca_certs) == ("CERT_REQUIRED", None)
    session.close()


@pytest.fixture
def certificate(tmp_path):
    """A certificate for this computer that nobody vouches for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("There is no openssl to make a certificate with.")
    file = tmp_path / "own.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(file),
         "-out", str(file) + ".crt"],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


def test_a_certificate_that_nobody_vouches_for_is_refused_unless_the_surroundings_name_it(
    server, transport, certificate, monkeypatch
):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.answers["/a"] = lambda asked: asked.serve(b"body")
    url = server.url("/a").replace("http:", "https:")
    with pytest.raises(KnownError) as told:
        transport().get(url, limit=LIMIT)
    assert told.value.code == "tls"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/at/all.pem")
    with pytest.raises(KnownError) as told:
        transport().get(url, limit=LIMIT)
    assert told.value.code == "tls"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", f"{certificate}.crt")
    assert transport().get(url, limit=LIMIT).size == 4


def test_a_transport_serves_threads_in_turn(server, transport):
    inside: list[int] = []
    most: list[int] = []

    def counted(asked):
        inside.append(1)
        most.append(len(inside))
        asked.server.stopping.wait(0.02)
        inside.pop()
        asked.serve(asked.path.encode())

    one = transport()
    for n in range(6):
        server.answers[f"/{n}"] = counted
    threads = [threading.Thread(target=one.get, args=(server.url(f"/{n}"),), kwargs={"limit": 9}) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(one.all_held()) == 6
    assert max(most) == 1


def test_importing_transport_imports_nothing_slow():
    slow = ("requests", "urllib3", "truststore", "ssl", "email.utils")
    program = f"import sys, data_sync.transport; print([name for name in {slow} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
