#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a million raw exposure rows in CSV to the results of ten experiments of five variants: `tijarad analyse`, its start and the printing
included, and the same work by pandas in a process that is warm (shared/bench/pricing beside the checkout), in turns.

At least 5 times as quick as pandas, and the same results: counts exactly, everything else to 1e-6. Needs python3-pandas and python3-scipy;
PEER_PYTHON names the Python that has them."""
import json
import os
import pathlib
import subprocess
import sys

from measure import ROOT, SKIPPED, arguments, folder, median, needs, row, timed, verdict

PRICING = ROOT.parent / "shared" / "bench" / "pricing"
PYTHON = os.environ.get("PEER_PYTHON", "/usr/bin/python3")
MILLIONTHS = 1e6


def near(ours, theirs):
    return abs(ours - theirs) <= 1e-6 * max(1, abs(theirs))


def faults(ours, expected):
    """What differs, by experiment and name."""
    found = []
    for mine, theirs in zip(ours["experiments"], expected, strict=True):
        results, (rate, revenue) = mine["results"], mine["results"]["goals"]

        def need(name, left, right, is_count=False):
            if not all(one == other if is_count else near(one, other) for one, other in zip(left, right, strict=True)):
                found.append(f"{results['key']} {name}: {left} and {right}")

        need("visitors", [arm["visitors"] for arm in rate["arms"]], theirs["n"], True)
        need("converted", [arm["converted"] for arm in rate["arms"]], theirs["c"], True)
        need("multi", [results["split"]["mixed"]], [theirs["multi"]], True)
        need("srm", [results["split"]["p"]], [theirs["srm_p"]])
        need("rpv", [arm["mean"] / MILLIONTHS for arm in revenue["arms"]], theirs["rpv"])
        need("holm", mine["allComparisons"]["holm"], theirs["holm"])
        need("bh", mine["allComparisons"]["benjaminiHochberg"], theirs["bh"])
        for place, variant in enumerate(theirs["variants"], 1):
            for name, goal in (("conv", rate), ("rpv", revenue)):
                one = goal["arms"][place]["comparison"]
                ratio = one["ratio"]
                need(name, [one["lift"], ratio["fixedHorizonP"], ratio["fixedHorizon"]["low"], ratio["fixedHorizon"]["high"], ratio["alwaysValid"]["low"], ratio["alwaysValid"]["high"]],
                     variant[name])
            one = rate["arms"][place]["comparison"]
            need("belief", [one["z"], one["zP"], one["chance"], one["lossIfShipped"]], [variant["z"], variant["p"], variant["ctb"], variant["loss"]])
    return found


def main():
    options = arguments(__doc__, rounds=7)
    tijarad = options.build / "bin" / "tijarad"
    needs(tijarad)
    if not PRICING.exists() or subprocess.run([PYTHON, "-c", "import pandas, scipy.stats"], capture_output=True).returncode != 0:
        print("skipped: the peer, pandas or scipy is not here")
        return SKIPPED
    with folder() as place:
        subprocess.run([PYTHON, PRICING / "gen_exposures.py", place], check=True)
        command = [tijarad, "analyse", place / "exposures.csv", place / "events.csv"]
        ours, theirs, peaks = [], [], []
        for _ in range(options.rounds):
            seconds, peak, said, _ = timed(command)
            ours.append(seconds)
            peaks.append(peak)
            _, _, peer, _ = timed([PYTHON, PRICING / "bench_pandas.py", place, "2"])
            theirs.append(json.loads(peer)["median_s"]["total"])
        wrong = faults(json.loads(said), json.loads((PRICING / "expected_result.json").read_text()))
    row("tijarad analyse", ours, "s", 3)
    row("its peak", peaks, "MB")
    row("pandas", theirs, "s", 3)
    print("\n".join(wrong[:20]) or "the results are those expected")
    return 0 if verdict("times as quick", median([their / our for our, their in zip(ours, theirs)]), 5, at_most=False) and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
