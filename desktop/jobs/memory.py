"""What long work leaves behind in memory, given back to the system."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Let go of what was freed: glibc keeps it for the next who asks, 30 MB after the postcodes of a map were counted.

    Other systems' allocators do so by themselves.
    """
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is not None:
        trim(0)
