"""All that is held, for analysts: a folder that Datasette serves and Parquet files, both with a data dictionary."""

from __future__ import annotations

import importlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from data_sync.api import KnownError, Library, Query


@pytest.fixture(scope="module")
def library(sample_folder_built: Path) -> Iterator[Library]:
    opened = Library(sample_folder_built, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def served(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("datasette") / "new" / "folder"
    library.share.write_datasette(folder)
    return folder


@pytest.fixture(scope="module")
def columnar(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parquet")
    library.share.write_parquet(folder)
    return folder


def asked(folder: Path, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "childcare.db")) as conn:
        return conn.execute(sql, values).fetchall()


def test_the_tables_hold_every_setting_inspection_grade_and_change(served: Path, library: Library) -> None:
    (held,) = asked(served, "SELECT count(*) FROM settings")[0]
    newest = library.search(Query()).total
    assert held == newest + library.search(Query(left=True)).total
    assert asked(served, "SELECT count(*) FROM on_the_register") == [(newest,)]
    dumped = [line.split(" ", 1)[0] for line in library.dump()]
    for table, lines in (("inspections", "inspection"), ("judgements", "judgement")):
        assert asked(served, f"SELECT count(*) FROM {table}") == [(dumped.count(lines),)]
    assert asked(served, "SELECT count(*) FROM changes")[0][0] > 100
    assert [row[0] for row in asked(served, "SELECT as_at FROM releases")] == [
        release.as_at for release in reversed(library.status().releases)
    ]


def test_words_are_found_in_names_towns_and_postcodes(served: Path) -> None:
    town = asked(served, "SELECT town FROM settings WHERE town IS NOT NULL LIMIT 1")[0][0]
    search = "SELECT count(*) FROM settings_fts WHERE settings_fts MATCH ?"
    assert (
        asked(served, search, f'"{town}"')[0][0]
        >= asked(served, "SELECT count(*) FROM settings WHERE town = ?", town)[0][0]
    )


def test_what_is_withheld_today_is_blank_in_every_table(served: Path) -> None:
    told = asked(
        served,
        "SELECT count(*), count(name), count(town), count(postcode), count(address), count(telephone),"
        " count(person_name), count(latitude) FROM settings WHERE withheld = 'yes'",
    )[0]
    assert told[0] > 100
    assert told[1:] == (0,) * 7
    hidden = asked(
        served,
        "SELECT before, after FROM changes JOIN settings USING (urn) WHERE withheld = 'yes'"
        " AND kind IN ('renamed', 'moved')",
    )
    assert all(row == (None, None) for row in hidden)


def test_the_metadata_describes_every_table_and_column_and_gives_licence_and_facets(served: Path) -> None:
    told = json.loads((served / "metadata.json").read_text(encoding="utf-8"))
    assert told["license"] == "Open Government Licence v3.0"
    assert "Sample edition" in told["description"]
    tables = told["databases"]["childcare"]["tables"]
    held = {row[0] for row in asked(served, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")}
    assert set(tables) == {name for name in held if not name.startswith("sqlite_") and "_fts" not in name}
    for name, facts in tables.items():
        columns = {row[1] for row in asked(served, f"PRAGMA table_info({name})")}
        assert set(facts["facets"]) <= columns
        assert set(facts.get("columns", columns)) == columns
        assert facts["description"]


def test_the_data_dictionary_names_every_column_and_the_files(served: Path, columnar: Path, library: Library) -> None:
    for folder in (served, columnar):
        text = (folder / "data-dictionary.md").read_text(encoding="utf-8")
        for table in ("settings", "inspections", "judgements", "changes", "releases"):
            assert f"## {table}\n" in text
            for row in asked(served, f"PRAGMA table_info({table})"):
                assert f"| `{row[1]}` |" in text
        assert library.status().releases[0].sha256 in text


def test_parquet_holds_the_same_rows_with_real_types(served: Path, columnar: Path) -> None:
    read = {path.stem: parquet.read_table(path) for path in columnar.glob("*.parquet")}
    for name, table in read.items():
        assert asked(served, f"SELECT count(*) FROM {name}") == [(table.num_rows,)]
        rows = [[_plain(value) for value in row.values()] for row in table.to_pylist()]
        held = [[_plain(value) for value in row] for row in asked(served, f"SELECT * FROM {name}")]
        assert sorted(rows, key=repr) == sorted(held, key=repr), name
    settings = read["settings"]
    assert [str(settings.schema.field(n).type) for n in ("urn", "places", "registered", "latitude")] == [
        "string", "int64", "date32[day]", "double",
    ]  # fmt: skip
    assert settings.column("urn").to_pylist() == [
        row[0] for row in asked(served, "SELECT urn FROM settings ORDER BY rowid")
    ]
    assert b"children under 8" in settings.schema.field("places").metadata[b"description"]
    assert b"Open Government Licence" in settings.schema.metadata[b"Licence"]


def _plain(value: Any) -> Any:
    """A value as SQLite holds it: dates as ISO text, yes and no as 1 and 0."""
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def test_a_folder_is_written_over_and_what_else_is_in_it_stays(library: Library, served: Path) -> None:
    (served / "mine.txt").write_text("mine", encoding="utf-8")
    library.share.write_datasette(served)
    assert sorted(path.name for path in served.iterdir()) == [
        "childcare.db", "data-dictionary.md", "metadata.json", "mine.txt",
    ]  # fmt: skip


def test_without_pyarrow_one_sentence_says_how_to_get_it(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", none)
    with pytest.raises(KnownError, match="pip install pyarrow") as told:
        library.share.write_parquet(tmp_path / "new")
    assert told.value.code == "needs-pyarrow"
    assert not (tmp_path / "new").exists()


def test_datasette_serves_the_folder_with_facets_and_search(served: Path) -> None:
    """Where Datasette is installed (it is one of the peers of the benchmark)."""
    datasette = pytest.importorskip("datasette.app", reason="Datasette is not installed")
    import asyncio

    async def answer() -> Any:
        app = datasette.Datasette(
            [str(served / "childcare.db")], metadata=json.loads((served / "metadata.json").read_text())
        )
        return await app.client.get("/childcare/settings.json?_search=nursery&_facet=la&_shape=objects")

    said = asyncio.run(answer()).json()
    assert said["rows"]
    assert said["facet_results"]["la"]["results"]
