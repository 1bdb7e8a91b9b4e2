"""What is inside a bundle: the licences of everything in it, and the list of it as CycloneDX."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import shutil
import sys
import sysconfig
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")

PYTHON = "Python is under the PSF License Agreement: https://docs.python.org/3/license.html\n"


def names() -> list[str]:
    """The distributions that the program runs on, as `requirements.lock` names them."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", lock, re.MULTILINE)


def write_licences(folder: Path) -> None:
    """A file a library, with all the texts on licence and authors that came with it, and the program's own."""
    folder.mkdir(parents=True)
    (folder / "childcare-atlas.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    for path in (ROOT / "installer" / "licences" / "qt-and-pyside6.txt", ROOT / "resources" / "fonts" / "OFL.txt"):
        name = "inter-typeface.txt" if path.parent.name == "fonts" else path.name
        (folder / name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    python = next(iter(Path(sysconfig.get_path("stdlib")).glob("LICENSE*")), None)
    told = python.read_text(encoding="utf-8") if python is not None else PYTHON
    (folder / "python.txt").write_text(told, encoding="utf-8")
    for name in names():
        found = importlib.metadata.distribution(name)
        texts = [
            each.read_text(encoding="utf-8") or ""
            for each in sorted(found.files or (), key=str)
            if ".dist-info" in str(each) and TEXTS.search(each.name) and each.suffix not in {".py", ".json"}
        ]
        head = f"{found.name} {found.version}\n{_licence(found)}\n{found.metadata.get('Home-page') or ''}\n"
        (folder / f"{name}.txt").write_text("\n\n".join([head, *texts]), encoding="utf-8")


def write_sbom(path: Path, version: str, epoch: int) -> None:
    """What is inside, with versions and licences, as CycloneDX 1.5."""
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
    python = platform.python_version()
    components.append(
        {
            "type": "platform",
            "bom-ref": f"python@{python}",
            "name": "CPython",
            "version": python,
            "licenses": [{"license": {"id": "Python-2.0"}}],
        }
    )
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


def write_tree_facts(bundle: Path) -> None:
    """The licences once more at the top of the bundle, where a person looks for them."""
    (bundle / "LICENCES.txt").write_text(
        "Childcare Atlas is free software under the MIT licence. The libraries in this folder have licences of their"
        " own: see _internal/licences.\n",
        encoding="utf-8",
    )


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
