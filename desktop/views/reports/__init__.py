"""The Reports page: searching inside the reports held, and what must improve."""

from desktop.views.reports.page import ReportsPage

__all__ = ["ReportsPage"]
