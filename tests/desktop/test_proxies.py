"""What Qt says of the system's proxies, as the transport wants to be told it."""

from __future__ import annotations

import sys

import pytest

from desktop import proxies

ORIGINS = ("https://www.gov.uk", "https://reports.ofsted.gov.uk")


def test_where_scripts_are_run_each_address_gets_its_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)  # needs Kerberos, which a small Linux may not have
    monkeypatch.setattr(proxies, "RUNS_SCRIPTS", (sys.platform,))
    monkeypatch.setenv("no_proxy", "reports.ofsted.gov.uk")
    for written in ("http://proxy.example:3128", "socks5h://proxy.example:1080"):
        monkeypatch.setenv("https_proxy", written.replace("socks5h", "socks5"))  # what Qt asks on this system
        assert proxies.of_system(ORIGINS) == {"https://www.gov.uk": written}
    monkeypatch.delenv("https_proxy")
    assert proxies.of_system(ORIGINS) == {}


def test_elsewhere_qt_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "RUNS_SCRIPTS", ())
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    assert proxies.of_system(ORIGINS) == {}
