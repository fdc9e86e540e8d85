#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the tree does without: names that say nothing, singletons, loops over what is gone, promises without a number, paths of one machine.

Usage: words.py [SOURCE_FOLDER]
"""
import re

from sources import files, line_at, run, text, without_literals

CODE = (".cpp", ".h")
OURS = "GPL-3.0-or-later"
LICENCES = {"shared/experiments/price_assignment.h": "MIT"}  # customers build it into programs of their own
MARKED = (".cpp", ".h", ".py", ".sh")
TEXT = (*MARKED, ".md", ".txt", ".sql", ".json", ".cmake", ".svg", ".yml", ".in", ".ts")
NAMES = {
    r"\b(?:class|struct|enum\s+class|namespace)\s+(?:\[\[\w+\]\]\s+)?\w*(?:Manager|Helpers?|Utils?|Impl|Base|Data|Info)\b":
        "a name that says nothing",
    r"^\s*(?:\[\[nodiscard\]\]\s*)?(?:virtual\s+|static\s+)?[\w:<>,&*\s]+\s[&*]?get[A-Z]\w*\s*\(": "a getter is named after what it gives",
    r"\b(?:void|bool|int|auto)\s+(?:process|handleStuff|doStuff|doIt)\s*\(": "a name that says nothing",
    r"\bstatic\s+[\w:<>&*\s]+\binstance\s*\(": "no singletons: pass what is needed",
    r"\bfor \([^;()\n]* : [^;\n]*\)->\w+\) \{": "what the call gave is gone before the loop begins (C++20): keep it first",
}
FILE_NAME = re.compile(r"(?:^|_)(?:manager|helpers?|utils?|impl|base|info|misc|common)\.(?:h|cpp|py)$")
PROMISE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|HA" r"CK)\b(?!\s*\(?#\d+)")
MACHINE = re.compile(r"(?<![\w.$}])/(?:wo" r"rk|ho" r"me/\w+|Us" r"ers/\w+|ro" r"ot)/|[A-Z]:\\\\?Users\\")


def names(path, code):
    bare = without_literals(code)
    for pattern, reason in NAMES.items():
        for match in re.finditer(pattern, bare, re.M):
            yield f"{path}:{line_at(code, match.end())}: {' '.join(match[0].split())}: {reason}"


def check(root):
    for path in files(root):
        if FILE_NAME.search(path):
            yield f"{path}: a file name that says nothing"
        if not path.endswith(TEXT) and path not in (".ci/run",) and not path.endswith("CMakeLists.txt"):
            continue
        whole = text(root, path)
        if path.endswith(MARKED) or path == ".ci/run":
            if f"SPDX-License-Identifier: {LICENCES.get(path, OURS)}" not in "\n".join(whole.split("\n")[:3]):
                yield f"{path}:1: the SPDX line is missing"
        if path.endswith(".h") and "#pragma once" not in whole:
            yield f"{path}:1: #pragma once is missing"
        for match in PROMISE.finditer(whole):
            yield f"{path}:{line_at(whole, match.start())}: {match[0]} without the number of an issue"
        for match in MACHINE.finditer(whole):
            yield f"{path}:{line_at(whole, match.start())}: {match[0]} is a path of one machine"
        if path.endswith(CODE):
            yield from names(path, whole)


if __name__ == "__main__":
    run(check)
