"""A setting's timeline in words: the marks of its picture and the lines of its list, from the same items. Pure.

The picture has two parts with a break between them: before 10 November 2025 and from then on. Nothing joins grades
across it (domain rules 1 and 4); inspections stand as marks of their kind, and no mark is coloured by its grade.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from data_sync.api import in_short_words, in_words, month_in_words
from desktop.language import tr, trn
from desktop.presenters.outcome_blocks import in_one_line
from desktop.presenters.scales import spoken
from desktop.presenters.setting_words import safeguarding_words

if TYPE_CHECKING:
    Item = Any  # an item of `Library.timeline`

Shape = Literal["square", "circle", "bar", "ring", "joined", "left", "change", "hole", "break"]
LEGEND = (
    ("square", tr("a square: a report card")),
    ("circle", tr("a circle: an inspection on the four-grade scale")),
    ("bar", tr("a bar: a check, met or not met")),
    ("ring", tr("a ring: no result published")),
    ("hole", tr("a dotted line: no release held")),
    ("light", tr("a thin stroke: other rules, the same four grades")),
)
BREAK = "2025-11-10"
"""From this day inspections end in report cards."""
SHAPES: dict[str, Shape] = {"card": "square", "graded": "circle"}
CHANGES = {
    "renamed": tr("Renamed"),
    "withheld": tr("Name"),
    "places": tr("Places"),
    "registers": tr("Registers"),
    "type": tr("Kind"),
    "moved": tr("Address"),
    "authority": tr("Authority"),
    "person": tr("Run by"),
    "listed": tr("First listed"),
    "came_back": tr("Back again"),
}
ICONS = {
    "renamed": "renamed", "withheld": "lock", "places": "places", "moved": "pin", "listed": "joined",
    "came_back": "joined", "person": "home",
}  # fmt: skip
ALERT = tr("Safeguarding not met")
"""What leads in the picture, short; the list has it in its framework's own words."""
FORMS = {"card": "report_card", "graded": "graded"}


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """One item. `day` is where it stands (ISO); `since` is set where only two releases' days are known.

    `label` is short, for the picture; `words` and `when` say all of it, `title` and `more` the same in two parts;
    `source` where it stands. `alert` says that safeguarding was not met. A ring is an inspection without a published
    result.
    """

    shape: Shape
    day: str
    when: str
    label: str
    words: str
    title: str
    more: str = ""
    source: str = ""
    since: str | None = None
    alert: str = ""
    light: bool = False  # a change of framework inside one scale
    icon: str = "info"  # for what is no inspection

    @property
    def sentence(self) -> str:
        """The item read aloud, with its source."""
        return " ".join(part for part in (f"{self.when}:", self.words, self.source) if part)

    @property
    def brief(self) -> str:
        """The item in a line or two, for under the picture."""
        if self.shape in SHAPES.values() or self.shape in ("bar", "ring"):
            lead = f"{self.alert}. " if self.alert else ""
            return f"{self.when}: {lead}{self.title}. {self.source}"
        when = "" if self.when in self.words else f"{self.when}: "
        return f"{when}{self.words} {self.source}".strip()


@dataclass(frozen=True, slots=True)
class TimelineFace:
    """All marks, newest first, from `first` to `last` (ISO). `broken` where the break lies between them."""

    urn: str
    as_at: str
    marks: tuple[TimelineMark, ...] = ()

    @property
    def first(self) -> str:
        return min((mark.since or mark.day for mark in self.marks if mark.shape != "break"), default=self.as_at)

    @property
    def last(self) -> str:
        return max((mark.day for mark in self.marks), default=self.as_at)

    @property
    def broken(self) -> bool:
        """Whether the scale of grades changes in it: inspections on the one side, and time on the other."""
        turn = any(mark.shape == "break" and mark.day == BREAK for mark in self.marks)
        return turn and self.first < BREAK <= max(self.last, self.as_at)

    @property
    def graded(self) -> bool:
        """Whether an inspection in it gave grades, or should have."""
        return any(mark.shape in (*SHAPES.values(), "ring") for mark in self.marks)

    def legend(self) -> str:
        """What the shapes of this picture stand for."""
        shapes: set[str] = {"light" if mark.light else mark.shape for mark in self.marks}
        told = [words for shape, words in LEGEND if shape in shapes]
        if any(mark.alert for mark in self.marks):
            told.insert(0, tr("a triangle: safeguarding not met"))
        joined = "; ".join(told)
        return f"{joined[:1].upper()}{joined[1:]}." if told else ""

    def summary(self) -> str:
        """The picture in a sentence."""
        if not self.marks:
            return tr("Timeline: nothing dated is known.")
        inspections = sum(mark.shape in ("square", "circle", "bar", "ring") for mark in self.marks)
        return trn(
            "Timeline from {day} to {day2}: {inspections} inspection among {count} things known. The arrow"
            " keys go through them; the list below says the same.",
            "Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow"
            " keys go through them; the list below says the same.",
            inspections,
            day=in_words(self.first),
            day2=in_words(self.as_at or self.last),
            inspections=inspections,
            count=len(self.marks),
        )


def timeline_face(timeline: Any) -> TimelineFace:
    """The face of what `Library.timeline` gives."""
    return TimelineFace(timeline.urn, timeline.as_at, tuple(_mark(item) for item in timeline.items))


def _mark(item: Item) -> TimelineMark:
    if item.kind == "inspection":
        return _inspection(item, item.judged)
    words = spoken(item.words)
    title, _, more = words.partition(". ")
    since = item.between[0] if item.between else None
    shape, label, icon = _event(item)
    return TimelineMark(
        shape, item.at, item.when, label, words, title.rstrip("."), more, _source(item.source), since,
        light=shape == "break" and item.at != BREAK, icon=icon,
    )  # fmt: skip


def _event(item: Item) -> tuple[Shape, str, str]:
    """The shape, the label and the icon of what is no inspection."""
    if item.kind == "framework":
        return "break", _month(item.at), "minus"
    if item.kind == "registered":
        return "joined", tr("Registered"), "joined"
    if item.kind == "left":
        return "left", tr("Left the register"), "left"
    if item.kind == "unseen":
        return "hole", tr("Not known"), "info"
    return "change", _change(item), ICONS.get(item.kind, "info")


def _inspection(item: Item, judged: Any) -> TimelineMark:
    shape: Shape = SHAPES.get(judged.kind, "bar")
    if judged.kind == "card":
        label = tr("Report card")
    else:
        label = judged.overall or tr("No result published")
        shape = shape if judged.overall else "ring"
    form = FORMS.get(judged.kind, "met_not_met")
    guarded = safeguarding_words(form, judged.safeguarding)
    alert = ALERT if judged.safeguarding == "not-met" else ""
    return TimelineMark(
        shape, item.at, item.when, label, spoken(item.words), in_one_line(judged.kind, judged.overall),
        _found(judged, guarded), _source(item.source), None, alert,
    )  # fmt: skip


def _found(judged: Any, guarded: str) -> str:
    """What an inspection found, beyond its title: safeguarding first where it is not met."""
    leads = judged.safeguarding == "not-met"
    told = [guarded] if leads else []
    if judged.kind == "card":
        told += ["; ".join(f"{spoken(heading)}: {grade}" for heading, grade in judged.areas.items())]
        told += [tr("No overall grade is given")]
    if guarded and not leads:
        told.append(guarded)
    if not judged.still_listed:
        told.append(tr("Last listed as at {day}; later releases leave it out", day=in_words(judged.listed_in[-1])))
    return " ".join(f"{part}." for part in told if part)


def _change(item: Item) -> str:
    name = CHANGES.get(item.kind, tr("Changed"))
    if item.kind == "places" and item.before and item.after:
        return tr("{before} to {after} places", before=item.before, after=item.after)
    return name


def _source(source: Any) -> str:
    if source is None:
        return ""
    day = in_words(source.as_at)
    if source.row is None:
        return tr("From the release as at {day}.", day=day)
    return tr("From the release as at {day}, row {row:,}.", day=day, row=source.row)


def _month(iso: str) -> str:
    """ "Sep 2019"."""
    return month_in_words(iso)


def short_day(iso: str) -> str:
    """ "14 Sep 2022" of `2022-09-14`."""
    return in_short_words(iso)


def day_number(iso: str) -> int:
    """The day as a number, for placing it."""
    return date.fromisoformat(iso).toordinal()
