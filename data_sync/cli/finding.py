"""Commands that find and show settings: search, show, compare, successions."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

import click

from data_sync.api import Query, Setting, in_words, parse_spec
from data_sync.cli.command import answers_json, childcare_data, session_of

_OPTION = re.compile(r"--[a-z][a-z-]*(=.*)?")


def filters(command: Callable[..., Any]) -> Callable[..., Any]:
    many = [
        ("la", "Local authority."), ("region", "Region."), ("type", "Provider type."), ("subtype", "Subtype."),
        ("register", "EYR, CCR or VCR."), ("deprivation", "Deprivation band."),
        ("outcome", "graded.AREA=GRADE[,GRADE] or card.AREA=GRADE[,GRADE]."), ("safeguarding", "met or not-met."),
        ("since", "SCALE.AREA=better, same or worse than at the inspection before on that scale; without SCALE.AREA the"
         " overall four-grade outcome."),
        ("form", "Under which outcome it stands: report_card, graded, met_not_met or none."),
        ("own", "A column of your own: COLUMN (has a value), COLUMN=VALUE, COLUMN>=VALUE or COLUMN<=VALUE."),
        ("why", "No outcome in this release, and why: recent, long, club, cr, vcr or agency."),
    ]  # fmt: skip
    single: list[tuple[str, Any, str]] = [
        ("inspected-after", str, "Inspected on or after this day."),
        ("inspected-before", str, "Inspected on or before this day."),
        ("places-min", int, "At least so many places."),
        ("places-max", int, "At most so many places."),
        ("near", str, "A postcode to be near to."),
        ("within", float, "So many miles from it, in a straight line."),
        ("sort", str, "relevance, name, distance, inspected, places, registered or grade."),
        ("sort-own", str, "Sort by this column of your own; with --descending the largest first."),
    ]
    for name, text in many:
        command = click.option(f"--{name}", multiple=True, help=text)(command)
    for name, kind, text in single:
        command = click.option(f"--{name}", type=kind, help=text)(command)
    for name in ("no-outcome", "left", "latest-only", "descending"):
        command = click.option(f"--{name}", is_flag=True)(command)
    return command


# No `-h` here: text may begin with a dash, and "-hope nursery" asks for no help.
@childcare_data.command(context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("text", nargs=-1, type=click.UNPROCESSED)
@filters
@click.option("--limit", type=click.IntRange(min=0), default=20, show_default=True)
@click.option("--count", is_flag=True, help="Only how many.")
@click.option("--facets", is_flag=True, help="Counts beside every filter.")
@click.option("--csv", "as_csv", is_flag=True, help="All that is found, as CSV.")
@answers_json
@click.pass_context
def search(
    ctx: click.Context, /, text: tuple[str, ...], limit: int, count: bool, facets: bool, as_csv: bool, **asked: Any
) -> None:
    """Find settings by name, town, postcode or URN, narrowed by filters."""
    no_unknown_option(ctx, text)
    session = session_of(ctx)
    library = session.library()
    answer = library.search(query_of(" ".join(text), asked))
    if as_csv:
        library.share.write_csv(answer, sys.stdout)
        return
    settings = [] if count else library.rows(answer, 0, limit)
    value = {"total": answer.total, "settings": [s.as_json() for s in settings]}
    if facets:
        value["facets"] = answer.counts()
    session.answer(value, lambda: _found_lines(answer, settings, facets))


def no_unknown_option(ctx: click.Context, text: tuple[str, ...]) -> None:
    """Tell an option that is none from words to search for: those may begin with a dash."""
    for word in text:
        if _OPTION.fullmatch(word):
            raise click.NoSuchOption(word.split("=")[0], ctx=ctx)


def query_of(text: str, asked: dict[str, Any]) -> Query:
    outcomes = tuple(parse_spec(s) for s in asked.pop("outcome"))
    parts: dict[str, Any] = {k: tuple(v) if isinstance(v, tuple) else v for k, v in asked.items()}
    if (column := parts.pop("sort_own")) is not None:
        parts |= {"sort": "own", "own_sort": column}
    parts["descending"] = parts["descending"] or None
    parts["register"] = tuple(r.upper() for r in parts["register"])
    return Query(text=text, outcomes=outcomes, **parts)


def _found_lines(answer: Any, settings: list[Setting], facets: bool) -> list[str]:
    lines = [f"{answer.total:,} setting{'' if answer.total == 1 else 's'} as at {in_words(answer.as_at)}"]
    if answer.words:
        lines.append(f"Nothing has the words as typed; showing: {' '.join(answer.words)}")
    if not answer.total:
        lines.append("Nothing matches. Try fewer words or filters; search looks in names, towns, postcodes and URNs.")
    for s in settings:
        miles = f"{s.distance_miles:.1f} miles  " if s.distance_miles is not None else ""
        where = ", ".join(x for x in (s.town, s.postcode) if x) or (s.la or "")
        told = s.outcome.overall or (
            "Report card" if s.outcome.form == "report_card" else s.outcome.why_none or "No result stated"
        )
        day = f", {in_words(s.outcome.inspected)}" if s.outcome.inspected else ""
        unsafe = "SAFEGUARDING NOT MET  " if s.outcome.safeguarding == "not-met" else ""
        lines.append(f"{s.urn:<9} {miles}{unsafe}{s.label}  ({where})  {told}{day}")
    if facets:
        for name, counts in answer.counts().items():
            lines.append(f"{name}: " + ", ".join(f"{v} {n:,}" for v, n in counts.items() if n))
    for missing in answer.found.unplaced_counts():
        where = f" in {missing.la}" if missing.la else ""
        lines.append(f"Plus {missing.count:,} of the type {missing.type}{where}, location withheld or not known")
    lines.append(
        "Not in this register: nurseries run by schools, childminders of agencies, care that need not register."
    )
    return lines


@childcare_data.command()
@click.argument("urn")
@answers_json
@click.pass_context
def show(ctx: click.Context, urn: str) -> None:
    """Everything known of one setting."""
    session = session_of(ctx)
    library = session.library()
    record = library.show(urn)
    earlier = tuple(pair.as_json() for pair in library.line(urn).earlier)

    def lines() -> list[str]:
        s = record.setting
        told = [
            f"{s.label}  ({s.urn})",
            ", ".join(filter(None, (s.type, s.subtype))),
            ", ".join(filter(None, (s.la, s.region))),
        ]
        told += [f"{', '.join(x for x in (s.address, s.town, s.postcode) if x)}"] if not s.withheld else []
        if s.left_as_at:
            told.append(f"No longer on the register as at {in_words(s.left_as_at)}.")
        told.append(s.outcome.why_none or "Inspections:")
        for i in record.inspections:
            areas = "; ".join(f"{a}: {g}" for a, g in i["areas"].items())
            told.append(f"  {in_words(i['inspected'])}  {i['framework']}  {i['overall'] or ''}  {areas}")
        p = record.provenance
        if p:
            told.append(f"From {p['release']}, row {p['row']} of {p['file']}")
        return told

    session.answer({**record.as_json(), "earlier_registrations": list(earlier)}, lines)


@childcare_data.command()
@click.argument("urns", nargs=-1)
@click.option("--mine", is_flag=True, help="With your own decisions, lists, tags and notes.")
@answers_json
@click.pass_context
def compare(ctx: click.Context, urns: tuple[str, ...], mine: bool) -> None:
    """Two to six settings side by side."""
    session = session_of(ctx)
    comparison = session.library().compare(urns, mine=mine)

    def lines() -> list[str]:
        told = [*comparison.warnings, " | ".join(s.label for s in comparison.settings)]
        told += [f"{r.group} / {r.label}: " + " | ".join(v or "–" for v in r.values) for r in comparison.rows]
        return told

    session.answer(comparison.as_json(), lines)


@childcare_data.command()
@answers_json
@click.pass_context
def successions(ctx: click.Context) -> None:
    """Later registrations that look like the same setting as an earlier one, with the evidence."""
    session = session_of(ctx)
    pairs = session.library().successions()

    def lines() -> list[str]:
        told = []
        for pair in pairs:
            told += [f"{pair.earlier} -> {pair.later}  {pair.sure}", *(f"    {sentence}" for sentence in pair.evidence)]
        return [*told, f"{len(pairs):,} pairs"]

    session.answer({"pairs": [pair.as_json() for pair in pairs]}, lines)
