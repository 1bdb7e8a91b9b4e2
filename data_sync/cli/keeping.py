"""Commands that look after what is held: status, dump, verify, backup."""

from __future__ import annotations

from pathlib import Path

import click

from data_sync.api import KnownError, in_words
from data_sync.cli.command import answers_json, childcare_data, session_of


@childcare_data.command()
@answers_json
@click.pass_context
def status(ctx: click.Context) -> None:
    """What is held."""
    session = session_of(ctx)
    held = session.library().status()

    def lines() -> list[str]:
        if held.as_at is None:
            return ["Nothing is held yet."]
        head = f"{'SAMPLE: ' if held.sample else ''}{held.settings:,} settings as at {in_words(held.as_at)}"
        return [head, *(f"  {r.as_at}  {r.settings:>6,} settings  {r.title}" for r in held.releases)]

    session.answer(held.as_json(), lines)
    if held.as_at is None:
        raise KnownError("no-data")


@childcare_data.command()
@click.pass_context
@answers_json
def dump(ctx: click.Context) -> None:
    """Everything in the cache, a line a row, in an order that does not depend on how it came."""
    session = session_of(ctx)
    for line in session.library().dump():
        if session.json:
            table, _, values = line.partition(" ")
            click.echo(f'{{"table": "{table}", "row": {values}}}')
        else:
            click.echo(line)


@childcare_data.command()
@answers_json
@click.pass_context
def verify(ctx: click.Context) -> None:
    """Check the cache and the files it was made of."""
    session = session_of(ctx)
    wrong = session.library().verify()
    session.answer({"wrong": wrong}, lambda: wrong or ["All whole."])
    if wrong:
        raise KnownError("cache-broken", why=wrong[0])


@childcare_data.command()
@click.argument("file", type=click.Path(path_type=Path))
@answers_json
@click.pass_context
def backup(ctx: click.Context, file: Path) -> None:
    """Copy your notes and lists to a file."""
    session = session_of(ctx)
    written = session.library().backup(file)
    session.answer({"written": str(written)}, lambda: [f"Written: {written}"])
