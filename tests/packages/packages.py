#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes both Debian packages out of what was built, installs them into a root of their own, and runs what is there.

The root knows the packages this machine has, so dpkg itself refuses a dependency that does not exist.
Usage: packages.py SOURCE_FOLDER BUILD_FOLDER CPACK; exits 77 (skipped) on a system without dpkg, 1 where CI is set.
"""
import gzip
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request

FILES = {
    "tijara": ["/usr/bin/tijara", "/usr/share/applications/org.tijara.Console.desktop", "/usr/share/doc/tijara/copyright",
               "/usr/share/icons/hicolor/scalable/apps/org.tijara.Console.svg", "/usr/share/man/man1/tijara.1.gz",
               "/usr/share/metainfo/org.tijara.Console.metainfo.xml"],
    "tijarad": ["/etc/tijarad/tijarad.conf", "/usr/bin/tijarad", "/usr/lib/systemd/system/tijarad.service",
                "/usr/lib/sysusers.d/tijarad.conf", "/usr/share/doc/tijarad/copyright", "/usr/share/man/man8/tijarad.8.gz"],
}
# What no tool can find in the programs, and what it must have found.
NEEDS = {
    "tijara": ["libqt6sql6-sqlite", "libqt6svg6", "fonts-noto-core", "tzdata", "libqt6widgets6", "libpoconet80", "libsqlite3-0"],
    "tijarad": ["fonts-noto-core", "tzdata", "systemd", "libpoconet80", "libsqlite3-0", "libsodium23"],
}
SERVED_S = 30
wrong = []


def expect(holds, complaint):
    if not holds:
        wrong.append(complaint)


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    expect(done.returncode == 0, f"{' '.join(str(word) for word in command[:4])} … exits {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def look_at(name, package, source):
    depends = run("dpkg-deb", "--field", package, "Depends")
    for needed in NEEDS[name]:
        expect(re.search(rf"(?:^|[ ,]){re.escape(needed)}(?:$|[ ,])", depends), f"{name} does not depend on {needed}: {depends}")
    expect(not re.search(r"qt6.*-dev|libqt6test", depends), f"{name} depends on what only its build needs: {depends}")
    if name == "tijarad":
        expect("libqt6" not in depends, f"the server depends on Qt: {depends}")
    listed = {}
    for line in run("dpkg-deb", "--contents", package).splitlines():
        mode, owner, _, _, _, path = line.split(maxsplit=5)
        expect(owner == "root/root", f"{name}: {path} belongs to {owner}")
        expect("w" not in mode[5:6] + mode[8:9], f"{name}: {path} may be written by others: {mode}")
        if mode[0] != "d":
            listed[path.removeprefix(".")] = mode
    expect(sorted(listed) == sorted(FILES[name]), f"{name} holds {sorted(set(listed) ^ set(FILES[name]))} too many or too few")
    expect(listed.get("/etc/tijarad/tijarad.conf", "-rw-r-----") == "-rw-r-----", "the settings can be read by everybody")
    expect(package.stat().st_size < 20_000_000, f"{package.name} has {package.stat().st_size:,} bytes: were the symbols not taken off?")
    described = run("dpkg-deb", "--field", package, "Description")
    expect(len(described.splitlines()) > 2 and all(len(line) <= 80 for line in described.splitlines()), f"{name} is described badly: {described}")


def install(packages, root):
    for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers", "etc"):
        (root / folder).mkdir(parents=True)
    shutil.copy("/var/lib/dpkg/status", root / "var/lib/dpkg/status")
    # Owners can be given by root alone: who is not root here is root in a namespace of users.
    as_root = [] if os.geteuid() == 0 else ["unshare", "--map-root-user"]
    run(*as_root, "dpkg", f"--root={root}", "--force-script-chrootless", "--force-not-root", "--install", *packages,
        env={**os.environ, "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"})
    for name in FILES:
        expect(run("dpkg", f"--root={root}", "--status", name).find("Status: install ok installed") >= 0, f"{name} is not installed")
    passwd = (root / "etc/passwd").read_text() if (root / "etc/passwd").exists() else ""
    expect(re.search(r"^tijarad:.*:/var/lib/tijarad:/usr/sbin/nologin$", passwd, re.M), f"there is no user tijarad: {passwd}")
    expect((root / "var/lib/tijarad").is_dir() and (root / "var/lib/tijarad").stat().st_mode & 0o777 == 0o700, "the books' folder is open to others")
    expect((root / "etc/systemd/system/multi-user.target.wants/tijarad.service").is_symlink(), "the service does not start with the machine")


def validate(root):
    run("desktop-file-validate", root / "usr/share/applications/org.tijara.Console.desktop")
    run("appstreamcli", "validate", "--no-net", root / "usr/share/metainfo/org.tijara.Console.metainfo.xml")
    if shutil.which("systemd-analyze"):
        unit = root / "usr/lib/systemd/system/tijarad.service"
        looked = root / "looked" / unit.name
        looked.parent.mkdir()
        looked.write_text(unit.read_text().replace("=/usr/bin/", f"={root}/usr/bin/"))
        said = subprocess.run(["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", looked], capture_output=True, text=True)
        expect(said.returncode == 0 and "tijarad" not in said.stderr, f"systemd does not take the unit: {said.stderr}")


def serve(root, scratch, environment):
    program = root / "usr/bin/tijarad"
    settings = scratch / "tijarad.conf"
    text = (root / "etc/tijarad/tijarad.conf").read_text()
    settings.write_text(text.replace("API_PORT=8080", "API_PORT=0").replace("////var/lib/tijarad", f"///{scratch}/books"))
    run(program, "init", "--config", settings, "--admin-email", "first@shops.example", "--admin-password-stdin",
        input="a long enough password\n", env=environment)
    expect((scratch / "books/platform.db").exists(), "the file the unit waits for is not made by init")
    with subprocess.Popen([program, "serve", "--config", settings], stdout=subprocess.PIPE, text=True, env=environment, cwd=scratch) as server:
        address = server.stdout.readline().removeprefix("listening on ").strip()
        try:
            with urllib.request.urlopen(address + "/health", timeout=SERVED_S) as answer:
                expect(json.load(answer)["status"] == "ok", "the installed server is not well")
        except (OSError, ValueError) as fault:
            wrong.append(f"the installed server does not answer at {address!r}: {fault}")
        server.send_signal(signal.SIGTERM)
        expect(server.wait(SERVED_S) == 0, f"SIGTERM ends the installed server with {server.returncode}")


def tour(root, scratch, environment):
    pictures = scratch / "tour"
    run(root / "usr/bin/tijara", "--tour", pictures, "--language", "hi", env={**environment, "QT_QPA_PLATFORM": "offscreen"}, cwd=scratch, timeout=300)
    made = sorted(path.name for path in pictures.glob("*.png"))
    expect(any("dashboard" in name for name in made), f"the installed console shows no dashboard, only {made}")


def main():
    source, build, cpack = (pathlib.Path(word) for word in sys.argv[1:4])
    missing = [tool for tool in ("dpkg-deb", "dpkg-shlibdeps", "appstreamcli", "desktop-file-validate") if not shutil.which(tool)]
    if missing:
        print(f"skipped: no {', '.join(missing)} here (Debian: dpkg-dev, appstream, desktop-file-utils)")
        return 1 if os.environ.get("CI") else 77
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        root = scratch / "root"
        made = scratch / "packages"
        run(cpack, "-G", "DEB", "-B", made, cwd=build)
        packages = sorted(made.glob("*.deb"))
        expect([path.name.split("_")[0] for path in packages] == ["tijara", "tijarad"], f"cpack made {packages}")
        if not wrong:
            for path in packages:
                look_at(path.name.split("_")[0], path, source)
            install(packages, root)
        if not wrong:
            environment = {"PATH": os.environ["PATH"], "HOME": str(scratch), "XDG_RUNTIME_DIR": str(scratch), "LC_ALL": "C.UTF-8"}
            validate(root)
            for name in ("tijara", "tijarad"):
                text = gzip.decompress((root / FILES[name][-2 if name == "tijara" else -1].lstrip("/")).read_bytes()).decode()
                expect("@" not in text.replace("@example", ""), f"the manual of {name} has a hole")
                expect(str(source).encode() not in (root / "usr/bin" / name).read_bytes(), f"{name} names the folder it was built in")
            serve(root, scratch, environment)
            tour(root, scratch, environment)
    print("\n".join(wrong) or "good: both packages made, installed and run")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
