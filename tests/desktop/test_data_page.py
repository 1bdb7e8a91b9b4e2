"""The Data page: what is held and where it comes from, what was set aside and why, and looking after it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Library, Progress
from desktop import settings as kept
from desktop import theme
from desktop.jobs import Jobs, install
from desktop.presenters.data import DataPresenter, attribution, issues_in_words, on_disk
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.presenters.own_columns import OwnColumnsPresenter
from desktop.presenters.report_fetching import ReportFetching
from desktop.presenters.sync import SyncPresenter
from desktop.settings import Settings
from desktop.views.data import DataPage
from desktop.views.data.import_card import dropped_files
from desktop.views.data.releases_card import open_page

KEPT: list[object] = []
"""Everything that is no widget lives to the end: else Python may take it apart in the thread of another test's work."""
Built = tuple[DataPage, DataPresenter]


@pytest.fixture(scope="module")
def held(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two releases, of which the newer was revised and has a row set aside and two cells mended. Read it only."""
    i, folder = invented, tmp_path_factory.mktemp("held")
    shape = i.layout("management_2026")
    rows = [i.nursery(f"EY9{n:05d}", i.graded("14/09/2022")) for n in range(8)]
    odd = [dict(row) for row in rows]
    odd[1]["postcode"] = "<b>09-Oct</b>"
    odd[2]["registered"] = "31/02/2020"
    odd.append(dict(rows[0]))
    library = Library(folder / "data", clock=i.ticking())
    for name, day, some in (("march", "2026-03-31", rows), ("june", "2026-06-30", rows), ("june2", "2026-06-30", odd)):
        library.import_files([i.csv_file(folder / f"{name}.csv", shape, some, day)], accept=True)
    library.close()
    return folder / "data"


@pytest.fixture
def build(qtbot: QtBot, held: Path, tmp_path: Path) -> Iterator[Callable[..., Built]]:
    """Makes the page over a copy of `held` (or of another folder), on the screen and filled."""
    theme.current()
    jobs = install(Jobs(Progress, Cancelled))
    holders: list[LibraryHolder] = []

    def made(folder: Path | None = None, width: int = 1348, *, sample: bool = False) -> Built:
        shutil.copytree(folder or held, tmp_path / "data")
        holder = LibraryHolder(tmp_path / "data", None, jobs, sample=sample)
        holders.append(holder)
        sync = SyncPresenter(holder, jobs, Settings())
        presenter = DataPresenter(holder, jobs, sync)
        fetching = ReportFetching(holder, jobs, sync)
        own = OwnColumnsPresenter(MyList(holder, jobs))
        page = DataPage(presenter, fetching, own)
        KEPT.append((jobs, holder, sync, presenter, fetching, own))
        qtbot.addWidget(page)
        page.resize(width, 860)
        with qtbot.waitExposed(page):
            page.show()
        page.shown()
        qtbot.waitUntil(lambda: presenter.issues_words not in ("", "Looking …"), timeout=10_000)
        qtbot.wait(50)  # what was added is shown, and laid out, at the next turn of the loop
        return page, presenter

    yield made
    assert jobs.shutdown(20)
    for holder in holders:
        holder.close()
    theme.current().set_text_size(1.0)


def words(page: DataPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def cells(page: DataPage, row: int) -> list[str]:
    model = page.releases.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


# --- what is held -----------------------------------------------------------------------------------------------------


def test_the_releases_held_stand_newest_first_with_their_numbers(build: Callable[..., Built]) -> None:
    page, _ = build()
    assert page.releases.table.model().rowCount() == 2
    assert cells(page, 0)[0] == "30 June 2026 (revised)"
    assert cells(page, 0)[2:4] == ["8", "1"]
    assert cells(page, 1)[0] == "31 March 2026"
    assert "2 releases held, 8 settings as at 30 June 2026" in words(page)


def test_a_release_says_its_file_its_rows_its_hash_and_its_licence(qtbot: QtBot, build: Callable[..., Built]) -> None:
    page, presenter = build()
    said = words(page)
    assert "june2.csv" in said
    assert "9 read, 8 settings, 1 row set aside" in said
    assert "Open Government Licence v3.0" in said
    assert "It took the place of an earlier file of the same date." in said
    assert presenter.selected is not None
    buttons = page.releases.detail.findChildren(QAbstractButton)
    copy = next(button for button in buttons if "fingerprint" in button.accessibleName())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == presenter.selected.sha256
    assert len(presenter.selected.sha256) == 64


def test_what_was_set_aside_is_listed_with_its_reason_and_the_file_s_own_words(build: Callable[..., Built]) -> None:
    page, presenter = build()
    assert presenter.issues_words == "1 row left out, 2 cells mended or kept as published."
    model = page.releases.detail.issues.model()
    rows = [[str(model.index(n, c).data()) for c in range(4)] for n in range(model.rowCount())]
    assert any("its URN stands in an earlier row" in row[2] for row in rows)
    assert any(row[3] == "<b>09-Oct</b>" for row in rows)
    tip = next(model.index(n, 3).data(Qt.ItemDataRole.ToolTipRole) for n, row in enumerate(rows) if "09-Oct" in row[3])
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip


def test_choosing_another_release_shows_that_one(qtbot: QtBot, build: Callable[..., Built]) -> None:
    page, presenter = build()
    page.releases.table.setFocus()
    qtbot.keyClick(page.releases.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "march.csv" in words(page), timeout=30_000)
    qtbot.waitUntil(lambda: "Nothing was set aside" in presenter.issues_words, timeout=5000)
    assert not page.releases.detail.issues.isVisible()


def test_the_sample_s_releases_lead_to_no_page(build: Callable[..., Built], sample_folder_built: Path) -> None:
    page, presenter = build(sample_folder_built, sample=True)
    assert presenter.selected is not None
    assert presenter.selected.url is None
    assert any("invented settings" in said for said in words(page))
    assert not page.releases.detail.links.isVisible()


def test_what_is_not_held_yet_is_said_as_a_count(build: Callable[..., Built]) -> None:
    page, _ = build()
    said = words(page)
    for what in ("Postcodes", "Authority boundaries", "Reports"):
        assert said[said.index(what) + 1] == "none held"


def test_the_room_that_everything_takes_is_added_up(build: Callable[..., Built]) -> None:
    page, presenter = build()
    disk = presenter.disk
    assert disk is not None
    files = [path for path in presenter.folder.rglob("*") if path.is_file() and path.name != "sync.lock"]
    assert disk.total == sum(path.stat().st_size for path in files if path.name != kept.FILE)
    assert str(presenter.folder) in words(page)


def test_a_folder_that_is_not_there_takes_no_room(tmp_path: Path) -> None:
    assert on_disk(tmp_path / "nowhere").total == 0


def test_whose_the_data_are_stands_on_the_page(build: Callable[..., Built]) -> None:
    page, _ = build()
    for line in attribution()["lines"]:
        assert line in words(page)
    assert "Royal Mail" in " ".join(attribution()["lines"])


def test_nothing_odd_is_said_in_words() -> None:
    assert issues_in_words([]) == "Nothing was set aside or mended: every row was read as it stands."


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.example/y"])
def test_only_pages_of_the_web_are_opened(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("it was opened"))
    open_page(address)


# --- bringing more ----------------------------------------------------------------------------------------------------


def test_a_file_dropped_on_the_page_is_imported(qtbot: QtBot, build: Callable[..., Built], tmp_path: Path) -> None:
    page, presenter = build()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.csv")), QUrl("https://x.example/register.csv")])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: presenter.sync.phase == "done", timeout=30_000)
    assert any("There is no file" in said for said in words(page))


def test_only_tables_of_this_computer_can_be_dropped() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://x.example/a.csv"), QUrl.fromLocalFile("/x/photo.jpg"), QUrl.fromLocalFile("/x/B.ODS")])
    assert dropped_files(mime) == [Path("/x/B.ODS")]


def test_a_mirror_is_tried_kept_and_cleared(qtbot: QtBot, build: Callable[..., Built], tmp_path: Path) -> None:
    page, presenter = build()
    field = page.mirror.field
    field.line.setText(str(tmp_path / "nowhere"))
    field.line.textEdited.emit(field.line.text())
    qtbot.mouseClick(field.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be opened" in field.said.text(), timeout=5000)
    assert presenter.sync.mirror.where == ""
    (tmp_path / "mirror" / "www.gov.uk").mkdir(parents=True)
    field.line.setText(str(tmp_path / "mirror"))
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.sync.mirror.where == str(tmp_path / "mirror"), timeout=5000)
    assert kept.load(presenter.folder).rest["mirror"] == str(tmp_path / "mirror")
    assert any("From the mirror" in said for said in words(page))
    qtbot.mouseClick(field.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: presenter.sync.mirror.where == "", timeout=5000)
    assert any(said.startswith("From GOV.UK") for said in words(page))


def test_what_can_be_got_is_what_data_sync_can_sync(
    build: Callable[..., Built], monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.presenters import errands

    page, _ = build()
    assert page.get.what() == tuple(key for key in errands.SYNCED if key != "reports")
    monkeypatch.setattr(errands, "SYNCED", ("register", "postcodes", "boundaries", "reports", "weather"))
    assert [each.key for each in errands.offered()] == ["register", "postcodes", "boundaries", "weather"]
    assert "Ordnance Survey" in {each.publisher for each in errands.offered()}


def test_with_nothing_ticked_nothing_can_be_got(build: Callable[..., Built]) -> None:
    page, _ = build()
    for line in page.get.rows.values():
        line.setChecked(False)
    assert not page.get.button.isEnabled()
    assert not page.get.sizes.isEnabled()


# --- room -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1.0, 1.5])
@pytest.mark.parametrize("width", [948, 1348, 1828])
def test_nothing_is_cut_at_any_width(qtbot: QtBot, build: Callable[..., Built], width: int, size: float) -> None:
    theme.current().set_text_size(size)
    page, _ = build(width=width)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: cut(page) == [], timeout=5000)  # laying out asks for more laying out


def cut(page: DataPage) -> list[str]:
    """The words of labels that are not wholly seen."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wide = label.width() >= min(label.minimumSizeHint().width(), label.sizeHint().width())
        high = label.height() >= label.heightForWidth(label.width()) - 1 if label.wordWrap() else wide
        if not high:
            found.append(label.text())
    return found


def test_the_keyboard_reaches_everything_that_can_be_pressed(qtbot: QtBot, build: Callable[..., Built]) -> None:
    page, _ = build()
    page.activateWindow()
    page.get.button.setFocus()
    wanted = {b for b in page.findChildren(QPushButton) if b.isVisible() and b.isEnabled()}
    for _ in range(60):
        focused = QApplication.focusWidget()
        wanted.discard(focused)  # type: ignore[arg-type]
        if not wanted:
            break
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {b.text() for b in wanted} == set()
