"""Many short lines as they are kept, read one at a time: looking one up among 60,000 takes seventeen, not all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]


class Lines(Sequence[str]):
    """The lines of UTF-8 text, by number; `data` without its last line's end. No bytes are no lines."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        ends = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("\n"))
        self._ends = np.append(ends, len(data)).astype(np.int32) if data else np.empty(0, np.int32)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return self.whole()[at]
        n = len(self._ends)
        at = at + n if at < 0 else at
        if not 0 <= at < n:
            raise IndexError(at)
        start = int(self._ends[at - 1]) + 1 if at else 0
        return self.data[start : int(self._ends[at])].decode()

    def spans(self) -> tuple[Array, Array]:
        """Where each line begins in `data`, and its bytes."""
        begins = np.append(0, self._ends[:-1] + 1)[: len(self._ends)]
        return begins, self._ends - begins

    def whole(self) -> list[str]:
        """All lines as a list, made anew each time."""
        return self.data.decode().split("\n") if self.data else []
