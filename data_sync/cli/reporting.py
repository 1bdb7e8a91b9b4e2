"""Commands about inspection reports: search inside them, fetch, import, rebuild."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from data_sync.api import in_words
from data_sync.cli.command import Told, answers_json, childcare_data, session_of


@childcare_data.group()
def reports() -> None:
    """Inspection reports: fetch them, search inside them."""


# No `-h` here: text may begin with a dash, and -sleep asks for sections without that word.
@reports.command("search", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("text", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option("--la", multiple=True, help="Only this local authority.")
@click.option("--urn", multiple=True, help="Only this setting.")
@click.option("--section", multiple=True, help="child, practice, safeguarding or improve.")
@click.option("--framework", multiple=True, help="pre-cif, cif, eif, card, ncor, oosc or cr.")
@click.option("--kind", multiple=True, help="inspection, card, actions, letter or other.")
@click.option("--after", help="Inspected on or after this day.")
@click.option("--before", help="Inspected on or before this day.")
@click.option("--sort", default="newest", show_default=True, help="newest or relevance.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@answers_json
@click.pass_context
def search_reports(ctx: click.Context, /, text: tuple[str, ...], limit: int, **asked: Any) -> None:
    """Search inside the reports held: words, "a phrase", begin*, NEAR(a b), -without."""
    from data_sync.search.reports import ReportQuery  # to be had from data_sync.api

    session = session_of(ctx)
    held = session.library().reports
    urns = [u.strip().upper() for u in asked["urn"]]
    if asked["la"]:
        urns += [target.urn for target in held.targets_in(asked["la"])]
    query = ReportQuery(
        " ".join(text),
        section=asked["section"],
        framework=asked["framework"],
        kind=asked["kind"],
        urns=tuple(urns) if asked["la"] or asked["urn"] else None,
        after=asked["after"],
        before=asked["before"],
        sort=asked["sort"],
    )
    found = held.search(query, count=limit)
    coverage = held.coverage(query.urns)

    def lines() -> list[str]:
        told = []
        for hit in found.hits:
            day = in_words(hit.inspected) if hit.inspected else "no date"
            told += [f"{hit.urn}  {hit.name or 'name withheld'}  {day}  {hit.section}", f"    {hit.snippet}"]
        if found.cut:
            told.append("The search was stopped because it takes long: these are the newest found by then.")
        return [*told, coverage.in_words()]

    session.answer(found.as_json(), lines)


@reports.command("fetch")
@click.argument("urns", nargs=-1)
@click.option("--la", multiple=True, help="Every setting of this local authority.")
@click.option("--all", "everything", is_flag=True, help="Every setting of the register: a request a second, for hours.")
@click.option("--again", is_flag=True, help="Ask for pages and summaries even if they have not changed.")
@answers_json
@click.pass_context
def fetch_reports(
    ctx: click.Context, urns: tuple[str, ...], la: tuple[str, ...], everything: bool, again: bool
) -> None:
    """Fetch the reports of settings: a request a second; what is held is not fetched again."""
    if sum((bool(urns), bool(la), everything)) != 1:
        raise click.UsageError("Name settings by their URNs, or give --la, or --all.")
    session = session_of(ctx)
    held = session.library().reports
    targets = held.targets(u.strip().upper() for u in urns) if urns else held.targets_in(la)
    done = held.fetch(targets, again=again, progress=Told())

    def lines() -> list[str]:
        told = [f"{done.fetched:,} fetched, {done.held:,} held already, {done.unavailable:,} not available."]
        if done.unreadable:
            told.append(f"{done.unreadable:,} of those fetched cannot be read.")
        if done.without_page:
            told.append(f"{done.without_page:,} of {len(targets):,} settings have no page.")
        if done.put_off:
            told.append(f"{done.put_off:,} could not be had this time; the same command asks for them again.")
        return told

    session.answer(done.as_json(), lines)


@reports.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--urn", help="The setting they are about, where they do not say so.")
@click.option("--date", "inspected", help="The day they are about, where they do not say so.")
@answers_json
@click.pass_context
def import_reports(ctx: click.Context, files: tuple[Path, ...], urn: str | None, inspected: str | None) -> None:
    """Take in report PDFs downloaded by hand."""
    session = session_of(ctx)
    results = session.library().reports.import_files(files, urn=urn, inspected=inspected, progress=Told())
    rows = [{"file": r.file, "state": r.state, "urn": r.urn, "inspected": r.inspected} for r in results]
    session.answer(
        {"reports": rows}, lambda: [f"{r.file}: {r.state} {r.urn or ''} {r.inspected or ''}" for r in results]
    )
    refused = next((r.why for r in results if r.why), None)
    if refused is not None:
        raise refused


@reports.command("rebuild")
@answers_json
@click.pass_context
def rebuild_reports(ctx: click.Context) -> None:
    """Build the file of reports again from the downloads, without a network."""
    session = session_of(ctx)
    done = session.library().reports.rebuild(Told())
    session.answer(done.as_json(), lambda: [f"{done.fetched:,} reports read from the downloads."])
