"""Reading the parts of a project file, where nothing can be trusted: each value is what it must be, or the whole file
is refused."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from data_sync.domain.urn import parse_urn
from data_sync.language import tr

LONGEST_NAME = 120
Thing = TypeVar("Thing")


class Refused(ValueError):
    """Why a text is no project, as the end of a sentence."""


def each(value: Any, what: str, most: int, read: Callable[[dict[str, Any]], Thing]) -> tuple[Thing, ...]:
    """A list of things, each read by `read`."""
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Refused(tr("its {what} cannot be read", what=what))
    if len(value) > most:
        raise Refused(tr("it has more than {most:,} {what}", most=most, what=what))
    return tuple(read(one) for one in value)


def only(told: dict[str, Any], keys: tuple[str, ...], what: str) -> None:
    """Nothing but these parts."""
    for key in told:
        if key not in keys:
            raise Refused(tr("a {what} has a part that is not known, {key}", what=what, key=short(key)))


def name(value: Any, what: str) -> str:
    """A name, on one line."""
    found = text(value, tr("the name of a {what}", what=what), LONGEST_NAME)
    if not found or found != " ".join(found.split()):
        raise Refused(tr("the name of a {what} is blank or not on one line", what=what))
    return found


def text(value: Any, what: str, longest: int) -> str:
    """A text without signs that are no letters."""
    if not isinstance(value, str) or len(value) > longest:
        raise Refused(tr("{what} cannot be read", what=what))
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        raise Refused(tr("{what} has signs in it that are no letters", what=what))
    return value


def texts(value: Any, what: str, most: int, longest: int) -> list[str]:
    """Several such texts."""
    if not isinstance(value, list) or len(value) > most:
        raise Refused(tr("{what} cannot be read", what=what))
    return [text(one, what, longest) for one in value]


def urn(value: Any) -> str:
    """A URN in its published form."""
    found = parse_urn(value) if isinstance(value, str) and len(value) < 20 else None
    if found is None:
        raise Refused(tr("it names a setting by something that is no URN"))
    return found


def urns(value: Any, what: str, most: int) -> tuple[str, ...]:
    """Several URNs, each once."""
    if not isinstance(value, list):
        raise Refused(tr("{what} has no settings that can be read", what=what))
    if len(value) > most:
        raise Refused(tr("{what} has more than {most:,} settings", what=what, most=most))
    return tuple(dict.fromkeys(urn(one) for one in value))


def named_once(names: Iterable[str], what: str) -> None:
    """No name twice, whatever its case."""
    held = [one.casefold() for one in names]
    if len(set(held)) < len(held):
        raise Refused(tr("two of its {what} have one name", what=what))


def short(key: str) -> str:
    """A key as it may be told."""
    return "".join(letter for letter in key[:20] if letter.isalnum() or letter in " -_") or tr("without a name")
