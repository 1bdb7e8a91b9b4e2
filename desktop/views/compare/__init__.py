"""The Compare page: two to six settings side by side in one table, printed too."""

from __future__ import annotations

from desktop.views.compare.page import ComparePage

__all__ = ["ComparePage"]
