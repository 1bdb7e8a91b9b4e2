"""Which proxy the computer's settings name for an address, also by a script (PAC), which Windows and macOS run."""

from __future__ import annotations

import sys
from collections.abc import Iterable

RUNS_SCRIPTS = ("win32", "darwin")
"""Elsewhere Qt reads the environment, as requests does without being told."""


def of_system(origins: Iterable[str]) -> dict[str, str]:
    """Origin to proxy, for those that have one. A script is fetched and run for it: in a worker, not in the window."""
    if sys.platform not in RUNS_SCRIPTS:
        return {}
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery  # noqa: TID251 - asks nobody

    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    found = {}
    for origin in origins:
        named = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(f"{origin}/")))
        if named and named[0].type() in schemes:  # the first is the one to be tried first
            host = named[0].hostName()
            written = f"[{host}]" if ":" in host else host
            found[origin] = f"{schemes[named[0].type()]}://{written}:{named[0].port()}"
    return found
