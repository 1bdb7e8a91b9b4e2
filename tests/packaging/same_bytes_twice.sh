#!/usr/bin/env bash
# The same commit gives the same bytes: what is in dist/ is built once more, in another folder and with another environment, and
# compared. `make installer` first, at a commit with nothing changed since.
#
#   tests/packaging/same_bytes_twice.sh [FOLDER]    FOLDER keeps what was built (default: a new one)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$(mktemp -d /tmp/same-bytes-XXXXXX)}
other=$folder/a-folder-of-another-name
cd "$root"
changed=$(git status --porcelain --untracked-files=no)
[ -z "$changed" ] || { printf 'error: Something was changed since the commit:\n%s\n' "$changed" >&2; exit 1; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

rm -rf "$other"
mkdir -p "$other"
git archive HEAD | tar x -C "$other"
(umask 077 && INSTALLER_PYTHON=$root/.venv/bin/python sh "$other/installer/installers.sh" bundle deb portable)

differs=0
for file in dist/*.deb dist/*.tar.xz dist/*.cdx.json; do
    if cmp -s "$file" "$other/$file"; then
        echo "the same: $(sha256sum "$file")"
    else
        echo "differs: $file"
        differs=1
    fi
done
if [ "$differs" = 1 ]; then
    diff -rq --no-dereference dist/childcare-atlas "$other/dist/childcare-atlas" || true
    exit 1
fi
