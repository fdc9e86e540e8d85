#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""10,000 shops of 50 documents each in one data folder: a start takes at most 2 s, the first request to any shop at most 20 ms, and the
server, idle, has at most 150 MB."""
import json
import random
import sys
import time

import shops
from measure import ROOT, arguments, folder, median, memory, needs, row, serving, verdict

sys.path.append(str(ROOT / "tests" / "support"))
from services import local_secret

SHOPS, DOCUMENTS, ASKED = 10_000, 50, 300


def main():
    options = arguments(__doc__, rounds=3)
    tijarad = options.build / "bin" / "tijarad"
    needs(tijarad, options.build / "tests" / "many_shops")
    starts, firsts, idle = [], [], []
    with folder() as data:
        begin = time.monotonic()
        slugs = [slug for slug, _ in shops.make(options.build, data / "shops", SHOPS, DOCUMENTS, 0)]
        print(f"{SHOPS} shops made in {time.monotonic() - begin:.0f} s")
        for round_ in range(options.rounds):
            begin = time.monotonic()
            with serving([tijarad, "serve", "--data", data / "shops", "--listen", "127.0.0.1:0"], LOG_LEVEL="error") as (url, process):
                starts.append(time.monotonic() - begin)
                time.sleep(10)
                idle.append(memory(process.pid))
                asker, times = shops.Asker(url), []
                secret = local_secret(data / "shops")
                asker.ask("GET", "/api/health")
                for slug in random.Random(round_).sample(slugs, ASKED):
                    begin = time.perf_counter()
                    status, page = asker.ask("GET", shops.LIST.replace("50", "20"), Authorization=f"Local {secret}", X_Tijara_Tenant=slug)
                    times.append((time.perf_counter() - begin) * 1000)
                    if status != 200 or len(page["items"]) != 20:
                        raise SystemExit(f"the list of {slug}: {status} {json.dumps(page)[:300]}")
                firsts.append(sorted(times))
                print(f"after {ASKED} shops {memory(process.pid):.0f} MB")
    row("start", starts, "s", 2)
    row("first request to a shop, median", [median(times) for times in firsts], "ms", 1)
    row("its 99th of 100", [times[len(times) * 99 // 100] for times in firsts], "ms", 1)
    row("idle", idle, "MB")
    good = verdict("start, seconds", median(starts), 2)
    good = verdict("first request, 99th of 100, ms", median([times[len(times) * 99 // 100] for times in firsts]), 20) and good
    return 0 if verdict("idle, MB", median(idle), 150) and good else 1


if __name__ == "__main__":
    raise SystemExit(main())
