"""The What's new page: what changed, and what of it is dealt with."""

from __future__ import annotations

from desktop.views.news.page import NewsPage

__all__ = ["NewsPage"]
