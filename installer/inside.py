"""What is inside a bundle: the licences of everything in it, and the list of it as CycloneDX."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pruning

ROOT = Path(__file__).resolve().parents[1]
TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")

PYTHON = "Python is under the PSF License Agreement: https://docs.python.org/3/license.html\n"
TOLD = (
    "Childcare Atlas is free software under the MIT licence. The libraries in this folder have licences of their own:\n"
    "see {where}. You may put Qt libraries of your own in place of these, and Qt's source is there for the asking:\n"
    "see qt-and-pyside6.txt there.\n"
)


def names() -> list[str]:
    """The distributions that the program runs on, as `requirements.lock` names them, without what is left out."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    found = re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock, re.MULTILINE)
    return [name for name in found if name not in pruning.modules("linux")]


def write_licences(folder: Path) -> None:
    """A file a library, with all the texts on licence and authors that came with it, and the program's own."""
    folder.mkdir(parents=True)
    (folder / "childcare-atlas.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    shutil.copyfile(ROOT / "resources" / "fonts" / "OFL.txt", folder / "inter-typeface.txt")
    for path in (ROOT / "installer" / "licences").glob("*.txt"):
        shutil.copyfile(path, folder / path.name)
    python = next(iter(Path(sysconfig.get_path("stdlib")).glob("LICENSE*")), None)
    told = python.read_text(encoding="utf-8") if python is not None else PYTHON
    (folder / "python.txt").write_text(told, encoding="utf-8")
    for name in names():
        found = importlib.metadata.distribution(name)
        texts = [
            f"--- {each.name}\n\n{_text(Path(str(each.locate())))}"
            for each in sorted(found.files or (), key=str)
            if _on_rights(Path(str(each)))
        ]
        head = f"{found.name} {found.version}\n{_licence(found)}\n{found.metadata.get('Home-page') or ''}\n"
        (folder / f"{name}.txt").write_text("\n\n".join([head, *texts]), encoding="utf-8")


def _on_rights(path: Path) -> bool:
    """Whether a file of a distribution is about its licence or authors: named so, or in its folder of licences."""
    if not any(part.endswith(".dist-info") for part in path.parts) or path.suffix in {".py", ".json"}:
        return False
    return "licenses" in path.parts[:-1] or TEXTS.search(path.name) is not None


def _text(path: Path) -> str:
    """The words of a licence; some are older than UTF-8."""
    told = path.read_bytes()
    try:
        return told.decode("utf-8")
    except UnicodeDecodeError:
        return told.decode("cp1252", errors="replace")


def system_parts(folder: Path) -> dict[str, str]:
    """The packages of Debian whose libraries were put into a bundle, and their versions; elsewhere none.

    A library of the system stands at the top of `folder`, under its own name.
    """
    if shutil.which("dpkg-query") is None:
        return {}
    found = (path.name for path in folder.glob("lib*.so*") if not path.is_symlink())
    names = sorted(name for name in found if not name.startswith("libpython"))  # Python's own: told as such
    told = _dpkg("dpkg-query", "--search", *[f"*/{name}" for name in names])
    packages = {line.partition(":")[0] for line in told.splitlines() if line.rpartition("/")[2] in names}
    if not packages:
        return {}
    shown = _dpkg("dpkg-query", "--show", "--showformat", "${Package} ${Version}\\n", *sorted(packages))
    return dict(line.split(" ", 1) for line in shown.splitlines())


def _dpkg(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def write_system_licences(folder: Path) -> None:
    """What Debian says on the rights in each library of its own that a bundle brings along, and the licences named."""
    parts = system_parts(folder)
    held = folder / "licences" / "debian"
    shutil.rmtree(held, ignore_errors=True)
    if not parts:
        return
    held.mkdir(parents=True)
    for name in parts:
        told = Path("/usr/share/doc") / name / "copyright"
        if not told.is_file():
            raise FileNotFoundError(f"{told}: what is brought along must say under which licence.")
        shutil.copyfile(told, held / f"{name}.txt")
    for path in sorted(Path("/usr/share/common-licenses").iterdir()):
        shutil.copyfile(path, held / f"{path.name}.licence.txt")


def write_sbom(
    path: Path,
    version: str,
    epoch: int,
    system: Mapping[str, str] | None = None,
    python: str = platform.python_version(),
) -> None:
    """What is inside, with versions and licences, as CycloneDX 1.5; `system` as `system_parts` gives it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [importlib.metadata.distribution(name) for name in names()]
    components: list[dict[str, Any]] = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{part.name.lower()}@{part.version}",
            "name": part.name,
            "version": part.version,
            "purl": f"pkg:pypi/{part.name.lower()}@{part.version}",
            "licenses": [{"license": {"name": _licence(part)}}],
        }
        for part in parts
    ]
    components += _brought_along(parts)
    components.append(
        {
            "type": "platform",
            "bom-ref": f"python@{python}",
            "name": "CPython",
            "version": python,
            "licenses": [{"license": {"id": "Python-2.0"}}],
        }
    )
    components += [
        {
            "type": "library",
            "bom-ref": f"pkg:deb/debian/{name}@{held}",
            "name": name,
            "version": held,
            "purl": f"pkg:deb/debian/{name}@{quote(held)}",
            "licenses": [{"license": {"name": f"see licences/debian/{name}.txt"}}],
        }
        for name, held in (system or {}).items()
    ]
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'childcare-atlas {version} {epoch}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "name": "childcare-atlas", "version": version},
        },
        "components": sorted(components, key=lambda each: str(each["bom-ref"])),
    }
    path.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _brought_along(parts: list[importlib.metadata.Distribution]) -> list[dict[str, Any]]:
    """The large libraries that came inside a wheel: Qt, of PySide6's own version, and PDFium."""
    versions = {part.name.lower().replace("_", "-"): part.version for part in parts}
    pdfium = importlib.metadata.distribution("pypdfium2").locate_file("pypdfium2_raw/version.json")
    build = str(json.loads(Path(str(pdfium)).read_text(encoding="utf-8"))["build"])
    inside = (("Qt", versions["pyside6-essentials"], "LGPL-3.0-only"), ("PDFium", build, "Apache-2.0 AND BSD-3-Clause"))
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:generic/{name.lower()}@{held}",
            "name": name,
            "version": held,
            "purl": f"pkg:generic/{name.lower()}@{held}",
            "licenses": [{"expression": licence}],
        }
        for name, held, licence in inside
    ]


def write_tree_facts(bundle: Path) -> None:
    """Where the licences are, at the top of the bundle, where a person looks for them."""
    (bundle / "LICENCES.txt").write_text(TOLD.format(where="_internal/licences"), encoding="utf-8")


def _licence(part: importlib.metadata.Distribution) -> str:
    told = part.metadata.get("License-Expression") or part.metadata.get("License") or ""
    if told and "\n" not in told and len(told) < 120:
        return told
    named = [
        line.rpartition(" :: ")[2] for line in part.metadata.get_all("Classifier") or () if line.startswith("License")
    ]
    return ", ".join(named) or "see its licence file"


def main(folder: Path) -> None:
    """Write both for the program as it is set up here: what `make sbom` does."""
    from data_sync import __version__

    licences = folder / "licences"
    if licences.exists():
        shutil.rmtree(licences)
    write_licences(licences)
    write_sbom(
        folder / f"childcare-atlas-{__version__}.cdx.json", __version__, int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    )
    print(f"{len(list(licences.iterdir()))} licences and the list of what is inside are in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
