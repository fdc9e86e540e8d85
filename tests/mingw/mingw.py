#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source of shared/ compiles for Windows, with our warnings, and neither with a header of this machine's nor with one of POSIX.

Usage: mingw.py SOURCE_FOLDER SCRATCH_FOLDER COMPILER [LAUNCHER] HEADER_FOLDER…; exits 77 (skipped) without the compiler, 1 where CI is set.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

FLAGS = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror",
         "-DRAPIDJSON_HAS_STDSTRING=1", '-DTIJARA_VERSION="0"', "-c"]
# GCC for Windows ships POSIX threads and a few headers of that name; the kernel's own are not there, and these would tie us to them.
POSIX = ("unistd.h", "sys/mman.h", "sys/socket.h", "sys/wait.h", "pthread.h", "fcntl.h", "signal.h")


def main():
    root, scratch, compiler = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    lent = [pathlib.Path(path) for path in sys.argv[4:]]
    if not compiler or compiler.endswith("NOTFOUND"):
        print("skipped: no compiler for Windows is here (Debian: g++-mingw-w64-x86-64-posix)")
        return 1 if os.environ.get("CI") else 77
    command = [compiler]
    if lent[0].is_file():
        command.insert(0, lent.pop(0))
    (scratch / "lent").mkdir(parents=True, exist_ok=True)
    for path in lent:
        link = scratch / "lent" / path.name
        link.unlink(missing_ok=True)
        link.symlink_to(path)

    def faults(path):
        name = path.relative_to(root)
        out = scratch / (str(name).replace("/", "_") + ".o")
        source = path
        if path.suffix == ".h":
            source = scratch / (out.stem + "_alone.cpp")
            source.write_text(f'#include "{name}"\n')
        done = subprocess.run([*command, *FLAGS, "-I", root, "-isystem", scratch / "lent", source, "-o", out],
                              capture_output=True, text=True)
        text = path.read_text(encoding="utf-8")
        found = [f"{name}: includes <{header}>, which is POSIX" for header in POSIX if f"#include <{header}>" in text]
        return found if done.returncode == 0 else [*found, f"{name}:\n{done.stderr}"]
    # Headers too, each alone: one that no source has would never be looked at.
    sources = [*sorted((root / "shared").rglob("*.cpp")), *sorted((root / "shared").rglob("*.h"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        wrong = [fault for found in pool.map(faults, sources) for fault in found]
    print("\n".join(wrong) or f"good: {len(sources)} files of shared/ for Windows")
    return 1 if wrong or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
