#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""GET /health of tijarad against a bare Poco HTTPServer: at least 0.9 of its requests a second, rounds taken in turns."""
import sys

from measure import arguments, folder, median, needs, row, serving, verdict, wrk


def main():
    options = arguments(__doc__, rounds=5)
    tijarad, bare = options.build / "bin" / "tijarad", options.build / "tests" / "bare_poco"
    needs("wrk", tijarad, bare)
    ours, theirs = [], []
    with folder() as data, serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"]) as (url, _), serving([bare]) as (bare_url, _):
        for address in (f"{url}/health", bare_url):  # warm
            wrk(address, 32, 1)
        for _ in range(options.rounds):
            ours.append(wrk(f"{url}/health", 32, options.seconds))
            theirs.append(wrk(bare_url, 32, options.seconds))
    row("tijarad /health", ours, "/s")
    row("bare Poco HTTPServer", theirs, "/s")
    return 0 if verdict("ratio", median(ours) / median(theirs), 0.9, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
