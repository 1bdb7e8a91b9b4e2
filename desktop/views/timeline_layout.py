"""Where everything of a timeline's picture stands: two stretches of time with a break between them. Pure geometry.

The stretch before 10 November 2025 and the one from then on have scales of their own, so that eight months of report
cards are not a hair's breadth beside twenty years; the break says so, and nothing is drawn across it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.language import tr
from desktop.presenters.setting_timeline import BREAK, TimelineFace, TimelineMark, day_number, short_day

Measure = Callable[[str, str], int]
"""The width of words in a role ("label" or "date"), in pixels on the screen."""

INSPECTIONS = ("square", "circle", "bar", "ring")
MOST_LANES, MOST_LOWER = 3, 3
SIDE, GAP = 10, 30
LANE, LOWER_LANE, CAPTION, FOOT = 36, 22, 24, 22
MARK, BELOW_AXIS = 16, 20
LATER_LEAST, LATER_SHARE, LATER_MOST = 150, 0.3, 0.5
TICK_ROOM = 52


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time from `first` to `last` (day numbers) between the pixels `x0` and `x1`."""

    first: int
    last: int
    x0: int
    x1: int

    def x(self, day: int) -> int:
        """Where a day stands; days outside stand at the end."""
        share = (day - self.first) / max(1, self.last - self.first)
        return round(self.x0 + min(1.0, max(0.0, share)) * (self.x1 - self.x0))

    def holds(self, day: int) -> bool:
        return self.first <= day <= self.last


@dataclass(slots=True)
class Placed:
    """A mark at `x`, and its label's left end and lane from the axis outwards; a lane of -1 has no room for words.

    `alert` stands over the label where there is room for it too.
    """

    n: int
    mark: TimelineMark
    x: int
    label: str = ""
    label_x: int = 0
    label_width: int = 0
    lane: int = -1
    alert: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    others: tuple[int, ...] = ()


@dataclass(slots=True)
class Picture:
    """Everything placed. `upper` are inspections, `lower` what the register says, `holes` where nothing is held."""

    stretches: tuple[Stretch, ...] = ()
    broken: bool = False
    upper: list[Placed] = field(default_factory=list)
    lower: list[Placed] = field(default_factory=list)
    lights: list[Placed] = field(default_factory=list)
    holes: list[Placed] = field(default_factory=list)
    ticks: list[tuple[int, str]] = field(default_factory=list)
    lanes: int = 1
    lower_lanes: int = 0
    height: int = 0
    axis: int = 0

    def placed(self) -> Iterator[Placed]:
        """Everything that can be gone to."""
        yield from (*self.upper, *self.lower, *self.lights, *self.holes)


def lay_out(face: TimelineFace, width: int, px: Callable[[float], int], measure: Measure) -> Picture:
    """Place a timeline in a picture of this width, in pixels on the screen; of nothing there is an empty picture."""
    if not face.marks:
        return Picture()
    picture = Picture(_stretches(face, width, px), face.broken)
    for n, mark in enumerate(face.marks):
        _place(picture, n, mark, px)
    picture.lower = _grouped(picture.lower)
    picture.lanes = _label(picture.upper, picture.stretches, px, measure, MOST_LANES, dated=True)
    picture.lower_lanes = _label(picture.lower, picture.stretches, px, measure, MOST_LOWER, dated=False)
    picture.ticks = list(_ticks(face.as_at, picture.stretches, px, measure))
    picture.axis = px(CAPTION + 4) + picture.lanes * px(LANE) + px(MARK)
    picture.height = picture.axis + px(BELOW_AXIS) + picture.lower_lanes * px(LOWER_LANE) + px(FOOT)
    return picture


def _stretches(face: TimelineFace, width: int, px: Callable[[float], int]) -> tuple[Stretch, ...]:
    left, right = px(SIDE), max(px(SIDE) + 40, width - px(SIDE))
    first, last = day_number(face.first), day_number(max(face.last, face.as_at or face.last))
    if last - first < 30:
        last = first + 30
    turn = day_number(BREAK)
    if not face.broken:
        return (Stretch(first, last, left, right),)
    room = right - left - px(GAP)
    share = max(LATER_SHARE, (last - turn) / (last - first))
    later = max(min(px(LATER_LEAST), room // 2), round(room * min(LATER_MOST, share)))
    return (Stretch(first, turn - 1, left, right - later - px(GAP)), Stretch(turn, last, right - later, right))


def _place(picture: Picture, n: int, mark: TimelineMark, px: Callable[[float], int]) -> None:
    if mark.shape == "break" and not mark.light:
        return  # it is the break itself
    day = day_number(mark.day)
    stretch = _stretch_of(picture.stretches, day)
    placed = Placed(n, mark, stretch.x(day), mark.label)
    if mark.since is not None:
        since = day_number(mark.since)
        placed.spans = tuple(
            (s.x(since), s.x(day)) for s in picture.stretches if s.holds(since) or s.holds(day) or since < s.first < day
        )
    if mark.shape in INSPECTIONS:
        picture.upper.append(placed)
    elif mark.shape == "break":
        picture.lights.append(placed)
    elif mark.shape == "hole":
        picture.holes.append(placed)
    else:
        picture.lower.append(placed)


def _stretch_of(stretches: Sequence[Stretch], day: int) -> Stretch:
    return next((s for s in reversed(stretches) if day >= s.first), stretches[0])


def _grouped(lower: list[Placed]) -> list[Placed]:
    """Changes between the same two releases are one bracket with several names."""
    found: dict[tuple[str | None, str, str], Placed] = {}
    for placed in lower:
        kind = "change" if placed.mark.shape == "change" else placed.mark.shape
        key = (placed.mark.since, placed.mark.day, kind)
        held = found.setdefault(key, placed)
        if held is not placed:
            held.label = f"{held.label}, {placed.label[:1].lower()}{placed.label[1:]}"
            held.others = (*held.others, placed.n)
    return list(found.values())


def _settle(
    placed: Placed,
    alert: str,
    marks: Sequence[Placed],
    taken: list[_Taken],
    stretches: Sequence[Stretch],
    px: Callable[[float], int],
    measure: Measure,
    most: int,
    *,
    dated: bool,
) -> bool:
    """Find room for one label, under the words on safeguarding where there are any; whether there was any."""
    wide = max(measure(placed.label, "label"), measure(alert, "label"))
    if dated:
        wide = max(wide, measure(short_day(placed.mark.day), "date"))
    tall = 2 if alert else 1
    anchor, home = _anchor(placed, stretches)
    low, high = home.x0 - px(SIDE) + 4, home.x1 + px(SIDE) - 4 - wide
    if high < low:
        return False
    beside = [x for x in (anchor - px(6), anchor + px(6) - wide) if not _covers(marks, placed, x, x + wide)]
    lefts = [max(low, min(x, high)) for x in (anchor - wide // 2, *beside)]
    for lane in range(most + 1 - tall):
        fits = (x for x in lefts if _free(taken, lane, tall, x - px(5), x + wide + px(5), anchor, dated))
        free = next(fits, None)
        if free is not None:
            placed.lane, placed.label_x, placed.label_width, placed.alert = lane, free, wide, alert
            taken += [_Taken(lane + n, free - px(5), free + wide + px(5), anchor) for n in range(tall)]
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Taken:
    """Room that a label has taken: its lane, its ends, and where its leader goes down to the axis."""

    lane: int
    left: int
    right: int
    leader: int


def _label(
    marks: list[Placed],
    stretches: Sequence[Stretch],
    px: Callable[[float], int],
    measure: Measure,
    most: int,
    *,
    dated: bool,
) -> int:
    """Give each label the lane nearest to the axis where it has room, the newest first; how many lanes are used.

    A label stands over its mark or to one side of it, never on another, and no leader runs through one. What finds no
    room has none: the mark stands alone, and its words are in the list.
    """
    taken: list[_Taken] = []
    for placed in marks:
        for alert in (placed.mark.alert, "") if placed.mark.alert and dated else ("",):
            if _settle(placed, alert, marks, taken, stretches, px, measure, most, dated=dated):
                break
    return max((each.lane + 1 for each in taken), default=0)


def _anchor(placed: Placed, stretches: Sequence[Stretch]) -> tuple[int, Stretch]:
    """Where a label wants its middle, and the stretch it stands in: of a span the wider part."""
    if not placed.spans:
        return placed.x, _home(placed.x, stretches)
    a, b = max(placed.spans, key=lambda span: span[1] - span[0])
    middle = (a + b) // 2
    return middle, _home(middle, stretches)


def _covers(marks: Sequence[Placed], own: Placed, left: int, right: int) -> bool:
    """Whether a label beside its mark would stand over another mark and seem to be that one's."""
    return any(left < other.x < right for other in marks if other is not own)


def _home(x: int, stretches: Sequence[Stretch]) -> Stretch:
    return stretches[-1] if x >= stretches[-1].x0 else stretches[0]


def _free(taken: list[_Taken], lane: int, tall: int, left: int, right: int, leader: int, led: bool) -> bool:
    for other in taken:
        if lane <= other.lane < lane + tall and left < other.right and right > other.left:
            return False
        if led and other.lane < lane and other.left < leader < other.right:
            return False  # its leader would run through the other's words
        if led and other.lane > lane and left < other.leader < right:
            return False  # the other's leader would run through its words
    return True


def _ticks(
    as_at: str, stretches: Sequence[Stretch], px: Callable[[float], int], measure: Measure
) -> Iterator[tuple[int, str]]:
    """Years, or months where a stretch is short, as many as have room; and at the end the day of the newest release."""
    last = measure(short_day(as_at), "date") if as_at else 0
    end_of_all = stretches[-1].x1 + px(SIDE) - 4
    if as_at:
        yield end_of_all - last // 2, short_day(as_at)
    for stretch in stretches:
        months = max(1.0, (stretch.last - stretch.first) / 30.44)
        room = max(px(TICK_ROOM), measure(tr("Oct 2026"), "date") + px(14))
        fits = max(1, (stretch.x1 - stretch.x0) // room)
        step = next((s for s in (1, 3, 6, 12, 24, 60, 120, 240) if months / s <= fits + 0.6), 480)
        end = -10_000
        stop = end_of_all - last - px(10) if stretch is stretches[-1] else stretch.x1 + px(SIDE)
        for day in _steps(stretch, step):
            words = f"{day:%Y}" if step >= 12 else f"{day:%b %Y}"
            wide = measure(words, "date")
            x = stretch.x(day.toordinal())
            if x - wide // 2 > end and x + wide // 2 <= stop:
                end = x + wide // 2 + px(8)
                yield x, words


def _steps(stretch: Stretch, months: int) -> Iterator[date]:
    start = date.fromordinal(stretch.first)
    years = max(1, months // 12)
    number = (start.year - start.year % years) * 12 if months >= 12 else start.year * 12
    while (day := date(number // 12, number % 12 + 1, 1)).toordinal() <= stretch.last:
        if day.toordinal() >= stretch.first:
            yield day
        number += months
