#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workload W1, payments between 10,000 accounts of one tenant, in the same rounds as servers on other stacks and the limits of our shape
(shared/bench/peers beside the checkout).

On SQLite at least 0.78 times the limit at 16 a commit, on PostgreSQL at least 2.2 times the best networked peer, batches of 1,000 at least
0.7 times the limit at 1,000 a commit; `tijarad verify` is good on the databases afterwards.
With --alone only tijarad is measured, on the database that DATABASE_URL names or on SQLite."""
import http.client
import json
import os
import pathlib
import random
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from services import postgres

import beside_peers
from measure import SKIPPED, Session, arguments, folder, median, needs, row, serving, verdict

HERE = pathlib.Path(__file__).resolve()
ACCOUNTS, FUNDS, BATCH = 10_000, 1_000_000, 1000


def transfer(debit, credit, minor):
    return {"debitAccountId": debit, "creditAccountId": credit, "amount": {"minor": minor, "currency": "GBP"}}


def open_books(session, data):
    """10,000 accounts of 1,000,000 each; their ids and the token stand in files."""
    def account(name, kind, **more):
        return session.need("POST", "/api/v1/accounts", {"kind": kind, "currency": "GBP", "name": name, **more})["id"]

    source = account("Opening", "equity", unlimited=True)
    ids = [account(f"Account {number}", "wallet", code=f"{number:05}") for number in range(ACCOUNTS)]
    for begin in range(0, ACCOUNTS, BATCH):
        made = session.need("POST", "/api/v1/transfers/batch", {"transfers": [transfer(source, one, FUNDS) for one in ids[begin:begin + BATCH]]}, f"fund-{begin}")
        if any("refusal" in one for one in made["results"]):
            sys.exit("an account could not be opened with its amount")
    (data / "accounts").write_text("\n".join(ids) + "\n")
    (data / "tokens").write_text(session.token + "\n")
    return ids


def check(url):
    """What every server that takes part owes (WORKLOADS.md, W1), in our own words."""
    ids = pathlib.Path(os.environ["ACCOUNTS"]).read_text().split()
    session = Session(url)
    session.token = pathlib.Path(os.environ["TOKENS"]).read_text().split()[0]
    tag, faults = f"check-{time.time_ns()}", []

    def pay(debit, credit, minor, key):
        status, body, _, headers = session.ask("POST", "/api/v1/transfers", transfer(debit, credit, minor), key)
        return status, json.loads(body), headers.get("Idempotency-Replayed") == "true"

    def need(what, holds):
        if not holds:
            faults.append(what)

    status, first, _ = pay(ids[0], ids[1], 100, tag)
    need("a payment is made", status == 201 and first["amount"]["minor"] == 100)
    need("the first answer again", pay(ids[0], ids[1], 100, tag) == (201, first, True))
    need("409 for another body", pay(ids[0], ids[1], 101, tag)[0] == 409)
    need("the payer's balance after it", pay(ids[0], ids[1], 50, tag + "b")[1]["debitBalanceMinor"] == first["debitBalanceMinor"] - 50)
    status, refused, _ = pay(ids[0], ids[1], 10**9, tag + "c")
    need("422 for more than there is", status == 422 and refused["code"] == "insufficient_balance")
    need("the refusal again", pay(ids[0], ids[1], 10**9, tag + "c") == (422, refused, True))
    need("no key", pay(ids[0], ids[1], 1, None)[0] in (400, 422))
    need("to oneself", pay(ids[0], ids[0], 1, tag + "d")[0] in (400, 422))
    need("nothing", pay(ids[0], ids[1], 0, tag + "e")[0] in (400, 422))
    need("an unknown account", pay(ids[0], "00000000-0000-7000-8000-000000000000", 1, tag + "f")[0] == 404)
    need("which used no key up", pay(ids[0], ids[1], 1, tag + "f")[0] == 201)
    print("\n".join(faults) or "ok")
    return 1 if faults else 0


def batches(url, token, ids, seconds):
    """Transfers a second in batches of 1,000 from two connections, their bodies made beforehand."""
    bodies = [json.dumps({"transfers": [transfer(*random.sample(ids, 2), random.randint(1, 1000)) for _ in range(BATCH)]}).encode() for _ in range(40)]
    host = urllib.parse.urlsplit(url).netloc
    done, end, tag = [0, 0], time.monotonic() + seconds, time.time_ns()

    def send(sender):
        connection = http.client.HTTPConnection(host, timeout=60)
        while time.monotonic() < end:
            done[sender] += 1
            connection.request("POST", "/api/v1/transfers/batch", bodies[random.randrange(len(bodies))],
                               {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": f"b{tag}-{sender}-{done[sender]}"})
            answer = connection.getresponse()
            content = answer.read()
            if answer.status != 201:
                sys.exit(f"a batch: {answer.status} {content[:300]}")

    threads = [threading.Thread(target=send, args=(sender,)) for sender in range(2)]
    begin = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) * BATCH / (time.monotonic() - begin)


def environment_of(data):
    return {"ACCOUNTS": str(data / "accounts"), "TOKENS": str(data / "tokens")}


def payments(url, data, seconds):
    """(requests a second, p99 in ms)"""
    result = data / "wrk"
    environment = {**os.environ, **environment_of(data), "WRK_DIR": str(beside_peers.PEERS / "wrk"), "RESULT": str(result), "RUN_TAG": f"r{time.time_ns()}"}
    done = subprocess.run(["wrk", "-t1", "-c16", f"-d{seconds}s", "--latency", "-s", HERE.parent / "peers" / "w1_payment.lua", url], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    found = dict(pair.split("=") for pair in result.read_text().split())
    if int(found["status"]) > int(found["expected"]) or any(int(found[name]) for name in ("connect", "read", "write", "timeout")):
        sys.exit(f"answers that were not asked for: {found}")
    return int(found["requests"]) * 1e6 / int(found["duration_us"]), int(found["p99_us"]) / 1000


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def is_verified(tijarad, data):
    said = subprocess.run([tijarad, "verify", "--data", data], capture_output=True, text=True)
    print(said.stdout.strip())
    return said.returncode == 0


def alone(options, tijarad):
    with folder() as data, serving([tijarad, "serve", "--data", data / "shop", "--listen", "127.0.0.1:0"]) as (url, process):
        session = Session(url)
        session.set_up()
        ids = open_books(session, data)
        os.environ.update(environment_of(data))
        if check(url):
            return 1
        found, cpu = [], []
        for _ in range(options.rounds):
            before = cpu_seconds(process.pid)
            found.append(payments(url, data, options.seconds))
            cpu.append((cpu_seconds(process.pid) - before) * 1e6 / (found[-1][0] * options.seconds))
        row("payments, 16 connections", [rate for rate, _ in found], "/s")
        row("processor time of one", cpu, "µs", 1)
        row("their p99", [p99 for _, p99 in found], "ms", 2)
        row("transfers in batches of 1,000", [batches(url, session.token, ids, options.seconds) for _ in range(options.rounds)], "/s")
        return 0 if is_verified(tijarad, data / "shop") else 1


def measured(options, tijarad, environment, peers, limits):
    """The rates of one run beside the peers, transfers a second in our batches beside it, and whether the books are good afterwards."""
    with folder() as data, serving([tijarad, "serve", "--data", data / "shop", "--listen", "127.0.0.1:0"], **environment, LOG_LEVEL="error") as (url, process):
        session = Session(url)
        session.set_up()
        ids = open_books(session, data)
        rates = beside_peers.run("w1", options, url, process, data, HERE, peers, limits, **environment_of(data))
        session.sign_in()
        made = [batches(url, session.token, ids, options.seconds) for _ in range(options.rounds)]
        row("transfers in batches of 1,000", made, "/s")
        verified = session.need("POST", "/api/v1/ledger/verify")["good"] and session.need("POST", "/api/v1/journal/verify")["good"]
        print("verified: " + ("good" if verified else "NOT GOOD"))
        return rates, median(made), verified


def main():
    if url := beside_peers.is_check(HERE, sys.argv):
        return check(url)
    only = "--alone" in sys.argv
    if only:
        sys.argv.remove("--alone")
    options = arguments(__doc__, rounds=5)
    tijarad = options.build / "bin" / "tijarad"
    needs("wrk", tijarad)
    if only:
        return alone(options, tijarad)
    if not beside_peers.PEERS.exists():
        print("skipped: the peers are not beside the checkout")
        return SKIPPED
    rates, batched, is_good = measured(options, tijarad, {}, "p3g", "l_shape16,l_shape1000")
    limit = {name: rates[f"limit, our shape: SQLite, one tenant file, {name} ops/commit"] for name in ("16", "1,000")}
    good = verdict("SQLite, of the limit at 16 a commit", rates["tijara"] / limit["16"], 0.78, at_most=False)
    good = verdict("batches, of the limit at 1,000 a commit", batched / limit["1,000"], 0.7, at_most=False) and good and is_good
    with postgres("-c", "shared_buffers=256MB", parent=os.environ.get("BENCH_DIR", "/var/tmp")) as database:  # as much memory as the peers' has
        rates, _, is_good = measured(options, tijarad, {"DATABASE_URL": database}, ",".join(beside_peers.NETWORKED.values()), "")
    good = verdict("PostgreSQL, of the best networked peer", rates.of_peers(*beside_peers.NETWORKED), 2.2, at_most=False) and good
    return 0 if good and is_good else 1


if __name__ == "__main__":
    sys.exit(main())
