"""Bringing reports: what a fetch would take, fetching, and importing PDFs, as errands of the window.

Values and functions only; what runs here runs in a worker's thread. A fetch is never for the whole nation: so many
requests would keep the publisher busy for days.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from data_sync.api import KnownError, Library, Progress, in_words
from desktop.language import tr
from desktop.messages import of
from desktop.presenters.errands import ENDS_ALL, Errand, Told, Trouble, counted

MOST_SETTINGS = 5_000
"""More than any authority has; a search that finds more has to be narrowed."""
AT_ONCE = 1
"""A fetch for so many settings is begun without a question."""
MOST_LINES = 6

Whose = Callable[[Library], Sequence[str]]
"""The URNs that a fetch is for, looked up in a worker."""


@dataclass(frozen=True, slots=True)
class Question:
    """A fetch before it is begun: how many settings, of how many the text is held, and about how long it takes.

    `errand` is what a yes begins; None where there is nothing to fetch, or too much.
    """

    sentence: str
    lines: tuple[str, ...]
    errand: Errand | None


def question(library: Library, whose: str, urns: Sequence[str], *, mirrored: bool = False) -> Question:
    """What fetching the reports of these settings takes. `whose` says them in words, `mirrored` whether a mirror is
    set. Raises `KnownError`."""
    if not urns:
        return Question(
            tr("There are no reports to fetch of {whose}.", whose=whose), (tr("No setting stands there."),), None
        )
    if len(urns) > MOST_SETTINGS:
        return Question(
            tr("{counted} are too many to fetch at a time.", counted=counted(len(urns), "setting")),
            (
                tr("Reports come one by one, so that Ofsted’s site is not kept from anybody else."),
                tr("Narrow the search, or choose one authority on the Data page."),
            ),
            None,
        )
    if library.sample:
        ready = tr("Nothing is fetched: invented reports of a few settings came with the sample.")
        errand = Errand("reports", urns=tuple(urns), whose=whose)
        return Question(tr("Make the reports of {whose} ready?", whose=whose), (ready,), errand)
    reports = library.reports
    targets = reports.targets(urns)
    held = reports.coverage(urns).with_text
    source = tr("from the mirror") if mirrored else tr("from Ofsted’s site, about one request a second")
    lines = (
        tr(
            "{counted}; the text is held already for {held:,} of them.",
            counted=counted(len(urns), "setting"),
            held=held,
        ),
        tr("At most {time}, {source}. What is held is not fetched again.", time=reports.time(targets), source=source),
        tr("You can go on using the program meanwhile, stop at any time, and go on another day."),
    )
    return Question(
        tr("Fetch the reports of {whose}?", whose=whose), lines, Errand("reports", urns=tuple(urns), whose=whose)
    )


def do(library: Library, errand: Errand, progress: Progress) -> Told:
    """Do one of these errands and tell how it ended. Raises `KnownError` and `Cancelled`; what came is kept."""
    if errand.kind == "rebuild-reports":
        done = library.reports.rebuild(progress)
        unreadable = (
            (tr("{counted} cannot be read.", counted=counted(done.unreadable, "file")),) if done.unreadable else ()
        )
        return Told(
            tr("{counted} read again from the files held.", counted=counted(done.fetched, "report")), unreadable
        )
    return _fetch(library, errand, progress) if errand.kind == "reports" else _import(library, errand, progress)


def _fetch(library: Library, errand: Errand, progress: Progress) -> Told:
    if library.sample:  # they came with the program, and are made ready by the first look at them
        held = library.reports.coverage(errand.urns).held
        return Told(
            tr(
                "{counted} of {whose}: they came with the sample.",
                counted=counted(held, "invented report"),
                whose=errand.whose,
            )
        )
    reports = library.reports
    targets = reports.targets(errand.urns)
    done = reports.fetch(targets, progress=progress)
    lines = []
    if done.unreadable:
        lines.append(tr("{counted} of those fetched cannot be read.", counted=counted(done.unreadable, "file")))
    if done.without_page:
        lines.append(
            tr(
                "{without_page:,} of {counted} have no page on Ofsted’s site.",
                without_page=done.without_page,
                counted=counted(len(targets), "setting"),
            )
        )
    if done.put_off:
        lines.append(tr("{put_off:,} could not be had this time; fetch again to ask for them.", put_off=done.put_off))
    if done.unavailable:
        lines.append(tr("Not available: the page lists the file, but Ofsted’s site does not have it."))
    sentence = tr(
        "Reports: {fetched:,} fetched, {held:,} held already, {unavailable:,} not available.",
        fetched=done.fetched,
        held=done.held,
        unavailable=done.unavailable,
    )
    if errand.whose:
        lines.insert(0, tr("Reports of {whose}.", whose=errand.whose))
    return Told(sentence, tuple(lines))


def _import(library: Library, errand: Errand, progress: Progress) -> Told:
    added: list[str] = []
    held = 0
    troubles: list[Trouble] = []
    urn = errand.urns[0] if errand.urns else None
    for n, file in enumerate(errand.files):
        progress.step("import", file.name, n, len(errand.files), "files")
        again = replace(errand, files=(file,))
        try:
            result = library.reports.import_files([file], urn=urn, inspected=errand.as_at, progress=progress)[0]
        except KnownError as error:
            if error.code in ENDS_ALL:
                raise
            troubles.append(Trouble(of(error), again))
            continue
        if result.why is not None:
            troubles.append(Trouble(of(result.why), again))
        elif result.state == "held":
            held += 1
        else:
            day = in_words(result.inspected) if result.inspected else tr("no date")
            added.append(f"{_label(library, result.urn)}, {day}")
    if added or held:
        parts = [
            tr("{counted} imported", counted=counted(len(added), "report")),
            tr("{held:,} held already", held=held),
        ]
        sentence = f"{', '.join(parts[: 2 if held else 1])}."
    else:
        sentence = tr("No report was imported.")
    more = [tr("and {count:,} more", count=len(added) - MOST_LINES)] if len(added) > MOST_LINES else []
    return Told(sentence, (*added[:MOST_LINES], *more), tuple(troubles))


def _label(library: Library, urn: str | None) -> str:
    found = library.settings([urn]) if urn else []
    return found[0].label if found else tr("URN {urn}", urn=urn)
