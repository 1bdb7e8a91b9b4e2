"""The table of faults: no cell is empty, every test that it names is there, every line of the design has its row."""

from __future__ import annotations

import ast
import re
from pathlib import Path

TABLE = Path(__file__).with_name("README.md")
ROOT = Path(__file__).resolve().parents[2]
RESULT = re.compile(r"(passed|skipped) \d{4}-\d\d-\d\d")
SAID_OTHERWISE = {
    "truncated, stalled, endless, bomb-compressed or HTML-instead-of-CSV answers": (
        "truncated answers", "stalled answers", "endless answers", "bomb-compressed answers",
        "HTML-instead-of-CSV answers",
    ),
    "missing, renamed, reordered, extra and duplicate columns": (
        "missing columns", "renamed columns", "reordered columns", "extra columns", "duplicate columns",
    ),
    "a release a third shorter than the last (refused until accepted)": ("a release a third shorter than the last",),
    "unknown grades": ("unknown grades",),
    "duplicate URNs": ("duplicate URNs",),
    "impossible dates and numbers": ("impossible dates and numbers",),
    "ODS zip and entity bombs and repeated cells": ("ODS zip bombs", "ODS entity bombs", "ODS repeated cells"),
    "PDFs that are not PDFs, are huge or hang the parser": (
        "PDFs that are not PDFs", "PDFs that are huge", "PDFs that hang the parser",
    ),
    "names with markup, right-to-left marks or 100,000 characters": (
        "names with markup", "right-to-left marks", "names of 100,000 characters",
    ),
    "a cache that is corrupt, newer, read-only, locked, or on a share where WAL does not work": (
        "a cache that is corrupt", "a cache that is newer", "a cache that is read-only", "a cache that is locked",
        "a share where WAL does not work",
    ),
}  # fmt: skip


def rows() -> list[list[str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if line.startswith("| ")][2:]


def test_every_row_of_the_table_is_whole_and_its_test_is_there() -> None:
    assert len(rows()) > 80
    functions: dict[str, set[str]] = {}
    for row in rows():
        assert len(row) == 5, row
        assert all(row), row
        file, _, name = row[3].strip("`").partition("::")
        if file not in functions:
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            functions[file] = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert name in functions[file], f"{file} has no {name}"
        assert RESULT.fullmatch(row[4]), f"{row[0]}: the last result is '{row[4]}'"


def test_every_line_of_the_design_on_faults_has_its_row(shared: Path) -> None:
    faults = "\n".join(row[0] for row in rows()).casefold()
    section = (shared / "design.md").read_text(encoding="utf-8").partition("\n## 9.")[2].partition("\n## ")[0]
    told = " ".join(section.partition("each with a test:")[2].split()).strip().rstrip(".")
    assert told
    for line in re.split(r"; ", told):
        for phrase in SAID_OTHERWISE.get(line, (line,)):
            assert phrase.casefold() in faults, f"no row is about: {phrase}"
