"""What every test stands on: no internet, no screen, a home of its own, and the published files beside the project."""

from __future__ import annotations

import gc
import importlib.util
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
NO_NETWORK = Path(__file__).resolve().parent / "no_network"
CI = os.environ.get("CI") == "true"

# The person's own settings, data, proxies and time zone play no part, in the tests and in the programs they start.
HOME = Path(tempfile.mkdtemp(prefix="childcare-atlas-tests-"))
OWN_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
}
PER_TEST = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
UNSET = (
    "CHILDCARE_ATLAS_DATA",
    "CHILDCARE_ATLAS_MIRROR",
    *(name for proxy in ("http_proxy", "https_proxy", "all_proxy", "no_proxy") for name in (proxy, proxy.upper())),
)


def _own_surroundings() -> None:
    """Run before any test is imported: Qt and fontconfig read their surroundings once."""
    for name, folder in OWN_FOLDERS.items():
        (HOME / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(HOME / folder)
    for name in UNSET:
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(NO_NETWORK), os.environ.get("PYTHONPATH")]))


def _loaded(name: str, file: Path) -> ModuleType:
    """The module in `file`, as `name`: tests is no package. Where Python loaded it itself when it started (a worker
    that another test run has started), it is that one."""
    begun = sys.modules.get(file.stem)
    if begun is not None and Path(getattr(begun, "__file__", None) or "").resolve() == file.resolve():
        sys.modules[name] = begun
        return begun
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


_own_surroundings()
network_guard = _loaded("only_this_machine", NO_NETWORK / "sitecustomize.py")

# Two shared cores run other things too, so no example has a deadline.
settings.register_profile("here", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), max_examples=25, derandomize=True, database=None)
settings.load_profile("ci" if CI else "here")


# As in the program: rubbish is collected in the window's thread alone (`desktop/jobs/collector.py` says why).
gc.disable()
MADE_SINCE = 20_000
EVERYTHING = 20
"""Every so many of the looks, those that outlived earlier ones too."""
looks = itertools.count(1)


def pytest_runtest_logfinish() -> None:
    if gc.get_count()[0] > MADE_SINCE:
        gc.collect(2 if next(looks) % EVERYTHING == 0 else 1)


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def only_this_machine() -> Iterator[None]:
    """Fails a test that reached for the internet, also where the refusal was caught on the way."""
    network_guard.attempts.clear()
    yield
    asked_for = list(network_guard.attempts)
    network_guard.attempts.clear()
    assert not asked_for, f"This test reached for the internet: {', '.join(asked_for)}"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and data that one test leaves behind are not there for the next."""
    home = tmp_path_factory.mktemp("home")
    for name in PER_TEST:
        folder = home / OWN_FOLDERS[name]
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder ``../shared``, the published files among it. Skips where it is absent; in CI that is a failure."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        if CI:
            pytest.fail(f"{folder} is absent: in CI the tests that read the published files must run.")
        pytest.skip("The folder ../shared is absent: the published files cannot be read.")
    return folder


@pytest.fixture(scope="session")
def invented() -> ModuleType:
    """Builders of small invented releases (``tests/invented.py``)."""
    return _loaded("invented", Path(__file__).resolve().parent / "invented.py")


@pytest.fixture
def new_library(tmp_path: Path, invented: ModuleType) -> Iterator[Callable[..., Any]]:
    """Opens libraries on folders of the test, ``new_library("first")``, on a day and with a clock of their own; closes
    them."""
    from data_sync.api import Library

    opened: list[Library] = []

    def open_one(folder: str = "data", mirror: Path | str | None = None, **named: Any) -> Library:
        named = {"today": lambda: date(2026, 7, 1), "clock": invented.ticking()} | named
        opened.append(Library(tmp_path / folder, None if mirror is None else str(mirror), **named))
        return opened[-1]

    yield open_one
    for library in opened:
        library.close()


@pytest.fixture(scope="session")
def national(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the four published releases, synced once from the mirror folder (about 25 s), by whichever
    worker of a run wants it first. Read it only: whoever writes copies it first."""
    from data_sync.api import Library
    from data_sync.store.lock import writing
    from data_sync.store.places import Places

    base = tmp_path_factory.getbasetemp()
    common = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = common / "national"
    with writing(Places(common / "national-being-made"), wait=600):
        if not (folder / "whole").exists():
            library = Library(folder, str(shared / "published"), clock=lambda: "2026-07-01T09:00:00Z")
            library.sync()
            library.close()
            (folder / "whole").touch()
    return folder


@pytest.fixture(scope="session")
def sample_folder_built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with nothing but the sample edition, built once (about 2 s). Read it only."""
    from data_sync.api import Library

    folder = tmp_path_factory.mktemp("sample")
    library = Library(folder, sample=True)
    library.make_sample()
    library.close()
    return folder


@pytest.fixture(scope="session")
def sample_reports_built(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with the sample's reports read (about 2 s). Read it only."""
    from data_sync.api import Library

    folder = Path(shutil.copytree(sample_folder_built, tmp_path_factory.mktemp("reports") / "data"))
    library = Library(folder, sample=True)
    assert library.reports.counts()["held"]
    library.close()
    return folder
