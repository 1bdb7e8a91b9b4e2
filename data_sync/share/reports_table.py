"""What the window asks of reports with and is answered by, and both as flat tables: one sentence a row.

`data_sync.api` hands these names on, and imports this module when one of them is wanted (`api_later`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO

from data_sync.domain.setting import Setting
from data_sync.insight.improve import Count, Improvement, ImproveQuery, improve_themes, quarter_days
from data_sync.progress import SILENT, Progress
from data_sync.search.report_shelf import Coverage, Passage, Report, ReportFile, SettingWords, Words, theme_titles
from data_sync.search.reports import FoundSections, Hit, ReportQuery
from data_sync.share.csv_table import write_csv

__all__ = [
    "Count", "Coverage", "FoundSections", "Hit", "ImproveQuery", "Improvement", "Passage", "Report", "ReportFile",
    "ReportQuery", "SettingWords", "Words", "improve_themes", "quarter_days", "theme_titles", "write_hits",
    "write_improvements",
]  # fmt: skip

HITS = ("urn", "setting", "la", "inspected", "kind", "framework", "section", "sentence", "found", "more_in_section",
        "url")  # fmt: skip
_PAGE = 200
ITEMS = ("urn", "setting", "la", "inspected", "kind", "framework", "must", "themes", "due", "sentence", "url")

Known = Callable[[Iterable[str]], Iterable[Setting]]
"""Gives the settings that are known of these URNs."""


def write_hits(
    found: FoundSections,
    read: Callable[[FoundSections, int, int], Iterable[Hit | None]],
    known: Known,
    out: TextIO,
    progress: Progress = SILENT,
) -> int:
    """All that a search inside reports found as CSV; returns how many. `read` is `Reports.hits_of`, `known`
    `Library.settings`. Raises `Cancelled`."""

    def rows() -> Iterator[list[Any]]:
        for start in range(0, len(found), _PAGE):
            progress.step("write", "the passages", start, len(found), "passages")
            hits = [hit for hit in read(found, start, _PAGE) if hit is not None]
            names = _named((hit.urn for hit in hits), known)
            for hit in hits:
                words = ", ".join(dict.fromkeys(hit.snippet[a:b].lower() for a, b in hit.marks))
                yield [
                    hit.urn, *names(hit.urn), hit.inspected, hit.kind, hit.framework, hit.section, hit.snippet, words,
                    hit.others, hit.url,
                ]  # fmt: skip

    return write_csv(out, HITS, rows())


def write_improvements(
    query: ImproveQuery,
    read: Callable[[ImproveQuery, int, int], Iterable[Improvement]],
    known: Known,
    out: TextIO,
    progress: Progress = SILENT,
) -> int:
    """What must improve as CSV, an action or a recommendation a row; returns how many. `read` is
    `Reports.improve_items`, `known` `Library.settings`. Raises `Cancelled`."""
    themes = improve_themes()

    def rows() -> Iterator[list[Any]]:
        start = 0
        while items := list(read(query, start, _PAGE)):
            progress.step("write", "what must improve", start, None, "items")
            names = _named((item.urn for item in items), known)
            for item in items:
                yield [
                    item.urn, *names(item.urn), item.inspected, item.kind, item.framework,
                    "must" if item.must else "should", "; ".join(themes.get(t, t) for t in item.themes), item.due,
                    item.sentence, item.url,
                ]  # fmt: skip
            start += len(items)

    return write_csv(out, ITEMS, rows())


def _named(urns: Iterable[str], known: Known) -> Callable[[str], tuple[str, str | None]]:
    settings = {s.urn: s for s in known(dict.fromkeys(urns))}

    def name(urn: str) -> tuple[str, str | None]:
        setting = settings.get(urn)
        return (setting.label, setting.la) if setting is not None else ("Not in the register held", None)

    return name
