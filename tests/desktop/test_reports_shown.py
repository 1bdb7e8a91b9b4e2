"""Reports in words and in turns: what a file is called, the question before a fetch, what waits, what gives way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, KnownError, Library, Progress
from desktop import settings as kept
from desktop.jobs import Jobs, install
from desktop.presenters import report_errands
from desktop.presenters.errands import Errand, Told
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_errands import MOST_SETTINGS, question
from desktop.presenters.report_fetching import ReportFetching
from desktop.presenters.report_words import UNAVAILABLE, days_words, file_face, quotation
from desktop.presenters.sync import KEPT, SyncPresenter
from desktop.settings import Settings

HELD: list[object] = []
"""Everything that is no widget lives to the end: else Python may take it apart in the thread of another test's work."""


@dataclass
class File:
    """The shape of a `ReportFile`."""

    id: int = 7
    kind: str = "inspection"
    kind_name: str = "Inspection"
    inspected: str | None = "2024-03-14"
    said: str | None = "2024-03-14"
    published: str | None = "2024-04-11"
    state: str = "held"
    why: str | None = None


# --- in words ---------------------------------------------------------------------------------------------------------


def test_a_file_is_told_by_its_kind_its_days_and_whether_it_is_held() -> None:
    held = file_face(File())
    assert (held.day, held.kind, held.published, held.told) == (
        "14 March 2024", "Inspection report", "Published 11 April 2024", "",
    )  # fmt: skip
    assert held.can_read
    assert file_face(File(kind="actions")).kind == "Regulatory visit, actions taken"
    missing = file_face(File(state="unavailable"))
    assert missing.told == UNAVAILABLE
    assert not missing.can_read
    assert "Not available" in missing.sentence
    damaged = file_face(File(state="unreadable", why="it is damaged"))
    assert damaged.told == "The text cannot be read: it is damaged"
    assert damaged.can_read  # its pages may still be looked at
    assert file_face(File(state="listed", inspected=None)).day == "No date given"


def test_where_the_file_prints_another_day_both_are_told() -> None:
    assert days_words(File()) == "Inspected 14 March 2024, published 11 April 2024"
    other = days_words(File(kind="letter", said="2024-03-15"))
    assert other == "Dated 14 March 2024, the file itself says 15 March 2024, published 11 April 2024"


def test_a_quotation_names_its_section_its_page_and_whose_words_it_is() -> None:
    assert quotation(" Children sleep well. ", "Safeguarding", 2, "Ofsted, inspection.") == (
        "“Children sleep well.”\nSection “Safeguarding”, page 2 of the original. Ofsted, inspection.\n"
    )
    assert quotation("Words", "", None, "Ofsted.") == "“Words”\nOfsted.\n"


# --- the question -----------------------------------------------------------------------------------------------------


def library(with_text: int = 0) -> Any:
    reports = SimpleNamespace(
        targets=lambda urns: list(urns),
        coverage=lambda urns: SimpleNamespace(with_text=with_text, held=with_text),
        time=lambda targets: f"about {len(targets) * 4} seconds",
    )
    return SimpleNamespace(sample=False, mirror=None, reports=reports)


def test_the_question_says_how_many_settings_and_about_how_long() -> None:
    asked = question(library(3), "the settings in Aldershire", ["A", "B", "C", "D", "E"])
    assert asked.sentence == "Fetch the reports of the settings in Aldershire?"
    assert asked.lines[0] == "5 settings; the text is held already for 3 of them."
    assert asked.lines[1].startswith("At most about 20 seconds, from Ofsted’s site, about one request a second.")
    assert asked.errand is not None
    assert asked.errand.urns == ("A", "B", "C", "D", "E")
    assert "from the mirror" in question(library(), "x", ["A"], mirrored=True).lines[1]


def test_the_whole_nation_is_never_fetched_and_nothing_is_said_to_be_nothing() -> None:
    too_many = question(library(), "the settings of this search", [str(n) for n in range(MOST_SETTINGS + 1)])
    assert too_many.errand is None
    assert "too many" in too_many.sentence
    assert question(library(), "“Near home”", []).errand is None


def test_how_a_fetch_ended_is_told_in_three_numbers() -> None:
    held = library()
    held.reports.fetch = lambda targets, progress: SimpleNamespace(
        fetched=12, held=3, unavailable=1, unreadable=2, without_page=1, put_off=4
    )
    told = report_errands.do(held, Errand("reports", urns=("A", "B"), whose="“Near home”"), Progress())
    assert told.sentence == "Reports: 12 fetched, 3 held already, 1 not available."
    assert told.lines == (
        "Reports of “Near home”.",
        "2 files of those fetched cannot be read.",
        "1 of 2 settings have no page on Ofsted’s site.",
        "4 could not be had this time; fetch again to ask for them.",
        "Not available: the page lists the file, but Ofsted’s site does not have it.",
    )


# --- in turns ---------------------------------------------------------------------------------------------------------


class Desk:
    """The presenters over an empty data folder, where `work` stands for fetching."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.jobs = qtbot, jobs
        self.begun: list[Errand] = []
        self.refused: KnownError | None = None
        self.held_up = {"Long"}
        self.settings = Settings()
        self.holder = LibraryHolder(folder, None, jobs)
        monkeypatch.setattr(LibraryHolder, "sample", False)
        self.sync = SyncPresenter(self.holder, jobs, self.settings)
        self.fetching = ReportFetching(self.holder, jobs, self.sync)
        monkeypatch.setattr(report_errands, "do", self.work)
        HELD.append((jobs, self.holder, self.sync, self.fetching))

    def work(self, _library: Library, errand: Errand, progress: Any) -> Told:
        self.begun.append(errand)
        while errand.whose in self.held_up:
            progress.check()
            time.sleep(0.002)
        if self.refused is not None:
            raise self.refused
        return Told(f"{errand.whose} done")

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def names(self) -> list[str]:
        return [errand.whose for errand in self.begun]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    jobs = install(Jobs(Progress, Cancelled))
    made = Desk(qtbot, jobs, tmp_path, monkeypatch)
    yield made
    made.held_up.clear()
    assert jobs.shutdown(20)
    made.holder.close()


LONG = Errand("reports", urns=("A", "B", "C"), whose="Long")


def test_a_fetch_for_many_gives_way_to_one_setting_and_goes_on_after_it(desk: Desk) -> None:
    desk.sync.bring_reports(LONG)
    desk.until(lambda: desk.names() == ["Long"])
    desk.fetching.fetch_setting("D", "One nursery")
    desk.until(lambda: desk.names() == ["Long", "One nursery", "Long"])
    assert desk.settings.fetching == {"urns": ["A", "B", "C"], "whose": "Long"}
    desk.held_up.clear()
    desk.until(lambda: desk.sync.phase == "done")
    assert desk.sync.waiting == ()
    assert desk.settings.fetching == {}


def test_what_is_asked_for_meanwhile_waits_its_turn_once(desk: Desk) -> None:
    desk.held_up.add("First")
    desk.fetching.fetch_setting("A", "First")
    desk.until(lambda: desk.names() == ["First"])
    for _ in range(2):
        desk.fetching.fetch_setting("B", "Second")
    assert [errand.whose for errand in desk.sync.waiting] == ["Second"]
    desk.held_up.clear()
    desk.until(lambda: desk.names() == ["First", "Second"] and desk.sync.phase == "done")


def test_one_that_is_stopped_can_go_on_and_is_offered_again_at_the_next_start(desk: Desk) -> None:
    desk.sync.bring_reports(LONG)
    desk.until(lambda: desk.names() == ["Long"])
    desk.sync.stop()
    desk.until(lambda: desk.sync.phase == "stopped")
    again = SyncPresenter(desk.holder, desk.jobs, kept.from_plain(kept.to_plain(desk.settings)))
    HELD.append(again)
    again.take_up_unfinished()
    assert (again.phase, again.errand) == ("stopped", LONG)
    again.dismiss()
    again.take_up_unfinished()
    assert again.phase == "idle"  # who has read it and said no is not asked again


def test_a_refusal_is_told_with_what_is_kept_and_a_way_to_go_on(desk: Desk) -> None:
    desk.held_up.clear()
    desk.refused = KnownError("refused", host="reports.ofsted.gov.uk", status=403)
    desk.sync.bring_reports(LONG)
    desk.until(lambda: desk.sync.phase == "failed")
    message = desk.sync.message
    assert message is not None
    assert "refused" in message.sentence
    assert message.action.endswith(KEPT)
    assert [(ask.key, ask.words) for ask in message.buttons] == [("retry", "Go on")]
    assert desk.settings.fetching  # the next start offers it


def test_what_the_settings_file_cannot_have_held_is_no_fetch_to_go_on_with() -> None:
    for wrong in ({"urns": "A", "whose": "x"}, {"urns": [1], "whose": "x"}, ["A"], {"urns": []}):
        assert kept.from_plain({"fetching": wrong}).fetching == {}
