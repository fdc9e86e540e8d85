# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
export LC_ALL=C.UTF-8

say() { printf '== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Installs what is missing of packages.txt; no call to apt-get when nothing is.
install_missing() {
    command -v dpkg-query >/dev/null || { say "not a Debian system: taking the dependencies as they are"; return; }
    local wanted missing
    mapfile -t wanted < <(grep -v '^#' "$root/installer/packages.txt")
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort) \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u))
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${#missing[@]} packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and there is neither root nor sudo to install them: ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# configure FOLDER SANITIZERS
configure() {
    local folder="$root/$1" sanitizers="$2"
    # A folder that was configured in another place (a moved checkout) cannot be used again.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    cmake -S "$root" -B "$folder" -G Ninja -DSANITIZE="$sanitizers" -DTIJARA_JOINED=ON --log-level=WARNING
}

# build FOLDER [targets…]
build() {
    local folder="$root/$1"
    shift
    say "building ${folder##*/}"
    cmake --build "$folder" --parallel "$(($(nproc) + 1))" ${@:+--target "$@"}
}
