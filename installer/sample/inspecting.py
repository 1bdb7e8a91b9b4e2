"""The invented inspection history of a setting: which visits there were, under which framework, and what they found.

Dates keep to the frameworks (domain: graded to 9 November 2025, report cards from the 10th, out-of-school outcomes from
September 2019), skip the pause of 2020, fall on working days, and never lie after the last day asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from chance import Chance

EIF = date(2019, 9, 1)
LAST_GRADED = date(2025, 11, 7)
FIRST_CARD = date(2025, 11, 10)
PAUSE = (date(2020, 3, 17), date(2021, 5, 3))
CARD_GRADES = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
FULL_VISIT = "Early years full inspection"
LETTERS = dict(zip("XSENUI.", (*CARD_GRADES, "Insufficient evidence", ""), strict=True))
WORDS = {"Met": "Met", "Actions": "Not met with actions", "Enforcement": "Not met with enforcement"}


@dataclass(frozen=True)
class Inspection:
    """One visit. `kind` is graded, card, ncor, oosc or cr; `areas` are four for graded, six for a card."""

    kind: str
    day: date
    outcome: str = ""
    areas: tuple[str, ...] = ()
    safeguarding: str = ""
    visit: str = ""


def written(setting: dict[str, Any]) -> list[Inspection]:
    """The inspections of a setting that cases.toml writes out."""
    found = []
    for line in setting.get("graded", []):
        day, overall, *areas, safeguarding = line.split()
        found.append(Inspection("graded", date.fromisoformat(day), overall, tuple(areas), safeguarding))
    for line in setting.get("card", []):
        day, safeguarding, visit, *letters = line.split()
        again = " (reinspection)" if visit == "again" else ""
        found.append(
            Inspection(
                "card",
                date.fromisoformat(day),
                areas=tuple(LETTERS[x] for x in letters),
                safeguarding=safeguarding.replace("-", " "),
                visit=FULL_VISIT + again,
            )
        )
    for kind in ("ncor", "cr", "oosc"):
        for line in setting.get(kind, []):
            day, outcome, *safeguarding = line.split()
            found.append(Inspection(kind, date.fromisoformat(day), WORDS[outcome], safeguarding="".join(safeguarding)))
    return found


def drawn(
    chance: Chance, registered: date, until: date, kind: str, childminder: bool, odds: dict[str, Any]
) -> list[Inspection]:
    """The inspections of a setting by chance. `kind` is early-years, club or register."""
    if kind == "register":
        return _register_only(chance, registered, until, odds)
    if kind == "club":
        return _club(chance, registered, until, odds)
    if chance.happens(0.045):  # registered, perhaps for long, and nothing in the release
        return _without_children(chance, registered, None, until, odds) if childminder else []
    found = _graded(chance, registered, until, odds)
    if childminder:
        last = max((i.day for i in found if i.kind == "graded"), default=None)
        if chance.happens(0.13 if last else 0.25):
            found += _without_children(chance, registered, last, until, odds)
    return found


def _graded(chance: Chance, registered: date, until: date, odds: dict[str, Any]) -> list[Inspection]:
    found: list[Inspection] = []
    day = registered + timedelta(days=250 + chance.below(650))
    if day < date(2008, 9, 8):  # the oldest outcomes in the published files
        day = chance.day(date(2008, 9, 8), date(2012, 8, 31))
    worry, quality = False, chance.spread()
    while (day := _working(day)) <= until:
        if LAST_GRADED < day < FIRST_CARD:
            day = FIRST_CARD
        again = worry
        if day >= FIRST_CARD:
            found.append(_card(chance, day, again, odds))
            break
        inspection = _four_grades(chance, day, again, quality, odds)
        found.append(inspection)
        worry = inspection.outcome in "34"
        usual = (2150, 1500) if chance.happens(0.1) else (1150, 1080)
        wait = {"3": (260, 150), "4": (110, 70)}.get(inspection.outcome, usual)
        day += timedelta(days=wait[0] + chance.below(wait[1]))
    return found


def _four_grades(chance: Chance, day: date, again: bool, quality: float, odds: dict[str, Any]) -> Inspection:
    overall = chance.weighted(odds["graded"] if day >= EIF else odds["graded_first"])
    if again and overall in "34" and chance.happens(0.8):
        overall = "2"
    if quality > 1.0 and overall == "2" and chance.happens(0.35):
        overall = "1"
    if day < EIF:
        return Inspection("graded", day, overall, ("-", "-", "-", overall), "-")
    areas = [_near_overall(chance, overall) for _ in range(3)]
    leadership = overall if overall in "34" or chance.happens(0.92) else _near_overall(chance, overall)
    safe = "No" if overall == "4" and chance.happens(0.75) else "Yes"
    return Inspection("graded", day, overall, (*areas, leadership), safe)


def _near_overall(chance: Chance, overall: str) -> str:
    nearby = {
        "1": [("1", 9), ("2", 1)],
        "2": [("2", 88), ("1", 12)],
        "3": [("3", 6), ("2", 4)],
        "4": [("4", 5), ("3", 5)],
    }
    return chance.weighted(nearby[overall])


def _card(chance: Chance, day: date, again: bool, odds: dict[str, Any], given: str = "111111") -> Inspection:
    centre = [g for g, _ in odds["card"]].index(chance.weighted(odds["card"]))
    areas = []
    for part in given:
        step = chance.weighted([(0, 66), (-1, 18), (1, 16)])
        at = centre if centre + step in (-1, 0, 4) and chance.happens(0.8) else centre + step
        areas.append(CARD_GRADES[min(max(at, 0), 4)] if part == "1" else "")
    risk = {"Urgent improvement": 0.6, "Needs attention": 0.05}
    safe = "Not met" if chance.happens(max(risk.get(areas[4], 0.0), risk.get(areas[5], 0.0))) else "Met"
    if given == "111111" and chance.happens(0.01):
        areas[2] = "Insufficient evidence"
    return Inspection("card", day, "", tuple(areas), safe, FULL_VISIT + (" (reinspection)" if again else ""))


def _club(chance: Chance, registered: date, until: date, odds: dict[str, Any]) -> list[Inspection]:
    found: list[Inspection] = []
    if registered < date(2017, 1, 1) and chance.happens(0.12):
        day = _working(chance.day(max(registered + timedelta(days=400), date(2010, 1, 11)), date(2019, 7, 19)))
        found.append(_four_grades(chance, day, again=False, quality=0.0, odds=odds))
    opens = max(registered + timedelta(days=300), date(2021, 9, 6))
    if opens < LAST_GRADED and chance.happens(0.68):
        day = min(_working(chance.day(opens, LAST_GRADED)), until)
        outcome = chance.weighted(odds["oosc"])
        safe = "No" if outcome.endswith("enforcement") or (outcome != "Met" and chance.happens(0.3)) else "Yes"
        found.append(Inspection("oosc", day, outcome, safeguarding=safe))
    if registered < date(2025, 1, 1) and until > FIRST_CARD and chance.happens(0.15):
        found.append(_card(chance, _working(chance.weekday(FIRST_CARD, until)), False, odds, "100111"))
    return [i for i in found if i.day >= registered]


def _register_only(chance: Chance, registered: date, until: date, odds: dict[str, Any]) -> list[Inspection]:
    opens = max(registered + timedelta(days=120), date(2010, 1, 11))
    if opens >= until or not chance.happens(0.5):
        return []
    day = max(chance.weekday(opens, until), chance.weekday(opens, until))
    day = _working(day)
    return [Inspection("cr", min(day, until), chance.weighted(odds["cr"]))]


def _without_children(
    chance: Chance, registered: date, graded: date | None, until: date, odds: dict[str, Any]
) -> list[Inspection]:
    opens = graded + timedelta(days=60) if graded and chance.happens(0.6) else registered + timedelta(days=200)
    opens = max(opens, date(2013, 2, 6))
    closes = min(LAST_GRADED, until)
    if opens >= closes:
        return []
    day = _working(chance.weekday(opens, closes))
    return [Inspection("ncor", day, chance.weighted(odds["ncor"]))] if day <= closes and day != graded else []


def _working(day: date) -> date:
    """`day`, or a day past the pause of 2020, or the Friday before a week-end."""
    if PAUSE[0] <= day <= PAUSE[1]:
        day += timedelta(days=413)
    return day - timedelta(days=max(0, day.weekday() - 4))
