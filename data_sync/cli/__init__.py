"""The command line: one function a command, no logic. Exit codes: 0 done, 1 a known failure, 2 usage."""

from __future__ import annotations

import os
import sys

import click

from data_sync.api import Cancelled, KnownError, serve_apart
from data_sync.cli import bringing, counting, exporting, finding, keeping, owning, reporting, sharing
from data_sync.cli.command import childcare_data

__all__ = [
    "bringing", "childcare_data", "counting", "exporting", "finding", "keeping", "main", "owning", "reporting",
    "sharing",
]  # fmt: skip


def main() -> None:
    """Run a command; a known failure is one line on stderr, never a traceback."""
    if serve_apart(sys.argv[1:]):  # a frozen program starts itself so
        return
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts threads for matrices, of which there are none
    try:
        code = childcare_data.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except KnownError as error:
        click.echo(f"error: {error.sentence} {error.action}", err=True)
        sys.exit(error.exit_code)
    except Cancelled:
        click.echo("error: stopped; what was there before is as it was. Run it again when you like.", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("error: stopped; what was there before is as it was. Run it again when you like.", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:  # a fault of ours: said plainly, with what a report needs
        click.echo(
            f"error: the program has met a fault of its own ({type(error).__name__}). Nothing of yours is lost;"
            " please report it with the command you gave.",
            err=True,
        )
        sys.exit(1)
