# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own with a window manager, and a keyboard on it: what a person at a real window has, without a mouse.

Nothing here sleeps for luck: everything waits for a condition that is said, and gives up with a sentence.
"""
import hashlib
import os
import struct
import subprocess
import time
import zlib

POLL_S = 0.03
STILL_S = 0.25  # a caret blinks slower, a loading bar moves faster


class GivenUp(Exception):
    """A condition did not come."""


def wait_for(condition, what, seconds):
    """Gives back what `condition` gives as soon as it is true."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise GivenUp(f"{what} did not come in {seconds} s")
        time.sleep(POLL_S)


class Screen:
    """Xvfb and openbox. `patience` multiplies every wait: a program under a sanitizer is slow."""

    def __init__(self, folder, environment, patience=1):
        self.folder = folder
        self.patience = patience
        read, write = os.pipe()
        # The picture is a file in X's own dump format, so that no other program is needed to look at it.
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-fbdir", str(folder), "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL, env=environment)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise GivenUp("a screen (Xvfb did not start)")
        self.environment = {**environment, "DISPLAY": f":{number}"}
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
        self.wait(lambda: self._ask("get_desktop") is not None, "the window manager", 20)
        # A keyboard for both: letters that no key has would be put on one while they are typed, which X and programs lose at times.
        subprocess.run(["setxkbmap", "-layout", "us,ara"], check=True, env=self.environment)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def wait(self, condition, what, seconds=20):
        return wait_for(condition, what, seconds * self.patience)

    def _ask(self, *words):
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, env=self.environment)
        return done.stdout.strip() if done.returncode == 0 else None

    def title(self):
        """Of the window that has the keyboard."""
        return self._ask("getactivewindow", "getwindowname") or ""

    def wait_title(self, part, seconds=20):
        """Waits for the window whose title has `part` to have the keyboard, and to be drawn."""
        self.wait(lambda: part in self.title(), f'a window "{part}" (in front is "{self.title()}")', seconds)
        self.still()

    def keys(self, *names):
        """Presses them one after the other: "ctrl+k", "Return"."""
        self._press("key", "--clearmodifiers", *names)

    def write(self, text):
        self._press("type", "--clearmodifiers", "--delay", "8", text)

    def _press(self, *words):
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, env=self.environment)
        if done.returncode != 0:
            raise GivenUp(f"keys ({done.stderr.strip()})")

    def close_window(self):
        """As by the cross in its frame."""
        self._ask("key", "alt+F4")

    def _dump(self):
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            return file.read()

    def still(self, seconds=30):
        """Waits until the picture stands still: all that was pressed before has been answered."""
        end = time.monotonic() + seconds * self.patience
        seen, since = None, time.monotonic()
        while time.monotonic() - since < STILL_S:
            now = hashlib.blake2b(self._dump()).digest()
            if now != seen:
                seen, since = now, time.monotonic()
            if time.monotonic() > end:
                raise GivenUp("a picture that stands still")
            time.sleep(POLL_S)

    def picture(self, path):
        """The screen as PNG."""
        data = self._dump()
        fields = struct.unpack(">25I", data[:100])
        width, height, line, colours = fields[4], fields[5], fields[12], fields[19]
        start = fields[0] + 12 * colours
        rows = bytearray()
        for y in range(height):
            row = data[start + y * line:start + y * line + 4 * width]  # blue, green, red, nothing
            out = bytearray(3 * width + 1)
            out[1::3], out[2::3], out[3::3] = row[2::4], row[1::4], row[0::4]
            rows += out

        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) +
                       chunk(b"IEND", b""))
