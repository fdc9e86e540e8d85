// SPDX-License-Identifier: GPL-3.0-or-later
// Types into a form whose draft is kept, key after key, and says when the console has come to rest after each, until it is killed.
#include "ui/client/accounts.h"
#include "ui/client/local_store.h"
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/record_dialog.h"

#include <QApplication>
#include <QTest>

#include <unistd.h>

using namespace tijara::ui;

namespace {

void say(const std::string& text)
{
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        std::_Exit(0);
    }
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QString file = QString::fromLocal8Bit(arguments[1]);
    const QString text = QString::fromLocal8Bit(arguments[2]);
    Client client;
    Style style;
    Formats formats;
    Language language;
    LocalStore store(file);
    style.apply(Theme::Light, 100);
    WriteLock lock;
    Accounts accounts{client, store, nullptr};
    Preferences preferences{style, language, store};
    Console console{client, style, formats, language, store, lock, accounts, preferences, {}, {}, {}, {}, {}, {}};
    RecordDialog dialog(style, {QStringLiteral("New"), {}, QStringLiteral("Save"), QStringLiteral("Cancel")}, false, nullptr);
    QLineEdit* name = dialog.form().addText(QStringLiteral("/name"), QStringLiteral("Name"));
    dialog.keepDraft(console, QStringLiteral("typist"));
    dialog.show();
    if (!QTest::qWaitFor([&] { return dialog.draft()->isReady(); })) {
        return 1;
    }
    for (const QChar key : text) {
        QTest::keyClick(name, key.toLatin1());
        bool rested = false; // the store does one thing after the other, so its answer comes after what the key left to be written
        store.get(Kept::Setting, QStringLiteral("none"), &dialog, [&rested](const std::optional<QString>&) { rested = true; });
        if (!QTest::qWaitFor([&rested] { return rested; }, 60'000)) {
            return 1;
        }
        say("key\n");
    }
    say("end\n");
    return QApplication::exec();
}
