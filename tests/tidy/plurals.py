#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""English has its plural forms: lupdate would add nothing to translations/console_en.ts, and no form is empty or says "(s)".

Usage: plurals.py [SOURCE_FOLDER [LUPDATE]]; exit 77 when lupdate is not here
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SWITCHES = ["-silent", "-recursive", "-pluralonly", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "en"]


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    named = sys.argv[2] if len(sys.argv) > 2 else "lupdate"
    lupdate = shutil.which(named) or shutil.which("/usr/lib/qt6/bin/lupdate")
    if not lupdate:
        print("skipped: lupdate is not here (Debian: qt6-l10n-tools)")
        return 77
    catalogue = root / "translations" / "console_en.ts"
    before = catalogue.read_text()
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / "console_en.ts"
        copy.write_text(before)
        subprocess.run([lupdate, "-I", root, *SWITCHES, root / "ui", root / "app", "-ts", copy], check=True, capture_output=True)
        after = copy.read_text()
    faults = []
    known = set(re.findall(r"<source>(.*?)</source>", before, re.S))
    now = set(re.findall(r"<source>(.*?)</source>", after, re.S))
    faults += [f'"{source}" has no plural forms yet' for source in sorted(now - known)]
    faults += [f'"{source}" is no longer in the sources' for source in sorted(known - now)]
    if not faults and before != after:
        faults.append("lupdate would write it in another order")
    for form in re.findall(r"<numerusform>(.*?)</numerusform>", before, re.S):
        if not form or "(s)" in form:
            faults.append(f'"{form}" is no form to be read')
    for fault in faults:
        print(f"translations/console_en.ts: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
