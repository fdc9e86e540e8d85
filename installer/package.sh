#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tijara and makes the Debian packages tijara and tijarad of it, in build/packages.
# usage: installer/package.sh
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 0 ] || { sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}"; exit 2; }
install_missing
configure build ""
build build tijara tijarad manuals
rm -rf "$root/build/packages"
(cd "$root/build" && cpack -G DEB >packages.log 2>&1) || { cat "$root/build/packages.log" >&2; fail "The packages could not be made."; }
ls -l "$root"/build/packages/*.deb
