# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements share: starting and stopping what is measured, medians of interleaved rounds, and a verdict against a limit."""
import argparse
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
WHOLE = ROOT.parent / "shared" / "data" / "online_retail.csv.gz"
SAMPLE = ROOT / "resources" / "demo" / "online_retail_sample.csv.gz"
OWNER = {"email": "owner@bench.example", "password": "correct horse battery"}
SKIPPED = 77


def arguments(description, rounds):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--seconds", type=int, default=5, help="of each round of load")
    parser.add_argument("--sample", action="store_true", help="the demo's sample, though the whole file is there")
    return parser.parse_args()


def needs(*programs):
    for program in programs:
        if not (shutil.which(str(program)) or pathlib.Path(program).exists()):
            print(f"skipped: {program} is not here")
            sys.exit(SKIPPED)


def real_file(options):
    if WHOLE.exists() and not options.sample:
        return WHOLE
    print("on the demo's sample: the whole file is not beside the checkout" if not options.sample else "on the demo's sample")
    return SAMPLE


@contextlib.contextmanager
def folder(prefix="tijara-bench-"):
    """On the disk that holds the build and not in memory, so that a durable write costs what it costs."""
    path = pathlib.Path(tempfile.mkdtemp(prefix=prefix, dir=os.environ.get("BENCH_DIR", "/var/tmp")))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def timed(command, **more):
    """Seconds, peak memory in MB, and what it printed; ends the measurement when the command fails."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaints:
        begin = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=complaints, **more)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        complaints.seek(0)
        said, complained = out.read().decode(), complaints.read().decode()
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{said}{complained}")
    return seconds, usage.ru_maxrss / 1024, said, complained


@contextlib.contextmanager
def serving(command, **environment):
    """Starts a server that says "listening on URL", yields (URL, process), ends it with SIGTERM."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    try:
        for line in process.stdout:
            found = re.search(r"listening on (http://\S+)", line)
            if found:
                yield found[1], process
                break
        else:
            sys.exit(f"{command[0]} did not start")
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            print(f"{command[0]} did not end within 20 s")


def memory(pid, field="VmRSS"):
    """Megabytes; VmHWM is the peak."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{field}:\s+(\d+) kB", status)[1]) / 1024


class Session:
    """One connection that stays open, signed in as the owner of a shop."""

    def __init__(self, url):
        self.host = urllib.parse.urlsplit(url).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=60)
        self.token = None

    def ask(self, method, path, body=None, key=None):
        """(status, body, seconds, headers)"""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        if key:
            headers["Idempotency-Key"] = key
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body)
        for attempt in (1, 2):  # the server lets go of a connection that was idle
            try:
                begin = time.perf_counter()
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                content = answer.read()
                return answer.status, content, time.perf_counter() - begin, answer.headers
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self.connection.close()
                if attempt == 2:
                    raise

    def need(self, method, path, body=None, key=None):
        status, content, _, _ = self.ask(method, path, body, key)
        if status >= 300:
            sys.exit(f"{method} {path}: {status} {content.decode()[:500]}")
        return json.loads(content) if content else None

    def set_up(self, name="Bench shop"):
        shop = {"name": name, "countryPack": "none", "currency": "GBP", "zone": "Europe/London"}
        made = self.need("POST", "/api/v1/setup", {"shop": shop, "ownerName": "Owner", **OWNER})
        self.token = made["accessToken"]
        return made["tenant"]["slug"]

    def sign_in(self):
        self.token = self.need("POST", "/api/v1/sign-in", OWNER)["accessToken"]


def wrk(url, connections, seconds, *more):
    """Requests a second; ends the measurement when an answer was not a good one."""
    done = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *map(str, more), url], capture_output=True, text=True, check=True).stdout
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)|Socket errors: .*", done)
    if wrong:
        sys.exit(f"wrk {url}: {wrong[0]}\n{done}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done)[1])


def median(values):
    return statistics.median(values)


def row(name, values, unit, digits=0):
    spread = f"{min(values):,.{digits}f} … {max(values):,.{digits}f}"
    print(f"{name:<34} {median(values):>12,.{digits}f} {unit:<6} ({spread})")


def verdict(name, value, limit, at_most=True):
    good = value <= limit if at_most else value >= limit
    print(f"{name}: {value:.2f}, {'at most' if at_most else 'at least'} {limit} {'holds' if good else 'DOES NOT HOLD'}")
    return good
