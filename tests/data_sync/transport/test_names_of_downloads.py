"""The names that addresses are kept under: safe on every system, and no two addresses under one."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.transport.disk import extended
from data_sync.transport.layout import folder_names, kept_name, web_paths


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.gov.uk/api/content/x", "www.gov.uk/api/content/x"),
        ("https://www.gov.uk", "www.gov.uk/index.html"),
        ("https://www.gov.uk/a/", "www.gov.uk/a/index.html"),
        ("https://www.gov.uk/a%20b_c-d,e.csv", "www.gov.uk/a b_c-d,e.csv"),
        ("https://www.gov.uk/q?a=1&b", "www.gov.uk/q@a=1&b"),
        ("https://www.gov.uk/q?a=1/2%2F3", "www.gov.uk/q@a=1%2F2%252F3"),
        ("https://www.gov.uk/../x", "www.gov.uk/.%2E/x"),
        ("https://www.gov.uk/./x", "www.gov.uk/%2E/x"),
        ("https://www.gov.uk//x", "www.gov.uk/%/x"),
        ("https://www.gov.uk/a%2Fb%5Cc%00d", "www.gov.uk/a%2Fb%5Cc%00d"),
        ("https://www.gov.uk/con", "www.gov.uk/%63on"),
        ("https://www.gov.uk/NUL.csv", "www.gov.uk/%4EUL.csv"),
        ("https://www.gov.uk/com1.tar.gz", "www.gov.uk/%63om1.tar.gz"),
        ("https://www.gov.uk/console", "www.gov.uk/console"),
        ("https://www.gov.uk/c:stream", "www.gov.uk/c%3Astream"),
        ("https://www.gov.uk/dot.", "www.gov.uk/dot%2E"),
        ("https://www.gov.uk/q?dot.", "www.gov.uk/q@dot%2E"),
        ("https://www.gov.uk/a@b", "www.gov.uk/a%40b"),
        ("https://www.gov.uk/%E2%80%AEgpj", "www.gov.uk/%E2%80%AEgpj"),
        ("http://127.0.0.1:8099/x", "127.0.0.1+8099/x"),
        ("http://[::1]:8099/x", "__1+8099/x"),
    ],
)
def test_an_address_is_kept_as_host_and_path_written_for_every_system(url, name):
    assert str(kept_name(url)) == name


SEGMENT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def url_of(segments: list[str], query: str) -> str:
    path = "/".join(quote(segment, safe="") for segment in segments)
    return f"https://www.gov.uk/{path}" + (f"?{quote(query, safe='=&')}" if query else "")


@given(st.lists(SEGMENT, max_size=6), SEGMENT)
def test_a_kept_name_is_one_that_every_system_takes(segments, query):
    host, *names = kept_name(url_of(segments, query)).parts
    assert host == "www.gov.uk"
    assert len("/".join(names).encode()) < 1000
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()
        assert name[-1] not in ". "
        assert len(name.encode()) <= 200
        assert name.partition(".")[0].rstrip().lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@given(st.lists(SEGMENT, max_size=4), SEGMENT, st.lists(SEGMENT, max_size=4), SEGMENT)
def test_two_addresses_are_never_kept_under_one_name(segments, query, others, other_query):
    one, other = url_of(segments, query), url_of(others, other_query)
    if one.rstrip("/") != other.rstrip("/"):
        assert kept_name(one) != kept_name(other) or "index.html" in one + other


@given(st.lists(SEGMENT, max_size=6), SEGMENT)
def test_no_name_in_a_mirror_leads_out_of_it(segments, query):
    url = url_of(segments, query)
    for name in folder_names(url):
        assert name.startswith("www.gov.uk/")
        assert ".." not in name.split("/")
        assert "\0" not in name
    assert str(kept_name(url)) in folder_names(url)
    assert all(path.startswith("www.gov.uk/") or path == "www.gov.uk" for path in web_paths(url))
    assert not any(".." in path.partition("?")[0].split("/") for path in web_paths(url))


def test_names_in_a_mirror_are_tried_from_the_exact_to_the_index():
    assert folder_names("https://www.gov.uk/q?a=1") == [
        "www.gov.uk/q?a=1", "www.gov.uk/q@a=1", "www.gov.uk/q",
        "www.gov.uk/q?a=1/index.html", "www.gov.uk/q@a=1/index.html", "www.gov.uk/q/index.html",
    ]  # fmt: skip
    assert web_paths("https://www.gov.uk/q?a=1") == [
        "www.gov.uk/q?a=1", "www.gov.uk/q%3Fa%3D1", "www.gov.uk/q%40a%3D1", "www.gov.uk/q", "www.gov.uk/q/index.html",
    ]  # fmt: skip
    assert web_paths("https://www.gov.uk/a%20b") == ["www.gov.uk/a%20b", "www.gov.uk/a%20b/index.html"]


def test_windows_gets_names_that_may_be_long():
    assert extended("C:\\Users\\a") == "\\\\?\\C:\\Users\\a"
    assert extended("\\\\server\\share\\a") == "\\\\?\\UNC\\server\\share\\a"
    assert extended("\\\\?\\C:\\a") == "\\\\?\\C:\\a"
