#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The import of the whole real file, journal, sealing and indexes included, against `sqlite3` .import of the same rows into one plain table:
at most 8 times its wall time, in under 200 MB."""
import gzip
import json
import re
import shutil
import sys

from measure import arguments, folder, median, needs, real_file, row, timed, verdict

SHOP = ["--currency", "GBP", "--zone", "Europe/London", "--country", "none"]


def main():
    options = arguments(__doc__, rounds=3)
    tijarad = options.build / "bin" / "tijarad"
    needs("sqlite3", tijarad)
    file = real_file(options)
    plain_times, import_times, import_memory, said, complained = [], [], [], "", ""
    with folder() as scratch:
        plain = scratch / "rows.csv"
        with gzip.open(file, "rb") as packed, open(plain, "wb") as out:
            shutil.copyfileobj(packed, out)
        for turn in range(options.rounds):
            database, data = scratch / f"plain-{turn}.db", scratch / f"data-{turn}"
            seconds, _, _, _ = timed(["sqlite3", database, ".mode csv", f".import '{plain}' rows"])
            plain_times.append(seconds)
            seconds, peak, said, complained = timed([tijarad, "import", "--data", data, "--tenant", "bench-shop", *SHOP, file])
            import_times.append(seconds)
            import_memory.append(peak)
            counts = json.loads(said.strip().splitlines()[-1])
            if counts["refused"] != 0 or counts["imported"] != counts["documents"]:
                sys.exit(f"not everything came in: {counts}")
            database.unlink()
            size = sum(path.stat().st_size for path in data.rglob("*") if path.is_file())
            shutil.rmtree(data)
    row("sqlite3 .import, one plain table", plain_times, "s", 2)
    row("tijarad import", import_times, "s", 2)
    row("its peak memory", import_memory, "MB")
    print(f"{counts['lines']:,} lines, {counts['documents']:,} documents; the shop's folder is {size / 1e6:,.0f} MB")
    for line in (said + complained).splitlines():  # the parts of the time, as the program names them
        if re.search(r"\bms\b|\d s\b", line):
            print("  ", line.strip())
    good = verdict("ratio", median(import_times) / median(plain_times), 8)
    return 0 if verdict("peak memory, MB", max(import_memory), 200) and good else 1


if __name__ == "__main__":
    sys.exit(main())
