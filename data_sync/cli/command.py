"""The command `childcare-data` itself: the options before a command, and how every answer is written."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from click.exceptions import Exit

from data_sync import __version__
from data_sync.api import Cancelled, KnownError, Library, Progress, Step, data_beside_program


class Session:
    """What the options before the command say, and how its answer is to be written."""

    def __init__(self, data: Path | None, mirror: str | None, sample: bool) -> None:
        self.data, self.mirror, self.sample = data, mirror, sample
        self.json = False

        self._library: Library | None = None

    def library(self) -> Library:
        """The library, opened when it is first asked for."""
        if self._library is None:
            self._library = Library(self.data, self.mirror, sample=self.sample)
        return self._library

    def close(self) -> None:
        """Let go of what a command had open, a process that reads reports among it."""
        if self._library is not None:
            self._library.close()

    def fault(self, error: Exception) -> KnownError | None:
        """The known failure behind an error that nobody expected, or None."""
        return self._library.fault(error) if self._library is not None else None

    def answer(self, value: Any, lines: Callable[[], list[str]]) -> None:
        """Print `value` as JSON where that is asked for, otherwise the lines."""
        if self.json:
            click.echo(json.dumps(value, ensure_ascii=False))
        else:
            for line in lines():
                click.echo(line)


def answers_json(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--json`, before or after its name."""

    def keep(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
        if value:
            ctx.find_root().obj_json = True  # type: ignore[attr-defined]

    return click.option("--json", is_flag=True, expose_value=False, callback=keep, help="Answer as JSON.")(command)


def session_of(ctx: click.Context) -> Session:
    """What stood before the command."""
    session: Session = ctx.find_object(Session)  # type: ignore[assignment]
    session.json = getattr(ctx.find_root(), "obj_json", False)
    return session


class Told(Progress):
    """Says on stderr, where that is a terminal, what a sync is doing."""

    def __init__(self) -> None:
        self._last = ""
        super().__init__(self._say if sys.stderr.isatty() else None)

    def _say(self, step: Step) -> None:
        counted = f" {step.done:,} of {step.total:,} {step.unit}" if step.total else ""
        left = f" ({step.left})" if step.left else ""
        line = f"{step.stage}: {step.what}{left}{counted}"[:110]
        if line != self._last:
            click.echo(f"\r{line:<110}", nl=False, err=True)
            self._last = line


class Commands(click.Group):
    """A group whose commands tell a damaged cache as what it is."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except _EXPECTED:
            raise
        except Exception as error:
            known = ctx.obj.fault(error) if isinstance(ctx.obj, Session) else None
            if known is None:
                raise
            raise known from error


_EXPECTED = (KnownError, Cancelled, click.ClickException, click.Abort, Exit, BrokenPipeError)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="childcare-data")
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), help="The data folder.")
@click.option("--portable", is_flag=True, help="Keep the data beside the program, as on a stick.")
@click.option("--mirror", help="A folder or web address laid out as host/path that stands for the publishers.")
@click.option("--sample", is_flag=True, help="The sample edition that came with the program.")
@answers_json
@click.pass_context
def childcare_data(ctx: click.Context, data: Path | None, portable: bool, mirror: str | None, sample: bool) -> None:
    """England's published childcare register on this computer: sync, search, compare, count."""
    if portable and data is None:
        data = data_beside_program()
    ctx.obj = Session(data, mirror, sample)
    ctx.call_on_close(ctx.obj.close)
