"""A project file hands lists, searches and chosen notes to a colleague: nothing else leaves, nothing is lost on the
way, nothing of theirs is overwritten unasked, and a hostile one is refused in a sentence."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_sync import cli
from data_sync.api import KnownError, Library, Query
from data_sync.domain.own_test import plain_column
from data_sync.mine import Mine
from data_sync.mine.own_columns import NewColumn
from data_sync.share.project import (
    MARK,
    MOST_BYTES,
    VERSION,
    Project,
    SharedColumn,
    SharedList,
    SharedNote,
    SharedSearch,
    SharedSheet,
    SharedView,
    parsed,
    read_project,
    write_project,
    written,
)
from data_sync.share.project_merge import Choices, collect, leaves, merge
from data_sync.store.places import Places
from data_sync.store.user import open_user

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


URNS_SHARED = st.lists(URN, unique=True, max_size=5).map(tuple)
DAYS = st.dates().map(lambda day: max(day.isoformat(), "1990-01-01"))
VIEWS = st.one_of(
    st.builds(
        SharedView, NAMES, st.just("find"),
        st.builds(
            lambda query, how: {"query": json.loads(query.to_json()), "shown_as": how},
            QUERIES, st.sampled_from(("list", "map", "both")),
        ),
    ),
    st.builds(
        SharedView, NAMES, st.just("compare"),
        st.builds(
            lambda urns, only: {"urns": urns, "only_differences": only},
            st.lists(URN, unique=True, min_size=2, max_size=6), st.booleans(),
        ),
    ),
    st.builds(
        SharedView, NAMES, st.just("statistics"),
        st.builds(lambda area, day: {"area": f"la:{area}", "as_at": day}, NAMES, DAYS),
    ),
    st.builds(SharedView, NAMES, st.just("whatsnew"), st.lists(NAMES, max_size=3).map(lambda areas: {"areas": areas})),
    st.builds(
        SharedView, NAMES, st.just("columns"),
        st.dictionaries(NAMES, st.lists(NAMES, max_size=3), min_size=1, max_size=3).map(lambda t: {"tables": t}),
    ),
)  # fmt: skip
TITLES = NAMES.map(plain_column).filter(bool)
NUMBERS = st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6)
CELLS = {"number": NUMBERS, "date": DAYS, "text": st.text(LETTERS, min_size=1, max_size=20)}
COLUMNS = st.sampled_from(("number", "date", "text")).flatmap(
    lambda kind: st.builds(
        SharedColumn,
        TITLES,
        st.just(kind),
        st.none(),
        st.dictionaries(URN, CELLS[kind], max_size=4),  # type: ignore[arg-type]
    )
)


def sheets_apart(sheets: tuple[SharedSheet, ...]) -> bool:
    names = [column.name.casefold() for sheet in sheets for column in sheet.columns]
    return len(set(names)) == len(names)


SHEETS = st.builds(
    SharedSheet, NAMES, st.just("vacancies.xlsx"), st.none() | DAYS, st.integers(0, 10_000),
    st.lists(COLUMNS, min_size=1, max_size=3).map(tuple),
)  # fmt: skip
PROJECTS = st.builds(
    Project,
    made_at=st.just("2026-07-01T09:00:00Z"),
    lists=named(st.builds(SharedList, NAMES, URNS_SHARED)),
    searches=named(st.builds(SharedSearch, NAMES, QUERIES)),
    notes=st.lists(
        st.builds(
            SharedNote, URN, st.text("0123456789", max_size=9),
            st.text(st.characters(blacklist_categories=("Cs",)), min_size=1).filter(lambda text: bool(text.strip())),
        ),
        unique_by=lambda note: (note.urn, note.about), max_size=4,
    ).map(tuple),
    views=named(VIEWS),
    own=named(SHEETS).filter(sheets_apart),
)  # fmt: skip


@given(PROJECTS)
def test_what_is_written_is_read_back_just_so(project: Project) -> None:
    assert parsed(written(project)) == project


@pytest.fixture(scope="module")
def empty_mine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mine]:
    """A person's file with nothing in it; whoever takes something in takes it back."""
    conn = open_user(Places(tmp_path_factory.mktemp("mine")))
    conn.execute("PRAGMA synchronous = OFF")
    mine = Mine(conn, lambda: "2026-07-01T09:00:00Z")
    yield mine
    mine.close()


@settings(max_examples=25)
@given(PROJECTS)
def test_what_is_taken_in_can_be_handed_on_just_so(empty_mine: Mine, project: Project) -> None:
    on_a_list = SharedList("Everything that is noted about", tuple(dict.fromkeys(n.urn for n in project.notes)))
    others = tuple(each for each in project.lists if each.name.casefold() != on_a_list.name.casefold())
    project = replace(project, lists=(on_a_list, *others))
    merge(empty_mine, project, Choices(), lambda _search: None)
    back = collect(empty_mine, project.made_at, notes=True, own=[sheet.name for sheet in project.own])
    empty_mine.undo()
    assert replace(back, notes=()) == replace(project, notes=())
    assert set(back.notes) == set(project.notes)
    assert collect(empty_mine, "", notes=True).is_empty


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
    library.share.projects.keep_view("Two beside", "compare", {"urns": [*URNS[:2]], "only_differences": True})
    vacancies = NewColumn("Vacancies", "number", {URNS[0]: 3, URNS[1]: 0}, "vacancies")
    mine.own.put("March return", [vacancies, NewColumn("RAG", "text", {URNS[0]: "Red"})], file="march.csv", rows=2)
    return library


@pytest.fixture
def file(sender: Library, tmp_path: Path) -> Path:
    projects = sender.share.projects
    projects.save(projects.collect(notes=True, own=["March return"]), tmp_path / "team.atlas")
    return tmp_path / "team.atlas"


def kept(library: Library) -> dict[str, Any]:
    mine = library.mine
    return {
        "lists": [(each.name, mine.shortlists.urns(each.id)) for each in mine.shortlists.all()],
        "searches": [(each.name, each.query) for each in mine.searches.all()],
        "notes": sorted((note.urn, note.about, note.text) for note in mine.notes.all()),
        "views": [(view.name, view.page, dict(view.state)) for view in mine.views.all()],
        "own": [
            (sheet.name, [(c.name, c.kind, c.meaning, dict(mine.own.values(c))) for c in sheet.columns])
            for sheet in mine.own.sheets()
        ],
    }


def test_a_project_opens_on_an_empty_data_folder_whole(sender: Library, file: Path, new_library: Make) -> None:
    theirs = new_library("empty")
    project = theirs.share.projects.read(file)
    assert {item.state for item in theirs.share.projects.plan(project)} == {"new"}
    assert theirs.share.projects.take_in(project) == 7
    sent = kept(sender)
    sent["notes"] = [note for note in sent["notes"] if note[0] != "EY777777"]
    assert kept(theirs) == sent
    assert replace(theirs.share.projects.collect(notes=True, own=["march return"]), made_at="") == replace(
        project, made_at=""
    )


def test_one_undo_takes_all_of_it_back(file: Path, new_library: Make) -> None:
    theirs = new_library("undone")
    theirs.share.projects.take_in(theirs.share.projects.read(file))
    undone = theirs.mine.undo()
    assert undone is not None
    assert undone.words == "Opened a project"
    assert not any(kept(theirs).values())
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
    mine.views.save("TWO beside", "whatsnew", {"areas": ["Leeds"]})
    mine.own.put("march RETURN", [NewColumn("Fees", "number", {URNS[0]: 60}, "vacancies")], file="m.csv", rows=1)
    return library


def test_nothing_of_ones_own_is_overwritten_unasked(file: Path, theirs: Library) -> None:
    projects = theirs.share.projects
    project = projects.read(file)
    states = {(item.kind, item.state) for item in projects.plan(project) if item.ways}
    assert states == {(kind, "differs") for kind in ("search", "note", "view", "own")} | {("list", "adds")}
    projects.take_in(project)
    now = kept(theirs)
    assert now["lists"] == [("spring VISITS", ("EY555555", URNS[1], URNS[0], URNS[2])), ("Empty", ())]
    assert [name for name, _ in now["searches"]] == ["near home", "Near home (2)"]
    assert now["searches"][0][1] == Query(text="acorns").to_json()
    assert (URNS[0], "", "My own words") in now["notes"]
    assert [(name, page) for name, page, _ in now["views"]] == [
        ("TWO beside", "whatsnew"),
        ("Two beside (2)", "compare"),
    ]
    assert now["own"] == [
        ("march RETURN", [("Fees", "number", "vacancies", {URNS[0]: 60})]),
        ("March return (2)", [
            ("Vacancies", "number", None, {URNS[0]: 3, URNS[1]: 0}), ("RAG", "text", None, {URNS[0]: "Red"}),
        ]),
    ]  # fmt: skip


def test_what_is_new_can_be_left_out_by_itself_and_what_differs_replaced(file: Path, theirs: Library) -> None:
    projects = theirs.share.projects
    project = projects.read(file)
    empty = next(item for item in projects.plan(project) if "Empty" in item.words)
    choices = projects.choices(
        own="replace", views="keep", single={(empty.kind, empty.key): "keep", ("view", 0): "replace"}
    )
    projects.take_in(project, choices)
    now = kept(theirs)
    assert [name for name, _ in now["lists"]] == ["spring VISITS"]
    assert now["views"] == [("TWO beside", "compare", {"urns": [*URNS[:2]], "only_differences": True})]
    assert [(name, [column[0] for column in columns]) for name, columns in now["own"]] == [
        ("March return", ["Vacancies", "RAG"])
    ]
    for wrong in ({"own": "merge"}, {"single": {("note", 0): "merge"}}):
        with pytest.raises(KnownError) as refused:
            projects.choices(**wrong)  # type: ignore[arg-type]
        assert refused.value.code == "unknown-value"


def test_the_person_may_say_otherwise_for_a_kind_or_for_one_thing(file: Path, theirs: Library) -> None:
    projects = theirs.share.projects
    project = projects.read(file)
    projects.take_in(project, Choices("copy", "replace", "replace", single={("note", 0): "add"}))
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
        assert projects.take_in(projects.read(file)) == 7
        search = synced.mine.searches.all()[0]
        assert search.name == "Near home"
        assert kept(synced)["lists"][0] == ("Spring visits", URNS)
        before = projects.collect(notes=True)
        synced.make_sample()
        assert (projects.collect(notes=True).lists, projects.collect(notes=True).notes) == (before.lists, before.notes)
    finally:
        synced.close()


def test_it_is_the_same_once_a_newer_release_came(
    file: Path, tmp_path: Path, invented: ModuleType, new_library: Make
) -> None:
    def publish(*days: str) -> None:
        rows = [invented.nursery(urn, invented.graded("14/09/2022")) for urn in ("EY900001", "EY900009")]
        shape = invented.layout("management_2026")
        files = {day: invented.csv_file(tmp_path / f"{day}.csv", shape, rows, day) for day in days}
        invented.mirror(tmp_path / "mirror", files)

    theirs = new_library("theirs", tmp_path / "mirror")
    projects = theirs.share.projects
    project = projects.read(file)
    publish("2026-03-31")
    theirs.sync()
    projects.take_in(project)
    before = kept(theirs)
    publish("2026-03-31", "2026-06-30")
    theirs.sync()
    assert theirs.status().as_at == "2026-06-30"
    assert kept(theirs) == before
    assert {item.state for item in projects.plan(project)} == {"same"}
    theirs.mine.undo()
    assert projects.take_in(project) == 7
    assert kept(theirs) == before


# --- what leaves -----------------------------------------------------------------------------------------------------


def test_notes_stay_unless_they_are_asked_for_and_the_rest_always_does(sender: Library, tmp_path: Path) -> None:
    projects = sender.share.projects
    without = projects.collect(lists=["spring visits"], searches=())
    projects.save(without, tmp_path / "a.atlas")
    text = (tmp_path / "a.atlas").read_text(encoding="utf-8")
    for word in ("garden", "secret", "Tuesdays", "LS8", "Empty", '"no"', "Vacancies", "march.csv", "Red"):
        assert word not in text
    assert leaves(without)[:-1] == [
        "The list Spring visits: 3 settings by URN.",
        "The view Two beside. Compare: 2 settings side by side, by URN, only what differs.",
        "None of your notes.",
        "None of your own columns.",
    ]
    one = projects.collect(notes={(URNS[0], "10123456")}, own=["March return"])
    assert [note.text for note in one.notes] == ["About one visit"]
    assert "Your sheet March return (march.csv): every value of Vacancies, RAG for 2 settings, by URN." in leaves(one)
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


def own_part(
    title: str = "A", values: object = None, meaning: str | None = None, file: str = "a.csv", **sheet: object
) -> dict[str, Any]:
    column = {"name": title, "kind": "number", "meaning": meaning, "values": values or {}}
    told = {"name": "A", "file": file, "as_at": None, "rows": 1, "columns": [column]}
    return {**GOOD, MARK: 2, "own": [{**told, **sheet}]}


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
    "views of the first version": {**GOOD, "views": []},
    "a view of an unknown page": {**GOOD, MARK: 2, "views": [{"name": "A", "page": "shell", "state": {}}]},
    "a view of a page that is no text": {**GOOD, MARK: 2, "views": [{"name": "A", "page": ["find"], "state": {}}]},
    "a comparison of one": {
        **GOOD, MARK: 2, "views": [{"name": "A", "page": "compare", "state": {"urns": ["EY900001"]}}],
    },
    "a view with a path": {
        **GOOD, MARK: 2, "views": [{"name": "A", "page": "whatsnew", "state": {"areas": [], "file": "/etc/passwd"}}],
    },
    "a view of a day that is none": {
        **GOOD, MARK: 2, "views": [{"name": "A", "page": "statistics", "state": {"area": "", "as_at": "31 June"}}],
    },
    "endless columns": {
        **GOOD, MARK: 2, "views": [{"name": "A", "page": "columns", "state": {"tables": {"x": ["c"] * 201}}}],
    },
    "a sheet without columns": own_part(columns=[]),
    "a sheet with a path": own_part(file="../../.bashrc"),
    "a sheet of endless rows": own_part(rows=10**400),
    "a number that is none": own_part(values={"EY900001": float("nan")}),
    "a number beyond all numbers": own_part(values={"EY900001": 10**400}),
    "a number as text": own_part(values={"EY900001": "3"}),
    "a column with signs of a question": own_part(title="Vacancies>=3"),
    "a column that means nothing known": own_part(meaning="drop"),
    "a value of no setting": own_part(values={"../x": 3}),
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
        (json.dumps({**GOOD, MARK: VERSION + 1}).encode(), "newer-project"),
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
    other = str(file.with_name("y.atlas"))
    code, out, _ = run(*data, "--json", "project", "save", other, "--notes-on", URNS[0].lower(),
                       "--own", "March return", "--no-views")  # fmt: skip
    told = json.loads(out)
    assert (told["notes"], told["own"], told["views"]) == (2, 1, 0)
    code, out, _ = run("--data", there, "project", "open", str(file), "--leave", "1", "--leave", "2")
    assert (code, "0 things taken in" in out) == (0, True)
    code, _, err = run("--data", there, "project", "open", str(file), "--leave", "9")
    assert (code, "1 to 2" in err) == (2, True)
    code, out, _ = run("--data", there, "project", "open", str(file), "--preview")
    assert (code, "A new list." in out, "Nothing was changed" in out) == (0, True, True)
    code, out, _ = run("--data", there, "--json", "project", "open", str(file))
    assert json.loads(out)["changed"] == 2
    code, _, err = run(*data, "project", "save", str(file), "--list", "Nobody's")
    assert (code, "Spring visits" in err) == (2, True)
    file.write_text("{}", encoding="utf-8")
    code, _, err = run("--data", there, "project", "open", str(file))
    assert (code, err.startswith("error: x.atlas is not a project")) == (1, True)
