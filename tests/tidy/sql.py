#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL where it belongs and in one text for both databases.

SQLite numbers `$n` by first appearance and would bind `$2 … $1` the wrong way round in silence, so placeholders must first appear in ascending
order. Usage: sql.py [SOURCE_FOLDER]
"""
import re

from sources import files, line_at, literals, run, text

STATEMENT = re.compile(
    r"^\s*(?:SELECT\s(?!.*%)|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TEMP\w*\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW)\s|"
    r"ALTER\s+TABLE\s|DROP\s+(?:TABLE|INDEX)\s|WITH\s+\w+\s*(?:\([^)]*\)\s*)?AS\s*\(|PRAGMA\s)", re.S)
# A store, the database layer, and the console's own small file have SQL; tests may look for themselves.
PLACES = re.compile(r"_store\.cpp$|^server/platform/|^tests/")
NOT_BOTH = {  # what only one of the two databases understands, or what no list of ours may use
    r"\bOFFSET\b": "lists go on by cursor, never by OFFSET",
    r"\bINSERT\s+OR\b": "write ON CONFLICT",
    r"\b(?:last_insert_rowid|strftime|julianday|datetime|ifnull|printf)\s*\(": "only SQLite has this",
    r"\b(?:now\s*\(\)|CURRENT_TIMESTAMP)": "instants are parameters",
    r"\browid\b": "only SQLite has this",
    r"\bILIKE\b|::\s*\w+": "only PostgreSQL has this",
}
MIGRATION = re.compile(r"^server/(?:\w+/)+migrations/(?:platform/|tenant/|keys/)?(\d{4})_([a-z0-9_]+?)((?:\.sqlite|\.postgres)?)\.sql$")
NOT_IN_MIGRATIONS = {
    r"\b(?:REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL)\b": "amounts are whole numbers",
    r"\b(?:INTEGER|BIGINT|INT|BLOB|BYTEA|UUID|VARCHAR|TIMESTAMP)\b": "write the types ID INT64 BYTES TEXT",
    r"\b(?:AUTOINCREMENT|SERIAL|BIGSERIAL|GENERATED|SEQUENCE)\b": "numbers come from rows, not from sequences",
    r"\bTRIGGER\b": "no triggers",
}


def placeholders(statement):
    """A complaint, or nothing."""
    bare = re.sub(r"'(?:[^']|'')*'", "''", statement)
    first = list(dict.fromkeys(int(number) for number in re.findall(r"\$(\d+)", bare)))
    if first != list(range(1, len(first) + 1)):
        return "placeholders first appear as " + " ".join(f"${number}" for number in first)
    return None


def store(path, code):
    for offset, literal in literals(code):
        if not STATEMENT.match(literal):
            continue
        where = f"{path}:{line_at(code, offset)}"
        if not PLACES.search(path):
            yield f"{where}: SQL lives in *_store.cpp only"
            continue
        complaint = placeholders(literal)
        if complaint:
            yield f"{where}: {complaint}"
        if path.startswith("server/") and not path.startswith("server/platform/"):
            bare = re.sub(r"'(?:[^']|'')*'", "''", literal)
            for pattern, reason in NOT_BOTH.items():
                found = re.search(pattern, bare, re.I)
                if found:
                    yield f"{where}: {found[0]}: {reason}"


def migrations(root, paths):
    numbers = {}
    for path in paths:
        match = MIGRATION.match(path)
        if not match:
            yield f"{path}: a migration is server/<room>/migrations/[platform/|tenant/|keys/]0000_what_it_does[.sqlite|.postgres].sql"
            continue
        number, name, twin = match.groups()
        others = numbers.setdefault(number, {})
        if others and (twin in others or "" in others or twin == "" or name not in others.values()):
            yield f"{path}: the number {number} is taken"
        others[twin] = name
        if twin:
            continue
        statement = re.sub(r"--[^\n]*", "", text(root, path))
        for pattern, reason in NOT_IN_MIGRATIONS.items():
            found = re.search(pattern, re.sub(r"'(?:[^']|'')*'", "''", statement), re.I)
            if found:
                yield f"{path}: {found[0]}: {reason}"


def check(root):
    paths = files(root)
    for path in paths:
        if path.endswith((".cpp", ".h")):
            yield from store(path, text(root, path))
    yield from migrations(root, [path for path in paths if path.endswith(".sql") and path.startswith("server/")])


if __name__ == "__main__":
    run(check)
