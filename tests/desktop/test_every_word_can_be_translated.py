"""The window in the test language: on the pages that are carried no English is left but data, and nothing is cut."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from data_sync import language as spoken
from data_sync.domain.dates import age_in_words, in_words
from data_sync.language import Catalogue, begin, tr, trn
from desktop import language

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PAGES = (
    "window", "find", "setting", "find, nothing found", "mylist", "settings", "compare", "reports", "whatsnew",
    "statistics", "statistics, in tables", "data",
)  # fmt: skip
NAMES = {
    "GOV",
    "Ordnance",
    "Survey",
    "Office",
    "National",
    "Statistics",
    "PDF",
    "CSV",
    "UTF",
    "csv",
    "zzzz",
    "Tab",
    "LSOA",
}
"""Words that are the same in every language."""
AS_PUBLISHED = (
    "Open Government Licence",  # the licence's own name, and what its owners ask to be said
    "Contains OS data",
    "Ofsted, report card",  # how a quotation is signed
    "(invented sample)",  # titles and names of the sample's files
    "INVENTED.csv",
    "NDNA, ", "Department for Education", "The Childcare Providers (",  # publications that a rule stands in
    "(“may”)", "(“should”)", "(“must”)",  # the publication's own word
    "ŠHÅ-256",  # a file's fingerprint
    "pytest-of-",  # the data folder
    "sleeping",  # an example of what to look for in reports, which are in English
)  # fmt: skip
"""What is quoted and never translated: a text with one of these in it is left out."""
QUOTED = {"HitList", "ReportText", "QTextEdit"}
"""What shows the inspectors' own sentences."""
FINGERPRINT = re.compile(r"[0-9a-f]{8,64}…?")
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[’'])+")
PLACES = re.compile(r"\{(\w+)[^{}]*\}")


def script() -> Any:
    spec = importlib.util.spec_from_file_location("strings_script", ROOT / "installer" / "strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    begin(None)


@pytest.fixture(scope="module")
def said(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[Any]]]:
    """What a person reads on each page in the test language."""
    folder = shutil.copytree(sample_folder_built, tmp_path_factory.mktemp("data") / "sample")
    answer = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("said_in_test_language.py")), str(folder)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=400,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    found: dict[str, list[list[Any]]] = json.loads(answer.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def data() -> set[str]:
    """The words of the sample's files and of the frameworks: published, so the same in every language."""
    files = [path for path in (ROOT / "resources" / "sample").rglob("*.csv") if path.is_file()]
    assert files
    texts = [path.read_bytes().decode("cp1252", "replace") for path in files]
    frameworks = (ROOT / "data_sync" / "domain" / "frameworks.toml").read_text(encoding="utf-8")
    texts += [frameworks, frameworks.lower()]
    return {word for text in texts for word in WORD.findall(text)} | NAMES


def english(text: str, data: set[str]) -> list[str]:
    """The words in it that are neither accented, and so from the catalogue, nor data."""
    return [word for word in WORD.findall(text) if word.isascii() and len(word) > 2 and word not in data]


@pytest.mark.parametrize("page", PAGES)
def test_no_english_is_left_on_a_page_but_data(page: str, said: dict[str, list[list[Any]]], data: set[str]) -> None:
    assert said[page]
    ours = {text for widget, _what, text, _cut in said[page] if widget not in QUOTED and not _published(text)}
    assert {text: words for text in ours if (words := english(text, data))} == {}
    assert any("[" in text for text in ours)


def _published(text: str) -> bool:
    return any(part in text for part in AS_PUBLISHED) or bool(FINGERPRINT.fullmatch(text))


@pytest.mark.parametrize("page", ["find", "setting", "find, nothing found", "compare", "mylist", "settings"])
def test_nothing_is_cut_where_words_are_two_fifths_longer(page: str, said: dict[str, list[list[Any]]]) -> None:
    assert [text for widget, _what, text, cut in said[page] if cut and widget != "RailButton"] == []


def test_every_page_is_read_in_another_language(said: dict[str, list[list[Any]]]) -> None:
    assert set(said) == set(PAGES)
    for page in PAGES[1:]:
        assert len([text for _widget, _what, text, _cut in said[page] if "[" in text]) > 20, page


def test_what_is_left_in_english_would_be_seen(data: set[str]) -> None:
    assert english("[Šéţ home l]", data) == ["home"]
    assert english("[Çömpåŕé lör] Bramble", data | {"Bramble"}) == []


def test_the_catalogues_have_all_that_the_program_says_and_nothing_else() -> None:
    strings = script()
    for code, entry in language.known().items():
        held = (FOLDER / f"{code}.ts").read_text(encoding="utf-8")
        assert held == strings.catalogue(code, entry["plurals"]), f"{code}.ts is behind: make strings"


def test_a_translation_keeps_every_value_of_its_sentence() -> None:
    for code in language.known():
        for message in ElementTree.parse(FOLDER / f"{code}.ts").iter("message"):
            source, said_so = message.findtext("source") or "", message.findtext("translation") or ""
            if said_so and message.findtext("comment") != "one":
                assert sorted(PLACES.findall(said_so)) == sorted(PLACES.findall(source))


def test_welsh_has_its_six_forms(tmp_path: Path) -> None:
    file = tmp_path / "cy.ts"
    forms = {"zero": "dim cŵn", "one": "ci", "two": "ddau gi", "few": "thri chi", "many": "chwe chi", "other": "ci eto"}
    messages = "".join(
        f"<message><source>{{n}} dogs</source><comment>{name}</comment><translation>{words}</translation></message>"
        for name, words in forms.items()
    )
    file.write_text(f'<TS version="2.1" language="cy"><context>{messages}</context></TS>', encoding="utf-8")
    begin(Catalogue(file, language.known()["cy"]["plurals"]))
    told = [trn("{n} dog", "{n} dogs", n, n=n) for n in (0, 1, 2, 3, 6, 7)]
    assert told == list(forms.values())


def test_what_a_catalogue_lacks_is_said_in_english(tmp_path: Path) -> None:
    file = tmp_path / "xx.ts"
    file.write_text('<TS version="2.1" language="xx"><context/></TS>', encoding="utf-8")
    begin(Catalogue(file, {"one": [1]}))
    assert tr("{n} of {most}", n=1, most=2) == "1 of 2"
    assert [trn("{n} dog", "{n} dogs", n, n=n) for n in (1, 2)] == ["1 dog", "2 dogs"]


def test_dates_and_ages_are_said_in_the_person_s_language() -> None:
    assert language.begin("en_XA")
    assert in_words("2026-06-30") == "[30 [Jûñé l] 2026]"
    assert "ýéåŕ" in age_in_words("2020-01-01", "2026-06-30")
    assert language.begin("")
    assert in_words("2026-06-30") == "30 June 2026"


def test_a_language_that_there_is_not_is_english() -> None:
    assert not language.begin("tlh")
    assert spoken._catalogue is None
