#!/bin/sh
# `make installer`: builds what people install, in an environment of its own (build/venv), into dist/. On Debian it asks
# for dpkg-dev (and the libraries that Qt needs, which `make setup` sees to). Names of steps may follow: see build.py.
set -eu
cd "$(dirname "$0")/.."

venv=build/venv
python=${INSTALLER_PYTHON:-.venv/bin/python}
stamp=$venv/.set-up
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

made_from=$({ pwd -P; cat requirements-installer.lock; } | cksum)
if ! [ -f "$stamp" ] || [ "$(cat "$stamp")" != "$made_from" ]; then
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: \
        -r requirements-installer.lock || fail "What builds the installers could not be fetched. Check the network."
    printf '%s\n' "$made_from" >"$stamp"
fi
if ! command -v dpkg-shlibdeps >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends dpkg-dev >/dev/null
    else
        fail "dpkg-dev is needed. On Debian or Ubuntu: sudo apt-get install dpkg-dev"
    fi
fi
exec env QT_QPA_PLATFORM=offscreen "$venv/bin/python" installer/build.py "$@"
