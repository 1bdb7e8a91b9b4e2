#!/bin/sh
# Writes requirements.lock (what the program runs on), requirements-dev.lock (that and what tests it),
# requirements-bench.lock (that and what it is measured against) and requirements-installer.lock (what the program runs
# on and what builds the installers): exact versions with the hashes of every file, no
# addresses. Run by `make lock` after a change to pyproject.toml; UPGRADE=--upgrade takes the newest of everything.
set -eu
cd "$(dirname "$0")/.."

tools=build/lock
[ -x "$tools/bin/pip-compile" ] || .venv/bin/python -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --disable-pip-version-check "pip-tools>=7.5"

compile() {
    output=$1
    shift
    "$tools/bin/pip-compile" --quiet --generate-hashes --no-emit-options --no-header --strip-extras --allow-unsafe \
        ${UPGRADE:-} --output-file "$output" "$@" pyproject.toml
}

compile requirements.lock
compile requirements-dev.lock --constraint requirements.lock --extra dev
compile requirements-bench.lock --constraint requirements-dev.lock --extra bench
compile requirements-installer.lock --constraint requirements.lock --extra installer
