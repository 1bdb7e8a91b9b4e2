"""A pack for visits: a page a setting with what it is, its latest outcomes in their own framework's words, what the
reports held say must improve, the questions that raises, the person's own questions, and room to write.

Nothing is judged here: every statement is the publisher's, with its date. Notes a person has made stay with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from data_sync.domain.dates import age_in_words, in_words, months_between
from data_sync.domain.frameworks import kind as inspection_kind
from data_sync.domain.frameworks import scale_of
from data_sync.domain.outcome import latest
from data_sync.insight.comparison import SAFEGUARDING_WORDS
from data_sync.insight.improve import Improvement, ImproveQuery
from data_sync.language import tr, trn
from data_sync.share.pack import OLD_MONTHS, Block, Facts, Head, Lines, Listed, PackPage, Words, inspected_words

if TYPE_CHECKING:
    from data_sync.domain.outcome import Block as Judged
    from data_sync.domain.setting import Setting

ROOM = 8
"""Lines to write on."""
WEAK = {"card": ("needs", "urgent"), "graded": ("requires", "inadequate")}
"""Grades of which one asks what has been done since."""


class Improving(Protocol):
    """What of the reports held is asked here."""

    def improve_items(self, query: ImproveQuery, start: int = 0, count: int = 100) -> list[Improvement]: ...
    def files(self, urn: str) -> Sequence[Any]: ...


def visit_pages(
    settings: Sequence[Setting], reports: Improving, questions: Sequence[str], today: str
) -> tuple[PackPage, ...]:
    """The pages of these settings, in their order."""
    return tuple(_page(setting, reports, tuple(questions), today) for setting in settings)


def _page(setting: Setting, reports: Improving, questions: tuple[str, ...], today: str) -> PackPage:
    must = improvements(setting, reports)
    blocks: list[Block] = [
        Facts(facts(setting, today)),
        *outcomes(setting, today),
        *improve_blocks(must, setting, reports),
    ]
    for title, asked in ((tr("Questions this raises"), raised(setting, must, today)), (tr("Our questions"), questions)):
        if asked:
            blocks += [Head(title), Listed(tuple((question, "") for question in asked), boxes=True)]
    return PackPage(setting.label, (*blocks, Head(tr("Notes")), Lines(ROOM)))


def improvements(setting: Setting, reports: Improving) -> list[Improvement]:
    """What the newest report held that asks for anything says must or should improve."""
    items = reports.improve_items(ImproveQuery(urns=(setting.urn,)), 0, 100)
    newest = max((i.inspected or "" for i in items), default="")
    return sorted((i for i in items if (i.inspected or "") == newest), key=lambda i: not i.must)


def improve_blocks(items: Sequence[Improvement], setting: Setting, reports: Improving) -> list[Block]:
    """These under their heading; where there are none, why."""
    head = Head(tr("What the report says must improve"))
    files = [file for file in reports.files(setting.urn) if file.state == "held"]
    if items:
        listed = tuple(
            (tr("Must: {action}", action=i.text) if i.must else tr("Should: {action}", action=i.text), _cited(i))
            for i in items
        )
        newest, of = max((file.inspected or "" for file in files), default=""), items[0].inspected or ""
        if of and newest > of:
            said = tr(
                "The newest report held, of {newest}, lists nothing; the one of {earlier} did.",
                newest=in_words(newest), earlier=in_words(of),
            )  # fmt: skip
            return [head, Words(said, "quiet"), Listed(listed)]
        return [head, Listed(listed)]
    held = len(files)
    if not held:
        return [head, Words(tr("No report is held here. Read the newest one on Ofsted's page."), "quiet")]
    said = trn(
        "{n} report is held, and it lists nothing that must or should improve. Read it in full: a report can say so in"
        " other words.",
        "{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say"
        " so in other words.",
        held, n=held,
    )  # fmt: skip
    return [head, Words(said, "quiet")]


def _cited(item: Improvement) -> str:
    if not item.inspected:
        return tr("report without a date")
    day = in_words(item.inspected)
    if item.due is None:
        return tr("report of {day}", day=day)
    return tr("report of {day}, by {due}", day=day, due=in_words(item.due))


def facts(setting: Setting, today: str) -> tuple[tuple[str, str], ...]:
    """What the setting is, where, and how long ago it was inspected."""
    where = ", ".join(part for part in (setting.address, setting.town, setting.postcode) if part)
    facts = [
        ("URN", setting.urn),
        (tr("Type"), ", ".join(part for part in (setting.type, setting.subtype) if part)),
        (tr("Address"), where if where and not setting.withheld else tr("Ofsted does not publish it")),
        (tr("Telephone"), (setting.telephone or "") if not setting.withheld else ""),
        (tr("Places"), tr("{n}, the most children under 8 at one time", n=setting.places) if setting.places else ""),
        (tr("Last inspected"), _inspected(setting, today)),
    ]
    if setting.left_as_at:
        left = tr("No longer on the register as at {day}.", day=in_words(setting.left_as_at))
        facts.append((tr("Register"), left))
    return tuple((name, value) for name, value in facts if value)


def _inspected(setting: Setting, today: str) -> str:
    day = setting.outcome.inspected
    return inspected_words(day, today) if day else ""


def outcomes(setting: Setting, today: str) -> list[Block]:
    """The latest outcome of each kind in its own framework's words, dated; where there is none, the reason."""
    blocks: list[Block] = [Words(setting.outcome.why_none)] if setting.outcome.why_none else []
    for judged in (b for b in setting.blocks if b.nth == 1):
        age = age_in_words(judged.date, today)
        blocks.append(Head(f"{inspection_kind(judged.kind).title}, {in_words(judged.date)}: {age}"))
        if judged.safeguarding == 2:
            blocks.append(Words(tr("Safeguarding not met."), "alert"))
        blocks.append(Facts(_judged(judged)))
    return blocks


def _judged(block: Judged) -> tuple[tuple[str, str], ...]:
    lines = [(tr("Overall"), block.overall)] if block.overall else []
    lines += list(block.areas.items())
    words = SAFEGUARDING_WORDS.get(("card" if block.kind == "card" else "other", block.safeguarding))
    if words:
        lines.insert(0, (tr("Safeguarding"), words))
    if block.kind == "card":
        lines.append((tr("Overall"), tr("None: a report card gives no overall grade.")))
    return tuple(lines)


def raised(setting: Setting, items: Sequence[Improvement], today: str) -> tuple[str, ...]:
    """Questions that the latest outcome and the report raise."""
    block = latest(setting.blocks)
    if block is None:
        return (tr("No outcome is published in this release. When was the last inspection? May we see the report?"),)
    asked, day, on = [], in_words(block.date), scale_of(block.kind)
    if block.safeguarding == 2:
        asked.append(tr("Safeguarding was not met on {day}. What was wrong, and what has changed since?", day=day))
    for area, code in zip(on.areas, block.grades, strict=True):
        grade = on.grade(code)
        if grade is not None and grade.key in WEAK.get(block.kind, ()):
            asked.append(
                tr(
                    "{area}: “{grade}” on {day}. What has been done since?",
                    area=area.heading, grade=grade.word_on(block.date), day=day,
                )
            )  # fmt: skip
    if items:
        asked.append(tr("What became of each thing that the report says must or should improve?"))
    if months_between(block.date, today) >= OLD_MONTHS:
        asked.append(tr("The inspection is more than three years ago. Who leads now, and who has stayed?"))
    return tuple(asked)
