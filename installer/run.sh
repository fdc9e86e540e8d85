#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tijara, loads the demo shop and starts the console; without a display, or with --headless, the server alone.
# usage: installer/run.sh [--headless [--listen HOST:PORT]] [--data DIR] [switches of tijara]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

data="${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/tijara-demo"
listen=127.0.0.1:0
headless=no
tour=no
passed=()
while [ $# -gt 0 ]; do
    case "$1" in
    --help | -h) sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
    --headless) headless=yes ;;
    --data) data="${2:?--data needs a folder}"; shift ;;
    --data=*) data="${1#*=}" ;;
    --listen) listen="${2:?--listen needs HOST:PORT}"; shift ;;
    --listen=*) listen="${1#*=}" ;;
    --tour | --tour=*) tour=yes; passed+=("$1") ;;
    *) passed+=("$1") ;;
    esac
    shift
done
while [[ $data == */ && $data != / ]]; do data="${data%/}"; done # "$data.part" stands beside it, not in it
if [ $tour = yes ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
elif [ $tour = no ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    headless=yes
fi

install_missing
configure build ""
build build tijara tijarad
bin="$root/build/bin"

# Loaded beside and moved into place, so that a run that was broken off leaves no half shop behind. A folder that holds
# anything is somebody's shop and stays as it is. The sign-ins are kept for the runs after this one.
signins="$data/demo-sign-ins.txt"
if [ -z "$(ls -A "$data" 2>/dev/null)" ]; then
    say "loading the demo shop into $data"
    mkdir -p "$(dirname "$data")"
    rm -rf "$data.part"
    mkdir -m 700 "$data.part"
    "$bin/tijarad" demo --data "$data.part" >"$data.part.out" || { cat "$data.part.out" >&2; fail "The demo could not be loaded."; }
    mv "$data.part.out" "$data.part/${signins##*/}"
    [ ! -d "$data" ] || rmdir "$data"
    mv "$data.part" "$data"
fi
[ ! -f "$signins" ] || { say "sign in with"; cat "$signins"; }

if [ $headless = no ]; then
    exec "$bin/tijara" --data "$data" "${passed[@]}"
fi

how_to_look() {
    cat <<TEXT
== how to look
   the server    $1/health   every address: $1/openapi.json
   the data      $data
   the console   "$bin/tijara" --server $1
                 on a machine with a display; or, with this server stopped: installer/run.sh
   pictures      installer/run.sh --tour DIR   (needs no display)
   stop          Ctrl+C
TEXT
}

pipe="$(mktemp -u)"
mkfifo -m 600 "$pipe"
"$bin/tijarad" serve --data "$data" --listen "$listen" "${passed[@]}" >"$pipe" &
server=$!
trap 'kill -TERM $server 2>/dev/null || true' TERM INT
exec 3<"$pipe"
rm -f "$pipe"
while IFS= read -r line <&3; do
    printf '%s\n' "$line"
    case "$line" in "listening on "*) how_to_look "${line#listening on }" ;; esac
done
code=0
wait $server || code=$?
exit $code
