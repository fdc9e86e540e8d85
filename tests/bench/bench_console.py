#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console on a fresh profile, offscreen: its first paint against that of a bare QMainWindow, at most 6 times as long; and its memory
while the tour opens every page and dialog on the full data, its own server included, at most 100 MB. Then how quick it is under the hand
on that data, painting included: the palette in 50 ms, a page's first rows in 100, another theme or language in 300."""
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


def speeds(program, tijarad, data, rounds):
    """Milliseconds of each thing a hand waits for."""
    with serving([tijarad, "serve", "--data", data, "--listen", "127.0.0.1:0"]) as (url, _):
        command = [str(program), url, OWNER["email"], OWNER["password"], str(rounds)]
        return json.loads(subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True, text=True).stdout)


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
    good = verdict("ratio", median(ours) / median(theirs), 6)
    with folder() as scratch:
        used, pictures = memory_of_tour(tijara, options.build / "bin" / "tijarad", real_file(options), scratch)
        quick = speeds(speed, options.build / "bin" / "tijarad", scratch / "shop", options.rounds)
    row(f"a tour of {pictures} pictures", used, "MB")
    good = verdict("memory at most, MB", max(used), 100) and good
    for what, limit in (("palette", 50), ("page", 100), ("page, first time", 100), ("theme", 300), ("language", 300)):
        row(what, quick[what], "ms")
        good = verdict(f"{what}, median ms", median(quick[what]), limit) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
