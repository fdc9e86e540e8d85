#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The books as they grow to ten million entries (ENTRIES says another number): an account and a page of its statement take under 10 ms at the
99th of 100, payments go at 0.8 of the rate of fresh books at least, and `tijarad verify` is good afterwards.

On SQLite, or on the database that DATABASE_URL names."""
import json
import os
import random
import sys

import beside_peers
from bench_payments import batches, environment_of, is_verified, open_books, payments
from measure import SKIPPED, Session, arguments, folder, median, needs, row, serving, verdict

ENTRIES = int(os.environ.get("ENTRIES", "10000000"))
LOOKS = 500


def looked_at(session, ids):
    """p99 in ms of an account with its balance, of the first page of its statement, and of the next."""
    times = {"account": [], "statement": [], "its next page": []}
    for one in random.sample(ids, LOOKS):
        def ask(name, path):
            status, body, seconds, _ = session.ask("GET", path)
            if status != 200:
                sys.exit(f"{path}: {status} {body[:300]}")
            times[name].append(seconds * 1000)
            return body
        ask("account", f"/api/v1/accounts/{one}")
        page = json.loads(ask("statement", f"/api/v1/accounts/{one}/entries?limit=50"))
        if "next" in page:
            ask("its next page", f"/api/v1/accounts/{one}/entries?limit=50&after={page['next']}")
    return {name: sorted(found)[len(found) * 99 // 100] for name, found in times.items()}


def main():
    options = arguments(__doc__, rounds=3)
    tijarad = options.build / "bin" / "tijarad"
    needs("wrk", tijarad)
    if not beside_peers.PEERS.exists():
        print("skipped: the workload is not beside the checkout")
        return SKIPPED
    worst = 0
    with folder() as data, serving([tijarad, "serve", "--data", data / "shop", "--listen", "127.0.0.1:0"], LOG_LEVEL="error") as (url, _):
        session = Session(url)
        session.set_up()
        ids = open_books(session, data)
        fresh = [payments(url, data, options.seconds)[0] for _ in range(options.rounds)]
        row("payments on fresh books", fresh, "/s")
        entries = int(sum(fresh) * options.seconds) * 2
        steps = [ENTRIES // 10, ENTRIES // 3, ENTRIES]
        while steps:
            session.sign_in()
            entries += int(batches(url, session.token, ids, 20) * 20) * 2
            if entries >= steps[0]:
                steps.pop(0)
                found = looked_at(session, ids)
                worst = max(worst, *found.values())
                print(f"{entries:,} entries: " + ", ".join(f"{name} p99 {ms:.2f} ms" for name, ms in found.items()))
        session.sign_in()
        (data / "tokens").write_text(session.token + "\n")
        full = [payments(url, data, options.seconds)[0] for _ in range(options.rounds)]
        row("payments on those books", full, "/s")
        good = verdict("account and statement, p99 in ms", worst, 10)
        good = verdict("payments, of those on fresh books", median(full) / median(fresh), 0.8, at_most=False) and good
        return 0 if is_verified(tijarad, data / "shop") and good else 1


if __name__ == "__main__":
    sys.exit(main())
