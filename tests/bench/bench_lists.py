#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of every list over the full data, every sort and filter it declares, from the first page to the last: p99 under 10 ms.

Taken at the client, on one open connection: the server's time and a little more. What a list does not serve it refuses at once
(list_not_served, or a filter that is required); those combinations are counted, and not timed.
"""
import itertools
import json
import sys
import time
import urllib.parse

from measure import Session, arguments, folder, needs, real_file, serving, timed, verdict

PAGES = 40  # of each walk: from the beginning, and then by cursors through the rest


SORTS = {"documents": ["issuedAt", "number", "total"], "products": ["name", "code"], "customers": ["name", "number", "bills"], "jobs": ["createdAt"],
         "journal": ["seq"], "experiments": ["name", "changedAt"]}
COUNTRIES = ["United Kingdom", "Germany", "Saudi Arabia", "Nowhere"]
VALUES = {("products", "code"): ["2", "851"], ("customers", "number"): ["1", "123"],
          ("documents", "country"): COUNTRIES, ("documents", "number"): ["5", "C5", "5363", "A"], ("customers", "country"): COUNTRIES,
          ("documents", "issuedFrom"): ["2011-03-01", "2011-11-15"], ("documents", "issuedTo"): ["2011-11-30", "2011-01-05"],
          ("experiments", "search"): ["a"], ("products", "search"): ["w", "white", "zzz", "é"], ("customers", "search"): ["1", "a"],
          ("documents", "weekHour"): ["3", "34", "60"], ("customers", "billsFrom"): ["1", "5"]}
# Where the values of a filter are found: a common one and rare ones.
FOUND = {("documents", "customerId"): "customerId", ("journal", "kind"): "kind", ("journal", "entityId"): "entityId", ("journal", "actorId"): "actorId"}


def found(session, path, member):
    rows = session.need("GET", f"{path}?limit=200")["items"]
    values = [row[member] for row in rows if row.get(member)]
    return list(dict.fromkeys([max(values, key=values.count), values[0], values[-1]])) if values else []


def lists(session):
    """path, sorts, {filter: values} of every list that the server's own description names."""
    for path, methods in session.need("GET", "/openapi.json")["paths"].items():
        members = {member["name"]: member["schema"] for member in methods.get("get", {}).get("parameters", [])}
        if "after" not in members or path.endswith("/totals"):  # sums below a list are no page of it
            continue
        if session.ask("GET", f"{path}?limit=1")[0] == 403:  # of the platform's people, and no shop's
            continue
        name, filters = path.rsplit("/", 1)[1], {}
        for member in members.keys() - {"sort", "limit", "after", "startAt"}:
            values = members[member].get("enum") or VALUES.get((name, member))
            if (name, member) == ("sold-lines", "productId"):
                best = session.need("GET", "/api/v1/dashboard/products")["products"]
                values = [*(one["productId"] for one in best[:3]), *found(session, "/api/v1/products", "id")]
            filters[member] = values or found(session, path, FOUND[name, member])
        yield path, SORTS.get(name, []), filters


def combinations(sorts, filters):
    """(what is asked together, every choice of values)"""
    for sort in ["", *sorts, *(f"-{sort}" for sort in sorts)]:
        for count in range(len(filters) + 1):
            for names in itertools.combinations(sorted(filters), count):
                choices = itertools.product(*(filters[name] for name in names))
                yield (sort, *names), [{**({"sort": sort} if sort else {}), **dict(zip(names, values))} for values in choices]


def walk(session, path, query, times):
    """False when the list does not serve this."""
    after = None
    for page in range(PAGES):
        asked = {**query, "limit": 200 if page else 50, **({"after": after} if after else {})}
        status, content, seconds, _ = session.ask("GET", f"{path}?{urllib.parse.urlencode(asked)}")
        if status == 403 or (status >= 400 and b'"list_not_served"' in content) or (status == 422 and b'"required"' in content):
            return False
        if status != 200:
            sys.exit(f"{path} {asked}: {status} {content.decode()[:300]}")
        times.append((seconds * 1000, len(content), asked))
        after = json.loads(content).get("next")
        if not after:
            break
    return True


def p99(times):
    return sorted(spent for spent, _, _ in times)[max(0, int(len(times) * 0.99) - 1)]


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
                for _, queries in combinations(sorts, filters):
                    if queries and all(walk(session, path, query, times) for query in queries):
                        served += 1
                    else:
                        refused += 1
                if not times:
                    print(f"{path}: not open to the owner of a shop")
                    continue
                worst = max(times, key=lambda one: one[0])
                print(f"{path}: {served} combinations served, {refused} refused, {len(times)} pages in {time.monotonic() - begin:.0f} s; "
                      f"median {sorted(spent for spent, _, _ in times)[len(times) // 2]:.2f} ms, worst {worst[0]:.2f} ms ({worst[1] / 1000:.0f} kB) {worst[2]}")
                good = verdict(f"{path} p99, ms", p99(times), 10) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
