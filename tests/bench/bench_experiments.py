#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An experiment's results over ten million stored events, asked for right after the server was killed behind late events: under 200 ms;
and what it says of visitors, orders and revenue is what this script counts from the events by itself.

The events come in as a CSV file through the import, as a shop's would. --rounds is the number of times the page is asked for;
EVENTS says another number of events.
"""
import json
import os
import random
import sys
import time
import uuid
from array import array

from measure import Session, arguments, folder, median, needs, row, serving, verdict

EVENTS = int(os.environ.get("EVENTS", "10000000"))
ORDERS = EVENTS // 10
VISITORS = EVENTS * 2 // 3
TERMS = {"name": "Bench", "hypothesis": "", "notes": "", "currency": "SAR", "coverage": 10000, "conditions": [],
         "variants": [{"key": str(n), "name": "", "price": 10000 - 200 * n, "weight": 2000} for n in range(5)],
         "goals": [{"event": "purchase", "measure": measure, "role": role, "wanted": "higher"}
                   for measure, role in (("rate", "primary"), ("revenue", "secondary"), ("profit", "secondary"), ("orderValue", "secondary"))]}


class Events:
    """What happens, told to files and kept: every visitor's first exposure, and the orders."""

    def __init__(self, start):
        self.start = start
        self.first = array("q", [start + 1]) * VISITORS
        self.views = [0] * 5
        self.orders = []

    def exposures(self):
        for n in range(EVENTS - ORDERS):
            at, visitor = self.start - random.randrange(28 * 86400), n % VISITORS
            self.first[visitor] = min(self.first[visitor], at)
            self.views[visitor % 5] += 1
            yield f"{at},v{visitor},{visitor % 5}\n"

    def purchases(self):
        for _ in range(ORDERS):
            at, visitor, cents = self.start - random.randrange(14 * 86400), random.randrange(VISITORS), round(100 * random.lognormvariate(4.2, 0.9))
            self.orders.append((visitor, at, cents))
            yield f"{at},v{visitor},{cents // 100}.{cents % 100:02}\n"

    def counted(self):
        """For each variant: visitors, views, buyers, orders and revenue in cents, of orders not before the first exposure."""
        made = [[len(range(variant, VISITORS, 5)), self.views[variant], set(), 0, 0] for variant in range(5)]
        for visitor, at, cents in self.orders:
            if at >= self.first[visitor]:
                of = made[visitor % 5]
                of[2].add(visitor)
                of[3] += 1
                of[4] += cents
        return [(visitors, views, len(buyers), orders, revenue) for visitors, views, buyers, orders, revenue in made]


def said(results):
    """The same of a results page."""
    rate, revenue = results["goals"][0]["arms"], results["goals"][1]["arms"]
    return [(variant["visitors"], variant["views"], who["converted"], who["orders"], money["total"])
            for variant, who, money in zip(results["variants"], rate, revenue)]


def write(path, head, lines):
    with open(path, "w") as out:
        out.write(head + "\n")
        out.writelines(lines)


def bring_in(session, experiment, path, query):
    """Uploads the file and waits for the job; events a second."""
    begin = time.perf_counter()
    with open(path, "rb") as body:
        session.connection.request("POST", f"/api/v1/experiments/{experiment}/imports?fileName={path.name}&{query}", body,
                                   {"Authorization": f"Bearer {session.token}", "Content-Type": "application/octet-stream"})
        answer = session.connection.getresponse()
        content = answer.read().decode()
    if answer.status >= 300:
        sys.exit(content)
    job = json.loads(content)["id"]
    signed_in = begin
    while True:
        if time.perf_counter() - signed_in > 300:
            session.sign_in()
            signed_in = time.perf_counter()
        state = session.need("GET", f"/api/v1/experiment-imports/{job}")
        if state["job"]["state"] not in ("queued", "running"):
            break
        time.sleep(1)
    if state["job"]["state"] != "done" or state["outcome"]["refused"]:
        sys.exit(str(state))
    return state["outcome"]["taken"] / (time.perf_counter() - begin)


def main():
    options = arguments(__doc__, 21)
    daemon = options.build / "bin" / "tijarad"
    needs(daemon)
    random.seed(7)
    with folder() as place:
        start = int(time.time())
        events = Events(start)
        write(place / "exposures.csv", "ts,visitor,variant", events.exposures())
        write(place / "orders.csv", "ts,visitor,revenue", events.purchases())
        command = [daemon, "serve", "--data", place / "data", "--listen", "127.0.0.1:0"]
        with serving(command) as (url, process):
            session = Session(url)
            session.set_up()
            experiment = session.need("POST", "/api/v1/experiments", {"key": "bench", "terms": TERMS})["id"]
            session.need("POST", f"/api/v1/experiments/{experiment}/steps", {"step": "start"})
            taken = [bring_in(session, experiment, place / "exposures.csv", "visitor=visitor&variant=variant&at=ts"),
                     bring_in(session, experiment, place / "orders.csv", "visitor=visitor&event=purchase&revenue=revenue&at=ts")]
            session.sign_in()
            late = [{"id": str(uuid.uuid4()), "kind": "conversion", "visitor": f"v{n}", "at": (start - 86400) * 1000, "event": "purchase", "revenue": 100}
                    for n in range(1000)]
            session.need("POST", "/api/v1/experiment-events", {"events": late})
            events.orders += [(n, start - 86400, 100) for n in range(1000)]
            process.kill()
        with serving(command) as (url, process):
            session = Session(url)
            session.sign_in()
            seconds = []
            for _ in range(options.rounds):
                status, content, took, _ = session.ask("GET", f"/api/v1/experiments/{experiment}/results")
                if status != 200:
                    sys.exit(f"results: {status}")
                seconds.append(took * 1000)
    fresh = events.counted()
    if said(json.loads(content)) != fresh:
        sys.exit(f"the page says {said(json.loads(content))}, the events {fresh}")
    print(f"{EVENTS:,} events; the page says what a count from scratch says: {sum(orders for *_, orders, _ in fresh):,} orders of {VISITORS:,} visitors")
    row("events taken in from CSV", taken, "/s")
    row("results page", seconds, "ms", 1)
    row("the first one after the kill", seconds[:1], "ms", 1)
    return 0 if verdict("results page, the slowest, ms", max(seconds), 200) else 1


if __name__ == "__main__":
    sys.exit(main())
