#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the whole data set lies beside the checkout: its figures are those written down, and the sample can be made again from it.

Usage: whole.py SOURCE_FOLDER; exits 77 (skipped) without the data set.
"""
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile


def main(root):
    whole = root.parent / "shared" / "data" / "online_retail.csv.gz"
    if not whole.exists():
        print("skipped: ../shared/data/online_retail.csv.gz is not here")
        return 77
    demo = root / "resources" / "demo"
    sys.path.insert(0, str(demo))
    import figures
    expected = json.loads((root / "tests" / "sales" / "cases" / "online_retail_expected.json").read_text(encoding="utf-8"))
    wrong = list(figures.differences(figures.figures(whole), expected))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, demo / "make_sample.py", whole, folder], check=True)
        for name, read in (("online_retail_sample.csv.gz", gzip.open), ("expected.json", open)):
            with read(pathlib.Path(folder) / name, "rb") as made, read(demo / name, "rb") as kept:
                if made.read() != kept.read():
                    wrong.append(f"resources/demo/{name} is not what make_sample.py makes")
    print("\n".join(wrong) or "good")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
