#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console on a fresh profile, offscreen: its first paint against that of a bare QMainWindow, at most 5 times as long; and how quick
it is under the hand on the full data, painting included: the palette in 50 ms, a page's first rows in 100, another theme or language in
300; while the pages are visited again the main thread is never away from its events for 50 ms. Its memory with the full data open, its
own server included: after all pages were visited at most 100 MB, after the second time at most 110 MB, and no more from then on; over
the tour, which opens every sheet, dialog and preview and holds a picture of each, it is told without a limit. Then 500,000 bills are
scrolled through, and the main thread is never away from its events for 50 ms (the best of the rounds: what the machine does meanwhile is
not ours)."""
import json
import os
import subprocess
import sys
import time

from measure import OWNER, Session, arguments, folder, median, memory, needs, real_file, row, serving, timed, verdict


def profile(scratch):
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(scratch), "XDG_RUNTIME_DIR": str(scratch),
            "XDG_DATA_HOME": str(scratch / "data"), "XDG_CONFIG_HOME": str(scratch / "config"), "XDG_CACHE_HOME": str(scratch / "cache")}


def first_paint(command, probe, scratch):
    """Milliseconds from starting the program to its first picture, and its memory then."""
    seen = scratch / "painted"
    environment = {**profile(scratch), "LD_PRELOAD": str(probe), "PAINT_PROBE": str(seen)}
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    process = subprocess.Popen([str(part) for part in command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not seen.exists() or not seen.stat().st_size:
            if process.poll() is not None or time.clock_gettime_ns(time.CLOCK_MONOTONIC) - begin > 60e9:
                sys.exit(f"{command[0]} painted nothing")
            time.sleep(0.005)
        used = memory(process.pid)
        return (int(seen.read_text()) - begin) / 1e6, used
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def memory_of_tour(tijara, tijarad, file, scratch):
    """Megabytes, every 20 ms of a tour over the imported file."""
    data = scratch / "shop"
    data.mkdir(mode=0o700)
    with serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"]) as (url, _):
        slug = Session(url).set_up()
    timed([tijarad, "import", "--data", data, "--tenant", slug, file])
    environment = {**profile(scratch), "TIJARA_TOUR_EMAIL": OWNER["email"], "TIJARA_TOUR_PASSWORD": OWNER["password"]}
    tour = subprocess.Popen([str(tijara), "--data", str(data), "--tour", str(scratch / "pictures")], env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    used = []
    while tour.poll() is None:
        try:
            used.append(memory(tour.pid))
        except (OSError, TypeError):  # it is just ending
            pass
        time.sleep(0.02)
    if tour.returncode != 0:
        sys.exit(f"the tour ended with {tour.returncode}")
    return used, len(list((scratch / "pictures").glob("*.png")))


def speeds(program, data, rounds, *what):
    """What console_speed says of a data folder."""
    command = [str(program), str(data), OWNER["email"], OWNER["password"], str(rounds), *what]
    return json.loads(subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True, text=True).stdout)


def many_bills(tijarad, scratch, bills):
    """A shop with so many bills of one line."""
    file, data = scratch / "many.csv", scratch / "many"
    with open(file, "w", encoding="ascii") as out:
        out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n")
        for number in range(bills):
            day, minute = number % 28 + 1, number % 1440
            out.write(f"{1000000 + number},{number % 4000},THING {number % 4000},{number % 9 + 1},2011-03-{day:02} {minute // 60:02}:{minute % 60:02}:00,"
                      f"{number % 90 + 1}.50,{10000 + number % 4000},France\n")
    data.mkdir(mode=0o700)
    with serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"]) as (url, _):
        slug = Session(url).set_up()
    timed([tijarad, "import", "--data", data, "--tenant", slug, file])
    return data


def main():
    options = arguments(__doc__, rounds=9)
    tijara, bare, probe = options.build / "bin" / "tijara", options.build / "tests" / "bare_window", options.build / "tests" / "paint_probe.so"
    speed = options.build / "tests" / "console_speed"
    needs(tijara, bare, probe, speed)
    ours, theirs, used = [], [], []
    for turn in range(options.rounds + 1):
        with folder() as scratch:
            paint, megabytes = first_paint([tijara, "--data", scratch / "shop"], probe, scratch)
        with folder() as scratch:
            bare_paint, _ = first_paint([bare], probe, scratch)
        if turn:  # the first round warms the disk's cache
            ours.append(paint)
            theirs.append(bare_paint)
            used.append(megabytes)
    row("tijara, first paint", ours, "ms")
    row("bare QMainWindow, first paint", theirs, "ms")
    row("tijara's memory then", used, "MB")
    good = verdict("ratio", median(ours) / median(theirs), 5)
    with folder() as scratch:
        used, pictures = memory_of_tour(tijara, options.build / "bin" / "tijarad", real_file(options), scratch)
        quick = speeds(speed, scratch / "shop", max(options.rounds, 12))
    with folder() as scratch:
        scrolled = speeds(speed, many_bills(options.build / "bin" / "tijarad", scratch, 500_000), 3, "scroll")
    row(f"memory over a tour of {pictures} pictures, previews of papers among them", used, "MB")
    for what in (name for name in sorted(quick) if name.startswith(("first ", "page "))):
        row(what, quick[what], "ms")
        good = verdict(f"{what}, median ms", median(quick[what]), 100) and good
    for what, limit in (("palette", 50), ("theme", 300), ("language", 300)):
        row(what, quick[what], "ms")
        good = verdict(f"{what}, median ms", median(quick[what]), limit) and good
    row("pages, longest without events", quick["pages, worst"], "ms")
    good = verdict("pages, longest without events, best ms", min(quick["pages, worst"][1:]), 50) and good
    row("memory after each visit", quick["memory"], "MB")
    good = verdict("memory after the first visit, MB", quick["memory"][0], 100) and good
    good = verdict("memory after two visits, MB", quick["memory"][1], 110) and good
    good = verdict("memory after the last visit over that after the second", quick["memory"][-1] / quick["memory"][1], 1.02) and good
    row("500,000 bills scrolled through", scrolled["scroll, rows a second"], "rows/s")
    row("longest without events", scrolled["scroll, worst"], "ms")
    good = verdict("longest without events, best ms", min(scrolled["scroll, worst"]), 50) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
