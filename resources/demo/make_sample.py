#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the demo's sample out of the whole "Online Retail": whole documents, their lines byte for byte and in the file's order.

First everything odd, then every country in every month, then every n-th of the rest. No chance is involved: the same file gives the same
sample. Usage: make_sample.py online_retail.csv.gz OUT_FOLDER
"""
import collections
import csv
import gzip
import json
import pathlib
import sys

import figures

LINES = 65_000  # about 0.9 MB packed
PER_COUNTRY_AND_MONTH = 2
PER_ODD_CODE = 4


class File:
    def __init__(self, path):
        with gzip.open(path, "rb") as file:
            self.header, *self.raw = file.read().splitlines(keepends=True)
        self.rows = list(csv.reader(line.decode("utf-8") for line in self.raw))
        self.documents = collections.OrderedDict()
        for at, row in enumerate(self.rows):
            self.documents.setdefault(row[0], []).append(at)


def odd(file):
    """The documents without which the sample would lack a kind of thing that the whole has."""
    taken = collections.Counter()
    countries = collections.defaultdict(set)
    for row in file.rows:
        countries[row[6]].add(row[7])
    for number, places in file.documents.items():
        rows = [file.rows[at] for at in places]
        keys = {("code", row[1]) for row in rows if not row[1][:5].isdigit()}
        keys |= {("customer", row[6], row[7]) for row in rows if row[6] and len(countries[row[6]]) > 1}
        if len({row[4] for row in rows}) > 1:
            keys.add(("several times",))
        if number.startswith("A") or any("." in row[5] and len(row[5].split(".")[1]) > 2 for row in rows):
            keys.add(("always", number))
        if places[-1] - places[0] >= len(places):  # broken up: the documents that stand between are needed too
            keys.add(("always", number))
            for at in range(places[0], places[-1]):
                yield file.rows[at][0]
        for key in keys:
            taken[key] += 1
        if any(taken[key] <= PER_ODD_CODE for key in keys):
            yield number


def of_each_country_and_month(file):
    taken = collections.Counter()
    for number, places in file.documents.items():
        rows = [file.rows[at] for at in places]
        key = (rows[0][7], min(row[4] for row in rows)[:7], number[0] == "C", rows[0][6] == "", int(rows[0][3]) < 0)
        taken[key] += 1
        if taken[key] <= PER_COUNTRY_AND_MONTH:
            yield number


def sample(file):
    chosen = set(odd(file)) | set(of_each_country_and_month(file))
    room = LINES - sum(len(file.documents[number]) for number in chosen)
    rest = [number for number in file.documents if number not in chosen]
    step = -(-sum(len(file.documents[number]) for number in rest) // room)
    chosen.update(rest[::step])
    return b"".join([file.header, *(raw for raw, row in zip(file.raw, file.rows) if row[0] in chosen)])


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    out = folder / "online_retail_sample.csv.gz"
    with open(out, "wb") as plain, gzip.GzipFile(filename="", mode="wb", fileobj=plain, compresslevel=9, mtime=0) as packed:
        packed.write(sample(File(source)))
    (folder / "expected.json").write_text(json.dumps(figures.figures(out), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(out, out.stat().st_size)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main()
