"""Background work that reads as a sentence where it is started.

    run(work).progress(show).done(fill).failed(tell).cancelled(tidy).start()

`work` is called with a progress object in another thread; everything after it is called in the window's thread, and
exactly one of done, failed and cancelled is. `Latest` is for typing: only the newest question is answered. A failure
that nobody hears is raised in the window's thread, never swallowed. `collector` keeps Python's cycle collector out of
the workers.
"""

from __future__ import annotations

from desktop.jobs.job import Job
from desktop.jobs.latest import Latest
from desktop.jobs.pool import InlineExecutor, Jobs, current, install, run, shutdown

__all__ = ["InlineExecutor", "Job", "Jobs", "Latest", "current", "install", "run", "shutdown"]
