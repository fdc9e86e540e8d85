#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: app → ui → shared ← server ← app, rooms only through doors, edges that are declared, no cycles.

Usage: layers.py [SOURCE_FOLDER]
"""
import re

from sources import files, line_at, run, text, without_comments

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.M)
SIDES = {"app": {"app", "ui", "server", "shared"}, "ui": {"ui", "shared"}, "server": {"server", "shared"}, "shared": {"shared"}}
FOREIGN = {"Qt": re.compile(r"^Q[A-Z]|^Qt|^qt|^qkeychain"), "Poco": re.compile(r"^Poco/")}
BANNED = {"shared": ("Qt", "Poco"), "server": ("Qt",), "ui": ("Poco",)}
# The edges between rooms; each room also has the edges of the rooms it names. Every room may use the doors of SERVICES.
EDGES = {
    "identity": ["tenants"], "catalog": ["tenants"], "customers": ["tenants"], "ledger": ["tenants"], "renewals": ["ledger"],
    "sales": ["ledger", "catalog", "customers"], "compliance": ["sales"], "experiments": ["tenants"],
    "optimizer": ["experiments", "catalog"],
}
SERVICES = {"journal", "jobs", "files", "notifications", "sync"}
FRAME = {"platform"}  # server/platform knows no room and every room knows it
OUTER = {"commands"}  # knows the doors of all rooms, and no room knows it
UI_FRAME = {"client", "widgets"}  # the same in ui; ui/shell is the one that lists the pages


def reachable(room):
    found, todo = set(), [room]
    while todo:
        for other in EDGES.get(todo.pop(), []):
            if other not in found:
                found.add(other)
                todo.append(other)
    return found


def includes(root, path):
    code = text(root, path)
    for match in INCLUDE.finditer(without_comments(code)):
        yield line_at(code, match.start()), match[1], match[2]


def room_of(path):
    """server/sales/importing/x.h → sales; files directly in server/ have none."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else None


def side_complaint(path, bracket, target):
    side = path.split("/")[0]
    if side not in SIDES:
        return None
    for library in BANNED.get(side, ()):
        if bracket == "<" and FOREIGN[library].match(target):
            return f"{side} knows no {library}"
    if bracket == "<" or target.endswith(".moc"):
        return None
    top = target.split("/")[0]
    if "/" not in target:
        return "write the full path from the root"
    if top in SIDES and top not in SIDES[side]:
        return f"{side} never includes {top}"
    return None


def room_complaint(path, target):
    side, room, other = path.split("/")[0], room_of(path), room_of(target)
    if target.split("/")[0] != side or room is None or other is None or room == other:
        return None
    if side == "server":
        if other in FRAME:
            return None
        if room in FRAME:
            return "server/platform knows no room"
        if other in OUTER:
            return f"no room knows server/{other}"
        if room in SERVICES and other not in SERVICES:
            return f"{room} knows no domain room"
        if room not in OUTER and other not in SERVICES and other not in reachable(room):
            return f"there is no edge {room} → {other}"
        if target != f"server/{other}/{other}.h":
            return f"only the door server/{other}/{other}.h is open to other rooms"
    if side == "shared":
        if room == "core":
            return "shared/core knows no room"
        if other not in {"core", *SERVICES} and other not in reachable(room):
            return f"there is no edge {room} → {other}"
    if side == "ui":
        if room in UI_FRAME and other not in UI_FRAME:
            return f"ui/{room} knows no room"
        if room not in UI_FRAME and room != "shell" and other not in UI_FRAME and other != "shell":
            return "a room of ui includes no other; it asks the shell to open a page"
    return None


def cycles(graph):
    """One file of each cycle of includes, with the way round."""
    state = {}

    def visit(path, way):
        state[path] = "open"
        for target in graph.get(path, ()):
            if state.get(target) == "open":
                yield " → ".join([*way[way.index(target):], target] if target in way else [path, target])
            elif target not in state:
                yield from visit(target, [*way, target])
        state[path] = "done"

    for path in sorted(graph):
        if path not in state:
            yield from visit(path, [path])


def folder_cycles(graph):
    """A → B and B → A between rooms of one side; the shell lists the pages and is asked to open them, so it is left out."""
    edges = {}
    for path, targets in graph.items():
        for target in targets:
            one, other = (tuple(name.split("/")[:2]) for name in (path, target))
            if one != other and one[0] == other[0] and room_of(path) and room_of(target) and "shell" not in (one[1], other[1]):
                edges.setdefault(one, set()).add(other)
    yield from cycles({"/".join(one): sorted("/".join(other) for other in others) for one, others in edges.items()})


def check(root):
    graph = {}
    for path in files(root):
        if path.split("/")[0] not in SIDES or not path.endswith((".h", ".cpp")):
            continue
        graph[path] = []
        for line, bracket, target in includes(root, path):
            complaint = side_complaint(path, bracket, target) or (bracket == '"' and room_complaint(path, target))
            if complaint:
                yield f"{path}:{line}: includes {target}: {complaint}"
            if bracket == '"':
                graph[path].append(target)
    yield from (f"cycle: {way}" for way in cycles(graph))
    yield from (f"cycle of folders: {way}" for way in folder_cycles(graph))


if __name__ == "__main__":
    run(check)
