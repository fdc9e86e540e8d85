# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that tests and measurements start for themselves, on ports of their own: PostgreSQL, Redis, nginx, tijarad."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

PLACES = "/usr/sbin:/usr/bin:/sbin:/bin"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def postgres_programs():
    """The folder of the newest PostgreSQL's programs; None without one."""
    return next(iter(sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


@contextlib.contextmanager
def postgres(*switches, parent=None):
    """A PostgreSQL that flushes every commit; the URL of its database "tijara"."""
    binaries, port = postgres_programs(), free_port()
    with tempfile.TemporaryDirectory(prefix="tijara-pg-", dir=parent, ignore_cleanup_errors=True) as data:
        user = ["setpriv", "--pdeathsig=KILL"]
        if os.geteuid() == 0:  # it refuses to run as root
            user += ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
            shutil.chown(data, "postgres", "postgres")
        subprocess.run([*user, binaries / "initdb", "-D", f"{data}/pg", "-U", "tijara", "-A", "trust"], check=True, stdout=subprocess.DEVNULL, cwd="/")
        server = subprocess.Popen([*user, binaries / "postgres", "-D", f"{data}/pg", "-p", str(port), "-h", "127.0.0.1", "-k", data, *switches],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        try:
            for _ in range(200):
                if subprocess.run([binaries / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "tijara", "tijara"], stderr=subprocess.DEVNULL).returncode == 0:
                    break
                time.sleep(0.1)
            else:
                sys.exit("PostgreSQL did not start")
            yield f"postgresql://tijara@127.0.0.1:{port}/tijara"
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)


@contextlib.contextmanager
def redis():
    """A Redis that keeps nothing; its URL."""
    port = free_port()
    server = subprocess.Popen(["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", ""], stdout=subprocess.PIPE, text=True, cwd="/tmp")
    try:
        for line in server.stdout:
            if "Ready to accept" in line:
                break
        else:
            sys.exit("Redis did not start")
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def local_secret(folder):
    """What lets the programs of this computer in, as the platform itself, to the server of that data folder."""
    return (folder / "server.lock").read_text().split()[1]


class Node:
    """A tijarad that can be ended, killed and started again on its port."""

    def __init__(self, program, folder, port, **environment):
        self.folder, self.port = pathlib.Path(folder), port
        self.command = [str(program), "serve", "--data", str(folder), "--listen", f"127.0.0.1:{port}"]
        self.environment = {"LOG_LEVEL": "error", **environment}
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self.environment)
        if "listening on" not in self.process.stdout.readline():
            sys.exit("tijarad did not start")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def local_secret(self):
        return local_secret(self.folder)


def nginx_program():
    return shutil.which("nginx", path=PLACES)


@contextlib.contextmanager
def nginx(source, ports, folder):
    """nginx as installer/nginx has it, in front of the nodes on `ports`, without TLS; its port."""
    front = free_port()
    site = (pathlib.Path(source) / "installer" / "nginx" / "tijara.conf").read_text()
    for written, real in zip(("127.0.0.1:8080", "127.0.0.1:8081"), ports):
        site = site.replace(written, f"127.0.0.1:{real}")
    site = re.sub(r"^ *ssl_.*\n", "", site.replace("listen 443 ssl;", f"listen 127.0.0.1:{front};"), flags=re.M)
    config = pathlib.Path(folder) / "nginx.conf"
    config.write_text(f"""daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{ access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
{site}
}}""")
    proxy = subprocess.Popen([nginx_program(), "-c", config, "-p", folder], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", front)):
                break
            time.sleep(0.1)
        yield front
    finally:
        proxy.send_signal(signal.SIGTERM)
        proxy.wait(20)
