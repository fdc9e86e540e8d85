// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/identity/connection_menu.h"
#include "ui/widgets/language.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/preferences.h"

#include <QMenu>

namespace tijara::ui {

namespace {

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (initials.size() < 2 && word.front().isLetterOrNumber()) {
            initials += word.front().toUpper();
        }
    }
    return initials;
}

QString wordOf(identity::Role role)
{
    switch (role) {
    case identity::Role::SuperAdmin:
        return Header::tr("Platform administrator");
    case identity::Role::Support:
        return Header::tr("Support");
    case identity::Role::Owner:
        return Header::tr("Owner");
    case identity::Role::Manager:
        return Header::tr("Manager");
    case identity::Role::Cashier:
        return Header::tr("Cashier");
    case identity::Role::Accountant:
        return Header::tr("Accountant");
    case identity::Role::Auditor:
        return Header::tr("Auditor");
    }
    return {};
}

} // namespace

Header::Header(Console& console) : m_console(console)
{
    const Style& style = console.style;
    setObjectName(QStringLiteral("header"));
    setMinimumHeight(style.px(52));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(16), 0, style.px(16), 1);
    row->setSpacing(style.px(10));
    m_initials = makeText(style, {}, Type::Label, Ink::OnAccent);
    m_initials->setObjectName(QStringLiteral("shopSign"));
    m_initials->setAlignment(Qt::AlignCenter);
    m_initials->setFixedSize(style.px(28), style.px(28));
    row->addWidget(m_initials);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    m_shop = makeText(style, {}, Type::Primary);
    m_place = makeText(style, {}, Type::Hint, Ink::Text2);
    names->addWidget(m_shop);
    names->addWidget(m_place);
    names->addStretch();
    row->addLayout(names);
    m_badge = makeText(style, {}, Type::Head, Ink::Text2);
    m_badge->setObjectName(QStringLiteral("badge"));
    row->addSpacing(style.px(6));
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_badge);
    row->addStretch();
    m_stateIcon = new QLabel;
    row->addWidget(m_stateIcon);
    m_state = makeText(style, {}, Type::Cell, Ink::Text2);
    m_state->setTextFormat(Qt::RichText);
    row->addWidget(m_state);
    row->addSpacing(style.px(8));
    m_person = makeButton(style, {}, ButtonKind::Plain);
    m_person->setObjectName(QStringLiteral("person"));
    connect(m_person, &QPushButton::clicked, this, &Header::showMenu);
    row->addWidget(m_person);
    connect(&console.client, &Client::sessionChanged, this, &Header::fill);
    connect(&console.client, &Client::reachableChanged, this, &Header::fill);
    fill();
}

void Header::fill()
{
    const auto& session = m_console.client.session();
    if (!session) {
        return; // what is on the screen stays while the password is asked again
    }
    const bool local = m_console.client.isLocal();
    const QString host = m_console.client.base().host();
    const QString shop = session->tenant ? toQt(session->tenant->name) : tr("Platform");
    m_initials->setText(initialsOf(shop));
    m_shop->setText(shop);
    m_place->setText(session->tenant ? QStringLiteral("\u2066%1\u2069 · %2").arg(toQt(session->tenant->currency.view()), toQt(session->tenant->zone)) : host);
    const Connection* connection = m_console.accounts.current();
    const bool practice = connection && connection->place == Place::Demo;
    m_badge->setText(practice ? tr("Practice") : local ? tr("This computer") : host);
    Style::mark(m_badge, "practice", practice);
    const bool reachable = m_console.client.isReachable();
    m_console.style.dressIcon(m_stateIcon, reachable ? QStringLiteral("good") : QStringLiteral("offline"), reachable ? Ink::Good : Ink::Warn, 16);
    if (!reachable) {
        m_state->setText(tr("<b>The server does not answer</b> · trying again"));
    } else {
        m_state->setText(local ? tr("<b>This computer only</b> · everything is saved here") : tr("<b>Connected</b> · everything is saved"));
    }
    const QString name = toQt(session->person.name);
    m_person->setText(initialsOf(name));
    m_person->setToolTip(tr("%1, %2", "person, role").arg(name, wordOf(session->role)));
    m_person->setAccessibleName(m_person->toolTip());
}

void Header::addChoices(QMenu& menu)
{
    Preferences& preferences = m_console.preferences;
    const auto choice = [&](QMenu* into, const QString& text, bool chosen, auto act) {
        QAction* action = into->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        // Later: the change may take this header away.
        connect(action, &QAction::triggered, &preferences, act, Qt::QueuedConnection);
    };
    QMenu* theme = menu.addMenu(tr("Appearance"));
    const std::pair<Appearance, QString> appearances[] = {{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
    for (const auto& [appearance, word] : appearances) {
        choice(theme, word, preferences.appearance() == appearance, [&preferences, wanted = appearance] { preferences.choose(wanted); });
    }
    QMenu* size = menu.addMenu(tr("Text size"));
    for (const int percent : Preferences::kTextPercents) {
        choice(size, tr("%1 %").arg(percent), preferences.textPercent() == percent, [&preferences, percent] { preferences.chooseText(percent); });
    }
    QMenu* languages = menu.addMenu(tr("Language"));
    for (const LanguageEntry& one : Language::all()) {
        choice(languages, one.name, one.code == m_console.language.code(), [&preferences, code = one.code] { preferences.chooseLanguage(code); });
    }
}

void Header::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_person->toolTip())->setEnabled(false);
    menu->addSeparator();
    addChoices(*menu);
    QMenu* places = menu->addMenu(tr("Shops and servers"));
    fillConnectionMenu(*places, m_console.accounts);
    places->addSeparator();
    connect(places->addAction(tr("Add another…")), &QAction::triggered, this, [this] { m_console.go(QStringLiteral("settings")); });
    connect(menu->addAction(tr("Settings")), &QAction::triggered, this, [this] { m_console.go(QStringLiteral("settings")); });
    menu->addSeparator();
    Client& client = m_console.client;
    connect(menu->addAction(tr("Sign out")), &QAction::triggered, &client, &Client::signOut, Qt::QueuedConnection);
    menu->popup(m_person->mapToGlobal(QPoint(0, m_person->height() + 4)));
}

} // namespace tijara::ui
