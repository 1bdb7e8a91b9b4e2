"""The officer's lists as tables of typed values: who is likely due, which rules point where, what is watched, who is
new without an inspection, who runs several settings. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.api import Setting, in_words
from desktop.language import tr
from desktop.models.tables import Column, Table, Value
from desktop.presenters import setting_words as words

if TYPE_CHECKING:
    from data_sync.api import Watched

RAG_WORDS = {"red": tr("Red: act now"), "amber": tr("Amber: keep an eye on it"), "green": tr("Green: in hand")}
NO_RAG = tr("No status")
ESTIMATE = tr("Estimate")
_HEAD = (
    Column("urn", "URN", paper=0.8, hidden=True),
    Column("setting", tr("Setting"), width=270, paper=2.0),
)
_KIND = (
    Column("type", tr("Type"), width=190, paper=1.1),
    Column("la", tr("Authority"), width=140, paper=1.0),
)
_PLACES = Column("places", tr("Places"), "number", width=70, paper=0.5)
DUE = (
    *_HEAD,
    Column("by", tr("Likely by"), "date", width=150, paper=1.0),
    Column("standing", tr("Standing"), width=84, paper=0.7),
    Column("rule", tr("Rule"), width=250, paper=1.8),
    Column("source", tr("Source"), width=330, paper=2.0),
    Column("firm", tr("How firm"), width=110, paper=0.7),
    *_KIND,
    _PLACES,
    Column("source_date", tr("Source of"), width=120, paper=0.0),
    Column("since", tr("Runs from"), "date", width=150, paper=0.0),
    Column("why", tr("Why"), paper=0.0, hidden=True),
    Column("url", tr("Link"), paper=0.0, hidden=True),
    Column("check", tr("Please"), paper=0.0, hidden=True),
)
RULES = (
    *_HEAD,
    Column("says", tr("Says"), width=80, paper=0.5),
    Column("rule", tr("Rule"), width=300, paper=1.8),
    Column("why", tr("What stands there"), width=380, paper=2.2),
    *_KIND,
    _PLACES,
    Column("inspected", tr("Inspected"), "date", width=150, paper=0.9),
    Column("words", tr("What it says"), width=340, paper=0.0),
    Column("source", tr("Source"), width=330, paper=1.8),
    Column("source_date", tr("Source of"), width=130, paper=0.0),
    Column("valid_from", tr("In force from"), "date", width=150, paper=0.0),
    Column("valid_until", tr("Until"), "date", width=150, paper=0.0),
    Column("url", tr("Link"), paper=0.0, hidden=True),
    Column("check", tr("Please"), paper=0.0, hidden=True),
)
WATCHED = (
    *_HEAD,
    Column("rag", tr("Status"), width=200, paper=1.1),
    Column("owner", tr("Owner"), width=130, paper=0.9),
    Column("action", tr("Next action"), width=230, paper=1.6),
    Column("due", tr("By"), "date", width=150, paper=1.0),
    Column("note", tr("Note"), width=300, paper=2.2),
    *_KIND,
    Column("outcome", tr("Latest outcome"), width=200, paper=0.0),
    Column("added", tr("Added"), "date", width=150, paper=0.0),
)
NEW = (
    *_HEAD,
    Column("registered", tr("Registered"), "date", width=150, paper=1.0),
    *_KIND,
    _PLACES,
    Column("why", tr("What is known"), width=420, paper=2.6),
)
SEVERAL = (
    Column("urn", tr("Person’s reference"), width=140, paper=0.0, hidden=True),
    Column("person", tr("Registered person or company"), width=330, paper=2.4),
    Column("settings", tr("Settings here"), "number", width=120, paper=0.8),
    Column("england", tr("In England"), "number", width=110, paper=0.8),
    Column("places", tr("Places here"), "number", width=110, paper=0.8),
    Column("not_met", tr("Safeguarding not met"), width=280, paper=1.8),
    Column("urns", tr("Settings (URN)"), width=330, paper=2.4),
    Column("names", tr("Settings"), paper=0.0, hidden=True),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """One row in full, for the part under the table: a title, a sentence, names with values, a link."""

    urn: str
    title: str
    told: str
    facts: tuple[tuple[str, str], ...]
    url: str
    links: tuple[tuple[str, str], ...] = ()  # several settings: each one's name and URN


def due_table(told: Mapping[str, Any], ahead: str) -> Table:
    """The due list, soonest first."""
    rows = told["rows"]
    return Table(
        tr("Likely to be inspected"), DUE,
        tuple(
            (
                r["urn"], _label(r), r["by"], ESTIMATE, r["title"], r["source"], r["firm"], r["type"], r["la"],
                r["places"], r["source_date"], r["since"], r["why"], r["source_url"], r["check"],
            )
            for r in rows
        ),
        tuple(r["urn"] for r in rows), ahead,
    )  # fmt: skip


def rules_table(rows: Sequence[Mapping[str, Any]]) -> Table:
    """Settings that a rule points at: safeguarding not met first, then the newest outcome."""
    return Table(
        tr("A rule points here"),
        RULES,
        tuple(
            (
                r["urn"],
                _label(r),
                r["says"],
                r["title"],
                r["why"],
                r["type"],
                r["la"],
                r["places"],
                r["inspected"],
                r["words"],
                r["source"],
                r["source_date"],
                r["valid_from"],
                r["valid_until"],
                r["source_url"],
                r["check"],
            )
            for r in rows
        ),
        tuple(r["urn"] for r in rows),
        tr(
            "“May”, “should” and “must” are the source’s own. A rule points; the council decides. Check"
            " current guidance."
        ),
    )


def watch_table(watched: Sequence[Watched], settings: Mapping[str, Setting]) -> Table:
    """The watch list, what is due first standing first."""
    rows: list[tuple[Value, ...]] = []
    for each in watched:
        setting = settings.get(each.urn)
        name = words.title(setting) if setting is not None else tr("URN {urn}", urn=each.urn)
        left = tr("Left the register") if setting is not None and setting.left_as_at else None
        outcome = left or _outcome(setting)
        kind, area = (words.kind(setting), words.area(setting)) if setting is not None else ("", "")
        rows.append(
            (
                each.urn, name, RAG_WORDS.get(each.rag or ""), each.owner or None, each.next_action or None,
                each.due, each.note or None, kind, area, outcome, each.added_at[:10],
            )
        )  # fmt: skip
    note = tr("Double-click or F2 changes a cell. It stays in your own file, and Ctrl+Z takes it back.")
    return Table(tr("Watch list"), WATCHED, tuple(rows), tuple(each.urn for each in watched), note)


def new_table(rows: Sequence[Mapping[str, Any]]) -> Table:
    """New registrations without an inspection, the longest registered first."""
    return Table(
        tr("New, no inspection published"), NEW,
        tuple((r["urn"], _label(r), r["registered"], r["type"], r["la"], r["places"], r["why"]) for r in rows),
        tuple(r["urn"] for r in rows),
        tr("On the Early Years Register for at most 30 months, and the release lists no inspection."),
    )  # fmt: skip


def several_table(rows: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> Table:
    """Registered persons and companies with several settings here. A row is about its first setting."""
    return Table(
        tr("Running several settings"), SEVERAL,
        tuple(
            (
                r["person_urn"], r["person_name"] or tr("Name not given"), r["settings"], r["in_england"], r["places"],
                ", ".join(r["safeguarding_not_met"]) or None, ", ".join(r["urns"]),
                "\n".join(names.get(urn, urn) for urn in r["urns"]),
            )
            for r in rows
        ),
        tuple(r["urns"][0] for r in rows),
        tr("Withheld persons are never grouped."),
    )  # fmt: skip


def facts_of(table: Table, row: int) -> Facts:
    """A row of any of these tables in full."""
    column = {c.key: n for n, c in enumerate(table.columns)}
    held = table.rows[row]

    def say(key: str) -> str:
        return table.words(held, column[key]) if key in column else ""

    title = say("setting") or say("person")
    skipped = {"setting", "person", "why", "words", "url", "check", "urns", "names"}
    facts = [(c.title, table.words(held, n)) for n, c in enumerate(table.columns) if c.key not in skipped]
    told = " ".join(part for part in (say("why"), say("words"), say("check")) if part)
    links: tuple[tuple[str, str], ...] = ()
    if "urns" in column:
        links = tuple(zip(say("names").split("\n"), say("urns").split(", "), strict=True))
    return Facts(table.urns[row], title, told, tuple((n, v) for n, v in facts if v), say("url"), links)


def _label(row: Mapping[str, Any]) -> str:
    return str(row["label"])


def _outcome(setting: Setting | None) -> str | None:
    if setting is None:
        return None
    outcome = setting.outcome
    if outcome.form == "none" or outcome.inspected is None:
        return words.short_reason(setting)
    name = {"report_card": tr("Report card")}.get(outcome.form) or outcome.overall or tr("No result given")
    safe = (
        f"{words.safeguarding_words(outcome.form, outcome.safeguarding)}. " if outcome.safeguarding == "not-met" else ""
    )
    return f"{safe}{name}, {in_words(outcome.inspected)}"
