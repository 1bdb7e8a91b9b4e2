"""Commands that count and compare over time: stats, changes, due, triggers."""

from __future__ import annotations

from typing import Any

import click

from data_sync.api import in_words
from data_sync.cli.command import answers_json, childcare_data, session_of


@childcare_data.command()
@click.option("--as-at", help="Which release; the newest unless said.")
@click.option("--by", type=str, help="type, region, la, deprivation or registers.")
@click.option("--la", multiple=True, help="Only this local authority.")
@click.option("--without-clubs", is_flag=True, help="Leave out-of-school clubs out.")
@answers_json
@click.pass_context
def stats(ctx: click.Context, as_at: str | None, by: str | None, la: tuple[str, ...], without_clubs: bool) -> None:
    """How many providers and places, and what the inspections found."""
    session = session_of(ctx)
    answer = session.library().stats(as_at, by, la, clubs=not without_clubs)

    def line(told: dict[str, Any], name: str) -> str:
        graded = told["graded"]
        good = (
            f"{graded['good_or_outstanding_percent']} % good or outstanding of {graded['inspected']:,}"
            if graded["inspected"] >= 10
            else f"{graded['inspected']} with a four-grade outcome"
        )
        places = (
            f"{told['eyr']['places']:,} early years places"
            if told["eyr"]["providers"]
            else "none on the Early Years Register"
        )
        cards = f"{told['report_cards']['inspected']:,} report cards"
        return f"{name}: {told['providers']:,} providers, {places}, {good}, {cards}"

    def lines() -> list[str]:
        head = line(answer, f"{answer['area']} as at {in_words(answer['as_at'])}")
        return [head, *(line(row, row["group"]) for row in answer["rows"]), *answer["notes"]]

    session.answer(answer, lines)


@childcare_data.command()
@click.option("--from", "since", help="The release of this day, or the newest before it.")
@click.option("--to", "until", help="The release of this day, or the newest before it; the newest unless said.")
@click.option("--la", multiple=True, help="Only this local authority.")
@click.option("--type", "types", multiple=True, help="Only this type of provider.")
@answers_json
@click.pass_context
def changes(
    ctx: click.Context, since: str | None, until: str | None, la: tuple[str, ...], types: tuple[str, ...]
) -> None:
    """What changed between two releases: who joined, left, was inspected, moved."""
    session = session_of(ctx)
    found = session.library().nation.changes(since, until, la, types=types)

    def lines() -> list[str]:
        counts = found.counts()
        told = [f"From {in_words(found.from_as_at)} to {in_words(found.to_as_at)}: {len(found.news):,} changes"]
        for title, items in found.grouped():
            told += ["", f"{title}: {len(items):,}"]
            for item in items:
                words = " -> ".join(x for x in (item.before, item.after) if x)
                told.append(f"  {item.urn:<9} {item.label}{': ' if words else ''}{words}")
        if counts["newly_listed"]:
            told += [
                "",
                f"{counts['newly_listed']:,} older inspections are listed for the first time; they are not news.",
            ]
        return told

    session.answer(found.as_json(), lines)


@childcare_data.command()
@click.option("--la", multiple=True, required=True, help="The local authority; several are one area.")
@click.option("--months", type=click.IntRange(0, 60), help="How many months ahead to look; 6 unless said.")
@answers_json
@click.pass_context
def due(ctx: click.Context, la: tuple[str, ...], months: int | None) -> None:
    """Who is likely to be inspected next, by dated rules: estimates, never appointments."""
    session = session_of(ctx)
    found = session.library().nation.due(la, ahead=months)

    def lines() -> list[str]:
        told = [f"{len(found.rows):,} settings as at {in_words(found.as_at)}. Estimates; check current guidance."]
        told += [f"{r.setting.urn:<9} {r.setting.label}: {r.why} [{r.rule.source.title}]" for r in found.rows]
        if found.without_rule:
            told.append(f"{len(found.without_rule):,} more to which no known rule applies.")
        return told

    session.answer(found.as_json(), lines)


@childcare_data.command()
@click.option("--la", multiple=True, required=True, help="The local authority; several are one area.")
@answers_json
@click.pass_context
def triggers(ctx: click.Context, la: tuple[str, ...]) -> None:
    """Settings that a funding or support rule points at, in the source's own may, should or must."""
    session = session_of(ctx)
    rows = [found.as_json() for found in session.library().nation.triggers(la)]

    def lines() -> list[str]:
        told = [f"{len(rows):,} rows. Check current guidance."]
        told += [f"{r['urn']:<9} {r['label']}: {r['why']} {r['words']} [{r['source']}]" for r in rows]
        return told

    session.answer({"rows": rows}, lines)
