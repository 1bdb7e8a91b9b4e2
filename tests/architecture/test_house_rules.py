"""What the house does not hold: rooms without a purpose, loose colours, Qt's threads, machine paths, broken files."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = ("data_sync", "desktop")
LEFT_BEHIND = re.compile(
    r"^(\.git|\.venv|build|dist|data|pictures|\.[a-z]+_cache|\.hypothesis|__pycache__|.*\.egg-info)$"
)
BINARY = {".otf", ".ttf", ".png", ".ico", ".icns", ".jpg", ".zip", ".gz", ".ods", ".xlsx", ".pdf", ".sqlite", ".qm"}
PURPOSELESS = re.compile(r"^(.+_)?(utils?|utilities|helpers?|common|misc|managers?)$")
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
QT_THREADS = {"QThread", "QThreadPool", "QRunnable"}


def project_files() -> list[Path]:
    """Every file that belongs to the project: what git keeps or would keep; without git, what stands in the folder."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode("utf-8").split("\0") if name]
    else:
        paths = list(ROOT.rglob("*"))
    inside = (path for path in paths if path.is_file())
    return sorted(p for p in inside if not any(LEFT_BEHIND.match(part) for part in p.relative_to(ROOT).parts[:-1]))


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def said(path: Path, node: ast.AST | None, what: str) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}: {what}"


def docstrings(module: ast.Module) -> set[int]:
    """The ids of the nodes that are docstrings: prose, not values."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        id(node.body[0].value)
        for node in ast.walk(module)
        if isinstance(node, owners) and node.body and isinstance(node.body[0], ast.Expr)
    }


def colours(module: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    prose = docstrings(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            for found in HEX_COLOUR.findall(node.value):
                yield node, f"the colour {found}"
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"QColor", "qRgb", "qRgba"}:
            numbers = [a for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, int | float)]
            if len(numbers) >= 3:
                yield node, f"the colour {ast.unparse(node)}"


def qt_threads(module: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(module):
        names = {a.name for a in node.names} if isinstance(node, ast.ImportFrom) else set()
        if isinstance(node, ast.Attribute):
            names = {node.attr}
        if isinstance(node, ast.Name):
            names = {node.id}
        for name in names & QT_THREADS:
            yield node, name


def qt_modules(module: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """The modules of PySide6 that are imported, as QtCore or QtWidgets."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "PySide6":
            inner = node.module.split(".")[1:2]
            yield from ((node, name) for name in (inner or [a.name for a in node.names]))
        if isinstance(node, ast.Import):
            yield from ((node, a.name.split(".")[1]) for a in node.names if a.name.startswith("PySide6."))


def test_resources_installer_and_tests_are_no_packages() -> None:
    # Packages of those names exist in the package index: they would shadow ours, or ours theirs.
    found = [path for folder in ("resources", "installer", "tests") for path in (ROOT / folder).rglob("__init__.py")]
    assert found == []


def test_no_two_test_files_share_a_name() -> None:
    names: dict[str, list[str]] = {}
    for path in (ROOT / "tests").rglob("test_*.py"):
        names.setdefault(path.name, []).append(str(path.relative_to(ROOT)))
    assert {name: paths for name, paths in names.items() if len(paths) > 1} == {}


def test_every_module_is_named_for_what_lives_in_it() -> None:
    parts = [(path, part) for path in modules(*CODE) for part in path.relative_to(ROOT).with_suffix("").parts]
    assert [said(path, None, part) for path, part in parts if PURPOSELESS.match(part)] == []


@pytest.mark.parametrize("name", ["utils", "query_utils", "helper", "helpers", "common", "manager", "sync_manager"])
def test_a_name_without_a_purpose_is_recognised(name: str) -> None:
    assert PURPOSELESS.match(name)


def test_every_module_says_in_its_first_lines_what_it_is_for() -> None:
    silent = [
        path
        for path in modules(*CODE)
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree(path))
    ]
    assert [said(path, None, "no docstring") for path in silent] == []


def test_no_module_is_past_about_400_lines() -> None:
    long = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in modules(*CODE)]
    told = [
        said(path, None, f"{lines} lines: past about 400 a module wants splitting")
        for path, lines in long
        if lines > 420
    ]
    assert told == []


def test_colours_have_names_and_stand_in_the_theme() -> None:
    # icons.py replaces the one colour that its drawings hold; theme.py reads the tokens.
    rooms = [path for path in modules("desktop") if path.name not in {"theme.py", "icons.py"}]
    assert [said(path, node, what) for path in rooms for node, what in colours(tree(path))] == []


@pytest.mark.parametrize(
    "line", ['x = "#0B5D66"', 'x = f"color: #fff; {y}"', "x = QColor(12, 34, 56)", "x = QtGui.QColor(1, 2, 3, 4)"]
)
def test_a_colour_without_a_name_is_recognised(line: str) -> None:
    assert list(colours(ast.parse(line)))


@pytest.mark.parametrize(
    "line", ['"""Issue #123456 says so."""', 'x = "QLabel#strip {}"', 'x = "#tag"', "x = QColor(name)"]
)
def test_what_is_no_colour_is_let_be(line: str) -> None:
    assert list(colours(ast.parse(line))) == []


def test_background_work_uses_none_of_qt_s_threads() -> None:
    # They are invisible to coverage and lose endings; desktop.jobs has one object a job and one ending.
    assert [said(path, node, name) for path in modules(*CODE) for node, name in qt_threads(tree(path))] == []


@pytest.mark.parametrize(
    "line", ["from PySide6.QtCore import QThread", "QtCore.QRunnable()", "class Work(QRunnable): ..."]
)
def test_a_thread_of_qt_is_recognised(line: str) -> None:
    assert list(qt_threads(ast.parse(line)))


def test_presenters_and_jobs_know_no_more_of_qt_than_qtcore() -> None:
    rooms = modules("desktop/presenters", "desktop/jobs")
    found = [said(path, node, name) for path in rooms for node, name in qt_modules(tree(path)) if name != "QtCore"]
    assert found == []


def test_a_drawing_module_of_qt_is_recognised() -> None:
    lines = "from PySide6 import QtCore, QtGui\nimport PySide6.QtWidgets\nfrom PySide6.QtSvg import QSvgRenderer"
    assert [name for _, name in qt_modules(ast.parse(lines))] == ["QtCore", "QtGui", "QtWidgets", "QtSvg"]


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    machine = re.compile(r"(?<![\w./-])/(?:work|root|home/[a-z]+)/[\w.]")
    found = []
    for path in project_files():
        if path.suffix not in BINARY:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            found += [
                f"{path.relative_to(ROOT)}:{n}: {line.strip()[:80]}"
                for n, line in enumerate(lines, 1)
                if machine.search(line)
            ]
    assert found == []


def test_every_text_file_is_utf_8_without_nul() -> None:
    broken = []
    for path in project_files():
        # The sample edition holds a publisher's files as they come, in the publisher's encodings.
        if path.suffix in BINARY or path.is_relative_to(ROOT / "resources" / "sample"):
            continue
        content = path.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            broken.append(said(path, None, str(error)))
        if b"\0" in content:
            broken.append(said(path, None, "a NUL byte"))
    assert broken == []
