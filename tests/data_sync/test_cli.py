"""The command line keeps its contract: the shape of answers, exit codes, one line for a failure, never a traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync import cli

ROOT = Path(__file__).resolve().parents[2]
SETTING = [
    "urn", "name", "withheld", "type", "subtype", "registers", "la", "region", "town", "postcode", "places", "label",
    "deprivation", "registered", "left_as_at", "latitude", "longitude", "distance_miles", "outcome",
]  # fmt: skip
OUTCOME = {"form", "framework", "inspected", "overall", "areas", "safeguarding", "why_none"}


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `childcare-data` with these words, in this process."""

    def command(*words: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["childcare-data", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        captured = capsys.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        assert "Traceback" not in captured.err + captured.out
        return Said(code, captured.out, captured.err)

    return command


@pytest.fixture
def sample(run: Run, sample_folder_built: Path) -> Run:
    """Runs a command on the sample edition."""
    return lambda *words: run("--data", str(sample_folder_built), "--sample", *words)


def failed(said: Said, code: int = 1) -> str:
    """The one line that a known failure is."""
    assert said.code == code
    lines = said.err.splitlines()
    assert len(lines) == 1, said.err
    assert lines[0].startswith("error: ")
    assert said.out == ""
    return lines[0]


# --- status ----------------------------------------------------------------------------------------------------------


def test_status(sample: Run) -> None:
    told = sample("status", "--json").json
    assert {"settings", "as_at", "releases", "postcodes", "boundaries", "reports", "sample"} <= set(told)
    assert told["sample"] is True
    assert told["as_at"] == "2026-06-30"
    assert told["settings"] == told["releases"][0]["settings"] > 2000
    assert [r["as_at"] for r in told["releases"]] == ["2026-06-30", "2025-12-31", "2025-08-31"]
    for release in told["releases"]:
        assert {"as_at", "title", "settings", "sha256", "url", "retrieved_at"} <= set(release)
    assert set(told["reports"]) >= {"known", "held"}
    assert "SAMPLE" in sample("status").out


# --- search ----------------------------------------------------------------------------------------------------------


def test_search(sample: Run) -> None:
    told = sample("search", "nursery", "--json").json
    assert set(told) >= {"total", "settings"}
    assert "facets" not in told
    assert len(told["settings"]) == min(20, told["total"]) > 3
    for setting in told["settings"]:
        assert list(setting)[: len(SETTING)] == SETTING
        assert set(setting["outcome"]) == OUTCOME


def test_every_setting_of_the_sample_keeps_the_rules_of_outcomes(sample: Run) -> None:
    told = sample("search", "--limit", "1000000", "--json").json
    assert len(told["settings"]) == told["total"] > 2000
    forms = set()
    for s in told["settings"]:
        outcome = s["outcome"]
        forms.add(outcome["form"])
        if s["withheld"]:
            assert [s[k] for k in ("name", "town", "postcode", "latitude", "longitude", "distance_miles")] == [None] * 6
            assert s["label"].endswith("(name withheld)")
        if outcome["form"] == "report_card":
            assert (outcome["overall"], outcome["framework"]) == (None, "card")
        if outcome["form"] == "none":
            assert outcome["why_none"]
            assert (outcome["framework"], outcome["inspected"], outcome["overall"], outcome["areas"]) == (
                None, None, None, {},
            )  # fmt: skip
        else:
            assert outcome["why_none"] is None
            assert outcome["framework"] in ("pre-cif", "cif", "eif", "card", "ncor", "oosc", "cr")
            assert outcome["inspected"] <= "2026-06-30"
        assert outcome["safeguarding"] in (None, "met", "not-met")
        assert "’" not in "".join(outcome["areas"])
        assert s["places"] is None or s["places"] > 0 or "EYR" in s["registers"]
    assert forms == {"graded", "report_card", "met_not_met", "none"}


def test_count_limit_and_facets(sample: Run) -> None:
    total = sample("search", "--json").json["total"]
    assert sample("search", "--count", "--json").json == {"total": total, "settings": []}
    assert sample("search", "--limit", "0", "--json").json["settings"] == []
    assert len(sample("search", "--limit", "3", "--json").json["settings"]) == 3
    assert len(sample("search", "--limit", str(10**30), "--json").json["settings"]) == total
    facets = sample("search", "--count", "--facets", "--json").json["facets"]
    assert sum(facets["type"].values()) == total
    assert {"type", "subtype", "register", "region", "la", "deprivation", "safeguarding", "inspected", "places"} <= set(
        facets
    )
    assert {"graded.overall", "card.inclusion"} <= set(facets)
    assert sample("search", "--limit", "-1").code == 2


@pytest.mark.parametrize(
    "words", [("--json", "search", "acorn"), ("search", "acorn", "--json"), ("search", "--json", "acorn")]
)
def test_json_may_stand_before_or_after_the_command(sample: Run, words: tuple[str, ...]) -> None:
    assert sample(*words).json["total"] > 0


@pytest.mark.parametrize("text", ["-acorn", "-hope", "-h", "-LS8 5DT", "---", "-", "-St Johns", "--acorn nursery"])
def test_text_may_begin_with_a_dash(sample: Run, text: str) -> None:
    said = sample("search", text, "--json")
    assert said.code == 0
    assert "total" in said.json


def test_text_of_several_words_needs_no_quotes(sample: Run) -> None:
    one, two = sample("search", "little acorn", "--json"), sample("search", "little", "acorn", "--json")
    assert one.json == two.json


def test_filters_given_twice_mean_either_and_different_ones_all_hold(sample: Run) -> None:
    def total(*words: str) -> int:
        found: int = sample("search", "--count", "--json", *words).json["total"]
        return found

    facets = sample("search", "--count", "--facets", "--json").json["facets"]
    one, two = sorted(la for la, n in facets["la"].items() if n)[:2]
    assert total("--la", one) == facets["la"][one]
    assert total("--la", one, "--la", two) == facets["la"][one] + facets["la"][two]
    assert total("--la", one, "--type", "Childminder") < total("--la", one)
    assert total("--register", "eyr") == facets["register"]["EYR"]
    assert total("--outcome", "graded.overall=good,outstanding") == (
        facets["graded.overall"]["good"] + facets["graded.overall"]["outstanding"]
    )
    either = total("--outcome", "graded.overall=inadequate", "--outcome", "card.inclusion=urgent")
    assert either > max(total("--outcome", "graded.overall=inadequate"), total("--outcome", "card.inclusion=urgent"))
    assert total("--safeguarding", "not-met") == facets["safeguarding"]["not-met"]
    assert total("--no-outcome") == facets["form"]["none"]
    assert total("--places-min", "20", "--places-max", "39") == facets["places"]["20-39"]
    after = total("--inspected-after", "2026-01-01")
    assert 0 < after < total("--inspected-after", "2020-01-01")
    assert total("--outcome", "graded.overall=good", "--latest-only") < total("--outcome", "graded.overall=good")
    assert total("--left") > 0


@pytest.mark.parametrize(
    ("words", "known"),
    [
        (("--la", "Atlantis"), "Known: "),
        (("--region", "Atlantis"), "North East"),
        (("--type", "Ball pit"), "Childminder"),
        (("--subtype", "Weekly"), "Full day care"),
        (("--register", "ABC"), "EYR, CCR, VCR"),
        (("--deprivation", "Rather"), "Most deprived"),
        (("--safeguarding", "perhaps"), "met, not-met"),
        (("--outcome", "graded.overall=strong"), "outstanding, good, requires, inadequate"),
        (("--outcome", "card.overall=strong"), "inclusion, curriculum"),
        (("--outcome", "nonsense"), "graded, card"),
        (("--sort", "size"), "relevance, name"),
        (("--sort", "grade"), "one scale and one area"),
        (("--sort", "grade", "--outcome", "graded.overall=good", "--outcome", "card.inclusion=strong"), "one scale"),
        (("--sort", "distance"), "--near"),
        (("--within", "5"), "--near"),
        (("--inspected-after", "yesterday"), "2026-06-30"),
        (("--places-min", "-1"), "negative"),
    ],
)
def test_a_word_that_is_off_exits_2_and_says_what_is_known(sample: Run, words: tuple[str, ...], known: str) -> None:
    assert known in failed(sample("search", *words), 2)


@pytest.mark.parametrize(
    "words",
    [
        ("search", "--nonsense"),
        ("search", "--nonsense=3"),
        ("search", "--limit", "many"),
        ("search", "--places-min", "x"),
        ("nonsense",),
        ("show",),
        ("show", "EY1", "EY2"),
        ("import",),
        ("sync", "--releases", "some"),
        ("--nonsense", "status"),
    ],
)
def test_wrong_usage_exits_2(sample: Run, words: tuple[str, ...]) -> None:
    said = sample(*words)
    assert said.code == 2
    assert said.err
    assert said.out == ""


def test_help_exits_0(run: Run) -> None:
    for words in (("--help",), ("-h",), ("search", "--help"), ("sync", "-h"), ("--version",)):
        said = run(*words)
        assert (said.code, said.err) == (0, "")
        assert said.out


def test_every_command_of_the_contract_has_help(run: Run) -> None:
    listed = run("--help").out
    for name in (
        "sync",
        "import",
        "status",
        "search",
        "show",
        "compare",
        "stats",
        "dump",
        "verify",
        "rebuild",
        "mirror",
    ):
        assert f"  {name}" in listed
        assert "--json" in run(name, "--help").out


def test_an_empty_answer_says_what_to_loosen(sample: Run) -> None:
    said = sample("search", "zzzzzzzz")
    assert said.code == 0
    assert "Nothing matches" in said.out
    assert "fewer words" in said.out


def test_a_mended_spelling_is_told(sample: Run) -> None:
    assert "showing: nursery" in sample("search", "nursrey").out.casefold()


def test_search_as_csv_gives_everything_and_is_guarded(sample: Run) -> None:
    said = sample("search", "--csv", "--limit", "1")
    rows = list(csv.DictReader(io.StringIO(said.out)))
    assert len(rows) == sample("search", "--count", "--json").json["total"]
    assert len({r["urn"] for r in rows}) == len(rows)
    for row in rows:
        assert not any(v.startswith(("=", "+", "@", "-")) for v in row.values())
        if row["withheld"] == "yes":
            assert (row["name"], row["town"], row["postcode"]) == ("", "", "")


def test_every_list_says_what_is_not_in_the_register(sample: Run) -> None:
    said = sample("search", "acorn").out
    assert "nurseries run by schools" in said
    assert "childminders of agencies" in said


# --- show, compare, stats, dump, verify ------------------------------------------------------------------------------


def test_show(sample: Run) -> None:
    first = sample("search", "--outcome", "card.inclusion=strong", "--limit", "1", "--json").json["settings"][0]
    told = sample("show", first["urn"], "--json").json
    assert {"inspections", "listings", "earlier_registrations", "provenance"} <= set(told)
    assert {k: told[k] for k in SETTING} == {k: first[k] for k in SETTING}
    days = [i["inspected"] for i in told["inspections"]]
    assert days == sorted(days, reverse=True)
    assert told["provenance"]["row"] > 3
    assert [x["as_at"] for x in told["listings"]] == sorted((x["as_at"] for x in told["listings"]), reverse=True)
    text = sample("show", first["urn"])
    assert first["label"] in text.out
    assert "None" not in text.out


def test_show_an_unknown_urn(sample: Run) -> None:
    assert "No setting with the URN EY999999" in failed(sample("show", "EY999999"))
    failed(sample("show", os.fsdecode(b"\xff\xfe")))


def test_compare(sample: Run) -> None:
    urns = [s["urn"] for s in sample("search", "--limit", "7", "--json").json["settings"]]
    told = sample("compare", *urns[:3], "--json").json
    assert set(told) == {"settings", "rows", "warnings"}
    assert [s["urn"] for s in told["settings"]] == urns[:3]
    for row in told["rows"]:
        assert set(row) == {"group", "label", "values", "differs"}
        assert len(row["values"]) == 3
        assert row["differs"] == (len({json.dumps(v) for v in row["values"]}) > 1)
    assert "two to six" in failed(sample("compare", urns[0]), 2)
    assert "7 were given" in failed(sample("compare", *urns), 2)
    failed(sample("compare"), 2)
    failed(sample("compare", urns[0], "EY999999"), 1)


def test_stats(sample: Run) -> None:
    told = sample("stats", "--json").json
    assert {"as_at", "providers", "by_type", "eyr", "graded", "report_cards", "rows"} <= set(told)
    assert told["as_at"] == "2026-06-30"
    assert sum(told["by_type"].values()) == told["providers"]
    assert {"providers", "places", "places_including_estimates"} <= set(told["eyr"])
    assert {"inspected", "overall", "good_or_outstanding_percent"} <= set(told["graded"])
    assert {"inspected", "safeguarding", "areas"} <= set(told["report_cards"])
    assert set(told["report_cards"]["safeguarding"]) <= {"Met", "Not met"}
    assert sum(told["graded"]["overall"].values()) == told["graded"]["inspected"]
    assert told["rows"] == []
    for by in ("type", "region", "la", "deprivation"):
        rows = sample("stats", "--by", by, "--json").json["rows"]
        assert sum(r["providers"] for r in rows) == told["providers"]
        assert sum(r["eyr"]["places"] for r in rows) == told["eyr"]["places"]
        assert all("group" in r for r in rows)
    la = sample("stats", "--by", "la", "--json").json["rows"][0]["group"]
    assert sample("stats", "--la", la.lower(), "--json").json["providers"] > 0
    older = sample("stats", "--as-at", "2025-08-31", "--json").json
    assert older["as_at"] == "2025-08-31"
    assert older["report_cards"]["inspected"] == 0


def test_stats_of_what_is_not_held(sample: Run) -> None:
    assert "2026-06-30" in failed(sample("stats", "--as-at", "2021-08-31"), 1)
    failed(sample("stats", "--as-at", "some day"), 2)
    assert "Known: " in failed(sample("stats", "--la", "Atlantis"), 2)
    assert "type, region, la, deprivation" in failed(sample("stats", "--by", "size"), 2)


def test_dump_prints_six_tables_a_line_a_row(sample: Run) -> None:
    lines = sample("dump").out.splitlines()
    tables = list(dict.fromkeys(line.split(" ", 1)[0] for line in lines))
    assert tables == ["setting", "listing", "inspection", "judgement", "change", "summary"]
    for line in lines:
        assert isinstance(json.loads(line.split(" ", 1)[1]), list)
    for line in sample("dump", "--json").out.splitlines()[:50]:
        assert set(json.loads(line)) == {"table", "row"}


def test_verify(sample: Run, run: Run, sample_folder_built: Path, tmp_path: Path) -> None:
    assert sample("verify", "--json").json == {"wrong": []}
    assert sample("verify").out == "All whole.\n"
    spoilt = tmp_path / "spoilt"
    shutil.copytree(sample_folder_built, spoilt)
    victim = next(p for p in (spoilt / "sample" / "downloads").rglob("*.csv"))
    victim.chmod(0o600)
    victim.write_text("spoilt")
    said = run("--data", str(spoilt), "--sample", "verify")
    assert said.code == 1
    assert victim.name in said.err


def test_backup(run: Run, tmp_path: Path) -> None:
    said = run("--data", str(tmp_path / "data"), "backup", str(tmp_path / "mine.sqlite"), "--json")
    assert said.json == {"written": str(tmp_path / "mine.sqlite")}
    assert (tmp_path / "mine.sqlite").read_bytes().startswith(b"SQLite format 3")
    failed(run("--data", str(tmp_path / "data"), "backup", str(tmp_path / "none" / "mine.sqlite")))


# --- bringing data in ------------------------------------------------------------------------------------------------

RESULT = {"as_at", "title", "state", "rows_read", "settings", "set_aside"}


@pytest.fixture
def published(invented: ModuleType, tmp_path: Path) -> Path:
    """A mirror with two invented releases, the second much shorter than the first."""
    i = invented
    shape = i.layout("management_2026")
    long = i.csv_file(tmp_path / "a.csv", shape, [i.nursery(f"EY9{n:05d}") for n in range(30)], "2026-03-31")
    short = i.csv_file(tmp_path / "b.csv", shape, [i.nursery("EY900001")], "2026-06-30")
    found: Path = i.mirror(tmp_path / "mirror", {"2026-03-31": long, "2026-06-30": short})
    return found


def test_sync(run: Run, published: Path, tmp_path: Path) -> None:
    base = ("--data", str(tmp_path / "data"), "--mirror", str(published))

    first = run(*base, "sync", "--json")
    assert first.code == 1, "one release was refused"
    assert [(r["as_at"], r["state"]) for r in first.json["releases"]] == [
        ("2026-03-31", "added"), ("2026-06-30", "refused"),
    ]  # fmt: skip
    assert all(set(r) == RESULT for r in first.json["releases"])
    assert first.err.startswith("error: The release as at 30 June 2026 was not taken in")
    assert len(first.err.splitlines()) == 1

    second = run(*base, "sync", "--accept-suspicious", "--json")
    assert (second.code, [r["state"] for r in second.json["releases"]]) == (0, ["unchanged", "added"])
    third = run(*base, "--json", "sync")
    assert [r["state"] for r in third.json["releases"]] == ["unchanged", "unchanged"]
    latest = run(*base, "sync", "--releases", "latest", "--json")
    assert [r["as_at"] for r in latest.json["releases"]] == ["2026-06-30"]
    assert "register" in failed(run(*base, "sync", "--what", "weather"), 2)


def test_the_data_folder_and_the_mirror_may_be_named_in_the_environment(
    run: Run, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHILDCARE_ATLAS_DATA", str(tmp_path / "named"))
    monkeypatch.setenv("CHILDCARE_ATLAS_MIRROR", str(published))
    assert run("sync", "--accept-suspicious").code == 0
    assert (tmp_path / "named" / "cache.sqlite").exists()
    assert run("status", "--json").json["settings"] == 1


def test_import(run: Run, published: Path, tmp_path: Path) -> None:
    base = ("--data", str(tmp_path / "data"))
    told = run(*base, "import", str(tmp_path / "a.csv"), "--json").json
    assert [(r["as_at"], r["state"], r["settings"]) for r in told["releases"]] == [("2026-03-31", "added", 30)]
    assert set(told["releases"][0]) == RESULT
    assert run(*base, "import", str(tmp_path / "a.csv"), "--json").json["releases"][0]["state"] == "unchanged"
    assert "no file" in run(*base, "import", str(tmp_path / "none.csv")).err
    assert run(*base, "import", str(tmp_path / "b.csv")).code == 1
    assert run(*base, "import", "--accept-suspicious", str(tmp_path / "b.csv")).code == 0
    failed(run(*base, "import", "--as-at", "June", str(tmp_path / "b.csv")), 2)
    assert run(*base, "rebuild", "--json").json["releases"][0]["state"] == "added"


def test_a_sync_or_an_import_never_goes_into_the_sample(run: Run, published: Path, tmp_path: Path) -> None:
    base = ("--data", str(tmp_path / "data"), "--mirror", str(published), "--sample")
    before = run(*base, "status", "--json").json

    assert run(*base, "sync", "--accept-suspicious").code == 0

    assert run(*base, "status", "--json").json == before
    assert run("--data", str(tmp_path / "data"), "status", "--json").json["settings"] == 1


def test_a_mirror_is_written_and_can_be_synced_from(run: Run, published: Path, tmp_path: Path) -> None:
    run("--data", str(tmp_path / "data"), "--mirror", str(published), "sync", "--accept-suspicious")
    written = run("--data", str(tmp_path / "data"), "mirror", str(tmp_path / "written"), "--json").json
    assert written["written"] >= 4
    again = run("--data", str(tmp_path / "other"), "--mirror", str(tmp_path / "written"), "sync", "--accept-suspicious")
    assert again.code == 0
    assert run("--data", str(tmp_path / "data"), "dump").out == run("--data", str(tmp_path / "other"), "dump").out


def test_a_mirror_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    assert "mirror" in failed(run("--data", str(tmp_path / "d"), "--mirror", str(tmp_path / "gone"), "sync"))


# --- no data, broken data, faults of ours ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [("search", "acorn"), ("search",), ("show", "EY101465"), ("compare", "EY101465", "EY900001"), ("stats",), ("dump",),
     ("verify",), ("rebuild",)],
)  # fmt: skip
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_without_data_a_command_exits_1_and_says_how_to_get_some(
    run: Run, tmp_path: Path, words: tuple[str, ...], as_json: tuple[str, ...]
) -> None:
    line = failed(run("--data", str(tmp_path / "none"), *words, *as_json))
    assert "childcare-data sync" in line
    assert "--sample" in line


def test_a_newer_cache_is_told(run: Run, sample_folder_built: Path, tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    data = tmp_path / "data"
    shutil.copytree(sample_folder_built / "sample", data)
    cache = next(data.glob("cache*.sqlite"))
    with closing(sqlite3.connect(cache)) as conn:
        conn.execute("PRAGMA user_version = 999")
    for words in (("status",), ("search", "acorn"), ("show", "EY101465")):
        assert "newer version" in failed(run("--data", str(data), *words))
    assert run("--data", str(data), "rebuild").code == 0
    assert run("--data", str(data), "search", "acorn").code == 0


def test_a_damaged_cache_is_told_and_a_rebuild_mends_it(run: Run, sample_folder_built: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(sample_folder_built / "sample", data)
    cache = next(data.glob("cache*.sqlite"))
    good = cache.read_bytes()
    told = 0
    for seed in range(4):
        chance, spoilt = random.Random(seed), bytearray(good)
        for _ in range(80):
            at = chance.randrange(8192, len(good) - 64)
            spoilt[at : at + 64] = chance.randbytes(64)
        cache.write_bytes(spoilt)
        for words in (("search", "--csv"), ("dump",), ("stats",), ("search", "acorn", "--facets"), ("verify",)):
            said = run("--data", str(data), *words)
            assert "fault of its own" not in said.err, (seed, words)
            if said.code:
                told += 1
                assert said.err.startswith("error: The held register cannot be read"), said.err
                assert "rebuild" in said.err
    assert told > 8
    assert run("--data", str(data), "rebuild").code == 0
    assert run("--data", str(data), "verify").out == "All whole.\n"


def test_a_fault_of_ours_is_one_line_and_no_traceback(sample: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from data_sync.api import Library

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret text that a person typed")

    for name, words in (
        ("search", ("search", "x")), ("show", ("show", "EY1")), ("stats", ("stats",)), ("dump", ("dump",)),
        ("sync", ("sync",)), ("status", ("status",)), ("compare", ("compare", "a", "b")), ("verify", ("verify",)),
        ("rebuild", ("rebuild",)), ("import_files", ("import", "x")), ("backup", ("backup", "x")),
        ("write_mirror", ("mirror", "x")),
    ):  # fmt: skip
        with monkeypatch.context() as patch:
            patch.setattr(Library, name, fail)
            line = failed(sample(*words))
            assert "fault of its own (ZeroDivisionError)" in line
            assert "secret" not in line, "what a person typed is not repeated"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, "cancelled"])
def test_stopping_is_told_in_a_line(sample: Run, monkeypatch: pytest.MonkeyPatch, stop: Any) -> None:
    from data_sync.api import Cancelled, Library

    def stopped(*_: object, **__: object) -> None:
        raise Cancelled if stop == "cancelled" else KeyboardInterrupt

    monkeypatch.setattr(Library, "sync", stopped)
    said = sample("sync")
    assert said.code == 1
    assert said.err.strip().startswith("error: stopped")  # click ends the line that ^C stands in


@pytest.mark.parametrize("text", ['"', "'; DROP TABLE setting;--", "NEAR(", "%", "\U0001f9f8", "x" * 100_000, "\x07"])
def test_odd_text_is_only_text(sample: Run, text: str) -> None:
    assert sample("search", text, "--json").code == 0


def test_bytes_that_are_no_text_are_only_text(sample: Run) -> None:
    odd = os.fsdecode(b"acorn\xff")
    assert sample("search", odd, "--json").code == 0
    assert sample("search", "--la", odd).code == 2
    assert sample("search", "--near", odd).code in (1, 2)
    assert sample("stats", "--la", odd).code == 2
    assert "fault of its own" not in sample("search", "--near", odd).err


def test_as_a_program_of_its_own_it_stops_quietly_when_nobody_reads_on(sample_folder_built: Path) -> None:
    command = [sys.executable, "-m", "data_sync", "--data", str(sample_folder_built), "--sample", "dump"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as program:
        assert program.stdout is not None
        assert program.stdout.readline().startswith(b"setting ")
        program.stdout.close()
        assert program.stderr is not None
        err = program.stderr.read()
    assert b"Traceback" not in err
    assert b"error" not in err


def test_as_a_program_of_its_own_it_writes_utf_8_whatever_the_locale(sample_folder_built: Path) -> None:
    env = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "data_sync", "--data", str(sample_folder_built), "--sample", "dump"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=env, check=True, timeout=120)
    assert not done.stderr
    assert any(not line.isascii() for line in done.stdout.decode().splitlines())
