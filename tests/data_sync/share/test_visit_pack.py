"""A pack for visits: a page a setting, in the publisher's words and each framework's own, with the source on every
page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from data_sync.api import KnownError, Library, Query


@pytest.fixture(scope="module")
def library(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("visits") / "data"
    shutil.copytree(sample_folder_built, folder)
    opened = Library(folder, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


class Sections(HTMLParser):
    """The text of each section, and the tags used in them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "section":
            self.texts.append("")
            self._inside = True
        if self._inside:
            self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "section"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data


def pack(library: Library, urns: list[str], path: Path) -> Sections:
    assert library.share.visits(urns, path) == len(urns)
    return Sections(path.read_text(encoding="utf-8"))


def test_each_setting_has_a_page_with_source_date_and_room_to_write(library: Library, tmp_path: Path) -> None:
    settings = library.first_page(5).settings
    read = pack(library, [setting.urn for setting in settings], tmp_path / "a.html")
    assert [text.strip().splitlines()[0] for text in read.texts] == [setting.label for setting in settings]
    for text in read.texts:
        assert "as at 30 June 2026" in text
        assert "Open Government Licence v3.0" in text
        assert "Sample edition" in text
        assert "Notes" in text
        assert "Is there a place for our days" in text
    assert not read.tags & {"script", "a", "img", "b"}


def test_what_must_improve_is_quoted_with_its_date_and_asked_about(library: Library, tmp_path: Path) -> None:
    text = pack(library, ["EY990148"], tmp_path / "a.html").texts[0]
    assert "Must: complete suitability checks on all staff" in text
    assert "(report of 16 June 2026)" in text
    assert "Leadership and governance: “Urgent improvement” on 16 June 2026. What has been done since?" in text
    assert "None: a report card gives no overall grade." in text
    raised = text.split("Questions this raises")[1].split("Our questions")[0]
    assert "Good" not in raised
    assert "What became of each thing" in raised


def test_safeguarding_not_met_comes_first(library: Library, tmp_path: Path) -> None:
    unsafe = library.rows(library.search(Query(safeguarding=("not-met",))), 0, 1)[0]
    text = pack(library, [unsafe.urn], tmp_path / "a.html").texts[0]
    assert "Safeguarding not met." in text
    assert text.split("Questions this raises")[1].strip().startswith("Safeguarding was not met on")


def test_a_blank_has_its_reason_and_the_withheld_stay_withheld(library: Library, tmp_path: Path) -> None:
    settings = library.first_page(2000).settings
    none = next(s for s in settings if s.outcome.form == "none" and not s.withheld)
    withheld = next(s for s in settings if s.withheld)
    first, second = pack(library, [none.urn, withheld.urn], tmp_path / "a.html").texts
    assert none.outcome.why_none is not None
    assert none.outcome.why_none in first
    assert "May we see the report?" in first
    assert "Ofsted does not publish it" in second
    assert "Telephone" not in second


def test_the_persons_own_questions_are_asked_and_their_notes_stay_with_them(library: Library, tmp_path: Path) -> None:
    urn = library.first_page(1).settings[0].urn
    library.mine.checklist.add("Is there a <pond>?")
    library.mine.notes.write(urn, "A secret thought")
    page = tmp_path / "a.html"
    text = pack(library, [urn], page).texts[0]
    assert "Is there a <pond>?" in text
    assert "secret" not in page.read_text(encoding="utf-8")


def test_settings_that_nobody_knows_make_no_pack(library: Library, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as told:
        library.share.visits(["EY111111"], tmp_path / "a.html")
    assert told.value.code == "unknown-urn"
    assert list(tmp_path.iterdir()) == []
