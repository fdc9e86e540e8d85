#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a folder includes it also names in its CMakeLists.txt, so that the one line there tells the truth about its edges.

Static libraries would link anyway as long as somebody names both. Usage: links.py [SOURCE_FOLDER]
"""
import re

from layers import SIDES, includes
from sources import files, run, text

FOLDER = re.compile(r"^\s*folder\(\s*(?:USES\s+([^)]*))?\)", re.M)
LINKED = r"^\s*target_link_libraries\(\s*{}\s+([^)]*)\)"  # a folder that is more than one line


def libraries(root, paths):
    """Folder → the libraries of ours that it names, for each folder that is a library."""
    named = {}
    for path in paths:
        if path.endswith("/CMakeLists.txt") and path.split("/")[0] in SIDES:
            folder, lines = path.rsplit("/", 1)[0], re.sub(r"#[^\n]*", "", text(root, path))
            found = FOLDER.search(lines) or re.search(LINKED.format(folder.replace("/", "_")), lines, re.M)
            if found:
                named[folder] = [name for name in (found[1] or "").split() if "::" not in name]
    return named


def closure(library, uses):
    found, todo = {library}, [library]
    while todo:
        for other in uses.get(todo.pop(), []):
            if other not in found:
                found.add(other)
                todo.append(other)
    return found


def check(root):
    paths = files(root)
    named = libraries(root, paths)
    uses = {folder.replace("/", "_"): others for folder, others in named.items()}

    def library_of(path):
        folder = path
        while "/" in folder:
            folder = folder.rsplit("/", 1)[0]
            if folder in named:
                return folder.replace("/", "_")
        return None

    reach = {library: closure(library, uses) for library in uses}
    for path in paths:
        own = library_of(path)
        if own is None or not path.endswith((".h", ".cpp")) or path.endswith("/main.cpp"):  # a program names its own
            continue
        for line, bracket, target in includes(root, path):
            other = library_of(target)
            if bracket == '"' and other and other not in reach[own]:
                yield f"{path}:{line}: includes {target}, but folder(USES …) of {own} does not reach {other}"


if __name__ == "__main__":
    run(check)
