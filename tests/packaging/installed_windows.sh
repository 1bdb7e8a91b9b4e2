#!/usr/bin/env bash
# The installer for Windows, tried under wine as far as that goes: it installs without a question for one person, what it lays
# down and writes into the registry is looked at, its starters hand on the words of the command line, libraries of Qt are loaded
# with all that they ask for, an older version is replaced with the person's files kept, and it is removed.
#
#   tests/packaging/installed_windows.sh [FOLDER]    FOLDER keeps the trial (default: a new one)
#
# Python for Windows cannot be had everywhere: without ATLAS_WINDOWS_PYTHON (see installer/README.md) a stand-in of our own takes
# its place, which says what it was asked to run. The program itself is then NOT run. Needs wine (64-bit), nsis, gcc-mingw-w64-x86-64.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$(mktemp -d /tmp/installed-windows-XXXXXX)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
python="$root/build/venv/bin/python"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/data_sync/__init__.py")

step() { printf '\n=== %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }
for tool in wine makensis x86_64-w64-mingw32-gcc; do
    command -v "$tool" >/dev/null || fail "$tool is needed. On Debian: apt-get install wine wine64 nsis gcc-mingw-w64-x86-64-win32"
done
[ -x "$python" ] || fail "make installer first: its environment builds this one, too."

setup=$root/dist/childcare-atlas-$version-windows-x64.exe
stand_in=
if [ -z "${ATLAS_WINDOWS_PYTHON:-}" ]; then
    step "A stand-in for Python for Windows"
    stand_in=$folder/stand-in
    mkdir -p "$stand_in"
    x86_64-w64-mingw32-gcc -shared -municode -O2 -s -Wall -Wl,--no-insert-timestamp -o "$stand_in/python311.dll" "$root/tests/packaging/stand_in_python.c"
    cp "$stand_in/python311.dll" "$stand_in/python3.dll"
    (cd "$stand_in" && "$python" -c 'import zipfile; zipfile.ZipFile("python311.zip", "w").writestr("README.txt", "a stand-in")')
    export ATLAS_WINDOWS_PYTHON=$stand_in ATLAS_QUICK=yes # packed less tightly: it is thrown away
    kept=$folder/before
    mkdir -p "$kept"
    [ ! -f "$setup" ] || mv "$setup" "$kept/" # one with a real Python is not lost
    # what has the stand-in in it never stays where people's files are taken from
    put_back() {
        rm -f "$setup"
        find "$kept" -name '*.exe' -exec mv {} "$root/dist/" \;
    }
    trap put_back EXIT
fi

step "Building it"
SECONDS=0
QT_QPA_PLATFORM=offscreen "$python" "$root/installer/build.py" windows
echo "built in $SECONDS s, $(stat -c %s "$setup") bytes"
cp "$setup" "$folder/setup.exe"

export WINEPREFIX=$folder/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" DISPLAY=
rm -rf "$WINEPREFIX"
wineboot --init >/dev/null 2>&1
home=$WINEPREFIX/drive_c/users/$(id -un)
local=$home/AppData/Local
target="$local/Programs/Childcare Atlas"
value() { wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }
default() { wine reg query "$1" /ve 2>/dev/null | tr -d '\r' | sed -n 's/^ *(Default) *REG_[A-Z]* *//p'; }
project='HKCU\Software\Classes\ChildcareAtlas.Project'
entry='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ChildcareAtlas'

step "Installing it without a question"
mkdir -p "$local/childcare-atlas"
echo mine >"$local/childcare-atlas/user.sqlite"
SECONDS=0
wine "$folder/setup.exe" /S
echo "installed in $SECONDS s"
diff <(cd "$root/build/windows/tree" && find . -type f | sort) <(cd "$target" && find . -type f ! -name Uninstall.exe | sort)
(cd "$root/build/windows/tree" && find . -type f -exec sha256sum {} + | sort -k2) | (cd "$target" && sha256sum --quiet --check)
[ -f "$target/Uninstall.exe" ]
[ -n "$(find "$home" -name 'Childcare Atlas.lnk')" ] || fail "The Start menu has no entry."
[ "$(value "$entry" DisplayVersion)" = "$version" ]
[ "$(default 'HKCU\Software\Classes\.atlas')" = ChildcareAtlas.Project ]
default "$project\\shell\\open\\command" | grep -F 'childcare-atlas.exe" "%1"'
value "$entry" QuietUninstallString | grep -F 'Uninstall.exe" /S'

step "Its starters"
said=$(wine "$target/childcare-data.exe" search "paper boat" --type 'a "b" ü' | tr -d '\r')
printf '%s\n' "$said"
if [ -n "$stand_in" ]; then
    [ "$(printf '%s\n' "$said" | tail -4)" = $'word search\nword paper boat\nword --type\nword a "b" ü' ]
    printf '%s\n' "$said" | grep -q '^word -I$'
    printf '%s\n' "$said" | grep -qF 'Childcare Atlas\app\childcare_data.py'
    code=0
    wine "$target/childcare-data.exe" --fail || code=$?
    [ "$code" = 7 ] || fail "The exit code is lost: $code instead of 7."
    wine "$target/childcare-atlas.exe" FILE.atlas
    step "Qt's libraries, as far as this Wine has what they ask for"
    qt="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Childcare Atlas\\lib\\PySide6"
    wine "$target/childcare-data.exe" --load "$qt\\Qt6Core.dll" "$qt\\Qt6Widgets.dll" | grep loaded # Wine may lack what Windows 10 has
fi
mv "$target/python/python311.dll" "$folder/taken.dll"
if said=$(wine "$target/childcare-data.exe" status 2>&1); then fail "Started without Python."; fi
printf '%s\n' "$said" | grep -F "Install the program again"
mv "$folder/taken.dll" "$target/python/python311.dll"

step "Another version over it"
touch "$target/app/of_an_older_version.py"
echo mine >"$target/note-of-a-person.txt"
wine "$folder/setup.exe" /S
[ ! -e "$target/app/of_an_older_version.py" ] || fail "A module of the older version stayed."
[ -f "$target/childcare-atlas.exe" ] && [ -f "$target/note-of-a-person.txt" ]
[ "$(cat "$local/childcare-atlas/user.sqlite")" = mine ]
rm "$target/note-of-a-person.txt"

step "Removing it"
cp "$target/Uninstall.exe" "$folder/uninstall.exe" # what Windows does, too: a copy runs, so that the file itself can go
wine "$folder/uninstall.exe" /S "_?=C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Childcare Atlas"
[ ! -e "$target/childcare-atlas.exe" ] && [ ! -e "$target/lib" ] && [ ! -e "$target/app" ] && [ ! -e "$target/python" ]
[ ! -e "$target" ] || fail "The folder of the program stayed: $(ls -A "$target")"
[ -z "$(find "$home" -name 'Childcare Atlas.lnk')" ]
[ -z "$(value "$entry" DisplayVersion)" ]
[ -z "$(default 'HKCU\Software\Classes\.atlas')" ]
[ -z "$(default "$project")" ]
[ "$(cat "$local/childcare-atlas/user.sqlite")" = mine ]
wineserver -k 2>/dev/null || true

step "Installed, started${stand_in:+ with a stand-in for Python (the program itself was not run)}, replaced and removed; the person's files are there still"
