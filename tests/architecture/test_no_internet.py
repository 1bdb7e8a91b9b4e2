"""That the tests themselves are held to this machine (tests/conftest.py and tests/no_network)."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

AWAY = "192.0.2.1"  # an address that belongs to nobody (RFC 5737)
attempts: list[str] = sys.modules["only_this_machine"].attempts

WAYS_OUT: dict[str, Callable[[], object]] = {
    "a name": lambda: socket.getaddrinfo("www.gov.uk", 443),
    "an address": lambda: socket.create_connection((AWAY, 80), timeout=1),
    "connect_ex": lambda: socket.socket().connect_ex((AWAY, 80)),
    "a datagram": lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"", (AWAY, 53)),
    "IPv6": lambda: socket.socket(socket.AF_INET6).connect(("2001:db8::1", 80, 0, 0)),
}


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_no_way_out_is_open(way: Callable[[], object]) -> None:
    with pytest.raises(AssertionError, match="A test reached for"):
        way()
    assert len(attempts) == 1
    attempts.clear()


def test_this_machine_itself_is_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1])) as way,
    ):
        assert way.getpeername() == server.getsockname()
    assert attempts == []


def test_a_program_that_a_test_starts_is_held_to_it_too() -> None:
    program = f"import socket; socket.create_connection(({AWAY!r}, 80), timeout=1)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "InternetRefused" in run.stderr


def test_a_person_s_own_data_and_mirror_play_no_part() -> None:
    assert not {"CHILDCARE_ATLAS_DATA", "CHILDCARE_ATLAS_MIRROR", "HTTPS_PROXY", "https_proxy"} & set(os.environ)
    assert "childcare-atlas-tests-" in os.environ["HOME"]
