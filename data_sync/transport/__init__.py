"""HTTP: requests, the mirror, downloads with resume and bounds, politeness. Nothing else here talks to a network."""

from __future__ import annotations

from data_sync.transport.exchange import Bounds
from data_sync.transport.fetch import Transport
from data_sync.transport.holdings import Received
from data_sync.transport.kinds import Kind
from data_sync.transport.mirror import write_mirror

__all__ = ["Bounds", "Kind", "Received", "Transport", "write_mirror"]
