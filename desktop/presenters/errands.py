"""Long work on the data, one errand at a time: what it is, doing it in the background, and telling how it ended.

Values and functions only. What runs here runs in a worker's thread and touches no Qt object; one file or release that
is refused does not keep the others out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from data_sync.api import SYNCED, KnownError, Library, Progress, in_words
from desktop.language import tr, translated, trn
from desktop.messages import Message, of

if TYPE_CHECKING:
    from data_sync.api import Status

Kind = Literal[
    "sync", "import", "rebuild", "verify", "backup", "mirror", "reports", "import-reports", "rebuild-reports"
]
Releases = Literal["all", "latest"]
ENDS_ALL = frozenset({"disk-full", "not-writable", "locked", "newer-cache", "cache-broken"})
"""After one of these the next file would fail as this one did."""
MOST_PASSED_OVER = 3
TITLES: dict[Kind, str] = {
    "sync": tr("Getting the published data"),
    "import": tr("Importing"),
    "rebuild": tr("Building the register again from the downloads held"),
    "verify": tr("Checking what is held"),
    "backup": tr("Backing up your lists and notes"),
    "mirror": tr("Writing a mirror"),
    "reports": tr("Fetching reports"),
    "import-reports": tr("Importing reports"),
    "rebuild-reports": tr("Reading the reports held again"),
}
REPORTS: frozenset[Kind] = frozenset({"reports", "import-reports", "rebuild-reports"})
"""Errands about reports."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What shall be done: enough to do it again after a failure, or with what a person added.

    Reports are fetched for the settings `urns`, which are `whose` in words ("the settings in Hampshire"); imported ones
    are about the setting of the one URN, as of the day `as_at`, where these are given.
    """

    kind: Kind
    what: tuple[str, ...] = ("register",)
    releases: Releases = "all"
    files: tuple[Path, ...] = ()
    as_at: str | None = None
    accept: bool = False
    target: Path | None = None
    urns: tuple[str, ...] = ()
    whose: str = ""

    @property
    def title(self) -> str:
        if self.kind in ("import", "import-reports"):
            one = self.files[0].name if len(self.files) == 1 else tr("{count} files", count=len(self.files))
            return f"{TITLES['import']} {one}"
        if self.kind == "reports" and self.whose:
            return tr("Fetching the reports of {whose}", whose=self.whose)
        return TITLES[self.kind]


@dataclass(frozen=True, slots=True)
class Trouble:
    """One release or file that was not taken in, and the errand that its buttons repeat."""

    message: Message
    again: Errand


@dataclass(frozen=True, slots=True)
class Told:
    """How an errand ended: a sentence, a line for each thing, and what was not taken in."""

    sentence: str
    lines: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    changed: bool = False  # the register held is another one now
    good: bool = True  # False where checking found something wrong


@dataclass(frozen=True, slots=True)
class Offered:
    """Something that can be fetched, as it is offered before anybody was asked about its size."""

    key: str
    words: str
    about: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Coming:
    """What a sync would bring: the register's releases as the publisher lists them, newest first, with their bytes
    (None where it does not say), and other things by their key, with about their bytes."""

    new: tuple[tuple[str, int | None], ...]
    held: int
    others: tuple[tuple[str, int], ...] = ()

    @property
    def size(self) -> int:
        return sum(size or 0 for _, size in self.new) + sum(size for _, size in self.others)

    @property
    def is_large(self) -> bool:
        return self.size > int(words()["large"]["bytes"])

    @property
    def sentence(self) -> str:
        parts = [counted(len(self.new), "new release")] if self.new else []
        parts += [name_of(key) for key, _ in self.others]
        if not parts:
            if self.held == 1:
                return tr("Nothing new is listed: the one release that was asked for is held.")
            return tr("Nothing new is listed: all {counted} are held.", counted=counted(self.held, "release"))
        if not self.size:
            return f"{listed(parts)}."
        if any(size is None for _, size in self.new):
            return tr("{things}, {size} or more.", things=listed(parts), size=megabytes(self.size))
        return f"{listed(parts)}, {megabytes(self.size)}."

    @property
    def lines(self) -> tuple[str, ...]:
        """One line a thing, with its size."""
        told = [
            (
                tr("{title}: {megabytes}", title=title, megabytes=megabytes(size))
                if size
                else tr("{title}: size not said", title=title)
            )
            for title, size in self.new
        ]
        return (*told, *(f"{offer_of(key).words}: {offer_of(key).about}" for key, _ in self.others))


@cache
def words() -> dict[str, Any]:
    """The tables of ``errands.toml``."""
    table = tomllib.loads(Path(__file__).with_name("errands.toml").read_text(encoding="utf-8"))
    said: dict[str, Any] = translated(table, ("title", "newest", "older", "name", "about", "about_older"))
    return said


def offered() -> list[Offered]:
    """What can be fetched, built from what `data_sync` can sync; reports come one by one and are not offered here."""
    return [offer_of(key) for key in SYNCED if key != "reports"]


def offer_of(key: str) -> Offered:
    """How something that can be fetched is offered; what nobody has described yet goes by its key."""
    entry = words().get(key, {"title": key.capitalize(), "about": "", "from": tr("its publisher")})
    return Offered(key, entry.get("newest", entry["title"]), entry["about"], entry["from"])


def name_of(key: str) -> str:
    """The short name of something fetched beside the register: "postcodes"."""
    return str(words().get(key, {}).get("name", key))


def listed(parts: Sequence[str]) -> str:
    """ "1 release, postcodes and boundaries"."""
    return tr("{names} and {last}", names=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]


def megabytes(size: int) -> str:
    """A size in words: "20.7 MB", "214 KB"."""
    return tr("{size:,.1f} MB", size=size / 1e6) if size >= 1e6 else tr("{value:,} KB", value=max(1, round(size / 1e3)))


Counted = Literal[
    "row", "cell", "note", "file", "page", "thing", "setting", "release", "new release", "report", "invented report"
]


def counted(n: int, noun: Counted) -> str:
    """ "1 row", "3 rows": of the things that are counted here."""
    match noun:
        case "row":
            return trn("{n:,} row", "{n:,} rows", n, n=n)
        case "cell":
            return trn("{n:,} cell", "{n:,} cells", n, n=n)
        case "note":
            return trn("{n:,} note", "{n:,} notes", n, n=n)
        case "file":
            return trn("{n:,} file", "{n:,} files", n, n=n)
        case "page":
            return trn("{n:,} page", "{n:,} pages", n, n=n)
        case "thing":
            return trn("{n:,} thing", "{n:,} things", n, n=n)
        case "setting":
            return trn("{n:,} setting", "{n:,} settings", n, n=n)
        case "release":
            return trn("{n:,} release", "{n:,} releases", n, n=n)
        case "new release":
            return trn("{n:,} new release", "{n:,} new releases", n, n=n)
        case "report":
            return trn("{n:,} report", "{n:,} reports", n, n=n)
        case "invented report":
            return trn("{n:,} invented report", "{n:,} invented reports", n, n=n)


# --- done in the background -------------------------------------------------------------------------------------------


def plan(library: Library, what: Sequence[str], releases: Releases, progress: Progress) -> Coming:
    """Ask the publisher what it lists of the register, and see what else is not held. Raises `KnownError`,
    `Cancelled`."""
    known = library.plan(progress)
    wanted = known.releases[-1:] if releases == "latest" else known.releases
    new = tuple((each.title, each.size) for each in reversed(wanted) if each.as_at not in known.held)
    status = library.status()
    held = {"register", *(key for key, count in _counts(status).items() if count)}
    others = tuple((key, int(words().get(key, {}).get("bytes", 0))) for key in what if key not in held)
    return Coming(new, len(wanted) - len(new), others)


def do(library: Library, errand: Errand, progress: Progress) -> Told:
    """Do an errand and tell how it ended. Raises `KnownError` where nothing of it could be done, and `Cancelled`."""
    if errand.kind in REPORTS:
        from desktop.presenters import report_errands

        return report_errands.do(library, errand, progress)
    return _DOERS[errand.kind](library, errand, progress)


def _sync(library: Library, errand: Errand, progress: Progress) -> Told:
    results = library.sync(what=errand.what, releases=errand.releases, accept=errand.accept, progress=progress)
    keys = [key for key in SYNCED if key in errand.what and key != "register"]
    # the register's releases come first, then one result for each of the others
    register = results[: len(results) - len(keys)]
    others = list(zip(keys, results[len(register) :], strict=True))
    troubles = [Trouble(of(r.why), replace(errand, accept=True)) for r in register if r.why is not None]
    troubles += [
        Trouble(of(r.why), replace(errand, what=(key,), accept=True)) for key, r in others if r.why is not None
    ]
    told = _taken_in(register, troubles, library.status(), [(key, r) for key, r in others if r.state == "added"])
    passed_over = [tr("Passed over: {sentence}", sentence=error.sentence) for _page, error in results.passed_over]
    return replace(told, lines=(*told.lines, *passed_over[:MOST_PASSED_OVER]))


def _import(library: Library, errand: Errand, progress: Progress) -> Told:
    results: list[Any] = []
    troubles: list[Trouble] = []
    for file in errand.files:
        progress.check()
        try:
            results += library.import_files([file], as_at=errand.as_at, accept=errand.accept, progress=progress)
        except KnownError as error:
            if error.code in ENDS_ALL:
                raise
            troubles.append(Trouble(of(error), replace(errand, files=(file,))))
    return _taken_in(results, troubles, library.status())


def _rebuild(library: Library, _errand: Errand, progress: Progress) -> Told:
    library.rebuild(progress)
    held = library.status()
    lines = [f"{in_words(release.as_at)}: {counted(release.settings, 'setting')}" for release in held.releases]
    lines += [f"{count:,} {name_of(key)}" for key, count in _counts(held).items() if count]
    return Told(
        tr("Built again: {counted}, {newest}.", counted=counted(len(held.releases), "release"), newest=_newest(held)),
        tuple(lines),
        changed=True,
    )


def _verify(library: Library, _errand: Errand, progress: Progress) -> Told:
    progress.step("check", tr("the register held and its files"))
    wrong = [*library.verify(), *(library.reports.verify() if library.has_reports else ())]
    if wrong:
        return Told(tr("{counted} that should not be:", counted=counted(len(wrong), "thing")), tuple(wrong), good=False)
    return Told(tr("All is whole: the register held can be read, and every file is the one that was read."))


def _back_up(library: Library, errand: Errand, progress: Progress) -> Told:
    progress.step("export", tr("your lists and notes"))
    return Told(tr("Your lists and notes are backed up."), (str(library.backup(errand.target)),))


def _mirror(library: Library, errand: Errand, progress: Progress) -> Told:
    assert errand.target is not None
    files = library.write_mirror(errand.target, progress)
    return Told(tr("The mirror holds {counted}.", counted=counted(len(files), "file")), (str(errand.target),))


_DOERS = {
    "sync": _sync,
    "import": _import,
    "rebuild": _rebuild,
    "verify": _verify,
    "backup": _back_up,
    "mirror": _mirror,
}


def _taken_in(
    results: Sequence[Any], troubles: Sequence[Trouble], held: Status, others: Sequence[tuple[str, Any]] = ()
) -> Told:
    """What came of bringing things in: "Added 4 releases; 58,908 settings as at 30 June 2026".

    `others` are those beside the register that were added, by their keys.
    """
    added = [r for r in results if r.state == "added"]
    parts = [counted(len(added), "release")] if added else []
    parts += [name_of(key) for key, _ in others]
    if added and not others and held.as_at and (last := max(r.as_at for r in added)) < held.as_at:
        older = parts[0] if len(added) == 1 else tr("{parts} up to the one", parts=parts[0])
        sentence = tr(
            "Added {older} as at {day}; the newest you have is still {day2}.",
            older=older,
            day=in_words(last),
            day2=in_words(held.as_at),
        )
    elif parts:
        sentence = (
            tr("Added {listed}; {newest}.", listed=listed(parts), newest=_newest(held))
            if held.as_at
            else tr("Added {listed}.", listed=listed(parts))
        )
    elif troubles:
        sentence = tr("Nothing was taken in; what was held before stays as it was.")
    else:
        sentence = (
            tr("Nothing new: {newest} are the newest.", newest=_newest(held)) if held.as_at else tr("Nothing new.")
        )
    lines = (*_lines(added), *(f"{r.title}: {r.settings:,} {name_of(key)}" for key, r in others))
    return Told(sentence, lines, tuple(troubles), changed=bool(parts))


def _counts(held: Status) -> dict[str, int]:
    """How much is held of each thing beside the register, by its key."""
    return {"postcodes": held.postcodes, "boundaries": held.boundaries}


def _newest(held: Status) -> str:
    told = counted(held.settings, "setting")
    return tr("{settings} as at {day}", settings=told, day=in_words(held.as_at)) if held.as_at else told


def _lines(results: Sequence[Any]) -> tuple[str, ...]:
    return tuple(
        tr(
            "{day}: {settings}, {rows} set aside",
            day=in_words(r.as_at),
            settings=counted(r.settings, "setting"),
            rows=counted(r.set_aside, "row"),
        )
        if r.set_aside
        else tr("{day}: {settings}", day=in_words(r.as_at), settings=counted(r.settings, "setting"))
        for r in sorted(results, key=lambda r: r.as_at, reverse=True)
        if r.state == "added"
    )
