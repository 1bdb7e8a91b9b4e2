"""What long work leaves behind in memory, given back to the system."""

from __future__ import annotations

import sys

HEAPS = 2
"""glibc would make eight for each processor, each as large as the most that was ever asked of it."""
_M_ARENA_MAX = -8  # of glibc's malloc.h


def few_heaps() -> None:
    """Have the threads of this process share a few heaps. Does nothing where there is no glibc; to be called while few
    threads have been started."""
    if sys.platform != "linux":
        return
    import ctypes

    choose = getattr(ctypes.CDLL(None), "mallopt", None)
    if choose is not None:
        choose(_M_ARENA_MAX, HEAPS)


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
