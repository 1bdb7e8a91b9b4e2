"""Every fault that the publisher beside the project can show, met through a mirror address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress
from data_sync.transport import Bounds

BODY = b"Web link,Provider URN\n" + b"".join(b"x,EY%06d\n" % n for n in range(2000))
FAULTS = (
    "truncate:truncate-always", "truncate:truncate-once:1", "reset:reset-always", "reset:reset-once:1", "slow:slow",
    "stall:stall", "html:portal", "404:gone", "403:refused", "429:429-always", "429:429-once:1", "429:wait-once:1",
    "503:503-always", "503:503-once:1", "badlength:badlength-always", "badlength:badlength-once:1", "flip:flip",
    "loop:loop",
)  # fmt: skip
HOST = "https://assets.publishing.service.gov.uk"
POSTCODES = "api.os.uk/downloads/v1/products/CodePointOpen/downloads"


@pytest.fixture(scope="module")
def faulty(publisher, tmp_path_factory):
    """The address of a publisher that serves one sound file under the name of each fault, and shows that fault."""
    tree = tmp_path_factory.mktemp("published")
    files = {f"assets.publishing.service.gov.uk/media/{fault.split(':')[1]}.csv": BODY for fault in FAULTS}
    files["assets.publishing.service.gov.uk/media/sound.csv"] = BODY
    files["www.gov.uk/api/content/x"] = json.dumps({"title": "x"}).encode()
    files[POSTCODES] = b"PK\x03\x04zip"
    for name, body in files.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_bytes(body)
    return publisher(tree, *FAULTS)


@pytest.fixture
def get(faulty, transport):
    """Asks for the file that one fault is about."""
    slept: list[float] = []

    def ask(name: str, *, bounds: Bounds | None = None, **named):
        with_bounds = {"bounds": bounds} if bounds else {}
        one = transport(faulty, sleep=slept.append, **with_bounds)
        return one.get(f"{HOST}/media/{name}.csv", limit=1_000_000, **({"expect": "csv"} | named))

    ask.slept = slept
    return ask


def parts(tmp_path: Path) -> list[bytes]:
    return [path.read_bytes() for path in tmp_path.rglob("*.part") if path.is_file()]


@pytest.mark.parametrize("name", ["truncate-once", "reset-once", "badlength-once", "429-once", "503-once", "sound"])
def test_a_fault_that_passes_is_got_over(get, tmp_path, name):
    received = get(name)
    assert received.path.read_bytes() == BODY
    assert received.url == f"{HOST}/media/{name}.csv"
    assert received.path.is_relative_to(tmp_path / "downloads" / "assets.publishing.service.gov.uk")
    assert get(name).unchanged
    assert not parts(tmp_path)


@pytest.mark.parametrize(
    ("name", "code", "facts"),
    [
        ("truncate-always", "broken-download", {}),
        ("reset-always", "broken-download", {}),
        ("badlength-always", "broken-download", {}),
        ("slow", "timeout", {}),
        ("stall", "timeout", {}),
        ("portal", "mirror-page", {}),
        ("gone", "mirror-incomplete", {}),
        ("refused", "refused", {"status": 403}),
        ("429-always", "busy", {"status": 429, "wait": 1, "after": "1 second"}),
        ("503-always", "busy", {"status": 503, "wait": 1}),
        ("loop", "redirect", {}),
    ],
)
def test_a_fault_that_stays_is_told_with_every_word_filled_in(get, tmp_path, name, code, facts):
    with pytest.raises(KnownError) as told:
        get(name, bounds=Bounds(stall_window=0.4, stall_rate=50_000, retries=(0.01, 0.01, 0.01)))
    assert told.value.code == code
    assert facts.items() <= told.value.facts.items()
    assert "?" not in str(told.value)
    assert not list((tmp_path / "downloads").glob("assets*/**/*.csv"))


def test_what_a_truncated_answer_brought_is_kept_and_nothing_but_that(get, tmp_path):
    with pytest.raises(KnownError):
        get("truncate-always")
    (kept,) = parts(tmp_path)
    assert BODY.startswith(kept)
    assert len(BODY) * 0.7 < len(kept) < len(BODY)  # a third of what is missing, four times


def test_a_wait_that_was_asked_for_is_kept_to(get):
    get("wait-once")
    assert sum(get.slept) == pytest.approx(1.0)


def test_a_flipped_byte_comes_in_under_its_own_hash(get):
    received = get("flip")
    assert received.path.read_bytes() != BODY
    assert received.size == len(BODY)


def test_a_slow_download_can_be_cancelled(get, tmp_path):
    progress = Progress(lambda step: progress.cancel() if step.done else None)
    with pytest.raises(Cancelled):
        get("slow", progress=progress)
    (kept,) = parts(tmp_path)
    assert 0 < len(kept) < len(BODY)


def test_a_page_of_the_content_api_and_a_download_with_a_query_come_from_the_publisher(faulty, transport):
    one = transport(faulty)
    url = f"https://{POSTCODES}?area=GB&format=CSV&redirect"
    assert one.get("https://www.gov.uk/api/content/x", limit=1000, expect="json").size == 14
    assert one.get(url, limit=1000, expect="zip").path.read_bytes() == b"PK\x03\x04zip"
    assert one.get(url, limit=1000, expect="zip").unchanged
