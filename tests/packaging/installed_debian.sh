#!/usr/bin/env bash
# What is installed, tried as a person would: the .deb of dist/ goes into a Debian 12 with nothing else in it, its window is
# opened under Xvfb and searched with typed keys, a picture is taken, it is upgraded over an older version with the data
# kept, and removed, which leaves the person's files.
#
#   tests/packaging/installed_debian.sh [FOLDER]    FOLDER keeps the Debian and the pictures (default: a new one)
#
# Needs root, debootstrap, Xvfb, xdotool and imagemagick; `make installer` first. DEBIAN_MIRROR names a mirror of Debian.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$(mktemp -d /tmp/installed-debian-XXXXXX)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
machine=$folder/debian
display=:96
package=$(ls "$root"/dist/childcare-atlas_*.deb)

if [ -z "${INSTALLED_DEBIAN_INSIDE:-}" ]; then
    exec env INSTALLED_DEBIAN_INSIDE=1 unshare --mount --propagation private "${BASH_SOURCE[0]}" "$folder"
fi

step() { printf '\n=== %s\n' "$*"; }
inside() { chroot "$machine" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/parent LANG=C.UTF-8 "$@"; }
# A picture of the screen, once it stands still
picture() {
    local before='' now
    for _ in $(seq 30); do
        sleep 2
        import -window root "$folder/$1.png"
        now=$(identify -format '%#' "$folder/$1.png")
        [ "$now" != "$before" ] || return 0
        before=$now
    done
}
parent() { inside DISPLAY="$display" setpriv --reuid 1000 --regid 1000 --clear-groups "$@"; }

step "Laying out a bare Debian 12 in $machine"
rm -rf "$machine"
if [ -f "$folder/bare.tar" ]; then
    mkdir "$machine"
    tar xpf "$folder/bare.tar" -C "$machine"
else
    # shellcheck disable=SC2086
    debootstrap --variant=minbase bookworm "$machine" ${DEBIAN_MIRROR:-} >"$folder/debootstrap.log"
    tar cpf "$folder/bare.tar" --one-file-system -C "$machine" .
fi
[ -e "$machine/etc/hosts" ] || printf '127.0.0.1 localhost\n' >"$machine/etc/hosts"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
# the ways of this machine to Debian's packages, lent to the trial
for each in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d; do
    [ ! -e "$each" ] || cp -rL "$each" "$machine$(dirname "$each")/"
done
mount -t proc proc "$machine/proc"
mkdir -p "$machine/tmp/.X11-unix" /tmp/.X11-unix "$machine/dev/shm"
mount -t tmpfs tmpfs "$machine/dev/shm"
mount --bind /tmp/.X11-unix "$machine/tmp/.X11-unix"
inside useradd --create-home --uid 1000 parent

step "Installing an older version, then this one over it"
older=$folder/older
rm -rf "$older"
dpkg-deb -R "$package" "$older"
sed -i 's/^Version: .*/Version: 0.0.1~older/' "$older/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$older" "$machine/tmp/older.deb" >/dev/null
cp "$package" "$machine/tmp/this.deb"
inside sh -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends /tmp/older.deb' >"$folder/apt.log" 2>&1
parent childcare-data --sample search "paper boat" | head -3
parent sh -c 'childcare-data --sample status >/dev/null; mkdir -p ~/.local/share/childcare-atlas; echo mine > ~/.local/share/childcare-atlas/kept.txt'
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends /tmp/this.deb' >>"$folder/apt.log" 2>&1
# shellcheck disable=SC2016  # dpkg's own words
inside dpkg-query -W -f '${Version}\n' childcare-atlas
test "$(cat "$machine/home/parent/.local/share/childcare-atlas/kept.txt")" = mine
inside sh -c 'ldd /usr/lib/childcare-atlas/_internal/PySide6/Qt/plugins/platforms/libqxcb.so | grep "not found" && exit 1 || true'

step "What a desktop and a terminal are told"
[ ! -x "$(command -v desktop-file-validate)" ] || desktop-file-validate "$machine/usr/share/applications/childcare-atlas.desktop"
[ ! -x "$(command -v appstreamcli)" ] || appstreamcli validate --no-net "$machine/usr/share/metainfo/org.childcareatlas.ChildcareAtlas.metainfo.xml"
zcat "$machine/usr/share/man/man1/childcare-data.1.gz" | grep -c '^\.SS '

step "The window, under Xvfb"
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp -ac >"$folder/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb' EXIT
sleep 2
parent childcare-atlas --sample --smoke
parent childcare-atlas --sample --smoke
parent childcare-atlas --sample &
window=$!
export DISPLAY=$display
for _ in $(seq 60); do
    found=$(xdotool search --onlyvisible --name 'Childcare Atlas' 2>/dev/null | head -1) && [ -n "$found" ] && break
    sleep 1
done
[ -n "$found" ]
picture before
xdotool windowfocus "$found" || true
xdotool key --window "$found" ctrl+f
xdotool type --window "$found" --delay 60 "paper boat"
picture installed
[ "$(identify -format '%k' "$folder/before.png")" -gt 100 ] # colours: a page, not an empty screen
cmp -s "$folder/before.png" "$folder/installed.png" && { echo "error: Typing changed nothing on the screen." >&2; exit 1; }
xdotool key --window "$found" ctrl+6
picture installed-statistics
title=$(xdotool getwindowname "$found")
echo "The window's title: $title"
[[ $title == Statistics* ]]
kill -0 "$window"
xdotool key --window "$found" ctrl+q || true
sleep 2
kill "$window" 2>/dev/null || true
faults=$(find "$machine/home/parent" -name faults.log -size +0)
[ -z "$faults" ] || { xargs cat <<<"$faults" >&2; exit 1; }

step "Removing it"
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get -qq remove -y childcare-atlas' >>"$folder/apt.log" 2>&1
test ! -e "$machine/usr/bin/childcare-atlas"
test ! -e "$machine/usr/lib/childcare-atlas"
test "$(cat "$machine/home/parent/.local/share/childcare-atlas/kept.txt")" = mine

step "Installed, upgraded, used and removed; the person's files are there still. Look at $folder/installed.png and installed-statistics.png"
