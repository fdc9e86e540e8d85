#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's words are whole in every language: each sentence of the sources has its translation, in the script of its language, with
every plural form, with the placeholders and the tags of the source, and lupdate would add and remove nothing.

Usage: text.py [--update] [SOURCE_FOLDER [LANGUAGE…]]; --update lets lupdate write the catalogues instead. Exit 77 when lupdate is not here.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SWITCHES = ["-silent", "-recursive", "-no-obsolete", "-locations", "none", "-source-language", "en"]
FORMS = {"en": 2, "fr": 2, "ar": 6, "hi": 2}
ARABIC, DEVANAGARI = "\u0600-\u06FF\u0750-\u077F", "\u0900-\u0963\u0966-\u097F"
LATIN = "A-Za-z\u00C0-\u024F"
SCRIPT = {"fr": LATIN, "ar": ARABIC, "hi": DEVANAGARI}
OTHERS = {"en": ARABIC + DEVANAGARI, "fr": ARABIC + DEVANAGARI, "ar": DEVANAGARI, "hi": ARABIC}
# Words that are the same in the language, and names that have no other form: keyboards print these keys so.
SAME = {
    "fr": {"Action", "Actions", "Alt", "Code", "Ctrl", "Date", "Document", "Documents", "Documents: %1", "E-mail", "Fax", "Format", "Importance", "Module", "Modules",
           "Modules…", "Page", "Pages", "Pause", "Permission", "Portrait", "Tab", "Tijara", "Total", "Total, %1", "Version", "commerce", "%1 – Tijara", "%1, gzip",
           "%1 ms", "%1 s"},
    "ar": {"%1 ms", "%1 s", "Alt", "Ctrl", "Enter", "Esc", "PgDown", "PgUp", "Shift", "Tab", "refused-lines.csv"},
    "hi": {"%1, gzip", "Alt", "Ctrl", "Enter", "Esc", "PgDown", "PgUp", "Shift", "Tab", "refused-lines.csv"},
}
PLACEHOLDER = re.compile(r"%L?[0-9]{1,2}|%n|\{[a-zA-Z]+\}")
TAG = re.compile(r"</?[a-z]+[^>]*>")


def lupdate(program, root, catalogues):
    """Lets lupdate bring these catalogues up to date: English with its plurals alone, the others with everything."""
    for pluralonly in (True, False):
        chosen = [path for path in catalogues if (path.stem == "console_en") == pluralonly]
        if chosen:
            subprocess.run([program, "-I", root, *SWITCHES, *(["-pluralonly"] if pluralonly else []), root / "ui", root / "app", "-ts", *chosen],
                           check=True, capture_output=True)


def messages(path):
    """(context, source, comment, numerus, type, forms) of each message."""
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", numerus, translation.get("type"), forms)


def letters(text):
    return re.search(r"[^\W\d_]", TAG.sub("", PLACEHOLDER.sub("", text)))


def faults_of_form(language, source, form, numerus):
    said = collections.Counter(PLACEHOLDER.findall(source))
    found = collections.Counter(PLACEHOLDER.findall(form))
    if numerus:  # "one line": the number may stand in a word
        said.pop("%n", None)
        if found.pop("%n", 0) > 1:
            yield "has %n twice"
    if said != found:
        yield f"has {' '.join(sorted(found.elements())) or 'no placeholder'} and not {' '.join(sorted(said.elements())) or 'none'}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
        yield "has other tags"
    if re.search(r"[٠-٩۰-۹०-९]", form):
        yield "has digits that are not Western"
    if re.search(f"[{OTHERS[language]}]", form):
        yield "has a letter of another language's script"
    if source.endswith("…") != form.endswith("…"):
        yield "… at the end of one and not of the other"
    if language in SCRIPT and letters(source) and source not in SAME[language]:
        if form == source and not numerus:
            yield "is still English"
        elif not re.search(f"[{SCRIPT[language]}]", form):
            yield "has no letter of its language"
    if "(s)" in form:
        yield 'says "(s)"'


def faults(path, language):
    for context, source, comment, numerus, kind, forms in messages(path):
        name = f'{context}: "{source}"' + (f" ({comment})" if comment else "")
        if kind:
            yield f"{name} is {kind}"
            continue
        if numerus and len(forms) != FORMS[language]:
            yield f"{name} has {len(forms)} plural forms of {FORMS[language]}"
        for form in forms:
            if not form.strip():
                yield f"{name} has an empty form"
                continue
            for fault in faults_of_form(language, source, form, numerus):
                yield f'{name}: "{form}" {fault}'


def differences(program, root, catalogues):
    """What lupdate would change."""
    with tempfile.TemporaryDirectory() as scratch:
        copies = [pathlib.Path(shutil.copy(path, scratch)) for path in catalogues]
        lupdate(program, root, copies)
        for path, copy in zip(catalogues, copies):
            had, has = ({entry[:4] for entry in messages(one)} for one in (path, copy))
            for context, source, comment, _ in sorted(has - had):
                yield path, f'{context}: "{source}"' + (f" ({comment})" if comment else "") + " is in the sources and not here"
            for context, source, comment, _ in sorted(had - has):
                yield path, f'{context}: "{source}"' + (f" ({comment})" if comment else "") + " is no longer in the sources"
            if had == has and path.read_text(encoding="utf-8") != copy.read_text(encoding="utf-8"):
                yield path, "lupdate would write it in another order"


def main():
    arguments = [word for word in sys.argv[1:] if word != "--update"]
    root = pathlib.Path(arguments[0] if arguments else ".").resolve()
    program = shutil.which("lupdate") or shutil.which("/usr/lib/qt6/bin/lupdate")
    if not program:
        print("skipped: lupdate is not here (Debian: qt6-l10n-tools)")
        return 77
    languages = arguments[1:] or list(FORMS)
    catalogues = [root / "translations" / f"console_{language}.ts" for language in languages]
    if "--update" in sys.argv:
        lupdate(program, root, catalogues)
        return 0
    wrong = [(path, "is missing") for path in catalogues if not path.exists()]
    if not wrong:
        wrong = [(path, fault) for path, language in zip(catalogues, languages) for fault in faults(path, language)]
        wrong += differences(program, root, catalogues)
    for path, fault in wrong:
        print(f"{path.relative_to(root)}: {fault}")
    if not wrong:
        print("good")
    else:
        print("The target update_translations writes new sentences in; translations/README.md says how.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
