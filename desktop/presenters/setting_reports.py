"""The reports of the setting looked at: which its page lists, which are held, and fetching them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from data_sync.api import Library, in_words
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_fetching import ReportFetching
from desktop.presenters.report_words import LISTED, FileFace, file_face
from desktop.presenters.setting_words import title

STOPPED_MS = 120
NEVER = tr("Nothing was fetched yet. Ofsted’s page of this setting lists its reports.")
NONE_LISTED = tr("Ofsted’s page of this setting lists no reports.")


@dataclass(frozen=True, slots=True)
class ReportsFace:
    """What is known of a setting's reports. `told` is a sentence under the heading, `differs` one a difference between
    Ofsted's page and the register, `button` what can be fetched now."""

    urn: str
    label: str
    files: tuple[FileFace, ...]
    told: str
    differs: tuple[str, ...]
    button: str


class SettingReportsPresenter(QObject):
    """`face` is what is known, None while it is not; `fetching` in words what is being fetched of this setting.

    Says `changed` when any of it is new.
    """

    changed = Signal()

    def __init__(
        self, holder: LibraryHolder, jobs: Jobs, fetching: ReportFetching, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._holder, self._fetching = holder, fetching
        self._looking = Latest(jobs)
        self.urn: str | None = None
        self.face: ReportsFace | None = None
        self.message: Message | None = None
        self._stopped = QTimer(self)
        self._stopped.setSingleShot(True)
        self._stopped.setInterval(STOPPED_MS)
        self._stopped.timeout.connect(self._look)
        fetching.sync.changed.connect(self.changed)
        fetching.sync.reports_changed.connect(self._look)
        holder.changed.connect(lambda: self.look_at(None))

    @property
    def fetching(self) -> str:
        """What is done for this setting: "Fetching …", "Waiting for its turn"; empty where nothing is."""
        sync = self._fetching.sync
        if any(self.urn in errand.urns for errand in sync.waiting):
            return tr("Waiting for its turn")
        if sync.busy and sync.errand is not None and sync.errand.kind == "reports" and self.urn in sync.errand.urns:
            return tr("Fetching …")
        return ""

    @property
    def ended(self) -> str:
        """How the fetch for this setting alone ended: "Reports: 1 fetched …", or what went wrong; until that is put
        away."""
        sync = self._fetching.sync
        if sync.errand is None or sync.errand.kind != "reports" or sync.errand.urns != (self.urn,):
            return ""
        if sync.phase == "failed" and sync.message is not None:
            return f"{sync.message.sentence} {sync.message.action}"
        return sync.told.sentence if sync.phase == "done" and sync.told is not None else ""

    def look_at(self, urn: str | None) -> None:
        """Read what is known of this setting's reports; None looks away."""
        if urn == self.urn:
            return
        self.urn, self.face, self.message = urn, None, None
        self._looking.give_up()
        self._stopped.stop()
        self.changed.emit()
        if urn is not None:
            self._stopped.start()

    def fetch(self) -> None:
        """Fetch what the setting's page lists and is not held."""
        if self.face is not None and not self.fetching:
            self._fetching.fetch_setting(self.face.urn, self.face.label)

    def _look(self) -> None:
        urn, library = self.urn, self._holder.library
        if urn is not None:
            job = self._looking.run(lambda _progress: reports_face(library, urn))
            job.done(self._take).failed(self._fail).start()

    def _take(self, face: ReportsFace) -> None:
        self.face, self.message = face, None
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.changed.emit()


def reports_face(library: Library, urn: str) -> ReportsFace:
    """In a worker: what is known of a setting's reports. Raises `unknown-urn`, `reports-broken`."""
    setting = library.setting(urn)
    label = title(setting)
    if not library.has_reports:
        return ReportsFace(urn, label, (), NEVER, (), tr("Fetch the reports"))
    reports = library.reports
    files = tuple(file_face(file) for file in reports.files(urn))
    checked = reports.checked_at(urn)
    differs = tuple(each.sentence for each in reports.differences(setting))
    if checked is None:
        return ReportsFace(urn, label, files, "" if files else NEVER, differs, tr("Fetch the reports"))
    day = in_words(datetime.fromisoformat(checked).astimezone().date().isoformat())
    told = (
        tr("As Ofsted’s page listed them on {day}.", day=day)
        if files
        else tr("{none_listed} Looked at on {day}.", none_listed=NONE_LISTED, day=day)
    )
    missing = any(file.told == LISTED for file in files)
    return ReportsFace(
        urn, label, files, told, differs, tr("Fetch the rest") if missing else tr("Look for newer reports")
    )
