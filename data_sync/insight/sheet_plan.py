"""What the statistics page tells, section by section: which measures make a number, and what it is a share of.

Each section keeps to one framework and says its base (domain.md §1, rules 1 and 11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from data_sync.domain.frameworks import scale
from data_sync.domain.setting import REGISTERS
from data_sync.insight.figures import FLOW
from data_sync.insight.flows import FLOW_TITLES, FLOWS
from data_sync.insight.measures import FALLS, GRADED_FRAMEWORKS, MET_KINDS
from data_sync.insight.statistics import FALLS_TITLES, combination
from data_sync.language import tr
from data_sync.sources.ofsted_register import vocabulary


@dataclass(frozen=True, slots=True)
class Planned:
    """A line: the measures it adds up, those its percentage is of, and the one type it keeps to. `level` is how far
    it is set in; `always` lines are shown though nothing is counted.
    """

    key: str
    label: str
    measures: tuple[str, ...]
    base: tuple[str, ...] = ()
    type: str | None = None
    level: int = 0
    always: bool = False
    of_all: bool = False


@dataclass(frozen=True, slots=True)
class PlannedSection:
    """Lines under one title, with what they are counted among. `framework` is the one it keeps to, if any."""

    key: str
    title: str
    base: str
    lines: tuple[Planned, ...]
    framework: str | None = None


FRAMEWORK_TITLES = {
    "eif": tr("Four-grade inspections, September 2019 to November 2025"),
    "cif": tr("Four-grade inspections, September 2015 to August 2019"),
    "pre-cif": tr("Four-grade inspections before September 2015"),
}
_MET_TITLES = {
    "ncor": tr("Visits that found no children attending"),
    "oosc": tr("Out-of-school care only"),
    "cr": tr("Childcare Register"),
}
_MET_BASES = {
    "ncor": tr("Settings for which this release lists such a visit, whatever else was found before or after."),
    "oosc": tr("Settings for which this release lists such an outcome. Some releases publish none."),
    "cr": (
        tr(
            "Settings for which this release lists a Childcare Register outcome. Ofsted checks about one in ten"
            " each year, so none is usual."
        )
    ),
}


@cache
def plan() -> tuple[PlannedSection, ...]:
    """Every section, in the order of the page."""
    return (
        _headlines(),
        _types(),
        _registers(),
        _flows(),
        _places(),
        _four_grades(),
        *(_framework(key) for key in reversed(GRADED_FRAMEWORKS)),
        *_report_cards(),
        *(_met(kind) for kind in MET_KINDS),
        _falls(),
    )


def _types_of() -> Sequence[str]:
    return [t for t in vocabulary("type") if t != "Childminder agency"]


def _headlines() -> PlannedSection:
    lines = (
        Planned("providers", tr("Providers"), ("providers",), always=True),
        Planned("childminders", tr("Childminders"), ("providers",), type="Childminder", always=True),
        Planned("eyr", tr("On the Early Years Register"), ("eyr",), always=True),
        Planned("places", tr("Early years places, known"), ("eyr_places",), always=True),
        Planned("estimates", tr("Early years places, including estimates"), ("eyr_estimates",), always=True),
        Planned("good", tr("Good or outstanding"), ("graded.1", "graded.2"), ("graded",), always=True),
        Planned("cards", tr("With a report card"), ("card",), always=True),
        Planned("unsafe", tr("Safeguarding not met at the latest inspection"), ("unsafe",), always=True),
    )
    base = tr(
        "Good or outstanding is of Early Years Register providers with a four-grade outcome. Report cards"
        " have no overall grade and are not in it."
    )
    return PlannedSection("headlines", tr("At a glance"), base, lines)


def _types() -> PlannedSection:
    lines = [Planned("type.all", tr("All"), ("providers",), always=True)]
    lines += [Planned(f"type.{t}", t, ("providers",), ("providers",), t, 1, of_all=True) for t in _types_of()]
    return PlannedSection("types", tr("Providers by type"), tr("Every provider on the register."), tuple(lines))


def _registers() -> PlannedSection:
    titles = {"EYR": tr("Early Years Register"), "CCR": tr("Childcare Register, compulsory"),
              "VCR": tr("Childcare Register, voluntary")}  # fmt: skip
    lines = [Planned(f"on.{r}", titles[r], (r.lower(),), ("providers",), always=True) for r in REGISTERS]
    order = (7, 4, 1, 3, 6, 2, 5, 0)  # as the publisher lists them: all three, voluntary only, early years only, …
    lines += [Planned(f"reg.{b}", _only(b), (f"reg.{b}",), ("providers",), level=1) for b in order]
    base = tr(
        "A provider can be on several registers, so that these add up to more than all; the combinations add up to all."
    )
    return PlannedSection("registers", tr("Providers by register"), base, tuple(lines))


def _only(bits: int) -> str:
    words = combination(bits)
    return tr("{register} only", register=words) if bits in (1, 2, 4) else words


def _flows() -> PlannedSection:
    lines = tuple(
        Planned(f"{FLOW}{flow}", FLOW_TITLES[flow], (f"{FLOW}{flow}",), level=int(flow == "came_back"), always=True)
        for flow in FLOWS
    )
    base = tr(
        "URNs compared with the release before. The publisher's joiners and leavers count changes of type"
        " and register and re-activations among them; here each is a line of its own."
    )
    return PlannedSection("flows", tr("Joined, left and changed"), base, lines)


def _places() -> PlannedSection:
    lines = [Planned("places.known", tr("Known"), ("eyr_places",), always=True)]
    lines += [Planned(f"places.known.{t}", t, ("eyr_places",), type=t, level=1) for t in _types_of()]
    lines += [Planned("places.estimates", tr("Including estimates"), ("eyr_estimates",), always=True)]
    lines += [Planned(f"places.estimates.{t}", t, ("eyr_estimates",), type=t, level=1) for t in _types_of()]
    lines += [Planned("places.estimated", tr("Providers whose number is an estimate"), ("eyr_estimated",), ("eyr",))]
    base = tr(
        "The most children under 8 that Early Years Register providers are registered for at one time: not"
        " free places, not how many attend. An estimate is the average of the provider's type where Ofsted"
        " does not hold the number."
    )
    return PlannedSection("places", tr("Places"), base, tuple(lines))


def _four_grades() -> PlannedSection:
    grades = scale("graded").named_grades
    lines = [Planned("graded", tr("With a four-grade outcome"), ("graded",), always=True)]
    lines += [Planned(f"graded.{g.code}", g.word, (f"graded.{g.code}",), ("graded",), level=1, always=True)
              for g in grades]  # fmt: skip
    good = ("graded.1", "graded.2")
    lines += [Planned("graded.good", tr("Good or outstanding"), good, ("graded",), always=True)]
    lines += [Planned(f"graded.good.{t}", t, good, ("graded",), t, 1) for t in _types_of()]
    base = tr(
        "Early Years Register providers with a four-grade outcome, whatever came later. Requires improvement"
        " was called Satisfactory before 4 November 2013. Inspections in a period are targeted and say"
        " nothing of an area's quality."
    )
    return PlannedSection("graded", tr("Four-grade outcomes, whatever the framework"), base, tuple(lines), "graded")


def _framework(key: str) -> PlannedSection:
    base = tr(
        "Early Years Register providers whose newest four-grade outcome is of this framework; each area has"
        " its own base."
    )
    lines = [Planned(key, tr("Inspected"), (key,), always=True), *_areas(key, "graded")]
    lines += _safeguarding(key, tr("Safeguarding effective"), tr("Safeguarding not effective"))
    return PlannedSection(key, FRAMEWORK_TITLES[key], base, tuple(lines), key)


def _report_cards() -> Iterator[PlannedSection]:
    base = tr(
        "Providers with a report card. No overall grade is given. Any of the six areas can be given or not,"
        " so each has its own base."
    )
    lines = [Planned("card", tr("With a report card"), ("card",), always=True)]
    lines += _safeguarding("card", tr("Safeguarding standards met"), tr("Safeguarding standards not met"))
    lines += _areas("card", "card")
    yield PlannedSection("card", tr("Report cards, from 10 November 2025"), base, tuple(lines), "card")


def _areas(key: str, on: str) -> Iterator[Planned]:
    grades = scale(on).named_grades
    for n, area in enumerate(scale(on).areas):
        among = tuple(f"{key}.{n}.{g.code}" for g in grades)
        yield Planned(f"{key}.{n}", area.heading, among)
        for g in grades:
            yield Planned(f"{key}.{n}.{g.code}", g.word, (f"{key}.{n}.{g.code}",), among, level=1)


def _safeguarding(key: str, yes: str, no: str) -> list[Planned]:
    among = (f"{key}.guard.1", f"{key}.guard.2")
    return [
        Planned(f"{key}.guard.2", no, (f"{key}.guard.2",), among),
        Planned(f"{key}.guard.1", yes, (f"{key}.guard.1",), among),
    ]


def _met(kind: str) -> PlannedSection:
    lines = [Planned(kind, tr("With such an outcome"), (kind,), always=True)]
    lines += [
        Planned(f"{kind}.{g.code}", g.word, (f"{kind}.{g.code}",), (kind,), level=1) for g in scale("met").named_grades
    ]
    if kind == "oosc":
        lines += _safeguarding(kind, tr("Safeguarding effective"), tr("Safeguarding not effective"))
    return PlannedSection(kind, _MET_TITLES[kind], _MET_BASES[kind], tuple(lines), kind)


def _falls() -> PlannedSection:
    lines = tuple(Planned(f"falls.{part}", FALLS_TITLES[part], (f"falls.{part}",), ("providers",)) for part in FALLS)
    base = tr("Every provider falls in one of these, by its latest outcome in this release or by why there is none.")
    return PlannedSection("falls", tr("What the release tells of each provider"), base, lines)
