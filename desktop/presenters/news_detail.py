"""One change in full: what stood before and what stands now, field by field, and the rules that point at the setting.

An outcome keeps its framework's own shape on its side; two frameworks never meet in a comparison.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.api import KnownError, Library, Record, in_words
from desktop.language import later, look_up, tr
from desktop.models.detail_face import ChipFace
from desktop.presenters import setting_words as words
from desktop.presenters.news_words import kind_of, title_of, what
from desktop.presenters.scales import CARD, GRADED, scale, spoken

if TYPE_CHECKING:
    from data_sync.api import ChangeItem

TWO_SCALES = tr("Two scales: this is not a rise or a fall.")
NOT_NEWS = tr(
    "The release lists this inspection for the first time; it is older than the release before, so it is not news."
)
QUOTED = 260
"""Letters of a report that are quoted: two or three lines."""
_SENTENCE = re.compile(r"[.!?](?=\s|$)")
YOU_DECIDE = tr("You decide whether it is the same setting.")
_VISITS = ("inspected", "outcome_changed", "safeguarding_changed")
_TITLES = {
    CARD: tr("Report card"),
    GRADED: tr("Four-grade scale"),
    "ncor": tr("Visit, no children attending"),
    "oosc": tr("Out-of-school check"),
    "cr": tr("Childcare Register check"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """What one release says: outcome chips in their framework's shape, or plain lines."""

    title: str
    as_at: str
    safeguarding: ChipFace | None = None
    chip: ChipFace | None = None
    areas: tuple[tuple[str, ChipFace], ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleCard:
    """A rule that points at the setting. `words` keep the source's own may, should or must."""

    title: str
    says: str
    why: str
    source: str
    url: str


@dataclass(frozen=True, slots=True)
class Quote:
    """The report's own words on this inspection: `source` says from which report and which part of it, `report` and
    `section` where to read on."""

    words: str
    source: str
    report: int
    section: int


@dataclass(frozen=True, slots=True)
class NewsDetail:
    """Everything the detail shows of one change. `fields` are field, before, now; `earlier` registrations as label and
    URN; `held` whether Find can open the setting."""

    item: ChangeItem
    title: str
    line: str
    what: str
    came_about: str
    before: Side
    now: Side
    notes: tuple[str, ...] = ()
    fields: tuple[tuple[str, str, str], ...] = ()
    rules: tuple[RuleCard, ...] = ()
    earlier: tuple[tuple[str, str], ...] = ()
    quote: Quote | None = None


def news_detail(library: Library, item: ChangeItem, since: str, until: str) -> NewsDetail:
    """Read it; `since` and `until` are the two releases compared (ISO)."""
    record = library.show(item.urn)
    setting = record.setting
    before, now, notes = _sides(item, record, since, until)
    if item.newly_listed:
        notes = (*notes, NOT_NEWS)
    line = words.BETWEEN.join(
        part for part in (words.second_line(setting), words.area(setting), tr("URN {urn}", urn=item.urn)) if part
    )
    between = tr(
        "Between the releases as at {day} and {day2}.", day=in_words(item.from_as_at), day2=in_words(item.to_as_at)
    )
    return NewsDetail(
        item, title_of(item), line, what(item), between, before, now, notes,
        tuple((f.field, f.before or "", f.after or "") for f in library.nation.fields(item.urn, since, until)),
        _rules(library, item, until), _earlier(library, item), _quote(library, item),
    )  # fmt: skip


def rule_card(told: dict[str, Any]) -> RuleCard:
    """A row of the engine's rule triggers as it is shown."""
    day = in_words(told["valid_from"])
    valid = (
        tr("In force from {day} to {last}", day=day, last=in_words(told["valid_until"]))
        if told["valid_until"]
        else tr("In force from {day}", day=day)
    )
    source = f"{told['source']}, {told['source_date']}. {valid}. {told['check']}"
    return RuleCard(told["title"], f"{told['words']} (“{told['says']}”)", told["why"], source, told["source_url"] or "")


def _rules(library: Library, item: ChangeItem, until: str) -> tuple[RuleCard, ...]:
    if not item.la or item.kind == "left":
        return ()
    try:
        found = library.nation.triggers([item.la], until)
    except KnownError as error:  # the setting is held, so is the release; a council may have another name in it
        if error.code != "unknown-value":
            raise
        return ()
    return tuple(rule_card(t.as_json()) for t in found if t.setting.urn == item.urn)


def _quote(library: Library, item: ChangeItem) -> Quote | None:
    """From the report of the inspection that the change tells of, where one is held: on safeguarding where that is not
    met, else what it is like for a child."""
    if kind_of(item) not in _VISITS or not library.has_reports:
        return None
    (said,) = library.reports.words_of([item.urn])
    for words_ in (said.card, said.earlier):
        if words_ is None or item.date is None or words_.file.inspected != item.date:
            continue
        wanted = ("safeguarding", "improve") if item.not_met else ("child", "improve")
        for passage in (passage for theme in wanted for passage in words_.themes.get(theme, ())):
            told = " ".join(passage.text.split())
            part = f", ‘{passage.title}’" if passage.title else ""
            source = tr("Report of {day}{part}", day=in_words(item.date), part=part)
            return Quote(_first_sentences(told), source, words_.file.id, passage.section_id)
    return None


def _first_sentences(text: str) -> str:
    """The first sentences, whole, of at most some lines; a longer sentence is cut at a word."""
    ends = [match.end() for match in _SENTENCE.finditer(text) if match.end() <= QUOTED]
    if ends:
        return text[: ends[-1]].strip()
    return text if len(text) <= QUOTED else f"{text[:QUOTED].rsplit(' ', 1)[0]} …"


def _earlier(library: Library, item: ChangeItem) -> tuple[tuple[str, str], ...]:
    if not item.perhaps:
        return ()
    return tuple((setting.label, setting.urn) for setting in library.settings(item.perhaps))


def _sides(item: ChangeItem, record: Record, since: str, until: str) -> tuple[Side, Side, tuple[str, ...]]:
    then, today = tr("As at {day}", day=in_words(since)), tr("As at {day}", day=in_words(until))
    kind = kind_of(item)
    if kind in _VISITS:
        return _visits(item, record, then, today)
    if kind == "joined":
        return (
            Side(tr("Before"), then, lines=(tr("Not on the register"),)),
            Side(tr("Now"), today, lines=(what(item),)),
            (),
        )
    if kind == "came_back":
        words_ = (tr("Not on the register"), tr("It had been on it in an older release."))
        return Side(tr("Before"), then, lines=words_), Side(tr("Now"), today, lines=(what(item),)), ()
    if kind == "left":
        meant = tr("That may be a closure, a new owner or a new registration.")
        return (
            Side(tr("Before"), then, lines=(tr("On the register"),)),
            Side(tr("Now"), today, lines=(what(item), meant)),
            (),
        )
    if kind == "perhaps_reregistered":
        return (
            Side(tr("Before"), then, lines=(tr("URN {before}", before=item.before),)),
            Side(tr("Now"), today, lines=(tr("URN {urn}", urn=item.urn),)),
            (YOU_DECIDE,),
        )
    if kind == "person_changed":
        return (
            Side(tr("Before"), then, lines=(tr("One registered person"),)),
            Side(tr("Now"), today, lines=(what(item),)),
            (),
        )
    hidden = tr("Withheld by Ofsted")
    told = later("{number} places for children under 8") if kind == "places_changed" else "{number}"
    lines = [(look_up(told).format(number=part) if part else hidden,) for part in (item.before, item.after)]
    return Side(tr("Before"), then, lines=lines[0]), Side(tr("Now"), today, lines=lines[1]), ()


def _visits(item: ChangeItem, record: Record, then: str, today: str) -> tuple[Side, Side, tuple[str, ...]]:
    """Both inspections in their own shapes; where a release revised the same inspection, both in words alone."""
    revised = item.was_date == item.date
    old = None if revised else _inspection(record, item.was_date, item.was_visit)
    new = _inspection(record, item.date, item.visit)
    before = Side(tr("Before"), then, lines=(item.before or tr("No inspection listed"),))
    if old is not None:
        before = _shown(tr("Before"), then, old)
    now = Side(tr("Now"), today, lines=(item.after or "",))
    if new is not None and not revised:
        now = _shown(tr("Now"), today, new)
    notes = []
    if old is not None and new is not None and {old["kind"], new["kind"]} == {CARD, GRADED}:
        notes.append(TWO_SCALES)
    if revised:
        notes.append(tr("The newer release says something else of the same inspection."))
    return before, now, tuple(notes)


def _inspection(record: Record, date: str | None, visit: str | None) -> dict[str, Any] | None:
    """The inspection of a day; where there are several, the one of this kind."""
    found = [each for each in record.inspections if each["inspected"] == date] if date else []
    named = [each for each in found if each["kind"] == visit]
    return next(iter(named or found), None)


def _shown(title: str, as_at: str, visit: dict[str, Any]) -> Side:
    kind, areas = visit["kind"], visit["areas"]
    form = {CARD: "report_card", GRADED: "graded"}.get(kind, "met_not_met")
    safe = None
    if visit["safeguarding"] is not None:
        said = words.safeguarding_words(form, visit["safeguarding"])
        safe = ChipFace("safe" if visit["safeguarding"] == "met" else "unsafe", said)
    lines = (_TITLES.get(kind, tr("Visit")), tr("Inspected {day}", day=in_words(visit["inspected"])))
    if kind == CARD:
        named = [area for area in scale(CARD).areas if area.key != "overall"]
        grades = tuple((spoken(a.heading), ChipFace("card", areas.get(a.heading, tr("Not given")))) for a in named)
        return Side(title, as_at, safe, None, grades, lines)
    overall = visit["overall"]
    if kind == GRADED:
        chip = ChipFace("graded", overall) if overall else ChipFace("none", tr("Overall grade not published"))
    else:
        chip = ChipFace("met", overall or tr("No result given"))
    return Side(title, as_at, safe, chip, (), lines)
