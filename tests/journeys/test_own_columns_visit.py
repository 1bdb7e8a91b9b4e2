"""An officer brings a sheet of vacancies, decides a doubtful row, narrows and sorts by it, sees it beside a setting,
and takes it away again."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.views.data.own_bring import BringSheet
from desktop.views.data.page import DataPage
from desktop.views.find.page import FindPage


def test_a_sheet_of_vacancies_from_the_data_page_to_find_and_away_again(
    open_program: Callable[..., Program], settle: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    program = open_program()
    library, find = program.holder.library, program.find
    found = library.rows(library.search(find.query.but(text="nursery")), 0, 60)
    alone = next(s for s in found if s.name and s.postcode)
    others = [s for s in found if s.urn != alone.urn][:9]
    path = tmp_path / "vacancies.csv"
    with open(path, "w", newline="", encoding="utf-8") as stream:
        told = csv.writer(stream)
        told.writerow(["URN", "Name", "Postcode", "Vacancies"])
        told.writerows([s.urn, "", "", n] for n, s in enumerate(others, 1))
        told.writerow(["", f"{(alone.name or '').split()[0]} Something Else", alone.postcode, 40])

    program.window.go_to("data")
    page = program.window.page("data")
    assert isinstance(page, DataPage)
    page.own.bring_asked.emit(path)
    (sheet,) = page.findChildren(BringSheet)
    qtbot.waitUntil(lambda: sheet.presenter.face is not None, timeout=20_000)
    assert "9 of 10. Settings: 9." in sheet.what.text()
    assert sheet.presenter.face is not None
    (doubt,) = sheet.presenter.face.doubts
    sheet.presenter.say(doubt.key, alone.urn)
    qtbot.waitUntil(lambda: "10 of 10. Settings: 10." in sheet.what.text(), timeout=20_000)
    sheet.keep.click()
    qtbot.waitUntil(lambda: bool(find.own), timeout=20_000)
    assert [(s.name, [c.name for c in s.columns]) for s in page._own.sheets] == [("vacancies", ["Vacancies"])]

    program.window.go_to("find")
    view = program.window.page("find")
    assert isinstance(view, FindPage)
    view.dock_filters()
    group = view.panel._groups["own"]
    assert not group.isHidden()
    group.head.click()
    own = view.panel._own
    assert own is not None
    own.how.choose("least")
    own.value.setText("5")
    own.add.click()
    assert find.total == 6
    assert [words for _, words in find.chips()] == ["Vacancies (yours) at least 5"]
    find.sort_by("own:Vacancies")
    assert find.model.urn(0) == alone.urn
    face = find.model.face(0)
    assert face is not None
    assert face.second_line.startswith("Vacancies (yours) 40")
    own.value.setText("many")
    own.add.click()
    assert find.total == 6  # what cannot be asked changes nothing
    view.open_setting(alone.urn)
    qtbot.waitUntil(lambda: not view.detail.panels.own.isHidden(), timeout=20_000)
    assert view.detail.panels._presenter.own == (("Vacancies", "40", "vacancies"),)

    page._own.remove("vacancies")
    qtbot.waitUntil(lambda: not find.own, timeout=20_000)
    assert find.query.is_empty
    assert group.isHidden()
    settle()
