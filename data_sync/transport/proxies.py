"""Proxies that the computer's settings name for an address, where they do so by a script (PAC) or host by host.

What the environment and Windows' registry say is read by requests itself. A script only the system can run: the window
asks it through Qt and leaves the answers here, in the environment, where the program's other processes find them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from data_sync.transport.hosts import delays, is_loopback

NAME = "CHILDCARE_ATLAS_PROXIES"
"""The variable: JSON of an origin ("https://www.gov.uk") to its proxy ("http://proxy:8080")."""


def origins(mirror: str | None) -> tuple[str, ...]:
    """Whom a sync asks, as "https://host": the publishers, and the mirror where that is a web address."""
    parts = urlsplit(mirror or "")
    web = parts.scheme in ("http", "https") and parts.hostname and not is_loopback(parts.hostname)
    return (*(f"https://{host}" for host in delays()), *([f"{parts.scheme}://{parts.hostname}"] if web else []))


def tell_proxies(found: Mapping[str, str]) -> None:
    """From now on this process, and those that it starts, ask these origins through these proxies."""
    if found:
        os.environ[NAME] = json.dumps(dict(found))
    else:
        os.environ.pop(NAME, None)


def told_proxies(url: str) -> dict[str, str]:
    """Of what was told what is for the origin of `url`, as requests takes it."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.hostname}"
    try:
        told = json.loads(os.environ.get(NAME, "{}"))
    except ValueError:  # somebody else's variable
        return {}
    proxy = told.get(origin) if isinstance(told, dict) else None
    return {origin: proxy} if isinstance(proxy, str) else {}
