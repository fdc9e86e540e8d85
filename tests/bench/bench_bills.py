#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Durable bills of one line on one tenant from 16 connections, with group commit and with GROUP_COMMIT=off: at least twice as many."""
import json
import os
import pathlib
import sys

from measure import Session, arguments, folder, median, needs, row, serving, verdict, wrk

CONNECTIONS = 16
SCRIPT = pathlib.Path(__file__).with_name("bills.lua")


def bills_a_second(tijarad, group_commit, options, run):
    with folder() as data, serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"], GROUP_COMMIT=group_commit) as (url, _):
        session = Session(url)
        session.set_up()
        product = session.need("POST", "/api/v1/products", {"code": "85123A", "name": "White hanging heart", "kind": "goods", "price": 25500}, "p1")
        os.environ["BENCH_TOKEN"] = session.token
        os.environ["BENCH_BODY"] = json.dumps({"lines": [{"productId": product["id"], "quantity": 1000}]})
        os.environ["BENCH_RUN"] = str(run)
        rate = wrk(f"{url}/api/v1/bills", CONNECTIONS, options.seconds, "-s", SCRIPT)
        page = session.need("GET", "/api/v1/documents?limit=1")
        if page["count"]["value"] < min(10_000, rate):
            sys.exit(f"{rate:.0f} bills a second were answered, {page['count']['value']} are there")
        return rate


def main():
    options = arguments(__doc__, rounds=3)
    tijarad = options.build / "bin" / "tijarad"
    needs("wrk", tijarad)
    grouped, alone = [], []
    for run in range(options.rounds):
        grouped.append(bills_a_second(tijarad, "on", options, run))
        alone.append(bills_a_second(tijarad, "off", options, run))
    row("bills, group commit", grouped, "/s")
    row("bills, each its own commit", alone, "/s")
    return 0 if verdict("ratio", median(grouped) / median(alone), 2, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
