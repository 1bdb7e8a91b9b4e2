"""Calling back whoever asked, unless they have gone meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeGuard

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid

Handler = Callable[..., object]


def there(handler: Handler | None) -> TypeGuard[Handler]:
    """There is a handler, and none of the Qt objects that it needs has gone (a sheet that was closed)."""
    return handler is not None and all(isValid(thing) for thing in _needed(handler) if isinstance(thing, QObject))


def tell(handler: Handler | None, *arguments: Any) -> None:
    """Call a handler that is there; as with a slot, nothing happens where it is not."""
    if not there(handler):
        return
    try:
        handler(*arguments)
    except RuntimeError as error:
        # a signal does not say whose it is; what is raised by those who hear it does not come back through it
        if not (
            isinstance(getattr(handler, "__self__", None), SignalInstance) and "source has been deleted" in str(error)
        ):
            raise


def _needed(handler: Handler) -> Iterator[object]:
    """What a method belongs to; what a function was written around."""
    yield getattr(handler, "__self__", None)
    for cell in getattr(handler, "__closure__", None) or ():
        with suppress(ValueError):  # a name that has no value yet
            yield cell.cell_contents
