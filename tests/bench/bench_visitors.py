#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workload W2, the price that a visitor is shown, over 100 experiments of 10 shops, in the same rounds as servers on other stacks
(shared/bench/peers beside the checkout): a stored variant is given again, a new visitor's is durable before it is said.

On SQLite at least 1.3 times the requests a second of the best embedded peer, on PostgreSQL at least 3 times those of the best networked
one. With --only sqlite or --only postgres one of the two."""
import concurrent.futures
import json
import os
import pathlib
import sys

import beside_peers
import shops
from measure import ROOT, SKIPPED, arguments, folder, needs, serving, verdict

sys.path.append(str(ROOT / "tests" / "support"))
from services import local_secret, postgres

HERE = pathlib.Path(__file__).resolve()
SHOPS, EXPERIMENTS, VISITORS, CALLS = 10, 10, 200, 1_000_000_000


def need(answer):
    status, said = answer
    if status >= 300:
        sys.exit(f"{status} {json.dumps(said)[:500]}")
    return said


def terms(number):
    return {"name": f"Experiment {number}", "hypothesis": "", "notes": "", "currency": "INR", "coverage": 10000, "conditions": [],
            "variants": [{"key": key, "name": "", "price": 1000 + 10 * number + 100 * place, "weight": weight} for place, (key, weight) in enumerate((("A", 5000), ("B", 3000), ("C", 2000)))],
            "goals": [{"event": "purchase", "measure": "rate", "role": "primary", "wanted": "higher"}]}


def open_shop(url, secret, number):
    """Ten running experiments and 200 visitors of each; the shop's API key."""
    asker, local = shops.Asker(url), {"Authorization": f"Local {secret}", "X_Tijara_Tenant": f"shop-{number}"}
    for one in range((number - 1) * EXPERIMENTS + 1, number * EXPERIMENTS + 1):
        made = need(asker.ask("POST", "/api/v1/experiments", {"key": f"e{one}", "terms": terms(one)}, **local))
        need(asker.ask("POST", f"/api/v1/experiments/{made['id']}/steps", {"step": "start"}, **local))
        for visitor in range(1, VISITORS + 1):
            need(asker.ask("POST", "/api/v1/assignments", {"experiment": f"e{one}", "visitor": f"r{visitor}"}, **local))
    return api_key(asker, f"shop-{number}@bench.example")


def api_key(asker, owner):
    return need(asker.ask("POST", "/api/v1/api-keys", {"name": "Bench", "scopes": ["experiments.assign"]}, Authorization=f"Bearer {asker.token(owner)}"))["secret"]


def open_shops(url, secret, data):
    """All of them, on a plan with more calls than are made, and one more with five calls; their keys stand in a file, a line each."""
    asker, local = shops.Asker(url), {"Authorization": f"Local {secret}"}
    ids = {row["slug"]: row["id"] for row in need(asker.ask("GET", "/api/v1/platform/tenants?limit=50", **local))["items"]}
    for code, calls in (("bench", CALLS), ("tiny", 5)):
        need(asker.ask("POST", "/api/v1/platform/plans", {"code": code, "title": code, "price": {"minor": 0, "currency": "INR"}, "callsLimit": calls, "trialDays": 0}, **local))
    for slug, one in ids.items():
        plan = "tiny" if slug == f"shop-{SHOPS + 1}" else "bench"
        need(asker.ask("POST", f"/api/v1/platform/tenants/{one}/act", {"act": "changePlan", "plan": plan, "reason": "measured"}, **local))
    with concurrent.futures.ThreadPoolExecutor(SHOPS) as pool:
        keys = list(pool.map(lambda number: open_shop(url, secret, number), range(1, SHOPS + 1)))
    (data / "tokens").write_text("".join(key + "\n" for key in keys))
    (data / "small").write_text(api_key(asker, f"shop-{SHOPS + 1}@bench.example"))


def check(url):
    """What every server that takes part owes (WORKLOADS.md, W2). Ours says no count of calls in its answer: nodes take calls in blocks."""
    asker, faults = shops.Asker(url), []
    keys = [{"Authorization": f"Bearer {key}"} for key in open(os.environ["EXTRA_TOKENS"]).read().split()]

    def expect(what, holds):
        if not holds:
            faults.append(what)

    def price(experiment, visitor, **key):
        return asker.ask("POST", "/api/v1/assignments", {"experiment": experiment, "visitor": visitor}, **key)

    status, first = price("e1", f"check-{os.getpid()}", **keys[0])
    expect("a price", status < 300 and first["price"] == {"A": 1010, "B": 1110, "C": 1210}[first["variant"]])
    expect("the same one again", price("e1", f"check-{os.getpid()}", **keys[0])[1]["variant"] == first["variant"])
    drawn = [price("e2", f"check-{os.getpid()}-{one}", **keys[0])[1]["variant"] for one in range(300)]
    expect("by weight", 110 < drawn.count("A") < 190 and 55 < drawn.count("B") < 125)
    expect("401 without a key", price("e1", "r1")[0] == 401)
    expect("401 for another key", price("e1", "r1", Authorization="Bearer tk_nobodys")[0] == 401)
    expect("404 for another shop's", price("e11", "r1", **keys[0])[0] == 404)
    expect("404 for what is not", price("e999", "r1", **keys[0])[0] == 404)
    small = {"Authorization": "Bearer " + pathlib.Path(os.environ["SMALL_KEY"]).read_text()}
    expect("429 over the limit", [price("e1", "r1", **small)[0] for _ in range(6)][-1] == 429)
    print("\n".join(faults) or "ok")
    return 1 if faults else 0


def measured(options, tijarad, environment, peers):
    with folder() as data:
        shops.make(options.build, data / "shops", SHOPS + 1, 1, SHOPS + 1, **environment)
        with serving([tijarad, "serve", "--data", data / "shops", "--listen", "127.0.0.1:0"], **environment, LOG_LEVEL="error") as (url, process):
            open_shops(url, local_secret(data / "shops"), data)
            return beside_peers.run("w2", options, url, process, data, HERE, peers, SMALL_KEY=data / "small")


def main():
    if url := beside_peers.is_check(HERE, sys.argv):
        return check(url)
    only = sys.argv.pop(sys.argv.index("--only") + 1) if "--only" in sys.argv else ""
    sys.argv[1:] = [word for word in sys.argv[1:] if word != "--only"]
    options = arguments(__doc__, rounds=5)
    if not beside_peers.PEERS.exists():
        print("skipped: the peers are not beside the checkout")
        return SKIPPED
    tijarad = options.build / "bin" / "tijarad"
    needs("wrk", tijarad, options.build / "tests" / "many_shops")
    good = True
    if only != "postgres":
        good = verdict("SQLite, of the best embedded peer", measured(options, tijarad, {}, "p3,p3g").of_peers("P3 ", "P3g "), 1.3, at_most=False)
    if only != "sqlite":
        with postgres("-c", "shared_buffers=256MB", parent=os.environ.get("BENCH_DIR", "/var/tmp")) as database:  # as much memory as the peers' has
            rates = measured(options, tijarad, {"DATABASE_URL": database}, ",".join(beside_peers.NETWORKED.values()))
        good = verdict("PostgreSQL, of the best networked peer", rates.of_peers(*beside_peers.NETWORKED), 3, at_most=False) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
