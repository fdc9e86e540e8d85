#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exact figures of a file of the form of "Online Retail", by a way of counting that shares nothing with the import it checks.

Usage: figures.py FILE.csv.gz            prints them as JSON
       figures.py FILE.csv.gz EXPECTED   exits 1 and names the differences when EXPECTED holds others
"""
import collections
import csv
import decimal
import gzip
import json
import sys
from decimal import Decimal

FIELDS = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]
PENNY = Decimal("0.01")


def rows_of(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        if header != FIELDS:
            sys.exit(f"{path}: its columns are {header}")
        yield from reader


def kind(number, lines):
    """C… is a credit note, A… an adjustment; of the rest, what has a negative quantity is a write-off."""
    if number.startswith("C"):
        return "creditNotes"
    if number.startswith("A"):
        return "adjustments"
    return "writeOffs" if any(quantity < 0 for _, quantity, _, _ in lines) else "bills"


def minor(amount):
    """Half away from zero."""
    return int((amount / PENNY).quantize(Decimal(1), rounding=decimal.ROUND_HALF_UP))


def figures(path):
    documents, heads, runs, seen = {}, {}, collections.Counter(), collections.Counter()
    lines = collections.Counter()
    code_lines, code_minor, code_quantity = collections.Counter(), collections.Counter(), collections.Counter()
    countries_of, previous, exact = collections.defaultdict(set), None, Decimal(0)
    for row in rows_of(path):
        number, code, _, quantity, date, price, customer, country = row
        quantity, price = int(quantity), Decimal(price)
        amount = quantity * price
        exact += amount
        documents.setdefault(number, []).append((code, quantity, price, minor(amount)))
        heads.setdefault(number, []).append((date, customer, country))
        runs[number] += number != previous
        previous = number
        seen[tuple(row)] += 1
        lines["all"] += 1
        lines["withoutCustomer"] += customer == ""
        lines["pricedZero"] += price == 0
        lines["pricedNegative"] += price < 0
        lines["negativeOutsideCancellations"] += quantity < 0 and not number.startswith("C")
        lines["subPenny"] += amount % PENNY != 0
        code_lines[code] += 1
        code_minor[code] += minor(amount)
        code_quantity[code] += quantity
        if customer:
            countries_of[customer].add(country)
    lines["repeated"] = sum(count - 1 for count in seen.values())

    kinds = {name: {"documents": 0, "minor": 0} for name in ("bills", "creditNotes", "writeOffs", "adjustments")}
    months, countries = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for number, of_document in documents.items():
        total = sum(amount for _, _, _, amount in of_document)
        first = min(date for date, _, _ in heads[number])
        for counter in (kinds[kind(number, of_document)], months[first[:7]], countries[heads[number][0][2]]):
            counter["documents"] += 1
            counter["minor"] += total
    total = sum(code_minor.values())
    return {
        "lines": dict(lines),
        "documents": {
            "all": len(documents),
            "walkIn": sum(head[0][1] == "" for head in heads.values()),
            "notContiguous": sorted(number for number, count in runs.items() if count > 1),
            "withSeveralTimes": sum(len({date for date, _, _ in head}) > 1 for head in heads.values()),
            "mostLines": max(len(of_document) for of_document in documents.values()),
        },
        "kinds": kinds,
        "customers": len(countries_of),
        "customersOfTwoCountries": sorted(number for number, names in countries_of.items() if len(names) > 1),
        "codes": len(code_lines),
        "exact": str(exact),
        "minor": total,
        "roundingTenMillionths": int((exact - total * PENNY) * 10_000_000),
        "from": min(date for head in heads.values() for date, _, _ in head),
        "to": max(date for head in heads.values() for date, _, _ in head),
        "months": {name: dict(months[name]) for name in sorted(months)},
        "countries": {name: dict(countries[name]) for name in sorted(countries)},
        "oddCodes": {code: {"lines": code_lines[code], "minor": code_minor[code]} for code in sorted(code_lines) if not code[:5].isdigit()},
        "best": [{"code": code, "minor": code_minor[code], "quantity": code_quantity[code]}
                 for code in sorted(code_minor, key=lambda code: (-code_minor[code], code))[:25]],
    }


def differences(found, expected, path=""):
    if isinstance(found, dict) and isinstance(expected, dict):
        for name in sorted(set(found) | set(expected)):
            yield from differences(found.get(name), expected.get(name), f"{path}/{name}")
    elif found != expected:
        yield f"{path}: found {found}, expected {expected}"


def main():
    found = figures(sys.argv[1])
    if len(sys.argv) == 2:
        print(json.dumps(found, indent=1, ensure_ascii=False))
        return 0
    with open(sys.argv[2], encoding="utf-8") as file:
        wrong = list(differences(found, json.load(file)))
    print("\n".join(wrong) or "good")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main())
