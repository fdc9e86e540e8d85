#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints each row of all sheets of an .xlsx file as one JSON array: what a spreadsheet would see, by the standard library alone.

Numbers are as they are stored, days and instants in the ISO manner, by the format of their cell. Usage: read_xlsx.py FILE
"""
import datetime
import json
import sys
import xml.etree.ElementTree
import zipfile

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = datetime.datetime(1899, 12, 30)


def formats(book):
    """For each style: the pattern of its numbers."""
    styles = xml.etree.ElementTree.fromstring(book.read("xl/styles.xml"))
    patterns = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(SPACE + "numFmt")}
    return [patterns.get(one.get("numFmtId"), one.get("numFmtId")) for one in styles.find(SPACE + "cellXfs")]


def value(cell, patterns):
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(SPACE + "t"))
    number = cell.find(SPACE + "v")
    if number is None:
        return None
    pattern = patterns[int(cell.get("s", "0"))]
    if "yyyy" in pattern:
        moment = EPOCH + datetime.timedelta(seconds=round(float(number.text) * 86400))
        return moment.isoformat(" ") if "hh" in pattern else moment.date().isoformat()
    return float(number.text)


def column(reference):
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def main():
    with zipfile.ZipFile(sys.argv[1]) as book:
        patterns = formats(book)
        sheets = sorted((name for name in book.namelist() if name.startswith("xl/worksheets/sheet")), key=lambda name: (len(name), name))
        for sheet in sheets:
            with book.open(sheet) as file:
                for _, row in xml.etree.ElementTree.iterparse(file):
                    if row.tag != SPACE + "row":
                        continue
                    cells = {column(cell.get("r")): value(cell, patterns) for cell in row}
                    print(json.dumps([cells.get(at) for at in range(max(cells, default=-1) + 1)], ensure_ascii=False))
                    row.clear()


if __name__ == "__main__":
    main()
