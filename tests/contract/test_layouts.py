"""Every layout in which the register has been published is read, whatever a release calls its columns."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.sources import ofsted_register as register
from data_sync.tabular import read_tables

LAYOUTS = ("statistics_2021", "management_2025", "statistics_2026", "management_2026")
PUBLISHED = {
    "statistics_2021": "*/Childcare_provider_level_data_as_at_31_August_2021.csv",
    "management_2025": "*/*most_recent_inspections_data_as_at_31_December_2025.csv",
    "statistics_2026": "*/*as_at_31_March_2026_provider_level_data.ods",
    "management_2026": "*/Childcare_provider_data_as_at_30_June_2026.csv",
}


def published_header(shared: Path, key: str) -> list[str]:
    (path,) = (shared / "published" / "assets.publishing.service.gov.uk" / "media").glob(PUBLISHED[key])
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return next(row for row in itertools.islice(csv.reader(stream), 10) if "Places" in row)
    tables = read_tables(path, want=lambda name, _: name.startswith("D1"))
    return next(row for table in tables for row in table.rows[:10] if "Places" in row)


@pytest.mark.parametrize("key", LAYOUTS)
def test_the_layouts_of_these_tests_are_those_of_the_published_files(
    invented: ModuleType, shared: Path, key: str
) -> None:
    assert invented.layout(key).titles == published_header(shared, key)


@pytest.mark.parametrize("key", LAYOUTS)
def test_every_column_of_a_published_layout_is_mapped_to_its_field(invented: ModuleType, key: str) -> None:
    shape = invented.layout(key)

    found = register.match_header(shape.titles, "a file")

    assert found.columns == {field: n for n, field in enumerate(shape.fields)}
    assert found.unread == ()
    assert found.publishes == shape.blocks


@pytest.mark.parametrize("key", LAYOUTS)
@pytest.mark.parametrize(
    "spelt",
    [
        str.upper,
        str.lower,
        str.swapcase,
        lambda t: t.replace(" ", "_"),
        lambda t: t.replace(" ", "  "),
        lambda t: t.replace("'", "\u2019"),
        lambda t: t.replace("'", "\u02bc"),
        lambda t: t.replace(" ", "\xa0"),
        lambda t: f" {t} ",
        lambda t: t.replace(":", " -"),
        lambda t: f"\ufeff{t}",
    ],
)
def test_case_spaces_underscores_and_apostrophes_of_a_header_do_not_matter(
    invented: ModuleType, key: str, spelt: Callable[[str], str]
) -> None:
    shape = invented.layout(key)

    found = register.match_header(shape.retitled(spelt).titles, "a file")

    assert found.columns == {field: n for n, field in enumerate(shape.fields)}
    assert found.unread == ()


@given(st.sampled_from(LAYOUTS), st.integers(0, 2**32), st.lists(st.sampled_from(" _'\u2019\xa0-:?"), max_size=5))
def test_any_order_and_spelling_of_a_header_is_the_same_layout(
    invented: ModuleType, key: str, seed: int, noise: list[str]
) -> None:
    shape = invented.layout(key).shuffled(seed)
    between = "".join(noise)

    found = register.match_header([between + between.join(title) for title in shape.titles], "a file")

    assert {field: shape.fields[n] for field, n in found.columns.items()} == {f: f for f in shape.fields}


@given(st.text())
def test_a_header_is_compared_by_its_letters_and_digits_alone(text: str) -> None:
    key = register.header_key(text)

    assert all(c.isalnum() for c in key)
    assert register.header_key(f" {text.swapcase()}_: ") in (key, register.header_key(text.swapcase()))


def needed(shape: Any) -> list[str]:
    """The fields that a release of a layout cannot be read without."""
    told = {"urn", "registered", "type", "name", "postcode", "la", "region", "places"}
    whole = {f"{b}.{part}" for b in shape.blocks for part in ("date", "overall")} - {"card.overall"}
    areas = {f"card.{a}" for a in ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")}
    areas |= {f"graded.{a}" for a in ("education", "behaviour", "personal", "leadership")}
    guards = {"graded.safeguarding", "card.safeguarding", "oosc.safeguarding"}
    return [f for f in shape.fields if f in told | whole | areas | guards]


@pytest.mark.parametrize("key", LAYOUTS)
def test_a_layout_without_a_column_that_is_needed_is_refused_and_the_column_named(
    invented: ModuleType, key: str
) -> None:
    shape = invented.layout(key)
    assert len(needed(shape)) > 18
    for field in needed(shape):
        with pytest.raises(KnownError) as refused:
            register.match_header(shape.without(field).titles, "June.csv")
        assert refused.value.code == "unknown-layout"
        named = refused.value.sentence.casefold()
        last_words = shape.title(field).split(":")[-1].strip(" ?").casefold()
        assert last_words.split("_")[-1].removeprefix("provider ") in named, f"{field}: {named}"
        assert "june.csv" in named


@pytest.mark.parametrize("key", LAYOUTS)
def test_a_register_can_be_told_by_flags_or_by_the_combination_but_not_by_neither(
    invented: ModuleType, key: str
) -> None:
    shape = invented.layout(key)

    assert register.match_header(shape.without("registers").titles, "f").columns
    assert register.match_header(shape.without("eyr", "ccr", "vcr").titles, "f").columns
    with pytest.raises(KnownError, match="register combinations"):
        register.match_header(shape.without("registers", "ccr").titles, "f")


@pytest.mark.parametrize("key", LAYOUTS)
def test_a_column_that_stands_twice_is_refused_and_named(invented: ModuleType, key: str) -> None:
    shape = invented.layout(key)

    with pytest.raises(KnownError) as refused:
        register.match_header([*shape.titles, "PLACES"], "June.csv")

    assert refused.value.code == "duplicate-column"
    assert "'PLACES'" in refused.value.sentence


def test_columns_that_nobody_reads_are_told_and_do_no_harm(invented: ModuleType) -> None:
    shape = invented.layout("management_2026")

    found = register.match_header(["Favourite colour", "", *shape.titles, " Shoe  size "], "f")

    assert found.unread == ("Favourite colour", "Shoe size")
    assert found.columns == {field: n + 2 for n, field in enumerate(shape.fields)}


def test_preamble_and_data_are_not_taken_for_the_header(invented: ModuleType) -> None:
    shape = invented.layout("management_2026")
    row = invented.nursery("EY900001", invented.graded("01/02/2020"))

    assert not register.looks_like_header(["Registered childcare providers as at 30 June 2026", *[""] * 55])
    assert not register.looks_like_header([row.get(f, "") for f in shape.fields])
    assert register.looks_like_header(shape.titles)
    assert not register.looks_like_header(shape.without("urn").titles)
    assert register.nearly_header(shape.without("urn").titles)


def test_the_publishers_other_files_are_not_registers(shared: Path) -> None:
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    others = [p for p in media.glob("*/*.csv") if "agencies" in p.name or "in_the_period" in p.name]
    assert len(others) == 2
    for path in others:
        with path.open(encoding="latin-1", newline="") as stream:
            assert not any(register.looks_like_header(row) for row in csv.reader(stream))
