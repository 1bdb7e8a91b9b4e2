"""Provider pages and reports of a few settings: the same outcomes as the register's, in the published layouts.

The PDFs are written by hand: Helvetica, one stream a page, nothing compressed, so that they are the same bytes on every
machine. Names and places stand in no report of a setting that is withheld.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape
from textwrap import wrap
from typing import Any

from chance import Chance
from inspecting import EIF, Inspection
from layouts import GRADE_WORDS
from register import CHILDMINDERS, Facts, Setting, facts_file

PAGES = "reports.ofsted.gov.uk/provider"
FILES = "files.ofsted.gov.uk/v1/file"
CIF = date(2015, 9, 1)
NEWEST = date(2026, 6, 30)
FIRST_FILE = 99_700_001
LINES_A_PAGE = 54
WIDTH = 92  # letters of Helvetica 10 on a page
AREAS = (
    "Inclusion",
    "Curriculum and teaching",
    "Achievement",
    "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing",
    "Leadership and governance",
)
GRADED = ("The quality of education", "Behaviour and attitudes", "Personal development", "Leadership and management")
IMPRINT = (
    "The Office for Standards in Education, Children's Services and Skills (Ofsted) inspects services providing"
    " education and skills."
)


@dataclass
class Sheet:
    """A report on its way to being a PDF: lines, headings among them in bold, and what stands at the foot."""

    foot: str
    lines: list[tuple[bool, str]] = field(default_factory=list)

    def heading(self, words: str) -> None:
        self.lines += [(True, line) for line in wrap(words, WIDTH - 14)]

    def say(self, *sentences: str) -> None:
        self.lines += [(False, line) for line in wrap(" ".join(sentences), WIDTH)]

    def items(self, some: list[str]) -> None:
        for item in some:
            self.lines += [(False, line) for line in wrap(f"\u2022 {item}", WIDTH)]


@dataclass(frozen=True)
class Listed:
    """A file that a page lists."""

    day: date
    title: str
    body: bytes

    @property
    def published(self) -> date:
        later = self.day + timedelta(days=28)
        return later if later <= NEWEST else self.day + timedelta(days=9)


def files(settings: list[Setting]) -> dict[str, bytes]:
    """Every page and file by its path."""
    told = facts_file("reports.toml")
    known = {setting.urn: setting for setting in settings}
    held: dict[str, bytes] = {}
    number = FIRST_FILE
    for wanted in told["setting"]:
        setting = known[wanted["urn"]]
        listed = _listed(setting, wanted, told)
        numbers = list(range(number, number + len(listed)))
        number += len(listed)
        held |= {f"{FILES}/{n}": file.body for n, file in zip(numbers, listed, strict=True)}
        category = 17 if setting.known().type in CHILDMINDERS else 16
        held[f"{PAGES}/{category}/{setting.urn}"] = _page(setting, listed, numbers, told)
    return held


def _listed(setting: Setting, wanted: dict[str, Any], told: dict[str, Any]) -> list[Listed]:
    found = []
    for visit in setting.inspections:
        missing = visit.day == wanted.get("missing")
        title = "Early years inspection" if visit.kind == "card" else "Inspection"
        if visit.kind == "cr":
            title = "Childcare Register inspection letter"
        body = _absent(told) if missing else _pdf(_report(setting, visit, told), told["mark"])
        found.append(Listed(visit.day, title, body))
    for summary in wanted.get("actions", []):
        sheet = _summary(setting, summary, told)
        found.append(Listed(summary["day"], f"{summary['came']}: actions taken", _pdf(sheet, told["mark"])))
    return sorted(found, key=lambda file: file.day, reverse=True)


def _absent(told: dict[str, Any]) -> bytes:
    head = "<head><title>Report not found - Find an Inspection Report - Ofsted</title></head>"
    body = f"<body><h1>Report not found</h1><!-- {told['mark']} --></body>"
    return f"<!DOCTYPE html><html>{head}{body}</html>\n".encode()


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


# --- what a report says ----------------------------------------------------------------------------------------------


def _report(setting: Setting, visit: Inspection, told: dict[str, Any]) -> Sheet:
    facts = setting.known()
    name = "" if facts.withheld else facts.name
    chance = Chance(setting.urn, "report", visit.day)
    words = {key: chance.shuffled(some) for key, some in told["words"].items()}
    if visit.kind == "card":
        return _card(setting, name, visit, words)
    if visit.kind == "cr":
        return _letter(name, visit)
    foot = f"Inspection report: {name or 'Childminder report'}, {_said(visit.day)}"
    sheet = Sheet(foot)
    sheet.heading(f"Inspection of {name}" if name else "Childminder report")
    if name:
        sheet.say(", ".join(filter(None, [*facts.address, facts.town, facts.postcode])))
    if visit.kind == "oosc" or (visit.kind == "graded" and visit.day >= EIF):
        _eif(sheet, setting, visit, words)
    else:
        _cif(sheet, setting, visit, words)
    return sheet


def _bad(visit: Inspection) -> bool:
    return visit.outcome in ("4", "Not met with enforcement", "Not met with actions") or visit.safeguarding in (
        "No",
        "Not met",
    )


def _improve(sheet: Sheet, visit: Inspection, words: dict[str, list[str]]) -> None:
    if _bad(visit):
        sheet.say(
            "To meet the requirements of the early years foundation stage and Childcare Register, the provider must:"
        )
        sheet.items(words["must"][:3])
    if visit.outcome in ("2", "3", "4"):
        sheet.say("To further improve the quality of the early years provision, the provider should:")
        sheet.items(words["should"][:2])


def _details(sheet: Sheet, setting: Setting) -> None:
    facts = setting.known()
    sheet.heading("Setting details")
    for line in (
        f"Unique reference number {setting.urn}",
        f"Local authority {facts.authority}",
        f"Type of provision {facts.type}",
        f"Total number of places {facts.places}",
    ):
        sheet.say(line)


def _eif(sheet: Sheet, setting: Setting, visit: Inspection, words: dict[str, list[str]]) -> None:
    sheet.say(f"Inspection date: {_said(visit.day)}")
    if visit.kind == "oosc":
        sheet.say(f"Overall effectiveness {visit.outcome}")
        met = "meets" if visit.outcome == "Met" else "does not meet"
        standing = f"This provision {met} requirements"
    else:
        sheet.say(f"Overall effectiveness {GRADE_WORDS[visit.outcome]}")
        for label, grade in zip(GRADED, visit.areas, strict=True):
            sheet.say(f"{label} {GRADE_WORDS[grade]}")
        standing = f"The provision is {GRADE_WORDS[visit.outcome].lower()}"
    sheet.heading("What is it like to attend this early years setting?")
    sheet.say(standing)
    sheet.say(*words["child"][:4])
    sheet.heading("What does the early years setting do well and what does it need to do better?")
    sheet.items([*words["well"][:4], *([] if visit.outcome == "1" else words["better"][:2])])
    sheet.heading("Safeguarding")
    good = visit.safeguarding != "No"
    sheet.say(
        f"The arrangements for safeguarding are {'' if good else 'not '}effective.",
        *words["safe" if good else "unsafe"],
    )
    sheet.heading("What does the setting need to do to improve?")
    _improve(sheet, visit, words)
    _details(sheet, setting)
    sheet.heading("Information about this inspection")
    sheet.items(["The manager and the inspector walked through the setting together."])
    sheet.say(IMPRINT)


def _cif(sheet: Sheet, setting: Setting, visit: Inspection, words: dict[str, list[str]]) -> None:
    sheet.say(f"Inspection date {_said(visit.day)}")
    sheet.heading("The quality and standards of the early years provision")
    if visit.kind == "ncor":
        sheet.say(f"This inspection: {visit.outcome}")
    else:
        word = "Satisfactory" if visit.outcome == "3" and visit.day < date(2013, 11, 4) else GRADE_WORDS[visit.outcome]
        sheet.say(f"This inspection: {word} {visit.outcome}")
    sheet.heading("Summary of key findings for parents")
    met = visit.outcome == "Met"
    sheet.say(
        f"This provision {'meets' if met else 'does not meet'} requirements"
        if visit.kind == "ncor"
        else f"This provision is {word.lower()}"
    )
    sheet.items(words["well"][:3])
    if visit.outcome in ("2", "3"):
        sheet.say("It is not yet outstanding because:")
        sheet.items(words["better"][:1])
    if visit.kind == "graded" and visit.outcome != "1":
        sheet.heading("What the setting needs to do to improve further")
        sheet.items(words["should"][:2])
    sheet.heading("Inspection findings")
    if visit.kind == "ncor":
        sheet.say("There were no children present at the time of the inspection.", "The premises are safe and clean.")
    else:
        sheet.say(f"Effectiveness of the leadership and management is {word.lower()}")
        sheet.say("Safeguarding is effective.", words["safe"][0], *words["child"][:2])
    _details(sheet, setting)


def _card(setting: Setting, name: str, visit: Inspection, words: dict[str, list[str]]) -> Sheet:
    facts = setting.known()
    sheet = Sheet(f"{name or 'Childminder report'}, {_said(visit.day)}")
    sheet.heading(name or "Childminder report")
    if name:
        sheet.say(f"Address: {', '.join(filter(None, [*facts.address, facts.town, facts.postcode]))}")
    sheet.say(f"Unique reference number (URN): {setting.urn}")
    sheet.say(f"Inspection report: {_said(visit.day)}")
    good = visit.safeguarding == "Met"
    sheet.heading(f"Safeguarding standards {'' if good else 'not '}met")
    sheet.say(f"The safeguarding standards are {'' if good else 'not '}met.", *words["safe" if good else "unsafe"])
    last = ""
    for area, grade in sorted(_given(visit), key=lambda pair: _order(pair[1])):
        if grade != last:
            sheet.heading(grade)
            last = grade
        sheet.say(f"{area}    {grade}")
        weak = grade in ("Needs attention", "Urgent improvement")
        sheet.say(words["better" if weak else "well"][AREAS.index(area) % 4])
    sheet.heading("What it's like to be a child at this setting")
    sheet.say(*words["child"][:4])
    sheet.heading("Next steps")
    sheet.items([f"Leaders should {item}." for item in words["should"][:2]])
    if not good or any(grade == "Urgent improvement" for _, grade in _given(visit)):
        sheet.say("Leaders must:")
        sheet.items(words["must"][:3])
    sheet.heading("About this inspection")
    sheet.say("The inspector spoke with leaders, staff, parents and children.")
    sheet.heading("Our grades explained")
    sheet.say("Expected standard: children achieve what is expected, and staff meet their needs well.")
    sheet.say(IMPRINT)
    return sheet


def _given(visit: Inspection) -> list[tuple[str, str]]:
    return [(area, grade) for area, grade in zip(AREAS, visit.areas, strict=True) if grade]


def _order(grade: str) -> int:
    grades = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
    return grades.index(grade) if grade in grades else len(grades)


def _letter(name: str, visit: Inspection) -> Sheet:
    sheet = Sheet(f"Letter to {name}, {_said(visit.day)}")
    sheet.say(f"Dear {name}")
    sheet.say(f"I inspected your childcare provision on {_said(visit.day)}.")
    sheet.say(
        "I confirmed that you were complying with all of the requirements for registration on the Childcare Register."
    )
    return sheet


def _summary(setting: Setting, summary: dict[str, Any], told: dict[str, Any]) -> Sheet:
    sheet = Sheet(setting.known().name)
    sheet.heading(f"{summary['came']}: actions taken")
    sheet.say(
        "All early years providers must meet the legal requirements in the Statutory framework for the early years"
        " foundation stage."
    )
    sheet.say(
        f"On {_said(summary['day'] - timedelta(days=12))} we received a concern. We carried out a regulatory visit."
    )
    for n in summary["must"]:
        sheet.say(f"The provider must {told['words']['must'][n]}.")
    sheet.say("The provider is still registered with Ofsted.")
    return sheet


# --- the page --------------------------------------------------------------------------------------------------------


def _page(setting: Setting, listed: list[Listed], numbers: list[int], told: dict[str, Any]) -> bytes:
    facts = setting.known()
    name = "Childminder" if facts.withheld else facts.name
    days = []
    for file, number in zip(listed, numbers, strict=True):
        days.append(
            f'<li class="timeline__day"><div><p class="timeline__date"><time>{file.day:%d %B %Y}</time></p>'
            f'<a class="publication-link" href="https://{FILES}/{number}">{file.title} <span class="nonvisual">'
            f"{file.title}, PDF - {file.published:%d %B %Y}</span></a></div></li>\n"
        )
    body = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(name)} - Find an Inspection Report'
        f" - Ofsted</title></head><body><!-- {told['mark']} --><main>\n"
        f'<h1 class="heading--title">{escape(name)}</h1><p>URN: {setting.urn}</p>{_address(facts)}\n{_outcome(setting)}'
        f'<ol class="timeline">\n{"".join(days)}</ol></main></body></html>\n'
    )
    return body.encode()


def _address(facts: Facts) -> str:
    if facts.withheld:
        return ""
    place = ", ".join(filter(None, [*facts.address, facts.town, facts.postcode]))
    return f'<address class="title-block__address">{escape(place)}</address>'


def _outcome(setting: Setting) -> str:
    graded = sorted((i for i in setting.inspections if i.kind in ("card", "graded")), key=lambda i: i.day)
    if not graded:
        return ""
    visit = graded[-1]
    if visit.kind == "card":
        pieces = [f"<h2>Inspection report: {_said(visit.day)}</h2>"]
        pieces.append(f"<h3>Safeguarding standards {visit.safeguarding.lower()}</h3>")
        for area, grade in _given(visit):
            pieces.append(f"<h3>{area}</h3><p>{grade}</p>")
        pieces.append("<h3>Our grades explained</h3>")
        return f'<div data-report-card="{escape("".join(pieces))}"></div>\n'
    rates = [("The overall outcome of the inspection on " + _said(visit.day) + " was:", visit.outcome)]
    rates += [
        (f"{label.removeprefix('The ').capitalize()}:", grade)
        for label, grade in zip(GRADED, visit.areas, strict=True)
        if grade != "-"
    ]
    told = "".join(f"<div><p>{label}</p><strong>{GRADE_WORDS[grade]}</strong></div>" for label, grade in rates)
    return f'<div class="subjudgements">{told}</div>\n'


# --- the PDF ---------------------------------------------------------------------------------------------------------


def _pdf(sheet: Sheet, mark: str) -> bytes:
    """The sheet as a PDF 1.4 with two fonts and a stream a page."""
    pages = [sheet.lines[n : n + LINES_A_PAGE] for n in range(0, len(sheet.lines), LINES_A_PAGE)]
    count = len(pages)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{' '.join(f'{6 + 2 * n} 0 R' for n in range(count))}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Title(" + _literal(mark) + b")>>",
    ]
    for n, lines in enumerate(pages):
        stream = _stream(lines, sheet.foot, n + 1, mark)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents "
            + f"{7 + 2 * n} 0 R>>".encode()
        )
        objects.append(f"<</Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream")
    body = b"%PDF-1.4\n"
    places = []
    for n, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{n} 0 obj".encode() + each + b"endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 5 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def _stream(lines: list[tuple[bool, str]], foot: str, page: int, mark: str) -> bytes:
    parts = [b"BT 13 TL 60 790 Td"]
    now = None
    for bold, words in lines:
        if bold is not now:
            parts.append(b"/F2 12 Tf" if bold else b"/F1 10 Tf")
            now = bold
        parts.append(b"(" + _literal(words) + b")'")
    parts.append(
        b"ET BT/F1 8 Tf 60 40 Td(" + _literal(f"{foot} {page}") + b")Tj 0 -12 Td(" + _literal(mark) + b")Tj ET"
    )
    return b"\n".join(parts)


def _literal(words: str) -> bytes:
    raw = words.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
