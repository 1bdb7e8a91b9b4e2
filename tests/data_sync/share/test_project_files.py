"""A project file hands lists, searches and chosen notes to a colleague: nothing else leaves, nothing is lost on the
way, nothing of theirs is overwritten unasked, and a hostile one is refused in a sentence."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync import cli
from data_sync.api import KnownError, Library, Query
from data_sync.share.project import (
    MARK,
    MOST_BYTES,
    Project,
    SharedList,
    SharedNote,
    SharedSearch,
    parsed,
    read_project,
    write_project,
    written,
)  # fmt: skip
from data_sync.share.project_merge import Choices, leaves

URNS = ("EY900001", "EY900002", "2900003")
LETTERS = st.characters(blacklist_categories=("Cc", "Cs"))
NAMES = st.text(LETTERS, min_size=1, max_size=60).map(lambda t: " ".join(t.split())).filter(bool)
URN = st.integers(100000, 9999999).map(str) | st.integers(100000, 999999).map("EY{}".format)
QUERIES = st.builds(
    Query,
    text=st.text(LETTERS, max_size=20),
    la=st.lists(st.text(LETTERS, max_size=9), max_size=2).map(tuple),
    near=st.just("LS8 5DT"),
    within=st.floats(0.5, 20),
    left=st.booleans(),
)


def named(things: Any) -> Any:
    return st.lists(things, max_size=4, unique_by=lambda thing: thing.name.casefold()).map(tuple)


PROJECTS = st.builds(
    Project,
    made_at=st.just("2026-07-01T09:00:00Z"),
    lists=named(st.builds(SharedList, NAMES, st.lists(URN, unique=True, max_size=5).map(tuple))),
    searches=named(st.builds(SharedSearch, NAMES, QUERIES)),
    notes=st.lists(
        st.builds(
            SharedNote, URN, st.text("0123456789", max_size=9),
            st.text(st.characters(blacklist_categories=("Cs",)), min_size=1).filter(lambda text: bool(text.strip())),
        ),
        unique_by=lambda note: (note.urn, note.about), max_size=4,
    ).map(tuple),
)  # fmt: skip


@given(PROJECTS)
def test_what_is_written_is_read_back_just_so(project: Project) -> None:
    assert parsed(written(project)) == project


# --- from one folder to another --------------------------------------------------------------------------------------

Make = Callable[..., Library]


@pytest.fixture
def sender(new_library: Make) -> Library:
    library = new_library("sender")
    mine = library.mine
    spring = mine.shortlists.make("Spring visits")
    mine.shortlists.add(spring, URNS)
    mine.shortlists.make("Empty")
    mine.notes.write(URNS[0], "Nice garden <b>\nasked about Tuesdays")
    mine.notes.write(URNS[0], "About one visit", "10123456")
    mine.notes.write("EY777777", "Not on any list")
    mine.tags.put([URNS[0]], "a secret tag")
    mine.decisions.decide([URNS[1]], "no")
    mine.searches.save("Near home", Query(near="LS8 5DT", within=2).to_json(), (), "")
    return library


@pytest.fixture
def file(sender: Library, tmp_path: Path) -> Path:
    projects = sender.share.projects
    projects.save(projects.collect(notes=True), tmp_path / "team.atlas")
    return tmp_path / "team.atlas"


def kept(library: Library) -> dict[str, Any]:
    mine = library.mine
    return {
        "lists": [(each.name, mine.shortlists.urns(each.id)) for each in mine.shortlists.all()],
        "searches": [(each.name, each.query) for each in mine.searches.all()],
        "notes": sorted((note.urn, note.about, note.text) for note in mine.notes.all()),
    }


def test_a_project_opens_on_an_empty_data_folder_whole(sender: Library, file: Path, new_library: Make) -> None:
    theirs = new_library("empty")
    project = theirs.share.projects.read(file)
    assert {item.state for item in theirs.share.projects.plan(project)} == {"new"}
    assert theirs.share.projects.take_in(project) == 5
    sent = kept(sender)
    sent["notes"] = [note for note in sent["notes"] if note[0] != "EY777777"]
    assert kept(theirs) == sent
    assert theirs.share.projects.collect(notes=True).lists == project.lists


def test_one_undo_takes_all_of_it_back(file: Path, new_library: Make) -> None:
    theirs = new_library("undone")
    theirs.share.projects.take_in(theirs.share.projects.read(file))
    undone = theirs.mine.undo()
    assert undone is not None
    assert undone.words == "Opened a project"
    assert kept(theirs) == {"lists": [], "searches": [], "notes": []}
    theirs.mine.redo()
    assert len(kept(theirs)["lists"]) == 2


def test_opened_twice_it_changes_nothing_more(file: Path, new_library: Make) -> None:
    theirs = new_library("twice")
    project = theirs.share.projects.read(file)
    theirs.share.projects.take_in(project)
    before = kept(theirs)
    assert {item.state for item in theirs.share.projects.plan(project)} == {"same"}
    assert theirs.share.projects.take_in(project) == 0
    assert kept(theirs) == before


@pytest.fixture
def theirs(new_library: Make) -> Library:
    """A colleague who has a list, a search and a note where the project has others."""
    library = new_library("theirs")
    mine = library.mine
    mine.shortlists.add(mine.shortlists.make("spring VISITS"), ["EY555555", URNS[1]])
    mine.searches.save("near home", Query(text="acorns").to_json(), (), "")
    mine.notes.write(URNS[0], "My own words")
    return library


def test_nothing_of_ones_own_is_overwritten_unasked(file: Path, theirs: Library) -> None:
    projects = theirs.share.projects
    project = projects.read(file)
    states = {(item.kind, item.state) for item in projects.plan(project) if item.ways}
    assert states == {("list", "adds"), ("search", "differs"), ("note", "differs")}
    projects.take_in(project)
    now = kept(theirs)
    assert now["lists"] == [("spring VISITS", ("EY555555", URNS[1], URNS[0], URNS[2])), ("Empty", ())]
    assert [name for name, _ in now["searches"]] == ["near home", "Near home (2)"]
    assert now["searches"][0][1] == Query(text="acorns").to_json()
    assert (URNS[0], "", "My own words") in now["notes"]


def test_the_person_may_say_otherwise_for_a_kind_or_for_one_thing(file: Path, theirs: Library) -> None:
    projects = theirs.share.projects
    project = projects.read(file)
    projects.take_in(project, Choices("copy", "replace", "replace", {("note", 0): "add"}))
    now = kept(theirs)
    assert ("Spring visits (2)", URNS) in now["lists"]
    assert now["searches"] == [("near home", Query(near="LS8 5DT", within=2).to_json())]
    assert (URNS[0], "", "My own words\n\nNice garden <b>\nasked about Tuesdays") in now["notes"]


def test_it_is_the_same_before_and_after_a_sync_and_on_another_release(
    file: Path, sample_folder_built: Path, tmp_path: Path, new_library: Make
) -> None:
    folder = tmp_path / "data" / "sample"
    shutil.copytree(sample_folder_built / "sample", folder)
    synced = Library(tmp_path / "data", sample=True)
    try:
        projects = synced.share.projects
        assert projects.take_in(projects.read(file)) == 5
        search = synced.mine.searches.all()[0]
        assert search.name == "Near home"
        assert kept(synced)["lists"][0] == ("Spring visits", URNS)
        before = projects.collect(notes=True)
        synced.make_sample()
        assert (projects.collect(notes=True).lists, projects.collect(notes=True).notes) == (before.lists, before.notes)
    finally:
        synced.close()


# --- what leaves -----------------------------------------------------------------------------------------------------


def test_notes_stay_unless_they_are_asked_for_and_the_rest_always_does(sender: Library, tmp_path: Path) -> None:
    projects = sender.share.projects
    without = projects.collect(lists=["spring visits"], searches=())
    projects.save(without, tmp_path / "a.atlas")
    text = (tmp_path / "a.atlas").read_text(encoding="utf-8")
    for word in ("garden", "secret", "Tuesdays", "LS8", "Empty", '"no"'):
        assert word not in text
    assert leaves(without)[:2] == ["The list Spring visits: 3 settings by URN.", "None of your notes."]
    everything = leaves(projects.collect(notes=True))
    assert "2 notes of yours about 1 setting, word for word." in everything
    assert any("within 2 miles of LS8 5DT" in sentence for sentence in everything)


def test_nothing_published_is_in_it(sample_folder_built: Path, tmp_path: Path) -> None:
    shutil.copytree(sample_folder_built / "sample", tmp_path / "data" / "sample")
    library = Library(tmp_path / "data", sample=True)
    try:
        settings = library.first_page(30).settings
        library.mine.shortlists.add(library.mine.shortlists.make("All"), [s.urn for s in settings])
        text = written(library.share.projects.collect())
    finally:
        library.close()
    assert not any(setting.name and setting.name in text for setting in settings)
    assert len(text) < 100 * len(settings)


# --- hostile files ---------------------------------------------------------------------------------------------------

GOOD = {MARK: 1, "made_at": "", "lists": [{"name": "A", "urns": ["EY900001"]}], "searches": [], "notes": []}
HOSTILE: dict[str, Any] = {
    "nothing": "",
    "words": "not json",
    "a list": [],
    "no mark": {"lists": []},
    "version as text": {**GOOD, MARK: "1"},
    "version true": {**GOOD, MARK: True},
    "version nought": {**GOOD, MARK: 0},
    "an unknown part": {**GOOD, "../../etc/passwd": "x"},
    "lists as text": {**GOOD, "lists": "A"},
    "a list of texts": {**GOOD, "lists": ["A"]},
    "an unknown part of a list": {**GOOD, "lists": [{"name": "A", "urns": [], "path": "/etc/passwd"}]},
    "a path as URN": {**GOOD, "lists": [{"name": "A", "urns": ["../../x"]}]},
    "a number as URN": {**GOOD, "lists": [{"name": "A", "urns": [123456]}]},
    "SQL as URN": {**GOOD, "lists": [{"name": "A", "urns": ["1'; DROP TABLE note; --"]}]},
    "an endless name": {**GOOD, "lists": [{"name": "A" * 100_000, "urns": []}]},
    "a blank name": {**GOOD, "lists": [{"name": " ", "urns": []}]},
    "a name of two lines": {**GOOD, "lists": [{"name": "A\nB", "urns": []}]},
    "a NUL in a name": {**GOOD, "lists": [{"name": "A\0", "urns": []}]},
    "one name twice": {**GOOD, "lists": [{"name": "A", "urns": []}, {"name": "a", "urns": []}]},
    "too many lists": {**GOOD, "lists": [{"name": f"A{n}", "urns": []} for n in range(501)]},
    "a query of another kind": {**GOOD, "searches": [{"name": "A", "query": {"version": 1, "la": 7}}]},
    "a query of no version": {**GOOD, "searches": [{"name": "A", "query": {}}]},
    "a query with an unknown part": {**GOOD, "searches": [{"name": "A", "query": {"version": 1, "exec": "x"}}]},
    "a query of an impossible distance": {
        **GOOD, "searches": [{"name": "A", "query": {"version": 1, "near": "x", "within": -1}}],
    },
    "a blank note": {**GOOD, "notes": [{"urn": "EY900001", "about": "", "text": " "}]},
    "an endless note": {**GOOD, "notes": [{"urn": "EY900001", "about": "", "text": "x" * 100_001}]},
    "a note twice": {**GOOD, "notes": [{"urn": "EY900001", "about": "", "text": "x"}] * 2},
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence_and_changes_nothing(what: str, tmp_path: Path) -> None:
    told = HOSTILE[what]
    path = tmp_path / "bad.atlas"
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        read_project(path)
    assert refused.value.code == "not-a-project"
    assert refused.value.sentence.startswith("bad.atlas is not a project of this program: ")
    assert refused.value.sentence.count(".") <= 2
    assert len(refused.value.sentence) < 160


def test_bytes_that_are_no_text_a_deep_nest_and_a_huge_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.atlas"
    for data, code in (
        (b"\xff\xfe\x00", "not-a-project"),
        (b"[" * 200_000, "not-a-project"),
        (b" " * (MOST_BYTES + 1), "project-too-large"),
        (json.dumps({**GOOD, MARK: 2}).encode(), "newer-project"),
    ):
        path.write_bytes(data)
        with pytest.raises(KnownError) as refused:
            read_project(path)
        assert refused.value.code == code
    with pytest.raises(KnownError) as missing:
        read_project(tmp_path / "none.atlas")
    assert missing.value.code == "file-missing"


def test_one_too_large_to_be_opened_is_not_written(tmp_path: Path) -> None:
    notes = tuple(SharedNote(f"EY{900000 + n}", "", "x" * 90_000) for n in range(50))
    with pytest.raises(KnownError) as told:
        write_project(Project("", notes=notes), tmp_path / "a.atlas")
    assert told.value.code == "project-too-large"
    assert list(tmp_path.iterdir()) == []


# --- the command line ------------------------------------------------------------------------------------------------


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["childcare-data", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return command


def test_saved_and_opened_from_the_command_line(run: Callable[..., Any], sender: Library, tmp_path: Path) -> None:
    file, there = tmp_path / "x.atlas", str(tmp_path / "there")
    data = ("--data", str(sender.base))
    code, out, _ = run(*data, "project", "save", str(file), "--list", "Spring visits", "--no-searches")
    assert code == 0
    assert "The list Spring visits: 3 settings by URN." in out
    code, out, _ = run("--data", there, "project", "open", str(file), "--preview")
    assert (code, "A new list." in out, "Nothing was changed" in out) == (0, True, True)
    code, out, _ = run("--data", there, "--json", "project", "open", str(file))
    assert json.loads(out)["changed"] == 1
    code, _, err = run(*data, "project", "save", str(file), "--list", "Nobody's")
    assert (code, "Spring visits" in err) == (2, True)
    file.write_text("{}", encoding="utf-8")
    code, _, err = run("--data", there, "project", "open", str(file))
    assert (code, err.startswith("error: x.atlas is not a project")) == (1, True)
