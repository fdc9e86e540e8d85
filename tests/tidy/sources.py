# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tidy checks share: the files of the tree, C++ text without comments, and how a check reports."""
import pathlib
import re
import shutil
import subprocess
import sys

LITERAL_OR_COMMENT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=tag)"|"(?P<plain>(?:\\.|[^"\\\n])*)"|\'(?:\\.|[^\'\\\n])+\'', re.S)


def files(root):
    """Paths from the root, '/'-separated: what git has or would add; where git cannot say, everything outside build folders."""
    if (root / ".git").exists() and shutil.which("git"):
        asked = subprocess.run(["git", "-c", "core.quotePath=off", "-c", f"safe.directory={root}",
                                "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, text=True)
        if asked.returncode == 0:
            return sorted(path for path in set(asked.stdout.split("\0")) if path and (root / path).is_file())
    found = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return sorted(str(path) for path in found if not re.match(r"build|\.git$", path.parts[0]) and "__pycache__" not in path.parts)


def text(root, path):
    return (root / path).read_text(encoding="utf-8")


def line_at(whole, offset):
    return whole.count("\n", 0, offset) + 1


def without_comments(code):
    """Comments become blanks of the same shape, so that line numbers stay."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0]) if match[0][0] == "/" else match[0]
    return LITERAL_OR_COMMENT.sub(blank, code)


def without_literals(code):
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0])
    return LITERAL_OR_COMMENT.sub(blank, code)


def literals(code):
    """(offset, text) of each string constant; neighbours with nothing between them are one, as the compiler sees them."""
    joined, end = [], -1
    code = without_comments(code)
    for match in LITERAL_OR_COMMENT.finditer(code):
        raw, plain = match["raw"], match["plain"]
        if raw is None and plain is None:
            continue
        value = raw if raw is not None else plain.replace("\\n", "\n").replace('\\"', '"')
        if joined and not code[end:match.start()].strip():
            joined[-1] = (joined[-1][0], joined[-1][1] + value)
        else:
            joined.append((match.start(), value))
        end = match.end()
    return joined


def run(check):
    """check(root) yields complaints; prints them and exits 1 when there are any."""
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    complaints = list(check(root))
    print("\n".join(complaints) or "good")
    sys.exit(1 if complaints else 0)
