#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the tidy checks can fail: plants one fault at a time in a small good tree and looks for the complaint that names it."""
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "#pragma once\n"


def catalogue(language, forms, one="", several=""):
    """The words of GOOD's page in a language, as lupdate writes them; English has its plural alone."""
    plural = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
    single = f"""    <message>
        <source>Row %1</source>
        <translation>{one}</translation>
    </message>
""" if one else ""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>SalesPage</name>
{single}    <message numerus="yes">
        <source>%n rows</source>
        <translation{several}>
{plural}        </translation>
    </message>
</context>
</TS>
"""


FRENCH = ["%n ligne", "%n lignes"]
ARABIC = ["بلا أسطر", "سطر واحد", "سطران", "%n أسطر", "%n سطراً", "%n سطر"]
WORDS = "translations/console_{}.ts"
GOOD = {
    "ui/sales/sales_page.cpp": SPDX + 'QString SalesPage::text(int n) { return tr("Row %1") + tr("%n rows", nullptr, n); }\n',
    WORDS.format("en"): catalogue("en", ["%n row", "%n rows"]), WORDS.format("fr"): catalogue("fr", FRENCH, "Ligne %1"),
    WORDS.format("ar"): catalogue("ar", ARABIC, "السطر %1"), WORDS.format("hi"): catalogue("hi", ["%n पंक्ति", "%n पंक्तियाँ"], "पंक्ति %1"),
    "CMakeLists.txt": "", "README.md": "", "LICENSE": "", "vcpkg.json": "{}", "CMakePresets.json": "{}", ".gitignore": "",
    "resources/a.txt": "", "installer/a.txt": "", "tests/a.txt": "",
    "app/main.cpp": SPDX + '#include "ui/shell/pages.h"\n#include "server/server.h"\n#include <QApplication>\n',
    "shared/core/id.h": HEADER,
    "shared/sales/sales_contract.h": HEADER + '#include "shared/core/id.h"\n#include "shared/catalog/catalog_contract.h"\n',
    "shared/catalog/catalog_contract.h": HEADER,
    "server/server.h": HEADER, "server/platform/tx.h": HEADER,
    "server/catalog/catalog.h": HEADER, "server/catalog/catalog_rules.h": HEADER, "server/journal/journal.h": HEADER,
    "server/sales/sales.h": HEADER,
    "server/sales/sales_store.cpp": SPDX + '#include "server/catalog/catalog.h"\n#include "server/journal/journal.h"\n#include "server/platform/tx.h"\n'
    'constexpr auto kFind = R"(\n  SELECT a FROM b WHERE c = $1 AND d = $2 AND e = $1)";\n'
    'constexpr auto kAdd = "INSERT INTO b (a, c) " // why\n    "VALUES ($1, \'$9\')";\n',
    "server/sales/migrations/tenant/0001_sales.sql": "CREATE TABLE b (a ID NOT NULL, c INT64 NOT NULL);\n",
    "server/catalog/migrations/tenant/0002_goods.sqlite.sql": "", "server/catalog/migrations/tenant/0002_goods.postgres.sql": "",
    "ui/shell/pages.h": HEADER, "ui/client/client.h": HEADER + "#include <QObject>\n", "ui/widgets/tile.h": HEADER,
    "ui/sales/sales_page.h": HEADER + '#include "ui/client/client.h"\n#include "shared/sales/sales_contract.h"\n',
    "ui/catalog/products_page.h": HEADER,
}
STORE = "server/sales/sales_store.cpp"
FAULTS = [  # check, planted files, words of the complaint
    ("layers", {"ui/sales/a.cpp": '#include "server/server.h"\n'}, "ui never includes server"),
    ("layers", {"shared/core/a.cpp": "#include <QString>\n"}, "shared knows no Qt"),
    ("layers", {"server/sales/a.cpp": "#include <QtCore/QString>\n"}, "server knows no Qt"),
    ("layers", {"ui/sales/a.cpp": "#include <Poco/Net/Socket.h>\n"}, "ui knows no Poco"),
    ("layers", {"server/sales/a.cpp": '#include "sales.h"\n'}, "full path"),
    ("layers", {"server/sales/a.cpp": '#include "server/catalog/catalog_rules.h"\n'}, "only the door"),
    ("layers", {"server/sales/importing/a.cpp": '#include "server/catalog/catalog_rules.h"\n'}, "only the door"),
    ("layers", {"server/catalog/a.cpp": '#include "server/sales/sales.h"\n'}, "no edge catalog → sales"),
    ("layers", {"server/platform/a.cpp": '#include "server/sales/sales.h"\n'}, "server/platform knows no room"),
    ("layers", {"server/journal/a.cpp": '#include "server/sales/sales.h"\n'}, "journal knows no domain room"),
    ("layers", {"server/sales/a.cpp": '#include "server/commands/commands.h"\n'}, "no room knows server/commands"),
    ("layers", {"server/commands/a.cpp": '#include "server/catalog/catalog_rules.h"\n'}, "only the door"),
    ("layers", {"shared/catalog/a.h": '#include "shared/sales/sales_contract.h"\n'}, "no edge catalog → sales"),
    ("layers", {"shared/core/a.h": '#include "shared/sales/sales_contract.h"\n'}, "shared/core knows no room"),
    ("layers", {"ui/widgets/a.cpp": '#include "ui/sales/sales_page.h"\n'}, "ui/widgets knows no room"),
    ("layers", {"ui/sales/a.cpp": '#include "ui/catalog/products_page.h"\n'}, "a room of ui includes no other"),
    ("layers", {"server/sales/a.h": '#include "server/sales/b.h"\n', "server/sales/b.h": '#include "server/sales/a.h"\n'}, "cycle: "),
    ("layers", {"ui/client/a.h": '#include "ui/widgets/tile.h"\n', "ui/widgets/b.h": '#include "ui/client/client.h"\n'}, "cycle of folders"),
    ("links", {"server/sales/CMakeLists.txt": "folder(USES server_platform)\n", "server/catalog/CMakeLists.txt": "folder()\n"},
     "does not reach server_catalog"),
    ("sql", {STORE: 'auto kA = "SELECT a FROM b WHERE c = $2 AND d = $1";\n'}, "first appear as $2 $1"),
    ("sql", {STORE: 'auto kA = R"sql(\nUPDATE b SET c = $1 WHERE d = $3)sql";\n'}, "first appear as $1 $3"),
    ("sql", {STORE: 'auto kA = "DELETE FROM b WHERE c = $1 "\n   // why\n   "AND d = $3";\n'}, "first appear as $1 $3"),
    ("sql", {STORE: 'auto kA = "SELECT a FROM b LIMIT $1 OFFSET $2";\n'}, "never by OFFSET"),
    ("sql", {STORE: 'auto kA = "INSERT OR IGNORE INTO b VALUES ($1)";\n'}, "ON CONFLICT"),
    ("sql", {STORE: 'auto kA = "SELECT a FROM b WHERE c > datetime(\'now\')";\n'}, "only SQLite"),
    ("sql", {"server/sales/sales.cpp": 'auto kA = "SELECT a FROM b";\n'}, "*_store.cpp only"),
    ("sql", {"ui/sales/sales_page.cpp": 'auto kA = "DELETE FROM b";\n'}, "*_store.cpp only"),
    ("sql", {"server/catalog/migrations/tenant/0001_again.sql": ""}, "number 0001 is taken"),
    ("sql", {"server/catalog/migrations/tenant/0002_goods.sql": ""}, "number 0002 is taken"),
    ("sql", {"server/catalog/migrations/third.sql": ""}, "a migration is"),
    ("sql", {"server/catalog/migrations/tenant/0003_c.sql": "CREATE TABLE c (a INTEGER);"}, "ID INT64 BYTES TEXT"),
    ("sql", {"server/catalog/migrations/tenant/0003_c.sql": "CREATE TABLE c (a REAL);"}, "whole numbers"),
    ("words", {"ui/sales/a.h": HEADER + "class SalesManager {};\n"}, "says nothing"),
    ("words", {"server/sales/a.h": HEADER + "struct PaymentInfo {\n};\n"}, "says nothing"),
    ("words", {"server/sales/sales_utils.h": HEADER}, "file name that says nothing"),
    ("words", {"server/sales/a.h": HEADER + "int getTotal();\n"}, "a getter"),
    ("words", {"server/sales/a.h": HEADER + "class A { static A& instance(); };\n"}, "no singletons"),
    ("words", {"server/sales/a.cpp": SPDX + "void f() {\n    for (const auto& one : call(kList, {})->items) {\n    }\n}\n"}, "gone before the loop"),
    ("words", {"server/sales/a.cpp": SPDX + "// TO" "DO: later\n"}, "without the number"),
    ("words", {"server/sales/a.cpp": "int a;\n"}, "SPDX line is missing"),
    ("words", {"server/sales/a.h": SPDX}, "#pragma once"),
    ("words", {"installer/a.sh": "# SPDX-License-Identifier: GPL-3.0-or-later\ncd /ho" "me/someone/tijara\n"}, "path of one machine"),
    ("text", {WORDS.format("hi"): None}, "console_hi.ts: is missing"),
    ("text", {"ui/sales/a.cpp": SPDX + 'QString SalesPage::a() { return tr("New"); }\n'}, '"New" is in the sources and not here'),
    ("text", {"ui/sales/sales_page.cpp": SPDX}, "no longer in the sources"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "Row %1")}, "is still English"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "Ligne")}, "has no placeholder and not %1"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "Ligne %1 %1")}, "has %1 %1 and not %1"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "&lt;b&gt;Ligne&lt;/b&gt; %1")}, "has other tags"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "Ligne %1", ' type="unfinished"')}, "is unfinished"),
    ("text", {WORDS.format("fr"): catalogue("fr", FRENCH, "Ligne %1", ' type="vanished"')}, "is vanished"),
    ("text", {WORDS.format("fr"): catalogue("fr", ["%n ligne", ""], "Ligne %1")}, "has an empty form"),
    ("text", {WORDS.format("ar"): catalogue("ar", ARABIC[:2], "السطر %1")}, "has 2 plural forms of 6"),
    ("text", {WORDS.format("ar"): catalogue("ar", ARABIC, "السطر ١ %1")}, "digits that are not Western"),
    ("text", {WORDS.format("ar"): catalogue("ar", ARABIC, "पंक्ति %1")}, "another language's script"),
    ("text", {WORDS.format("en"): catalogue("en", ["%n row", "%n row(s)"])}, 'says "(s)"'),
    ("tree", {"docs/a.md": ""}, "docs: does not belong"),
    ("tree", {"notes.txt": ""}, "notes.txt: does not belong"),
    ("tree", {"README.md": None}, "README.md: is missing"),
    ("tree", {"resources/fonts/Inter.otf": ""}, "never committed"),
    ("tree", {"ui/sales/page.ui": ""}, "written in code"),
    ("tree", {"ui/sales/SalesPage.cpp": SPDX}, "snake_case"),
    ("tree", {"ui/sales/tile.h": HEADER}, "names are used once"),
    ("tree", {"tests/big.csv": "x" * 1_000_001}, "larger than"),
]


def verdict(check, tree):
    with tempfile.TemporaryDirectory() as folder:
        for path, content in tree.items():
            if content is not None:
                file = pathlib.Path(folder) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content, encoding="utf-8")
        done = subprocess.run([sys.executable, HERE / f"{check}.py", folder], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


def main():
    wrong = []
    for check in ("layers", "links", "sql", "words", "text", "tree"):
        code, said = verdict(check, GOOD)
        if code not in (0, 77):
            wrong.append(f"{check} finds fault with a good tree: {said}")
    for check, planted, expected in FAULTS:
        code, said = verdict(check, {**GOOD, **planted})
        if code == 77:  # its tool is not here, as its own test says
            continue
        if code != 1 or expected not in said:
            wrong.append(f"{check} does not say \"{expected}\" of {planted.keys()}, but: {said}")
    print("\n".join(wrong) or f"good: {len(FAULTS)} planted faults found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
