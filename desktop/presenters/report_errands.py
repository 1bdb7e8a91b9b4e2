"""Bringing reports: what a fetch would take, fetching, and importing PDFs, as errands of the window.

Values and functions only; what runs here runs in a worker's thread. A fetch is never for the whole nation: so many
requests would keep the publisher busy for days.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from data_sync.api import KnownError, Library, Progress, in_words
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
        return Question(f"There are no reports to fetch of {whose}.", ("No setting stands there.",), None)
    if len(urns) > MOST_SETTINGS:
        return Question(
            f"{counted(len(urns), 'setting')} are too many to fetch at a time.",
            (
                "Reports come one by one, so that Ofsted’s site is not kept from anybody else.",
                "Narrow the search, or choose one authority on the Data page.",
            ),
            None,
        )
    if library.sample:
        ready = "Nothing is fetched: invented reports of a few settings came with the sample."
        errand = Errand("reports", urns=tuple(urns), whose=whose)
        return Question(f"Make the reports of {whose} ready?", (ready,), errand)
    reports = library.reports
    targets = reports.targets(urns)
    held = reports.coverage(urns).with_text
    source = "from the mirror" if mirrored else "from Ofsted’s site, about one request a second"
    lines = (
        f"{counted(len(urns), 'setting')}; the text is held already for {held:,} of them.",
        f"At most {reports.time(targets)}, {source}. What is held is not fetched again.",
        "You can go on using the program meanwhile, stop at any time, and go on another day.",
    )
    return Question(f"Fetch the reports of {whose}?", lines, Errand("reports", urns=tuple(urns), whose=whose))


def do(library: Library, errand: Errand, progress: Progress) -> Told:
    """Do one of these errands and tell how it ended. Raises `KnownError` and `Cancelled`; what came is kept."""
    if errand.kind == "rebuild-reports":
        done = library.reports.rebuild(progress)
        unreadable = (f"{counted(done.unreadable, 'file')} cannot be read.",) if done.unreadable else ()
        return Told(f"{counted(done.fetched, 'report')} read again from the files held.", unreadable)
    return _fetch(library, errand, progress) if errand.kind == "reports" else _import(library, errand, progress)


def _fetch(library: Library, errand: Errand, progress: Progress) -> Told:
    if library.sample:  # they came with the program, and are made ready by the first look at them
        held = library.reports.coverage(errand.urns).held
        return Told(f"{counted(held, 'invented report')} of {errand.whose}: they came with the sample.")
    reports = library.reports
    targets = reports.targets(errand.urns)
    done = reports.fetch(targets, progress=progress)
    lines = []
    if done.unreadable:
        lines.append(f"{counted(done.unreadable, 'file')} of those fetched cannot be read.")
    if done.without_page:
        lines.append(f"{done.without_page:,} of {counted(len(targets), 'setting')} have no page on Ofsted’s site.")
    if done.put_off:
        lines.append(f"{done.put_off:,} could not be had this time; fetch again to ask for them.")
    if done.unavailable:
        lines.append("Not available: the page lists the file, but Ofsted’s site does not have it.")
    sentence = f"Reports: {done.fetched:,} fetched, {done.held:,} held already, {done.unavailable:,} not available."
    if errand.whose:
        lines.insert(0, f"Reports of {errand.whose}.")
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
            day = in_words(result.inspected) if result.inspected else "no date"
            added.append(f"{_label(library, result.urn)}, {day}")
    if added or held:
        parts = [f"{counted(len(added), 'report')} imported", f"{held:,} held already"]
        sentence = f"{', '.join(parts[: 2 if held else 1])}."
    else:
        sentence = "No report was imported."
    more = [f"and {len(added) - MOST_LINES:,} more"] if len(added) > MOST_LINES else []
    return Told(sentence, (*added[:MOST_LINES], *more), tuple(troubles))


def _label(library: Library, urn: str | None) -> str:
    found = library.settings([urn]) if urn else []
    return found[0].label if found else f"URN {urn}"
