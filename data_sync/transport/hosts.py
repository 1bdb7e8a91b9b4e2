"""Whom the program talks to: the publishers' hosts, and whether an address or a redirect may be followed."""

from __future__ import annotations

import ipaddress
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from data_sync.errors import KnownError


@cache
def delays() -> Mapping[str, float]:
    """The allowed hosts, each with the least number of seconds between two requests to it."""
    hosts = tomllib.loads((Path(__file__).parent / "hosts.toml").read_text(encoding="utf-8"))["hosts"]
    return MappingProxyType({name: float(facts["delay"]) for name, facts in hosts.items()})


def address(url: str) -> str:
    """`url` without its fragment. Raises `KnownError` (host-not-allowed) where it is not a plain http or https address.

    Backslashes, spaces, control characters and a login are refused outright: parsers differ in what host they see in
    such an address, and the one that checks must not see another than the one that connects.
    """
    cleaned = url.partition("#")[0]
    odd = any(c <= " " or c == "\\" or not c.isprintable() for c in cleaned)
    try:
        parts = urlsplit(cleaned)
        plain = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
        _ = parts.port  # raises ValueError where it is no number
    except ValueError:
        plain = False
    if odd or not plain:
        raise KnownError("host-not-allowed", what=url[:200], url=url)
    return cleaned


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def may_ask(url: str, allow_loopback: bool) -> bool:
    """Whether `url` (see `address`) is one of the publishers', by https on the usual port."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if allow_loopback and is_loopback(host):
        return True
    return parts.scheme == "https" and parts.port in (None, 443) and host in delays()


def stays_at_home(here: str, there: str) -> bool:
    """Whether a mirror's redirect from `here` stays on its host and does not fall from https to http."""
    old, new = urlsplit(here), urlsplit(there)
    return old.hostname == new.hostname and (new.scheme == "https" or old.scheme == "http")
