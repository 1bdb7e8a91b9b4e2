"""Commands about project files: project save, project open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from data_sync.api import KnownError
from data_sync.cli.command import answers_json, childcare_data, session_of

Command = TypeVar("Command", bound=Callable[..., Any])


@childcare_data.group()
def project() -> None:
    """Project files (.atlas): hand lists, searches, views and, where you say so, notes and own columns to
    a colleague."""


@project.command("save")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--list", "lists", multiple=True, help="Only this shortlist; several can be named. All unless said.")
@click.option("--search", "searches", multiple=True, help="Only this saved search. All unless said.")
@click.option("--no-searches", is_flag=True, help="No saved searches.")
@click.option("--view", "views", multiple=True, help="Only this view. All unless said.")
@click.option("--no-views", is_flag=True, help="No views.")
@click.option("--notes", is_flag=True, help="Also your notes on the settings of these lists. Left out unless said.")
@click.option("--notes-on", multiple=True, metavar="URN", help="Only your notes on this setting; several can be named.")
@click.option("--own", multiple=True, metavar="SHEET", help="Also this sheet of your own columns. None unless said.")
@answers_json
@click.pass_context
def save_project(
    ctx: click.Context, file: Path, lists: tuple[str, ...], searches: tuple[str, ...], no_searches: bool,
    views: tuple[str, ...], no_views: bool, notes: bool, notes_on: tuple[str, ...], own: tuple[str, ...],
) -> None:  # fmt: skip
    """Write a project file and say what is in it."""
    session = session_of(ctx)
    projects = session.library().share.projects
    chosen: Any = notes
    if notes_on:
        wanted = {urn.strip().upper() for urn in notes_on}
        chosen = {(note.urn, note.about) for note in projects.notes_on(lists or None) if note.urn in wanted}
    made = projects.collect(
        lists=lists or None, searches=() if no_searches else searches or None, views=() if no_views else views or None,
        notes=chosen, own=own,
    )  # fmt: skip
    projects.save(made, file)
    told = projects.leaves(made)
    counts = {
        "lists": len(made.lists), "searches": len(made.searches), "notes": len(made.notes), "views": len(made.views),
        "own": len(made.own),
    }  # fmt: skip
    session.answer({"written": str(file), **counts, "leaves": told}, lambda: [*told, f"Written: {file}"])


def _way(option: str, ways: list[str], about: str) -> Callable[[Command], Command]:
    return click.option(option, type=click.Choice(ways), default=ways[0], show_default=True, help=about)


@project.command("open")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--preview", is_flag=True, help="Only say what would change.")
@click.option("--leave", type=int, multiple=True, metavar="N", help="Leave out thing N of the preview.")
@_way("--lists", ["merge", "copy", "keep"], "Where you have a list of that name: add what is missing, take it under"
      " another name, or leave it out.")  # fmt: skip
@_way("--searches", ["copy", "keep", "replace"], "Where you have another search of that name.")
@_way("--views", ["copy", "keep", "replace"], "Where you have another view of that name.")
@_way("--own", ["copy", "keep", "replace"], "Where you have another sheet of own columns of that name.")
@_way("--notes", ["keep", "add", "replace"], "Where you have a note of your own: keep yours alone, add the other below,"
      " or replace yours.")  # fmt: skip
@answers_json
@click.pass_context
def open_project(
    ctx: click.Context, file: Path, preview: bool, leave: tuple[int, ...], lists: str, searches: str, views: str,
    own: str, notes: str,
) -> None:  # fmt: skip
    """Take in a colleague's project file. Nothing of yours is overwritten unasked; undo takes it back."""
    session = session_of(ctx)
    projects = session.library().share.projects
    made = projects.read(file)
    items = projects.plan(made)
    for n in leave:
        if not 1 <= n <= len(items):
            raise KnownError("unknown-value", what="thing of the project", value=str(n), known=f"1 to {len(items)}")
    single: dict[tuple[str, int], str] = {(items[n - 1].kind, items[n - 1].key): "keep" for n in leave}
    choices = projects.choices(lists, searches, notes, views, own, single)
    changed = 0 if preview else projects.take_in(made, choices)
    rows = [{"kind": i.kind, "what": i.words, "state": i.state, "says": i.says} for i in items]
    end = "Nothing was changed: this was a preview." if preview else f"{changed:,} things taken in."
    told = [f"{n}. {i.words}\n    {i.says}" for n, i in enumerate(items, 1)]
    session.answer({"items": rows, "changed": changed}, lambda: [*told, end])
