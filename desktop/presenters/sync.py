"""Fetching, importing and looking after the data: one errand at a time, its progress, and how it ended.

One presenter for the whole window, since the data are one: the Data page, the offers and the line at the top show the
same errand. No network is asked before a person asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library
from desktop.jobs import Job, Jobs
from desktop.language import tr
from desktop.messages import Ask, Message, of
from desktop.presenters import errands
from desktop.presenters.errands import REPORTS, Coming, Errand, Kind, Releases, Told
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mirror import MirrorPresenter
from desktop.proxies import of_system
from desktop.settings import Settings

Phase = Literal["idle", "planning", "planned", "working", "done", "failed", "stopped"]
BUSY: frozenset[Phase] = frozenset({"planning", "working"})
FRESH: frozenset[Kind] = frozenset({"sync", "import", "rebuild"})
"""Errands that change the register held."""
GO_ON = Ask("retry", tr("Go on"), "sync")
KEPT = tr("The reports that came until then are kept, and the same fetch goes on from there.")


class SyncPresenter(QObject):
    """`phase` and what belongs to it; `changed` says that the phase did, `stepped` gives each step of the work.

    planned: `coming` waits for `go_on` (or was only asked for, where `errand` is None); done: `told`; failed:
    `message`. `mirror` knows the folder or address that stands for the publishers. Reports that are asked for while
    something else is done wait until it is (`waiting`); `reports_changed` says that other reports are held.
    """

    changed = Signal()
    stepped = Signal(object)
    reports_changed = Signal()

    def __init__(self, holder: LibraryHolder, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._jobs = holder, jobs
        self.mirror = MirrorPresenter(holder, jobs, settings, self)
        self._settings = settings
        self._retry_without = False
        self._job: Job | None = None
        self._last_step: Any = None
        self.phase: Phase = "idle"
        self.errand: Errand | None = None
        self.coming: Coming | None = None
        self.told: Told | None = None
        self.message: Message | None = None
        self.waiting: tuple[Errand, ...] = ()
        self._giving_way = False
        self.mirror.changed.connect(self._mirror_changed)

    @property
    def busy(self) -> bool:
        return self.phase in BUSY

    @property
    def title(self) -> str:
        if self.phase == "planning":
            return tr("Asking what is published")
        return self.errand.title if self.errand is not None else ""

    @property
    def step(self) -> Any:
        """The newest step of the work under way, for a page that comes into sight in the middle of it."""
        return self._last_step if self.busy else None

    # --- what a person asks for ---

    def see_sizes(self, what: Sequence[str] = ("register",), releases: Releases = "all") -> None:
        """Ask the publisher what it lists and how large that is, and fetch nothing of it."""
        self._plan(None, what, releases)

    def get(self, what: Sequence[str], releases: Releases) -> None:
        """Fetch. Where much would come, it is said first: `planned`, until `go_on` or `dismiss`."""
        errand = Errand("sync", what=tuple(what), releases=releases)
        if "register" in what:
            self._plan(errand, what, releases)
        else:
            self._do(errand)

    def go_on(self) -> None:
        """Yes to what is planned."""
        if self.phase == "planned" and self.errand is not None:
            self._do(self.errand)

    def import_files(self, files: Sequence[Path]) -> None:
        if files:
            self._do(Errand("import", files=tuple(files)))

    def bring_reports(self, errand: Errand) -> None:
        """Fetch or import reports, as soon as what is being done now is done; a fetch for many settings gives way to
        one for a single setting, which somebody wants to read now, and goes on after it."""
        if not self.busy:
            self._do(errand)
        elif errand != self.errand and errand not in self.waiting:
            under_way = self.errand
            if len(errand.urns) == 1 and under_way is not None and len(under_way.urns) > 1 and self._job is not None:
                self.waiting = (errand, under_way, *(each for each in self.waiting if each != under_way))
                self._giving_way = True
                self._job.cancel()
            else:
                self.waiting = (*self.waiting, errand)
            self.changed.emit()

    def import_reports(self, files: Sequence[Path]) -> None:
        if files:
            self.bring_reports(Errand("import-reports", files=tuple(files)))

    def rebuild_reports(self) -> None:
        """Read the files of reports held again, into a new file of texts."""
        self._do(Errand("rebuild-reports"))

    def take_up_unfinished(self) -> None:
        """Offer to go on with a fetch of reports that the program was closed in the middle of."""
        left = self._settings.fetching
        if left and self.phase == "idle" and not self._holder.sample:
            self.errand = Errand("reports", urns=tuple(left["urns"]), whose=left["whose"])
            self._become("stopped")

    def repeat(self, errand: Errand) -> None:
        """Do an errand again, as it was or with what a person added (a date, a yes to what looks odd)."""
        self._do(errand)

    def retry(self) -> None:
        """Do what failed or was stopped once more."""
        if self.errand is not None:
            self._do(self.errand)
        else:
            self.see_sizes()

    def go_on_without_mirror(self) -> None:
        """Go to the publishers themselves, and do what failed once more."""
        self._retry_without = True
        self.mirror.clear()

    def rebuild(self) -> None:
        self._do(Errand("rebuild"))

    def verify(self) -> None:
        self._do(Errand("verify"))

    def back_up(self, target: Path | None = None) -> None:
        self._do(Errand("backup", target=target))

    def write_mirror(self, target: Path) -> None:
        self._do(Errand("mirror", target=target))

    def stop(self) -> None:
        """Ask the work to stop at its next safe place; what was taken in before stays."""
        self.waiting, self._giving_way = (), False
        if self._job is not None and self.busy:
            self._job.cancel()

    def dismiss(self) -> None:
        """The person has read how it ended, or said no to what was planned."""
        if not self.busy:
            about_reports = self.errand is not None and self.errand.kind == "reports"
            if about_reports:
                self._settings.fetching = {}
            self._become("idle")
            self._go_to_waiting()
            if not about_reports and not self.busy:
                self.take_up_unfinished()  # something else was done in between

    # --- doing it ---

    def _mirror_changed(self) -> None:
        again, self._retry_without = self._retry_without, False
        if again:
            self.retry()

    def _plan(self, errand: Errand | None, what: Sequence[str], releases: Releases) -> None:
        if self.busy:
            return
        self.errand = errand
        job = self._start("planning", lambda library, progress: errands.plan(library, what, releases, progress))
        job.done(self._planned).start()

    def _planned(self, coming: Coming) -> None:
        self.coming = coming
        if self.errand is not None and not coming.is_large:
            self.phase = "planned"
            self._do(self.errand)
        else:
            self._become("planned")

    def _do(self, errand: Errand) -> None:
        if self.busy:
            return
        self.errand = errand
        if errand.kind == "reports" and len(errand.urns) > 1 and not self._holder.sample:
            self._settings.fetching = {"urns": list(errand.urns), "whose": errand.whose}
        fresh = errand.kind in FRESH or (errand.kind in REPORTS and not self._holder.sample)
        job = self._start("working", lambda library, progress: errands.do(library, errand, progress), fresh=fresh)
        job.done(self._done).start()

    def _start(self, phase: Phase, work: Callable[[Library, Any], Any], *, fresh: bool = True) -> Job:
        """A job on the published data (`fresh`, even while the sample is looked at) or on what is looked at."""
        shown, mirror = self._holder.library, self.mirror.where or None

        def in_background(progress: Any) -> Any:
            if not fresh:
                return work(shown, progress)
            from data_sync.api import origins, tell_proxies

            tell_proxies(of_system(origins(mirror)))  # a laptop may be elsewhere now
            with closing(Library(shown.base, mirror, sample=False, apart=True)) as published:
                return work(published, progress)

        self.told, self.message, self._last_step = None, None, None
        self._become(phase)
        job = self._jobs.run(in_background).progress(self._stepped).failed(self._failed).cancelled(self._stopped)
        self._job = job
        return job

    def _stepped(self, step: Any) -> None:
        self._last_step = step
        self.stepped.emit(step)

    def _done(self, told: Told) -> None:
        self.told, self._giving_way = told, False
        if self.errand is not None and len(self.errand.urns) > 1:
            self._settings.fetching = {}
        self._become("done")
        if told.changed:
            self._take_up()
        self._tell_reports()
        if not told.troubles:
            self._go_to_waiting()

    def _failed(self, error: BaseException) -> None:
        message = of(error)
        if self.errand is not None and self.errand.kind == "reports":
            others = tuple(each for each in message.buttons if each.key not in ("retry", "import-file"))
            message = replace(message, action=f"{message.action} {KEPT}".strip(), buttons=(GO_ON, *others))
        self.message = message
        self.waiting, self._giving_way = (), False
        self._become("failed")
        self._take_up()
        self._tell_reports()

    def _stopped(self) -> None:
        if self._giving_way:
            self.phase, self._giving_way = "idle", False
            self._go_to_waiting()
            return
        self._become("stopped")
        self._take_up()
        self._tell_reports()

    def _tell_reports(self) -> None:
        if self.errand is not None and (self.errand.kind in REPORTS or "reports" in self.errand.what):
            self.reports_changed.emit()

    def _go_to_waiting(self) -> None:
        if self.waiting and not self.busy:
            errand, self.waiting = self.waiting[0], self.waiting[1:]
            self._do(errand)

    def _take_up(self) -> None:
        """Let the window look at what is there now: releases taken in before a failure count, and from the sample it
        moves to the published data as soon as there are any."""
        if self.errand is None or self.errand.kind not in FRESH:
            return
        base = self._holder.folder

        def look(_progress: Any) -> bool:
            with closing(Library(base, sample=False)) as published:
                return published.status().as_at is not None

        self._jobs.run(look).done(lambda there: self._holder.refresh() if there else None).start()

    def _become(self, phase: Phase) -> None:
        self.phase = phase
        if phase == "idle":
            self.errand = self.coming = self.told = self.message = None
        if phase not in BUSY:
            self._job = None
        self.changed.emit()
