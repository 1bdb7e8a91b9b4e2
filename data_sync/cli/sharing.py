"""Commands about project files: project save, project open."""

from __future__ import annotations

from pathlib import Path

import click

from data_sync.cli.command import answers_json, childcare_data, session_of


@childcare_data.group()
def project() -> None:
    """Project files (.atlas): hand lists, searches and, where you say so, notes to a colleague."""


@project.command("save")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--list", "lists", multiple=True, help="Only this shortlist; several can be named. All unless said.")
@click.option("--search", "searches", multiple=True, help="Only this saved search. All unless said.")
@click.option("--no-searches", is_flag=True, help="No saved searches.")
@click.option("--notes", is_flag=True, help="Also your notes on the settings of these lists. Left out unless said.")
@answers_json
@click.pass_context
def save_project(
    ctx: click.Context, file: Path, lists: tuple[str, ...], searches: tuple[str, ...], no_searches: bool, notes: bool
) -> None:
    """Write a project file and say what is in it."""
    session = session_of(ctx)
    projects = session.library().share.projects
    wanted = () if no_searches else searches or None
    made = projects.collect(lists=lists or None, searches=wanted, notes=notes)
    projects.save(made, file)
    told = projects.leaves(made)
    counts = {"lists": len(made.lists), "searches": len(made.searches), "notes": len(made.notes)}
    session.answer({"written": str(file), **counts, "leaves": told}, lambda: [*told, f"Written: {file}"])


@project.command("open")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--preview", is_flag=True, help="Only say what would change.")
@click.option(
    "--lists",
    type=click.Choice(["merge", "copy", "keep"]),
    default="merge",
    show_default=True,
    help="Where you have a list of that name: add what is missing, take it under another name, or leave it out.",
)
@click.option(
    "--searches",
    type=click.Choice(["copy", "keep", "replace"]),
    default="copy",
    show_default=True,
    help="Where you have another search of that name.",
)
@click.option(
    "--notes",
    type=click.Choice(["keep", "add", "replace"]),
    default="keep",
    show_default=True,
    help="Where you have a note of your own: keep yours alone, add the other below, or replace yours.",
)
@answers_json
@click.pass_context
def open_project(ctx: click.Context, file: Path, preview: bool, lists: str, searches: str, notes: str) -> None:
    """Take in a colleague's project file. Nothing of yours is overwritten unasked; undo takes it back."""
    session = session_of(ctx)
    projects = session.library().share.projects
    made = projects.read(file)
    items = projects.plan(made)
    changed = 0 if preview else projects.take_in(made, projects.choices(lists, searches, notes))
    rows = [{"kind": i.kind, "what": i.words, "state": i.state, "says": i.says} for i in items]
    end = "Nothing was changed: this was a preview." if preview else f"{changed:,} things taken in."
    session.answer({"items": rows, "changed": changed}, lambda: [*(f"{i.words}\n    {i.says}" for i in items), end])
