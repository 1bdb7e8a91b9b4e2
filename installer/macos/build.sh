#!/bin/bash
# Builds the disk image for macOS, on a Mac (13 or newer) with Python 3.11 or newer and the command line tools of Xcode:
#
#   installer/macos/build.sh              builds, and tries the program out; not signed: for trials on one's own Mac alone
#   installer/macos/build.sh --release    signs, has it notarised by Apple, and staples the answer to it
#
# For --release, in the environment (of the runner's secrets; nothing of it is written anywhere):
#   ATLAS_SIGNED_BY        the identity in the keychain, for example "Developer ID Application: NAME (TEAM)"
#   ATLAS_NOTARY_PROFILE   the name under which `xcrun notarytool store-credentials` has kept the account
#
# It has not been run yet: no Mac was at hand when it was written.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

fail() { printf 'error: %s\n' "$*" >&2; exit 1; }
[ "$(uname -s)" = Darwin ] || fail "This builds on macOS alone."
release=
if [ "${1:-}" = --release ]; then
    release=yes
    [ -n "${ATLAS_SIGNED_BY:-}" ] || fail "ATLAS_SIGNED_BY must name the identity to sign with."
    [ -n "${ATLAS_NOTARY_PROFILE:-}" ] || fail "ATLAS_NOTARY_PROFILE must name the account at Apple."
else
    unset ATLAS_SIGNED_BY
fi

# The environment, from the lock file with its hashes
venv=build/venv
[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: -r requirements-installer.lock

# The program: build.py draws the icons, gathers the licences, runs PyInstaller (which signs every library on the way where
# ATLAS_SIGNED_BY says by whom) and runs what came of it
"$venv/bin/python" installer/build.py bundle try
version=$("$venv/bin/python" -c 'import sys; sys.path.insert(0, "installer"); import build; print(build.version())')
app="dist/Childcare Atlas.app"
image="dist/childcare-atlas-$version-macos-$(uname -m).dmg"

if [ -n "$release" ]; then
    codesign --force --timestamp --options runtime --entitlements installer/macos/entitlements.plist --sign "$ATLAS_SIGNED_BY" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi
"$app/Contents/MacOS/childcare-atlas" --data build/tried-app --sample --smoke

# The image: the program, a way to Applications, and what is inside
stage=build/dmg
rm -rf "$stage" "$image"
mkdir -p "$stage"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
cp dist/childcare-atlas/LICENCES.txt "$stage/"
hdiutil create -quiet -volname "Childcare Atlas" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"

if [ -n "$release" ]; then
    codesign --force --timestamp --sign "$ATLAS_SIGNED_BY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$ATLAS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
"$venv/bin/python" installer/build.py sums
echo "$image"
