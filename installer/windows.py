"""The installer for Windows, built on Debian: wheels for Windows, Python's embeddable folder, two small starters, NSIS.

Python itself for Windows is published by python.org alone ("Windows embeddable package (64-bit)"); it is not fetched
here but named by ATLAS_WINDOWS_PYTHON, a zip or a folder, so that whoever releases has looked at it. Everything else
comes from the lock file, with its hashes. A runner of Windows can build the tree with PyInstaller instead
(windows/build.ps1); the script for NSIS is the same.
"""

from __future__ import annotations

import compileall
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from py_compile import PycInvalidationMode

import inside
import pruning

PYTHON = (3, 11)
DLL = f"python{PYTHON[0]}{PYTHON[1]}.dll"
NEEDED = (DLL, "python3.dll", f"python{PYTHON[0]}{PYTHON[1]}.zip")
PROGRAMS = {
    "childcare-atlas": ("desktop.app", "Childcare Atlas"),
    "childcare-data": ("data_sync.cli", "Childcare Atlas, command line"),
}
LEFT_OUT = pruning.modules("win32")
RIGHTS = "MIT licence; Qt under the LGPL: see the folder licences"
WITHOUT_PYTHON = (
    f"ATLAS_WINDOWS_PYTHON must name Python {PYTHON[0]}.{PYTHON[1]} for Windows: the zip that python.org calls 'Windows"
    " embeddable package (64-bit)', or a folder with what is in it. See installer/README.md."
)
SYSTEM_DLLS = re.compile(
    r"(?i)^(api-ms-win-.*|ext-ms-.*|(kernel32|user32|gdi32|advapi32|shell32|ole32|oleaut32|ws2_32|comdlg32|comctl32|ntdll"
    r"|winmm|imm32|version|dwmapi|uxtheme|shlwapi|setupapi|userenv|netapi32|rpcrt4|secur32|crypt32|bcrypt|mpr|winspool"
    r"|wtsapi32|d3d9|d3d11|d3d12|dxgi|dxguid|dwrite|d2d1|dcomp|opengl32|psapi|iphlpapi|dnsapi|winhttp|propsys|ncrypt|shcore"
    r"|authz|powrprof|msvcrt|ucrtbase|uiautomationcore|runtimeobject|dbghelp|d3dcompiler_47|usp10|hid|cfgmgr32|winusb|icuuc|icuin)"
    r"\.(dll|drv))$"
)
"""Libraries that Windows 10 has itself."""


def version_numbers(version: str) -> str:
    """A version as the four numbers that Windows wants: 1.2.3 as 1.2.3.0."""
    numbers = [int(each) for each in re.findall(r"\d+", version.partition("+")[0])][:4]
    return ".".join(str(each) for each in [*numbers, 0, 0, 0, 0][:4])


def write_program_facts(folder: Path, version: str) -> None:
    """What Windows shows of each program, as PyInstaller wants it on a runner of Windows: `NAME.version.txt`."""
    numbers = tuple(int(each) for each in version_numbers(version).split("."))
    folder.mkdir(parents=True, exist_ok=True)
    for program, (_, description) in PROGRAMS.items():
        told = {
            "CompanyName": "Childcare Atlas", "FileDescription": description, "FileVersion": version,
            "InternalName": program, "LegalCopyright": RIGHTS, "OriginalFilename": f"{program}.exe",
            "ProductName": "Childcare Atlas", "ProductVersion": version,
        }  # fmt: skip
        strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
        (folder / f"{program}.version.txt").write_text(
            f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004,"
            f" fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('080904B0', [{strings}])]),"
            " VarFileInfo([VarStruct('Translation', [0x809, 1200])])])\n",
            encoding="utf-8",
        )


def build(dist: Path, work: Path, root: Path, version: str, epoch: int) -> Path:
    """Lay the tree out in `work` and pack it; the path of the installer."""
    given = os.environ.get("ATLAS_WINDOWS_PYTHON", "")
    if not given or not Path(given).exists():
        raise SystemExit(f"error: {WITHOUT_PYTHON}")
    for tool in ("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "x86_64-w64-mingw32-objdump"):
        if shutil.which(tool) is None:
            raise SystemExit(
                f"error: {tool} is needed. On Debian: sudo apt-get install nsis gcc-mingw-w64-x86-64-win32"
            )
    shutil.rmtree(work, ignore_errors=True)
    tree = work / "tree"
    _lay_python(Path(given), tree / "python")
    _lay_wheels(tree / "lib", root, work)
    _lay_program(tree, root)
    _lay_starters(tree, work, root, version)
    inside.write_licences(tree / "licences")
    python = python_version(tree / "python" / DLL)
    inside.write_sbom(tree / "licences" / "contents.cdx.json", version, epoch, python=python)
    (tree / "LICENCES.txt").write_text(inside.TOLD.format(where="licences"), encoding="utf-8", newline="\r\n")
    if missing := missing_libraries(tree):
        raise SystemExit("error: The tree for Windows lacks libraries:\n  " + "\n  ".join(missing))
    for path in sorted(tree.rglob("*")):
        os.utime(path, (epoch, epoch))
    target = dist / f"childcare-atlas-{version}-windows-x64.exe"
    size = sum(each.stat().st_size for each in tree.rglob("*") if each.is_file()) // 1024
    facts = {
        "VERSION": version, "NUMBERS": version_numbers(version), "TREE": str(tree), "OUT": str(target),
        "KILOBYTES": size, "ICON": str(root / "build" / "icons" / "childcare-atlas.ico"),
    }  # fmt: skip
    quick = ["-DQUICK"] if os.environ.get("ATLAS_QUICK") else []
    command = ["makensis", "-V2", "-DAMD64", *quick, *(f"-D{name}={value}" for name, value in facts.items())]
    _run(*command, str(root / "installer" / "windows" / "atlas.nsi"), SOURCE_DATE_EPOCH=str(epoch))
    return target


def _lay_python(given: Path, folder: Path) -> None:
    """Python's own files, and where it finds its modules: its zip, the wheels and the program, nothing else."""
    if given.is_dir():
        shutil.copytree(given, folder)
    else:
        with zipfile.ZipFile(given) as held:
            if any(Path(name).is_absolute() or ".." in Path(name).parts for name in held.namelist()):
                raise SystemExit(f"error: {given} names files outside itself.")
            held.extractall(folder)
    if missing := [name for name in NEEDED if not (folder / name).is_file()]:
        raise SystemExit(f"error: {given} lacks {', '.join(missing)}. {WITHOUT_PYTHON}")
    for name in ("python.exe", "pythonw.exe"):  # the starters take their place
        (folder / name).unlink(missing_ok=True)
    for path in folder.glob("python*._pth"):
        path.unlink()
    lines = (f"{Path(DLL).stem}.zip", ".", r"..\lib", r"..\app")
    (folder / f"{Path(DLL).stem}._pth").write_text("\r\n".join(lines) + "\r\n", encoding="ascii", newline="")


def python_version(library: Path) -> str:
    """The version that Python's library for Windows says of itself, or "unknown"."""
    name = "ProductVersion".encode("utf-16-le")
    found = re.search(re.escape(name) + rb"(?:\x00\x00)+((?:[0-9.a-z]\x00)+)", library.read_bytes())
    return found[1].decode("utf-16-le") if found else "unknown"


def _lay_wheels(folder: Path, root: Path, work: Path) -> None:
    """The libraries of the lock file as wheels for Windows, without what `pruned.toml` leaves out."""
    entries = re.split(
        r"^(?=[A-Za-z0-9])", (root / "requirements.lock").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    wanted = [each for each in entries if re.split(r"==", each)[0] not in LEFT_OUT]
    lock = work / "requirements-windows.lock"
    lock.write_text("".join(wanted), encoding="utf-8")
    platform = ("--platform", "win_amd64", "--python-version", f"{PYTHON[0]}.{PYTHON[1]}", "--implementation", "cp")
    _run(
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps",
        "--no-compile", "--require-hashes", "--only-binary=:all:", *platform, "--target", str(folder), "-r", str(lock),
    )  # fmt: skip
    shutil.rmtree(folder / "bin", ignore_errors=True)
    for path in sorted(folder.rglob("*"), reverse=True):
        name = str(path.relative_to(folder))
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not pruning.kept(name, "win32") or not _of_use(path.relative_to(folder)):
            path.unlink()


def _of_use(path: Path) -> bool:
    """Whether a file of a wheel is wanted at run time: no tools, types, tests, headers; no module that is left out."""
    module = ".".join(path.with_suffix("").with_suffix("").parts)
    if any(module == each or module.startswith(f"{each}.") for each in LEFT_OUT):
        return False
    if path.parts[0] == "PySide6" and path.suffix in {".exe", ".pyi", ".lib", ".json"}:
        return False
    return not (path.suffix in {".pyi", ".h", ".lib", ".a", ".pyx", ".pxd"} or "tests" in path.parts[:-1])


def _lay_program(tree: Path, root: Path) -> None:
    """The program and what it reads, compiled for this Python: nothing is written into the folder later."""
    app = tree / "app"
    hidden = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in ("data_sync", "desktop", "resources"):
        shutil.copytree(root / name, app / name, ignore=hidden)
    for path in list(app.rglob("*")):
        if path.is_file() and not pruning.kept(str(path.relative_to(app)), "win32"):
            path.unlink()
    begins = (root / "installer" / "windows" / "start.py.in").read_text(encoding="utf-8")
    for program, (module, _) in PROGRAMS.items():
        words = begins.replace("@PROGRAM@", program).replace("@MODULE@", module)
        (app / f"{program.replace('-', '_')}.py").write_text(words, encoding="utf-8")
    if sys.version_info[:2] != PYTHON:
        return  # what another Python compiles cannot be read
    for folder in (app, tree / "lib"):
        compileall.compile_dir(
            folder, quiet=2, stripdir=str(tree), invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
        )


def _lay_starters(tree: Path, work: Path, root: Path, version: str) -> None:
    """Two small programs with the icon and what Windows shows of them: a window, and its twin for the terminal."""
    here = root / "installer" / "windows"
    told = (here / "launcher.rc.in").read_text(encoding="utf-8")
    for program, (_, description) in PROGRAMS.items():
        facts = {
            "ICON": root / "build" / "icons" / "childcare-atlas.ico", "MANIFEST": here / "program.manifest",
            "NUMBERS": version_numbers(version).replace(".", ","), "VERSION": version, "DESCRIPTION": description,
            "PROGRAM": program, "RIGHTS": RIGHTS,
        }  # fmt: skip
        words = told
        for name, value in facts.items():
            words = words.replace(f"@{name}@", str(value))
        script, compiled = work / f"{program}.rc", work / f"{program}.o"
        script.write_text(words, encoding="utf-8")
        _run("x86_64-w64-mingw32-windres", "--codepage=65001", str(script), str(compiled))
        windowed = ("-mwindows", "-DWINDOWED") if program == "childcare-atlas" else ("-mconsole",)
        start = f'-DSTART=L"{program.replace("-", "_")}.py"'
        _run(
            "x86_64-w64-mingw32-gcc", "-municode", *windowed, "-O2", "-s", "-Wall", "-Wextra", "-Werror", start,
            f'-DPYTHON_DLL=L"{DLL}"', "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va",
            str(here / "launcher.c"), str(compiled), "-o", str(tree / f"{program}.exe"),
        )  # fmt: skip


def missing_libraries(tree: Path) -> list[str]:
    """The libraries that a file of the tree asks for and neither it nor Windows has, with who asks."""
    files = [path for path in sorted(tree.rglob("*")) if path.suffix.lower() in {".dll", ".pyd", ".exe"}]
    held = {path.name.lower() for path in files}
    missing = []
    for path in files:
        told = subprocess.run(
            ["x86_64-w64-mingw32-objdump", "-p", str(path)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        ).stdout
        for name in re.findall(r"^\s*DLL Name: (\S+)", told, re.MULTILINE):
            if name.lower() not in held and not SYSTEM_DLLS.match(name):
                missing.append(f"{name}, which {path.relative_to(tree)} asks for")
    return missing


def _run(*command: str, **more: str) -> None:
    run = subprocess.run(command, env={**os.environ, **more}, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"error: {command[0]} ended with {run.returncode}:\n{run.stdout}{run.stderr}")
