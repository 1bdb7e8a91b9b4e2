"""Commands about columns of the person's own: own import, own list, own means, own remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from data_sync import api
from data_sync.api import KnownError, in_words
from data_sync.cli.command import Session, Told, answers_json, childcare_data, session_of

if TYPE_CHECKING:
    from data_sync.share.own_desk import Preview
    from data_sync.share.own_file import OwnFile

SHOWN = 20


@childcare_data.group()
def own() -> None:
    """Columns of your own (vacancies, take-up, fees …) by URN. They stay on this computer."""


@own.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--name", default="", help="What to call the sheet; the file's name unless said.")
@click.option("--as-at", help="The day its figures are as at.")
@click.option("--column", "columns", multiple=True, help="Only this column; several can be named.")
@click.option("--text", "texts", multiple=True, help="Keep this column as text, whatever is in it.")
@click.option("--means", multiple=True, help="COLUMN=KEY: which column of the sufficiency table it fills.")
@click.option(
    "--twice",
    type=click.Choice(["blank", "first", "last"]),
    default="blank",
    show_default=True,
    help="Where two rows say different things of one setting: take neither, the first or the last.",
)
@click.option("--match", "matches", multiple=True, help="ROW=URN: which setting a doubtful row is; ROW= for none.")
@click.option("--preview", is_flag=True, help="Only say what would be kept.")
@answers_json
@click.pass_context
def import_own(
    ctx: click.Context, file: Path, name: str, as_at: str | None, columns: tuple[str, ...], texts: tuple[str, ...],
    means: tuple[str, ...], twice: Any, matches: tuple[str, ...], preview: bool,
) -> None:  # fmt: skip
    """Bring a sheet (CSV, XLSX, ODS), joined by URN, or by name and postcode where it has none."""
    session = session_of(ctx)
    desk = session.library().own
    read = desk.read(file, Told())
    wish = api.OwnWish(
        name,
        as_at,
        tuple(api.own_field(read, title).at for title in columns) or None,
        {api.own_field(read, title).at: "text" for title in texts},
        {api.own_field(read, title).at: key for title, key in (_pair(each, "--means COLUMN=KEY") for each in means)},
        twice,
    )
    for key in wish.meanings.values():
        if key not in dict(api.own_meanings()):
            raise KnownError("unknown-value", what="meaning", value=str(key), known=", ".join(dict(api.own_meanings())))
    if matches:
        doubts = {doubt.row: doubt.key for doubt in desk.preview(read, wish).matched.doubts}
        said = {_row(row, doubts): urn.strip().upper() for row, urn in (_pair(m, "--match ROW=URN") for m in matches)}
        wish = api.OwnWish(wish.name, wish.as_at, wish.columns, wish.kinds, wish.meanings, wish.twice, said)
    made = desk.preview(read, wish) if preview else desk.keep(read, wish)
    _tell(session, read, made, kept=not preview, name=name or read.suggested)


def _pair(text: str, form: str) -> tuple[str, str]:
    left, sign, right = text.rpartition("=")
    if not sign:
        raise click.UsageError(f"{form} needs a sign of equality: {text}")
    return left, right


def _row(text: str, doubts: dict[int, tuple[str, str]]) -> tuple[str, str]:
    try:
        return doubts[int(text)]
    except (ValueError, KeyError):
        known = ", ".join(map(str, sorted(doubts)[:SHOWN])) or "none"
        raise KnownError("unknown-value", what="doubtful row", value=text, known=known) from None


def _tell(session: Session, read: OwnFile, made: Preview, *, kept: bool, name: str) -> None:
    value = {
        "kept": kept,
        "name": name,
        "rows": made.rows,
        "matched": len(made.matched.rows),
        "settings": made.matched.settings,
        "columns": [{"name": f.title, "kind": kind, "settings": n} for f, kind, n in made.columns],
        "doubtful": [
            {
                "row": doubt.row, "name": doubt.name, "postcode": doubt.postcode, "said": doubt.said,
                "candidates": [{"urn": u, "name": called, "alike": alike} for u, called, alike in doubt.candidates],
            }
            for doubt in made.matched.doubts
        ],
        "problems": [problem.as_json() for problem in made.matched.problems],
    }  # fmt: skip

    def lines() -> list[str]:
        told = list(made.told())
        told += [f"  {f.title}: {kind}, {n:,} settings" for f, kind, n in made.columns]
        for doubt in [d for d in made.matched.doubts if d.said is None][:SHOWN]:
            perhaps = "; ".join(f"{urn} {called} ({alike:.0f})" for urn, called, alike in doubt.candidates[:3])
            told.append(f"  row {doubt.row}: {doubt.name}, {doubt.postcode}: perhaps {perhaps}")
        told += [f"  row {p.row}: {p.words}" for p in made.matched.problems if p.kind != "undecided"][:SHOWN]
        end = f"Kept as {name}." if kept else "Nothing was kept: this was a preview."
        return [*told, end]

    session.answer(value, lines)


@own.command("list")
@answers_json
@click.pass_context
def list_own(ctx: click.Context) -> None:
    """The sheets and columns that are held."""
    session = session_of(ctx)
    sheets = session.library().own.sheets()
    value = [
        {
            "name": s.name, "file": s.file, "as_at": s.as_at, "brought_at": s.brought_at, "rows": s.rows,
            "settings": s.settings,
            "columns": [{"name": c.name, "kind": c.kind, "means": c.meaning} for c in s.columns],
        }
        for s in sheets
    ]  # fmt: skip

    def lines() -> list[str]:
        told = []
        for s in sheets:
            day = f", as at {in_words(s.as_at)}" if s.as_at else ""
            told.append(f"{s.name}: {s.settings:,} settings from {s.file}{day}")
            told += [f"  {c.name} ({c.kind}{', means ' + c.meaning if c.meaning else ''})" for c in s.columns]
        return told or ["You have no columns of your own."]

    session.answer({"sheets": value}, lines)


@own.command("means")
@click.argument("column")
@click.argument("meaning", required=False, default="")
@answers_json
@click.pass_context
def own_means(ctx: click.Context, column: str, meaning: str) -> None:
    """Say which column of the sufficiency table a column of yours fills; without MEANING, none."""
    session = session_of(ctx)
    session.library().own.mean(column, meaning or None)
    session.answer({"column": column, "means": meaning or None}, lambda: [f"{column}: {meaning or 'fills nothing'}"])


@own.command("remove")
@click.argument("name")
@answers_json
@click.pass_context
def remove_own(ctx: click.Context, name: str) -> None:
    """Remove a sheet and its columns."""
    session = session_of(ctx)
    session.library().own.remove(name)
    session.answer({"removed": name}, lambda: [f"Removed: {name}"])
