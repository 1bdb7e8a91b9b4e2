"""One officer's sync serves a team: a folder synced from the mirror that another wrote holds the same, from a folder or
a plain web server, and again when the mirror was refreshed in place."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from data_sync.api import KnownError, Library

Make = Callable[..., Library]
Serve = Callable[[Path], str]
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
CONFIGURATION = """
worker_processes 1; daemon off; master_process off; pid {run}/pid; error_log {run}/error.log;
events {{}}
http {{
  access_log off; client_body_temp_path {run}/b; proxy_temp_path {run}/p; fastcgi_temp_path {run}/f;
  uwsgi_temp_path {run}/u; scgi_temp_path {run}/s;
  server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


@pytest.fixture
def started() -> Iterator[list[subprocess.Popen[str]]]:
    """Servers, ended with the test."""
    processes: list[subprocess.Popen[str]] = []
    yield processes
    for process in processes:
        process.terminate()
        process.communicate()


@pytest.fixture
def publisher(shared: Path, started: list[subprocess.Popen[str]]) -> Serve:
    """Serves a tree of published files as their publisher does; gives the address."""

    def start(root: Path) -> str:
        command = [sys.executable, str(shared / "publisher"), "--root", str(root)]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        assert started[-1].stdout is not None
        return started[-1].stdout.readline().strip()

    return start


@pytest.fixture
def nginx(tmp_path: Path, started: list[subprocess.Popen[str]]) -> Serve:
    """Serves a folder by nginx, knowing nothing of mirrors; gives the address."""
    if NGINX is None:
        pytest.skip("nginx is not installed here")

    def start(root: Path) -> str:
        run = tmp_path / "nginx"
        run.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (run / "conf").write_text(CONFIGURATION.format(run=run, port=port, root=root), encoding="utf-8")
        started.append(subprocess.Popen([str(NGINX), "-p", str(run), "-c", str(run / "conf")], text=True))
        until = time.monotonic() + 30
        while time.monotonic() < until:
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", port)) == 0:
                    return f"http://127.0.0.1:{port}/"
            time.sleep(0.02)
        raise AssertionError("nginx does not answer")

    return start


@pytest.fixture
def published(tmp_path: Path, invented: ModuleType) -> Callable[..., Path]:
    """Publishes releases of some settings each, as at these days; gives the tree."""

    def publish(**releases: int) -> Path:
        files = {}
        for name, count in releases.items():
            day = name.removeprefix("on_").replace("_", "-")
            rows = [invented.nursery(f"EY90{n:04}", invented.graded("14/09/2022")) for n in range(1, count + 1)]
            path = tmp_path / f"register-{day}.csv"
            files[day] = invented.csv_file(path, invented.layout("management_2026"), rows, day)
        return Path(invented.mirror(tmp_path / "published", files))

    return publish


def dump(library: Library) -> list[str]:
    return list(library.dump())


def test_a_folder_synced_from_the_mirror_another_wrote_holds_the_same_dump(
    published: Callable[..., Path], publisher: Serve, new_library: Make, tmp_path: Path
) -> None:
    officer = new_library("officer", publisher(published(on_2026_03_31=5)))
    officer.sync()
    team = tmp_path / "share" / "team mirror"
    officer.write_mirror(team)
    colleague = new_library("colleague", team)
    assert [result.state for result in colleague.sync()] == ["added"]
    assert dump(colleague) == dump(officer) != []

    published(on_2026_03_31=5, on_2026_06_30=6)
    officer.sync()
    assert dump(colleague) != dump(officer)
    officer.write_mirror(team)  # refreshed in place
    states = {result.as_at: result.state for result in colleague.sync()}
    assert states == {"2026-03-31": "unchanged", "2026-06-30": "added"}
    assert dump(colleague) == dump(officer)


def test_the_same_through_nginx(
    published: Callable[..., Path], nginx: Serve, new_library: Make, tmp_path: Path
) -> None:
    officer = new_library("officer", published(on_2026_03_31=5, on_2026_06_30=6))
    officer.sync()
    officer.write_mirror(tmp_path / "team")
    colleague = new_library("colleague", nginx(tmp_path / "team"))
    colleague.sync()
    assert dump(colleague) == dump(officer) != []
    assert {result.state for result in colleague.sync()} == {"unchanged"}


def test_what_is_wrong_with_a_mirror_is_told_plainly(
    published: Callable[..., Path], invented: ModuleType, new_library: Make, tmp_path: Path
) -> None:
    def told(mirror: Path) -> tuple[str, str]:
        with pytest.raises(KnownError) as refused:
            new_library("asking", mirror).sync()
        assert len(refused.value.sentence.replace(str(mirror), "")) < 160
        return refused.value.code, refused.value.sentence.replace(str(mirror), "HERE")

    (tmp_path / "empty").mkdir()
    assert told(tmp_path / "empty") == ("mirror-wrong", "HERE is not a mirror: it is empty.")
    (tmp_path / "photos" / "2026").mkdir(parents=True)
    assert "it has no folder of a publisher in it, such as www.gov.uk" in told(tmp_path / "photos")[1]
    officer = new_library("officer", published(on_2026_03_31=2))
    officer.sync()
    data = tmp_path / "officer"
    assert "the folder “downloads” in it is the mirror" in told(data)[1]
    page = tmp_path / "published" / invented.PAGE
    page.write_text("<!DOCTYPE html><title>Index of /</title>", encoding="utf-8")
    assert told(tmp_path / "published") == (
        "mirror-page", "The mirror HERE has a web page in the place of the publisher's page (www.gov.uk).",
    )  # fmt: skip
    page.unlink()
    assert told(tmp_path / "published") == (
        "mirror-incomplete", "The mirror HERE has no copy of the publisher's page (www.gov.uk).",
    )  # fmt: skip
