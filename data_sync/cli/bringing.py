"""Commands that bring data in and hand them on: sync, import, rebuild, mirror."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from data_sync.cli.command import Session, Told, answers_json, childcare_data, session_of
from data_sync.cli.run_log import run_log


@childcare_data.command()
@click.option("--what", default="register", help="register, postcodes, boundaries, reports; several with commas.")
@click.option("--releases", type=click.Choice(["all", "latest"]), default="all")
@click.option("--again", is_flag=True, help="Fetch files again even if they have not changed.")
@click.option("--accept-suspicious", is_flag=True, help="Take in a release that does not look right.")
@click.option("--log", type=click.Path(path_type=Path, dir_okay=False), help="Also note in this file how it went.")
@answers_json
@click.pass_context
def sync(ctx: click.Context, what: str, releases: str, again: bool, accept_suspicious: bool, log: Path | None) -> None:
    """Bring in what the publishers list."""
    session = session_of(ctx)
    wanted = [w.strip() for w in what.split(",") if w.strip()]
    with run_log(log, f"sync of {', '.join(wanted)}") as note:
        results = session.library().sync(
            what=wanted, releases=releases, again=again, accept=accept_suspicious, progress=Told()
        )
        for r in results:
            note(f"{r.title}: {r.state}, {r.settings:,} kept, {r.set_aside:,} set aside")
        tell_releases(session, results)


@childcare_data.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as-at", help="The date the file is as at, where it does not say so.")
@click.option("--accept-suspicious", is_flag=True)
@answers_json
@click.pass_context
def import_(ctx: click.Context, files: tuple[Path, ...], as_at: str | None, accept_suspicious: bool) -> None:
    """Take in files downloaded by hand (CSV, ODS, XLSX)."""
    session = session_of(ctx)
    tell_releases(
        session, session.library().import_files(files, as_at=as_at, accept=accept_suspicious, progress=Told())
    )


def tell_releases(session: Session, results: Any) -> None:
    rows = [
        {
            "as_at": r.as_at,
            "title": r.title,
            "state": r.state,
            "rows_read": r.rows_read,
            "settings": r.settings,
            "set_aside": r.set_aside,
        }
        for r in results
    ]
    passed_over = [{"page": page, "why": error.sentence} for page, error in getattr(results, "passed_over", ())]

    def lines() -> list[str]:
        told = [f"{r['as_at']:<10}  {r['state']:<9}  {r['settings']:>9,} kept  {r['title']}" for r in rows]
        return told + [f"passed over: {p['why']}" for p in passed_over]

    session.answer({"releases": rows, "passed_over": passed_over}, lines)
    for result in results:
        if result.why is not None:
            raise result.why


@childcare_data.command()
@answers_json
@click.pass_context
def rebuild(ctx: click.Context) -> None:
    """Build the cache again from the files held, without a network."""
    session = session_of(ctx)
    tell_releases(session, session.library().rebuild(Told()))


@childcare_data.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@answers_json
@click.pass_context
def mirror(ctx: click.Context, directory: Path) -> None:
    """Write what has been downloaded as a mirror, for a share, a stick or a web server."""
    session = session_of(ctx)
    written = session.library().write_mirror(directory, Told())
    session.answer(
        {"written": len(written), "directory": str(directory)}, lambda: [f"{len(written)} files in {directory}"]
    )
