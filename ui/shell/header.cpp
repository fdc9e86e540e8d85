// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/client/local_store.h"
#include "ui/client/problem_text.h"
#include "ui/identity/connection_menu.h"
#include "ui/identity/second_step_dialog.h"
#include "ui/jobs/jobs_page.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/key_words.h"
#include "ui/widgets/language.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/role_words.h"

#include <QDateTime>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tijara::ui {

namespace {

// Looks like a field and opens one: Ctrl+K. Where room is short it is its drawing alone.
class SearchBox : public QAbstractButton {
public:
    explicit SearchBox(const Style& style) : m_style(style), m_keys(keyWords(QKeySequence(QStringLiteral("Ctrl+K"))))
    {
        setText(Header::tr("Go to, find or do anything"));
        setAccessibleName(text());
        setToolTip(Header::tr("%1 (%2)", "what a button does, its key").arg(text(), m_keys));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("search"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(style.px(440));
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_style.px(440), m_style.px(32)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_style.px(36), m_style.px(32)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(m_style.color(Ink::Accent), 2) : QPen(m_style.color(underMouse() ? Ink::Control : Ink::LineStrong), 1));
        painter.setBrush(m_style.color(Ink::Canvas));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int icon = m_style.px(16);
        const int gap = m_style.px(10);
        painter.drawPixmap(mirrored ? width() - gap - icon : gap, (height() - icon) / 2, m_style.pixmap(QStringLiteral("search"), Ink::Text2, icon, devicePixelRatioF()));
        const int cap = keyCapWidth(m_style, m_keys);
        QRect room = rect().adjusted(gap, 0, -gap, 0);
        room.adjust(mirrored ? 0 : icon + gap, 0, mirrored ? -icon - gap : 0, 0);
        if (room.width() > cap + m_style.px(60)) {
            paintKeyCap(painter, m_style, QRect(mirrored ? room.left() : room.right() - cap + 1, 0, cap, height()), m_keys, Ink::Text2);
            room.adjust(mirrored ? cap + gap : 0, 0, mirrored ? 0 : -cap - gap, 0);
        }
        painter.setFont(m_style.font(Type::Body));
        painter.setPen(m_style.color(Ink::Text3));
        painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    const Style& m_style;
    QString m_keys;
};

constexpr std::size_t kRemembered = 12; ///< messages
constexpr int kStateFrom = 1180;        ///< pixels of width at 100 % at which there is room for words
constexpr int kNamesFrom = 700;

} // namespace

Header::Header(Console& console, RunningJobs& jobs, Production& production, Memberships& memberships)
    : m_console(console), m_jobs(jobs), m_production(production), m_memberships(memberships)
{
    const Style& style = console.style;
    setObjectName(QStringLiteral("header"));
    setMinimumHeight(style.px(52));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(16), 0, style.px(16), 1);
    row->setSpacing(style.px(10));
    // Both sides are as wide as each other while there is room, so that the search stands in the middle of the window.
    auto* leading = new QHBoxLayout;
    leading->setSpacing(style.px(10));
    makeNames(*leading);
    leading->addStretch(1);
    row->addLayout(leading, 1);
    auto* search = new SearchBox(style);
    connect(search, &QAbstractButton::clicked, this, &Header::searchWanted);
    row->addWidget(search);
    auto* trailing = new QHBoxLayout;
    trailing->setSpacing(style.px(10));
    makeState(*trailing);
    row->addLayout(trailing, 1);
    connect(&console.client, &Client::sessionChanged, this, &Header::fill);
    connect(&console.client, &Client::reachableChanged, this, [this] {
        m_since = QDateTime::currentMSecsSinceEpoch();
        fill();
    });
    connect(&jobs, &RunningJobs::changed, this, &Header::showRunning);
    connect(&production, &Production::changed, this, &Header::showProduction);
    fill();
}

void Header::makeState(QHBoxLayout& row)
{
    const Style& style = m_console.style;
    row.addStretch(1);
    m_running = makeButton(style, tr("Show what runs"), ButtonKind::Link, QStringLiteral("running"));
    m_running->hide();
    connect(m_running, &QPushButton::clicked, this, &Header::jobsWanted);
    row.addWidget(m_running);
    m_stateIcon = new QLabel;
    row.addWidget(m_stateIcon);
    m_state = makeText(style, {}, Type::Cell, Ink::Text2);
    m_state->setTextFormat(Qt::RichText);
    row.addWidget(m_state);
    m_bell = makeIconButton(style, QStringLiteral("bell"), tr("Messages"));
    connect(m_bell, &QPushButton::clicked, this, &Header::showMessages);
    row.addWidget(m_bell);
    m_person = makeButton(style, QString(), ButtonKind::Plain);
    style.dress(m_person, Type::Head);
    m_person->setObjectName(QStringLiteral("person"));
    connect(m_person, &QPushButton::clicked, this, &Header::showMenu);
    row.addWidget(m_person);
}

void Header::makeNames(QHBoxLayout& row)
{
    const Style& style = m_console.style;
    m_initials = makeText(style, {}, Type::Primary, Ink::OnAccent);
    m_initials->setObjectName(QStringLiteral("shopSign"));
    m_initials->setAlignment(Qt::AlignCenter);
    m_initials->setFixedSize(style.px(28), style.px(28));
    row.addWidget(m_initials);
    m_names = new QWidget;
    auto* names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addStretch();
    m_shop = makeText(style, {}, Type::Primary);
    m_place = makeText(style, {}, Type::Hint, Ink::Text2);
    names->addWidget(m_shop);
    names->addWidget(m_place);
    names->addStretch();
    row.addWidget(m_names);
    m_badge = new QFrame;
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setFixedHeight(style.px(24)); // its corners are half of it, whatever the script of its words
    auto* badge = new QHBoxLayout(m_badge);
    badge->setContentsMargins(style.px(9), style.px(2), style.px(10), style.px(2));
    badge->setSpacing(style.px(5));
    m_badgeIcon = new QLabel;
    m_badgeText = makeText(style, {}, Type::Head, Ink::Text2);
    badge->addWidget(m_badgeIcon);
    badge->addWidget(m_badgeText);
    row.addSpacing(style.px(6));
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row.addWidget(m_badge);
    m_lock = makeButton(style, QString(), ButtonKind::Danger, QStringLiteral("locked"));
    m_lock->setObjectName(QStringLiteral("production"));
    m_lock->hide();
    connect(m_lock, &QPushButton::clicked, this, [this] { m_production.leftMs() > 0 ? m_production.lock() : m_production.askToUnlock(window()); });
    row.addWidget(m_lock);
}

void Header::showProduction()
{
    m_badge->setVisible(!m_production.applies());
    m_lock->setVisible(m_production.applies());
    const qint64 left = (m_production.leftMs() + 999) / 1000;
    const bool open = left > 0;
    // Minutes and seconds, as a clock shows them.
    const QString clock = QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    m_lock->setText(open ? tr("Production · open %1").arg(isolated(clock)) : tr("Production · locked"));
    m_lock->setToolTip(open ? tr("Lock it again now") : tr("Nothing that writes can be pressed. Unlock it with your password and a reason."));
    m_lock->setAccessibleName(m_lock->text());
    if (m_lock->property("open").toBool() != open) {
        m_lock->setProperty("open", open);
        m_lock->setProperty("kind", open ? QStringLiteral("alarm") : QStringLiteral("danger"));
        m_console.style.dress(m_lock, open ? QStringLiteral("unlocked") : QStringLiteral("locked"), open ? Ink::Surface : Ink::Bad, 16);
        m_lock->style()->unpolish(m_lock);
        m_lock->style()->polish(m_lock);
    }
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
    const bool practice = connection && connection->place == Home::Demo;
    const Ink badge = practice ? Ink::Trial : Ink::Text2;
    m_badgeText->setText(practice ? tr("Practice") : local ? tr("This computer") : session->tenant ? tr("Live shop") : host);
    m_console.style.dress(m_badgeText, Type::Head, badge);
    m_console.style.dressIcon(m_badgeIcon, practice ? QStringLiteral("practice") : local ? QStringLiteral("this-computer") : session->tenant ? QStringLiteral("shop") : QStringLiteral("server"), badge, 14);
    m_badge->setToolTip(local ? tr("The shop is kept on this computer") : tr("The shop is kept by %1").arg(host));
    Style::mark(m_badge, "practice", practice);
    const bool reachable = m_console.client.isReachable();
    m_console.style.dressIcon(m_stateIcon, reachable ? QStringLiteral("good") : QStringLiteral("offline"), reachable ? Ink::Good : Ink::Warn, 16);
    const QString since = m_since > 0 ? m_console.formats.time(Instant{m_since}) : QString();
    if (!reachable) {
        m_state->setText(tr("<b>The server does not answer</b> · since %1, trying again").arg(since));
    } else if (local) {
        m_state->setText(tr("<b>This computer only</b> · everything is saved here"));
    } else {
        m_state->setText(since.isEmpty() ? tr("<b>Connected</b> · everything is saved") : tr("<b>Connected</b> · again since %1").arg(since));
    }
    QString plain = m_state->text();
    plain.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    m_stateIcon->setToolTip(plain);
    m_stateIcon->setAccessibleName(plain);
    m_state->setAccessibleName(plain);
    const QString name = toQt(session->person.name);
    m_person->setText(initialsOf(name));
    m_person->setToolTip(tr("%1, %2", "person, role").arg(name, RoleWords::of(session->role, session->roleName)));
    m_person->setAccessibleName(m_person->toolTip());
}

void Header::fillChoices(QMenu& menu, Look what)
{
    Preferences& preferences = m_console.preferences;
    const auto choice = [&](const QString& text, bool chosen, auto act) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        // Later: the change may take this header away.
        connect(action, &QAction::triggered, &preferences, act, Qt::QueuedConnection);
    };
    switch (what) {
    case Look::Theme: {
        const std::pair<Appearance, QString> appearances[] = {{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
        for (const auto& [appearance, word] : appearances) {
            choice(word, preferences.appearance() == appearance, [&preferences, wanted = appearance] { preferences.choose(wanted); });
        }
        break;
    }
    case Look::TextSize:
        for (const int percent : Preferences::kTextPercents) {
            choice(QStringLiteral("\u2066%1 %\u2069").arg(percent), preferences.textPercent() == percent, [&preferences, percent] { preferences.chooseText(percent); });
        }
        break;
    case Look::Language:
        for (const LanguageEntry& one : Language::all()) {
            choice(one.name, one.code == m_console.language.code(), [&preferences, code = one.code] { preferences.chooseLanguage(code); });
        }
        break;
    }
}

void Header::popUp(QMenu& menu)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(m_person->mapToGlobal(QPoint(0, m_person->height() + 4)));
}

void Header::offer(Look what)
{
    auto* menu = new QMenu(this);
    fillChoices(*menu, what);
    popUp(*menu);
    for (QAction* one : menu->actions()) {
        if (one->isChecked()) {
            menu->setActiveAction(one); // the arrows go on from there
        }
    }
}

void Header::showRunning()
{
    const auto& running = m_jobs.running();
    m_running->setVisible(!running.empty());
    if (running.empty()) {
        return;
    }
    const jobs::Job& first = running.front();
    const QString what = JobsPage::wordOf(first.kind);
    const int percent = first.total > 0 ? static_cast<int>(std::min<std::int64_t>(100, first.done * 100 / first.total)) : 0;
    //: work that runs, how far it is in percent
    m_running->setText(running.size() > 1 ? tr("%1 jobs run", nullptr, pluralOf(static_cast<std::int64_t>(running.size()))).arg(m_console.formats.whole(static_cast<std::int64_t>(running.size())))
                       : first.total > 0  ? tr("%1 · %2 %").arg(what).arg(percent)
                                          : what);
    m_running->setToolTip(tr("Show what runs"));
    m_running->setAccessibleName(m_running->text());
}

void Header::remember(const Toast& toast)
{
    m_said.insert(m_said.begin(), {QDateTime::currentMSecsSinceEpoch(), toast.sentence});
    if (m_said.size() > kRemembered) {
        m_said.pop_back();
    }
}

void Header::showMessages()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [when, sentence] : m_said) {
        //: time, what was said then
        menu->addAction(tr("%1  %2").arg(m_console.formats.time(Instant{when}), sentence))->setEnabled(false);
    }
    if (m_said.empty()) {
        menu->addAction(tr("No messages yet"))->setEnabled(false);
    }
    menu->popup(m_bell->mapToGlobal(QPoint(0, m_bell->height() + 4)));
}

void Header::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const Style& style = m_console.style;
    m_state->setVisible(width() >= style.px(kStateFrom));
    m_names->setVisible(width() >= style.px(kNamesFrom));
    m_badge->setVisible(width() >= style.px(kNamesFrom) && !m_production.applies());
}

void Header::setUpSecondStep()
{
    beginSecondStep(m_console, this, window(), [this] { emit secondStepSetUp(); });
}

// The other shops of the same person come first: they need no password.
void Header::addPlaces(QMenu& menu)
{
    QMenu* places = menu.addMenu(tr("Shops and servers"));
    for (const identity::MembershipRow& one : m_memberships.others()) {
        connect(places->addAction(Memberships::nameOf(one)), &QAction::triggered, &m_memberships, [this, id = one.id] { m_memberships.enter(id); }, Qt::QueuedConnection);
    }
    if (!m_memberships.others().empty()) {
        places->addSeparator();
    }
    fillConnectionMenu(*places, m_console.accounts);
    places->addSeparator();
    connect(places->addAction(tr("Add another…")), &QAction::triggered, this, [this] { m_console.go(QStringLiteral("settings")); });
}

void Header::showMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(m_person->toolTip())->setEnabled(false);
    menu->addSeparator();
    fillChoices(*menu->addMenu(tr("Theme")), Look::Theme);
    fillChoices(*menu->addMenu(tr("Text size")), Look::TextSize);
    fillChoices(*menu->addMenu(tr("Language")), Look::Language);
    addPlaces(*menu);
    connect(menu->addAction(tr("Settings")), &QAction::triggered, this, [this] { m_console.go(QStringLiteral("settings")); });
    connect(menu->addAction(tr("Your sign-in")), &QAction::triggered, this, [this] { m_console.go(QStringLiteral("account")); });
    menu->addSeparator();
    Client& client = m_console.client;
    connect(menu->addAction(tr("Sign out")), &QAction::triggered, &client, &Client::signOut, Qt::QueuedConnection);
    popUp(*menu);
}

} // namespace tijara::ui
