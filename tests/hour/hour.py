#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scripted hour of use: the real console in a real window, by keyboard alone, from an empty computer on.

A shop is made, a year of bills is brought in; products and customers are searched, filtered, changed and changed back; a list is exported,
a page printed to a file; language and theme are changed; the program is killed while someone types, and killed right after a save. In the
end nothing that was saved or typed is lost, the books are proved by `tijarad verify`, and nobody wrote a line on stderr.

Usage: hour.py SOURCE_FOLDER BIN_FOLDER [--hour] [--seed N] [--keep FOLDER]
The rounds between the first run and the kills are one, or with --hour as many as go into an hour; --seed repeats what a run chose.
BIN_FOLDER may be that of a build with sanitizers: what they report fails the run. Exits 77 (skipped) without Xvfb, openbox or xdotool; 1 where CI is set.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from screen import GivenUp, Screen

HOUR_S = 3600
EMAIL, PASSWORD = "amina@shop.example", "a-long-password-2026"
# Lines on stderr that are no complaint of ours: (what stands in the line, why).
ACCEPTED = (('"sql":"COMMIT"', "a disk that others keep busy"),)


class Console:
    """The program, and what it keeps on disk: that is how this script knows what a key has done."""

    def __init__(self, screen, binaries, home):
        self.screen = screen
        self.binaries = binaries
        self.home = home
        self.shop = home / "shop"
        self.errors = home / "stderr"
        self.program = None

    def start(self):
        begun = time.time() * 1000
        with open(self.errors, "a") as errors:
            self.program = subprocess.Popen([self.binaries / "tijara", "--data", self.shop], stderr=errors, env=self.screen.environment, cwd=self.home)
        opened = lambda: any(json.loads(value)["usedAtMs"] >= begun for value in self.kept(0).values())
        self.screen.wait(opened, "the shop's opening", 60)
        self.screen.wait_title("Tijara", 30)

    def kill(self):
        """As when the power goes: nothing is told to it."""
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    def close(self):
        self.screen.close_window()
        self.screen.wait(lambda: self.program.poll() is not None, "the end of the program", 30)
        if self.program.returncode != 0:
            raise GivenUp(f"a good end: the program exits {self.program.returncode}")

    # What it keeps.
    def _rows(self, file, question, *values):
        """Nothing while the file is being made; one that is just opened or closed by the program is asked again."""
        def answer():
            if not file.exists():
                return [[]]
            database = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10)
            try:
                return [database.execute(question, values).fetchall()]
            except sqlite3.OperationalError as fault:
                return [[]] if "no such table" in str(fault) else None
            finally:
                database.close()
        return self.screen.wait(answer, f"an answer of {file.name}")[0]

    def kept(self, kind, beginning=""):
        """Of this computer: kind 0 connections, 1 drafts, 2 settings."""
        rows = self._rows(self.home / "data/tijara/console.db", "SELECT key, value FROM kept WHERE kind = ?", kind)
        return {key: value for key, value in rows if beginning in key}

    def setting(self, name):
        return self.kept(2).get(name, "")

    def place(self):
        """The link to what is in front."""
        for value in self.kept(2, "tabs/").values():
            memory = json.loads(value)
            return memory["tabs"][memory["current"]] if memory["tabs"] else ""
        return ""

    def in_books(self, question, *values):
        """Asked of the shop's own file."""
        files = sorted((self.shop / "tenants").glob("*.db"))
        return self._rows(files[0], question, *values) if files else []

    def number(self, question, *values):
        rows = self.in_books(question, *values)
        return rows[0][0] if rows else None


class Person:
    """Someone with a keyboard, who does one thing after the other and looks whether it was done."""

    def __init__(self, console, source, chance):
        self.console = console
        self.screen = console.screen
        self.source = source
        self.chance = chance
        self.names = {}  # code of a product: the name that must be in the books
        self.files = 0

    def say(self, text):
        print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    def find(self, words):
        """Ctrl+K, the words, Enter."""
        self.screen.keys("ctrl+k")
        self.screen.write(words)
        self.screen.still()
        self.screen.keys("Return")
        self.screen.still()

    def go(self, page):
        self.find(page)
        self.screen.wait_title(page)

    def wait(self, condition, what, seconds=30):
        return self.screen.wait(condition, what, seconds)

    def file_named(self, name):
        self.files += 1
        return self.console.home / f"{self.files}-{name}"

    # The first minutes.
    def first_run(self):
        self.say("first run")
        self.screen.write("Amina's shop")
        self.wait(lambda: any("Amina's shop" in draft for draft in self.console.kept(1).values()), "the shop's name among the drafts")
        self.screen.keys("Tab")
        self.screen.write("GBP")
        self.screen.still()  # the list of what begins so has come
        self.screen.keys("Tab")
        self.screen.still()
        self.screen.keys("Tab")
        self.screen.write("Amina")
        self.screen.keys("Tab")
        self.screen.write(EMAIL)
        self.screen.keys("Tab")
        self.screen.write(PASSWORD)
        self.screen.keys("Return")
        self.screen.wait_title("Dashboard – Tijara", 60)

    def import_sample(self):
        self.say("import")
        self.find("Choose a file of sales")
        self.screen.wait_title("Choose the file with your sales")
        self.screen.write(str(self.source / "resources/demo/online_retail_sample.csv.gz"))
        self.screen.keys("Return")
        self.screen.wait_title("Import – Tijara")
        self.screen.keys("ctrl+Return")
        ended = "SELECT count(*) FROM jobs WHERE kind LIKE '%import%' AND state = 'done'"
        self.wait(lambda: self.console.number(ended) == 1, "the trial of the import", 120)
        self.screen.still()
        self.screen.keys("ctrl+Return")
        self.wait(lambda: self.console.number(ended) == 2, "the import", 180)
        self.screen.still()
        if self.console.number("SELECT count(*) FROM products") < 3000:
            raise GivenUp("the products of the sample")

    def sign_in(self):
        self.say("sign-in")
        self.screen.write(PASSWORD)
        self.screen.keys("Return")
        self.screen.wait_title(" – Tijara", 60)

    # What is done every day.
    def some_code(self):
        """Of a product that its name alone finds."""
        codes = self.console.in_books("SELECT code FROM products p WHERE kind = 'goods' AND length(name) > 12 AND (SELECT count(*) FROM products o "
                                      "WHERE substr(o.name_search, 1, length(p.name_search)) = p.name_search) = 1 ORDER BY code")
        return self.chance.choice(codes)[0]

    def name_of(self, code):
        return self.console.number("SELECT name FROM products WHERE code = ?", code)

    def open_product(self, code):
        self.go("Products")
        self.find(self.name_of(code))
        row = self.console.number("SELECT lower(hex(id)) FROM products WHERE code = ?", code)
        self.wait(lambda: row in self.console.place().replace("-", ""), f"the product {code} in front, not {self.console.place()}")
        self.screen.still()

    def change_product(self):
        code = self.some_code()
        self.say(f"search and change product {code}")
        self.open_product(code)
        before = self.name_of(code)
        self.screen.keys("ctrl+e")
        self.screen.wait_title("Change")
        self.save_name(code, f"{before} {self.chance.choice(['blue', 'large', 'for two', 'أزرق'])}")
        return code, before

    def save_name(self, code, name):
        """In the open form, whose first field is the name."""
        self.screen.keys("ctrl+a")
        self.screen.write(name)
        self.screen.keys("ctrl+Return")
        self.wait(lambda: self.name_of(code) == name, f'the name "{name}" in the books')
        self.screen.still()
        self.names[code] = name

    def leave_product(self):
        """Back to where it was looked for from, without it alone in the list."""
        for _ in range(4):
            before = self.wait(self.console.place, "a place in front")
            if "id=" not in before:
                break
            self.screen.keys("alt+Left")
            self.wait(lambda: self.console.place() != before, "the place before the product")
        self.screen.still()

    def show_all(self):
        """After a start there is no way back, and the product that was open is alone in its list."""
        if "id=" in self.console.place():
            self.find("Clear filters")
        self.wait(lambda: "id=" not in self.wait(self.console.place, "a place in front"), "the whole list")

    def change_product_back(self):
        code, before = self.change_product()
        self.say("undo")
        self.screen.keys("ctrl+z")
        self.wait(lambda: self.name_of(code) == before, f'the name "{before}" in the books again')
        self.names[code] = before
        self.screen.still()
        self.leave_product()

    def change_customer(self):
        self.say("change a customer")
        changes = lambda: self.console.number("SELECT count(*) FROM journal_entries WHERE kind = 'customers.changed'")
        before = changes()
        self.go("Customers")
        self.screen.keys("Home", "Down", "Down", "Return")
        self.screen.still()
        self.screen.keys("ctrl+e")
        self.screen.wait_title("Change")
        self.screen.keys("ctrl+a")
        self.screen.write(f"Customer {self.chance.randrange(10_000)}")
        self.screen.keys("ctrl+Return")
        self.wait(lambda: changes() == before + 1, "the customer's change in the journal")
        self.screen.still()
        self.screen.keys("Escape")
        self.screen.still()

    def filter(self):
        word = self.chance.choice(["RED", "BLUE", "SET OF", "CAKE"])
        self.say(f"filter products by {word}")
        self.go("Products")
        self.screen.keys("slash", "space")
        self.screen.still()
        self.screen.write(word)
        self.screen.keys("Return")
        self.wait(lambda: "search=" in self.console.place(), "a filter in the place")
        self.screen.still()
        self.screen.keys("alt+Left")
        self.wait(lambda: "search=" not in self.wait(self.console.place, "a place in front"), "the place without the filter")
        self.screen.still()

    def export(self):
        self.say("export a list")
        done = "SELECT count(*) FROM jobs WHERE kind LIKE '%export%' AND state = 'done'"
        before = self.console.number(done)
        self.go("Products")
        self.find("Export")
        self.screen.wait_title("Export")
        self.screen.keys("Down", "ctrl+Return")  # CSV is the second kind
        self.wait(lambda: self.console.number(done) == before + 1, "the export's end", 60)
        self.go("Jobs")
        self.screen.keys("Home", "Return")
        self.screen.still()
        self.find("Save as")
        path = self.file_named("products.csv")
        self.save_in_dialog("Save the exported list", path)
        rows = path.read_text(encoding="utf-8-sig").count("\n") - 1
        wanted = self.console.number("SELECT count(*) FROM products")
        if rows != wanted:
            raise GivenUp(f"an export of {wanted} rows (it has {rows})")
        self.screen.keys("Escape")
        self.screen.still()

    def save_in_dialog(self, title, path):
        self.screen.wait_title(title)
        self.screen.keys("ctrl+a")
        self.screen.write(str(path))
        self.screen.keys("Return")
        self.wait(lambda: path.exists() and path.stat().st_size > 0, f"the file {path.name}")
        self.screen.still()

    def print_page(self):
        page = self.chance.choice(["Dashboard", "Sales", "Products"])
        self.say(f"print {page} to a file")
        self.go(page)
        self.screen.keys("ctrl+shift+p")
        self.screen.wait_title("Print")
        self.screen.keys("shift+Tab", "shift+Tab", "space")  # of the three buttons at the end the one in the middle
        path = self.file_named("page.pdf")
        self.save_in_dialog("Save as PDF", path)
        text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True)
        if page not in text.stdout:
            raise GivenUp(f'the word "{page}" on the printed page')
        self.screen.keys("Escape")
        self.screen.wait_title(page)

    def choose_in_settings(self, row, key, setting, value):
        """`row`: themes 0, sizes 1, rows of lists 2, languages 3; `key` goes one further there."""
        self.find("Settings")
        for _ in range(row):
            self.screen.keys("Tab")
        self.screen.keys(key)
        self.wait(lambda: self.console.setting(setting) == value, f"the {setting} {value} (it is {self.console.setting(setting)})")
        self.screen.still()

    def look(self):
        self.say("theme and languages")
        if self.console.setting("theme") in ("", "system"):
            self.choose_in_settings(0, "Right", "theme", "light")
        dark = self.console.setting("theme") == "light"
        self.choose_in_settings(0, "Right" if dark else "Left", "theme", "dark" if dark else "light")
        self.choose_in_settings(3, "Right", "language", "fr")
        self.choose_in_settings(3, "Right", "language", "ar")
        if not any("\u0600" <= letter <= "\u06ff" for letter in self.screen.title()):
            raise GivenUp(f"an Arabic title (it is {self.screen.title()})")
        self.change_in_arabic()
        self.choose_in_settings(3, "Right", "language", "fr")  # the one before: in Arabic it stands at the right
        self.choose_in_settings(3, "Left", "language", "en")

    def change_in_arabic(self):
        code = self.some_code()
        self.say(f"change product {code} in Arabic")
        self.find("Products")
        self.find(self.name_of(code))
        page = self.screen.title()
        self.screen.keys("ctrl+e")
        self.wait(lambda: self.screen.title() not in ("", page), "the form in front")
        self.screen.still()
        self.save_name(code, f"{self.name_of(code)} أحمر")
        self.leave_product()

    # The worst minutes.
    def kill_after_save(self):
        code, _ = self.change_product()
        self.say("kill after the save")
        self.console.kill()
        self.console.start()
        self.sign_in()
        if self.name_of(code) != self.names[code]:
            raise GivenUp(f"what was saved of {code}")
        self.show_all()

    def kill_while_typing(self):
        code, name = f"T{self.chance.randrange(10**6):06}", "Teapot for six"
        self.say(f"kill while the product {code} is typed")
        self.go("Products")
        self.screen.keys("ctrl+n")
        self.screen.wait_title("New product")
        self.screen.write(code)
        self.screen.keys("Tab")
        self.screen.write(name)
        self.wait(lambda: any(name in draft for draft in self.console.kept(1).values()), "what was typed among the drafts")
        self.console.kill()
        self.console.start()
        self.sign_in()
        self.go("Products")
        self.screen.keys("ctrl+n")
        self.screen.wait_title("New product")
        self.screen.keys("ctrl+Return")
        self.wait(lambda: self.name_of(code) == name, f"the product {code} as it was typed before the kill")
        self.names[code] = name
        self.screen.still()


def verify(console, person):
    """The program has ended: what is in the books?"""
    for code, name in person.names.items():
        if person.name_of(code) != name:
            raise GivenUp(f'the name "{name}" of {code} in the books (it is "{person.name_of(code)}")')
    done = subprocess.run([console.binaries / "tijarad", "verify", "--data", console.shop], capture_output=True, text=True, env=console.screen.environment)
    print(done.stdout, end="")
    if done.returncode != 0:
        raise GivenUp(f"good books: {done.stderr}")
    complaints = [line for line in console.errors.read_text().splitlines() if line.strip() and not any(part in line for part, _ in ACCEPTED)]
    if complaints:
        raise GivenUp("silence on stderr:\n" + "\n".join(complaints[:60]))


def spend_hour(console, person, whole):
    begun = time.monotonic()
    console.start()
    person.first_run()
    person.import_sample()
    while True:
        doings = [person.change_product_back, person.change_customer, person.filter, person.export, person.print_page, person.look]
        person.chance.shuffle(doings)
        for doing in doings:
            doing()
        person.kill_after_save()
        person.kill_while_typing()
        if not whole or time.monotonic() - begun > HOUR_S:
            break
    console.close()


def environment_of(home):
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")}
    (home / "run").mkdir(mode=0o700)
    for name, folder in (("HOME", ""), ("XDG_RUNTIME_DIR", "run"), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")):
        environment[name] = str(home / folder)
    return {**environment, "LC_ALL": "C.UTF-8"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("--hour", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", type=pathlib.Path, help="where the picture of a failure is put")
    wishes = parser.parse_args()
    missing = [name for name in ("Xvfb", "setxkbmap", "openbox", "xdotool", "pdftotext") if not shutil.which(name)]
    if missing:
        print(f"{', '.join(missing)} is not there")
        return 1 if os.environ.get("CI") else 77
    seed = wishes.seed if wishes.seed is not None else random.SystemRandom().randrange(10**6) if wishes.hour else 1
    print(f"seed {seed}", flush=True)
    sanitized = b"__asan_init" in (wishes.binaries / "tijara").read_bytes()
    with tempfile.TemporaryDirectory(prefix="tijara-hour-") as folder:
        home = pathlib.Path(folder)
        screen = Screen(home, environment_of(home), patience=5 if sanitized else 2)
        console = Console(screen, wishes.binaries.resolve(), home)
        person = Person(console, wishes.source.resolve(), random.Random(seed))
        try:
            spend_hour(console, person, wishes.hour)
            verify(console, person)
        except GivenUp as why:
            picture = (wishes.keep or pathlib.Path(tempfile.gettempdir())) / f"tijara-hour-{os.getpid()}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            screen.picture(picture)
            print(f"FAILED, waited for: {why}\nseed {seed}, picture {picture}")
            print(console.errors.read_text() if console.errors.exists() else "")
            return 1
        finally:
            if console.program and console.program.poll() is None:
                console.kill()
            screen.close()
    print("nothing was lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
