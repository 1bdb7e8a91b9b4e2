"""The manual's pages, made from the help that the programs give themselves."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1])]


def pages(version: str, epoch: int) -> dict[str, str]:
    """A page of section 1 a program, as troff."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return {"childcare-data": _data(version, day), "childcare-atlas": _atlas(version, day)}


def _head(name: str, summary: str, version: str, day: str) -> list[str]:
    return [f'.TH {name.upper()} 1 "{day}" "Childcare Atlas {version}"', ".SH NAME", f"{_t(name)} \\- {_t(summary)}"]


def _data(version: str, day: str) -> str:
    import click

    from data_sync.cli import childcare_data as group

    lines = _head(
        "childcare-data", "England's published childcare register: sync, search, compare, count", version, day
    )
    lines += [".SH SYNOPSIS", ".B childcare-data", r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGS\fR]"]
    lines += [".SH DESCRIPTION", _t(group.help or ""), ".SH OPTIONS"]
    context = click.Context(group, info_name="childcare-data")
    lines += _options(group, context)
    lines.append(".SH COMMANDS")
    lines += _commands(group, context, "")
    lines += [".SH EXIT STATUS", "0: done. 1: a known failure, told in one line. 2: a mistake in the command."]
    lines += [
        ".SH ENVIRONMENT",
        ".TP",
        ".B CHILDCARE_ATLAS_DATA",
        "The data folder.",
        ".TP",
        ".B CHILDCARE_ATLAS_MIRROR",
    ]
    lines += ["What stands for the publishers: a folder or a web address.", ".SH SEE ALSO", ".BR childcare-atlas (1)"]
    return "\n".join(lines) + "\n"


def _commands(group: object, context: object, before: str) -> list[str]:
    import click

    assert isinstance(group, click.Group)
    assert isinstance(context, click.Context)
    lines: list[str] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        lines += [f".SS {_t((before + ' ' + name).strip())}", _t((command.help or "").replace("\b", "")).strip()]
        lines.append(".PP")
        lines.append(
            _t(" ".join(["childcare-data", before, name, *command.collect_usage_pieces(inner)]).replace("  ", " "))
        )
        lines += _options(command, inner)
        if isinstance(command, click.Group):
            lines += _commands(command, inner, f"{before} {name}".strip())
    return lines


def _options(command: object, context: object) -> list[str]:
    import click

    assert isinstance(command, click.Command)
    assert isinstance(context, click.Context)
    lines: list[str] = []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            lines += [".TP", f".B {_t(record[0])}", _t(record[1]) or "\\&"]
    return lines


def _atlas(version: str, day: str) -> str:
    from desktop.app import _parser

    parser = _parser()
    lines = _head("childcare-atlas", "find, filter and compare childcare settings", version, day)
    lines += [".SH SYNOPSIS", ".B childcare-atlas", r"[\fIOPTIONS\fR]", ".SH DESCRIPTION", _t(parser.description or "")]
    lines.append(".SH OPTIONS")
    for action in parser._actions:
        names = ", ".join(action.option_strings)
        value = f" {action.metavar or action.dest.upper()}" if action.nargs != 0 else ""
        value = value if names else value.strip()
        lines += [
            ".TP",
            f".B {_t(names + value)}",
            _t(action.help or "") if action.help != argparse.SUPPRESS else "\\&",
        ]
    return "\n".join([*lines, ".SH SEE ALSO", ".BR childcare-data (1)"]) + "\n"


def _t(text: str) -> str:
    """Words of ours as troff: what it would read as a command is made plain."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(
        f"\\&{line.strip()}" if line.strip().startswith((".", "'")) else line.strip() for line in plain.splitlines()
    )
