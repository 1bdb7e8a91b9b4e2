"""Where only the newest question counts: what was asked before is cancelled and its answer never shown."""

from __future__ import annotations

from desktop.jobs.job import Job, Work
from desktop.jobs.pool import Jobs, current


class Latest:
    """One slot for answers that supersede each other, such as results while somebody types.

    `self._results = Latest()`, then `self._results.run(search).done(self.show).start()` at every key. Of a job that was
    superseded nobody hears, neither its answer nor its failure nor that it was cancelled.
    """

    def __init__(self, jobs: Jobs | None = None) -> None:
        self._jobs = jobs
        self._job: Job | None = None

    def run(self, work: Work) -> Job:
        """A job in this slot. The one before it is given up at once, before this one starts."""
        self.give_up()
        self._job = (self._jobs or current()).run(work)
        return self._job

    def give_up(self) -> None:
        """Cancel what is under way and show nothing of it."""
        if self._job is not None and self._job.ending is None:
            self._job.mute()
            self._job.cancel()
        self._job = None
