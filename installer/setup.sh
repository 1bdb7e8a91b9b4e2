#!/bin/sh
# Sets up what the program and its tests need: `sh installer/setup.sh`, or with the peers of the benchmark
# `sh installer/setup.sh bench`, or with what plays a screen reader `sh installer/setup.sh screen-reader`. Everything
# goes to .venv; only libraries of the system that Qt, or that reader, needs go elsewhere, and only where apt-get is there
# and may be used. What stands already is not done again.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
stamp=$venv/.set-up
bench_stamp=$venv/.set-up-bench

say() { printf '%s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }
may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# The set-up stands when nothing that it was made from has changed, the folder's own place included (scripts in .venv
# name it).
fingerprint() { { pwd -P; cat "$@"; } | cksum; }
stands() { [ -x "$venv/bin/python" ] && [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

apt() {
    told=$(DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" 2>&1) || fail "$told
Debian's packages could not be installed. Check the network and run this again, or try: apt-get $*"
}
apt_install() {
    say "Installing from Debian: $*"
    apt update
    apt install -y --no-install-recommends "$@"
}

# --- Python -----------------------------------------------------------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if new_enough "$python"; then
            say "$python"
            return
        fi
    done
    if [ -n "${PYTHON:-}" ]; then fail "$PYTHON is not Python 3.11 or newer."; fi
    fail "Python 3.11 or newer is needed. On Debian 12: apt-get install python3 python3-venv"
}

# An environment that was moved here, copied or only half made is made again; another only gets what it lacks.
usable_venv() {
    new_enough "$venv/bin/python" && grep -qF "$(pwd -P)/$venv/bin" "$venv/bin/pip" 2>/dev/null && "$venv/bin/pip" --version >/dev/null 2>&1
}

make_venv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")')
        if may_install; then
            apt_install "$package"
        else
            fail "$python cannot make an environment of its own. Run this, then try again: sudo apt-get install $package"
        fi
    fi
    say "Making $venv with $("$python" --version)."
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_locked() {
    say "Installing the libraries that $1 names; the first time this takes a minute or two."
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: -r "$1" ||
        fail "The libraries could not be installed. Check the network (or the proxy) and run this again; what arrived is kept."
}

# --- the libraries of the system that Qt needs ------------------------------------------------------------------------

# "object package": which package of Debian has a shared object. Found with ldd over Qt's own libraries and plugins.
packages='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb.so.1 libxcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libzstd.so.1 libzstd1
libz.so.1 zlib1g
'

# The shared objects that the named libraries of Qt ask for and the system does not have.
missing_objects() {
    for library in "$@"; do
        [ ! -f "$library" ] || ldd "$library" 2>/dev/null
    done | awk '/not found/ { print $1 }' | sort -u
}

packages_for() {
    for object in "$@"; do
        printf '%s\n' "$packages" | awk -v object="$object" '$1 == object { print $2; found = 1 } END { if (!found) print object }'
    done | sort -u | tr '\n' ' '
}

check_system() {
    if [ "$(uname -s)" != Linux ] || ! command -v ldd >/dev/null 2>&1; then return 0; fi
    qt=$("$venv/bin/python" -c 'import importlib.util as u, pathlib; print(pathlib.Path(u.find_spec("PySide6").origin).parent)')
    # Needed always; needed for a window on a screen.
    always="$qt/QtWidgets.abi3.so $qt/QtSvg.abi3.so $qt/Qt/plugins/platforms/libqoffscreen.so $qt/Qt/plugins/imageformats/libqsvg.so"
    screen="$qt/Qt/plugins/platforms/libqxcb.so $qt/Qt/plugins/platforms/libqwayland.so
        $qt/Qt/plugins/wayland-shell-integration/libxdg-shell.so"

    # shellcheck disable=SC2086  # lists of names without spaces
    if may_install; then
        wanted=$(packages_for $(missing_objects $always $screen))
        # The program trusts whom the system trusts; without this it trusts nobody.
        [ -e /etc/ssl/certs/ca-certificates.crt ] || wanted="$wanted ca-certificates"
        if [ -n "${wanted# }" ]; then apt_install $wanted; fi
    fi
    # shellcheck disable=SC2086
    missing=$(packages_for $(missing_objects $always))
    if [ -n "$missing" ]; then
        fail "Qt needs libraries that this system does not have. On Debian or Ubuntu, run this and try again: sudo apt-get install $missing"
    fi
    # shellcheck disable=SC2086
    missing=$(packages_for $(missing_objects $screen))
    if [ -n "$missing" ]; then
        say "note: a window on a screen may need more. If none opens, on Debian or Ubuntu: sudo apt-get install $missing"
    fi
}

# --- all of it --------------------------------------------------------------------------------------------------------

made_from=$(fingerprint requirements-dev.lock pyproject.toml installer/setup.sh)
if ! stands "$stamp" "$made_from"; then
    usable_venv || make_venv
    rm -f "$stamp"
    install_locked requirements-dev.lock
    check_system
    # Editable: the program runs from this folder, beside its resources.
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation -e . ||
        fail "The program could not be put into $venv."
    printf '%s\n' "$made_from" >"$stamp"
    say "Set up. The program: $venv/bin/childcare-atlas; the command line: $venv/bin/childcare-data"
fi

# What the journeys with a screen reader need (7 MB). Without it they are skipped, so nothing fails for the lack of it.
if [ "${1:-}" = screen-reader ]; then
    if wanted=$("$venv/bin/python" tests/screen_reader/run.py --missing); then
        :
    elif may_install; then
        # shellcheck disable=SC2086  # a list of names without spaces
        (apt_install $wanted) || say "note: without these the journeys with a screen reader are skipped: $wanted"
    else
        say "note: the journeys with a screen reader need more. On Debian or Ubuntu: sudo apt-get install $wanted"
    fi
fi

if [ "${1:-}" = bench ]; then
    made_from=$(fingerprint requirements-bench.lock "$stamp")
    if ! stands "$bench_stamp" "$made_from"; then
        install_locked requirements-bench.lock
        printf '%s\n' "$made_from" >"$bench_stamp"
    fi
fi
