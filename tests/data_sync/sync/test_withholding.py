"""Withheld means withheld: where one cell of a setting's name and place is withheld, all are; nothing fills it in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Query

LOCATION = ("name", "address1", "address2", "address3", "town", "postcode", "telephone")
TELLING = ("name", "address", "town", "postcode", "telephone", "person_name", "person_urn", "latitude", "longitude")
WITHHELD_AS_A_RULE = (
    "Childminder", "Childminder without domestic premises", "Home childcarer", "Childcare on domestic premises",
)  # fmt: skip

One = Callable[..., Any]


@pytest.fixture
def one(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> One:
    """Reads a release with one setting whose cells differ from an ordinary nursery's; gives the setting."""

    def read(**cells: str) -> Any:
        library = new_library("one")
        shape = invented.layout("management_2026")
        row = invented.nursery("EY900001", **cells)
        library.import_files([invented.csv_file(tmp_path / "a.csv", shape, [row], "2026-06-30")], accept=True)
        return library.show("EY900001").setting

    return read


def assert_withheld(setting: Any) -> None:
    assert setting.withheld
    assert [getattr(setting, t) for t in TELLING] == [None] * len(TELLING)
    assert setting.label.endswith("(name withheld)")
    assert setting.la == "Testshire", "it is placed by area only"


def test_an_ordinary_setting_is_shown(one: One) -> None:
    setting = one()
    assert not setting.withheld
    assert None not in [getattr(setting, t) for t in TELLING[:7]]


@pytest.mark.parametrize("cell", LOCATION)
@pytest.mark.parametrize("word", ["REDACTED", "Redacted", " redacted ", "[REDACTED]"])
def test_one_withheld_cell_withholds_all(one: One, cell: str, word: str) -> None:
    assert_withheld(one(**{cell: word}))


@pytest.mark.parametrize("blank", ["", " ", "NULL", "\xa0"])
def test_a_setting_without_a_name_is_withheld(one: One, blank: str) -> None:
    assert_withheld(one(name=blank))


@pytest.mark.parametrize("type_", WITHHELD_AS_A_RULE)
@pytest.mark.parametrize("blank", ["", "NULL"])
def test_a_home_without_a_postcode_is_withheld_whatever_else_stands_there(one: One, type_: str, blank: str) -> None:
    assert_withheld(one(type=type_, postcode=blank))


def test_a_nursery_without_a_postcode_is_shown(one: One) -> None:
    setting = one(postcode="", telephone="")
    assert (setting.withheld, setting.name, setting.postcode) == (False, "Invented Nursery EY900001", None)


def test_a_withheld_person_is_none_and_never_a_group(one: One) -> None:
    setting = one(person_name="REDACTED", person_urn="REDACTED")
    assert (setting.withheld, setting.person_name, setting.person_urn) == (False, None, None)


@pytest.mark.parametrize("name", ["Redacted Roses Nursery", "The Withheld House", "Nullarbor", "Null & Void"])
def test_a_name_with_such_a_word_in_it_is_a_name(one: One, name: str) -> None:
    assert one(name=name).name == name


def test_nothing_of_an_older_release_fills_a_name_that_is_withheld_now(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    i, library = invented, new_library("two")
    shape = i.layout("management_2026")
    shown = i.nursery("EY900001", type="Childminder", name="Invented Person")
    for as_at, row in (("2026-03-31", shown), ("2026-06-30", shown | i.HIDDEN)):
        library.import_files([i.csv_file(tmp_path / f"{as_at}.csv", shape, [row], as_at)])

    assert_withheld(library.show("EY900001").setting)
    assert library.search(Query("Invented Person")).total == 0
    (found,) = library.rows(library.search(Query()))
    assert_withheld(found)
