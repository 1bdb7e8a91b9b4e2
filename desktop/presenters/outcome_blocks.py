"""A setting's dated outcomes as cards: the latest one first, then later visits without grades, then the other scale.

The frameworks never meet in one card. A visit without grades is named beside the grade and never in its place; of two
scales each keeps its own card and date; older inspections of the same scale stand in the timeline alone.
"""

from __future__ import annotations

from data_sync.api import Block, Setting, age_in_words, in_words
from desktop.language import tr
from desktop.models.detail_face import ChipFace, OutcomeBlock
from desktop.presenters import setting_words as words
from desktop.presenters.scales import CARD, GRADED, scale, spoken

STAFF_MAY_HAVE_CHANGED = tr("Staff and managers may have changed since.")
OLD_AFTER_YEARS = 3
NO_OVERALL = tr("A report card has no overall grade. Read the six areas one by one.")
NOT_SEPARATE = tr("Other areas were not judged separately, or not published, under the rules of that time.")
NOT_STATED = tr("This inspection’s published data has no separate safeguarding result.")
_TITLES = {CARD: tr("report card"), GRADED: tr("four-grade scale")}
_FORMS = {CARD: "report_card", GRADED: "graded"}
_VISITS = {
    "ncor": tr("no children attending"),
    "oosc": tr("out-of-school care only"),
    "cr": tr("Childcare Register only"),
}
_CHECKS = {
    "ncor": tr("Visit, no children"),
    "oosc": tr("Out-of-school check"),
    "cr": tr("Childcare Register check"),
}
_VISITED = {
    "ncor": tr("The visit found no children attending, so no grades were given."),
    "oosc": tr("Before- and after-school or holiday care only: checked, not graded on education."),
    "cr": tr("Childcare Register only: checked against the requirements, not graded for quality."),
}


def blocks_of(setting: Setting, today: str) -> tuple[OutcomeBlock, ...]:
    """The cards of `setting` in the order they are shown; never empty, since a blank has a card with its reason."""
    latest = latest_of(setting)
    if latest is None:
        reason = setting.outcome.why_none or tr("No inspection outcome in this release.")
        return (
            OutcomeBlock(tr("Latest outcome: none published"), "", ChipFace("none", spoken(reason)), explains="none"),
        )
    if latest.kind not in (CARD, GRADED):
        return (_checked(latest, today), *_later(setting, latest, today))
    before = _other_scale(setting, latest)
    shown = [_graded(latest, today), *_later(setting, latest, today)]
    if before is not None:
        shown.append(_before(before, today))
    return tuple(shown)


def latest_of(setting: Setting) -> Block | None:
    """The block that the setting's latest outcome was taken from."""
    outcome = setting.outcome
    kinds = {"report_card": (CARD,), "graded": (GRADED,), "met_not_met": tuple(_VISITS)}.get(outcome.form, ())
    return next((b for b in setting.blocks if b.kind in kinds and b.date == outcome.inspected), None)


def inspected_words(date: str, today: str) -> str:
    """ "Inspected 12 May 2026, 6 months ago"."""
    return tr("Inspected {day}, {age_in_words}", day=in_words(date), age_in_words=age_in_words(date, today))


def age_notes(date: str, today: str) -> tuple[str, ...]:
    """What must be said of an old outcome."""
    years_ago = f"{int(today[:4]) - OLD_AFTER_YEARS:04d}{today[4:]}"
    return (STAFF_MAY_HAVE_CHANGED,) if date < years_ago else ()


def safeguarding_chip(block: Block) -> ChipFace | None:
    """The block's separate safeguarding result, or None where it states none."""
    if block.safeguarding not in (1, 2):
        return None
    met = block.safeguarding == 1
    return ChipFace(
        "safe" if met else "unsafe",
        words.safeguarding_words(_FORMS.get(block.kind, "met_not_met"), "met" if met else "not-met"),
    )


def _graded(block: Block, today: str) -> OutcomeBlock:
    notes = age_notes(block.date, today)
    safe = safeguarding_chip(block)
    areas = _areas(block)
    if safe is None:
        notes = (NOT_STATED, *notes)
    if block.kind == GRADED and len(areas) < len(scale(GRADED).areas) - 1:
        notes = (NOT_SEPARATE, *notes)
    return OutcomeBlock(
        tr("Latest outcome: {titles}", titles=_TITLES[block.kind]),
        inspected_words(block.date, today),
        chip=None if block.kind == CARD else overall_chip(block),
        safeguarding=safe,
        areas=areas,
        notes=(NO_OVERALL, *notes) if block.kind == CARD else notes,
        explains=block.kind,
    )


def overall_chip(block: Block) -> ChipFace:
    """The grade for the whole as it was called on the day; never asked of a report card."""
    return ChipFace("graded", block.overall) if block.overall else ChipFace("none", tr("Overall grade not published"))


def _areas(block: Block) -> tuple[tuple[str, ChipFace], ...]:
    """The areas in the framework's fixed order. A report card shows all six, also those not given; the four-grade scale
    those that were judged, since before September 2019 most were not."""
    told = block.areas
    named = [area for area in scale(block.kind).areas if area.key != "overall"]
    if block.kind == CARD:
        return tuple((spoken(a.heading), ChipFace("card", told.get(a.heading, tr("Not given")))) for a in named)
    return tuple((spoken(a.heading), ChipFace("graded", told[a.heading])) for a in named if a.heading in told)


def _later(setting: Setting, latest: Block, today: str) -> list[OutcomeBlock]:
    """Visits without grades after the latest grade: named, never in its place."""
    return [
        OutcomeBlock(
            tr("Later visit: {visits}", visits=_VISITS[block.kind]),
            tr("Visited {day}, {age_in_words}", day=in_words(block.date), age_in_words=age_in_words(block.date, today)),
            chip=ChipFace("met", block.overall or tr("No result given")),
            safeguarding=_when_not_met(block),
            notes=(_VISITED[block.kind],),
            earlier=True,
        )
        for block in setting.blocks
        if block.kind in _VISITS and block.date > latest.date
    ]


def _checked(block: Block, today: str) -> OutcomeBlock:
    return OutcomeBlock(
        tr("Latest outcome: {visits}", visits=_VISITS[block.kind]),
        inspected_words(block.date, today),
        chip=ChipFace("met", block.overall or tr("No result given")),
        safeguarding=safeguarding_chip(block),
        notes=(_VISITED[block.kind], *age_notes(block.date, today)),
        explains="met",
    )


def _other_scale(setting: Setting, latest: Block) -> Block | None:
    other = GRADED if latest.kind == CARD else CARD
    return next((b for b in setting.blocks if b.kind == other and b.nth == 1), None)


def _before(block: Block, today: str) -> OutcomeBlock:
    when = tr(
        "{inspected_words}{between}a different scale, not comparable",
        inspected_words=inspected_words(block.date, today),
        between=words.BETWEEN,
    )
    title = tr("Before that: {titles}", titles=_TITLES[block.kind])
    if block.kind == CARD:
        return OutcomeBlock(title, when, safeguarding=_when_not_met(block), areas=_areas(block), earlier=True)
    return OutcomeBlock(title, when, chip=overall_chip(block), safeguarding=_when_not_met(block), earlier=True)


def _when_not_met(block: Block) -> ChipFace | None:
    return safeguarding_chip(block) if block.safeguarding == 2 else None


def in_one_line(kind: str, overall: str | None) -> str:
    """An inspection as a line of the timeline: "Report card", "Four-grade scale: Good", "Visit, no children: Met"."""
    if kind == CARD:
        return tr("Report card")
    if kind == GRADED:
        return tr("Four-grade scale: {value}", value=overall or tr("grade not published"))
    return f"{_CHECKS.get(kind, tr('Check'))}: {overall or tr('no result given')}"
