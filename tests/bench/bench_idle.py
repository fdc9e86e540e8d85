#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The thousand-and-first client beside a thousand that keep their connections and say nothing, against the first client of all: new
connections, one request each. At most 1.3 times as long, rounds taken in turns."""
import http.client
import socket
import sys
import time
import urllib.parse

from measure import arguments, folder, median, memory, needs, row, serving, verdict

IDLE = 1000
ASKED = 300


def idle_connections(host, port, count):
    """Each was served once, and stays."""
    kept = []
    for _ in range(count):
        one = socket.create_connection((host, port), timeout=30)
        one.sendall(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        kept.append(one)
    for one in kept:
        one.recv(4096)
    return kept


def microseconds(host, port):
    times = []
    for _ in range(ASKED):
        begin = time.perf_counter()
        connection = http.client.HTTPConnection(host, port, timeout=30)
        connection.request("GET", "/api/health")
        connection.getresponse().read()
        connection.close()
        times.append((time.perf_counter() - begin) * 1e6)
    return median(times)


def main():
    options = arguments(__doc__, rounds=5)
    tijarad = options.build / "bin" / "tijarad"
    needs(tijarad)
    alone, beside, held = [], [], []
    with folder() as data, serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"], LOG_LEVEL="error") as (url, process):
        place = urllib.parse.urlsplit(url)
        microseconds(place.hostname, place.port)  # warm
        for _ in range(options.rounds):
            alone.append(microseconds(place.hostname, place.port))
            kept = idle_connections(place.hostname, place.port, IDLE)
            beside.append(microseconds(place.hostname, place.port))
            held.append(memory(process.pid))
            still = sum(1 for one in kept if open_still(one))
            if still < IDLE:
                print(f"only {still} of {IDLE} were still there")
            for one in kept:
                one.close()
            time.sleep(0.5)
    row("alone", alone, " µs")
    row(f"beside {IDLE} idle", beside, " µs")
    row("memory meanwhile", held, " MB")
    return 0 if verdict("ratio", median(beside) / median(alone), 1.3, at_most=True) else 1


def open_still(one):
    one.setblocking(False)
    try:
        return one.recv(1) != b""
    except BlockingIOError:
        return True


if __name__ == "__main__":
    sys.exit(main())
