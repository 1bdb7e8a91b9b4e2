"""The one door: which data a library opens, the sample's own life, and what is said of a fault that nobody expected."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync import api
from data_sync.api import Cancelled, KnownError, Library, Progress, Query, Step
from data_sync.errors import codes
from data_sync.store.cache import CACHE_VERSION

ROOT = Path(__file__).resolve().parents[2]


def test_every_name_of_the_door_is_there() -> None:
    assert [name for name in api.__all__ if not hasattr(api, name)] == []


def test_a_library_without_data_says_so_and_makes_nothing(tmp_path: Path) -> None:
    with closing(Library(tmp_path / "none")) as library:
        assert library.status().releases == ()
        for ask in (lambda: library.search(Query()), library.stats, lambda: library.show("EY1"), library.first_page):
            with pytest.raises(KnownError) as error:
                ask()
            assert error.value.code == "no-data"
    assert not (tmp_path / "none").exists()


def test_the_sample_is_taken_where_no_published_data_are_held(
    invented: ModuleType, tmp_path: Path, sample_folder_built: Path
) -> None:
    with closing(Library(sample_folder_built, sample=None)) as library:
        assert library.sample
        assert library.status().sample
    file = invented.csv_file(
        tmp_path / "a.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-06-30"
    )
    with closing(Library(tmp_path / "data", sample=False)) as library:
        library.import_files([file])
    with closing(Library(tmp_path / "data", sample=None)) as library:
        assert not library.sample
        assert library.status().settings == 1


def test_the_sample_has_a_folder_of_its_own(sample_folder_built: Path) -> None:
    assert [p.name for p in sample_folder_built.iterdir()] == ["sample"]


@pytest.mark.parametrize("after", [1, 6, 12, 20])
def test_a_sample_that_was_stopped_half_way_is_made_again_whole(tmp_path: Path, after: int) -> None:
    seen: list[Step] = []
    progress = Progress(lambda step: (seen.append(step), progress.cancel() if len(seen) > after else None)[0])

    with closing(Library(tmp_path, sample=True)) as library:
        with pytest.raises(Cancelled):
            library.make_sample(progress)
        assert not library.places.cache.exists()
        assert [r.as_at for r in library.status().releases] == ["2026-06-30", "2025-12-31", "2025-08-31"]
        assert library.verify() == []


@pytest.mark.parametrize("harm", ["older", "newer", "damaged"])
def test_a_sample_that_cannot_be_used_is_made_again(tmp_path: Path, sample_folder_built: Path, harm: str) -> None:
    import shutil

    shutil.copytree(sample_folder_built, tmp_path / "data")
    with closing(Library(tmp_path / "data", sample=True)) as library:
        cache = library.places.cache
        if harm == "damaged":
            cache.write_bytes(b"no database" * 500)
        else:
            with closing(sqlite3.connect(cache)) as conn:
                conn.execute(f"PRAGMA user_version = {CACHE_VERSION + (1 if harm == 'newer' else -1)}")
        assert library.status().settings > 2000


def test_two_threads_that_ask_first_make_one_sample(tmp_path: Path) -> None:
    library = Library(tmp_path, sample=True)
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(library.status().settings)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert len(set(found)) == 1
    assert found[0] > 2000
    assert len(list(library.places.data.glob("cache*.sqlite"))) == 1
    library.close()


def test_searching_from_many_threads_gives_the_same_answers(sample_folder_built: Path) -> None:
    with closing(Library(sample_folder_built, sample=True)) as library:
        texts = ["nursery", "acorn", "childminder", "st", "qx7", ""] * 5
        wanted = [library.search(Query(t)).total for t in texts]
        found: dict[int, tuple[int, int]] = {}

        def ask(n: int) -> None:
            answer = library.search(Query(texts[n]))
            found[n] = (answer.total, len(library.rows(answer, 0, 10)))

        threads = [threading.Thread(target=ask, args=(n,)) for n in range(len(texts))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [found[n][0] for n in range(len(texts))] == wanted
    assert all(found[n][1] == min(10, wanted[n]) for n in found)


def test_the_first_page_is_the_beginning_of_everything_by_name(sample_folder_built: Path) -> None:
    with closing(Library(sample_folder_built, sample=True)) as library:
        page = library.first_page(25)
        answer = library.search(Query())
        assert page.settings == library.rows(answer, 0, 25)
        assert (page.total, page.as_at) == (answer.total, answer.as_at)


def test_rows_may_be_asked_beyond_the_end(sample_folder_built: Path) -> None:
    with closing(Library(sample_folder_built, sample=True)) as library:
        answer = library.search(Query("nursery"))
        assert library.rows(answer, answer.total, 10) == []
        assert len(library.rows(answer, answer.total - 1, 10)) == 1
        assert len(library.rows(answer, 0, 10**9)) == answer.total


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KnownError("no-data"), "no-data"),
        (sqlite3.DatabaseError("database disk image is malformed"), "cache-broken"),
        (sqlite3.OperationalError("database or disk is full"), "disk-full"),
        (ZeroDivisionError(), None),
    ],
)
def test_the_failure_behind_an_error_is_known_or_ours(
    sample_folder_built: Path, error: Exception, code: str | None
) -> None:
    with closing(Library(sample_folder_built, sample=True)) as library:
        known = library.fault(error)
        assert (known.code if known else None) == code


def test_an_error_while_the_cache_is_damaged_is_the_caches(tmp_path: Path, sample_folder_built: Path) -> None:
    import shutil

    shutil.copytree(sample_folder_built / "sample", tmp_path / "data")
    with closing(Library(tmp_path / "data")) as library:
        assert library.fault(IndexError()) is None
        cache = library.places.cache
        spoilt = bytearray(cache.read_bytes())
        spoilt[8192:12288] = b"\xff" * 4096
        cache.write_bytes(spoilt)
        known = library.fault(IndexError())
    assert known is not None
    assert known.code == "cache-broken"


def test_every_failure_is_a_plain_sentence_with_what_to_do(tmp_path: Path) -> None:
    for code in codes():
        error = KnownError(code)
        assert re.fullmatch(r"[^\n]+[.]", error.sentence), code
        assert error.action.strip(), code
        assert error.exit_code in (1, 2)
        for jargon in ("SQLite", "exception", "traceback", "null", "HTTP "):
            assert jargon.casefold() not in f"{error.sentence} {error.action}".casefold(), code


NEVER = re.compile(r"never (been )?inspected|not (yet )?been inspected|uninspected|overdue|dropped from", re.I)


def test_no_sentence_of_the_program_claims_that_a_setting_was_never_inspected(
    sample_folder_built: Path,
) -> None:
    with closing(Library(sample_folder_built, sample=True)) as library:
        for setting in library.rows(library.search(Query())):
            assert not NEVER.search(str(setting.outcome.why_none)), setting
    for path in [*(ROOT / "data_sync").rglob("*.toml"), *(ROOT / "resources").rglob("*.toml")]:
        for line in path.read_text(encoding="utf-8").splitlines():
            told = line.split("#", 1)[0].replace("None of these says that a setting was never inspected", "")
            assert not NEVER.search(told), f"{path.name}: {line}"


def test_a_release_is_found_by_any_form_of_its_date(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    library = new_library()
    file = invented.csv_file(
        tmp_path / "a.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-06-30"
    )
    library.import_files([file])
    for text in (None, "2026-06-30", "30/06/2026", "30 June 2026"):
        assert library.nation.release(text).as_at == "2026-06-30"
    for text, code in (("yesterday", "bad-date"), ("2026-03-31", "unknown-release")):
        with pytest.raises(KnownError) as error:
            library.nation.release(text)
        assert error.value.code == code
