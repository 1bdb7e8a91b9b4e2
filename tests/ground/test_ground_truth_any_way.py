"""The four published releases print the same dump, whichever way and in whatever order they come.

The one slow test of this kind: it reads the four files anew (some 25 s).
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from data_sync.api import Library

BY_HAND = {"2026-06-30": "*/*30_June_2026.csv", "2026-03-31": "*/*31_March_2026*.ods"}
OVER_HTTP = ("2021-08-31", "2025-12-31")


def digest(library: Library) -> str:
    found = hashlib.sha256()
    for line in library.dump():
        found.update(line.encode())
        found.update(b"\n")
    return found.hexdigest()


@pytest.fixture(scope="module")
def wanted(national: Path) -> str:
    library = Library(national)
    found = digest(library)
    library.close()
    return found


Serve = Callable[[Path], str]


@pytest.fixture
def serve(shared: Path) -> Iterator[Serve]:
    """Serves the published files over HTTP, with a line a request in a log; gives the address."""
    started: list[subprocess.Popen[str]] = []

    def start(log: Path) -> str:
        command = [sys.executable, str(shared / "publisher"), "--log", str(log)]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        assert started[-1].stdout is not None
        return started[-1].stdout.readline().strip()

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_two_by_hand_newest_first_and_two_over_http_are_the_same_as_all_from_a_folder(
    wanted: str, serve: Serve, shared: Path, tmp_path: Path
) -> None:
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    log = tmp_path / "requests.log"
    library = Library(tmp_path / "data", serve(log))
    for as_at, pattern in BY_HAND.items():
        (path,) = media.glob(pattern)
        (result,) = library.import_files([path])
        assert (result.as_at, result.state) == (as_at, "added")

    first = {r.as_at: r.state for r in library.sync()}

    assert first == dict.fromkeys(BY_HAND, "unchanged") | dict.fromkeys(OVER_HTTP, "added")
    asked = log.read_text().splitlines()
    assert sum(line.endswith(" 200") and "/media/" in line for line in asked) == 4, "it knows them when they have come"
    assert digest(library) == wanted

    second = library.sync()

    assert [r.state for r in second] == ["unchanged"] * 4
    again = [line.split(" ") for line in log.read_text().splitlines()[len(asked) :]]
    assert {status for _, _, status in again} <= {"304", "404"}, "nothing comes again; pages that are not there are not"
    assert sum("/media/" in path for _, path, _ in again) == 4, "each file is asked for once, on condition"
    library.close()
