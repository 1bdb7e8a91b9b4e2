#!/bin/sh
# Opens the window; where there is no screen, says so, draws every page to a file and shows how to search without one.
set -eu
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/childcare-atlas "$@"
fi

echo "There is no screen here, so the window is drawn to files instead."
QT_QPA_PLATFORM=offscreen .venv/bin/childcare-atlas --screenshots pictures "$@"
echo
echo "A picture of every page, light and dark, is in the folder pictures. Searching works in the terminal, too:"
echo
echo '    .venv/bin/childcare-data --sample search "paper boat"'
echo '    .venv/bin/childcare-data --sample search --type childminder --facets --limit 5'
echo '    .venv/bin/childcare-data --help'
