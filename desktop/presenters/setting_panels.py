"""What stands under a setting's facts: timeline, earlier registrations, who else is there, who runs it.

All is read in the background when a person has stopped at the setting for a moment, so that nobody who goes down a list
waits for it: the timeline takes a millisecond, the rest a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from data_sync.api import Library
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.presenters.mylist import MyList
from desktop.presenters.own_columns import own_values
from desktop.presenters.setting_neighbours import AddressFace, RunFace, address_face, run_face
from desktop.presenters.setting_past import PairFace, PastFace, Verdict, past_face, urns_in
from desktop.presenters.setting_timeline import TimelineFace, timeline_face

STOPPED_MS = 120
WITHHELD = tr(
    "Ofsted does not publish this setting’s name or address, so nothing can be told of earlier"
    " registrations, of the others at its address or of who runs it."
)


class _Around(NamedTuple):
    """What the background found round a setting."""

    line: Any
    held: Mapping[str, Any]
    verdicts: Mapping[tuple[str, str], Any]
    oldest: str
    address: AddressFace | None
    run: RunFace | None
    withheld: bool


class SettingPanelsPresenter(QObject):
    """`timeline`, `past`, `address` and `run` are what is known of the setting looked at; None while it is not.

    `own` are the person's own columns: title, value, where it is from. `withheld` says in words why nothing more can be
    told. Says `changed` when any of it is new.
    """

    changed = Signal()

    def __init__(self, mylist: MyList, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self._dating, self._looking = Latest(jobs), Latest(jobs)
        self._around: _Around | None = None
        self.urn: str | None = None
        self.timeline: TimelineFace | None = None
        self.past: PastFace | None = None
        self.address: AddressFace | None = None
        self.run: RunFace | None = None
        self.own: tuple[tuple[str, str, str], ...] = ()
        self.withheld = ""
        self.message: Message | None = None
        self._stopped = QTimer(self)
        self._stopped.setSingleShot(True)
        self._stopped.setInterval(STOPPED_MS)
        self._stopped.timeout.connect(self._look_around)
        mylist.changed.connect(self._ask_verdicts)
        mylist.changed.connect(self._ask_own)
        mylist.holder.changed.connect(lambda: self.look_at(None))

    def look_at(self, urn: str | None) -> None:
        """Read what stands under this setting; None looks away."""
        if urn == self.urn:
            return
        self.urn = urn
        self.timeline = self.past = self.address = self.run = self.message = self._around = None
        self.withheld, self.own = "", ()
        self._dating.give_up()
        self._looking.give_up()
        self._stopped.stop()
        self.changed.emit()
        if urn is None:
            return
        self._stopped.start()

    def decide(self, pair: PairFace, verdict: Verdict | None) -> None:
        """Say that two registrations are the same setting, or different ones; None leaves it open again."""
        self._mylist.do(
            lambda library: library.mine.confirmations.decide(pair.earlier, pair.later, verdict, pair.evidence)
        )

    def _look_around(self) -> None:
        urn, library = self.urn, self._mylist.holder.library
        if urn is not None:
            self._ask_own()
            dating = self._dating.run(lambda _progress: timeline_face(library.timeline(urn))).done(self._take_timeline)
            dating.failed(self._fail).start()
            job = self._looking.run(lambda _progress: _around(library, urn)).done(self._take_around)
            job.failed(self._fail).start()

    def _take_timeline(self, face: TimelineFace) -> None:
        self.timeline = face
        self.changed.emit()

    def _take_around(self, found: _Around) -> None:
        self._around = found
        self.address, self.run = found.address, found.run
        self.withheld = WITHHELD if found.withheld else ""
        self._show_past(found.verdicts)
        self._ask_verdicts()

    def _show_past(self, verdicts: Mapping[tuple[str, str], Any]) -> None:
        found = self._around
        if found is None:
            return
        self._around = found._replace(verdicts=verdicts)
        self.past = None if found.withheld else past_face(found.line, found.held, verdicts, found.oldest)
        self.changed.emit()

    def _ask_verdicts(self) -> None:
        found = self._around
        if found is None or not (found.line.earlier or found.line.later):
            return
        urns = (found.line.urn, *urns_in(found.line))

        def take(verdicts: Mapping[tuple[str, str], Any]) -> None:
            if self._around is not None and self._around.line is found.line:
                self._show_past(verdicts)

        self._mylist.ask(lambda library: _verdicts(library, urns), take)

    def _ask_own(self) -> None:
        """What the person's own columns say of the setting: title, value and where it is from."""
        urn = self.urn
        if urn is None:
            return

        def take(found: tuple[tuple[str, str, str], ...]) -> None:
            if self.urn == urn and found != self.own:
                self.own = found
                self.changed.emit()

        self._mylist.ask(lambda library: own_values(library, urn), take, lambda _message: None)

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.changed.emit()


def _around(library: Library, urn: str) -> _Around:
    """In a worker: everything round a setting but the person's own words."""
    withheld = library.setting(urn).withheld
    line, address, run = library.line(urn), library.at_address(urn), library.run_by(urn)
    urns = (*urns_in(line), *address.here, *address.left)
    held = {setting.urn: setting for setting in library.settings(urns)}
    releases = library.status().releases
    oldest = min((release.as_at for release in releases), default="")
    return _Around(line, held, {}, oldest, address_face(address, held), run_face(run), withheld)


def _verdicts(library: Library, urns: tuple[str, ...]) -> dict[tuple[str, str], Any]:
    """What the person has said of these registrations; where nothing was ever kept, no file is made for it."""
    if not library.places.user.exists():
        return {}
    told = (verdict for urn in urns for verdict in library.mine.confirmations.of(urn))
    return {(verdict.earlier, verdict.later): verdict for verdict in told}
