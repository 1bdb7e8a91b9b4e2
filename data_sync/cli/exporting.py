"""Commands that write what is found into files for others: export list, compare, stats, changes, due, triggers,
shortlist, visits, brief, sufficiency, datasette, parquet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from data_sync.cli.command import Session, Told, answers_json, childcare_data, session_of
from data_sync.cli.finding import filters, no_unknown_option, query_of

if TYPE_CHECKING:
    from data_sync.share.table import Table

_PRINTED = "-"


@childcare_data.group()
def export() -> None:
    """Write a list, a comparison, counts or changes to a file: CSV, XLSX, HTML, Markdown or JSON.

    The file's ending says the form, or --format does; - for FILE prints it. For analysts: datasette and parquet.
    """


def _takes_away(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every table that is written to a file."""
    for option in (
        click.option("--format", "file_format", help="csv, xlsx, html, md or json; else as the file's name ends."),
        click.option("--columns", help="Which columns and in which order, with commas; 'all' for every one."),
        click.option("--hashes", is_flag=True, help="Name the published files it rests on, with their SHA-256."),
    ):
        command = option(command)
    return answers_json(command)


_AREAS = ("la", "constituency", "district", "ward", "lsoa")
_FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
_LA = click.option("--la", multiple=True, help="Only this local authority; several are one area.")
_LA_NEEDED = click.option("--la", multiple=True, required=True, help="The local authority; several are one area.")


def _write(
    session: Session, table: Table, file: Path, file_format: str | None, columns: str | None,
    beside: Sequence[Table] = (),
) -> None:  # fmt: skip
    """Write a table as asked for and say what was written; `beside` stand with it in a workbook."""
    if columns is None:
        table = table.chosen()
    elif columns.strip() != "all":
        table = table.only([key.strip() for key in columns.split(",") if key.strip()])
    if str(file) == _PRINTED:
        session.library().share.write_stream(sys.stdout, table, file_format or "csv")
        return
    book = (file_format or file.suffix.removeprefix(".").lower()) == "xlsx"
    rows = session.library().share.write(file, [table, *beside] if book else [table], file_format)
    rows -= sum(each.count or 0 for each in beside) if book else 0
    told = {"written": str(file), "rows": rows, "columns": [column.key for column in table.columns]}
    session.answer(told, lambda: [f"{rows:,} rows written to {file}"])


# No `-h` here: text may begin with a dash.
@export.command("list", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@_FILE
@click.argument("text", nargs=-1, type=click.UNPROCESSED)
@filters
@click.option("--say-place", is_flag=True, help="Say in the notes where distances are measured from.")
@_takes_away
@click.pass_context
def export_list(
    ctx: click.Context, /, file: Path, text: tuple[str, ...], say_place: bool, file_format: str | None,
    columns: str | None, hashes: bool, **asked: Any,
) -> None:  # fmt: skip
    """What a search finds: the words and filters of `search`."""
    no_unknown_option(ctx, text)
    session = session_of(ctx)
    library = session.library()
    answer = library.search(query_of(" ".join(text), asked))
    _write(session, library.share.found(answer, say_places=say_place, hashes=hashes), file, file_format, columns)


@export.command("shortlist")
@_FILE
@click.argument("name")
@_takes_away
@click.pass_context
def export_shortlist(
    ctx: click.Context, file: Path, name: str, file_format: str | None, columns: str | None, hashes: bool
) -> None:
    """A shortlist of yours, in your order. Notes and tags stay with you."""
    session = session_of(ctx)
    table = session.library().share.shortlist(name, hashes=hashes)
    _write(session, table, file, file_format, columns)


@export.command("compare")
@_FILE
@click.argument("urns", nargs=-1)
@_takes_away
@click.pass_context
def export_compare(
    ctx: click.Context, file: Path, urns: tuple[str, ...], file_format: str | None, columns: str | None, hashes: bool
) -> None:
    """Two to six settings side by side."""
    session = session_of(ctx)
    _write(session, session.library().share.comparison(urns, hashes=hashes), file, file_format, columns)


@export.command("stats")
@_FILE
@click.option("--as-at", help="Which release; the newest unless said.")
@click.option("--by", help="type, region, la, deprivation or registers; every number unless said.")
@_LA
@click.option("--without-clubs", is_flag=True, help="Leave out-of-school clubs out.")
@_takes_away
@click.pass_context
def export_stats(
    ctx: click.Context, file: Path, as_at: str | None, by: str | None, la: tuple[str, ...], without_clubs: bool,
    file_format: str | None, columns: str | None, hashes: bool,
) -> None:  # fmt: skip
    """Counts of a release: every number with its base, or the main ones by group."""
    session = session_of(ctx)
    share = session.library().share
    if by is None:
        table = share.statistics(as_at, la, clubs=not without_clubs, hashes=hashes)
    else:
        table = share.groups(by, as_at, la, clubs=not without_clubs, hashes=hashes)
    _write(session, table, file, file_format, columns)


@export.command("changes")
@_FILE
@click.option("--from", "since", help="The release of this day, or the newest before it.")
@click.option("--to", "until", help="The release of this day, or the newest before it; the newest unless said.")
@_LA
@click.option("--type", "types", multiple=True, help="Only this type of provider.")
@click.option("--everything", is_flag=True, help="Also older inspections that are listed for the first time.")
@_takes_away
@click.pass_context
def export_changes(
    ctx: click.Context, file: Path, since: str | None, until: str | None, la: tuple[str, ...], types: tuple[str, ...],
    everything: bool, file_format: str | None, columns: str | None, hashes: bool,
) -> None:  # fmt: skip
    """What changed between two releases."""
    session = session_of(ctx)
    share = session.library().share
    table = share.changes(since, until, la, types=types, everything=everything, hashes=hashes)
    _write(session, table, file, file_format, columns, beside=[share.changes_counted(table)])


@export.command("due")
@_FILE
@_LA_NEEDED
@click.option("--months", type=click.IntRange(0, 60), help="How many months ahead to look; 6 unless said.")
@_takes_away
@click.pass_context
def export_due(
    ctx: click.Context, file: Path, la: tuple[str, ...], months: int | None, file_format: str | None,
    columns: str | None, hashes: bool,
) -> None:  # fmt: skip
    """Who is likely to be inspected next, by dated rules: estimates, never appointments."""
    session = session_of(ctx)
    _write(session, session.library().share.due(la, months=months, hashes=hashes), file, file_format, columns)


@export.command("triggers")
@_FILE
@_LA_NEEDED
@_takes_away
@click.pass_context
def export_triggers(
    ctx: click.Context, file: Path, la: tuple[str, ...], file_format: str | None, columns: str | None, hashes: bool
) -> None:
    """Settings that a funding or support rule points at."""
    session = session_of(ctx)
    _write(session, session.library().share.triggers(la, hashes=hashes), file, file_format, columns)


@export.command("visits")
@_FILE
@click.argument("urns", nargs=-1)
@click.option("--list", "name", help="The settings of this shortlist of yours.")
@answers_json
@click.pass_context
def export_visits(ctx: click.Context, file: Path, urns: tuple[str, ...], name: str | None) -> None:
    """A pack for visits, to print (HTML): a page a setting, with outcomes, what must improve, questions and room."""
    if bool(urns) == bool(name):
        raise click.UsageError("Name settings by their URNs, or give --list.")
    session = session_of(ctx)
    share = session.library().share
    wanted = share.shortlisted(name) if name else tuple(u.strip().upper() for u in urns)
    pages = share.visits(wanted, file)
    session.answer({"written": str(file), "settings": pages}, lambda: [f"{pages:,} settings written to {file}"])


@export.command("brief")
@click.argument("urn")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--notes", is_flag=True, help="Also your notes on it. Left out unless said.")
@answers_json
@click.pass_context
def export_brief(ctx: click.Context, urn: str, file: Path, notes: bool) -> None:
    """A brief on one setting for an officer's visit, to read and print (HTML). The window has it as PDF."""
    session = session_of(ctx)
    packs = session.library().share.packs
    packs.write(file, packs.brief(urn.strip().upper(), notes=notes))
    session.answer({"written": str(file), "notes": notes}, lambda: [f"Written to {file}"])


@export.command("sufficiency")
@_FILE
@_LA
@click.option("--as-at", help="Which release; the newest unless said.")
@click.option("--compare-with", "before", help="An earlier release: what changed since.")
@click.option(
    "--by",
    type=click.Choice(["la", "constituency", "district", "ward", "lsoa"]),
    default="la",
    help="Areas; la unless said.",
)
@click.option(
    "--lookup", type=click.Path(path_type=Path, dir_okay=False), help="A file from postcode to ward or LSOA, for these."
)
@click.option("--without-clubs", is_flag=True, help="Leave out-of-school clubs out.")
@click.option("--own", is_flag=True, help="With the columns of your own that fill one of the table's.")
@answers_json
@click.pass_context
def export_sufficiency(
    ctx: click.Context, file: Path, la: tuple[str, ...], as_at: str | None, before: str | None, by: Any,
    lookup: Path | None, without_clubs: bool, own: bool,
) -> None:  # fmt: skip
    """A pack for a sufficiency report: a workbook (XLSX), or pages to read and print (HTML). The window has it as PDF.

    Summary, tables by type, registers, area and deprivation band, outcomes, method, what is left out, query and files.
    """
    from data_sync.share.sufficiency_pack import Asked

    session = session_of(ctx)
    share = session.library().share
    made = share.packs.sufficiency(Asked(la, as_at, before, by, lookup, not without_clubs, own))
    if file.suffix.lower() == ".xlsx":
        rows = share.write(file, made.tables())
        session.answer({"written": str(file), "rows": rows}, lambda: [f"{rows:,} rows written to {file}"])
        return
    pages = share.packs.write(file, made.pack())
    session.answer({"written": str(file), "pages": pages}, lambda: [f"{pages:,} parts written to {file}"])


_FOLDER = click.argument("directory", type=click.Path(path_type=Path, file_okay=False))


@export.command("datasette")
@_FOLDER
@answers_json
@click.pass_context
def export_datasette(ctx: click.Context, directory: Path) -> None:
    """All that is held as a SQLite file with descriptions, licence and text search: `datasette DIRECTORY` serves it."""
    session = session_of(ctx)
    counts = session.library().share.write_datasette(directory, Told())
    lines = [f"{n:>9,} {name}" for name, n in counts.items()]
    session.answer({"directory": str(directory), "rows": counts}, lambda: [*lines, f"In {directory}"])


@export.command("parquet")
@_FOLDER
@answers_json
@click.pass_context
def export_parquet(ctx: click.Context, directory: Path) -> None:
    """All that is held as Parquet files with a data dictionary. Needs the library pyarrow."""
    session = session_of(ctx)
    counts = session.library().share.write_parquet(directory, Told())
    lines = [f"{n:>9,} {name}" for name, n in counts.items()]
    session.answer({"directory": str(directory), "rows": counts}, lambda: [*lines, f"In {directory}"])
