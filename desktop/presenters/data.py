"""The Data page: the releases held and where each comes from, what was set aside and why, and the room it all takes."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Held, Library, Status, in_words
from desktop.jobs import Jobs, Latest
from desktop.language import look_up, tr
from desktop.messages import Message, of
from desktop.models.releases import IssueFace, IssuesModel, ReleaseFace, ReleasesModel
from desktop.presenters.errands import counted, megabytes
from desktop.presenters.library import LibraryHolder
from desktop.presenters.sync import SyncPresenter

MOST_ISSUES = 1000
WHOLE_FILE = tr("whole file")
"""So many are listed; a file with more is not mended by reading a list."""
SHORT_HASH = 12
PARTS = (
    ("cache", tr("The register, ready to search")),
    ("downloads", tr("Downloads, as published")),
    ("reports", tr("Texts of reports")),
    ("user", tr("Your lists and notes")),
    ("backups", tr("Backups of them")),
    ("sample", tr("The sample edition")),
)


@dataclass(frozen=True, slots=True)
class OnDisk:
    """The room that the data take: each part's words and bytes, and all of it."""

    folder: Path
    parts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(size for _, size in self.parts)


@dataclass(frozen=True, slots=True)
class _Looked:
    status: Status
    disk: OnDisk
    authorities: tuple[str, ...]


class DataPresenter(QObject):
    """`changed` when what is held is known (anew): `status`, `releases` (a model), `disk`, `authorities` (of the newest
    release), or `message` where it could not be read. `issues_changed` when those of `selected`, the release looked
    at, are there."""

    changed = Signal()
    issues_changed = Signal()

    def __init__(self, holder: LibraryHolder, jobs: Jobs, sync: SyncPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self.sync = holder, sync
        self._looking, self._listing = Latest(jobs), Latest(jobs)
        self.releases, self.issues = ReleasesModel(self), IssuesModel(self)
        self.status: Status | None = None
        self.disk: OnDisk | None = None
        self.authorities: tuple[str, ...] = ()
        self.selected: ReleaseFace | None = None
        self.issues_words = ""
        self.message: Message | None = None
        self._shown = False
        holder.changed.connect(self._outdated)

    @property
    def folder(self) -> Path:
        return self._holder.folder

    @property
    def sample(self) -> bool:
        return self._holder.library.sample

    def shown(self) -> None:
        """The page came into sight: look again, since files come and go."""
        self._shown = True
        self.refresh()

    def hidden(self) -> None:
        self._shown = False

    def refresh(self) -> None:
        library, folder = self._holder.library, self._holder.folder
        job = self._looking.run(lambda _progress: _look(library, folder))
        job.done(self._take).failed(self._fail).start()

    def select(self, row: int) -> None:
        """Look at the release on this row of `releases`."""
        face = self.releases.face(row)
        if face is None or face == self.selected:
            return
        self._look_at(face)

    def _look_at(self, face: ReleaseFace) -> None:
        self.selected = face
        library = self._holder.library
        job = self._listing.run(lambda _progress: library.issues(face.as_at, limit=MOST_ISSUES))
        job.done(self._list).failed(self._fail).start()
        self.issues.show(())
        self.issues_words = tr("Looking …")
        self.issues_changed.emit()

    def _take(self, looked: _Looked) -> None:
        self.status, self.disk, self.message = looked.status, looked.disk, None
        self.authorities = looked.authorities
        faces = [release_face(held, sample=looked.status.sample) for held in looked.status.releases]
        self.releases.show(faces)
        was = self.selected.as_at if self.selected is not None else ""
        self.selected = None
        self.changed.emit()
        face = self.releases.face(self.releases.row_of(was))
        if face is not None:
            self._look_at(face)
        else:
            self._list(())

    def _list(self, issues: Iterable[dict[str, Any]]) -> None:
        faces = [issue_face(issue) for issue in issues]
        self.issues.show(faces)
        self.issues_words = issues_in_words(faces)
        self.issues_changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.changed.emit()

    def _outdated(self) -> None:
        self.selected = None
        if self._shown:
            self.refresh()


def _look(library: Library, folder: Path) -> _Looked:
    status = library.status()
    authorities = tuple(library.values("la")) if status.as_at is not None else ()
    return _Looked(status, on_disk(folder), authorities)


ENCODING, FINGERPRINT = tr("Letters stored as"), tr("Fingerprint (SHA-256)")
EXPLAINED = {
    ENCODING: tr("How its letters are turned into bytes. It is recognised by itself."),
    FINGERPRINT: tr("Worked out from every byte of the file. Whoever has the same fingerprint has the very same file."),
}
"""What a fact about a file says, where its name alone does not."""


def release_face(held: Held, *, sample: bool = False) -> ReleaseFace:
    """A release in words. The sample's addresses lead nowhere, so it has none."""
    facts = (
        (tr("File"), held.file),
        (
            tr("Rows"),
            tr(
                "{rows_read:,} read, {settings:,} settings, {counted} set aside",
                rows_read=held.rows_read,
                settings=held.settings,
                counted=counted(held.set_aside, "row"),
            ),
        ),
        (tr("Fetched"), local_time(held.retrieved_at)),
        (tr("Size"), megabytes(held.size)),
        (ENCODING, held.encoding.upper().removesuffix("-SIG") or tr("a spreadsheet")),
        (tr("Licence"), held.licence),
    )
    return ReleaseFace(
        held.as_at,
        in_words(held.as_at),
        held.title,
        f"{held.settings:,}",
        f"{held.set_aside:,}",
        in_words(local_time(held.retrieved_at, day_only=True)),
        megabytes(held.size),
        held.revised,
        held.sha256,
        None if sample else held.url,
        None if sample else held.page,
        held.issues,
        facts,
    )


def local_time(utc: str, *, day_only: bool = False) -> str:
    """A moment in UTC as this computer's clock says it: "22 November 2026, 09:31", or its ISO date alone."""
    here = datetime.fromisoformat(utc).astimezone()
    iso = here.date().isoformat()
    return iso if day_only else f"{in_words(iso)}, {here:%H:%M}"


def issue_face(issue: dict[str, Any]) -> IssueFace:
    """An oddity in words. Row 0 is the file as a whole."""
    row = issue["row"]
    where = f"{row:,}" if row else WHOLE_FILE
    return IssueFace(where, issue["column"] or "", issue["why"], issue["raw"] or "", issue["set_aside"])


def issues_in_words(faces: list[IssueFace]) -> str:
    """ "3 rows left out, 12 cells mended or kept as published."; or that there is nothing."""
    if not faces:
        return tr("Nothing was set aside or mended: every row was read as it stands.")
    aside = sum(face.set_aside for face in faces)
    whole = sum(face.where == WHOLE_FILE for face in faces)
    cells = len(faces) - aside - whole
    parts = []
    if aside:
        parts.append(tr("{counted} left out", counted=counted(aside, "row")))
    if cells:
        parts.append(tr("{counted} mended or kept as published", counted=counted(cells, "cell")))
    if whole:
        parts.append(tr("{counted} on the file as a whole", counted=counted(whole, "note")))
    more = tr("The first {most_issues:,} are listed.", most_issues=MOST_ISSUES) if len(faces) >= MOST_ISSUES else ""
    return f"{', '.join(parts)}. {more}".rstrip()


def on_disk(folder: Path) -> OnDisk:
    """The room that a data folder takes, by what it is for; a file that goes meanwhile counts nothing."""
    sizes = dict.fromkeys((key for key, _ in PARTS), 0)
    for entry in os.scandir(folder) if folder.is_dir() else ():
        key = next((key for key, _ in PARTS if entry.name.startswith(key)), None)
        if key is not None:
            sizes[key] += _size(entry)
    return OnDisk(folder, tuple((words, sizes[key]) for key, words in PARTS if sizes[key]))


def _size(entry: os.DirEntry[str]) -> int:
    if not entry.is_dir(follow_symlinks=False):
        return _file_size(Path(entry.path))
    return sum(_file_size(Path(where, name)) for where, _, names in os.walk(entry.path) for name in names)


def _file_size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # a download was finished, or a backup let go, since the folder was read
        return 0


@cache
def attribution() -> dict[str, Any]:
    """Whose the data are: `lines`, `sample` and `licence_page`."""
    table = tomllib.loads(Path(__file__).with_name("attribution.toml").read_text(encoding="utf-8"))
    return {**table, "sample": look_up(table["sample"])}
