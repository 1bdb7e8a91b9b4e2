#!/usr/bin/env bash
# The trial on a bare machine: a Debian 12 with nothing but git, python3, python3-venv and make, and a clean clone in it.
# There `make test` must pass, `make run` must draw its pages without a screen, and open the window on one (Xvfb).
#
#   tests/packaging/bare_debian.sh [FOLDER]    FOLDER keeps the Debian, the log and the pictures (default: a new one)
#
# Needs root, debootstrap and Xvfb. WORKTREE=1 tries the files as they stand instead of the last commit; SKIP_TESTS=1
# leaves make test out; DEBIAN_MIRROR names a mirror of Debian. This machine's own way to the package index (address,
# proxy, certificates) is lent to the trial and written nowhere.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$(mktemp -d /tmp/bare-debian-XXXXXX)}
machine=$folder/debian
display=:97
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# All mounts are made in a mount space of our own, which takes them with it when this script ends.
if [ -z "${BARE_DEBIAN_INSIDE:-}" ]; then
    exec env BARE_DEBIAN_INSIDE=1 unshare --mount --propagation private "${BASH_SOURCE[0]}" "$folder"
fi

step() { printf '\n=== %s\n' "$*"; }

step "Laying out a bare Debian 12 in $machine"
rm -rf "$machine"
if [ -f "$folder/debian.tar" ]; then
    mkdir "$machine"
    tar xpf "$folder/debian.tar" -C "$machine"
else
    # shellcheck disable=SC2086  # no mirror named: debootstrap's own
    debootstrap --variant=minbase --include=git,python3,python3-venv,make bookworm "$machine" ${DEBIAN_MIRROR:-} \
        >"$folder/debootstrap.log"
    tar cpf "$folder/debian.tar.part" --one-file-system -C "$machine" .
    mv "$folder/debian.tar.part" "$folder/debian.tar"
fi

step "Putting a clean copy into it"
home=$machine/srv
if [ -n "${WORKTREE:-}" ]; then
    mkdir "$home/childcare-atlas"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard | tar cf - --null --files-from=- --ignore-failed-read) |
        tar xf - -C "$home/childcare-atlas"
    git -C "$home/childcare-atlas" init --quiet
else
    git clone --quiet --no-local "$root" "$home/childcare-atlas"
fi
if [ -d "$root/../shared" ]; then
    mkdir "$home/shared"
    mount --bind -o ro "$root/../shared" "$home/shared"
fi

mount -t proc proc "$machine/proc"
mkdir -p "$machine/dev/shm" "$machine/tmp/.X11-unix" /tmp/.X11-unix
mount -t tmpfs tmpfs "$machine/dev/shm"
mkdir -p "$machine/dev/pts"
mount -t devpts -o ptmxmode=666,newinstance devpts "$machine/dev/pts"
mount --bind /tmp/.X11-unix "$machine/tmp/.X11-unix"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
# every installed Debian knows its own name; debootstrap alone writes none
[ -e "$machine/etc/hosts" ] || printf '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n' >"$machine/etc/hosts"

# This machine's way to the package index, if it has one of its own.
lent=()
while IFS= read -r pair; do lent+=("$pair"); done < <(env | grep -iE '^(pip_index_url|pip_default_timeout|https?_proxy|no_proxy)=' || true)
index=$(python3 -m pip config get global.index-url 2>/dev/null || true)
[ -z "$index" ] || lent+=("PIP_INDEX_URL=$index")
certificates=${PIP_CERT:-${SSL_CERT_FILE:-}}
if [ -n "$certificates" ]; then
    # Lent beside the system's place for them: a bare machine has none there, and the set-up must see to it.
    cp "$certificates" "$machine/tmp/lent.pem"
    lent+=("PIP_CERT=/tmp/lent.pem")
fi
trap '[ -z "${xvfb:-}" ] || kill "$xvfb"' EXIT

inside() {
    chroot "$machine" env -i "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" HOME=/srv \
        "${lent[@]}" "$@"
}
in_clone() { inside sh -c 'cd /srv/childcare-atlas && exec "$@"' sh "$@"; }

if [ -z "${SKIP_TESTS:-}" ]; then
    step "make test"
    in_clone make test
fi

step "make run, without a screen"
in_clone make run
ls "$home/childcare-atlas/pictures"
in_clone .venv/bin/childcare-data --sample search "paper boat" | head -5

step "make run, on a screen"
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp -ac -fbdir "$folder" >"$folder/xvfb.log" 2>&1 &
xvfb=$!
sleep 2
lent+=("DISPLAY=$display")
in_clone make run ARGS=--smoke
in_clone timeout 15 make run &
window=$!
sleep 10
kill -0 "$window" # still open
cp "$folder/Xvfb_screen0" "$folder/screen.xwd"
wait "$window" || true

python3 - "$folder" <<'PY'
"""Writes what the screen showed (a dump of the X window system) as screen.png, and fails where it showed nothing."""
import struct, sys, zlib
from pathlib import Path

folder = Path(sys.argv[1])
dump = (folder / "screen.xwd").read_bytes()
head = struct.unpack(">25I", dump[:100])
header, width, height, depth, line, colours = head[0], head[4], head[5], head[11], head[12], head[19]
assert depth == 32, depth
start = header + colours * 12
rows = [dump[start + y * line : start + y * line + 4 * width] for y in range(height)]
seen = {row[i : i + 4] for row in rows[:: 7] for i in range(0, len(row), 28)}


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def rgb(row: bytes) -> bytes:
    out = bytearray(3 * width)
    out[0::3], out[1::3], out[2::3] = row[2::4], row[1::4], row[0::4]
    return bytes(out)


pixels = b"".join(b"\0" + rgb(row) for row in rows)
size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
(folder / "screen.png").write_bytes(png)
print(f"The screen showed {len(seen)} colours: {folder / 'screen.png'}")
sys.exit(len(seen) < 20)
PY

step "The bare machine did it all"
