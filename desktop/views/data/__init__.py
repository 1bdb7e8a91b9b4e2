"""The Data page, and the parts of it that the offers and the window's strip use too."""

from __future__ import annotations

from desktop.views.data.page import DataPage

__all__ = ["DataPage"]
