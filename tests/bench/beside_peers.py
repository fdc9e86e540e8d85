# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of the peers' own driver (shared/bench/peers beside the checkout) with tijarad in its rounds."""
import os
import pathlib
import re
import subprocess

from measure import ROOT

PEERS = ROOT.parent / "shared" / "bench" / "peers"
NETWORKED = {"P1b ": "p1b", "P2 ": "p2", "P2m ": "p2m"}


class Rates:
    """Requests a second, by how a row of the driver's table begins."""

    def __init__(self, table):
        self.table = table

    def __getitem__(self, name):
        found = re.search(rf"^\| {re.escape(name)}[^|]*\| ([\d,]+)", self.table, re.M)
        return float(found[1].replace(",", ""))

    def of_peers(self, *names):
        return self["tijara"] / max(self[name] for name in names)


def run(workload, options, url, process, data, check, peers="", limits="", **environment):
    """`workload` as the driver calls it ("w1"); `check` is the program that holds a server against the duties of the workload; `data` has a file "tokens"."""
    report = data / "result.md"
    more = {"EXTRA": f"tijara={url}@{process.pid}", "EXTRA_WRK": pathlib.Path(__file__).parent / "peers", "EXTRA_TOKENS": data / "tokens",
            "EXTRA_CHECK": check, "PEERS": peers, "LIM_ROWS": limits or "none", "ROUNDS": options.rounds, "OUT": report,
            "SCRATCH": os.environ.get("BENCH_SCRATCH", "/var/tmp/tijara-peers"), **environment}
    subprocess.run(["./run.sh", workload], cwd=PEERS, env={**os.environ, **{name: str(value) for name, value in more.items()}}, check=True)
    table = re.search(rf"## {workload.upper()} [^\n]*\n(.*?)\n## ", report.read_text(), re.S)[1]
    print(table)
    return Rates(table)


def is_check(program, arguments):
    """Whether `program` is asked, by hand or by the driver, to check a server rather than to measure; then its address."""
    if "--check" in arguments:
        return arguments[arguments.index("--check") + 1]
    return arguments[1] if os.environ.get("EXTRA_CHECK") == str(program) else None
