// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scroll_box.h"

#include <QLineEdit>
#include <QPointer>

namespace tijara::ui {

namespace {

const QString kAddress = QStringLiteral("/address");
const QString kName = QStringLiteral("/name");
const QString kSystem = QStringLiteral("system");
const QString kLight = QStringLiteral("light");
const QString kDark = QStringLiteral("dark");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

constexpr ActionEntry kActions[] = {
    {"settings.add-server", QT_TRANSLATE_NOOP("Actions", "Add a server"), "add", "", {}, false},
    {"settings.forget", QT_TRANSLATE_NOOP("Actions", "Forget what this computer keeps…"), "delete", "", {}, false},
};

QString valueOf(Appearance appearance)
{
    return appearance == Appearance::System ? kSystem : appearance == Appearance::Dark ? kDark : kLight;
}

void addSetting(const Style& style, QVBoxLayout& into, const QString& label, QWidget* control, const QString& hint)
{
    into.addWidget(makeText(style, label, Type::Label));
    into.addWidget(control);
    if (!hint.isEmpty()) {
        auto* below = makeText(style, hint, Type::Hint, Ink::Text3);
        below->setWordWrap(true);
        into.addWidget(below);
    }
    into.addSpacing(style.px(8));
}

QString iconOf(Home place)
{
    return place == Home::Server ? QStringLiteral("connect") : place == Home::Demo ? QStringLiteral("practice") : QStringLiteral("this-computer");
}

} // namespace

SettingsPage::SettingsPage(Console& console) : ConsolePage(console, {kActions})
{
    const Style& style = console.style;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20));
    column->setSpacing(style.px(14));
    auto* title = makeText(style, tr("Settings"), Type::Title);
    title->setMinimumHeight(style.px(34));
    column->addWidget(title);
    column->addWidget(makeLook());
    column->addWidget(makeConnections());
    column->addWidget(makeKept());
    column->addStretch();
    all->addWidget(new ScrollBox(inside));
    connect(&console.accounts, &Accounts::changed, this, &SettingsPage::fill);
    connect(&console.preferences, &Preferences::changed, this, &SettingsPage::fill);
    fill();
}

std::span<const ActionEntry> SettingsPage::actionTable()
{
    return kActions;
}

QWidget* SettingsPage::makeLook()
{
    const Style& style = m_console.style;
    auto* card = new Card(style, tr("How it looks"), tr("for everyone at this computer"));
    m_themes = new Segmented(style, tr("Theme"), {{kSystem, tr("As the system")}, {kLight, tr("Light")}, {kDark, tr("Dark")}});
    addSetting(style, *card->body(), tr("Theme"), m_themes, {});
    std::vector<Segmented::Choice> sizes;
    for (const int percent : Preferences::kTextPercents) {
        sizes.push_back({QString::number(percent), QStringLiteral("\u2066%1 %\u2069").arg(percent)}); // numbers run from the left everywhere
    }
    m_sizes = new Segmented(style, tr("Text size"), sizes);
    addSetting(style, *card->body(), tr("Text size"), m_sizes, {});
    m_rows = new Segmented(style, tr("Rows of lists"),
                           {{Preferences::nameOf(Rows::Compact), tr("Compact", "rows of lists")},
                            {Preferences::nameOf(Rows::Comfortable), tr("Comfortable", "rows of lists")},
                            {Preferences::nameOf(Rows::Wide), tr("Wide", "rows of lists")}});
    addSetting(style, *card->body(), tr("Rows of lists"), m_rows, {});
    std::vector<Segmented::Choice> languages;
    for (const LanguageEntry& one : Language::all()) {
        languages.push_back({one.code, one.name});
    }
    m_languages = new Segmented(style, tr("Language"), languages);
    addSetting(style, *card->body(), tr("Language"), m_languages, {});
    // Queued: a new language takes this page away and makes another.
    Preferences& preferences = m_console.preferences;
    connect(m_themes, &Segmented::chosen, &preferences, [&preferences](const QString& value) {
        preferences.choose(value == kSystem ? Appearance::System : value == kDark ? Appearance::Dark : Appearance::Light);
    });
    connect(m_sizes, &Segmented::chosen, &preferences, [&preferences](const QString& value) { preferences.chooseText(value.toInt()); }, Qt::QueuedConnection);
    connect(m_rows, &Segmented::chosen, &preferences, [&preferences](const QString& value) { preferences.chooseRows(Preferences::rowsNamed(value)); });
    connect(m_languages, &Segmented::chosen, &preferences, &Preferences::chooseLanguage, Qt::QueuedConnection);
    return card;
}

QWidget* SettingsPage::makeConnections()
{
    auto* card = new Card(m_console.style, tr("Shops and servers"), tr("that this computer knows"));
    m_connections = new QVBoxLayout;
    m_connections->setSpacing(m_console.style.px(4));
    card->body()->addLayout(m_connections);
    auto* row = new QHBoxLayout;
    row->addWidget(actionButton(m_console.style, bind("settings.add-server", [this] { addServer(); })));
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

QWidget* SettingsPage::makeKept()
{
    const Style& style = m_console.style;
    auto* card = new Card(style, tr("What this computer keeps"));
    m_keyStore = makeText(style, {}, Type::Body, Ink::Text2);
    m_keyStore->setWordWrap(true);
    addSetting(style, *card->body(), tr("Staying signed in"), m_keyStore, {});
    m_answers = new Segmented(style, tr("Last answers of a server"), {{kOn, tr("Keep them", "answers of a server")}, {kOff, tr("Keep none", "answers of a server")}});
    const QString room = m_console.formats.whole(OfflineAnswers::kBytesMax / 1024 / 1024);
    addSetting(style, *card->body(), tr("Last answers of a server"), m_answers,
               tr("Lists and figures you have seen can then be read while the server is away, with their age. Up to %1 MB for each person, sealed with a key of "
                  "the keychain, and taken away when they sign out.")
                   .arg(room));
    Accounts& accounts = m_console.accounts;
    connect(m_answers, &Segmented::chosen, &accounts, [&accounts](const QString& value) { accounts.setKeepsAnswers(value == kOn); });
    auto* row = new QHBoxLayout;
    row->addWidget(actionButton(style, bind("settings.forget", [this] { forget(); }), ButtonKind::Danger));
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void SettingsPage::arrive()
{
    fill();
    m_themes->setFocus();
}

void SettingsPage::fill()
{
    m_themes->setValue(valueOf(m_console.preferences.appearance()));
    m_sizes->setValue(QString::number(m_console.preferences.textPercent()));
    m_rows->setValue(Preferences::nameOf(m_console.preferences.rows()));
    m_languages->setValue(m_console.language.code());
    m_answers->setValue(m_console.accounts.keepsAnswers() ? kOn : kOff);
    m_keyStore->setText(m_console.accounts.canStay() ? tr("The keychain of this computer keeps you signed in, when you ask for it at sign-in: 24 hours at most.")
                                                     : tr("This computer has no keychain that is open: you sign in each time the console starts."));
    fillConnections();
}

void SettingsPage::fillConnections()
{
    clearLayout(m_connections);
    for (const Connection& one : m_console.accounts.connections()) {
        m_connections->addWidget(makeRow(one));
    }
}

QString SettingsPage::detailOf(const Connection& connection) const
{
    QStringList people;
    for (const KnownPerson& one : connection.people) {
        people.push_back(isolated(toQt(one.name)));
    }
    QString where = tr("A shop on this computer");
    if (connection.place == Home::Server) {
        where = isolated(toQt(connection.address));
    } else if (connection.place == Home::Demo) {
        where = tr("For practice, on this computer");
    } else if (!connection.folder.empty()) {
        where = isolated(toQt(connection.folder));
    }
    //: where it is · who has signed in there
    return people.isEmpty() ? where : tr("%1 · %2").arg(where, QLocale().createSeparatedList(people));
}

QWidget* SettingsPage::makeRow(const Connection& connection)
{
    const Style& style = m_console.style;
    Accounts& accounts = m_console.accounts;
    const QString name = accounts.nameOf(connection);
    const bool here = accounts.current() && accounts.current()->id == connection.id;
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, style.px(4), 0, style.px(4));
    row->setSpacing(style.px(8));
    auto* icon = new QLabel;
    style.dressIcon(icon, iconOf(connection.place), connection.place == Home::Demo ? Ink::Trial : here ? Ink::Accent : Ink::Text2, 18);
    row->addWidget(icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new ElidedText(style, Type::Primary);
    title->say(here ? tr("%1 · open now").arg(isolated(name)) : name);
    words->addWidget(title);
    auto* detail = new ElidedText(style, Type::Hint, Ink::Text2);
    detail->say(detailOf(connection));
    words->addWidget(detail);
    row->addLayout(words, 1);
    // By id: the list may be another one when a button is pressed.
    const auto offer = [&](const QString& word, const QString& spoken, auto act) {
        auto* button = makeButton(style, word, ButtonKind::Link);
        button->setProperty("flush", true); // in line with the edge of the card
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, id = connection.id, act] {
            for (const Connection& one : m_console.accounts.connections()) {
                if (one.id == id) {
                    act(Connection(one));
                    return;
                }
            }
        }, Qt::QueuedConnection);
        row->addWidget(button);
    };
    if (!here) {
        offer(tr("Open"), tr("Open %1").arg(name), [&accounts](const Connection& one) { accounts.want(one); });
    }
    offer(tr("Rename"), tr("Rename %1").arg(name), [this](const Connection& one) { rename(one); });
    if (!here || connection.place == Home::Demo) {
        offer(tr("Remove"), tr("Remove %1").arg(name), [this](const Connection& one) { remove(one); });
    }
    return box;
}

RecordDialog* SettingsPage::ask(const RecordDialog::Words& words, bool danger)
{
    auto* dialog = new RecordDialog(m_console.style, words, danger, this);
    m_dialog = dialog;
    return dialog;
}

RecordDialog* SettingsPage::addServer()
{
    auto* dialog = ask({tr("Add a server"), tr("You have its address from your provider."), tr("Connect"), tr("Cancel")}, false);
    dialog->form().addText(kAddress, tr("Address of the server"), tr("For example https://shops.example"));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        const QUrl address = serverAddress(dialog->form().text(kAddress));
        if (!address.isValid()) {
            dialog->showProblem(Problem(std::vector<Complaint>{{toStd(kAddress), dialog->form().text(kAddress).isEmpty() ? "required" : "not_understood", {}}}));
            return;
        }
        dialog->accept();
        m_console.accounts.want(serverAt(address));
    });
    dialog->begin();
    return dialog;
}

RecordDialog* SettingsPage::rename(const Connection& connection)
{
    auto* dialog = ask({tr("Rename"), tr("Only this computer uses the name; left empty, it is called as it calls itself."), tr("Save"), tr("Cancel")}, false);
    dialog->form().addText(kName, tr("Name"));
    dialog->form().setText(kName, toQt(connection.name));
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, id = connection.id] {
        m_console.accounts.rename(id, dialog->form().text(kName));
        dialog->accept();
    });
    dialog->begin();
    return dialog;
}

RecordDialog* SettingsPage::remove(const Connection& connection)
{
    const QString name = isolated(m_console.accounts.nameOf(connection));
    const bool demo = connection.place == Home::Demo;
    auto* dialog = ask({demo ? tr("Delete the demo shop?") : tr("Remove %1?").arg(name),
                        demo ? tr("All its bills and customers are deleted. You can have a fresh one whenever you like.")
                             : tr("This computer forgets it with the people, drafts and answers it keeps of it. The shop itself stays as it is."),
                        demo ? tr("Delete it") : tr("Remove"), tr("Keep it")},
                       true);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog, demo, id = connection.id] {
        dialog->accept();
        demo ? m_console.accounts.unwantDemo() : m_console.accounts.remove(id);
    }, Qt::QueuedConnection);
    dialog->begin();
    return dialog;
}

RecordDialog* SettingsPage::forget()
{
    auto* dialog = ask({tr("Forget everything this computer keeps?"),
                        tr("You will be signed out. Drafts, saved views, kept answers, names and addresses of servers will be deleted here. Shops and their data stay as they are."),
                        tr("Forget everything"), tr("Keep it")},
                       true);
    connect(dialog, &RecordDialog::submitted, this, [this, dialog] {
        dialog->accept();
        m_console.accounts.forgetAll();
    }, Qt::QueuedConnection);
    dialog->begin();
    return dialog;
}

QString SettingsPage::showTourStep(int step)
{
    if (m_dialog) {
        m_dialog->close();
        m_dialog = nullptr;
    }
    switch (step) {
    case 0:
        addServer();
        return QStringLiteral("add-server");
    case 1:
        forget();
        return QStringLiteral("forget");
    default:
        return {};
    }
}

} // namespace tijara::ui
