#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Assignments of a second of one processor, in process, against GrowthBook's JavaScript SDK in turn: at least 20 times as many.

GROWTHBOOK_DIR names a folder where `npm i @growthbook/growthbook@1.8.0` was run; without it, or without the peer's script, it is skipped.
"""
import json
import os
import sys

from measure import ROOT, SKIPPED, arguments, median, needs, row, timed, verdict

VISITORS = 1_000_000
PEER = ROOT.parent / "shared" / "bench" / "pricing" / "bench_growthbook.mjs"


def main():
    options = arguments(__doc__, 3)
    where = os.environ.get("GROWTHBOOK_DIR")
    if not where or not PEER.exists():
        print("skipped: GROWTHBOOK_DIR or the peer's script is not here")
        return SKIPPED
    needs("node", options.build / "tests" / "assign_speed")
    ours, theirs = [], []
    for _ in range(options.rounds):
        ours.append(json.loads(timed([options.build / "tests" / "assign_speed", VISITORS, 5])[2])["perCpuSecond"])
        lines = [json.loads(line) for line in timed(["node", PEER, where, VISITORS, 3])[2].splitlines()]
        # its fastest way that is a way of the SDK
        theirs.append(max(line["per_cpu_second_median"] for line in lines if line.get("name", "").startswith(("GrowthBook", "new"))))
    row("ours", ours, "/cpu s")
    row("GrowthBook's SDK", theirs, "/cpu s")
    return 0 if verdict("ours to theirs", median(ours) / median(theirs), 20, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
