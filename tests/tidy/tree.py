#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree is the architecture: what stands at the top, how files are called, and what is never committed.

Usage: tree.py [SOURCE_FOLDER]
"""
import collections
import re

from sources import files, run

TOP = {"CMakeLists.txt", "app", "server", "shared", "ui", "resources", "translations", "installer", "tests", "README.md"}
BESIDE = {"CMakePresets.json", "vcpkg.json", "LICENSE"}
SNAKE = re.compile(r"^[a-z0-9]+(?:_[a-z0-9]+)*\.(?:h|cpp)$")
BUILT = re.compile(r"\.(?:ttf|otf|woff2?|o|a|so|exe|pyc|qm|db|sqlite)$")
BYTES_MAX = 1_000_000


def check(root):
    paths = files(root)
    top = {path.split("/")[0] for path in paths}
    for name in sorted(top - TOP - BESIDE):
        if not name.startswith("."):
            yield f"{name}: does not belong at the top"
    for name in sorted((TOP | BESIDE) - top):
        yield f"{name}: is missing at the top"
    names = collections.defaultdict(list)
    for path in paths:
        name = path.split("/")[-1]
        if BUILT.search(name):
            yield f"{path}: is made by the build or by running, and never committed"
        if name.endswith(".ui"):
            yield f"{path}: forms are written in code"
        if (root / path).stat().st_size > BYTES_MAX:
            yield f"{path}: is larger than {BYTES_MAX:,} bytes"
        if name.endswith((".h", ".cpp")):
            if not SNAKE.match(name):
                yield f"{path}: file names are snake_case"
            if name != "main.cpp":
                names[name].append(path)
    for name, places in sorted(names.items()):
        if len(places) > 1:
            yield f"{name}: names are used once, this one by {' and '.join(places)}"


if __name__ == "__main__":
    run(check)
