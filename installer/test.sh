#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tijara and runs its tests: all of them, or those with a label (a room's name, tidy, theme, bench, slow).
# usage: installer/test.sh [LABEL | asan | tsan]
# asan and tsan build once more with address+undefined or thread sanitizers and run the quick tests there, tsan only the server's.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

label="${1:-}"
[ $# -le 1 ] && [[ "$label" != -* ]] || { sed -n '4,5s/^# //p' "${BASH_SOURCE[0]}"; exit 2; }
folder=build sanitizers="" chosen=() targets=()
case "$label" in
"") ;;
asan | tsan)
    folder=build-$label sanitizers=address,undefined
    left_out='slow|bench|tidy|demo|theme|mingw|packages|languages'
    # Debian's Qt is not instrumented: what it hands from thread to thread looks like a race, so tsan is for the server's tests alone.
    [ "$label" = asan ] || sanitizers=thread left_out="console|$left_out"
    # What runs once more on PostgreSQL runs there without sanitizers: its own layer has tests of its own, here too. What is killed
    # reports nothing, and where keys alone lead was walked by the tour and the pages' tests.
    chosen=(-LE "$left_out" -E '_(pg|kill_test)$|^keyboard_test$')
    ;;
bench) chosen=(-C bench -L "^bench\$") ;;
*) chosen=(-L "^$label\$") ;;
esac

install_missing
configure $folder "$sanitizers"
if [ -n "$sanitizers" ]; then
    mapfile -t targets < <(ctest --test-dir "$root/$folder" -N "${chosen[@]}" | sed -n 's/^ *Test *#[0-9]*: //p' | sort -u)
    targets+=(tijarad)
    [ "$label" = tsan ] || targets+=(tijara)
fi
build $folder "${targets[@]}"

# The programs under test shall find no display, no proxy and no shop of the person who runs this.
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
export QT_QPA_PLATFORM=offscreen HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export TSAN_OPTIONS=ignore_noninstrumented_modules=1 UBSAN_OPTIONS=print_stacktrace=1
say "testing ${label:-everything}"
ctest --test-dir "$root/$folder" --output-on-failure --no-tests=error --parallel "$(($(nproc) + 1))" "${chosen[@]}"
