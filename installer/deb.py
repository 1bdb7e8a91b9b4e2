"""The Debian package: the bundle beneath /usr/lib, both programs in /usr/bin, and what a desktop wants to know."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import inside
import manual

NAME = "childcare-atlas"
SUMMARY = "England's childcare register on your own computer"
DETAILS = """\
 Childcare Atlas keeps England's published childcare register and inspection
 reports in a local cache, and lets you search it, filter it by judgement and
 compare settings, with or without a network. Nothing that you look for or write
 leaves your computer.
"""
OPENED_AT_RUN_TIME = ("libegl1", "libgl1", "libxkbcommon-x11-0", "libxcb-cursor0", "ca-certificates", "fontconfig")
"""Packages whose libraries Qt opens by name while it runs, which no link shows."""


def build(bundle: Path, dist: Path, work: Path, root: Path, version: str, epoch: int) -> Path:
    """Lay the package out in `work` and pack it; the path of the .deb."""
    shutil.rmtree(work, ignore_errors=True)
    tree = work / "tree"
    library = tree / "usr" / "lib" / NAME
    shutil.copytree(bundle, library, symlinks=True)
    _leave_to_the_system(library / "_internal")
    licences = library / "_internal" / "licences"
    shutil.rmtree(licences / "debian", ignore_errors=True)  # those libraries are not in this package
    inside.write_sbom(licences / "contents.cdx.json", version, epoch)
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("childcare-atlas", "childcare-data"):
        (programs / name).symlink_to(f"../lib/{NAME}/{name}")
    _desktop(tree / "usr" / "share", root, version, epoch)
    _documents(tree / "usr" / "share", bundle, root, version, epoch)
    arch = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    size = sum(each.lstat().st_size for each in tree.rglob("*") if not each.is_dir()) // 1024
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: {NAME}\nVersion: {version}\nSection: education\nPriority: optional\nArchitecture: {arch}\n"
        f"Maintainer: Childcare Atlas <maintainers@childcareatlas.invalid>\nInstalled-Size: {size}\n"
        f"Depends: {', '.join(_depends(tree, work, arch))}\nDescription: {SUMMARY}\n{DETAILS}",
        encoding="utf-8",
    )
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.name in {"childcare-atlas", "childcare-data"} and path.parent == library)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    target = dist / f"{NAME}_{version}_{arch}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)})
    return target


def _leave_to_the_system(folder: Path) -> None:
    """Take out what Debian has itself, so that it is Debian's updates that mend it; what came with a wheel stays."""
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    known = {line.split()[0] for line in told.splitlines()[1:] if line.strip()}
    for path in folder.iterdir():
        if path.name in known and not path.is_symlink() and not path.name.startswith("libpython"):
            path.unlink()


def _desktop(share: Path, root: Path, version: str, epoch: int) -> None:
    """The menu's entry, icons, what software centres show, and the type of project files."""
    here = root / "installer" / "debian"
    for source, target in (
        ("childcare-atlas.desktop", "applications/childcare-atlas.desktop"),
        ("childcare-atlas.xml", "mime/packages/childcare-atlas.xml"),
    ):
        (share / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(here / source, share / target)
    told = (here / "org.childcareatlas.ChildcareAtlas.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    metainfo = share / "metainfo"
    metainfo.mkdir(parents=True)
    (metainfo / "org.childcareatlas.ChildcareAtlas.metainfo.xml").write_text(
        told.replace("@VERSION@", version).replace("@DATE@", day), encoding="utf-8"
    )
    icons = root / "build" / "icons"
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copyfile(icons / f"{size}.png", folder / f"{NAME}.png")
    folder = share / "icons" / "hicolor" / "scalable" / "apps"
    folder.mkdir(parents=True)
    shutil.copyfile(icons / f"{NAME}.svg", folder / f"{NAME}.svg")


def _documents(share: Path, bundle: Path, root: Path, version: str, epoch: int) -> None:
    """The manual's pages, the changes, and who holds which rights."""
    pages = share / "man" / "man1"
    pages.mkdir(parents=True)
    for name, text in manual.pages(version, epoch).items():
        _packed(pages / f"{name}.1.gz", text)
    doc = share / "doc" / NAME
    doc.mkdir(parents=True)
    when = format_datetime(datetime.fromtimestamp(epoch, UTC))
    _packed(
        doc / "changelog.gz",
        f"{NAME} ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md of the program.\n\n"
        f" -- Childcare Atlas <maintainers@childcareatlas.invalid>  {when}\n",
    )
    texts = sorted((bundle / "_internal" / "licences").glob("*.txt"))
    (doc / "copyright").write_text(
        "\n\n".join(
            ["What is in this package, and under which licence.", *(p.read_text(encoding="utf-8") for p in texts)]
        ),
        encoding="utf-8",
    )


def _packed(path: Path, text: str) -> None:
    with (
        open(path, "wb") as stream,
        gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=stream, mtime=0) as out,
    ):
        out.write(text.encode())


def _depends(tree: Path, work: Path, arch: str) -> list[str]:
    """The packages that hold what the bundle's libraries ask for and the bundle does not have."""
    (work / "debian").mkdir(exist_ok=True)
    (work / "debian" / "control").write_text(
        f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: {arch}\n", encoding="utf-8"
    )
    programs = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink() and _elf(path)]
    folders = sorted({str(path.parent) for path in programs})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in folders] + [f"-e{path}" for path in programs]
    run = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"What the package depends on could not be found out: {run.stderr}")
    found = re.sub(r"^shlibs:Depends=", "", run.stdout.strip())
    names = {each.strip() for each in found.split(",") if each.strip()}
    known = {each.split()[0] for each in names}
    return sorted(names | {each for each in OPENED_AT_RUN_TIME if each not in known})


def _elf(path: Path) -> bool:
    with open(path, "rb") as stream:
        return stream.read(4) == b"\x7fELF"
