"""A setting as one row of the results, everything in words: its latest outcome in its own framework's shape."""

from __future__ import annotations

from data_sync.api import Setting, age_in_words
from desktop.language import later, look_up, tr
from desktop.models.row_face import OutcomeFace, RowFace
from desktop.presenters import setting_words as words
from desktop.presenters.distances import Units, distance_words
from desktop.presenters.scales import CARD, scale, spoken

_SCALES = {"graded": later("Four-grade scale: {outcome}"), "met": later("Checked: {outcome}")}


def row_face(setting: Setting, today: str, units: Units = "miles", second: str = "") -> RowFace:
    """The row of `setting`, ages told as on `today` (ISO), distances in `units`; `second` is what the second place is
    called ("work")."""
    outcome = setting.outcome
    leads = words.safeguarding_words(outcome.form, outcome.safeguarding) if outcome.safeguarding == "not-met" else None
    face = outcome_face(setting)
    age = age_in_words(outcome.inspected, today) if outcome.inspected else ""
    away = setting.distance_miles
    distance = "" if away is None else distance_words(away, units, about=setting.distance_about)
    further = setting.distance2_miles
    distance2 = "" if further is None else distance_words(further, units, about=setting.distance2_about)
    if distance2:
        distance2 = f"{second or tr('then')} {distance2}"
    name, line = words.title(setting), words.second_line(setting)
    away_words = ", ".join(part for part in (distance, distance2) if part)
    said = [leads or "", name, line.replace(words.BETWEEN, ", "), away_words, _spoken(face)]
    if age:
        said.append(tr("Inspected {age}", age=age))
    sentence = " ".join(f"{part.rstrip('.')}." for part in said if part)
    return RowFace(setting.urn, name, line, distance, face, age, leads, distance2=distance2, sentence=sentence)


def outcome_face(setting: Setting) -> OutcomeFace:
    """The latest outcome; a blank is its reason, never an empty chip."""
    outcome = setting.outcome
    if outcome.form == "report_card":
        grades = tuple(outcome.areas.get(area.heading) for area in scale(CARD).areas)
        return OutcomeFace("card", tr("Report card"), grades, tr("Report card"))
    if outcome.form == "graded":
        if outcome.overall is None:
            return OutcomeFace("none", tr("Overall grade not published"))
        return OutcomeFace("graded", outcome.overall)
    if outcome.form == "met_not_met":
        note = words.MET_KINDS.get(outcome.framework or "", "")
        return OutcomeFace("met", outcome.overall or tr("No result given"), note=note)
    return OutcomeFace("none", words.short_reason(setting))


def _spoken(face: OutcomeFace) -> str:
    if face.kind == "card":
        areas = zip(scale(CARD).areas, face.grades, strict=True)
        said = "; ".join(f"{spoken(area.heading)}: {grade or tr('not given')}" for area, grade in areas)
        return tr("Report card. {grades}", grades=said)
    if face.note:
        return f"{face.note}: {face.words}"
    return look_up(_SCALES.get(face.kind, "{outcome}")).format(outcome=face.words)
