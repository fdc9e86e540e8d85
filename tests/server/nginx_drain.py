#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two nodes behind nginx as installer/nginx has it: each is ended and started again under load, and not one request fails.

Usage: nginx_drain.py SOURCE_FOLDER BUILD_FOLDER
"""
import http.client
import os
import pathlib
import sys
import tempfile
import threading
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from services import Node, free_port, nginx, nginx_program

SKIPPED = 77
CLIENTS = 8
SETTINGS = {"TRUSTED_PROXIES": "127.0.0.1", "DRAIN_SECONDS": "2", "RATE_LIMIT_ADDRESS": "0", "ALLOWED_HOSTS": "shops.example"}


def ask(front, stop, done, failed):
    connection = None
    turn = 0
    while not stop.is_set():
        turn += 1
        try:
            connection = connection or http.client.HTTPConnection("127.0.0.1", front, timeout=30)
            if turn % 3 == 0:  # a request that may not be sent twice
                connection.request("POST", "/api/v1/sign-in", '{"email":"nobody%d@shop.example","password":"wrong guess"}' % (turn % 3000),
                                   {"Content-Type": "application/json", "Host": "shops.example"})
            else:
                connection.request("GET", "/api/health", headers={"Host": "shops.example"})
            answer = connection.getresponse()
            answer.read()
            (failed if answer.status >= 500 else done).append(answer.status)
        except (OSError, http.client.HTTPException) as fault:
            failed.append(repr(fault))
            connection = None
        time.sleep(0.002)


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    if not nginx_program():
        print("skipped: nginx is not here")
        return 1 if os.environ.get("CI") else SKIPPED
    with tempfile.TemporaryDirectory(prefix="tijara-drain-") as folder:
        nodes = [Node(build / "bin" / "tijarad", f"{folder}/node{at}", free_port(), **SETTINGS) for at in range(2)]
        stop, done, failed = threading.Event(), [], []
        try:
            with nginx(source, [node.port for node in nodes], folder) as front:
                clients = [threading.Thread(target=ask, args=(front, stop, done, failed)) for _ in range(CLIENTS)]
                for client in clients:
                    client.start()
                try:
                    for node in nodes:
                        time.sleep(2)
                        code = node.end()
                        if code != 0:
                            failed.append(f"exit {code}")
                        node.start()
                        time.sleep(3)  # until nginx tries it again
                finally:
                    stop.set()
                    for client in clients:
                        client.join()
        finally:
            for node in nodes:
                node.kill()
    print(f"{len(done)} answered, {len(failed)} failed {failed[:5]}")
    return 0 if len(done) > 500 and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
