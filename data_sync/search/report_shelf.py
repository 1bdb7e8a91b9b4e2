"""What is held of reports: the files of a setting, a report's sections, how much is held, and themes for comparing."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.domain.outcome import Block
from data_sync.insight.page_differences import Difference, differences
from data_sync.language import look_up, tr, trn
from data_sync.sources.report_actions import sentences
from data_sync.sources.report_facts import facts, kind_name
from data_sync.sources.report_outcomes import PageOutcome

_FACTS = (
    "id, urn, file, url, title, kind, framework, inspected, said, published, listed, state, why, path, pages, cut,"
    " layout, words, retrieved_at"
)


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A file that a setting's page lists, or that was imported.

    `state`: listed (not fetched yet), held, unavailable (the publisher has no such file), unreadable (`why`).
    `inspected` is the page's day, `said` the file's own, where they differ both are shown. `recognised` is False where
    no layout's headings were found and the text stands whole.
    """

    id: int
    urn: str
    file: str
    url: str | None
    title: str
    kind: str
    framework: str | None
    inspected: str | None
    said: str | None
    published: str | None
    listed: bool
    state: str
    why: str | None
    path: str | None
    pages: int | None
    cut: bool
    layout: str | None
    words: int | None
    retrieved_at: str | None

    @property
    def recognised(self) -> bool:
        return bool(self.layout)

    @property
    def kind_name(self) -> str:
        """What its kind is called: Inspection, Report card, Actions taken, Letter."""
        return kind_name(self.kind)

    def cited(self, name: str | None) -> str:
        """How a quotation from it is signed; `name` is the register's, None where it is withheld."""
        days = []
        if self.inspected:
            day = in_words(self.inspected)
            of_visit = self.kind in ("inspection", "card")
            days.append(tr("inspected {day}", day=day) if of_visit else tr("dated {day}", day=day))
        if self.published:
            days.append(tr("published {day}", day=in_words(self.published)))
        parts = [f"Ofsted, {self.kind_name.lower()}", name or tr("name withheld"), f"URN {self.urn}", *days]
        return f"{', '.join(parts)}. {self.url or tr('File imported by hand')}. Open Government Licence v3.0."


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section of a report; `name` is what its kind is called, `searched` whether its words are searched."""

    id: int
    kind: str
    name: str
    title: str
    grade: str | None
    page: int
    text: str
    searched: bool


@dataclass(frozen=True, slots=True)
class Report:
    """A report with its text."""

    file: ReportFile
    sections: tuple[SectionText, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much is held: of `settings`, `with_text` have a report whose text is held; files listed, and files held."""

    settings: int
    with_text: int
    known: int
    held: int

    def in_words(self, where: str = "") -> str:
        """`Text held for 640 of 1,020 settings in Hampshire.`"""
        told = {"held": self.with_text, "n": self.settings}
        if where:
            return trn(
                "Text held for {held:,} of {n:,} setting in {place}.",
                "Text held for {held:,} of {n:,} settings in {place}.", self.settings, **told, place=where,
            )  # fmt: skip
        return trn(
            "Text held for {held:,} of {n:,} setting.", "Text held for {held:,} of {n:,} settings.", self.settings,
            **told,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """A theme's own words from one report. `quoted`: single sentences, as the layout has no section for the theme."""

    title: str
    text: str
    section_id: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Words:
    """What the newest report of one framework says, by theme: child, safeguarding, improve. Themes it lacks are left
    out."""

    file: ReportFile
    themes: dict[str, tuple[Passage, ...]]


@dataclass(frozen=True, slots=True)
class SettingWords:
    """One setting's words: from its newest report card, and from its newest earlier inspection. Never mixed."""

    urn: str
    card: Words | None
    earlier: Words | None


class ReportShelf:
    """Reads what is held over a reading connection to the reports; None where none are held."""

    def __init__(self, conn: sqlite3.Connection | None) -> None:
        self._conn = conn

    def counts(self) -> dict[str, int]:
        """Files listed and files held: `{"known", "held"}`."""
        if self._conn is None:
            return {"known": 0, "held": 0}
        known, held = self._conn.execute(
            "SELECT count(*), coalesce(sum(state IN ('held', 'unreadable')), 0) FROM report"
        ).fetchone()
        return {"known": known, "held": held}

    def urns(self) -> list[str]:
        """The settings whose page was read or of which a file is held."""
        if self._conn is None:
            return []
        return [row[0] for row in self._conn.execute("SELECT urn FROM setting UNION SELECT urn FROM report ORDER BY 1")]

    def files(self, urn: str) -> list[ReportFile]:
        """The files of a setting, the newest first."""
        if self._conn is None:
            return []
        rows = self._conn.execute(
            f"SELECT {_FACTS} FROM report WHERE urn = ? ORDER BY inspected DESC, published DESC, id", (urn,)
        )
        return [_file(row) for row in rows]

    def checked_at(self, urn: str) -> str | None:
        """When the setting's page was last read, in UTC; None where it never was."""
        if self._conn is None:
            return None
        row = self._conn.execute("SELECT checked_at FROM setting WHERE urn = ? AND page IS NOT NULL", (urn,)).fetchone()
        return str(row[0]) if row and row[0] else None

    def file(self, report: int) -> ReportFile | None:
        """One file; None where there is none of this id."""
        if self._conn is None:
            return None
        row = self._conn.execute(f"SELECT {_FACTS} FROM report WHERE id = ?", (report,)).fetchone()
        return _file(row) if row else None

    def report(self, report: int) -> Report | None:
        """One report with its sections in their order; without any where its text is not held."""
        file = self.file(report)
        if self._conn is None or file is None:
            return None
        rows = self._conn.execute("SELECT * FROM section WHERE report = ? ORDER BY n", (report,))
        names = facts()["section"]
        sections = (
            SectionText(
                r["id"], r["kind"], names[r["kind"]]["name"], r["title"], r["grade"], r["page"], r["text"],
                bool(r["tags"]),
            )
            for r in rows
        )  # fmt: skip
        return Report(file, tuple(sections))

    def coverage(self, urns: Sequence[str] | None = None, settings: int | None = None) -> Coverage:
        """How much is held of these settings (of all that are known of: None). `settings` is their number where that is
        known otherwise."""
        total = settings if settings is not None else len(urns) if urns is not None else len(self.urns())
        if self._conn is None:
            return Coverage(total, 0, 0, 0)
        where = "" if urns is None else " WHERE urn IN (SELECT value FROM json_each(?))"
        row = self._conn.execute(
            "SELECT count(DISTINCT CASE state WHEN 'held' THEN urn END), count(*),"
            f" coalesce(sum(state IN ('held', 'unreadable')), 0) FROM report{where}",
            () if urns is None else (json.dumps(list(urns)),),
        ).fetchone()
        return Coverage(total, row[0], row[1], row[2])

    def page_outcome(self, urn: str) -> PageOutcome | None:
        """What the setting's page says of its newest grades."""
        if self._conn is None:
            return None
        row = self._conn.execute("SELECT outcome FROM setting WHERE urn = ?", (urn,)).fetchone()
        return outcome_of(row["outcome"]) if row else None

    def differences(self, urn: str, blocks: Iterable[Block]) -> list[Difference]:
        """Where the setting's page and the register (`blocks`, of its newest release) differ. The register's stand."""
        said = self.page_outcome(urn)
        return differences(said, tuple(blocks)) if said else []

    def words_of(self, urns: Sequence[str]) -> list[SettingWords]:
        """The same themes from each setting's newest reports, in the order of `urns`."""
        return [
            SettingWords(urn, self._words(files, card=True), self._words(files, card=False))
            for urn in urns
            for files in [[f for f in self.files(urn) if f.state == "held" and f.kind in ("inspection", "card")]]
        ]

    def _words(self, files: Sequence[ReportFile], *, card: bool) -> Words | None:
        file = next((f for f in files if (f.framework == "card") is card), None)
        report = self.report(file.id) if file else None
        if file is None or report is None:
            return None
        found = {key: passages for key in facts()["theme"] if (passages := _passages(report, key))}
        return Words(file, found)


def theme_titles() -> dict[str, str]:
    """What the themes for comparing are called, in their order."""
    return {key: look_up(theme["name"]) for key, theme in facts()["theme"].items()}


def outcome_of(kept: str | None) -> PageOutcome | None:
    """A page's outcome as it was kept (`outcome_kept`)."""
    return PageOutcome(**json.loads(kept)) if kept else None


def outcome_kept(outcome: PageOutcome | None) -> str | None:
    return json.dumps(asdict(outcome), ensure_ascii=False) if outcome else None


def _passages(report: Report, key: str) -> tuple[Passage, ...]:
    theme = facts()["theme"][key]
    whole = tuple(
        Passage(s.title, s.text, s.id, False)
        for kind in theme["kinds"]
        for s in report.sections
        if s.kind == kind and s.text
    )
    if whole or not theme["words"]:
        return whole
    asked = re.compile(theme["words"], re.I)
    quoted = []
    for section in report.sections:
        if section.searched:
            lines = [section.text[a:b] for a, b in sentences(section.text) if asked.search(section.text[a:b])]
            if lines:
                quoted.append(Passage(section.title, "\n".join(lines), section.id, True))
    return tuple(quoted)


def _file(row: sqlite3.Row) -> ReportFile:
    values: dict[str, Any] = dict(row)
    return ReportFile(**{**values, "listed": bool(values["listed"]), "cut": bool(values["cut"])})
