#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of every list over the full data, every sort and filter it declares, from the first page to the last: p99 under 10 ms.

Taken at the client, on one open connection: the server's time and a little more. What a list does not serve it refuses at once
(list_not_served); those combinations are counted, and not timed.
"""
import itertools
import json
import sys
import time
import urllib.parse

from measure import Session, arguments, folder, needs, real_file, serving, timed, verdict

PAGES = 40  # of each walk: from the beginning, and then by cursors through the rest


def lists(session):
    """path, sorts, {filter: sample values}; values are taken from the data, common ones and rare ones."""
    def some(path, member, count=3):
        found = []
        for order in ("", "&sort=number", "&sort=code", "&sort=name"):
            status, content, _, _ = session.ask("GET", f"{path}?limit=200{order}")
            found += [item[member] for item in json.loads(content)["items"] if item.get(member)] if status == 200 else []
        return sorted(set(found), key=found.count)[-1:] + sorted(set(found))[:count - 1]

    documents, products, customers, journal = "/api/v1/documents", "/api/v1/products", "/api/v1/customers", "/api/v1/journal"
    countries = ["United Kingdom", "Germany", "Saudi Arabia", "Nowhere"]
    yield documents, ["issuedAt", "number", "total"], {
        "kind": ["bill", "credit_note", "write_off", "adjustment"], "country": countries, "customerId": some(documents, "customerId"),
        "number": ["5", "C5", "5363", "A"], "issuedFrom": ["2011-03-01", "2011-11-15"], "issuedTo": ["2011-11-30", "2011-01-05"]}
    yield "/api/v1/sold-lines", [], {"productId": some(products, "id", 6)}
    yield products, ["name", "code"], {"kind": ["goods", "postage", "discount", "fee", "manual"], "search": ["w", "white", "zzz", "é"]}
    yield customers, ["name", "number"], {"country": countries, "search": ["1", "a"]}
    yield "/api/v1/jobs", ["createdAt"], {"state": ["queued", "running", "done", "failed", "cancelled"]}
    yield journal, ["seq"], {"kind": some(journal, "kind", 4), "entityId": some(journal, "entityId"), "actorId": some(journal, "actorId")}
    yield "/api/v1/platform/tenants", [], {}


def combinations(sorts, filters):
    for sort in ["", *sorts, *(f"-{sort}" for sort in sorts)]:
        for count in range(len(filters) + 1):
            for names in itertools.combinations(filters, count):
                for values in itertools.product(*(filters[name] for name in names)):
                    yield {**({"sort": sort} if sort else {}), **dict(zip(names, values))}


def walk(session, path, query, times):
    """False when the list does not serve this."""
    after = None
    for page in range(PAGES):
        asked = {**query, "limit": 200 if page else 50, **({"after": after} if after else {})}
        status, content, seconds, _ = session.ask("GET", f"{path}?{urllib.parse.urlencode(asked)}")
        if status in (400, 403):
            return False
        if status != 200:
            sys.exit(f"{path} {asked}: {status} {content.decode()[:300]}")
        times.append((seconds * 1000, path, asked))
        after = json.loads(content).get("next")
        if not after:
            break
    return True


def p99(times):
    return sorted(time for time, _, _ in times)[max(0, int(len(times) * 0.99) - 1)]


def main():
    options = arguments(__doc__, rounds=1)
    tijarad = options.build / "bin" / "tijarad"
    needs(tijarad)
    good = True
    with folder() as data:
        command = [tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"]
        with serving(command) as (url, _):
            slug = Session(url).set_up()
        timed([tijarad, "import", "--data", data, "--tenant", slug, real_file(options)])
        with serving(command) as (url, _):
            session = Session(url)
            session.sign_in()
            for path, sorts, filters in lists(session):
                times, served, refused, begin = [], 0, 0, time.monotonic()
                for query in combinations(sorts, filters):
                    if walk(session, path, query, times):
                        served += 1
                    else:
                        refused += 1
                if not times:
                    print(f"{path}: not open to the owner of a shop")
                    continue
                worst = max(times)
                print(f"{path}: {served} combinations served, {refused} refused, {len(times)} pages in {time.monotonic() - begin:.0f} s; "
                      f"median {sorted(times)[len(times) // 2][0]:.2f} ms, worst {worst[0]:.2f} ms {worst[2]}")
                good = verdict(f"{path} p99, ms", p99(times), 10) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
