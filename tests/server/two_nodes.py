#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two nodes behind nginx on one PostgreSQL and one Redis: what one knows the other holds to, and killing either under load loses nothing
that was acknowledged and doubles nothing that was sent again.

Usage: two_nodes.py SOURCE_FOLDER BUILD_FOLDER [SEED]
"""
import contextlib
import http.client
import json
import os
import pathlib
import random
import shutil
import sys
import tempfile
import threading
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from services import Node, free_port, nginx, nginx_program, postgres, postgres_programs, redis

SKIPPED = 77
PASSWORD = "correct horse battery"
PER_MINUTE = 60  # calls of one person
CALLS = 200      # a month, of the smallest plan
TILLS = 8
KILLS = 6
SETTINGS = {"TRUSTED_PROXIES": "127.0.0.1", "RATE_LIMIT_ADDRESS": "0", "RATE_LIMIT_TENANT": "0", "RATE_LIMIT_USER": str(PER_MINUTE), "RATE_LIMIT_KEY": "0",
            "ALLOWED_HOSTS": "127.0.0.1,shops.example"}


class Caller:
    """Asks a node, or nginx, as somebody; a connection each call, so that no node is preferred."""

    def __init__(self, port, authorization="", shop=""):
        self.port, self.headers = port, {"Host": "shops.example", **({"Authorization": authorization} if authorization else {}), **({"X-Tijara-Tenant": shop} if shop else {})}

    def ask(self, method, path, body=None, key=None):
        """(status, what the JSON says)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with contextlib.closing(connection):
            headers = {**self.headers, **({"Content-Type": "application/json"} if body is not None else {}), **({"Idempotency-Key": key} if key else {})}
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            content = answer.read()
            return answer.status, json.loads(content) if content and answer.headers.get_content_type().endswith("json") else None

    def need(self, method, path, body=None, key=None):
        status, said = self.ask(method, path, body, key)
        if status >= 300:
            raise AssertionError(f"{method} {path}: {status} {said}")
        return said

    def at(self, port):
        other = Caller(port)
        other.headers = self.headers
        return other


def within(seconds, holds, what, every=0.2):
    """How long it took until it held."""
    begin = time.monotonic()
    while not holds():
        assert time.monotonic() - begin < seconds, f"{what}: not within {seconds} s"
        time.sleep(every)
    return time.monotonic() - begin


class Platform:
    """Both nodes, nginx before them, and a way to make shops."""

    def __init__(self, nodes, front):
        self.nodes, self.front, self.shops = nodes, front, 0

    def local(self, node=0, shop=""):
        return Caller(self.nodes[node].port, f"Local {self.nodes[node].local_secret()}", shop)

    def shop(self, plan=None):
        """(its id, its slug)"""
        self.shops += 1
        made = self.local().need("POST", "/api/v1/platform/tenants", {"name": f"Shop {self.shops}", "countryPack": "none", "currency": "GBP", "zone": "UTC", **({"plan": plan} if plan else {})})
        return made["id"], made["slug"]

    def owner(self, slug):
        """Signed in through nginx."""
        email = f"owner-{slug}@shop.example"
        self.local(shop=slug).need("POST", "/api/v1/users", {"name": "Owner", "email": email, "password": PASSWORD, "role": "owner"})
        return Caller(self.front, "Bearer " + self.sign_in(self.front, email)["accessToken"])

    @staticmethod
    def sign_in(port, email):
        return Caller(port).need("POST", "/api/v1/sign-in", {"email": email, "password": PASSWORD})


def sessions(platform):
    """A sign-in through nginx holds at both nodes; ended at one it is refused at the other within five seconds."""
    _, slug = platform.shop()
    owner = platform.owner(slug)
    first, second = (node.port for node in platform.nodes)
    rows = owner.at(first).need("GET", "/api/v1/me/sessions")
    assert owner.at(second).need("GET", "/api/v1/me")["tenant"]["slug"] == slug
    owner.at(first).need("DELETE", f"/api/v1/me/sessions/{rows[0]['id']}")
    took = within(5, lambda: owner.at(second).ask("GET", "/api/v1/me")[0] == 401, "an ended session at the other node")
    return f"ended at the other node after {took:.1f} s"


def limits(platform):
    """Who asks both nodes by turns is served no more often than who asks one."""
    def served(ports):
        owner = platform.owner(platform.shop()[1])
        begin = time.monotonic()
        statuses = [owner.at(ports[at % len(ports)]).ask("GET", "/api/v1/products")[0] for at in range(2 * PER_MINUTE)]
        assert set(statuses) <= {200, 429}, set(statuses)
        return statuses.count(200) - PER_MINUTE / 60 * (time.monotonic() - begin)  # what time alone gives back is not counted

    first, second = (node.port for node in platform.nodes)
    one, both = served([first]), served([first, second])
    assert 5 <= both <= 1.3 * one, f"{one:.0f} at one, {both:.0f} at both"
    return f"{one:.0f} at one, {both:.0f} at both"


def quota(platform):
    """The month's calls of a plan are never passed, and all of them can be used, whichever node is asked."""
    platform.local().need("POST", "/api/v1/platform/plans", {"code": "tiny", "title": "Tiny", "price": {"minor": 0, "currency": "GBP"}, "callsLimit": CALLS, "trialDays": 0})
    _, slug = platform.shop("tiny")
    key = platform.owner(slug)
    secret = key.need("POST", "/api/v1/api-keys", {"name": "Web shop", "scopes": ["catalog.read"]})["secret"]
    served, guard = [], threading.Lock()

    def ask(port):
        caller = Caller(port, f"Bearer {secret}")
        for _ in range(CALLS):
            status = caller.ask("GET", "/api/v1/products")[0]
            with guard:
                served.append(status)

    threads = [threading.Thread(target=ask, args=(node.port,)) for node in platform.nodes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    good = served.count(200)
    assert CALLS - 10 <= good <= CALLS, f"{good} served of {CALLS}"
    return f"{good} of {CALLS} served"


def flags(platform):
    """A flag set at one node is on at the other within a minute."""
    _, slug = platform.shop()
    owner = platform.owner(slug)
    second = platform.nodes[1].port
    assert owner.at(second).need("GET", "/api/v1/tenant/flags") == []
    platform.local().need("PUT", "/api/v1/platform/flags", {"flag": {"name": "two-nodes", "note": "both know", "percent": 100, "roles": []}, "reason": "a test"})
    took = within(60, lambda: owner.at(second).need("GET", "/api/v1/tenant/flags") == ["two-nodes"], "a flag at the other node", every=3)
    return f"on at the other node after {took:.0f} s"


def jobs(platform):
    """A job that was asked for at either node is done once, and both tell of it."""
    _, slug = platform.shop()
    callers = [platform.local(at, slug) for at in range(2)]
    started = [callers[at % 2].need("POST", "/api/v1/tenant/exports")["id"] for at in range(6)]
    for at, job in enumerate(started):
        other = callers[(at + 1) % 2]
        within(60, lambda: other.need("GET", f"/api/v1/jobs/{job}")["state"] in ("done", "failed"), "a job")
        told = other.need("GET", f"/api/v1/jobs/{job}")
        assert told["state"] == "done" and told["attempts"] == 1, told
    return f"{len(started)} done once"


def killed(platform):
    """Nodes are killed while bills are written through nginx; each till sends again, with its key, what was not answered."""
    _, slug = platform.shop()
    local = platform.local(shop=slug)
    product = local.need("POST", "/api/v1/products", {"code": "P", "name": "Ring", "kind": "goods", "price": 10_000})["id"]
    platform.owner(slug)
    tokens = [platform.sign_in(platform.front, f"owner-{slug}@shop.example")["accessToken"] for _ in range(TILLS)]
    key = Caller(platform.front, f"Bearer {tokens[0]}").need("POST", "/api/v1/api-keys", {"name": "Tills", "scopes": ["sales.write", "sales.read", "catalog.read"]})["secret"]
    stop, faults, numbers = threading.Event(), [], {}

    def till(number):
        caller, bill = Caller(platform.front, f"Bearer {key}"), 0
        while not stop.is_set():
            bill += 1
            name = f"till-{number}-{bill}"
            for _ in range(200):
                try:
                    status, said = caller.ask("POST", "/api/v1/bills", {"lines": [{"productId": product, "quantity": 1000}]}, name)
                except (OSError, http.client.HTTPException, ValueError):
                    status, said = 0, None
                if status == 201:
                    numbers[name] = said["document"]["number"]
                    break
                if status not in (0, 500, 502, 503, 504):
                    faults.append((name, status, said))
                    return
                time.sleep(0.05)
            else:
                faults.append((name, "was never answered"))
                return

    tills = [threading.Thread(target=till, args=(number,)) for number in range(TILLS)]
    for one in tills:
        one.start()
    for turn in range(KILLS):
        time.sleep(random.uniform(0.5, 2))
        node = platform.nodes[turn % 2]
        node.kill()
        time.sleep(random.uniform(0, 1))
        node.start()
    time.sleep(3)
    stop.set()
    for one in tills:
        one.join()
    assert not faults, faults[:3]
    local = platform.local(shop=slug)
    kept, after = [], ""
    while True:
        page = local.need("GET", f"/api/v1/documents?limit=200{after}")
        kept += [row["number"] for row in page["items"]]
        if not page.get("next"):
            break
        after = f"&after={page['next']}"
    assert len(kept) == len(set(kept)), "a number was given twice"
    lost = set(numbers.values()) - set(kept)
    assert not lost, f"{len(lost)} acknowledged bills are lost: {sorted(lost)[:5]}"
    assert len(numbers) == len(set(numbers.values())) == len(kept), f"{len(numbers)} bills were acknowledged, {len(kept)} are kept"
    within(30, lambda: local.need("POST", "/api/v1/journal/verify")["unsealed"] == 0, "sealing")
    assert local.need("POST", "/api/v1/journal/verify")["good"]
    return f"{len(kept)} bills over {KILLS} kills, none lost, none twice"


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10**6)
    random.seed(seed)
    print(f"seed {seed}")
    if not nginx_program() or not postgres_programs() or not shutil.which("redis-server"):
        print("skipped: nginx, PostgreSQL and Redis are not all here")
        return 1 if os.environ.get("CI") else SKIPPED
    failed = 0
    with tempfile.TemporaryDirectory(prefix="tijara-nodes-") as folder, postgres() as database, redis() as cache:
        settings = {**SETTINGS, "DATABASE_URL": database, "REDIS_URL": cache}
        nodes = []
        try:
            nodes += [Node(build / "bin" / "tijarad", f"{folder}/node{at}", free_port(), **settings) for at in range(2)]
            with nginx(source, [node.port for node in nodes], folder) as front:
                platform = Platform(nodes, front)
                for check in (sessions, flags, jobs, quota, limits, killed):
                    try:
                        print(f"good  {check.__name__}: {check(platform)}")
                    except AssertionError as fault:
                        failed += 1
                        print(f"FAULT {check.__name__}: {fault}")
        finally:
            for node in nodes:
                node.kill()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
