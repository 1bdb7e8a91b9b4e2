"""No test reaches the internet: any address but this machine's own is refused, at once and loudly.

Python imports a module of this name when it starts, so the programs that tests start are held to it as well (tests
puts this folder on their PYTHONPATH). `attempts` keeps what was asked for: a test fails by it even where the code
under test caught the refusal and carried on.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

attempts: list[str] = []


class InternetRefused(AssertionError):
    """A test reached for the internet. Not an OSError: code that copes with a lost network must not cope with this."""


def own(host: Any) -> bool:
    """Whether `host`, a name or an address as sockets take them, is this machine itself."""
    if isinstance(host, bytes | bytearray):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def refuse(host: Any) -> None:
    """Raise `InternetRefused` unless `host` is this machine."""
    if not own(host):
        attempts.append(str(host))
        raise InternetRefused(f"A test reached for {host!r}. Tests use the loopback address or a mirror folder only.")


def install() -> None:
    """Put the check before every way out that `socket` has. Calling it again changes nothing."""
    if getattr(socket, "_only_this_machine", False):
        return
    socket._only_this_machine = True  # type: ignore[attr-defined]

    def checked_method(name: str) -> None:
        real = getattr(socket.socket, name)

        def method(self: socket.socket, *arguments: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(arguments[-1], tuple):
                refuse(arguments[-1][0])
            return real(self, *arguments)

        setattr(socket.socket, name, method)

    def checked_function(name: str) -> None:
        real = getattr(socket, name)

        def function(host: Any, *arguments: Any, **named: Any) -> Any:
            refuse(host)
            return real(host, *arguments, **named)

        setattr(socket, name, function)

    for name in ("connect", "connect_ex", "sendto"):
        checked_method(name)
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        checked_function(name)


install()
