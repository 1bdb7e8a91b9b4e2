"""The register is found among what the publisher lists by title and as-at date, and by nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.sources import ofsted_register as register
from data_sync.sync.discover import Discovered, discover
from data_sync.transport import Received

PAGE = "https://www.gov.uk/government/statistical-data-sets/x"
ASSETS = "https://assets.publishing.service.gov.uk/media"
JUNE, MARCH, AUGUST = (
    f"Childcare provider data as at {d}" for d in ("30 June 2026", "31 March 2026", "31 August 2021")
)


def attachment(title: str, url: str = f"{ASSETS}/1/file.csv", **said: Any) -> dict[str, Any]:
    return {"attachment_type": "file", "title": title, "url": url, "content_type": "text/csv", "file_size": 9, **said}


def found(*attachments: dict[str, Any]) -> list[register.Attachment]:
    return register.attachments_in({"details": {"attachments": list(attachments)}}, PAGE)


@pytest.mark.parametrize(
    ("title", "as_at"),
    [
        ("Childcare provider data as at 30 June 2026", "2026-06-30"),
        ("Childcare providers and inspections: provider level data as at 31 August 2021", "2021-08-31"),
        (
            "Management information - childcare providers and inspections - most recent inspections data as at"
            " 31 December 2025",
            "2025-12-31",
        ),
        ("CHILDCARE PROVIDER  DATA\xa0AS AT 31 Dec 2025", "2025-12-31"),
    ],
)
def test_the_register_is_known_by_its_title_and_dated_by_it(title: str, as_at: str) -> None:
    (one,) = found(attachment(title, f"{ASSETS}/1/renamed_without_notice_v2.csv"))

    assert (one.as_at, one.kind, one.size, one.page) == (as_at, "csv", 9, PAGE)
    assert one.title == " ".join(title.split())


@pytest.mark.parametrize(
    "other",
    [
        attachment("Inspections in the period 1 July 2025 to 31 December 2025"),
        attachment("Registered childminder agencies as at 31 December 2025"),
        attachment("Methodology and quality report"),
        attachment("Childcare provider data as at June 2026"),
        attachment("Childcare provider data as at 31 June 2026"),
        attachment("Childcare provider data as at 30 June 2026", attachment_type="external"),
        attachment("Childcare provider data as at 30 June 2026", attachment_type="html"),
        attachment("Notes", f"{ASSETS}/1/Childcare_provider_data_as_at_30_June_2026.csv"),
        attachment(
            "Childcare provider data as at 30 June 2026", f"{ASSETS}/1/notes.pdf", content_type="application/pdf"
        ),
        attachment("Childcare provider data as at 30 June 2026", url=None),
        {},
    ],
)
def test_what_stands_beside_the_register_is_not_taken_for_it(other: dict[str, Any]) -> None:
    assert found(other) == []


def test_the_kind_of_a_file_is_told_by_its_content_type_where_its_name_has_none() -> None:
    title = "Childcare provider data as at 30 June 2026"
    ods = "application/vnd.oasis.opendocument.spreadsheet"
    xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    kinds = [found(attachment(title, f"{ASSETS}/9/data", content_type=t))[0].kind for t in ("text/csv", ods, xlsx)]

    assert kinds == ["csv", "ods", "xlsx"]


def test_relative_addresses_are_the_publishers_own() -> None:
    (one,) = found(attachment("Childcare provider data as at 30 June 2026", "/media/1/x.csv"))
    assert one.url == "https://www.gov.uk/media/1/x.csv"


def test_links_in_the_body_are_read_where_no_attachments_are_listed() -> None:
    body = (
        '<p>See <a class="x" href="/media/1/notes.pdf">methodology</a></p>'
        f"<h3><a href='{ASSETS}/2/a&amp;b.csv' rel=external>Childcare provider data\n as at"
        " <b>30&nbsp;June 2026</b></a>"
        f'<A HREF="{ASSETS}/3/c.ods">Childcare provider data as at 31 March 2026</A>'
    )
    for details in ({"body": body}, {"body": body, "attachments": []}):
        listed = register.attachments_in({"details": details}, PAGE)
        assert [(a.as_at, a.url, a.kind) for a in listed] == [
            ("2026-06-30", f"{ASSETS}/2/a&b.csv", "csv"),
            ("2026-03-31", f"{ASSETS}/3/c.ods", "ods"),
        ]


def test_one_file_is_taken_for_a_release_a_csv_where_there_is_one() -> None:
    june, march = "Childcare provider data as at 30 June 2026", "Childcare provider data as at 31 March 2026"
    listed = found(
        attachment(june, f"{ASSETS}/1/a.ods"),
        attachment(june, f"{ASSETS}/1/a.csv"),
        attachment(june, f"{ASSETS}/1/a.xlsx"),
        attachment(march, f"{ASSETS}/2/b.ods"),
        attachment(march, f"{ASSETS}/2/b.xlsx"),
    )

    assert [(a.as_at, a.kind) for a in register.one_a_release(listed)] == [
        ("2026-03-31", "xlsx"),
        ("2026-06-30", "csv"),
    ]


anything = st.recursive(
    st.none() | st.integers() | st.text() | st.sampled_from([True, "https://[", "//x", JUNE]),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["details", "attachments", "body", "links", "documents", "base_path", "title", "url", "attachment_type",
             "withdrawn_notice"]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(anything)
def test_an_answer_of_any_shape_lists_registers_or_nothing(answer: Any) -> None:
    answers = answer if isinstance(answer, dict) else {"details": {"attachments": [answer]}, "links": answer}
    for attachment_ in register.attachments_in(answers, PAGE):
        assert attachment_.as_at
    assert all(p.startswith("https://www.gov.uk/api/content/") for p in register.pages_in(answers))


@pytest.mark.parametrize(
    "url", ["http://[", "https://[::1/x.csv", "javascript:alert(1)//x.csv", "ftp://example.invalid/x.csv"]
)
def test_an_address_that_is_none_does_no_harm(url: str) -> None:
    for one in found(attachment("Childcare provider data as at 30 June 2026", url)):
        assert one.url == url  # transport refuses what is no address of a publisher's


# --- the walk over the publisher's pages -----------------------------------------------------------------------------

Answers = dict[str, Any]
COLLECTION = register.facts()["discovery"]["collection"]
INFORMATION = register.facts()["discovery"]["management_information"]
STATISTICS = "https://www.gov.uk/api/content/government/statistics"


class Site:
    """Stands for a transport: answers by address, raises what is an error, and notes what was asked."""

    def __init__(self, folder: Path, answers: Answers) -> None:
        self._folder, self._answers, self.asked = folder, answers, list[str]()

    def get(self, url: str, **_: Any) -> Received:
        self.asked.append(url)
        said = self._answers.get(url, KnownError("not-found", host="www.gov.uk", what=url))
        if isinstance(said, KnownError):
            raise said
        path = self._folder / f"{len(self.asked)}.json"
        path.write_text(said if isinstance(said, str) else json.dumps(said), encoding="utf-8")
        return Received(url, path, "", 0, None, None, "", False)


@pytest.fixture
def walk(tmp_path: Path) -> Callable[[Answers], Discovered]:
    return lambda answers: discover(Site(tmp_path, answers))


def page(*titles: str, **said: Any) -> dict[str, Any]:
    return {"details": {"attachments": [attachment(t, f"{ASSETS}/{n}/x.csv") for n, t in enumerate(titles)]}, **said}


def collection(*names: str) -> dict[str, Any]:
    return {"links": {"documents": [{"base_path": f"/government/statistics/{name}"} for name in names]}}


Walk = Callable[[Answers], Discovered]


def test_releases_of_all_pages_are_listed_oldest_first(walk: Walk) -> None:
    listed = walk(
        {
            INFORMATION: page(JUNE),
            COLLECTION: collection("march", "august"),
            f"{STATISTICS}/march": page(MARCH, "Key findings"),
            f"{STATISTICS}/august": page(AUGUST),
        }
    )

    assert [r.as_at for r in listed.releases] == ["2021-08-31", "2026-03-31", "2026-06-30"]
    assert listed.releases[0].page == "https://www.gov.uk/government/statistics/august"
    assert listed.passed_over == []


def test_a_page_that_is_missing_broken_or_withdrawn_is_passed_over(walk: Walk) -> None:
    listed = walk(
        {
            INFORMATION: page(JUNE),
            COLLECTION: collection("missing", "broken", "list", "withdrawn", "odd"),
            f"{STATISTICS}/broken": "{",
            f"{STATISTICS}/list": [1],
            f"{STATISTICS}/withdrawn": page(MARCH, withdrawn_notice={"withdrawn_at": "2026-05-01T00:00:00Z"}),
            f"{STATISTICS}/odd": page(AUGUST, withdrawn_notice="yes"),
        }
    )

    assert "2026-06-30" in [r.as_at for r in listed.releases]
    assert "2026-03-31" not in [r.as_at for r in listed.releases]
    told = [(address.rsplit("/", 1)[-1], error.code) for address, error in listed.passed_over]
    assert told == [
        ("missing", "not-found"),
        ("broken", "bad-answer"),
        ("list", "bad-answer"),
        ("withdrawn", "no-register-there"),
    ]


@pytest.mark.parametrize("lost", [INFORMATION, COLLECTION])
def test_either_way_to_the_register_is_enough(walk: Walk, lost: str) -> None:
    answers = {
        INFORMATION: page(JUNE),
        COLLECTION: collection("march"),
        f"{STATISTICS}/march": page(MARCH),
    }
    del answers[lost]

    listed = walk(answers)

    assert [r.as_at for r in listed.releases] == (["2026-03-31"] if lost == INFORMATION else ["2026-06-30"])
    assert [address for address, _ in listed.passed_over] == [lost]


def test_where_nothing_can_be_reached_the_reason_is_told(walk: Walk) -> None:
    offline = KnownError("offline", host="www.gov.uk")
    with pytest.raises(KnownError) as error:
        walk({INFORMATION: offline, COLLECTION: offline})
    assert error.value.code == "offline"


def test_pages_without_a_register_are_told_as_such(walk: Walk) -> None:
    with pytest.raises(KnownError) as error:
        walk({INFORMATION: page("Key findings"), COLLECTION: collection()})
    assert error.value.code == "no-releases"


def test_the_published_pages_list_four_releases(shared: Path) -> None:
    folder = shared / "published"

    class Published:
        def get(self, url: str, **_: Any) -> Received:
            path = folder / url.removeprefix("https://")
            if not path.is_file():
                raise KnownError("not-found", host="www.gov.uk", what=url)
            return Received(url, path, "", 0, None, None, "", False)

    listed = discover(Published())

    assert [(r.as_at, r.kind) for r in listed.releases] == [
        ("2021-08-31", "csv"), ("2025-12-31", "csv"), ("2026-03-31", "ods"), ("2026-06-30", "csv"),
    ]  # fmt: skip
    assert all((folder / r.url.removeprefix("https://")).is_file() for r in listed.releases)


@pytest.mark.parametrize(
    ("type_", "category"),
    [
        ("Childcare on domestic premises", 15),
        ("Childcare on non-domestic premises", 16),
        ("Childminder", 17),
        ("Home childcarer", 18),
        ("Ball pit", 16),
    ],
)
def test_a_settings_page_at_the_inspectorate_follows_its_type(type_: str, category: int) -> None:
    address = register.provider_page(type_, "EY101465")
    assert address == f"https://reports.ofsted.gov.uk/provider/{category}/EY101465"


@pytest.mark.parametrize(
    ("name", "type_", "la", "label"),
    [
        (None, "Childminder", "Leeds", "Childminder in Leeds (name withheld)"),
        (None, "Childminder without domestic premises", "Leeds", "Childminder in Leeds (name withheld)"),
        (None, "Home childcarer", "Kent", "Home childcarer in Kent (name withheld)"),
        (None, "Childcare on domestic premises", "Kent", "Domestic childcare in Kent (name withheld)"),
        (None, "Childcare on non-domestic premises", "Kent", "Childcare setting in Kent (name withheld)"),
        (None, "Childminder", "Not Recorded", "Childminder (name withheld)"),
        (None, "Childminder", None, "Childminder (name withheld)"),
        (None, "", "Leeds", "Setting in Leeds (name withheld)"),
        ("Little Acorns", "Childminder", "Leeds", "Little Acorns"),
    ],
)
def test_a_setting_is_called_by_its_name_or_by_what_and_where_it_is(
    name: str | None, type_: str, la: str | None, label: str
) -> None:
    assert register.label(name, type_, la) == label
