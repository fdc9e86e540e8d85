#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workload W3, a list of 50 over 1,000 tenants, in the same rounds as servers on other stacks (shared/bench/peers beside the checkout).

On SQLite at least 4.5 times the requests a second of Fastify with better-sqlite3. On PostgreSQL at least 1.7 times those of the best
networked peer, and 0.65 times the limit of our shape with shops bound to a connection; what a backend's memory comes to is told.
With --only sqlite or --only postgres one of the two; with --check URL it only holds a running server against the duties of the workload, as the peers' driver asks of each."""
import contextlib
import os
import pathlib
import re
import sys
import time
import urllib.parse

import beside_peers
import shops
from measure import ROOT, SKIPPED, arguments, folder, needs, row, serving, verdict

sys.path.append(str(ROOT / "tests" / "support"))
from services import postgres

HERE = pathlib.Path(__file__).resolve()
TENANTS, DOCUMENTS = 1000, 200
BOUND = "limit, our shape: PostgreSQL, 1,000 schemas, tenants bound"


def check(url):
    """What every server that takes part owes (WORKLOADS.md, W3)."""
    asker = shops.Asker(url)
    tokens = [line.split()[0] for line in open(os.environ["EXTRA_TOKENS"])]
    mine, other = ({"Authorization": f"Bearer {token}"} for token in tokens[:2])
    faults = []

    def need(what, holds):
        if not holds:
            faults.append(what)

    need("401 without a token", asker.ask("GET", shops.LIST)[0] == 401)
    need("401 for a token that is altered", asker.ask("GET", shops.LIST, Authorization=f"Bearer {tokens[0][:-1]}x")[0] == 401)
    first = asker.ask("GET", shops.LIST, **mine)[1]
    second = asker.ask("GET", f"{shops.LIST}&after={first['next']}", **mine)[1]
    rows = first["items"] + second["items"]
    need("50 rows a page", len(first["items"]) == len(second["items"]) == 50)
    need("bills alone", all(row["kind"] == "bill" for row in rows))
    need("newest first", [row["issuedOn"] for row in rows] == sorted((row["issuedOn"] for row in rows), reverse=True))
    need("no row twice", len({row["id"] for row in rows}) == 100)
    theirs = {row["id"] for row in asker.ask("GET", shops.LIST, **other)[1]["items"]}
    need("no row of another shop", not theirs & {row["id"] for row in rows})
    product = asker.ask("GET", "/api/v1/products?limit=1", **mine)[1]["items"][0]["id"]
    status, bill = asker.ask("POST", "/api/v1/bills", {"lines": [{"productId": product, "quantity": 1000, "unitPrice": 10000}]}, **mine, Idempotency_Key=f"check-{os.getpid()}")
    need(f"a bill ({bill if status >= 300 else status})", status == 201)
    need("a new bill at once in the list", status == 201 and asker.ask("GET", shops.LIST, **mine)[1]["items"][0]["id"] == bill["document"]["id"])
    print("\n".join(faults) or "ok")
    return 1 if faults else 0


def own_memory(url):
    """Megabytes that each of the backends with a client has to itself; `url` names their server by its port."""
    port, found = str(urllib.parse.urlsplit(url).port), []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            title = (process / "cmdline").read_bytes().decode(errors="replace")
            parent = (process / "stat").read_text().rsplit(")", 1)[1].split()[1]
            if "127.0.0.1(" in title and f"\0-p\0{port}\0" in pathlib.Path(f"/proc/{parent}/cmdline").read_text():
                found.append(sum(int(kb) for kb in re.findall(r"^Private_\w+:\s+(\d+)", (process / "smaps_rollup").read_text(), re.M)) / 1024)
    return found


def measured(options, tijarad, environment, peers, limits):
    with folder() as data:
        begin = time.monotonic()
        owners = [email for _, email in shops.make(options.build, data / "shops", TENANTS, DOCUMENTS, TENANTS, **environment)]
        print(f"{TENANTS} shops made in {time.monotonic() - begin:.0f} s")
        with serving([tijarad, "serve", "--data", data / "shops", "--listen", "127.0.0.1:0"], **environment, LOG_LEVEL="error") as (url, process):
            shops.sign_in(url, owners, data / "tokens")
            rates = beside_peers.run("w3", options, url, process, data, HERE, peers, limits)
            if environment:
                row("a backend's own memory", own_memory(environment["DATABASE_URL"]), "MB", 1)
        return rates


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
    needs(tijarad, options.build / "tests" / "many_shops")
    good = True
    if only != "postgres":
        rates = measured(options, tijarad, {}, "p3", "l_shape_w3")
        good = verdict("SQLite, of Fastify with better-sqlite3", rates.of_peers("P3 "), 4.5, at_most=False)
    if only != "sqlite":
        with postgres("-c", "shared_buffers=256MB", "-c", "max_locks_per_transaction=256", parent=os.environ.get("BENCH_DIR", "/var/tmp")) as database:
            rates = measured(options, tijarad, {"DATABASE_URL": database}, ",".join(beside_peers.NETWORKED.values()), "l_pg_affine")
        good = verdict("PostgreSQL, of the best networked peer", rates.of_peers(*beside_peers.NETWORKED), 1.7, at_most=False) and good
        good = verdict("PostgreSQL, of the limit with bound shops", rates["tijara"] / rates[BOUND], 0.65, at_most=False) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
